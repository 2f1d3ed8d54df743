"""MQM 2.0: categories, severities, weight profiles and the formulas of the linear scoring model.

Sources: themqm.org (MQM-Core typology; scoring models: ETPT, APT, PWPT, NPT, raw and calibrated
score); Freitag et al. 2021, *Experts, Errors, and Context* (Google's weights); Guerreiro et al.
2024, *xCOMET*; SAE J2450 (2001). No pass threshold is standard: PT and APP are a project's own.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from math import fsum
from types import MappingProxyType
from typing import NamedTuple


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

#: MQM-Core of MQM 2.0: dimension → subtypes, in kebab case.
DIMENSIONS: Mapping[str, tuple[str, ...]] = {
    "terminology": (
        "inconsistent-with-terminology-resource",
        "inconsistent-use-of-terminology",
        "wrong-term",
    ),
    "accuracy": (
        "mistranslation",
        "overtranslation",
        "undertranslation",
        "addition",
        "omission",
        "do-not-translate",
        "untranslated",
    ),
    "linguistic-conventions": (
        "grammar",
        "punctuation",
        "spelling",
        "unintelligible",
        "character-encoding",
        "textual-conventions",
    ),
    "style": (
        "organization-style",
        "third-party-style",
        "inconsistent-with-external-reference",
        "language-register",
        "awkward-style",
        "unidiomatic-style",
        "inconsistent-style",
    ),
    "locale-conventions": (
        "number-format",
        "currency-format",
        "measurement-format",
        "time-format",
        "date-format",
        "address-format",
        "telephone-format",
        "shortcut-key",
    ),
    "audience-appropriateness": ("culture-specific-reference", "offensive"),
    "design-and-markup": (
        "layout",
        "markup-tag",
        "truncation-text-expansion",
        "missing-text",
        "link-cross-reference",
    ),
}

#: Every ``dimension/subtype``.
CATEGORIES = frozenset(
    f"{dim}/{subtype}" for dim, subtypes in DIMENSIONS.items() for subtype in subtypes
)


def check_category(category: str | None) -> str | None:
    """``category`` if MQM 2.0 has it; None is boilerplate. Raises ValueError."""
    if category is not None and category not in CATEGORIES:
        raise ValueError(f"'{category}' is no MQM 2.0 category")
    return category


class Error(NamedTuple):
    """What the formulas need of a finding. ``category`` None (boilerplate) weighs nothing."""

    category: str | None
    severity: Severity
    segment: int = 0


class Weights(NamedTuple):
    """A weight profile: what an error costs and when a text passes.

    ``multipliers`` are those of neutral, minor, major and critical. ``types`` holds, by category
    or dimension, multipliers of their own; the most specific one applies. ``max_errors`` keeps the
    dearest errors of each segment, ``cap`` bounds what one segment can cost. ``pass_threshold``
    (PT) is the score at which a text of ``acceptable`` (APP) penalty points per
    ``reference_words`` (RWC) just passes.
    """

    name: str
    source: str
    multipliers: tuple[float, float, float, float] = (0, 1, 5, 25)
    types: Mapping[str, tuple[float, float, float, float]] = MappingProxyType({})
    max_errors: int | None = None
    cap: float | None = None
    pass_threshold: float = 80
    acceptable: float = 20
    reference_words: int = 1000

    def penalty(self, category: str | None, severity: Severity) -> float:
        """Points of one error: error type weight × severity multiplier."""
        if category is None:
            return 0
        own = self.types.get(category) or self.types.get(category.partition("/")[0])
        return (own or self.multipliers)[severity.rank]

    @property
    def scaling_factor(self) -> float:
        """SF = (MSV − PT) / APP: score points lost per normed penalty point."""
        return (MAX_SCORE - self.pass_threshold) / self.acceptable


#: MSV, the maximum score value.
MAX_SCORE = 100.0

_J2450_GRAVE = (0, 2, 4, 4)

PROFILES: Mapping[str, Weights] = {
    weights.name: weights
    for weights in (
        Weights(
            "news",
            "mtqa's own: every error type weighs the same, because in agency copy a misplaced "
            "quotation mark can cost the sense; severities as in MQM 2.0.",
        ),
        Weights(
            "google",
            "Freitag et al. 2021: major 5, minor 1, minor Fluency/Punctuation 0.1, at most the "
            "five gravest errors of a segment. They know no critical, which counts as major here. "
            "Their 25 for Non-translation (a segment that can't be assessed at all) is what an "
            "unintelligible segment costs from major upward. PT and APP are mtqa's.",
            multipliers=(0, 1, 5, 5),
            types={
                "linguistic-conventions/punctuation": (0, 0.1, 5, 5),
                "linguistic-conventions/unintelligible": (0, 1, 25, 25),
            },
            max_errors=5,
        ),
        Weights(
            "xcomet",
            "Guerreiro et al. 2024: 1, 5, 10, and no segment costs more than 25. PT and APP are "
            "mtqa's.",
            multipliers=(0, 1, 5, 10),
            cap=25,
        ),
        Weights(
            "sae-j2450",
            "SAE J2450 (2001): wrong term 5/2, syntax, word structure and omission 4/2, "
            "misspelling 3/1, punctuation 2/1, miscellaneous 3/1 (serious/minor). Which MQM "
            "category falls under which, and that critical counts as serious, is mtqa's reading; "
            "so are PT and APP.",
            multipliers=(0, 1, 3, 3),
            types={
                "terminology": (0, 2, 5, 5),
                "accuracy": (0, 2, 5, 5),
                "accuracy/omission": _J2450_GRAVE,
                "linguistic-conventions/grammar": _J2450_GRAVE,
                "linguistic-conventions/punctuation": (0, 1, 2, 2),
            },
        ),
    )
}


def error_type_penalties(errors: Iterable[Error], weights: Weights) -> dict[str, float]:
    """ETPT of each category that costs something; sorted by category.

    The limits per segment (``max_errors``, ``cap``) are not applied here.
    """
    points: dict[str, list[float]] = {}
    for error in errors:
        penalty = weights.penalty(error.category, error.severity)
        if penalty and error.category is not None:
            points.setdefault(error.category, []).append(penalty)
    return {category: fsum(points[category]) for category in sorted(points)}


def absolute_penalty(errors: Iterable[Error], weights: Weights) -> float:
    """APT = Σ ETPT, after the profile's limits per segment."""
    if weights.max_errors is None and weights.cap is None:
        return fsum(error_type_penalties(errors, weights).values())
    segments: dict[int, list[float]] = {}
    for error in errors:
        segments.setdefault(error.segment, []).append(
            weights.penalty(error.category, error.severity)
        )
    totals = []
    for points in segments.values():
        if weights.max_errors is not None:
            points = sorted(points, reverse=True)[: weights.max_errors]
        total = fsum(points)
        totals.append(total if weights.cap is None else min(total, weights.cap))
    return fsum(totals)


def per_word_penalty(apt: float, words: int) -> float:
    """PWPT = APT / EWC; ``words`` is the evaluated word count, at least 1."""
    if words < 1:
        raise ValueError("no evaluated words")
    return apt / words


def normed_penalty(apt: float, words: int, reference_words: int = 1000) -> float:
    """NPT = PWPT × RWC."""
    return per_word_penalty(apt, words) * reference_words


def raw_score(apt: float, words: int) -> float:
    """(1 − PWPT) × MSV, unclipped. It is not 100 − NPT, which falls ten times as fast."""
    return (1 - per_word_penalty(apt, words)) * MAX_SCORE


def calibrated_score(apt: float, words: int, weights: Weights) -> float:
    """MSV − NPT × SF, unclipped: PT exactly where NPT is APP."""
    npt = normed_penalty(apt, words, weights.reference_words)
    return MAX_SCORE - npt * weights.scaling_factor


def passes(score: float, severities: Iterable[Severity], weights: Weights) -> bool:
    """The rating of the calibrated model: at least PT and no critical error."""
    return score >= weights.pass_threshold and Severity.CRITICAL not in severities
