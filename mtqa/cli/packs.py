"""``mtqa pack test``: a desk's own packs held to their own examples."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated

import typer

from mtqa.cli import options as given
from mtqa.cli.output import deliver

if TYPE_CHECKING:
    from mtqa.evaluation.examples import Failure
    from mtqa.packs.pack import Pack


def hold_packs(
    paths: Annotated[list[str], typer.Argument(metavar="FILE...", help="Packs (TOML).")],
    debug: given.Debug = False,
) -> None:
    """Hold packs to their own examples: what is bad is found and fixed, what is good is not.

    Exit codes: 0 all hold, 1 one does not, 2 the pack can't be read, 3 a fault of mtqa.
    """
    from pathlib import Path

    from mtqa.evaluation.examples import hold_pack
    from mtqa.packs.loader import load_packs
    from mtqa.rules.catalogue import RULES

    failed = False
    for pack in load_packs(map(Path, paths), [rule.code for rule in RULES]):
        failures = list(hold_pack(pack))
        deliver("".join(f"{line}\n" for line in _report(pack, failures)), None)
        failed |= bool(failures)
    raise typer.Exit(int(failed))


def _report(pack: Pack, failures: list[Failure]) -> Iterator[str]:
    from mtqa.render.visible import one_line

    lines = {chunk.code: chunk.line for chunk in pack.chunks}
    for failure in failures:
        yield f"{pack.path}:{lines[failure.code]}: {failure.code}: {_what(failure)}"
        yield f"  expected  {one_line(failure.expected)}"
        yield f"  got       {one_line(failure.got)}"
    bad = sum(len(entry.bad) for entry in pack.entries)
    good = sum(len(entry.good) for entry in pack.entries)
    entries = "1 entry" if len(pack.entries) == 1 else f"{len(pack.entries)} entries"
    verdict = "all hold"
    if failures:
        verdict = f"{len(failures)} {'does' if len(failures) == 1 else 'do'} not hold"
    yield f"{pack.path}: {entries}, {bad} bad and {good} good examples: {verdict}"


def _what(failure: Failure) -> str:
    others = ", ".join(failure.codes)
    if failure.kind == "good":
        return f"a good example is found ({others})"
    if failure.kind == "fixed":
        return f"the fixed text is found again ({others})" if others else "the fix differs"
    if not failure.codes:
        return "a bad example is not found"
    return f"a bad example is not found once, at its mark ({others})"
