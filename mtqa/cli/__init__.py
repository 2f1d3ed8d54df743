"""What a person types: ``mtqa check``, ``fix``, ``eval``, ``rules``, ``explain``, ``train`` ….

The only place that prints or exits. Results go to standard output, messages to standard error.
Exit codes: 0 all is well, 1 it is not (the gate fails, a fix is due, a floor or an example does not
hold), 2 usage, configuration or input, 3 a fault of mtqa.
"""

from __future__ import annotations

import sys
from io import TextIOWrapper
from typing import Annotated

import typer

from mtqa.cli.check import check_stories
from mtqa.cli.documentation import explain_code, list_rules
from mtqa.cli.evaluate import evaluate_gold
from mtqa.cli.fix import fix_stories
from mtqa.cli.output import debugging, say
from mtqa.cli.packs import hold_packs
from mtqa.cli.train import train_model
from mtqa.errors import MtqaError
from mtqa.version import __version__

app = typer.Typer(
    name="mtqa",
    help="Check machine-translated news copy: can it run, what is broken, where, why.",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    no_args_is_help=True,
)
_packs = typer.Typer(help="Packs of a desk's own.", rich_markup_mode=None, no_args_is_help=True)
app.command("check")(check_stories)
app.command("fix")(fix_stories)
app.command("eval")(evaluate_gold)
app.command("rules")(list_rules)
app.command("explain")(explain_code)
app.command("train")(train_model)
_packs.command("test")(hold_packs)
app.add_typer(_packs, name="pack")


def main() -> int:
    """Run the command line; returns the exit code where typer does not exit itself."""
    if isinstance(sys.stdout, TextIOWrapper):  # a lone surrogate must not end a run
        sys.stdout.reconfigure(errors="backslashreplace")
    try:
        app(prog_name="mtqa")
    except MtqaError as error:
        say(str(error))
        return error.exit_code
    except Exception as error:
        if debugging():
            from traceback import print_exc

            print_exc()
        say(f"a fault of mtqa itself: {type(error).__name__}: {error} (--debug shows where)")
        return 3
    return 0


@app.callback(invoke_without_command=True)
def _version(
    version: Annotated[bool, typer.Option("--version", help="Show the version.")] = False,
) -> None:
    if version:
        print(f"mtqa {__version__}")
        raise typer.Exit


@_packs.callback()
def _pack() -> None:
    """Packs of a desk's own."""
