"""The reference of ``docs/``, made from the code: command line and configuration."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from typer.main import get_command

from mtqa.cli import app
from mtqa.config.keys import CHOICES, GATE, RUN, SUPPRESS, Key

_MADE = "Made from the program: `python -m tests.test_docs` writes it anew."
_WHERE = """\
The nearest `mtqa.toml`, or `[tool.mtqa]` in `pyproject.toml`, from a story's folder upward holds
for it; the command line overrides it. In a `pyproject.toml` every table begins with `tool.mtqa`:
`[tool.mtqa.gate]`, `[[tool.mtqa.override]]`. An unknown key is an error that names file, line and
the nearest known key. `mtqa config PATH` shows what holds for a story and where it comes from."""
_GATE = """\
What a story must reach, and what may stand in it; the default is in brackets, and the same key
takes its place. Hints of the model count for none of this but `qe` and `overall`."""
_RUN = "What the stories of a run that the file holds for must reach together."
_OVERRIDE = """\
`paths`, and any key of the top and of the gate (`gate.max-major`, or a table `[override.gate]`).
Paths are relative to the file: `*` and `?` stay within a name, `**` goes through folders, a pattern
without a slash means the name in any folder, one that ends in a slash all that lies in the folder.
Of several overrides that mean a story, later ones win, key by key."""
_SUPPRESS = """\
Findings that may stand; also in a sidecar, `STORY.txt.mtqa.toml` beside `STORY.txt`. An entry that
has expired, or that covers nothing, is told."""


def pages() -> dict[str, str]:
    """The pages by their path below ``docs``."""
    return {
        "reference/cli.md": "\n".join(_command_line()) + "\n",
        "reference/configuration.md": "\n".join(_configuration()) + "\n",
    }


def _command_line() -> Iterator[str]:
    yield "# Command line"
    yield ""
    yield _MADE
    for path, command in _commands("mtqa", get_command(app)):
        first, *rest = (command.help or "").split("\n\n")
        arguments = [each for each in command.params if each.param_type_name == "argument"]
        options = [each for each in command.params if each.param_type_name == "option"]
        usage = [path, *(_argument(argument) for argument in arguments)]
        usage += ["[OPTIONS]"] if options else []
        usage += ["COMMAND"] if hasattr(command, "commands") else []
        yield from ("", f"## `{path}`", "", " ".join(first.split()), "")
        yield f"    {' '.join(usage)}"
        rows = [(f"`{_argument(each)}`", each.help or "") for each in arguments]
        rows += [(f"`{_option(each)}`", each.help or "") for each in options]
        if rows:
            yield ""
            yield from _table(("option", "meaning"), rows)
        for paragraph in rest:
            yield from ("", " ".join(paragraph.split()))


def _commands(path: str, command: Any) -> Iterator[tuple[str, Any]]:
    """The command and those below it; typer's classes are its own, not click's."""
    yield path, command
    for name, below in getattr(command, "commands", {}).items():
        yield from _commands(f"{path} {name}", below)


def _argument(argument: Any) -> str:
    return str(argument.metavar or argument.name.upper())


def _option(option: Any) -> str:
    names = ", ".join(option.opts)
    return names if option.is_flag else f"{names} {option.metavar or 'SHELL'}"


def _configuration() -> Iterator[str]:
    yield "# Configuration"
    yield ""
    yield _MADE
    yield ""
    yield _WHERE
    yield from _keys("At the top", CHOICES, "What holds for all stories below the file.")
    yield from _keys("`[gate]`", GATE, _GATE)
    yield from _keys("`[gate.run]`", RUN, _RUN)
    yield from ("", "## `[[override]]`", "", _OVERRIDE)
    yield from _keys("`[[suppress]]`", SUPPRESS, _SUPPRESS)


def _keys(title: str, keys: Sequence[Key], about: str) -> Iterator[str]:
    yield ""
    yield f"## {title}"
    yield ""
    yield about
    yield ""
    rows = [(f"`{key.name}`", f"`{key.example}`", key.meaning) for key in keys]
    yield from _table(("key", "such as", "meaning"), rows)


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        cells = (" ".join(cell.split()).replace("|", "\\|") for cell in row)
        yield f"| {' | '.join(cells)} |"
