"""What every model gives, whichever it is: a quality per passage, and hints at doubtful places.

Frozen values and one protocol; nothing heavy is imported here.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class Passage(NamedTuple):
    """A segment of copy to be judged, and the text that it was translated from, where known."""

    text: str
    source: str | None = None


class Hint(NamedTuple):
    """A doubtful place: code points of the passage, end exclusive.

    ``label`` is the model's own name of the trouble, ``probability`` runs from 0 to 1.
    """

    start: int
    end: int
    label: str
    probability: float


class Estimate(NamedTuple):
    """What a model says of one passage; ``quality`` runs from 0 (unusable) to 100.

    ``quality`` is None where the passage holds nothing to judge. ``further`` are the hints for a
    story that is evidently translated by machine, where less doubt is enough; None: ``hints``
    hold there too.
    """

    quality: float | None
    hints: tuple[Hint, ...] = ()
    further: tuple[Hint, ...] | None = None

    def hints_for(self, evident: bool) -> tuple[Hint, ...]:
        """The hints for a story that is ``evident``ly a machine's, or for any other."""
        return self.further if evident and self.further is not None else self.hints


class Combination(NamedTuple):
    """``overall = mqm × the rules' score + qe × the estimate``: not negative, together 1."""

    mqm: float = 0.5
    qe: float = 0.5

    def overall(self, mqm: float, qe: float) -> float:
        """Both scores, each 0–100, in one of 0–100."""
        return self.mqm * mqm + self.qe * qe


#: For a model that says nothing of it: both count the same.
EVEN = Combination()


class Estimator(Protocol):
    """A model that judges passages of one language without a reference translation."""

    @property
    def signature(self) -> str:
        """Name, version and what else decides the figures, for the signature of the scores."""
        ...

    @property
    def combination(self) -> Combination:
        """How its estimate and the rules' score make the overall score."""
        ...

    @property
    def at_once(self) -> int | None:
        """Passages that are worth waiting for before it is asked; None for all of a run."""
        ...

    def estimate(self, passages: Sequence[Passage]) -> list[Estimate]:
        """One estimate for each passage, in their order.

        The same passages give the same estimates. Raises mtqa.errors.ModelError.
        """
        ...
