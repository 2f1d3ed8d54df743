"""FRQ012: two styles of quotation marks in one story."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation, QuotationKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_STYLES = {"«": "« »", "<<": "« »", "“": "“ ”", '"': '" "', "”": "“ ”"}

#: below this many quotations two styles may well have two roles: a title and its translation
_ENOUGH = 3


def check(story: Story) -> Iterator[Match]:
    """One finding a story: the first quotation of the rarer style."""
    styles: dict[str, list[Quotation]] = {}
    for quotation in story.quotations:
        if quotation.depth == 0 and quotation.close and quotation.open in _STYLES:
            styles.setdefault(_STYLES[quotation.open], []).append(quotation)
    if len(styles) < 2 or sum(map(len, styles.values())) < _ENOUGH:
        return
    if all(q.kind is QuotationKind.TERM for found in styles.values() for q in found):
        return  # titles and glosses, as in an encyclopedia
    common = max(styles, key=lambda style: (len(styles[style]), style == "« »"))
    for style, quotations in styles.items():
        if style == common:
            continue
        first = quotations[0]
        after = story.token_at(first.inner.start)
        end = story.tokens.ends[after] if after < len(story.tokens) else first.inner.start
        yield Match(
            first.span.start,
            max(min(end, first.span.start + 30), first.span.start + 1),
            f"{style} here, {common} elsewhere in the story: keep to one style",
        )


RULE = Rule(
    code="FRQ012",
    name="mixed-quotation-marks",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="Outermost quotations in two styles within one story.",
    why="A desk sets all quotations of a story alike; a mixture shows copy patched together.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    bad=(
        Bad(
            "« Nous partons », a dit le maire.\n\n« Nous restons », a dit la préfète.\n\n"
            'Le conseil parle d\'un ⟦"départ⟧ précipité".'
        ),
    ),
    good=(
        'Son livre "Sto rokov" (« Cent ans ») paraît en mai.',
        '« Nous avons lu "attendez" sur la porte », a dit le maire.',
        '"Nous partons", a dit le maire. "Nous restons", a dit la préfète.',
    ),
)
