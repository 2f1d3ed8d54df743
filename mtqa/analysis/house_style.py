"""What a story's own typography tells of the house it comes from."""

from __future__ import annotations

import re

from mtqa.analysis.story import Story
from mtqa.languages.agencies import AGENCY_LANGUAGES

# The sign comes first: it is found faster than what may stand before it.
_TIGHT = re.compile(r"[:;](?= )(?<=[^\s:;].)")
_LOOSE = re.compile(r"[:;](?= )(?<=[^\s:;] .)")


def writes_french(story: Story) -> bool:
    """Whether the dateline names an agency that writes French itself: AFP, Belga, ATS."""
    return story.agency is not None and AGENCY_LANGUAGES.get(story.agency, "") is None


def dots_thousands(story: Story) -> bool:
    """Whether *44.000* is the style of the wire and no trace of another language.

    The French desks of AFP, Belga and Reuters write so; in English, too, no full stop stands there.
    """
    return story.agency is not None and AGENCY_LANGUAGES.get(story.agency, "") in (None, "en")


def sets_no_spaces(story: Story) -> bool:
    """Whether the house sets percent and currency signs tight.

    Swiss houses do, who set colons and semicolons tight throughout; so does the wire of the
    agencies that write French themselves.
    """
    if writes_french(story):
        return True
    return bool(_TIGHT.search(story.flat)) and not _LOOSE.search(story.flat)
