"""What a comparison says: a story against a human translation, a run against a baseline."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


class ReferenceUnit(NamedTuple):
    """A paragraph or line of the story against the reference's: sentence BLEU, chrF and TER."""

    start: int
    end: int
    bleu: float
    chrf: float
    ter: float


@dataclass(frozen=True, slots=True)
class ReferenceScores:
    """A story against a human translation: corpus BLEU and chrF (higher is better), TER (lower).

    ``level`` is what was lined up, ``paragraph`` or ``line``. ``signatures`` are sacrebleu's, by
    metric: ``bleu``, ``chrf``, ``ter`` and ``bleu_unit`` (sentence BLEU counts effective orders).
    """

    level: str
    bleu: float
    chrf: float
    ter: float
    signatures: dict[str, str]
    units: tuple[ReferenceUnit, ...]


class Gone(NamedTuple):
    """A finding that a baseline knows and that is no more; ``path`` is as the run names it."""

    path: str
    code: str
    text: str
    fingerprint: str


class AgainstBaseline(NamedTuple):
    """How many findings a baseline knew, and which of its own are gone."""

    known: int
    gone: tuple[Gone, ...]
