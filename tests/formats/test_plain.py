"""Files and standard input."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from mtqa.errors import InputError
from mtqa.formats.plain import read


def test_a_file_becomes_a_document_and_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "dépêche.txt"
    data = b"\xef\xbb\xbfUn titre\r\n\r\nUn corps."
    path.write_bytes(data)
    document = read(str(path))
    assert document.text == "Un titre\r\n\r\nUn corps."
    assert (document.path, document.encoding, document.notes) == (str(path), "utf-8", ())
    assert path.read_bytes() == data


def test_a_dash_reads_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO("Été à Nitra.".encode("cp1252")), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", stdin)
    document = read("-")
    assert document.text == "Été à Nitra."
    assert document.path == "-"
    assert document.notes != ()


def test_what_cannot_be_read_names_path_and_reason(tmp_path: Path) -> None:
    empty = tmp_path / "vide.txt"
    empty.touch()
    for path, why in (
        (tmp_path / "absent.txt", "no such file"),
        (tmp_path, "folder"),
        (empty, "empty"),
        (empty / "below", "could not be read"),
        (Path("nul\0l.txt"), "could not be read"),
    ):
        with pytest.raises(InputError, match=why) as caught:
            read(str(path))
        assert str(caught.value).startswith(f"{path}: ")
        assert "\n" not in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read all")
def test_a_locked_file_is_said_to_be_locked(tmp_path: Path) -> None:
    path = tmp_path / "fermé.txt"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(InputError, match="permission"):
        read(str(path))


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="no such device here")
def test_a_device_without_end_is_refused() -> None:
    with pytest.raises(InputError, match="/dev/zero: is a device"):
        read("/dev/zero")
