"""Long text for timing: the project's own stories, repeated with variation."""

from __future__ import annotations

import random
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SEED = 7

_DIGIT = re.compile(r"\d")
_NAME = re.compile(r"(?<=[a-zé,] )[A-ZÉ][a-zéèêîôçäčňřšýž]{3,}\b")
_LETTERS = "aeiou"


def originals() -> list[str]:
    """The French stories of ``samples/`` and of the clean tests, by path."""
    paths = sorted(ROOT.glob("samples/**/*fr.txt")) + sorted(ROOT.glob("tests/gold/clean/*.fr.txt"))
    return [path.read_text(encoding="utf-8").strip() for path in paths]


def repeated(stories: list[str], times: int) -> str:
    """All stories, ``times`` over; each copy has other digits, names and order of paragraphs.

    Variation keeps caches from turning a repetition into a look-up.
    """
    source = random.Random(SEED)
    copies = [_varied(story, source) for _ in range(times) for story in stories]
    return "\n\n".join(copies) + "\n"


def _varied(story: str, source: random.Random) -> str:
    text = _DIGIT.sub(lambda _: source.choice("123456789"), story)
    text = _NAME.sub(lambda match: match[0] + source.choice(_LETTERS), text)
    head, *body = text.split("\n\n")
    source.shuffle(body)
    return "\n\n".join([head, *body])
