"""The choices themselves, each with its default, and how the command line overrides them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from mtqa.config import values
from mtqa.config.gate import Gate
from mtqa.config.selectors import nearest
from mtqa.config.suppression import Suppression
from mtqa.errors import UsageError
from mtqa.mqm import PROFILES as WEIGHT_PROFILES
from mtqa.mqm import Severity

#: House styles. A rule that names profiles speaks only where one of them is active.
PROFILES = ("default", "imprimerie-nationale", "afp", "swiss", "canada")

#: Models with a name of their own; any other is a folder, a hub name or ``comet:COMMAND``.
MODELS = ("embedded", "none")

#: What stands before a program that judges in an environment of its own.
COMMAND = "comet:"


class Config(NamedTuple):
    """Every choice with its default.

    ``select`` and ``ignore`` are codes, code prefixes or families; ``packs`` are the user's own,
    relative to the file that names them, and so is a ``model`` that is a folder there;
    ``fail_under`` runs from 0 to 100. Languages are BCP 47, None to detect them. ``path`` is the
    file that was read, if any.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    profile: str = "default"
    model: str = "embedded"
    source_lang: str | None = None
    target_lang: str | None = None
    fail_under: float | None = None
    fail_on: Severity | None = None
    weights: str = "news"
    packs: tuple[Path, ...] = ()
    path: Path | None = None
    gate: Gate = Gate()
    suppressions: tuple[Suppression, ...] = ()

    def override(self, options: Mapping[str, Any]) -> Config:
        """With the ``options`` that were given (not None), under the names of the fields.

        Raises UsageError for a value that can't be.
        """
        given = {name: value for name, value in options.items() if value is not None}
        checked: dict[str, Any] = {}
        for name, value in given.items():
            if name not in VALUES:
                raise UsageError(f"no option is called '{name}'{nearest(name, VALUES)}")
            try:
                checked[name] = VALUES[name](value)
            except ValueError as error:
                raise UsageError(f"{key_of(name)}: {error}") from None
        return self._replace(**checked)


def key_of(name: str) -> str:
    """A field as it is written in a file and on the command line."""
    return name.replace("_", "-")


#: The fields that can be set, and what makes their value of what was written.
VALUES: Mapping[str, Callable[[Any], Any]] = {
    "select": values.selectors,
    "ignore": values.selectors,
    "profile": values.one_of(PROFILES),
    "model": values.model,
    "source_lang": values.language,
    "target_lang": values.target,
    "fail_under": values.percentage,
    "fail_on": values.severity,
    "weights": values.one_of(WEIGHT_PROFILES),
    "packs": values.paths,
}
