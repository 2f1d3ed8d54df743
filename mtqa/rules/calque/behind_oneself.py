"""CAL032: *avoir derrière soi* and *se tenir derrière*: *a derrière lui deux ans*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PRONOUNS = frozenset(("lui", "elle", "eux", "elles", "soi", "moi", "nous"))
#: what is done behind somebody in the flesh
_IN_THE_FLESH = frozenset(
    """laisser fermer regarder retourner entraîner traîner tirer courir marcher rouler cacher
    arriver asseoir refermer claquer voir entendre surgir poster ranger placer situer finir classer
    terminer suivre porter garder""".split()
)
#: what is behind somebody for good, in French, too
_OVER = frozenset("pire difficile difficiles dur mal passé ombre".split())
_STAND = frozenset(("tenir", "debout"))
_REACH = 5


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    for i in story.where("derrière"):
        if i + 1 >= len(forms) or forms[i + 1] not in _PRONOUNS:
            continue
        if segments[i + 1] != segments[i] or forms[i - 1] in ("juste", "loin", "de"):
            continue
        start = story.segment_tokens(segments[i]).start
        near = forms[max(start, i - _REACH) : i]
        lemmas = frozenset().union(*[lexicon.lemmas(form) for form in near])
        if not lemmas.isdisjoint(_IN_THE_FLESH) or not _OVER.isdisjoint(near):
            continue
        if "avoir" not in lemmas and lemmas.isdisjoint(_STAND) and forms[i + 1] != "soi":
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[i + 1],
            f"« derrière {forms[i + 1]} » copies the source: say that it is over, won or lost, or "
            "who supports whom.",
        )


RULE = Rule(
    code="CAL032",
    name="behind-oneself",
    family=Family.CALQUE,
    mqm="style/unidiomatic-style",
    severity=Severity.MINOR,
    finds="« derrière » and a pronoun where nobody stands behind anybody.",
    why="« Mať za sebou » is to have done or had; « stáť za ním » is to support or to cause.",
    authority="Académie française, Dictionnaire, « Derrière »",
    check=_check,
    bad=(
        Bad("Le gouvernement a ⟦derrière lui⟧ deux ans de travail."),
        Bad("Les élèves ont ⟦derrière eux⟧ l'épreuve écrite."),
    ),
    good=(
        "Il laisse derrière lui deux enfants. Elle a fermé la porte derrière elle.",
        "Il s'est retourné : derrière la porte. Ils couraient derrière lui.",
        "Il a terminé juste derrière lui. Derrière lui, les gens rient. Le pire est derrière nous.",
    ),
    weak=True,
)
