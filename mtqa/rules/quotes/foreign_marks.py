"""FRQ009: the quotation marks of the source language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, MarkRole, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: single marks of Slovak and Czech, where they stand alone: ‚…‘
_SINGLE = re.compile(r"‚(?! )(?P<inner>[^‚‘«»„“\n]{1,300})‘")
_FOREIGN_OPENERS = frozenset({"„", ",,", "‟"})


def check(story: Story) -> Iterator[Match]:
    """Quotations opened low („, ‚) or turned inside out (»…«)."""
    yield from _single(story)
    wrong = {mark.start for mark in story.marks if mark.role is MarkRole.WRONG_GLYPH}
    for quotation in story.quotations:
        if quotation.span.start in wrong:
            continue  # *l' »audition »*: converted wrongly, not foreign
        reversed_pair = quotation.open == "»" and quotation.close in ("«", "»")
        if quotation.open not in _FOREIGN_OPENERS and not reversed_pair:
            continue
        start, end = quotation.span
        fixes: tuple[Fix, ...] = ()
        if quotation.close:
            primary = (
                story.language.marks[0] if not quotation.depth else (story.language.inner_marks[0])
            )
            space = " " if primary.open == "«" else ""
            fixes = (
                Fix(
                    (
                        Edit(start, quotation.inner.start, primary.open + space),
                        Edit(quotation.inner.end, end, space + primary.close),
                    ),
                    safe=True,
                ),
            )
        after = story.token_at(quotation.inner.start)
        stop = story.tokens.ends[after] if after < len(story.tokens) else start + 1
        yield Match(
            start,
            stop if stop - start <= 30 else start + len(quotation.open),
            f"{quotation.open}…{quotation.close or '“'} are not French quotation marks",
            fixes,
        )


def _single(story: Story) -> Iterator[Match]:
    """Single low marks outside any other quotation."""
    if "‚" not in story.text:
        return
    for match in _SINGLE.finditer(story.text):
        start, end = match.span()
        if story.in_quotation(start):
            continue
        word = story.token_at(start + 1)
        stop = story.tokens.ends[word] if word < len(story.tokens) else start + 1
        yield Match(
            start,
            min(stop, end) if stop - start <= 30 else start + 1,
            "‚…‘ are not French quotation marks",
            replace(start, end, f"« {match['inner']} »"),
        )


RULE = Rule(
    code="FRQ009",
    name="source-language-marks",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="Quotation marks of Slovak, Czech, German or Polish: „…“, „…”, ,,…'' and »…«.",
    why='They were left as they stood in the source; French copy has « … », or "…" at agencies.',
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    supersedes=("FRQ010", "FRQ012"),
    bad=(
        Bad(
            "Le maire parle d'une ⟦„décision⟧ courageuse“ du conseil.",
            "Le maire parle d'une « décision courageuse » du conseil.",
            also=("FRQ031",),
        ),
        Bad(
            "Le maire parle d'une ⟦‚décision⟧ courageuse‘ du conseil.",
            "Le maire parle d'une « décision courageuse » du conseil.",
        ),
        Bad(
            "⟦»Nous⟧ excluons tout», a dit le maire.",
            "« Nous excluons tout », a dit le maire.",
        ),
        Bad(
            "Le maire parle d'une ⟦»décision⟧ courageuse« du conseil.",
            "Le maire parle d'une « décision courageuse » du conseil.",
            also=("FRQ031",),
        ),
    ),
    good=(
        "« Il a crié ‚attendez‘ à la foule », dit le maire.",
        "Le maire parle d'une “décision courageuse” du conseil.",
        "«La ‹décision› du conseil», dit le maire.",
    ),
)
