"""French possessives by the number of their owners."""

from __future__ import annotations

from mtqa.analysis.french.profiles import FEMININE, MASCULINE
from mtqa.languages.fr.elision import elides


def one_owner(form: str, after: str, mask: int) -> str | None:
    """*son*, *sa* or *ses* for *leur* or *leurs* (``form``) before the word ``after``.

    ``mask`` is what agrees with the thing owned; None where its gender is open.
    """
    if form == "leurs":
        return "ses"
    if mask & MASCULINE and mask & FEMININE:
        return None
    return "son" if mask & MASCULINE or elides(after) is not False else "sa"
