"""Results into files: whole or not at all, and never over an input."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Mapping
from contextlib import suppress

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
    """Write ``text`` as UTF-8; see ``write_all``."""
    write_all({path: encoded(text)})


def write_bytes(path: str, data: bytes) -> None:
    """Write ``data``; see ``write_all``."""
    write_all({path: data})


def encoded(text: str) -> bytes:
    """``text`` as UTF-8; a lone surrogate stands as its escape."""
    return text.encode("utf-8", "backslashreplace")


def write_all(files: Mapping[str, bytes]) -> None:
    """Write every file beside its path, then rename them; a device is written to directly.

    Until all of them are written nothing that was there is touched, so that a full disk or an
    interruption leaves the old ones whole. A file that was there keeps its permissions. Raises
    UsageError where the file system refuses.
    """
    beside: dict[str, str] = {}
    path = ""
    try:
        for path, data in files.items():
            target = os.path.realpath(path)
            if not os.path.exists(target) or os.path.isfile(target):
                part = f"{target}.{os.getpid()}.part"
                with open(part, "xb") as file:
                    beside[path] = part
                    file.write(data)
                if os.path.exists(target):
                    os.chmod(part, stat.S_IMODE(os.stat(target).st_mode))
        for path, data in files.items():
            if path in beside:
                os.replace(beside[path], os.path.realpath(path))
                del beside[path]
            else:
                with open(path, "wb") as device:
                    device.write(data)
    except OSError as error:
        raise UsageError(f"{path}: could not be written ({error.strerror or error})") from None
    finally:
        for part in beside.values():
            with suppress(OSError):
                os.unlink(part)


def _same(one: str, other: str) -> bool:
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return os.path.realpath(one) == os.path.realpath(other)
