"""NAM024: an institution, a festival, a place … whose name was translated word by word."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.spellings import find_spellings
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.spellings import by_first_word
from mtqa.languages.translated_names import TRANSLATED
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_TABLE = by_first_word(TRANSLATED)


def _check(story: Story) -> Iterator[Match]:
    for hit in find_spellings(story, _TABLE):
        after = hit.last + 1
        if story.flat[hit.end : hit.end + 1] in {"-", "_"} or after > len(story.tokens):
            continue
        first = hit.written.split(" ", 1)[0]
        right = hit.right
        if (first[0].islower() and first == right.split(" ", 1)[0]) or first[0].isupper():
            fix = replace(hit.start, hit.end, right)
        else:
            fix = ()
        yield Match(hit.start, hit.end, f"The name was translated: it is {right}.", fix)


RULE = Rule(
    code="NAM024",
    name="translated-name",
    family=Family.NAMES,
    mqm="accuracy/mistranslation",
    severity=Severity.MAJOR,
    finds="An institution, a party, a festival, a prize or a place under a name that a translation "
    "made up: Champ de briques, Coupe de Stanley, Cour criminelle internationale.",
    why="It has a name that readers know; nobody finds it under the other.",
    authority="Usage of AFP; MQM 2.0, accuracy/mistranslation",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad("Le match aura lieu à ⟦Champ de briques⟧.", "Le match aura lieu à Tehelné pole."),
        Bad("Il a gagné la ⟦Coupe de Stanley⟧ hier.", "Il a gagné la Coupe Stanley hier."),
        Bad("Il étudie à l'⟦université de Komenský⟧.", "Il étudie à l'université Comenius."),
        Bad(
            "La ⟦Cour criminelle internationale⟧ enquête.", "La Cour pénale internationale enquête."
        ),
    ),
    good=(
        "Le match aura lieu à Tehelné pole. Il a gagné la Coupe Stanley.",
        "La Cour pénale internationale enquête. Il étudie à l'université Charles.",
        "Le parti Nous sommes une famille recule. Cinq minutes avant midi, la sirène a retenti.",
        "Un champ de briques borde la route. Le Bureau ovale est vide.",
    ),
)
