"""LOC038: the State in lower case: *coup d'état*, *vingt états*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: what takes *d'État* behind it
_OF_STATE = frozenset(
    """secrétaire secrétaires secrétariat chef chefs coup coups homme hommes femme conseil ministre
    ministres raison affaire affaires visite prix budget télévision médaille distinction
    distinctions""".split()
)
_NUMERALS = frozenset(
    "deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt trente cinquante".split()
)
#: verbs of which a State, not a condition, is the subject
_ACTS = frozenset(
    """versera paiera payera verse paie économiserait économisera financera finance contribue
    contribuera soutient soutiendra prévoit veut voudrait vend vendra achète achètera possède
    détient perd perdra gagne gagnera emprunte empruntera rembourse garantit prend promet refuse
    demande exige autorise dépense investit investira""".split()
)


def _check(story: Story) -> Iterator[Match]:
    for i in story.where("état", "états", "etat", "etats"):
        if story.capitalised(i) or i < 1:
            continue
        start, end = story.tokens.starts[i], story.tokens.ends[i]
        if not (_named(story, i) or _followed(story, i)) or story.flat[end : end + 1] == "-":
            continue
        right = "États" if story.tokens.forms[i].endswith("s") else "État"
        yield Match(
            start,
            end,
            f"The State takes a capital: {right}.",
            replace(start, end, right, safe=True),
        )


def _named(story: Story, i: int) -> bool:
    """*secrétaire d'état*, *chefs d'états*; *dans vingt états*."""
    forms = story.tokens.forms
    if forms[i - 1] in ("d'", "de") and i > 1 and forms[i - 2] in _OF_STATE:
        return True
    plural = forms[i].endswith("s") and forms[i + 1 : i + 2] not in (["de"], ["d'"], ["du"])
    return plural and (forms[i - 1] in _NUMERALS or story.tokens.kinds[i - 1] == "number")


def _followed(story: Story, i: int) -> bool:
    """*l'état de droit*, *les états membres*, *l'état a payé*."""
    forms = story.tokens.forms
    after = forms[i + 1 : i + 3]
    if after == ["de", "droit"] or after[:1] in (["membre"], ["membres"]):
        return True
    if forms[i - 1] not in ("l'", "les", "cet", "ces", "des") or not after:
        return False
    return after[0] in _ACTS


RULE = Rule(
    code="LOC038",
    name="small-state",
    family=Family.LOCALE,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="The State in lower case: secrétaire d'état, coup d'état, état de droit, l'état versera.",
    why="L'État that governs takes a capital; un état is a condition.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « État »",
    check=_check,
    bad=(
        Bad(
            "Le secrétaire d'⟦état⟧ se tait.",
            "Le secrétaire d'État se tait.",
        ),
        Bad(
            "Le gouvernement détruit l'⟦état⟧ de droit.",
            "Le gouvernement détruit l'État de droit.",
        ),
        Bad(
            "L'opération a eu lieu dans 19 ⟦états⟧.",
            "L'opération a eu lieu dans 19 États.",
        ),
        Bad(
            "L'⟦état⟧ versera une aide.",
            "L'État versera une aide.",
        ),
    ),
    good=(
        "L'état du pont est mauvais; deux états d'esprit s'opposent.",
        "Le bilan fait état de 19 états de choc. L'État versera une aide.",
        "L'état des routes doit changer.",
    ),
)
