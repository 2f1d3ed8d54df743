"""``mtqa config``: what holds for a story, and where each value comes from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from mtqa.cli import options as given
from mtqa.cli.output import check_format, deliver

if TYPE_CHECKING:
    from mtqa.config import Config, ConfigFile, Suppression


class _Row(NamedTuple):
    """A key with its value; ``source`` is ``default``, ``command line`` or ``file``."""

    key: str
    value: object
    source: str = "default"
    file: str | None = None
    line: int | None = None


def show_configuration(
    path: Annotated[
        str, typer.Argument(metavar="[PATH]", help="A story or a folder; this folder without it.")
    ] = ".",
    source_lang: given.SourceLang = None,
    target_lang: given.TargetLang = None,
    select: given.Select = None,
    ignore: given.Ignore = None,
    profile: given.Profile = None,
    model: given.Model = None,
    weights: given.Weights = None,
    fail_under: given.FailUnder = None,
    fail_on: given.FailOn = None,
    format_: given.Format = "text",
) -> None:
    """Show what holds for a story, and the file and line that each value comes from.

    Exit codes: 0 shown, 2 usage or configuration.
    """
    from mtqa.pipeline import Checkers

    options = {
        "source_lang": source_lang,
        "target_lang": target_lang,
        "select": select,
        "ignore": ignore,
        "profile": profile,
        "model": model,
        "weights": weights,
        "fail_under": fail_under,
        "fail_on": fail_on,
    }
    check_format(format_)
    story = str(Path(path) / "story") if Path(path).is_dir() else path
    checkers = Checkers(options, [story])
    file, config = checkers.file(story), checkers.of(story).config
    rows = list(_rows(file, story, config, options))
    suppressions = _suppressions(file, story)
    shown = _json if format_ == "json" else _text
    deliver(shown(path, file, rows, suppressions), None)


def _rows(
    file: ConfigFile | None, story: str, config: Config, options: Mapping[str, Any]
) -> Iterator[_Row]:
    """Every choice in the order of ``Config``, then the gate's."""
    from mtqa.config import VALUES, key_of

    overrides = file.applying(story) if file else ()
    settings = {each.key: each for each in file.settings(overrides)} if file else {}
    where = _shown(file.path) if file else None
    for name in VALUES:
        key, value = key_of(name), getattr(config, name)
        if options.get(name) is not None:
            yield _Row(key, value, "command line")
        elif key in settings:
            yield _Row(key, value, "file", where, settings[key].line)
        else:
            yield _Row(key, value)
    defaults = _gate_defaults(config)
    for key in dict.fromkeys((*defaults, *(key for key in settings if key.startswith("gate.")))):
        if key in settings:
            value = settings[key].value
            yield _Row(key, False if value is None else value, "file", where, settings[key].line)
        else:
            yield _Row(key, defaults[key])


def _gate_defaults(config: Config) -> dict[str, object]:
    """What the gate asks where nothing else is set; ``fail-on`` and ``fail-under`` replace it."""
    from mtqa.gate import DEFAULT_LIMITS
    from mtqa.mqm import PROFILES
    from mtqa.scoring.story import READABLE_FROM

    found: dict[str, object] = {}
    if config.fail_on is None:
        found |= {f"gate.max-{severity}": limit for severity, limit in DEFAULT_LIMITS.items()}
    if config.fail_under is None:
        found["gate.mqm"] = PROFILES[config.weights].pass_threshold
    return found | {"gate.from-words": READABLE_FROM, "gate.run.max-failed": 0}


def _suppressions(file: ConfigFile | None, story: str) -> tuple[Suppression, ...]:
    from mtqa.config import read_sidecar

    own = tuple(entry for entry in file.suppressions if entry.means(story)) if file else ()
    return (*own, *read_sidecar(story))


def _text(
    path: str, file: ConfigFile | None, rows: list[_Row], suppressions: tuple[Suppression, ...]
) -> str:
    from mtqa.render.visible import one_line

    lines = [f"{one_line(path)}: {_shown(file.path) if file else 'no configuration file'}", ""]
    width = max(len(row.key) for row in rows)
    values = [_plain(row.value) for row in rows]
    wide = min(40, max(map(len, values)))
    for row, value in zip(rows, values, strict=True):
        source = f"{row.file}:{row.line}" if row.source == "file" else row.source
        lines.append(f"{row.key:{width}}  {value:{wide}}  {source}")
    if suppressions:
        lines.append("")
    for entry in suppressions:
        until = f" until {entry.expires}" if entry.expires else ""
        phrase = f" in « {entry.phrase} »" if entry.phrase else ""
        at = f"{_shown(entry.file)}:{entry.line}"
        lines.append(one_line(f"suppress {entry.rule}{phrase}{until}: {entry.reason}  {at}"))
    return "".join(f"{line}\n" for line in lines)


def _json(
    path: str, file: ConfigFile | None, rows: list[_Row], suppressions: tuple[Suppression, ...]
) -> str:
    from mtqa.render.json import lay_out

    tree = {
        "schema_version": 1,
        "path": path,
        "file": _shown(file.path) if file else None,
        "settings": [row._replace(value=_simple(row.value))._asdict() for row in rows],
        "suppressions": [
            {
                "rule": entry.rule,
                "phrase": entry.phrase,
                "paths": list(entry.patterns),
                "reason": entry.reason,
                "expires": str(entry.expires) if entry.expires else None,
                "file": _shown(entry.file),
                "line": entry.line,
            }
            for entry in suppressions
        ],
    }
    return lay_out(tree, 2)


def _simple(value: object) -> object:
    if isinstance(value, tuple):
        return [str(item) for item in value]
    return str(value) if isinstance(value, Path) else value


def _plain(value: object) -> str:
    if value is None:
        return "–"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float):
        return f"{value:g}"
    return ", ".join(map(str, value)) or "–" if isinstance(value, tuple) else str(value)


def _shown(path: Path) -> str:
    """A path as seen from here, where it lies below."""
    try:
        return str(path.absolute().relative_to(Path.cwd()))
    except ValueError:
        return str(path)
