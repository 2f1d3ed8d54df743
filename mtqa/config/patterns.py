"""Paths with wildcards, as in ``.gitignore``: which stories an entry of a configuration means."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from contextlib import suppress
from functools import cache
from pathlib import Path

_PART = re.compile(r"\*\*/|\*\*|\*|\?|\[!?[^\]]+\]|.", re.DOTALL)


def is_meant(story: str, patterns: Iterable[str], folder: Path) -> bool:
    """Whether one of ``patterns``, relative to ``folder``, means the file at ``story``.

    ``*`` and ``?`` stay within a name, ``**`` goes through folders; a pattern without a slash
    means the name in any folder, one that ends in a slash all that lies in the folder.
    """
    try:
        path = Path(os.path.relpath(os.path.abspath(story), os.path.abspath(folder))).as_posix()
    except ValueError:  # another drive
        return False
    if path.startswith("../"):
        return False
    return any(_compiled(pattern).fullmatch(path) is not None for pattern in patterns)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    if pattern.endswith("/"):
        pattern += "**"
    elif "/" not in pattern:
        pattern = f"**/{pattern}"
    pattern = pattern.removeprefix("./")
    return re.compile("".join(map(_regex, _PART.findall(pattern))), re.DOTALL)


def _regex(part: str) -> str:
    if part == "**/":
        return "(?:.*/)?"
    if part == "**":
        return ".*"
    if part == "*":
        return "[^/]*"
    if part == "?":
        return "[^/]"
    if len(part) > 1:
        inside = part[1:-1].replace("\\", "\\\\")
        choice = f"[{'^' + inside[1:] if inside.startswith('!') else inside}]"
        with suppress(re.error):  # a range the wrong way round is taken as it stands
            re.compile(choice)
            return choice
    return re.escape(part)
