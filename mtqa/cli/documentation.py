"""``mtqa rules`` and ``mtqa explain``: the documentation that stands in rules and packs."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from mtqa.cli.output import console, quiet_pipe
from mtqa.errors import UsageError

if TYPE_CHECKING:
    from mtqa.estimator.kinds import Kind
    from mtqa.packs.pack import Pack
    from mtqa.rules.base import Rule


def list_rules() -> None:
    """List every rule, kind of hint and pack entry, those of the configured packs too."""
    from mtqa.render.rules import listing
    from mtqa.rules.catalogue import RULES

    with quiet_pipe():
        listing(RULES, _packs(), console(sys.stdout))


def explain_code(
    code: Annotated[str, typer.Argument(metavar="CODE", help="A code such as mtqa rules lists.")],
) -> None:
    """Explain one rule, hint or pack entry: what, why, on whose authority, with examples."""
    from mtqa.config import nearest
    from mtqa.estimator.kinds import KINDS
    from mtqa.render.rules import explain
    from mtqa.rules.catalogue import RULES

    wanted = code.upper()
    packs = {chunk.code: pack for pack in _packs() for chunk in pack.chunks}
    rules: dict[str, Rule | Kind] = {rule.code: rule for rule in RULES}
    rules |= {kind.code: kind for kind in KINDS}
    if wanted not in rules and wanted not in packs:
        hint = nearest(wanted, (*rules, *packs))
        raise UsageError(f"no rule is called '{code}'{hint or '; mtqa rules lists them'}")
    with quiet_pipe():
        if wanted in rules:
            explain(rules[wanted], console(sys.stdout))
        else:
            pack = packs[wanted]
            entry = next(entry for entry in pack.entries if entry.code == wanted)
            explain(entry, console(sys.stdout), pack=pack)


def _packs() -> tuple[Pack, ...]:
    """The packs that ship, and those that the configuration of this folder names."""
    from mtqa.formats.plain import STDIN
    from mtqa.pipeline import Checkers

    checkers = Checkers({}, [])
    checkers.of(STDIN)
    return checkers.packs
