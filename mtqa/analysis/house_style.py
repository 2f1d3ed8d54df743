"""What a story's own typography tells of the house it comes from."""

from __future__ import annotations

import re

from mtqa.analysis.story import Story

_TIGHT = re.compile(r"[^\s:;][:;](?= )")
_LOOSE = re.compile(r"[^\s:;] [:;](?= )")


def sets_no_spaces(story: Story) -> bool:
    """Whether the story sets colons and semicolons tight throughout, as Swiss houses do.

    Such houses set percent and currency signs tight as well.
    """
    return bool(_TIGHT.search(story.flat)) and not _LOOSE.search(story.flat)
