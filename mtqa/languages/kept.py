"""Answers about word forms, each worked out once."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial
from typing import Any, Final, TypeVar

from mtqa.languages.lexicon import Lexicon

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")

#: far above the distinct words of any document; reached only by a very long-lived process
LIMIT: Final = 1 << 17


class Kept(dict[_Key, _Value]):
    """Key → what ``read`` says of it; asking again costs a dict access and nothing more."""

    def __init__(self, read: Callable[[_Key], _Value]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, key: _Key) -> _Value:
        if len(self) >= LIMIT:
            self.clear()
        value = self[key] = self._read(key)
        return value


def kept(lexicon: Lexicon, read: Callable[[Lexicon, str], _Value]) -> Kept[str, _Value]:
    """The answers of ``read`` for the forms of a lexicon, the same object at each call.

    For what is asked of every form of a story: ``lru_cache`` costs three times as much there.
    """
    return _kept(lexicon, read)


@lru_cache(maxsize=64)
def _kept(lexicon: Lexicon, read: Callable[[Lexicon, str], Any]) -> Kept[str, Any]:
    return Kept(partial(read, lexicon))
