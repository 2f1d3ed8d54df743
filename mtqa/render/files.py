"""Results into files: whole or not at all, and never over an input."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable

from mtqa.errors import UsageError


def check_target(path: str, inputs: Iterable[str]) -> None:
    """Raise UsageError where ``path`` can't be written to, or is one of the ``inputs``."""
    if os.path.isdir(path):
        raise UsageError(f"{path}: is a folder, not a file to write to")
    folder = os.path.dirname(os.path.realpath(path))
    if not os.path.isdir(folder):
        raise UsageError(f"{path}: the folder {folder} does not exist")
    if any(_same(path, other) for other in inputs):
        raise UsageError(f"{path}: is an input; nothing is written over it")


def write_atomic(path: str, text: str) -> None:
    """Write ``text`` as UTF-8; see ``write_bytes``."""
    write_bytes(path, text.encode("utf-8", "backslashreplace"))


def write_bytes(path: str, data: bytes) -> None:
    """Write ``data`` beside ``path``, then rename; a device is written to directly.

    A file that was there keeps its permissions. Raises UsageError where the file system refuses.
    """
    target = os.path.realpath(path)
    try:
        if os.path.exists(target) and not os.path.isfile(target):
            with open(target, "wb") as device:
                device.write(data)
            return
        beside = f"{target}.{os.getpid()}.part"
        try:
            with open(beside, "xb") as file:
                file.write(data)
            if os.path.exists(target):
                os.chmod(beside, stat.S_IMODE(os.stat(target).st_mode))
            os.replace(beside, target)
        except BaseException:
            if os.path.exists(beside):
                os.unlink(beside)
            raise
    except OSError as error:
        raise UsageError(f"{path}: could not be written ({error.strerror or error})") from None


def _same(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return os.path.realpath(one) == os.path.realpath(other)
