"""A model of the test's own in the place of the one that ships."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mtqa.estimator import load
from mtqa.pipeline import estimating
from tests.estimator.model import write_model

Embed = Callable[..., Path]


def _forget() -> None:
    load.load_estimator.cache_clear()
    estimating.broken_embedded.cache_clear()


@pytest.fixture
def embed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Embed]:
    """Call it with what ``write_model`` takes: from then on that model ships."""
    folder = tmp_path / "embedded"
    monkeypatch.setattr(load, "EMBEDDED", folder)
    _forget()

    def put(*arguments: object, **options: object) -> Path:
        return write_model(folder, *arguments, **options)  # type: ignore[arg-type]

    yield put
    _forget()
