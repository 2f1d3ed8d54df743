"""What the parsers of reporting clauses share: the verb's class, the subject, the clause itself."""

from __future__ import annotations

from mtqa.analysis.french.nominals import NounPhrase, noun_phrase, pronoun
from mtqa.analysis.french.verbs import VerbGroup
from mtqa.analysis.story import Story
from mtqa.document import Place, ReportingClause, Span, SubjectKind
from mtqa.languages.base import VerbClass
from mtqa.languages.fr import grammar

#: tokens that a clause is looked for in
WINDOW = 45
#: *selon les mots du président* names the president
_WORDING = frozenset({"mots", "termes", "paroles", "dires", "propos", "mot", "formule"})
_DATIVE = frozenset({"à", "au", "aux"})


def reports(story: Story, group: VerbGroup, *classes: VerbClass, naming: bool = False) -> bool:
    """Whether the group's verb reports speech (of one of ``classes``, or of any)."""
    verb = story.language.reporting_verbs.get(group.lemma)
    if (
        verb is None
        or (verb.verb_class is VerbClass.NAMING and not naming)
        or (group.lemma in story.language.light_verbs and not group.light)
    ):
        return False
    if verb.reflexive and not group.reflexive:
        return False
    return not classes or verb.verb_class in classes


def source_phrase(
    story: Story, i: int, stop: int, place: Place, link: str
) -> ReportingClause | None:
    """*selon X*, *d'après X*, *pour X*, *de l'avis de X* at token ``i``."""
    forms = story.tokens.forms
    for words in story.language.source_phrases:
        n = len(words)
        if forms[i] != words[0] or tuple(forms[i : i + n]) != words:
            continue
        start = i + n
        if start < stop and forms[start] in grammar.OF and words[-1] != "après":
            start += 1
        wording = next(
            (j for j in range(start, min(stop, start + 3)) if forms[j] in _WORDING), None
        )
        if wording is not None:
            if wording + 1 >= stop or forms[wording + 1] not in grammar.OF:
                return None  # *selon ses propres mots*
            start = wording + 2
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
            span=span,
            place=place,
            verb=None,
            verb_span=None,
            tense=None,
            subject=story.text[tokens.starts[subject.first] : tokens.ends[subject.last]],
            subject_span=Span(tokens.starts[subject.first], tokens.ends[subject.last]),
            subject_kind=subject.kind,
            gender=subject.gender,
            number=subject.number,
            inverted=None,
            link=link,
            source_phrase=True,
            relay=is_relay(story, subject),
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


def clitic_subject(group: VerbGroup) -> NounPhrase:
    """The inverted pronoun of a verb group as its subject."""
    pronoun_form = group.clitic or ""
    gender, number = grammar.SUBJECT_PRONOUNS.get(pronoun_form, (None, None))
    place = group.clitic_at
    return NounPhrase(place, place, place, SubjectKind.PRONOUN, gender, number)


def build_clause(
    story: Story,
    group: VerbGroup,
    subject: NounPhrase | None,
    place: Place,
    link: str,
    *,
    inverted: bool | None,
    stop: int,
    first: int | None = None,
) -> ReportingClause:
    """The clause of a verb group and its subject, with a named dative, from token ``first``."""
    tokens = story.tokens
    last = group.last if subject is None else max(group.last, subject.last)
    if last + 1 < stop and tokens.forms[last + 1] in _DATIVE:
        dative = noun_phrase(story, last + 2, stop)
        if dative is not None and dative.kind is SubjectKind.NAME:
            last = dative.last
    if subject is not None and subject.kind is SubjectKind.PRONOUN and group.clitic is not None:
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


def subject_after(story: Story, i: int, stop: int) -> NounPhrase | None:
    """The inverted subject, behind adverbs, times and a dative or place: *à la presse*."""
    forms = story.tokens.forms
    steps = 0
    while i < stop and steps < 12:
        form = forms[i]
        if form in grammar.MEASURES_OF_TIME or (story.tokens.kinds[i] == "number" and steps):
            i += 1
        elif (form in grammar.PREPOSITIONS and form != "selon") or form in ("de", "d'"):
            inner = noun_phrase(story, i + 1, stop)
            if inner is None:
                return None
            i = _end_of_adjunct(story, inner, stop)
        elif (form in (",",) and steps) or (
            story.tokens.kinds[i] == "word"
            and not story.capitalised(i)
            and (story.lexicon.has(form, "ADV") and form not in grammar.DETERMINERS)
        ):
            i += 1
        else:
            break
        steps += 1
    if i >= stop or forms[i] in grammar.PREPOSITIONS:
        return None
    if forms[i] in ("que", "qu'", ":", "«", '"', "“", "„") or forms[i].startswith("-"):
        return None
    found = pronoun(story, i)
    if found is not None and not forms[i].endswith(("-ci", "-là")):
        return None
    return found or noun_phrase(story, i, stop)


def _end_of_adjunct(story: Story, phrase: NounPhrase, stop: int) -> int:
    """The first determiner or name that does not belong to the adjunct.

    In *a déclaré à la presse le porte-parole* the token after *à la presse*.
    """
    forms = story.tokens.forms
    for j in range(phrase.head + 1, phrase.last + 1):
        if forms[j - 1] in grammar.OF or forms[j - 1] == "et":
            continue
        if forms[j] in ("le", "la", "l'", "un", "une", "les"):
            return j
        if story.capitalised(j) and not _belongs_to_adjunct(story, j):
            return j
    return min(phrase.last + 1, stop)


def _belongs_to_adjunct(story: Story, j: int) -> bool:
    """Whether the capitalised token ``j`` names the adjunct's noun: *à l'agence TASR*.

    A second name after an agency's or a medium's begins the subject: *au quotidien Sme Jana Malá*.
    """
    forms = story.tokens.forms
    if forms[j - 1] in grammar.CLASSIFIERS or forms[j] in grammar.AGENCIES:
        return True
    if not story.capitalised(j - 1):
        return story.word(j).isupper()
    if forms[j - 1] in grammar.AGENCIES or story.word(j - 1).isupper():
        return False
    if forms[j - 2] in grammar.CLASSIFIERS:
        following = j + 1 < len(forms) and story.capitalised(j + 1)
        return not following
    return True
