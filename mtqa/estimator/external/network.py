"""A checkpoint once it is loaded."""

from __future__ import annotations

from typing import Any, NamedTuple


class Checkpoint(NamedTuple):
    """A network in evaluation mode with its tokenizer, and where it came from."""

    name: str
    network: Any
    tokenizer: Any
    max_tokens: int
    digest: str
