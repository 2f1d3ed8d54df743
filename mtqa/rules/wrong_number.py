"""What the rules on the number of a verb report alike."""

from __future__ import annotations

from collections.abc import Mapping

from mtqa.analysis.french.opening import marked_from
from mtqa.analysis.story import Story
from mtqa.document import Match
from mtqa.rules.base import replace

_NAMES = {"s": "singular", "p": "plural"}


def wrong_number(
    story: Story, subject: int, verb: int, number: str, others: Mapping[str, str]
) -> Match:
    """The verb at token ``verb`` should be in ``number``, as its subject from token ``subject`` is.

    ``others`` maps a form to the one of the other number, which becomes the fix.
    """
    tokens = story.tokens
    other = others.get(tokens.forms[verb])
    advice = f": {other}" if other else ""
    return Match(
        marked_from(story, subject, verb, verb),
        tokens.ends[verb],
        f"The verb should be in the {_NAMES[number]}, as its subject is{advice}.",
        replace(tokens.starts[verb], tokens.ends[verb], other) if other else (),
    )
