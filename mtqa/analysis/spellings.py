"""Where the spellings of a table stand in a story."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mtqa.analysis.story import Story


class Spelling(NamedTuple):
    """``text[start:end]`` is ``written``; ``first`` and ``last`` are its tokens."""

    start: int
    end: int
    written: str
    right: str
    first: int
    last: int


def find_spellings(
    story: Story, table: Mapping[str, tuple[tuple[str, str], ...]]
) -> Iterator[Spelling]:
    """Spellings of ``table`` (folded first word → pairs) in the copy, longest, in order."""
    tokens, flat = story.tokens, story.flat
    end = 0
    for i in tokens.where(table.keys() & tokens.index.keys()):
        start = tokens.starts[i]
        if start < end:
            continue
        for written, right in table[tokens.forms[i]]:
            stop = start + len(written)
            if flat.startswith(written, start) and not flat[stop : stop + 1].isalnum():
                last = story.token_at(stop - 1)
                if tokens.ends[last] == stop:
                    yield Spelling(start, stop, written, right, i, last)
                    end = stop
                break


def part_of_name(story: Story, first: int, last: int, *, before: bool = True) -> bool:
    """Whether tokens ``first``–``last`` run on into a longer name.

    A capitalised word beside them does; the one before only where ``before`` asks for it and it
    doesn't merely open the sentence.
    """
    tokens, flat = story.tokens, story.flat
    if before and first and tokens.ends[first - 1] >= tokens.starts[first] - 1:
        j = first - 1
        if story.capitalised(j) and not (story.first_in_segment(j) and story.readings(j)):
            return True
    j = last + 1
    if j < len(tokens) and tokens.starts[j] <= tokens.ends[last] + 1 and story.capitalised(j):
        return not story.readings(j)
    return flat[tokens.ends[last] : tokens.ends[last] + 1] in {"-", "@", "_"}
