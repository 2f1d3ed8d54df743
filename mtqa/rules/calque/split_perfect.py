"""CAL015: a complement between auxiliary and participle: *est dans les deux sens fermée*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_AUXILIARIES = frozenset(
    "a ont avait avaient aura auront est sont était étaient sera seront".split()
)
_PASSIVE = frozenset(("été",))
#: the place, time or company that French sets before or after the whole verb
_PREPOSITIONS = ("dans", "sur", "pendant", "avant", "après", "contre", "avec", "chez", "vers")
#: *dans ses grandes lignes*: of the subject, and at home between the two
_OWN = frozenset(("son", "sa", "ses", "leur", "leurs"))
#: *dans la foulée, dans le même temps*
_ADVERBIAL = frozenset("foulée temps ensemble suite cas mesure détail fond coup champ".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for p in story.where(*_PREPOSITIONS, "par"):
        if p == 0 or p + 3 > last:
            continue
        if forms[p - 1] not in (_AUXILIARIES if forms[p] != "par" else _PASSIVE):
            continue
        phrase = phrase_at(story, p + 1)
        if phrase is None or forms[p + 1] in _OWN or forms[phrase.head] in _ADVERBIAL:
            continue
        k = phrase.last + 1
        while k <= last and profile(lexicon, forms[k]).parts == {"ADV"}:
            k += 1
        if k > last or segments[k] != segments[p]:
            continue
        here = profile(lexicon, forms[k])
        if not here.participle or story.capitalised(k):
            continue
        if not here.only_qualifier and forms[p] != "par":
            continue
        if here.participle & phrase.mask:
            continue  # *est dans la maison rénovée*
        yield Match(
            tokens.starts[p - 1],
            tokens.ends[k],
            f"« {forms[k]} » belongs right after its auxiliary, the complement after both.",
        )


RULE = Rule(
    code="CAL015",
    name="split-perfect",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A complement of place, time or company between the auxiliary and its participle.",
    why="In Slavic such a complement may stand between the two; in French only adverbs do.",
    authority="Grevisse, Le bon usage, « Place de l'adverbe et du complément »",
    check=_check,
    supersedes=("SLG154",),
    bad=(
        Bad("La route ⟦est dans les deux directions fermée⟧."),
        Bad("L'homme a ⟦été par la police arrêté⟧."),
        Bad("La police ⟦a sur les routes contrôlé⟧ mille voitures."),
    ),
    good=(
        "Il est dans la maison rénovée. Elle a dans la main des cartes.",
        "Le maire a par la suite renoncé. Le parti a à plusieurs reprises critiqué le texte.",
        "Le texte a été par la suite modifié, puis voté par les élus réunis.",
        "Il a dans la foulée annoncé son départ. Il a, dans les deux cas, cédé.",
        "Le tracé est dans ses grandes lignes déterminé.",
    ),
)
