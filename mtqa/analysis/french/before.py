"""Finds the clause that introduces a quotation: by a colon, by *que*, or as its verb's object."""

from __future__ import annotations

from mtqa.analysis.french.clause import (
    WINDOW,
    build_clause,
    clitic_subject,
    reports,
    source_phrase,
)
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.french.subjects import subject_before
from mtqa.analysis.french.verbs import surely_finite, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Place, Quotation, ReportingClause, Span, SubjectKind
from mtqa.languages.fr import grammar
from mtqa.languages.fr.titles import TITLES

#: nothing before these introduces the quotation
_BARRIERS = frozenset({"»", "”", '"', "“", ";"})
#: tokens between a verb and the quotation that is its object
_OBJECT_DISTANCE = 6


def before(story: Story, quotation: Quotation) -> ReportingClause | None:
    """The clause that introduces the quotation, by a colon, *que*, or as its object."""
    tokens = story.tokens
    forms = tokens.forms
    opening = story.token_at(quotation.span.start)
    if opening == 0 or story.first_in_segment(opening):
        return None
    segment = tokens.segments[opening]
    start = opening
    while start > 0 and tokens.segments[start - 1] == segment and opening - start < WINDOW:
        start -= 1
    colon = forms[opening - 1] == ":"
    source = _source_before(story, start, opening)
    if source is not None and not colon:
        return source
    link = "colon" if colon else "comma" if forms[opening - 1] == "," else "none"
    for i in range(opening - 1 - (link == "comma"), start - 1, -1):
        form = forms[i]
        if form in _BARRIERS or (link in ("none", "comma") and form in (",", ":")):
            break
        if form in ("que", "qu'") and link == "none":
            link = "que"
        if link in ("none", "comma") and i < opening - _OBJECT_DISTANCE:
            break
        lemmas = story.lexicon.lemmas(story.word(i))
        if story.language.reporting_verbs.keys().isdisjoint(lemmas):
            continue
        clause = _introducing(story, i, start, opening, link)
        if clause is not None:
            return clause
    if link == "colon":
        return _bare_speaker(story, start, opening)
    return None


def _source_before(story: Story, start: int, opening: int) -> ReportingClause | None:
    """*Selon X, …* at the head of the sentence."""
    found = source_phrase(story, start, opening, Place.BEFORE, "none")
    if found is None:
        return None
    # *Pour X, « Q »* gives X an opinion, *pour X « Q »* a purpose
    after = story.token_at(found.span.end)
    if story.tokens.forms[start] == "pour" and story.tokens.forms[after] != ",":
        return None
    return found


def _bare_speaker(story: Story, start: int, opening: int) -> ReportingClause | None:
    """*X : « Q »* in headlines and interviews: no verb at all."""
    subject = noun_phrase(story, start, opening - 1)
    if subject is None or subject.last != opening - 2 or subject.kind is not SubjectKind.NAME:
        return None
    tokens = story.tokens
    if not all(
        story.capitalised(i) or tokens.kinds[i] != "word"
        for i in range(subject.first, subject.last + 1)
    ):
        return None
    span = Span(tokens.starts[subject.first], tokens.ends[subject.last])
    return ReportingClause(
        span=span,
        place=Place.BEFORE,
        verb=None,
        verb_span=None,
        tense=None,
        subject=story.text[span.start : span.end],
        subject_span=span,
        subject_kind=subject.kind,
        gender=subject.gender,
        number=subject.number,
        inverted=None,
        link="colon",
    )


def _introducing(
    story: Story, i: int, start: int, opening: int, link: str
) -> ReportingClause | None:
    """The clause whose verb stands at token ``i``, before a quotation that opens later."""
    readings = [r for r in story.readings(i) if r.lemma in story.language.reporting_verbs]
    tenses = {r.tense for r in readings}
    forms = story.tokens.forms
    first = i
    if "ppas" in tenses and not any(t in grammar.TENSES for t in tenses - {"impe"}):
        auxiliary = _auxiliary_before(story, i, start)
        if auxiliary is None:
            return None
        first = auxiliary
    elif "inf" in tenses:
        semi = _auxiliary_before(story, i, start)
        if semi is not None:
            first = semi
        elif forms[i - 1] in ("d'", "de") and i - 1 >= start:
            return _nonfinite(story, i, i - 1, "infinitif", link, start)
        else:
            return None
    elif "ppre" in tenses:
        return _nonfinite(story, i, i - 1 if forms[i - 1] == "en" else i, "gérondif", link)
    elif forms[i] in ("dit", "dits", "dite", "dites") and _named_so(story, i):
        return None
    elif tenses & {"ppas"}:
        auxiliary = _auxiliary_before(story, i, start)
        first = i if auxiliary is None else auxiliary
    while (
        first > start
        and forms[first - 1] in grammar.PROCLITICS
        and not (
            forms[first - 1] in ("nous", "vous", "la", "le", "les", "l'", "leur")
            and first - 1 == start
        )
    ):
        first -= 1
    group = verb_group(story, first, opening)
    if group is None or group.last < i or not reports(story, group, naming=True):
        return None
    subject = clitic_subject(group) if group.clitic else subject_before(story, first, start)
    return build_clause(
        story,
        group,
        subject,
        Place.BEFORE,
        link,
        inverted=None if subject is None else group.clitic is not None,
        stop=opening,
        first=subject.first if subject is not None else None,
    )


def _nonfinite(
    story: Story, i: int, first: int, tense: str, link: str, start: int | None = None
) -> ReportingClause:
    """*d'ajouter*, *ajoutant*; with ``start`` also its subject: *et le maire d'ajouter*."""
    tokens = story.tokens
    verbs = story.language.reporting_verbs
    lemma = next(r.lemma for r in story.readings(i) if r.lemma in verbs)
    span = verb_span = Span(tokens.starts[first], tokens.ends[i])
    subject = subject_span = None
    if start is not None:
        begin = start + (tokens.forms[start] == "et")
        subject = noun_phrase(story, begin, first) if begin < first else None
        if subject is not None and subject.last == first - 1:
            subject_span = Span(tokens.starts[subject.first], tokens.ends[subject.last])
            span = Span(subject_span.start, span.end)
    return ReportingClause(
        span=span,
        place=Place.BEFORE,
        verb=lemma,
        verb_span=verb_span,
        tense=tense,
        subject=story.text[subject_span.start : subject_span.end] if subject_span else None,
        subject_span=subject_span,
        subject_kind=subject.kind if subject_span and subject else None,
        gender=subject.gender if subject_span and subject else None,
        number=subject.number if subject_span and subject else None,
        inverted=None,
        link=link,
    )


def _named_so(story: Story, i: int) -> bool:
    """*le projet dit « Rail Baltica »*: a participle after a thing, no verb."""
    before = i - 1 - (story.tokens.forms[i - 1] == ",")
    return (
        not story.capitalised(before)
        and story.tokens.forms[before] not in TITLES
        and story.lexicon.has(story.tokens.forms[before], "NOUN")
        and not story.lexicon.has(story.tokens.forms[before], "AUX")
    )


def _auxiliary_before(story: Story, i: int, start: int) -> int | None:
    """The finite auxiliary or semi-auxiliary that token ``i`` completes, a few tokens back."""
    for j in range(i - 1, max(start, i - 6) - 1, -1):
        lemmas = story.lexicon.lemmas(story.tokens.forms[j])
        if (lemmas & {"avoir", "être"}) or (lemmas & grammar.SEMI_AUXILIARIES):
            if surely_finite(story, j) or "avoir" in lemmas or "être" in lemmas:
                return j
        elif story.tokens.kinds[j] != "word" or story.capitalised(j):
            return None
    return None
