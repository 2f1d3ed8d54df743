"""AGR058: *il a atteint leur but*, *les joueuses ont gagné sa poule*: owners of another number."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.noun_classes import BODY, NAME, OPEN, PERSON, STATE, kind_of
from mtqa.analysis.french.owners import one_owner
from mtqa.analysis.french.people import is_named
from mtqa.analysis.french.phrases import Phrase, phrase_at
from mtqa.analysis.french.profiles import PLURAL, SINGULAR, profile
from mtqa.analysis.french.referents import Scene, scene_of
from mtqa.analysis.french.topics import main_subject
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import RELATIVES
from mtqa.languages.fr.grammar import MEASURES_OF_TIME
from mtqa.languages.fr.nouns import COLLECTIVES, TIMES
from mtqa.languages.fr.roles import MEASURES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_MANY: Final = frozenset(("leur", "leurs"))
_ONE: Final = frozenset(("son", "sa", "ses"))
#: subject pronouns → how many owners
_PRONOUNS: Final = {
    "il": SINGULAR, "elle": SINGULAR, "celui-ci": SINGULAR, "celle-ci": SINGULAR,
    "ils": PLURAL, "elles": PLURAL, "ceux-ci": PLURAL, "celles-ci": PLURAL,
}  # fmt: skip
#: what may be several owners
_SEVERAL: Final = COLLECTIVES | frozenset(
    """et ou ni ils elles eux ceux celles -ils -elles -t-ils -t-elles leur leurs plusieurs certains
    certaines tous toutes deux trois quatre cinq six sept huit neuf dix chacun chacune on nous vous
    couple duo famille équipe public police""".split()
)
_LIVING: Final = frozenset((PERSON, NAME, BODY, STATE, OPEN))
_GROUPS: Final = frozenset((PERSON, BODY, STATE, OPEN))
_AFTER: Final = frozenset("à de d' sur".split())
_CLAUSE: Final = RELATIVES | frozenset(', ; : « » ( ) et mais car “ ” "'.split())
_NOUN_FOLLOWS: Final = frozenset((*DETERMINERS, "l'"))
#: what is said of a place or a person, whoever owns it
_SET: Final = frozenset("bord tour égard encontre sujet rencontre place insu propos part".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    scene = scene_of(story)
    for i in story.where(*_MANY, *_ONE):
        own = tokens.segments[i]
        if story.segments[own].kind is not SegmentKind.SENTENCE:
            continue
        phrase = phrase_at(story, i)
        if phrase is None or tokens.segments[phrase.head] != own or not _hangs(story, i):
            continue
        if tokens.forms[phrase.head] in _SET and tokens.forms[i - 1] in _AFTER:
            continue
        owners, pronoun = _owners(story, own, i)
        many = tokens.forms[i] in _MANY
        if owners != (SINGULAR if many else PLURAL):
            continue
        if many and (_named_several(story, scene, own, i, pronoun) or _ahead(story, phrase)):
            continue
        if not many and _named_one(story, scene, own, i):
            continue
        right = one_owner(tokens.forms[i], tokens.forms[i + 1], phrase.mask) if many else None
        said = "one owner" if many else "several owners"
        yield Match(
            tokens.starts[i],
            tokens.ends[phrase.head],
            f"The subject of the clause is {said}.",
            replace(tokens.starts[i], tokens.ends[i], right) if right else (),
        )


def _hangs(story: Story, i: int) -> bool:
    """Whether a verb stands before token ``i``, or a verb and a preposition, or *selon*."""
    forms = story.tokens.forms
    j = i - 1
    if forms[j] == "selon":
        return forms[i] in _MANY
    if forms[j] in _AFTER:
        j -= 1
    while j > 0 and (
        forms[j] in MEASURES_OF_TIME
        or forms[j] in ("pas", "plus")
        or profile(story.lexicon, forms[j]).parts == {"ADV"}
    ):
        j -= 1
    here = profile(story.lexicon, forms[j])
    if here.participle or here.only_verb or "inf" in here.parts:
        return True
    return bool(here.verb) and not here.adjective and forms[j - 1] not in _NOUN_FOLLOWS


def _several_taken_up(story: Story, j: int) -> bool:
    """*les consolait de leurs fatigues*: whether *les* at token ``j`` is a pronoun."""
    after = profile(story.lexicon, story.tokens.forms[j + 1])
    return after.only_verb or not after.parts.isdisjoint(("AUX", "inf"))


def _owners(story: Story, own: int, i: int) -> tuple[int, bool]:
    """The number of the subject of the clause, 0 where unsure, and whether it is a pronoun."""
    forms = story.tokens.forms
    start = story.segment_tokens(own).start
    first = next((j for j in range(i - 1, start, -1) if forms[j] in _CLAUSE), start)
    for j in range(first, i):
        if forms[j] in _PRONOUNS:
            return _PRONOUNS[forms[j]], True
    if forms[first] == "qui":
        return 0, False
    subject = main_subject(story, own, i)
    if subject is None:
        return (SINGULAR if _named(story, start) else 0), False
    if subject.mask & PLURAL:
        person = kind_of(story, subject.i) == PERSON and not subject.mask & SINGULAR
        return (PLURAL if person else 0), False
    return SINGULAR, False


def _named(story: Story, start: int) -> bool:
    """Whether a name and a verb in the singular open the sentence at token ``start``."""
    if not is_named(story, start):
        return False
    j = start
    while j + 1 < len(story.tokens) and story.capitalised(j):
        j += 1
    return profile(story.lexicon, story.tokens.forms[j]).verb == "s"


def _named_several(story: Story, scene: Scene, own: int, i: int, pronoun: bool) -> bool:
    """Whether several who may own have been named, in the sentence or the one before."""
    start = story.segment_tokens(own).start
    if any(_several(story, j) for j in range(start, i)):
        return True
    if own == 0 or story.segments[own - 1].kind is not SegmentKind.SENTENCE:
        return False
    if story.segments[own - 1].paragraph != story.segments[own].paragraph:
        return pronoun
    if pronoun or story.tokens.forms[i - 1] == "selon":
        return False
    return any(_several(story, j) for j in story.segment_tokens(own - 1))


def _several(story: Story, j: int) -> bool:
    form = story.tokens.forms[j]
    if form in _SEVERAL or (form == "les" and _several_taken_up(story, j)):
        return True
    noun = profile(story.lexicon, form).noun
    return bool(noun & PLURAL) and not noun & SINGULAR and form not in TIMES | MEASURES


def _ahead(story: Story, phrase: Phrase) -> bool:
    """*chasser de leurs tentes 86 enfants*: whether those who own follow."""
    after = phrase.last + 1
    if after >= len(story.tokens):
        return False
    return story.tokens.kinds[after] == "number" or story.tokens.forms[after] in ("les", "des")


def _named_one(story: Story, scene: Scene, own: int, i: int) -> bool:
    """Whether anybody or anything that may own is named before token ``i`` of its sentence.

    Or somebody was whom the sentence before is about.
    """
    if any(r.i < i and r.mask & SINGULAR and not r.mask & PLURAL for r in scene.of(own)):
        return True
    if own == 0 or story.segments[own - 1].kind is not SegmentKind.SENTENCE:
        return False
    return any(
        r.subject and r.mask & SINGULAR and not r.mask & PLURAL and r.kind in _LIVING
        for r in scene.of(own - 1)
    )


RULE = Rule(
    code="AGR058",
    name="owner-in-clause",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« leur » after a verb whose subject is one, where nobody in the plural has been named; "
    "« son » after a verb whose subject is several persons, where nobody else has been named.",
    why="Slovak and Czech have one possessive (svoj, svůj) for every owner who is the subject; "
    "the engine guesses how many there are.",
    authority="Grevisse, Le bon usage, « Accord du possessif »",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "La sonde a longé Mars. Elle atteindra ⟦leur cible⟧ en mai.",
            "La sonde a longé Mars. Elle atteindra sa cible en mai.",
        ),
        Bad(
            "Le procureur ne doute pas de ⟦leur culpabilité⟧.",
            "Le procureur ne doute pas de sa culpabilité.",
        ),
        Bad(
            "Des maires protestent.\n\nLe mouvement veut, selon ⟦leur président⟧, tout revoir.",
            "Des maires protestent.\n\nLe mouvement veut, selon son président, tout revoir.",
        ),
        Bad(
            "Ostrava Energy a augmenté ⟦leur bénéfice⟧.",
            "Ostrava Energy a augmenté son bénéfice.",
        ),
        Bad("Les volleyeuses ont remporté ⟦sa poule⟧."),
        Bad("Les délégations sont là. Elles en informeront ⟦ses dirigeants⟧ jeudi."),
    ),
    good=(
        "Les joueurs ont perdu. Le club a payé leurs dettes. La famille a perdu leur maison.",
        "L'orage a chassé de leurs tentes 86 enfants. Le train est plein, dix hommes sont à son "
        "bord.",
        "Le maire a menti. Les élus critiquent son silence. Paul est là, les gens sifflent sa loi.",
        "La musique les console de leurs fatigues. L'homme de l'échoppe leur dit non.",
        "Les élus ont reçu le maire et son adjoint. Elle a vu deux lions et leurs petits.",
    ),
)
