"""COH006: a text generator speaks to its user inside the copy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: a line is read only where one of these words stands
_TRIGGERS = ("modèle", "[", "`")
_TALK = re.compile(
    r"```\w*"
    r"|\[(?:insérer|insert|ajouter|à compléter)[^\]]{0,60}\]"
    r"|en tant que modèle de langage[^.]*"
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    lines = {tokens.starts[i]: None for i in story.where(*_TRIGGERS)}
    last = -1
    for offset in lines:
        start = story.flat.rfind("\n", 0, offset) + 1
        if start == last:
            continue
        last = start
        end = story.flat.find("\n", offset)
        line = story.folded[start : end if end >= 0 else len(story.folded)]
        for match in _TALK.finditer(line):
            if not story.in_quotation(start + match.start()):
                yield Match(
                    start + match.start(),
                    start + match.end(),
                    "A text generator speaks to its user here: this is no part of the story.",
                )


RULE = Rule(
    code="COH006",
    name="generator-talk",
    family=Family.COHERENCE,
    mqm="accuracy/addition",
    severity=Severity.MAJOR,
    finds="What a text generator leaves inside the copy: code fences, placeholders such as "
    "« [insérer le nom] », talk about itself.",
    why="It speaks to the generator's user, not to the reader.",
    authority="MQM 2.0, accuracy/addition",
    check=_check,
    bad=(
        Bad("Le maire ⟦[insérer le nom]⟧ a voté contre le budget."),
        Bad(
            "Le conseil a voté. ⟦En tant que modèle de langage, je ne puis en dire plus⟧.",
            also=("BPL008",),
        ),
    ),
    good=(
        "Le juge a lu l'acte: voici la traduction que la cour a retenue.",
        "« En tant que modèle de langage, je me trompe », a répondu le robot.",
        "Le préfet [a voté] contre, selon une note du traducteur de la cour.",
    ),
)
