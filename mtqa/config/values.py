"""What may stand as a value: each function gives the value as the program uses it.

They raise ValueError with a message that needs no more than the key before it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Any

from mtqa.config.selectors import nearest
from mtqa.mqm import Severity

#: Languages whose stories can be checked.
TARGETS = ("fr",)

_TAG = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"


def selectors(value: Any) -> tuple[str, ...]:
    """A string or list of codes, code prefixes or families, commas between them or not."""
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
        raise ValueError("expected a list of codes, code prefixes or families")
    parts = (part.strip() for item in value for part in item.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def paths(value: Any) -> tuple[Path, ...]:
    """A string or list of files."""
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, (list, tuple)) or not all(
        isinstance(item, (str, Path)) and str(item) for item in value
    ):
        raise ValueError("expected a list of files")
    return tuple(dict.fromkeys(Path(item) for item in value))


def patterns(value: Any) -> tuple[str, ...]:
    """A string or list of paths with ``*``, ``**`` and ``?`` in them."""
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, list) or not all(isinstance(item, str) and item for item in value):
        raise ValueError("expected a list of paths such as sport/**")
    if not value:
        raise ValueError("names no path")
    return tuple(dict.fromkeys(value))


def one_of(names: Iterable[str]) -> Callable[[Any], str]:
    """One of ``names``."""
    names = tuple(names)

    def check(value: Any) -> str:
        if value not in names:
            raise ValueError(f"'{value}' is none of {', '.join(names)}{nearest(str(value), names)}")
        return str(value)

    return check


def model(value: Any) -> str:
    """A model by name; whether a folder or name can be loaded is told when it is."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError("expected embedded, none, a folder, a hub name or comet:COMMAND")
    return value


def language(value: Any) -> str:
    """A BCP 47 tag."""
    if not isinstance(value, str) or not re.fullmatch(_TAG, value):
        raise ValueError(f"'{value}' is no language tag, such as sk or fr")
    main, *rest = value.split("-")
    return "-".join((main.lower(), *rest))


def target(value: Any) -> str:
    """A BCP 47 tag of a language that can be checked."""
    tag = language(value)
    if tag.split("-")[0] not in TARGETS:
        raise ValueError(f"'{value}' has no rules; mtqa checks {', '.join(TARGETS)}")
    return tag


def percentage(value: Any) -> float:
    """A number from 0 to 100."""
    if not _is_number(value) or not 0 <= value <= 100:
        raise ValueError(f"'{value}' is no number from 0 to 100")
    return float(value)


def severity(value: Any) -> Severity:
    """A severity by name."""
    return Severity(one_of(severity.value for severity in Severity)(value))


def threshold(value: Any) -> float | None:
    """A score that must be reached, None for ``false``: none need be."""
    if value is False:
        return None
    try:
        return percentage(value)
    except ValueError as error:
        raise ValueError(f"{error}, nor false") from None


def limit(value: Any) -> int | None:
    """How many may stand, None for ``false``: any number."""
    if value is False:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ValueError(f"'{value}' is no whole number from 0 up, nor false")
    return value


def stories(value: Any) -> int | float:
    """A number of stories (a whole number) or their share (0.0 to 1.0)."""
    if not _is_number(value) or value < 0 or (isinstance(value, float) and value > 1):
        raise ValueError(f"'{value}' is neither a number of stories nor a share from 0.0 to 1.0")
    return int(value) if isinstance(value, int) else float(value)


def day(value: Any) -> date:
    """A TOML date."""
    if not isinstance(value, date) or isinstance(value, datetime):
        raise ValueError(f"'{value}' is no date; write 2027-01-31, without quotation marks")
    return value


def words(value: Any) -> str:
    """Some words."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError("expected some words")
    return value


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
