"""CAL034: *quoi* for *ce qui* and *ce que*: *tout, quoi nous avions*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import SUBJECT_PRONOUNS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_BEFORE = frozenset("après voilà voici comme ou importe".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where("quoi"):
        if i == 0 or i >= last or segments[i + 1] != segments[i]:
            continue
        if segments[i - 1] == segments[i] and (
            forms[i - 1] in PREPOSITIONS or forms[i - 1] in _BEFORE
        ):
            continue
        if forms[story.segment_tokens(segments[i]).stop - 1] in ("?", "!"):
            continue
        here = profile(story.lexicon, forms[i + 1])
        follows = here.finite and (here.only_verb or "AUX" in here.parts)
        if not follows and forms[i + 1] not in SUBJECT_PRONOUNS:
            continue
        right = "ce que" if forms[i + 1] in SUBJECT_PRONOUNS else "ce qui"
        yield Match(tokens.starts[i], tokens.ends[i], f"« quoi » here is « {right} ».")


RULE = Rule(
    code="CAL034",
    name="quoi-for-ce-que",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« quoi » without a preposition right before a verb or a subject pronoun.",
    why="« Čo » and « což » open a clause; French « quoi » does so only after a preposition.",
    authority="Grevisse, Le bon usage, « Quoi, relatif »",
    check=_check,
    bad=(
        Bad("Le club a vendu deux joueurs, ⟦quoi⟧ a surpris."),
        Bad("Nous avons donné tout, ⟦quoi⟧ nous avions."),
    ),
    good=(
        "Voilà de quoi il retourne. Ce à quoi il pense est clair. Quoi qu'il arrive, il part.",
        "Quoi de neuf ? Il ne sait quoi faire. C'est fini, quoi. Quoi, il a ri ?",
        "Sur quoi il est parti. N'importe quoi est permis.",
    ),
)
