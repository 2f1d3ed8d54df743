"""COH006: a text generator speaks to its user inside the copy."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: a line is read only where one of these words stands
_TRIGGERS = ("traduction", "traducteur", "traductrice", "modèle", "[", "`")
_TALK = re.compile(
    r"```\w*"
    r"|^(?:bien sûr ?[!,.] ?|certainement ?[!,.] ?|d'accord ?[!,.] ?)?voici (?:la|une|votre|ma) "
    r"(?:traduction|version (?:française|traduite|corrigée)).*"
    r"|^[(\[]?note (?:du traducteur|de traduction|de la traductrice) ?:.*"
    r"|\[(?:insérer|insert|nom d[eu]|ajouter|à compléter)[^\]]{0,60}\]"
    r"|en tant que modèle de langage[^.]*"
    r"|^j'espère que cette traduction.*"
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
    finds="What a text generator says around its translation: « Voici la traduction », code "
    "fences, « Note du traducteur », placeholders.",
    why="It speaks to the generator's user, not to the reader.",
    authority="MQM 2.0, accuracy/addition",
    check=_check,
    bad=(
        Bad("⟦Bien sûr, voici la traduction du texte en français que vous avez demandée :⟧\n\n"
            "Le conseil a voté le budget de la ville jeudi soir. Il vaut pour un an."),
        Bad("Le maire ⟦[insérer le nom]⟧ a voté contre le budget."),
        Bad("Le conseil a voté.\n\n⟦Note du traducteur : le nom propre reste incertain.⟧\n\n"
            "Le vote a duré deux heures. Le maire est parti."),
    ),
    good=(
        "Le juge a lu l'acte: voici la traduction que la cour a retenue.",
        "« En tant que modèle de langage, je me trompe », a répondu le robot.",
        "Le préfet [a voté] contre, selon une note du traducteur de la cour.",
    ),
)
