"""Paragraphs on a console, literally: no markup, no emoji codes, no colouring of numbers."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

#: lines longer than this are hard to read, however wide the window is
_MAX_WIDTH = 100
_MIN_WIDTH = 20


def print_wrapped(
    console: Console, text: Text, *, indent: int = 0, head: Text | None = None
) -> None:
    """``text`` wrapped to the console and indented; ``head`` stands before its first line."""
    hang = head.cell_len if head is not None else 0
    room = min(console.width, _MAX_WIDTH) - indent - hang
    for number, line in enumerate(text.wrap(console, max(_MIN_WIDTH, room))):
        line.rstrip()
        if number == 0 and head is not None:
            line = head + line
        else:
            line.pad_left(hang)
        line.pad_left(indent)
        console.print(line, soft_wrap=True, highlight=False)
