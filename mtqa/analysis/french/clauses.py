"""Finds the reporting clauses around a quotation: after it, inside it, before it."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.nominals import NounPhrase, noun_phrase, pronoun
from mtqa.analysis.french.subjects import subject_before
from mtqa.analysis.french.verbs import VerbGroup, surely_finite, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Place, Quotation, ReportingClause, Span, SubjectKind
from mtqa.languages.base import VerbClass
from mtqa.languages.fr import grammar

_WINDOW = 45
_GAP = frozenset(",.;:-–—!?…)")
#: nothing before these introduces the quotation
_BARRIERS = frozenset({"»", "”", '"', "“", ";"})
#: tokens between a verb and the quotation that is its object
_OBJECT_DISTANCE = 6
_DATIVE = frozenset({"à", "au", "aux"})


def after(story: Story, quotation: Quotation) -> ReportingClause | None:
    """The clause that follows the closing mark, however it is joined."""
    if not quotation.close:
        return None
    tokens = story.tokens
    i = story.token_at(quotation.span.end)
    gap_from = i
    while i < len(tokens) and tokens.forms[i] in _GAP and i - gap_from < 3:
        i += 1
    if i >= len(tokens):
        return None
    link = _link(story, quotation, i, "".join(tokens.forms[gap_from:i]))
    stop = _segment_end(story, i)
    found = source_phrase(story, i, stop, Place.AFTER, link)
    if found is not None:
        return found if link != "paragraph" else None
    if story.tokens.forms[i] in ("le", "la", "les", "l'", "leur"):
        # *le président Kováč a dit* before *le préside*: an article where a noun can follow
        subject_first = _subject_first(story, quotation, i, stop, link)
        if subject_first is not None:
            return subject_first
    group = verb_group(story, i, stop)
    if group is not None:
        return _inverted(story, quotation, group, stop, link)
    return _subject_first(story, quotation, i, stop, link)


def second(story: Story, quotation: Quotation, first: ReportingClause) -> ReportingClause | None:
    """A further inverted clause after the comma that ends ``first``: *a dit X, a assuré Y*."""
    i = story.token_at(first.span.end)
    forms = story.tokens.forms
    if i + 1 >= len(forms) or forms[i] != ",":
        return None
    stop = _segment_end(story, i)
    group = verb_group(story, i + 1, stop)
    if group is None or group.passive or not reports(story, group, VerbClass.SPEECH):
        return None
    subject = _subject_after(story, group.last + 1, stop)
    if subject is None or group.clitic is not None:
        return None
    return _clause(story, group, subject, Place.AFTER, "comma", inverted=True, stop=stop)


def _link(story: Story, quotation: Quotation, i: int, gap: str) -> str:
    """How token ``i`` hangs on the quotation before it."""
    segments = story.segments
    here = segments[story.tokens.segments[i]]
    there = segments[story.segment_at(quotation.span.end - 1)]
    if here.paragraph != there.paragraph:
        return "paragraph"
    ended = story.flat[quotation.inner.end - 1] in ".!?…" and not gap and story.capitalised(i)
    if "." in gap or here.index != there.index or ended:
        return "sentence"
    if "," in gap:
        return "comma"
    if ":" in gap:
        return "colon"
    return "dash" if gap else "none"


def _segment_end(story: Story, i: int) -> int:
    """The token after the segment of ``i``, at most a window away."""
    segments = story.tokens.segments
    stop, limit = i, min(len(segments), i + _WINDOW)
    while stop < limit and segments[stop] == segments[i]:
        stop += 1
    return stop


def reports(
    story: Story, group: VerbGroup, *classes: VerbClass, naming: bool = False
) -> bool:
    """Whether the group's verb reports speech (of one of ``classes``, or of any)."""
    verb = story.language.reporting_verbs.get(group.lemma)
    if verb is None or (verb.verb_class is VerbClass.NAMING and not naming) or (group.lemma in story.language.light_verbs and not group.light):
        return False
    if verb.reflexive and not group.reflexive:
        return False
    return not classes or verb.verb_class in classes


def _inverted(
    story: Story, quotation: Quotation, group: VerbGroup, stop: int, link: str
) -> ReportingClause | None:
    """Verb first: *a déclaré X*, *a-t-il dit*."""
    listed = reports(story, group)
    if group.passive and not group.clitic:
        return None
    if group.clitic is not None:
        if not listed and not (quotation.sentence and link in ("comma", "none")):
            return None
        subject = _clitic_subject(group)
        return _clause(story, group, subject, Place.AFTER, link, inverted=True, stop=stop)
    if not group.person.startswith("3"):
        return None
    subject = _subject_after(story, group.last + 1, stop)
    if subject is None:
        return None
    if not listed and not (
        quotation.sentence and (link == "comma" or story.flat[quotation.inner.end - 1] in "?!…")
    ):
        return None
    if link == "none" and story.flat[quotation.inner.end - 1] not in ".,?!…" and not _stands_alone(
        story, quotation, group
    ):
        return None
    if link in ("sentence", "paragraph") and (
        story.capitalised(group.first) or not listed or group.object_clitic
    ):
        return None
    return _clause(story, group, subject, Place.AFTER, link, inverted=True, stop=stop)


def _stands_alone(story: Story, quotation: Quotation, group: VerbGroup) -> bool:
    """Whether an unpunctuated verb after the mark reports it rather than has it for a subject.

    *Le film « Q » raconte la vie de X* has the title in its subject; *Cet accord « nous permet
    d'avancer » a déclaré X* quotes a predicate.
    """
    first = story.token_at(quotation.span.start)
    begins = story.first_in_segment(first)
    inner_first = story.token_at(quotation.inner.start)
    predicate = any(
        surely_finite(story, j)
        for j in range(inner_first, story.token_at(quotation.inner.end))
    )
    if begins:
        return predicate or quotation.sentence
    titled = story.flat[quotation.inner.start].isupper()
    return predicate and not titled and group.first != group.last


def _clitic_subject(group: VerbGroup) -> NounPhrase:
    pronoun_form = group.clitic or ""
    gender, number = grammar.SUBJECT_PRONOUNS.get(pronoun_form, (None, None))
    place = group.finite + 1
    return NounPhrase(place, place, place, SubjectKind.PRONOUN, gender, number)


def _subject_after(story: Story, i: int, stop: int) -> NounPhrase | None:
    """The inverted subject, behind adverbs, times and a dative or place: *à la presse*."""
    forms = story.tokens.forms
    steps = 0
    while i < stop and steps < 12:
        form = forms[i]
        if form in grammar.MEASURES_OF_TIME or (
            story.tokens.kinds[i] == "number" and steps
        ):
            i += 1
        elif (form in grammar.PREPOSITIONS and form != "selon") or form in ("de", "d'"):
            inner = noun_phrase(story, i + 1, stop)
            if inner is None:
                return None
            i = _end_of_adjunct(story, inner, stop)
        elif form in (",",) and steps:
            i += 1
        elif story.tokens.kinds[i] == "word" and not story.capitalised(i) and (
            story.lexicon.has(form, "ADV") and form not in grammar.DETERMINERS
        ):
            i += 1
        else:
            break
        steps += 1
    if i >= stop:
        return None
    if forms[i] in ("que", "qu'", ":", "«", '"', "“", "„") or forms[i].startswith("-"):
        return None
    found = pronoun(story, i)
    if found is not None and not forms[i].endswith(("-ci", "-là")):
        return None
    return found or noun_phrase(story, i, stop)


def _end_of_adjunct(story: Story, phrase: NounPhrase, stop: int) -> int:
    """The token after *à la presse* in *a déclaré à la presse le porte-parole*: the first
    determiner or name that does not belong to the adjunct."""
    forms = story.tokens.forms
    for j in range(phrase.head + 1, phrase.last + 1):
        if forms[j - 1] in grammar.OF or forms[j - 1] == "et":
            continue
        if forms[j] in ("le", "la", "l'", "un", "une", "les"):
            return j
        if story.capitalised(j) and not story.capitalised(j - 1):
            return j
    return min(phrase.last + 1, stop)


def _subject_first(
    story: Story, quotation: Quotation, i: int, stop: int, link: str
) -> ReportingClause | None:
    """Subject first: *il ajouta*, *X a dit à Y*; sound only as a sentence of its own."""
    subject = pronoun(story, i) or noun_phrase(story, i, stop)
    if subject is None:
        return None
    j = subject.last + 1
    while j < stop and story.tokens.kinds[j] == "word" and story.lexicon.has(
        story.tokens.forms[j], "ADV"
    ) and not surely_finite(story, j):
        j += 1
    group = verb_group(story, j, stop)
    if group is None or group.passive or group.clitic is not None:
        return None
    if subject.kind is SubjectKind.PRONOUN:
        listed = reports(story, group)
    else:
        listed = reports(story, group, VerbClass.SPEECH, VerbClass.STANCE)
    if not listed:
        return None
    follows = story.tokens.forms[group.last + 1] if group.last + 1 < stop else ""
    if follows in ("que", "qu'", ":", "«", '"', "“", "„", "comment", "pourquoi", "si", "s'"):
        return None
    if link in ("sentence", "paragraph") and not _bare(story, group, stop):
        return None
    return _clause(
        story, group, subject, Place.AFTER, link, inverted=False, stop=stop,
        first=subject.first,
    )


def _bare(story: Story, group: VerbGroup, stop: int) -> bool:
    """Whether the sentence ends right after the verb, or after a time or a dative."""
    forms = story.tokens.forms
    i = group.last + 1
    while i < stop and (
        forms[i] in grammar.MEASURES_OF_TIME or story.lexicon.has(forms[i], "ADV")
    ) and story.tokens.kinds[i] == "word":
        i += 1
    return i >= stop or forms[i] in ".!…"


def source_phrase(
    story: Story, i: int, stop: int, place: Place, link: str
) -> ReportingClause | None:
    """*selon X*, *d'après X*, *pour X*, *de l'avis de X* at token ``i``."""
    forms = story.tokens.forms
    for words in story.language.source_phrases:
        n = len(words)
        if tuple(forms[i : i + n]) != words:
            continue
        start = i + n
        if start < stop and forms[start] in grammar.OF and words[-1] != "après":
            start += 1
        subject = noun_phrase(story, start, stop) or (
            pronoun(story, start) if start < stop else None
        )
        if subject is None and start < stop and forms[start] in ("lui", "eux", "moi"):
            subject = NounPhrase(start, start, start, SubjectKind.PRONOUN, None, None)
        if subject is None or (words == ("pour",) and not _person(story, subject)):
            return None
        tokens = story.tokens
        span = Span(tokens.starts[i], tokens.ends[subject.last])
        return ReportingClause(
            span=span, place=place, verb=None, verb_span=None, tense=None,
            subject=story.text[tokens.starts[subject.first] : tokens.ends[subject.last]],
            subject_span=Span(tokens.starts[subject.first], tokens.ends[subject.last]),
            subject_kind=subject.kind, gender=subject.gender, number=subject.number,
            inverted=None, link=link, source_phrase=True, relay=is_relay(story, subject),
        )
    return None


def _person(story: Story, subject: NounPhrase) -> bool:
    """Whether *pour X* can name a speaker: a proper name, or a title with its article."""
    return subject.kind is SubjectKind.NAME


def is_relay(story: Story, subject: NounPhrase) -> bool:
    """Whether the subject is an agency or a medium, which relays what somebody said."""
    return any(
        form in grammar.AGENCIES or form in grammar.RELAY_NOUNS
        for form in story.tokens.forms[subject.first : subject.last + 1]
    )


def _clause(
    story: Story, group: VerbGroup, subject: NounPhrase | None, place: Place, link: str, *,
    inverted: bool | None, stop: int, first: int | None = None,
) -> ReportingClause:
    tokens = story.tokens
    last = group.last if subject is None else max(group.last, subject.last)
    if last + 1 < stop and tokens.forms[last + 1] in _DATIVE:
        dative = noun_phrase(story, last + 2, stop)
        if dative is not None and dative.kind is SubjectKind.NAME:
            last = dative.last
    if (
        subject is not None
        and subject.kind is SubjectKind.PRONOUN
        and group.clitic is not None
    ):
        piece = story.text[tokens.starts[subject.first] : tokens.ends[subject.first]].lstrip("-")
        written = piece[2:] if piece[:2] in ("t-", "t'", "t’") else piece
        if written == "t":
            written = group.clitic
        end = tokens.ends[subject.first]
        subject_span = Span(end - len(written), end)
    elif subject is not None:
        subject_span = Span(tokens.starts[subject.first], tokens.ends[subject.last])
        written = story.text[subject_span.start : subject_span.end]
    start = tokens.starts[group.first if first is None else min(first, group.first)]
    return ReportingClause(
        span=Span(start, tokens.ends[last]),
        place=place,
        verb=group.lemma,
        verb_span=Span(tokens.starts[group.first], tokens.ends[group.last]),
        tense=group.tense,
        subject=written if subject is not None else None,
        subject_span=subject_span if subject is not None else None,
        subject_kind=subject.kind if subject is not None else None,
        gender=subject.gender if subject is not None else None,
        number=subject.number if subject is not None else None,
        inverted=inverted,
        link=link,
        relay=subject is not None and is_relay(story, subject),
        sound_clitic=group.clitic_sound,
        object_clitic=group.object_clitic,
    )


def inside(story: Story, quotation: Quotation) -> Iterator[ReportingClause]:
    """Inverted clauses between commas within the marks, which stay open around them."""
    tokens = story.tokens
    first, end = story.token_at(quotation.inner.start), story.token_at(quotation.inner.end)
    i = first + 1
    while i < end - 1:
        if tokens.forms[i] not in (",", "?", "!", "…") or tokens.kinds[i + 1] != "word":
            i += 1
            continue
        clause = _inside_at(story, i + 1, end, "comma" if tokens.forms[i] == "," else "none")
        if clause is None:
            i += 1
            continue
        yield clause
        i = story.token_at(clause.span.end)


def _inside_at(story: Story, i: int, end: int, link: str) -> ReportingClause | None:
    forms = story.tokens.forms
    if story.capitalised(i):
        return None
    group = verb_group(story, i, min(end, i + _WINDOW))
    if group is None or not reports(story, group) or group.passive:
        return None
    if group.clitic is not None:
        if group.clitic not in ("il", "elle", "ils", "elles", "on"):
            return None
        subject: NounPhrase | None = _clitic_subject(group)
    elif group.person.startswith("3"):
        subject = _subject_after(story, group.last + 1, min(end, i + _WINDOW))
        if subject is None or subject.last + 1 > end:
            return None
    else:
        return None
    assert subject is not None
    closing = max(group.last, subject.last) + 1
    for j in range(closing, min(end, closing + 12)):
        if forms[j] in (",", ".", ":", "»", '"'):
            return _clause(story, group, subject, Place.INSIDE, link, inverted=True, stop=j)
    return None


def before(story: Story, quotation: Quotation) -> ReportingClause | None:
    """The clause that introduces the quotation, by a colon, *que*, or as its object."""
    tokens = story.tokens
    forms = tokens.forms
    opening = story.token_at(quotation.span.start)
    if opening == 0 or story.first_in_segment(opening):
        return None
    segment = tokens.segments[opening]
    start = opening
    while start > 0 and tokens.segments[start - 1] == segment and opening - start < _WINDOW:
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
        if not any(lemma in story.language.reporting_verbs for lemma in lemmas):
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
    if found is not None and found.source_phrase and story.tokens.forms[start] != "pour":
        return found
    return None


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
        span=span, place=Place.BEFORE, verb=None, verb_span=None, tense=None,
        subject=story.text[span.start : span.end], subject_span=span,
        subject_kind=subject.kind, gender=subject.gender, number=subject.number,
        inverted=None, link="colon",
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
        first = _auxiliary_before(story, i, start)
        if first is None:
            return None
    elif "inf" in tenses:
        semi = _auxiliary_before(story, i, start)
        if semi is not None:
            first = semi
        elif forms[i - 1] in ("d'", "de") and i - 1 >= start:
            return _nonfinite(story, i, i - 1, "infinitif", link)
        else:
            return None
    elif "ppre" in tenses:
        return _nonfinite(story, i, i - 1 if forms[i - 1] == "en" else i, "gérondif", link)
    elif tenses & {"ppas"}:
        auxiliary = _auxiliary_before(story, i, start)
        first = i if auxiliary is None else auxiliary
    while first > start and forms[first - 1] in grammar.PROCLITICS and not (
        forms[first - 1] in ("nous", "vous", "la", "le", "les", "l'", "leur")
        and first - 1 == start
    ):
        first -= 1
    group = verb_group(story, first, opening)
    if group is None or group.last < i or not reports(story, group, naming=True):
        return None
    subject = _clitic_subject(group) if group.clitic else subject_before(story, first, start)
    return _clause(
        story, group, subject, Place.BEFORE, link,
        inverted=None if subject is None else group.clitic is not None,
        stop=opening, first=subject.first if subject is not None else None,
    )


def _nonfinite(story: Story, i: int, first: int, tense: str, link: str) -> ReportingClause:
    tokens = story.tokens
    verbs = story.language.reporting_verbs
    lemma = next(r.lemma for r in story.readings(i) if r.lemma in verbs)
    span = Span(tokens.starts[first], tokens.ends[i])
    return ReportingClause(
        span=span, place=Place.BEFORE, verb=lemma, verb_span=span, tense=tense, subject=None,
        subject_span=None, subject_kind=None, gender=None, number=None, inverted=None, link=link,
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
