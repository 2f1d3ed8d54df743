"""What a person names on the command line → the files to check, each once."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable
from typing import Final

from mtqa.document import ReadError
from mtqa.formats.plain import STDIN

_SUFFIX: Final = ".txt"


def expand(arguments: Iterable[str], suffix: str = _SUFFIX) -> tuple[list[str], list[ReadError]]:
    """The paths behind files, folders, globs and ``-``, in the order given, and what failed.

    A folder gives its files that end in ``suffix``, recursively, sorted by path, hidden files and
    folders left out. A pattern that is no file's name is a glob. A file named twice, also through a
    link, comes once; one that doesn't exist is left to the reader to report.
    """
    paths: list[str] = []
    errors: list[ReadError] = []
    for argument in arguments:
        if argument == STDIN:
            paths.append(STDIN)
        elif os.path.isdir(argument):
            paths += _folder(argument, suffix, errors)
        elif glob.has_magic(argument) and not os.path.lexists(argument):
            paths += _pattern(argument, suffix, errors)
        else:
            paths.append(argument)
    unique: dict[str, str] = {}
    for path in paths:
        unique.setdefault(path if path == STDIN else os.path.realpath(path), path)
    return list(unique.values()), errors


def _folder(folder: str, suffix: str, errors: list[ReadError]) -> list[str]:
    found: list[str] = []

    def unreadable(error: OSError) -> None:
        errors.append(ReadError(str(error.filename), f"could not be read ({error.strerror})"))

    before = len(errors)
    for place, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [
            os.path.join(place, name)
            for name in names
            if name.endswith(suffix) and not name.startswith(".")
        ]
    if not found and len(errors) == before:
        errors.append(ReadError(folder, f"holds no *{suffix} file"))
    return sorted(found)


def _pattern(pattern: str, suffix: str, errors: list[ReadError]) -> list[str]:
    found: list[str] = []
    for path in sorted(glob.glob(pattern, recursive=True)):
        found += _folder(path, suffix, errors) if os.path.isdir(path) else [path]
    if not found:
        errors.append(ReadError(pattern, "no file matches"))
    return found
