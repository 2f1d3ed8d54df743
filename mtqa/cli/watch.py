"""``mtqa check --watch``: stories are checked again when they, or what holds for them, change."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from mtqa.cli.interruption import Interrupted
from mtqa.cli.output import say
from mtqa.errors import MtqaError, UsageError

#: Seconds between two looks at the folder.
_PAUSE = 0.5

#: Time of change and size of a file, None where it is not there.
_Stamp = tuple[int, int] | None


def watch_stories(
    paths: Sequence[str],
    check: Callable[[Sequence[str]], object],
    *,
    whole: bool,
    beside: str | None = None,
) -> None:
    """Call ``check`` with the stories that are new or changed, until SIGINT.

    With ``whole`` it gets all ``paths`` whenever one changes. A change of the sidecar, the
    configuration or of the file ``beside`` changes the story too. Raises UsageError for standard
    input and what the first ``check`` raises; what later ones raise is said.
    """
    if "-" in paths:
        raise UsageError("standard input can't be watched")
    seen: dict[str, tuple[_Stamp, ...]] | None = None
    try:
        while True:
            now = _stamps(paths, beside)
            changed = [path for path, stamps in now.items() if stamps != (seen or {}).get(path)]
            gone = bool(seen and seen.keys() - now.keys())
            if seen is None:
                check(paths if whole else changed or paths)
                say(f"watching {', '.join(paths)}; interrupt to stop")
            elif changed or (gone and whole):
                try:
                    check(paths if whole else changed)
                except MtqaError as error:
                    say(str(error))
            seen = now
            time.sleep(_PAUSE)
    except Interrupted as stopped:
        if stopped.exit_code != 128 + signal.SIGINT:
            raise
        say("stopped watching")


def _stamps(paths: Sequence[str], beside: str | None) -> dict[str, tuple[_Stamp, ...]]:
    from mtqa.config import SIDECAR, find_config
    from mtqa.formats.paths import expand

    found: dict[str, tuple[_Stamp, ...]] = {}
    configurations: dict[str, _Stamp] = {}
    for path in expand(paths)[0]:
        folder = os.path.dirname(path) or "."
        if folder not in configurations:
            configuration = find_config(Path(folder))
            configurations[folder] = _stamp(configuration) if configuration else None
        known = _stamp(beside) if beside else None
        found[path] = (_stamp(path), _stamp(path + SIDECAR), configurations[folder], known)
    return found


def _stamp(path: str | Path) -> _Stamp:
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size
