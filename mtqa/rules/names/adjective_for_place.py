"""NAM025: a Slavic adjective in place of the name of a place: *la région de Poltavská*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.spellings import part_of_name
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_places import load_places
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: nouns whose complement is the name of a place
_NOUNS = frozenset(
    """région régions district oblast province diocèse archidiocèse évêché éparchie vallée barrage
    aéroport gare parc comté zone bataille col massif arrondissement crématorium centrale
    raffinerie prison""".split()
)
_ADJECTIVE = re.compile(r"\w{2,}[sšc]k(?:á|ý|é|ého|ej|ém|ému|ou|ú|ým)")


def _check(story: Story) -> Iterator[Match]:
    forms = story.tokens.forms
    for word, numbers in story.unknown_names.items():
        if not _ADJECTIVE.fullmatch(word) or word in load_places().single:
            continue
        for i in numbers:
            before = i - 1 if i and forms[i - 1] in ("de", "d'") else i
            if before < 1 or forms[before - 1] not in _NOUNS or part_of_name(story, i, i):
                continue
            if story.in_term(story.tokens.starts[i]):
                continue
            yield Match(
                story.tokens.starts[i],
                story.tokens.ends[i],
                f"« {word} » is an adjective of the source: French needs the name of the place.",
            )


RULE = Rule(
    code="NAM025",
    name="adjective-for-place",
    family=Family.NAMES,
    mqm="accuracy/untranslated",
    severity=Severity.MINOR,
    finds="A Slovak or Czech adjective after a noun that the name of a place should follow.",
    why="Slavic makes an adjective of the place; French says la région de Poltava.",
    authority="Grevisse, Le bon usage, « Noms propres »; MQM 2.0, accuracy/untranslated",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM005", "NAM019"),
    bad=(
        Bad("Un drone a frappé la région de ⟦Žytomyrská⟧ hier."),
        Bad("Le barrage de ⟦Kachovské⟧ a cédé."),
        Bad("Il dirige le diocèse de ⟦Košická⟧ depuis mai."),
    ),
    good=(
        "Un drone a frappé la région de Poltava hier.",
        "La commune de Lesná et la gare de Humenné ferment.",
        "Le parc Jana Novotná et la vallée Suchá Belá ouvrent.",
    ),
)
