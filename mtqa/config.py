"""What a desk has chosen: ``mtqa.toml``, or ``[tool.mtqa]`` in ``pyproject.toml``.

The nearest of them from a text's folder upward holds for it; the command line overrides. An
unknown key or value is an error that names file, line and what was probably meant.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from mtqa.errors import ConfigError, MtqaError, UsageError
from mtqa.mqm import PROFILES as WEIGHT_PROFILES
from mtqa.mqm import Severity

#: House styles. A rule that names profiles speaks only where one of them is active.
PROFILES = ("default", "imprimerie-nationale", "afp", "swiss", "canada")

#: Languages whose stories can be checked.
TARGETS = ("fr",)

#: Models with a name of their own; any other is a folder, a hub name or ``comet:COMMAND``.
MODELS = ("embedded", "none")

#: What stands before a program that judges in an environment of its own.
COMMAND = "comet:"

_FILES = ("mtqa.toml", "pyproject.toml")
_TAG = r"[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*"


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

    def override(self, options: Mapping[str, Any]) -> Config:
        """With the ``options`` that were given (not None), under the names of the fields.

        Raises UsageError for a value that can't be.
        """
        given = {name: value for name, value in options.items() if value is not None}
        checked: dict[str, Any] = {}
        for name, value in given.items():
            if name not in _VALUES:
                raise UsageError(f"no option is called '{name}'{nearest(name, _VALUES)}")
            try:
                checked[name] = _VALUES[name](value)
            except ValueError as error:
                raise UsageError(f"{_key(name)}: {error}") from None
        return self._replace(**checked)


def find_config(folder: Path) -> Path | None:
    """The nearest configuration file from ``folder`` upward."""
    folder = folder.absolute()
    for place in (folder, *folder.parents):
        for name in _FILES:
            path = place / name
            if path.is_file() and (name != "pyproject.toml" or _has_section(path)):
                return path
    return None


def load_config(path: Path) -> Config:
    """The configuration in ``path``. Raises ConfigError with file, line and nearest key."""
    import tomllib

    text = _read(path)
    try:
        tree = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{path}: {error}") from None
    table = tree.get("tool", {}).get("mtqa", {}) if path.name == "pyproject.toml" else tree
    section = "tool.mtqa" if path.name == "pyproject.toml" else None
    if not isinstance(table, dict):
        raise ConfigError(f"{path}: tool.mtqa is no table")
    names = {_key(name): name for name in _VALUES}
    values: dict[str, Any] = {}
    for key, value in table.items():
        where = f"{path}:{_line_of(text, key, section)}"
        if key not in names:
            raise ConfigError(f"{where}: unknown key '{key}'{nearest(key, names)}")
        try:
            values[names[key]] = _VALUES[names[key]](value)
        except ValueError as error:
            raise ConfigError(f"{where}: {key}: {error}") from None
    packs = tuple(path.parent / pack for pack in values.pop("packs", ()))
    model = values.get("model", "embedded")
    if model.startswith(COMMAND):
        # the file may have come with the stories: reading them must not run a program
        where = f"{path}:{_line_of(text, 'model', section)}"
        raise ConfigError(f"{where}: model: {COMMAND}COMMAND goes on the command line only")
    if model not in MODELS and (path.parent / model).is_dir():
        values["model"] = str(path.parent / model)
    return Config(**values, packs=packs, path=path)


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


def _key(name: str) -> str:
    return name.replace("_", "-")


def _read(path: Path) -> str:
    try:
        return path.read_text("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: is not UTF-8") from None
    except OSError as error:
        raise ConfigError(f"{path}: could not be read ({error.strerror})") from None


def _has_section(path: Path) -> bool:
    """Whether a ``pyproject.toml`` speaks to mtqa; a broken one of another tool's is not ours."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return False
    return re.search(r"^\s*\[\s*tool\s*\.\s*[\"']?mtqa\b", text, re.MULTILINE) is not None


def _line_of(text: str, key: str, section: str | None) -> int:
    """Number of the line that sets ``key``; 1 where it stands in no way that can be told."""
    inside = section is None
    for number, line in enumerate(text.splitlines(), 1):
        header = re.match(r"\s*\[+\s*([^\]]+?)\s*\]", line)
        if header:
            name = re.sub(r"[\s\"']", "", header[1])
            if name == (f"{section}.{key}" if section else key):
                return number
            inside = name == section
        elif inside and re.match(rf"\s*[\"']?{re.escape(key)}[\"']?\s*[.=]", line):
            return number
    return 1


def _strings(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, (list, tuple)) or not all(isinstance(item, str) for item in value):
        raise ValueError("expected a list of codes, code prefixes or families")
    parts = (part.strip() for item in value for part in item.split(","))
    return tuple(dict.fromkeys(part for part in parts if part))


def _paths(value: Any) -> tuple[Path, ...]:
    if isinstance(value, str):
        value = [value]
    if not isinstance(value, (list, tuple)) or not all(
        isinstance(item, (str, Path)) and str(item) for item in value
    ):
        raise ValueError("expected a list of files")
    return tuple(dict.fromkeys(Path(item) for item in value))


def _one_of(names: Iterable[str]) -> Callable[[Any], str]:
    names = tuple(names)

    def check(value: Any) -> str:
        if value not in names:
            raise ValueError(f"'{value}' is none of {', '.join(names)}{nearest(str(value), names)}")
        return str(value)

    return check


def _model(value: Any) -> str:
    """Whether a folder or name can be loaded is told when it is."""
    if not isinstance(value, str) or not value.strip():
        raise ValueError("expected embedded, none, a folder, a hub name or comet:COMMAND")
    return value


def _language(value: Any) -> str:
    if not isinstance(value, str) or not re.fullmatch(_TAG, value):
        raise ValueError(f"'{value}' is no language tag, such as sk or fr")
    language, *rest = value.split("-")
    return "-".join((language.lower(), *rest))


def _target(value: Any) -> str:
    tag = _language(value)
    if tag.split("-")[0] not in TARGETS:
        raise ValueError(f"'{value}' has no rules; mtqa checks {', '.join(TARGETS)}")
    return tag


def _percentage(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= 100:
        raise ValueError(f"'{value}' is no number from 0 to 100")
    return float(value)


def _severity(value: Any) -> Severity:
    return Severity(_one_of(severity.value for severity in Severity)(value))


_VALUES: Mapping[str, Callable[[Any], Any]] = {
    "select": _strings,
    "ignore": _strings,
    "profile": _one_of(PROFILES),
    "model": _model,
    "source_lang": _language,
    "target_lang": _target,
    "fail_under": _percentage,
    "fail_on": _severity,
    "weights": _one_of(WEIGHT_PROFILES),
    "packs": _paths,
}
