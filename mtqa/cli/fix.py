"""``mtqa fix``: stories with what can be put right put right."""

from __future__ import annotations

import sys
from collections import Counter
from typing import TYPE_CHECKING, Annotated

import typer

from mtqa.cli import options as given
from mtqa.cli.output import check_targets, debugging, deliver, progress_bar, say, say_notes, write
from mtqa.errors import UsageError

if TYPE_CHECKING:
    from mtqa.document import Document
    from mtqa.pipeline import Checker
    from mtqa.pipeline.fix import FixedStory

_STDIN = "-"


def fix_stories(
    paths: given.Paths,
    unsafe: Annotated[
        bool, typer.Option("--unsafe", help="Make the fixes too that need a reader's judgement.")
    ] = False,
    cut_boilerplate: Annotated[
        bool, typer.Option("--cut-boilerplate", help="Take out what is no copy.")
    ] = False,
    diff: Annotated[
        bool, typer.Option("--diff", help="Show the changes as a unified diff.")
    ] = False,
    check: Annotated[
        bool, typer.Option("--check", help="Change nothing; exit 1 if something would change.")
    ] = False,
    output: Annotated[
        str | None, typer.Option(metavar="FILE", help="Write the fixed story to FILE.")
    ] = None,
    write_: Annotated[
        bool, typer.Option("--write", help="Write the fixed stories over the files they came from.")
    ] = False,
    source_lang: given.SourceLang = None,
    target_lang: given.TargetLang = None,
    select: given.Select = None,
    ignore: given.Ignore = None,
    profile: given.Profile = None,
    debug: given.Debug = False,
) -> None:
    """Fix stories: the safe fixes, printed unless told otherwise; a file only with --write.

    Encoding and line ends stay. Exit codes: 0 done, 1 something would change (--check), 2 usage,
    configuration or input, 3 a fault of mtqa.
    """
    from mtqa import pipeline
    from mtqa.pipeline.fix import fix_story

    options = {
        "source_lang": source_lang,
        "target_lang": target_lang,
        "select": select,
        "ignore": ignore,
        "profile": profile,
    }
    _check_modes(write=write_, output=output, check=check)
    run = pipeline.prepare(paths, options)
    if write_ and _STDIN in run.paths:
        raise UsageError("standard input can't be written to; leave out --write")
    if len(run.paths) > 1 and not (write_ or diff or check):
        what = "--output goes" if output else "the fixed text is printed"
        raise UsageError(
            f"{what} with one story; for {len(run.paths)} use --write, --diff or --check"
        )
    check_targets([output], run.paths)

    def fix(checker: Checker, document: Document) -> FixedStory:
        story = fix_story(
            checker,
            document,
            unsafe=unsafe,
            cut_boilerplate=cut_boilerplate,
            strict=debugging(),
        )
        # before the next story is read, so that a folder of them needs no memory for all
        if write_ and story.changed:
            from mtqa.render.files import write_bytes

            write_bytes(document.path, story.data)
        return story

    changed = crashed = False
    with progress_bar(len(run.paths)) as progress:
        for story in run.each(fix, strict=debugging(), progress=progress):
            changed |= story.changed
            crashed |= bool(story.left.crashes)
            if diff:
                from mtqa.render.diff import unified

                deliver(unified(story.document.path, story.document.text, story.text), None)
            if output:
                from mtqa.render.files import write_bytes

                write_bytes(output, story.data)
            elif not (write_ or diff or check):
                _print(story)
            _tell(story, would=not (write_ or output) and (diff or check))
    for error in run.errors:
        say(f"{error.path}: {error.message}")
    raise typer.Exit(3 if run.faults or crashed else 2 if run.errors else int(check and changed))


def _check_modes(*, write: bool, output: str | None, check: bool) -> None:
    if write and output:
        raise UsageError("--write writes over the input, --output to another file: take one")
    if check and (write or output):
        raise UsageError("--check changes nothing; it goes with neither --write nor --output")


def _print(story: FixedStory) -> None:
    """The bytes of the file that it would be; at a terminal, text."""
    if sys.stdout.isatty():
        deliver(story.text, None)
    else:
        write(story.data)


def _tell(story: FixedStory, *, would: bool) -> None:
    say_notes(story.left)
    path = story.document.path
    counts = Counter(story.applied)
    made = ", ".join(code if n == 1 else f"{code} ({n})" for code, n in sorted(counts.items()))
    left = len(story.left.findings)
    rest = f"{left} finding{'s' * (left != 1)} {'would be ' * would}left"
    verb = "would be fixed" if would else "fixed"
    say(f"{path}: {f'{verb}: {made}' if made else 'nothing to fix'}; {rest}")
    for code in story.restless:
        say(f"{path}: the fixes of {code} go in circles and were left out")
