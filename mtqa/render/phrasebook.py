"""In French what the gate and the scores say in English; what it does not know stays as it is.

The tests hold it to every sentence that the gate and the scores can say.
"""

from __future__ import annotations

import re
from collections.abc import Callable

_SEVERITIES = {
    "critical": ("critique", "critiques"),
    "major": ("majeure", "majeures"),
    "minor": ("mineure", "mineures"),
    "neutral": ("pour information", "pour information"),
}
_COUNT = r"(\d+) (?:(critical|major) )?findings?"

Say = Callable[[re.Match[str]], str]


def in_french(text: str) -> str | None:
    """``text`` in French; None where any part of it has no translation."""
    parts = [_part(part) for part in text.split("; ")]
    said = [part for part in parts if part is not None]
    return "\u202f; ".join(said) if len(said) == len(parts) else None


def _part(text: str) -> str | None:
    for pattern, say in _PHRASES:
        match = pattern.fullmatch(text)
        if match:
            return say(match)
    return None


def _remarks(match: re.Match[str]) -> str:
    """``3 remarques majeures`` from groups 1 and 2."""
    n = int(match[1])
    noun = "remarque" if n < 2 else "remarques"
    return f"{n} {noun}" + (f" {_SEVERITIES[match[2]][n > 1]}" if match[2] else "")


def _decimal(number: str) -> str:
    return number.replace(".", ",")


def _thousands(number: str) -> str:
    return number.replace(",", "\u202f")


_SENTENCES: tuple[tuple[str, Say], ...] = (
    (_COUNT + r": (.+)", lambda m: f"{_remarks(m)}\u202f: {m[3]}"),
    (
        _COUNT + r", at most (\d+) may stand: (.+)",
        lambda m: f"{_remarks(m)}, {m[3]} au plus sont admises\u202f: {m[4]}",
    ),
    (
        _COUNT + r" of severity (critical|major|minor|neutral)( or worse)?: (.+)",
        lambda m: (
            f"{_remarks(m)} de gravité «\u00a0{_SEVERITIES[m[3]][0]}\u00a0»"
            f"{' ou plus' if m[4] else ''}\u202f: {m[5]}"
        ),
    ),
    (
        r"mqm score ([\d.]+) is under ([\d.]+)",
        lambda m: f"note MQM de {_decimal(m[1])}, sous le seuil de {_decimal(m[2])}",
    ),
    (
        r"overall score ([\d.]+) is under ([\d.]+)",
        lambda m: f"note d’ensemble de {_decimal(m[1])}, sous le seuil de {_decimal(m[2])}",
    ),
    (
        r"no overall score to hold against ([\d.]+): (.+)",
        lambda m: (
            f"pas de note d’ensemble à comparer au seuil de {_decimal(m[1])}\u202f: "
            f"{_part(m[2]) or m[2]}"
        ),
    ),
    (
        r"rule (\S+) crashed, the check is incomplete",
        lambda m: f"la règle {m[1]} est tombée en panne, le contrôle est incomplet",
    ),
    (
        r"(\d+) of (\d+) stories fail",
        lambda m: f"{m[1]} textes sur {m[2]} ne passent pas le contrôle",
    ),
    (
        r"(\d+) inputs? could not be checked",
        lambda m: (
            f"{m[1]} fichier n’a pas pu être vérifié"
            if m[1] == "1"
            else f"{m[1]} fichiers n’ont pas pu être vérifiés"
        ),
    ),
    (
        r"(\d+) models? could not be used",
        lambda m: (
            f"{m[1]} modèle n’a pas pu être utilisé"
            if m[1] == "1"
            else f"{m[1]} modèles n’ont pas pu être utilisés"
        ),
    ),
    ("clipped", lambda m: "ramenée entre 0 et 100"),
    ("no words to evaluate", lambda m: "aucun mot à évaluer"),
    (
        "this version ships no quality-estimation model",
        lambda m: "cette version n’a pas de modèle d’estimation",
    ),
    (r"turned off \(--model none\)", lambda m: "désactivée (--model none)"),
    (
        "no sentence or headline in the story's language to judge",
        lambda m: "ni phrase ni titre à juger dans la langue du texte",
    ),
    ("mqm alone, there is no qe", lambda m: "note MQM seule, sans estimation du modèle"),
    (
        r"the story is too short for the linear score \((\d+) words?, under (\d+)\): "
        r"go by the findings",
        lambda m: (
            f"texte trop court pour la note linéaire ({m[1]} mots, moins de {m[2]})\u202f: "
            "fiez-vous aux remarques"
        ),
    ),
    (
        r"the story is short \((\d+) words?\): the linear score is calibrated for ([\d,]+) words "
        r"and more and is too severe below",
        lambda m: (
            f"texte court ({m[1]} mots)\u202f: la note linéaire vaut à partir de "
            f"{_thousands(m[2])} mots et juge trop sévèrement en deçà"
        ),
    ),
)
_PHRASES = tuple((re.compile(pattern), say) for pattern, say in _SENTENCES)
