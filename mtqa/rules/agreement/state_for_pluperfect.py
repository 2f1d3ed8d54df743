"""AGR026: *il était déjà condamné trois fois*: a state where an earlier act is told."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.calendar import MONTHS
from mtqa.languages.fr.nouns import TIMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_WAS = {"était": "avait", "étaient": "avaient"}
#: what is done to a person once, and counted
_ACTS = frozenset(
    """condamner juger punir arrêter inculper interpeller sanctionner opérer hospitaliser
    attaquer accuser poursuivre élire réélire récompenser emprisonner incarcérer expulser
    convoquer entendre interroger suspendre exclure nommer traduire agresser primer décorer
    contrôler""".split()
)
_COUNTED = frozenset("fois reprises".split())
_ONE = frozenset("chaque première dernière nouvelle cette une".split())
_PER = frozenset(("par", "chaque"))


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where(*_WAS):
        stop = story.segment_tokens(tokens.segments[i]).stop
        already = i + 1 < stop and forms[i + 1] == "déjà"
        done = i + 1 + already
        if done >= stop or not profile(story.lexicon, forms[done]).participle:
            continue
        if not story.lexicon.lemmas(forms[done]) & _ACTS:
            continue
        if not _counted(story, done + 1, min(stop, done + 6), already):
            continue
        had = _WAS[forms[i]]
        yield Match(
            tokens.starts[i],
            tokens.ends[done],
            f"An earlier act, not a state: « {had}{' déjà' if already else ''} été ».",
            replace(
                tokens.starts[i],
                tokens.ends[done - 1],
                f"{had} déjà été" if already else f"{had} été",
            ),
        )


def _counted(story: Story, first: int, stop: int, already: bool) -> bool:
    """Whether *trois fois* follows, or with *déjà* a time gone by: *dans le passé, en 2019*."""
    forms = story.tokens.forms
    for j in range(first, stop):
        if forms[j] in _COUNTED:
            after = forms[j + 1] if j + 1 < len(forms) else ""
            several = forms[j - 1] not in _ONE
            ordinal = j > 1 and forms[j - 2] in ("la", "pour")
            # *trois fois par jour*, not *trois fois par la police*
            rate = after in _PER and not TIMES.isdisjoint(forms[j + 2 : j + 3])
            return several and not ordinal and not rate
        if already and forms[j] == "passé":
            return True
        if already and forms[j] == "en" and j + 1 < len(forms) and len(forms[j + 1]) == 4:
            return forms[j + 1].isdecimal()
        if forms[j] in (",", ";", "qui", "que", "quand", "lorsque") or forms[j] in MONTHS:
            return False
    return False


RULE = Rule(
    code="AGR026",
    name="state-for-pluperfect",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« était déjà condamné trois fois »: the imparfait of a passive that counts past acts.",
    why="An act done before another past is told in the plus-que-parfait; the source language has "
    "one past for both.",
    authority="Grevisse, Le bon usage, « Le plus-que-parfait »",
    check=_check,
    bad=(
        Bad(
            "L'homme ⟦était déjà jugé⟧ trois fois pour vol.",
            "L'homme avait déjà été jugé trois fois pour vol.",
        ),
        Bad(
            "Les deux hommes ⟦étaient condamnés⟧ plusieurs fois dans le passé.",
            "Les deux hommes avaient été condamnés plusieurs fois dans le passé.",
        ),
    ),
    good=(
        "L'homme était déjà connu de la police. Il était jugé pour la troisième fois.",
        "Elle était contrôlée trois fois par semaine. Il avait déjà été jugé trois fois.",
        "Il était déjà condamné quand sa peine fut réduite.",
    ),
)
