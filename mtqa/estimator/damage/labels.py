"""The kinds of trouble that a word can be tagged with."""

from __future__ import annotations

from typing import Final

#: in the order of the network's outputs; the first is the sound word
LABELS: Final = (
    "ok",
    "agreement",
    "verb",
    "word",
    "function",
    "missing",
    "order",
    "foreign",
    "quotation",
    "translation",
)
(
    OK,
    AGREEMENT,
    VERB,
    WORD,
    FUNCTION,
    MISSING,
    ORDER,
    FOREIGN,
    QUOTATION,
    TRANSLATION,
) = range(len(LABELS))
#: a word whose soundness is not known: it counts in no loss and in no figure
UNKNOWN: Final = 255
