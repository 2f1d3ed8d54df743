"""LOC037: a proper name in lower case: *noël*, *syrie*, *la deuxième guerre mondiale*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.capitals import AMBIGUOUS, SMALL_NAMES, SMALL_PHRASES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*SMALL_NAMES.keys() & tokens.index.keys()):
        if story.capitalised(i) or (i and tokens.forms[i - 1] == "-"):
            continue
        start, end = tokens.starts[i], tokens.ends[i]
        if story.flat[start - 1 : start] in {"@", ".", "/", "#", "_", "-"} or story.flat[
            end : end + 1
        ] in {"-", "@", "/", "_"}:
            continue
        right = SMALL_NAMES[tokens.forms[i]]
        yield Match(
            start,
            end,
            f"This name takes a capital: {right}.",
            replace(start, end, right, safe=True),
        )
    for i in story.where(*SMALL_PHRASES.keys() & tokens.index.keys()):
        start = tokens.starts[i]
        for right in SMALL_PHRASES[tokens.forms[i]]:
            end = start + len(right)
            if story.folded[start:end] != right.lower() or story.flat[end : end + 1].isalnum():
                continue
            written = story.flat[start:end]
            if written.isupper() or not _lacks(written, right):
                continue
            if story.in_quotation(start) and story.in_term(start):
                continue
            put = written[0] + right[1:] if i and not right[0].isupper() else right
            yield Match(
                start, end, f"This name takes its capitals: {put}.", replace(start, end, put)
            )


def _lacks(written: str, right: str) -> bool:
    """Whether a capital is missing; one too many is a matter of style: *Union Européenne*."""
    if written.islower() and right in AMBIGUOUS:
        return False
    return any(b.isupper() and a.islower() for a, b in zip(written, right, strict=True))


RULE = Rule(
    code="LOC037",
    name="small-proper-name",
    family=Family.LOCALE,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A country, a feast or an institution in lower case: noël, syrie, l'union européenne, "
    "la maison blanche.",
    why="Slovak and Czech set capitals in names of several words otherwise than French; a "
    "machine copies them.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Majuscules »",
    check=_check,
    bad=(
        Bad(
            "La veillée de ⟦noël⟧ est annulée.",
            "La veillée de Noël est annulée.",
        ),
        Bad(
            "Le séisme a frappé la ⟦syrie⟧.",
            "Le séisme a frappé la Syrie.",
        ),
        Bad(
            "Une bombe de la ⟦deuxième guerre mondiale⟧ a sauté.",
            "Une bombe de la deuxième Guerre mondiale a sauté.",
        ),
        Bad(
            "La ⟦maison Blanche⟧ dément.",
            "La Maison Blanche dément.",
        ),
    ),
    good=(
        "La veillée de Noël, en Syrie, à la Maison-Blanche et la Seconde Guerre mondiale.",
        "Il a peint sa maison blanche et écrit à russie@exemple.fr.",
    ),
)
