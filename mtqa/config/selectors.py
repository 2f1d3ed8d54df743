"""Selectors: families, codes and prefixes of codes."""

from __future__ import annotations

from collections.abc import Iterable

from mtqa.errors import MtqaError, UsageError


def matches(selector: str, code: str, family: str) -> bool:
    """Whether ``selector`` is the family, the code or a prefix of it, in any case."""
    return selector.lower() == family or code.lower().startswith(selector.lower())


def check_selectors(
    selectors: Iterable[str],
    codes: Iterable[str],
    families: Iterable[str],
    error: type[MtqaError] = UsageError,
    prefix: str = "",
) -> None:
    """Raise ``error`` for a selector that is no family and begins no code."""
    codes, families = tuple(codes), tuple(families)
    for selector in selectors:
        low = selector.lower()
        if low not in families and not any(code.lower().startswith(low) for code in codes):
            hint = nearest(selector, (*families, *codes))
            raise error(f"{prefix}no rule or family is called '{selector}'{hint}")


def nearest(word: str, known: Iterable[str]) -> str:
    """``; did you mean 'x'?`` for the known word that is closest in spelling, or nothing."""
    from difflib import get_close_matches

    spelling = {name.lower(): name for name in known}
    close = get_close_matches(word.lower(), spelling, 1)
    return f"; did you mean '{spelling[close[0]]}'?" if close else ""
