"""How unexpected each word is after the two before it: a pruned table of n-grams.

Stupid backoff (Brants et al. 2007, *Large language models in machine translation*): what is known
of the longest n-gram in the table, each step back already priced in. ``ngrams.bin`` holds

    a line       ``mtqa-ngrams 1 N UNSEEN``: entries, and the surprisal of an unknown word (nats)
    4 N bytes    CRC-32 of each n-gram, its words joined by spaces, ascending (little-endian)
    N bytes      its surprisal in tenths of a nat

Words are those of `mtqa.estimator.words`, in lower case and with straight apostrophes.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final
from zlib import crc32

if TYPE_CHECKING:
    import numpy as np

#: a step back from an n-gram that is not in the table, in nats (−log 0.4)
BACKOFF: Final = 0.916290731874155
#: stands twice before the first word of a passage
START: Final = "^"
_MAGIC: Final = "mtqa-ngrams 1"
_STEPS: Final = 10
_HIGHEST: Final = 255


def folded(word: str) -> str:
    """A word as the table has it."""
    return word.lower().replace("’", "'")


def pack(entries: Mapping[str, float], unseen: float) -> bytes:
    """The file of n-grams (words joined by spaces) with their surprisals in nats.

    Where two n-grams share a key the first stays.
    """
    import numpy as np

    keys: dict[int, int] = {}
    for ngram, surprisal in entries.items():
        keys.setdefault(_key(ngram), min(_HIGHEST, round(surprisal * _STEPS)))
    ascending = sorted(keys)
    head = f"{_MAGIC} {len(ascending)} {unseen:.2f}\n".encode()
    values = np.array([keys[key] for key in ascending], np.uint8)
    return head + np.array(ascending, "<u4").tobytes() + values.tobytes()


class Surprisals:
    """The table of ``path``. Raises OSError where it can't be read, ValueError where it is none."""

    def __init__(self, path: Path) -> None:
        import numpy as np

        content = path.read_bytes()
        head, _, body = content.partition(b"\n")
        magic, _, rest = head.decode("ascii", "replace").rpartition(_MAGIC)
        count, _, unseen = rest.strip().partition(" ")
        if magic or not count.isdigit() or not 0 < 5 * int(count) == len(body):
            raise ValueError("is no table of n-grams")
        self._keys = np.frombuffer(body, "<u4", int(count))
        self._tenths = np.frombuffer(body, np.uint8, int(count), 4 * int(count))
        self._unseen = float(unseen)

    def of(self, words: Sequence[str]) -> np.ndarray:
        """−log p of each word in nats, float64 [N]; ``words`` are one passage's, as they stand."""
        import numpy as np

        row = [START, START, *map(folded, words)]
        ones = [_key(word) for word in row[2:]]
        twos = [_key(f"{a} {b}") for a, b in pairwise(row[1:])]
        threes = [_key(f"{a} {b} {c}") for a, b, c in zip(row, row[1:], row[2:], strict=False)]
        found = np.full(len(ones), self._unseen)
        for order in (ones, twos, threes):
            keys = np.array(order, np.uint32)
            at = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
            known = self._keys[at] == keys
            found[known] = self._tenths[at[known]] / _STEPS
        return found


def _key(ngram: str) -> int:
    return crc32(ngram.encode())
