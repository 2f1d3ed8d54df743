"""Who goes on speaking after a reporting clause: *a-t-elle dit. Il précise …*."""

from __future__ import annotations

from typing import Final

from mtqa.analysis.french.persons import is_complement, man_at, masculine_subject, woman_at
from mtqa.analysis.french.profiles import MS, profile
from mtqa.analysis.story import Story
from mtqa.document import ReportingClause
from mtqa.languages.fr.roles import TEXTS
from mtqa.languages.fr.titles import MASCULINE_TITLES

REACH: Final = 3  # segments in which a speaker is looked for
REACH_TOKENS: Final = 200
#: verbs by which she gives a man's words or thoughts
OF_OTHERS: Final = frozenset(
    """ajouter déclarer dire rappeler préciser expliquer souligner affirmer indiquer estimer assurer
    avertir confier conclure nier contester avouer reconnaître penser croire répondre raconter
    parler vouloir demander promettre prétendre mentir écrire""".split()
)


#: before a verb of speech: her own
_OF_HERSELF: Final = frozenset("je j' nous".split())


def she_spoke(story: Story, offset: int, own: int | None, *, more: bool) -> bool:
    """Whether *a-t-elle dit* ends the sentence before ``offset``, and her words name no man.

    With ``more`` she may be named there: *a dit Jana Malá. Il a ajouté*.

    ``own`` is the quotation that follows her clause and that the pronoun at ``offset`` reports.
    With ``more``, *il a ajouté*, a man in her words counts only where he speaks there.
    """
    segment = story.segment_at(story.quotations[own].span.start if own is not None else offset)
    last = next(
        (
            clause
            for clause in reversed(story.clauses)
            if clause.span.start < offset and story.segment_at(clause.span.start) == segment - 1
        ),
        None,
    )
    if last is None or not (_is_she(last) or (more and _names_her(story, last))):
        return False
    tokens = story.tokens
    near, stop = story.segment_tokens(segment - 1).start, story.segment_tokens(segment).start
    if last.quotation is not None:
        words = story.quotations[last.quotation].span
        said = range(story.token_at(words.start), story.token_at(words.end))
        if more:
            return not speaks_of_a_speaker(story, said)
        if any(tokens.forms[i] in ("il", "lui") for i in said):
            return False
    # a man whom she or the sentence before speaks of may be meant as well
    first = story.segment_tokens(max(0, segment - 2)).start
    return not any(
        tokens.kinds[i] == "word"
        and (man_at(story, i, None) or (i >= near and masculine_subject(story, i)))
        for i in range(first, stop)
    )


def _is_she(clause: ReportingClause) -> bool:
    return bool(clause.inverted) and (clause.subject or "").lower() == "elle"


def _names_her(story: Story, clause: ReportingClause) -> bool:
    """Whether the clause reports a quotation and its subject is a woman, by name or title."""
    if clause.quotation is None or clause.subject_span is None:
        return False
    span = clause.subject_span
    named = range(story.token_at(span.start), story.token_at(span.end - 1) + 1)
    hers = {i for i in named if woman_at(story, i) and not is_complement(story, i)}
    return bool(hers) and not any(man_at(story, i, None) for i in named if i not in hers)


def speaks_of_a_speaker(story: Story, said: range) -> bool:
    """Whether her words, tokens ``said``, tell what others say, or of a text, which says things."""
    forms, lexicon = story.tokens.forms, story.lexicon
    return any(
        (lexicon.lemmas(forms[i]) & OF_OTHERS and forms[i - 1] not in _OF_HERSELF)
        or (forms[i] in TEXTS and profile(lexicon, forms[i]).noun & MS)
        for i in said
    )


def he_says(story: Story, i: int) -> bool:
    """Whether a man says the sentence of token ``i``: *Selon lui, …, réplique le maire*."""
    tokens, verbs = story.tokens, story.language.reporting_verbs.keys()
    return any(
        tokens.kinds[j] == "word"
        and any(story.lexicon.lemmas(form) & verbs for form in tokens.forms[j - 2 : j])
        and man_at(story, j, None)
        for j in range(i + 3, story.segment_tokens(tokens.segments[i]).stop)
    )


def beside_a_man(story: Story, i: int) -> bool:
    """Whether the woman at token ``i`` is a man's by her title: *la conseillère du président*."""
    forms = story.tokens.forms
    return forms[i + 1 : i + 2] == ["du"] and forms[i + 2] in MASCULINE_TITLES


def man_on_stage(story: Story, segment: int) -> bool:
    """Whether the sentence before ``segment``, of the same paragraph, opens with a man's name."""
    segments = story.segments
    if segment == 0 or segments[segment - 1].paragraph != segments[segment].paragraph:
        return False
    span = story.segment_tokens(segment - 1)
    return any(
        story.capitalised(i) and i > span.start and man_at(story, i, None)
        for i in range(span.start, min(span.start + 5, span.stop))
    )


def talks_with_a_man(story: Story, offset: int, source: bool) -> bool:
    """Whether *il* was already in play shortly before she spoke, or she speaks to him.

    For a ``source`` only in her paragraph: *selon lui* goes back no further.
    """
    last = story.token_at(offset) - 1
    here = story.segment_at(offset)
    for i in range(last, max(-1, last - REACH_TOKENS), -1):
        segment = story.tokens.segments[i]
        apart = story.segments[segment].paragraph != story.segments[here].paragraph
        if here - segment > REACH or (source and apart):
            return False
        form = story.tokens.forms[i]
        if form in ("il", "-il", "-t-il") and not story.in_quotation(story.tokens.starts[i]):
            return True
        if here == segment and form in ("l'", "lui", "le") and last - i < 4:
            return True
    return False
