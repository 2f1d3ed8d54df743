"""Parses the subject of a reporting clause: a pronoun, a name, a noun phrase."""

from __future__ import annotations

from dataclasses import dataclass

from mtqa.analysis.french.verbs import finite_readings, surely_finite
from mtqa.analysis.story import Story
from mtqa.document import SubjectKind
from mtqa.languages.fr import grammar

_MAX_TOKENS = 40
_DE = frozenset({"de", "d'"})


@dataclass(frozen=True, slots=True)
class NounPhrase:
    """Tokens ``first`` to ``last``, inclusive; ``head`` is the token that carries the gender."""

    first: int
    last: int
    head: int
    kind: SubjectKind
    gender: str | None
    number: str | None


def pronoun(story: Story, i: int) -> NounPhrase | None:
    """A subject pronoun at token ``i``."""
    form = story.tokens.forms[i]
    found = grammar.SUBJECT_PRONOUNS.get(form)
    if found is None:
        return None
    return NounPhrase(i, i, i, SubjectKind.PRONOUN, *found)


def noun_phrase(story: Story, i: int, stop: int) -> NounPhrase | None:
    """The noun phrase that starts at token ``i``, not past ``stop`` (exclusive).

    Runs over *de* complements, coordinated names, parentheses and an apposition between commas
    that begins with a capital; ends before another preposition, a relative, a finite verb.
    """
    forms, kinds = story.tokens.forms, story.tokens.kinds
    if i >= stop or kinds[i] != "word" or forms[i] in grammar.PREPOSITIONS or forms[i] in _DE:
        return None
    if not _may_begin(story, i):
        return None
    start = i
    head = None
    last = -1
    limit = min(stop, i + _MAX_TOKENS)
    while i < limit:
        form = forms[i]
        if form == "(":
            close = next((j for j in range(i, min(limit, i + 8)) if forms[j] == ")"), None)
            if close is None or last < 0:
                break
            last = close
            i = close + 1
            continue
        if form in ('"', "«", "»", "“", "”") or kinds[i] == "punct":
            if form in ("-", "–", "/", "&") and last == i - 1 and i + 1 < limit:
                break
            if form == "." and last == i - 1 and len(forms[i - 1]) <= 2:
                if _closes_initial(story, i, limit):
                    last = i
                i += 1  # an initial or *M.*
                continue
            if form == "," and last == i - 1 and _apposition(story, i + 1, limit):
                i += 1
                continue
            break
        if kinds[i] == "number":
            if last < 0 or forms[i - 1] in grammar.OF:
                i += 1
                continue
            break
        if i > start and not _continues(story, i, last):
            break
        if form not in grammar.DETERMINERS and form not in grammar.COORDINATORS:
            if head is None and (story.capitalised(i) or _nominal(story, i)):
                head = i
            last = i
        i += 1
    if head is None or last < start:
        return None
    return _describe(story, start, last, head)


def _closes_initial(story: Story, i: int, limit: int) -> bool:
    """*Ladislav H. a dit*: whether the stop at token ``i`` ends a surname cut to its initial."""
    tokens = story.tokens
    return (
        i + 1 < limit
        and len(tokens.forms[i - 1]) == 1
        and story.capitalised(i - 1)
        and story.capitalised(i - 2)
        and tokens.segments[i + 1] == tokens.segments[i]
        and not story.capitalised(i + 1)
    )


def is_name(story: Story, i: int) -> bool:
    """Whether the capital of token ``i`` is a name's rather than a sentence's."""
    if not story.capitalised(i):
        return False
    if not story.first_in_segment(i) and not _after_mark(story, i):
        return True
    if any(r.pos == "PROPN" for r in story.lexicon.readings(story.word(i))):
        return True
    return not story.lexicon.readings(story.tokens.forms[i])


def _after_mark(story: Story, i: int) -> bool:
    return story.tokens.forms[i - 1] in ("«", "»", '"', "“", "”", "„", ":", "–", "—", "-")


def _may_begin(story: Story, i: int) -> bool:
    """A subject begins with a determiner, a name, or (in headlines) a bare noun or adjective."""
    form = story.tokens.forms[i]
    if form in grammar.RELATIVES:
        return False
    if form in grammar.DETERMINERS or is_name(story, i):
        return True
    readings = story.lexicon.readings(form)
    if any(r.pos in ("ADV", "SCONJ", "CCONJ") or r.tense in ("ppre", "inf") for r in readings):
        return False
    return not readings or any(
        r.pos in ("NOUN", "ADJ", "NUM", "PRON") or r.tense == "ppas" for r in readings
    )


def _apposition(story: Story, i: int, limit: int) -> bool:
    """Whether what follows a comma goes on with the subject: a name, or a title with article."""
    forms = story.tokens.forms
    if i >= limit or story.tokens.kinds[i] != "word":
        return False
    if story.capitalised(i) and not finite_readings(story, i):
        return True
    if forms[i] not in ("le", "la", "l'") or i + 1 >= limit or not _nominal(story, i + 1):
        return False
    near = range(i + 1, min(i + 4, limit))
    closed = next((j for j in near if forms[j] == ","), near.stop)  # *X, le président, a dit*
    return not any(surely_finite(story, j) for j in range(i + 1, closed))


def _continues(story: Story, i: int, last: int) -> bool:
    forms = story.tokens.forms
    form = forms[i]
    if form in grammar.OF:
        return True
    if form in grammar.COORDINATORS:
        return (
            form == "et"
            and i + 1 < len(forms)
            and (story.capitalised(i + 1) or forms[i + 1] in grammar.DETERMINERS)
        )
    if form in grammar.DETERMINERS:
        return forms[i - 1] in grammar.OF or forms[i - 1] in ("et", ",")
    if form == "au" and forms[i + 1 : i + 2] == ["ministère"]:
        return True  # *le secrétaire d'État au ministère de la Défense*
    if form in grammar.PREPOSITIONS or form in grammar.RELATIVES:
        return (
            form == "en" and i + 1 < len(forms) and forms[i + 1] in ("chef", "charge", "exercice")
        )
    if form in grammar.PROCLITICS or form in grammar.MEASURES_OF_TIME or form.startswith("-"):
        return False
    if story.capitalised(i):
        return True
    if surely_finite(story, i):
        return False
    readings = story.readings(i)
    if not readings:
        return True
    if any(r.tense in ("ppre", "inf") for r in readings) and not _nominal(story, i):
        return False
    return any(
        r.pos in ("NOUN", "ADJ", "PROPN", "NUM", "DET") or r.tense == "ppas" for r in readings
    )


def _nominal(story: Story, i: int) -> bool:
    readings = story.readings(i)
    return any(r.pos in ("NOUN", "PROPN", "PRON") for r in readings) or (
        not readings and story.tokens.kinds[i] == "word"
    )


def _describe(story: Story, first: int, last: int, head: int) -> NounPhrase:
    forms = story.tokens.forms
    genders: set[str] = set()
    numbers: set[str] = set()
    determiner = forms[head - 1] if head > first else forms[first]
    if determiner in ("le", "un", "ce", "ledit"):
        genders.add("m")
    elif determiner in ("la", "une", "cette", "ladite"):
        genders.add("f")
    elif determiner in ("les", "des", "ces", "plusieurs", "quelques"):
        numbers.add("p")
    name = is_name(story, head)
    if not name or determiner in grammar.DETERMINERS:
        nouns = [r for r in story.readings(head) if r.pos in ("NOUN", "PROPN")]
        genders = genders or {r.gender for r in nouns if r.gender}
        numbers = numbers or {r.number for r in nouns if r.number}
    if name and not genders:
        genders = _name_gender(story, head, last)
    if not genders and forms[last].endswith("ová"):
        genders = {"f"}
    if any(forms[j] == "et" for j in range(first, last)) and name:
        numbers = {"p"}
    kind = SubjectKind.NAME if name else SubjectKind.NOUN
    return NounPhrase(
        first,
        last,
        head,
        kind,
        genders.pop() if len(genders) == 1 else None,
        numbers.pop() if len(numbers) == 1 else "s" if name else None,
    )


def _name_gender(story: Story, first: int, last: int) -> set[str]:
    """Gender of a person's name: the first name's in the table, or *-ová*."""
    forms = story.tokens.forms
    if any(forms[j].endswith("ová") for j in range(first, last + 1)):
        return {"f"}
    if last == first:
        return set()
    return {r.gender for r in story.readings(first) if r.pos == "PROPN" and r.gender}
