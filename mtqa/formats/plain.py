"""Plain text files and standard input → Document."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import Final

from mtqa.document import Document
from mtqa.errors import InputError
from mtqa.formats.decode import decode

STDIN: Final = "-"


def read(path: str) -> Document:
    """The text at ``path``, or of standard input for ``-``.

    Raises InputError with one line that names the path and says why it could not be read.
    """
    data = _stdin_bytes() if path == STDIN else _file_bytes(path)
    try:
        decoded = decode(data)
    except InputError as error:
        raise InputError(f"{path}: {error}") from None
    notes = (decoded.note,) if decoded.note else ()
    return Document(decoded.text, path, decoded.encoding, notes, decoded.marked)


def _stdin_bytes() -> bytes:
    return sys.stdin.buffer.read()


def _file_bytes(path: str) -> bytes:
    try:
        mode = os.stat(path).st_mode
        if not (stat.S_ISREG(mode) or stat.S_ISFIFO(mode) or stat.S_ISDIR(mode)):
            raise InputError(f"{path}: is a device or a socket, not a file")
        return Path(path).read_bytes()
    except FileNotFoundError:
        raise InputError(f"{path}: no such file") from None
    except IsADirectoryError:
        raise InputError(f"{path}: is a folder, not a file") from None
    except PermissionError:
        raise InputError(f"{path}: may not be read (permission denied)") from None
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        reason = error.strerror if isinstance(error, OSError) else None
        raise InputError(f"{path}: could not be read ({reason or error})") from None
