"""MQM 2.0: dimensions, severities, weights and the formulas of the scoring models.

Source: themqm.org (MQM 2.0 typology and scoring models); Freitag et al. 2021 for Google's weights.
"""

from __future__ import annotations

from enum import StrEnum


class Severity(StrEnum):
    """How much a trouble hurts the reader, least first."""

    NEUTRAL = "neutral"
    MINOR = "minor"
    MAJOR = "major"
    CRITICAL = "critical"

    @property
    def rank(self) -> int:
        """0 for neutral up to 3 for critical."""
        return _RANKS[self]


_RANKS = {severity: rank for rank, severity in enumerate(Severity)}
