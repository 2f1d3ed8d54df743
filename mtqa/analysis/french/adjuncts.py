"""What may stand between a reporting verb and the end of its sentence."""

from __future__ import annotations

from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.story import Story
from mtqa.languages.fr import grammar

#: prepositions of times, places and of those who are told
_ADJUNCT = frozenset("lors devant à au aux dans sur pour en après avant selon pendant".split())


def _dated(story: Story, i: int) -> bool:
    return i < len(story.tokens) and story.tokens.forms[i] in grammar.MEASURES_OF_TIME


def ends_after_adjuncts(story: Story, i: int) -> bool:
    """Whether the sentence of token ``i - 1`` ends at ``i``, or after times, places and hearers."""
    tokens = story.tokens
    segment = tokens.segments[i - 1]
    while i < len(tokens) and tokens.segments[i] == segment:
        form = tokens.forms[i]
        if form in (".", "!", "…"):
            return True
        if form in grammar.MEASURES_OF_TIME or tokens.kinds[i] == "number":
            i += 1
        elif form in ("de", "du") and tokens.forms[i + 1 : i + 2] != ["."] and _dated(story, i + 1):
            i += 2  # *à la conférence de lundi*
        elif form in _ADJUNCT:
            phrase = noun_phrase(story, i + 1 + (form == "lors"), len(tokens))
            if phrase is None:
                return False
            i = phrase.last + 1
        else:
            return False
    return True
