"""ATT014: an agency or a paper without its article."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_NOUNS = {
    "agence": "l'", "journal": "le ", "quotidien": "le ", "hebdomadaire": "l'", "chaîne": "la ",
    "radio": "la ", "télévision": "la ", "site": "le ", "portail": "le ", "magazine": "le ",
    "serveur": "le ", "ministère": "le ", "porte-parole": "le ",
}  # fmt: skip
_BEFORE = frozenset("selon par pour à d'après après".split())
_JOINED = {"à": {"le ": "au "}, "de": {"le ": "du "}}
_PRESENT = frozenset(
    """rapporte rapportait annonce informe écrit indique précise affirme signale cite relaie dit
    rapporté annoncé informé écrit indiqué précisé affirmé signalé déclaré confirmé""".split()
)


def _check(story: Story) -> Iterator[Match]:
    forms = story.tokens.forms
    for i in story.where(*_NOUNS):
        if i == 0 or story.capitalised(i) or story.first_in_segment(i):
            continue
        before = forms[i - 1]
        if before not in _BEFORE and before not in _PRESENT:
            continue
        if before == "par" and forms[i] in ("radio", "télévision"):
            continue
        if not _named(story, i + 1):
            continue
        article = _NOUNS[forms[i]]
        start, end = story.tokens.starts[i], story.tokens.ends[i]
        right = f"{article}{story.word(i)}"
        if before in _JOINED and article in _JOINED[before]:
            start = story.tokens.starts[i - 1]
            right = f"{_JOINED[before][article]}{story.word(i)}"
        yield Match(
            start,
            end,
            f"a common noun needs its article: {right}",
            replace(start, end, right),
        )


def _named(story: Story, i: int) -> bool:
    """Whether a proper name stands at token ``i``, perhaps after *de presse*."""
    forms = story.tokens.forms
    if forms[i : i + 2] in (["de", "presse"], ["d'", "information"]):
        i += 2
    if i >= len(forms) or story.tokens.segments[i] != story.tokens.segments[i - 1]:
        return False
    return forms[i] in grammar.AGENCIES or (
        story.capitalised(i) and story.tokens.ends[i - 1] + 1 == story.tokens.starts[i]
    )


RULE = Rule(
    code="ATT014",
    name="bare-agency",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="An agency, a paper or a ministry that is named as the source without an article.",
    why="Slovak and Czech have no articles; French says l'agence TASR, le journal Pravda.",
    authority="Grevisse, Le bon usage, § 586 (présence du déterminant)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    bad=(
        Bad(
            "Le convoi est parti, rapporte ⟦agence⟧ Reuters.",
            "Le convoi est parti, rapporte l'agence Reuters.",
        ),
        Bad(
            "Selon ⟦agence⟧ TASR, le convoi est parti.", "Selon l'agence TASR, le convoi est parti."
        ),
        Bad("Il l'a expliqué ⟦à journal⟧ Pravda.", "Il l'a expliqué au journal Pravda."),
    ),
    good=(
        "Selon l'agence TASR, le convoi est parti, écrit le journal Pravda.",
        "Elle dirige une agence Century et passe par radio Prague International.",
    ),
)
