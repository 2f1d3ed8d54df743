"""AGR023: *parmi eux*, *trois d'entre eux* of things that are all feminine."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.noun_classes import ACTOR, BODY, TEXT, THING, kind_of
from mtqa.analysis.french.profiles import MASCULINE, MP, PLURAL, SINGULAR, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.agents import SYLLEPTIC
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.nouns import COLLECTIVES, TIMES
from mtqa.languages.fr.roles import MEANT_MEN, MEASURES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_OTHER = {"eux": "elles", "elles": "eux"}
_OF = frozenset("chacun aucun plusieurs plupart certains un deux trois quatre".split())
#: what comes to stand after *parmi eux*, before one of them
_THERE = frozenset("figurait figure figuraient figurent trouvait trouve était est".split())
_ONE_OF = {
    "eux": frozenset(("celle", "celles")),
    "elles": frozenset(("celui", "ceux")),
}
_TAKEN_UP = frozenset(
    """et ou ils eux ceux ceux-ci certains plusieurs tous autres nombreux uns on chacun beaucoup
    lesquels""".split()
)
#: groups of people, whom *eux* takes up
_PEOPLE = frozenset(
    """jury groupe couple famille équipe public foule population délégation équipage bande troupe
    clan ménage duo trio quatuor orchestre comité commission conseil personnel effectif peuple
    promotion classe""".split()
)
_SENTENCES = 2
_THINGS = (THING, BODY, TEXT, ACTOR)


def _check(story: Story) -> Iterator[Match]:
    yield from _all(story)
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where(*_OTHER):
        if i == 0 or not _of_several(story, i):
            continue
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        if _member(story, i) or (forms[i] == "eux" and _only_feminine(story, i)):
            right = _OTHER[forms[i]]
            yield Match(
                tokens.starts[i],
                tokens.ends[i],
                f"What is spoken of has another gender: « {right} ».",
                replace(tokens.starts[i], tokens.ends[i], right),
            )


def _all(story: Story) -> Iterator[Match]:
    """*Tous ont été fermés* of towns or laws."""
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where("tous"):
        if not story.first_in_segment(i) or i + 1 >= len(forms) or i == 0:
            continue
        verb = profile(story.lexicon, forms[i + 1])
        plural = verb.verb == "p" and (verb.only_verb or "AUX" in verb.parts)
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE or not plural:
            continue
        if _only_feminine(story, i, (THING, TEXT)):
            yield Match(
                tokens.starts[i],
                tokens.ends[i],
                "What is spoken of has another gender: « Toutes ».",
                replace(tokens.starts[i], tokens.ends[i], "Toutes"),
            )


def _of_several(story: Story, i: int) -> bool:
    """Whether the pronoun at token ``i`` names those of whom some are meant."""
    forms = story.tokens.forms
    if forms[i - 1] == "parmi":
        return True
    if forms[i - 1] == "entre":
        return i > 1 and forms[i - 2] == "d'"
    return forms[i - 1] == "d'" and i > 1 and forms[i - 2] in _OF


def _member(story: Story, i: int) -> bool:
    """*Parmi eux figurait celle des Pirates*: one of them shows the gender of all."""
    forms = story.tokens.forms
    after = forms[i + 1 : i + 4]
    if forms[i - 1] != "parmi" or len(after) < 3:
        return False
    k = i + 1 + (after[0] in ("se", ","))
    k += forms[k] in _THERE
    one = forms[k : k + 2]
    return len(one) == 2 and one[0] in _ONE_OF[forms[i]] and one[1] in ("de", "d'", "du", "des")


def _only_feminine(story: Story, i: int, kinds: tuple[str, ...] = _THINGS) -> bool:
    """Whether feminine things in the plural stand before token ``i``, and nobody, nothing else.

    ``kinds`` are the classes of things that count: those of a place may be its people.
    """
    tokens, forms = story.tokens, story.tokens.forms
    own = tokens.segments[i]
    first = own
    while first > 0 and own - first < _SENTENCES:
        before = story.segments[first - 1]
        if before.kind is not SegmentKind.SENTENCE:
            break
        first -= 1
    near = story.segment_tokens(max(first, own - 1)).start
    several = False
    for j in range(story.segment_tokens(first).start, _phrase_start(story, i)):
        form = forms[j]
        if tokens.kinds[j] != "word" or form in DETERMINERS:
            continue
        if form in _TAKEN_UP:
            if form == "plusieurs" and profile(story.lexicon, forms[j + 1]).noun:
                continue
            return False
        here = profile(story.lexicon, form)
        if not here.noun or "AUX" in here.parts:
            if story.capitalised(j) and not story.first_in_segment(j) and not here.parts:
                continue  # a name alone is no plural
            continue
        if form in TIMES or form in MEASURES:
            continue
        groups = form in _PEOPLE or form in COLLECTIVES
        if here.noun & MP or groups or (here.noun & PLURAL and form in SYLLEPTIC | MEANT_MEN):
            return False
        if "ADJ" in here.parts and not _shown(story, j):
            continue  # *vingt écoles rurales*
        if here.noun & PLURAL and not here.noun & (MASCULINE | SINGULAR):
            if kind_of(story, j) not in kinds:
                return False
            several = several or (j >= near and _shown(story, j))
    return several


def _phrase_start(story: Story, i: int) -> int:
    """Where the phrase of the pronoun at token ``i`` begins: *la plupart d'entre eux*."""
    forms = story.tokens.forms
    while i > 0 and (forms[i - 1] in ("d'", "entre", "parmi", "la", "les") or forms[i - 1] in _OF):
        i -= 1
    return i


def _shown(story: Story, j: int) -> bool:
    """Whether a determiner or number announces the noun at token ``j``."""
    before = story.tokens.forms[j - 1 : j]
    return any(
        form in DETERMINERS
        or form[0].isdigit()
        or "NUM" in profile(story.lexicon, form).parts
        or form in ("de", "d'", "plusieurs", "certaines")
        for form in before
    )


RULE = Rule(
    code="AGR023",
    name="partitive-pronoun",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« parmi eux », « deux d'entre eux », « tous » where only feminine things have been "
    "spoken of, or where « celle de » shows what they are.",
    why="The pronoun takes the gender of those of whom some are meant.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad(
            "La ville a contrôlé vingt piscines. Deux d'entre ⟦eux⟧ ont été fermées.",
            "La ville a contrôlé vingt piscines. Deux d'entre elles ont été fermées.",
        ),
        Bad(
            "Les élus ont rejeté vingt propositions. Parmi ⟦eux⟧ figurait celle des Verts.",
            "Les élus ont rejeté vingt propositions. Parmi elles figurait celle des Verts.",
        ),
        Bad(
            "Les routes du district sont inondées. ⟦Tous⟧ ont dû être fermées.",
            "Les routes du district sont inondées. Toutes ont dû être fermées.",
        ),
    ),
    good=(
        "La police a interpellé vingt personnes. Parmi eux, des mineurs ont été relâchés.",
        "Les communes du sud sont inondées. Tous ont pu être évacués.",
        "Le jury a lu vingt lettres. La plupart d'entre eux ont pleuré.",
        "Deux familles ont été relogées. L'un d'entre eux raconte la nuit.",
        "Les maires ont visité vingt écoles. Parmi elles, celle de Nitra.",
        "Les joueuses et les joueurs sont là. Trois d'entre eux sont blessés.",
    ),
)
