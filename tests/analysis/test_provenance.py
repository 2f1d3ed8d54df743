"""The source language of a story that names no agency."""

from __future__ import annotations

import pytest

from mtqa.analysis.analyse import analyse
from mtqa.document import Document

_NAMES = "Ján Kováčik, Petra Mikulášová et Zuzana Ďurišová ont signé à {}."


@pytest.mark.parametrize(
    ("text", "source"),
    [
        (_NAMES.format("Bratislava, la capitale slovaque"), "sk"),
        (_NAMES.format("Prague, devant la presse tchèque"), "cs"),
        (_NAMES.format("Vienne"), None),
        ("Bratislava, 3 mars (AFP) – " + _NAMES.format("Bratislava, en Slovaquie"), None),
        ("Le maire de Bratislava, en Slovaquie, est venu.", None),
    ],
)
def test_names_and_country_tell_the_source(text: str, source: str | None) -> None:
    assert analyse(Document(text)).source_lang == source


def test_what_is_given_holds() -> None:
    text = _NAMES.format("Bratislava, la capitale slovaque")
    assert analyse(Document(text), source_lang="pl").source_lang == "pl"
