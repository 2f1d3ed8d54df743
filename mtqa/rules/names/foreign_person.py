"""NAM002: a person whom French spells otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.spellings import find_spellings, part_of_name
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.persons import CONTEXT, PERSONS, SURE
from mtqa.languages.fr.persons_abroad import PERSONS_ABROAD
from mtqa.languages.fr.persons_more import PERSONS_MORE
from mtqa.languages.fr.persons_orient import PERSONS_ORIENT
from mtqa.languages.spellings import by_first_word
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: a second given name's letter, not a king's number: *Karel V. Malý*
_INITIAL = re.compile(r" [IVX]\. [^\W\d_]")
_TABLE = by_first_word(PERSONS + PERSONS_ABROAD + PERSONS_MORE + PERSONS_ORIENT)


def _check(story: Story) -> Iterator[Match]:
    for hit in find_spellings(story, _TABLE):
        if part_of_name(story, hit.first, hit.last, before=False) or story.in_term(hit.start):
            continue
        if story.flat[hit.end : hit.end + 2] == "'s" or _INITIAL.match(story.flat, hit.end - 2):
            continue
        context = CONTEXT.get(hit.right)
        shared = context is not None and hit.written not in SURE
        if context is not None and shared and context.isdisjoint(story.tokens.index):
            continue
        yield Match(
            hit.start,
            hit.end,
            f"French spells this name {hit.right}.",
            replace(hit.start, hit.end, hit.right),
        )


RULE = Rule(
    code="NAM002",
    name="foreign-person",
    family=Family.NAMES,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A well-known person's name in a Slovak, Czech or English spelling or case form.",
    why="French writes names of Cyrillic and other scripts its own way, and adds no ending.",
    authority="Usage of AFP; Code de rédaction interinstitutionnel de l'Union européenne",
    check=_check,
    supersedes=(
        "NAM003",
        "NAM004",
        "NAM005",
        "NAM006",
        "NAM009",
        "NAM010",
        "NAM011",
        "NAM014",
        "NAM019",
        "NAM021",
        "NAM026",
    ),
    bad=(
        Bad(
            "Le président Vladimir ⟦Putin⟧ a appelé mardi.",
            "Le président Vladimir Poutine a appelé mardi.",
        ),
        Bad("Il a reçu Alexandre ⟦Lukašenka⟧ à Minsk.", "Il a reçu Alexandre Loukachenko à Minsk."),
        Bad(
            "L'Ukraine soutient Volodymyr ⟦Zelenskyj⟧.",
            "L'Ukraine soutient Volodymyr Zelensky.",
        ),
        Bad("Le président ⟦Zelenskiy⟧ a écrit.", "Le président Zelensky a écrit."),
        Bad("Le ministre ⟦Arakčí⟧ a refusé.", "Le ministre Araghchi a refusé."),
        Bad("Il fut fondé sous ⟦Karel IV⟧ à Prague.", "Il fut fondé sous Charles IV à Prague."),
        Bad("Angela ⟦Merkelová⟧ a pris la parole.", "Angela Merkel a pris la parole."),
    ),
    good=(
        "Le président Vladimir Poutine a appelé mardi.",
        "Le peintre Jan Zelenský expose à Prague.",
        "L'opposant Stalin González a été libéré.",
        "Il a lu « Putin » dans l'avion. Le peintre Karel V. Malý expose.",
        "Zuzana Čaputová a reçu Angela Merkel.",
    ),
)
