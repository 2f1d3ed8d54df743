"""COH001: the same sentence or quotation a second time."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, QuotationKind, SegmentKind, Span
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: shorter ones are repeated on purpose: a refrain, a slogan, a question
_FEWEST_SPACES = 6
#: a quotation that is a paragraph of its own, at the end of the copy
_FEWEST_OF_PULL_QUOTE = 3
#: a standfirst of so many sentences may use the words of the story below
_STANDFIRST = 3
#: where text generators put their pull quotes
_END = 2
_TRIM = ' .!?…«»"“”'


def _check(story: Story) -> Iterator[Match]:
    seen: dict[str, Span] = {}
    sentences = [segment.start for segment in story.copy_segments()]
    if not sentences:
        return
    # what a standfirst says may stand below once more, but not at the very end
    opening = sentences[min(_STANDFIRST, len(sentences)) - 1]
    closing = sentences[max(0, len(sentences) - _END)]
    for span, whole in _units(story):
        words = story.folded[span.start : span.end].strip(_TRIM)
        if span.start >= closing and _pulled(story, span, words):
            yield Match(*span, "A quotation of the story, set again at its end: drop it.")
            continue
        if words.count(" ") < _FEWEST_SPACES:
            continue
        first = seen.setdefault(words, span)
        if not first.overlaps(span) and not (first.start <= opening and span.start < closing):
            what = "sentence" if whole else "quotation"
            yield Match(*span, f"The same {what} stands earlier in the story: drop one.")


def _pulled(story: Story, span: Span, words: str) -> bool:
    """Whether ``span`` is a paragraph of nothing but words quoted before."""
    if words.count(" ") < _FEWEST_OF_PULL_QUOTE or story.flat[span.start] not in '«"“':
        return False
    if story.flat[span.end - 1] not in '»"”.' or "\n" not in story.flat[: span.start]:
        return False
    alone = not story.flat[story.flat.rfind("\n", 0, span.start) + 1 : span.start].strip()
    after = story.flat.find("\n", span.end)
    ends = not story.flat[span.end : after if after >= 0 else len(story.flat)].strip()
    first = story.folded.find(words, 0, span.start)
    return alone and ends and first >= 0 and story.in_quotation(first)


def _units(story: Story) -> Iterator[tuple[Span, bool]]:
    """Sentences, and quotations that are not a whole sentence, in the order of the text."""
    units: list[tuple[Span, bool]] = []
    for segment in story.segments:
        if segment.kind is SegmentKind.SENTENCE:
            units.append((Span(segment.start, segment.end), True))
    for quotation in story.quotations:
        sentence = story.segments[quotation.segment]
        alone = quotation.span.start <= sentence.start and quotation.span.end >= sentence.end
        if (
            quotation.depth == 0
            and quotation.kind is QuotationKind.SPEECH
            and sentence.kind is SegmentKind.SENTENCE
            and not alone
        ):
            units.append((quotation.inner, False))
    units.sort()
    return iter(units)


RULE = Rule(
    code="COH001",
    name="repeated-sentence",
    family=Family.COHERENCE,
    mqm="accuracy/addition",
    severity=Severity.MINOR,
    finds="A sentence of seven words or more that stands in the story twice, or a quotation set "
    "again as a pull quote.",
    why="An agency story says a thing once; text generators repeat passages.",
    authority="AFP, Manuel de l'agencier; MQM 2.0, accuracy/addition",
    check=_check,
    bad=(
        Bad(
            "Le conseil a voté le budget de la ville jeudi soir. Il vaut pour un an. "
            "⟦Le conseil a voté le budget de la ville jeudi soir.⟧"
        ),
        Bad(
            "« Nous avons perdu trois mois à cause du gel », a dit le maire. Le chantier "
            "reprend.\n\n⟦« Nous avons perdu trois mois à cause du gel. »⟧"
        ),
        Bad(
            "« Il neige. Les routes sont coupées », a dit le maire. Le chantier attend.\n\n"
            "⟦« Les routes sont coupées. »⟧"
        ),
    ),
    good=(
        "Il pleut. Le maire se tait. Il pleut. Le maire se tait.",
        "Le prix du pain a augmenté de 3 % en un an. Le prix du lait a augmenté de 4 % en un an.",
        "La reine est arrivée en train à la gare du Nord. Elle a souri.\n\nLa foule attendait. "
        "La reine est arrivée en train à la gare du Nord. Elle a souri. Il pleuvait. Midi sonnait.",
        "Le conseil a voté le budget de la ville\n\nLe conseil a voté le budget de la ville.",
    ),
)
