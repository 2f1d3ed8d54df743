"""The subject that opens a clause, however much stands between it and its verb.

Read forward from where the clause may begin: a noun phrase, then only what can belong to it
(complements, adjectives, participles, one relative clause, one aside between commas), then the
verb. Whatever else stands there makes the subject unsure, and nothing is said.
"""

from __future__ import annotations

from typing import NamedTuple

from mtqa.analysis.french.between import (
    COORDINATORS,
    adverb,
    belongs,
    closing_comma,
    joins,
    one_clause,
)
from mtqa.analysis.french.phrases import (
    INDEFINITE,
    PLURAL_STARTS,
    SINGULAR_STARTS,
    STARTS,
    Phrase,
    phrase_at,
)
from mtqa.analysis.french.profiles import (
    ANY,
    MASCULINE,
    profile,
)
from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import (
    CLAUSE_OPENERS,
    COMPARING,
    OPENING,
    PREPOSITIONS,
    RELATIVES,
)
from mtqa.languages.fr.grammar import SUBJECT_PRONOUNS
from mtqa.languages.fr.nouns import COLLECTIVES, NAMED_WORKS, TIMES
from mtqa.languages.fr.titles import TITLES

#: a finding longer than so many code points begins at the verb instead of at its subject
_SHORT = 30
_REACH = 32
_STOPS = frozenset(';:«»"“”()–—-/!?…[]')
_LONG_MARKS = frozenset(("--", "...", ".."))
#: words near *que* that make it "than", "and", "only" or part of a cleft sentence
_NO_CONJUNCTION = COMPARING | {"ne", "n'", "c'"}
_NOT_A_SUBJECT = frozenset(("du", "au", "aux"))
_VAGUE = frozenset(
    """peu genre type sorte espèce plupart ribambelle variété partie reste myriade quasi-totalité
    demi-douzaine poignée part proportion fraction catégorie catégories""".split()
)
_AND = frozenset(("et", "puis"))
#: what may stand before the first word of a clause within a sentence
_BEFORE_CLAUSE = CLAUSE_OPENERS | {":", "«", "“", ","}
#: what shows that another subject may have come in
_SECOND_SUBJECT = RELATIVES | CLAUSE_OPENERS | SUBJECT_PRONOUNS.keys()


class ClauseSubject(NamedTuple):
    """A subject phrase; ``joined`` where *et* or *ou* stands between it and its verb.

    ``plain``: nothing but its own adjectives stands there. ``added``: *et* stands before it, so
    that its number is the verb's or the subject another.
    """

    phrase: Phrase
    joined: bool
    plain: bool
    added: bool = False


def clause_subject(story: Story, verb: int) -> ClauseSubject | None:
    """The subject of the verb at token ``verb`` (its clitics included), where it is sure."""
    tokens = story.tokens
    forms, kinds, segment = tokens.forms, tokens.kinds, tokens.segments
    own = segment[verb]
    floor = max(0, verb - _REACH)
    if verb < 2 or forms[verb - 1] in _STOPS:
        return None
    if forms[verb - 1] in _AND:
        return _coordinated(story, verb)
    p = verb - 2
    while p >= floor and segment[p] == own:
        form = forms[p]
        if form in DETERMINERS or form in STARTS or kinds[p] == "number" or form in INDEFINITE:
            if opens(story, p):
                found = _read(story, p, verb)
                if found is not None or forms[p - 1] not in RELATIVES:
                    return found
            if forms[p - 1] == "et" and _new_clause(story, p):
                found = _read(story, p, verb)
                return found and found._replace(added=True)
        elif form in _STOPS or form in _LONG_MARKS:
            return None
        p -= 1
    return None


def openings(story: Story, number: str) -> list[int]:
    """Tokens with which a subject of ``number`` may open a clause, ascending."""
    found = list(story.where(*(PLURAL_STARTS if number == "p" else SINGULAR_STARTS)))
    if number == "p":
        found += story.numbers
    forms, segments = story.tokens.forms, story.tokens.segments
    return [
        p
        for p in found
        # Most determiners stand inside a clause: the word before them shows it.
        if (p == 0 or forms[p - 1] in _BEFORE_CLAUSE or segments[p - 1] != segments[p])
        and opens(story, p)
    ]


def _new_clause(story: Story, p: int) -> bool:
    """Whether *et* before token ``p`` follows a main clause with its verb and no other clause."""
    forms, lexicon = story.tokens.forms, story.lexicon
    start = story.segment_tokens(story.tokens.segments[p]).start
    before = forms[start : p - 1]
    if not _SECOND_SUBJECT.isdisjoint(before) or "et" in before or "," in before:
        return False
    return any(
        profile(lexicon, form).only_verb or "AUX" in profile(lexicon, form).parts for form in before
    )


def _coordinated(story: Story, verb: int) -> ClauseSubject | None:
    """The subject that opens the sentence, where the verb at token ``verb`` is its second verb.

    *La présidente a condamné l'attaque et s'est dite prête.*
    """
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    start = story.segment_tokens(tokens.segments[verb]).start
    if verb - start > _REACH or not story.capitalised(start):
        return None
    phrase = phrase_at(story, start)
    if phrase is None or forms[phrase.head] in TIMES or forms[phrase.head] in _VAGUE:
        return None
    first = next(
        (
            k
            for k in range(phrase.head + 1, verb - 1)
            if profile(lexicon, forms[k]).only_verb or "AUX" in profile(lexicon, forms[k]).parts
        ),
        None,
    )
    if first is None or forms[first] == "été":
        return None
    if "être" in lexicon.lemmas(forms[first]) and not profile(lexicon, forms[first + 1]).participle:
        return None  # l'anglais est une langue et est utilisée
    own = _read(story, start, first)
    if own is None or own.joined or own.phrase.head != phrase.head:
        return None
    between = forms[first + 1 : verb - 1]
    if not _SECOND_SUBJECT.isdisjoint(between) or not _STOPS.isdisjoint(between):
        return None
    return ClauseSubject(own.phrase, joined=False, plain=False)


def opens(story: Story, p: int) -> bool:
    """Whether a clause may begin at token ``p``."""
    tokens = story.tokens
    forms = tokens.forms
    if story.first_in_segment(p):
        return story.capitalised(p) or tokens.kinds[p] == "number"
    before = forms[p - 1]
    if before in CLAUSE_OPENERS:
        if before in ("que", "qu'") and not _NO_CONJUNCTION.isdisjoint(
            forms[max(0, p - 6) : p - 1]
        ):
            return False
        return before != "comme"
    if before == ":" or (before in ("«", "“") and story.capitalised(p)):
        return True
    return before == "," and _after_opening(story, p - 1)


def _after_opening(story: Story, comma: int) -> bool:
    """Whether the comma is the first of its sentence and closes an adverbial that opened it."""
    tokens = story.tokens
    own, j = tokens.segments[comma], comma - 1
    while j >= 0 and tokens.segments[j] == own:
        if tokens.forms[j] in (",", ";", ":", "(", "et", "ou", "«", '"'):
            return False
        j -= 1
    first = j + 1
    return tokens.forms[first] in OPENING and story.capitalised(first)


def _read(story: Story, p: int, verb: int) -> ClauseSubject | None:
    forms = story.tokens.forms
    phrase = phrase_at(story, p)
    if forms[p] in _NOT_A_SUBJECT or phrase is None or phrase.head >= verb:
        return None
    head = forms[phrase.head]
    if head in TIMES or head.removesuffix("s") in TIMES or head in _VAGUE:
        return None
    if forms[phrase.head + 1] in _VAGUE or forms[phrase.head + 1] in COLLECTIVES:
        return None  # la majeure partie
    k, joined, asides = phrase.head + 1, False, 0
    plain = True
    last = phrase.head
    while k < verb:
        form = forms[k]
        if form == ",":
            closing = closing_comma(story, k, verb)
            if closing is None or asides:
                return None
            asides += 1
            plain = False
            k = closing + 1
            continue
        if form in RELATIVES:
            if form in ("dont", "où") or not one_clause(story, k, verb):
                return None
            return ClauseSubject(phrase._replace(last=last), joined, False)
        if form in COORDINATORS or form in ("ainsi", "comme"):
            joined = joined or joins(story, k, p)
            plain = False
        elif form in PREPOSITIONS:
            plain = False
        elif not belongs(story, k):
            return None
        elif plain and profile(story.lexicon, form).qualifier & phrase.mask:
            last = k
        k += 1
    if forms[p - 1] in ("dont", "où") and not plain and not story.first_in_segment(p):
        return None
    if asides and forms[verb - 1] != "," and not adverb(story, verb - 1):
        return None
    return ClauseSubject(phrase._replace(last=last), joined, plain and last == verb - 1)


def gender_number(story: Story, subject: ClauseSubject) -> int:
    """The mask of the subject as its participle must share it; ``ANY`` bits where unsure."""
    phrase = subject.phrase
    forms = story.tokens.forms
    head = forms[phrase.head]
    found = phrase.mask
    following = phrase.head + 1
    named = following < len(forms) and story.capitalised(following)
    if head in TITLES and named and found & MASCULINE:
        found |= found << 2  # le professeur Jana Nováková
    if head in NAMED_WORKS and named:
        return ANY
    if subject.joined:
        return ANY
    return found


def counted(story: Story, subject: ClauseSubject) -> bool:
    """Whether the head is a noun that counts what follows: *la plupart*, *une dizaine*."""
    head = story.tokens.forms[subject.phrase.head]
    return head in COLLECTIVES or head.removesuffix("s") in COLLECTIVES


def marked_from(story: Story, subject: int, verb: int, last: int) -> int:
    """Where a mark from a subject to token ``last`` begins: at the verb where it would be long."""
    tokens = story.tokens
    start = tokens.starts[subject]
    return tokens.starts[verb] if tokens.ends[last] - start > _SHORT else start
