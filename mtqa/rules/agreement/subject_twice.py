"""AGR042: *il les a reçus le maire*: a subject pronoun, and the subject after the verb."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.people import is_named
from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.french.verbs import verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.grammar import MEASURES_OF_TIME
from mtqa.languages.fr.nouns import TIMES
from mtqa.languages.fr.roles import MEASURES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PRONOUNS: Final = ("il", "elle", "ils", "elles")
_OBJECTS: Final = frozenset(("l'", "le", "la", "les"))
_DETERMINERS: Final = frozenset("le la l' les un une son sa ses leur leurs".split())
#: verbs of calling, with an object and what it is called; of making do
_CALLING: Final = frozenset(
    """nommer appeler élire juger croire rendre faire laisser surnommer baptiser trouver considérer
    dire proclamer sacrer estimer savoir""".split()
)
_NO_NOUN: Final = (
    TIMES | MEASURES | frozenset("un une autre même premier première fois peu".split())
)


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where(*_PRONOUNS):
        own = tokens.segments[i]
        if story.segments[own].kind is not SegmentKind.SENTENCE:
            continue
        stop = story.segment_tokens(own).stop
        group = verb_group(story, i + 1, stop)
        if group is None or group.clitic is not None or group.reflexive:
            continue
        if _OBJECTS.isdisjoint(forms[i + 1 : group.finite]) or "y" in forms[i + 1 : group.finite]:
            continue
        j = group.last + 1
        while j < stop and (
            forms[j] in MEASURES_OF_TIME or profile(story.lexicon, forms[j]).parts == {"ADV"}
        ):
            j += 1
        if j + 1 >= stop or not _subject(story, j, stop, calling=group.lemma in _CALLING):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[group.last],
            f"The verb has its subject after it, and {forms[i]} besides.",
        )


def _subject(story: Story, j: int, stop: int, *, calling: bool) -> bool:
    """Whether a noun or name that can only be the subject begins at token ``j``."""
    if is_named(story, j):
        return not calling
    if story.tokens.forms[j] not in _DETERMINERS:
        return False
    phrase = phrase_at(story, j)
    if phrase is None or phrase.head >= stop or story.tokens.forms[phrase.head] in _NO_NOUN:
        return False
    # *il l'a appelé le sauveur*, but *il l'a dit la directrice Jana Malá*
    return not calling or (phrase.last + 1 < stop and story.capitalised(phrase.last + 1))


RULE = Rule(
    code="AGR042",
    name="subject-twice",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A subject pronoun before a verb that has its object before it and a noun or name right "
    "after it: « il les a reçus le maire ».",
    why="The source language puts the subject last, and its verb needs no pronoun; the engine "
    "adds one.",
    authority="Grevisse, Le bon usage, « Redondance du sujet »",
    check=_check,
    weak=True,
    supersedes=("AGR040", "AGR052", "AGR054"),
    bad=(
        Bad("Trois prêtres sont là. ⟦Il les a ordonnés⟧ l'évêque de Nitra."),
        Bad("L'ambassadeur rentre. ⟦Elle le remplacera⟧ l'actuel chef du protocole."),
        Bad("La chanteuse salue. ⟦Il l'a accueillie⟧ un long applaudissement."),
    ),
    good=(
        "Il l'a vu le lendemain. Elle l'a payé un euro. Il les a reçus l'un après l'autre.",
        "Il l'a nommé le sauveur. Elle lui a donné le livre. Il l'a dit. Le maire a ri.",
        "Il s'est plaint. Il les a vus à Nitra. Il le sait : le maire est là. Il l'a un peu vue.",
    ),
)
