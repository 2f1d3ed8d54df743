"""AGR019: *il* where only a woman has been spoken of."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.anaphora import Antecedent, candidate, describe, named, window
from mtqa.analysis.french.predicates import AGENT, HUMAN, predicate
from mtqa.analysis.french.pronouns import SAYING, agreed_participle, pronoun_verb
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, SegmentKind
from mtqa.languages.fr.agents import OPENING_ADVERBS, PERSONAL_PASSIVES
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.roles import RELATIONS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_BEFORE = frozenset(("qu'", "et", "mais", ","))
_OWNED = frozenset("sa ma ta leur notre votre".split())
_PERSONS = frozenset(
    """femme fille mère sœur épouse grand-mère veuve dame fillette adolescente ministre
    porte-parole joueuse infirmière députée""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where("il"):
        if not _opens(story, i):
            continue
        segment = story.segments[tokens.segments[i]]
        if segment.kind is not SegmentKind.SENTENCE or story.in_quotation(tokens.starts[i]):
            continue
        verb = pronoun_verb(story, i)
        if verb is None or not (
            verb.agentive or _personal(story, verb.group.last) or _acts(story, i)
        ):
            continue
        first = window(story, i, 2)
        found = _woman(story, first, i)
        if found is None and story.within("elle", first, i):
            # her name stands earlier in the paragraph, and *elle* goes on with it
            first = _paragraph(story, i)
            found = _woman(story, first, i)
        if found is None or story.within("lui", first, i):
            continue
        rival = candidate(
            story,
            range(first, i),
            "m",
            "s",
            agentive=verb.lemma not in SAYING,
            state=False,
            wrong={found.i},
            quoted=True,
        )
        if rival is None:
            yield _match(story, i, found)


def _personal(story: Story, i: int) -> bool:
    return story.tokens.forms[i] in PERSONAL_PASSIVES


def _acts(story: Story, i: int) -> bool:
    """Whether the pronoun at token ``i`` does what only a person, a state or a body does."""
    does = predicate(story, i)
    return does is not None and does.role in (HUMAN, AGENT)


def _opens(story: Story, i: int) -> bool:
    """Whether a clause begins with the pronoun at token ``i``."""
    if story.first_in_segment(i):
        return True
    before = story.tokens.forms[i - 1]
    return before in _BEFORE or (
        before in OPENING_ADVERBS and i > 1 and story.first_in_segment(i - 1)
    )


def _paragraph(story: Story, i: int) -> int:
    """The first token of the paragraph of token ``i``."""
    segments = story.segments
    own = segments[story.tokens.segments[i]]
    first = own.index
    while first > 0 and segments[first - 1].paragraph == own.paragraph:
        first -= 1
    return story.segment_tokens(first).start


def _woman(story: Story, first: int, i: int) -> Antecedent | None:
    """The woman among tokens ``first`` to ``i``, by her noun or name, or None.

    Further mentions are taken for the same woman.
    """
    tokens, found = story.tokens, None
    for j in range(i - 1, max(first, 0), -1):
        if tokens.kinds[j] != "word" or story.in_quotation(tokens.starts[j]):
            continue
        if story.capitalised(j):
            found = found or named(story, j)
        elif tokens.forms[j] in _PERSONS and tokens.forms[j - 1] in DETERMINERS:
            if tokens.forms[j - 1] in _OWNED or (
                tokens.forms[j] in RELATIONS and tokens.forms[j + 1] in ("de", "d'", "du")
            ):
                continue  # *sa mère*: somebody's
            there = describe(story, j)
            if there is not None and there.gender == "f" and there.number == "s":
                found = found or there
    return found


def _match(story: Story, i: int, woman: Antecedent) -> Match:
    tokens = story.tokens
    pronoun = "Elle" if story.capitalised(i) else "elle"
    edits = [Edit(tokens.starts[i], tokens.ends[i], pronoun)]
    end, verb = tokens.ends[i], pronoun_verb(story, i)
    if verb is not None:
        end = tokens.ends[verb.group.finite]
        participle = agreed_participle(story, verb.group, woman)
        if participle is not None:
            edits.append(participle)
    noun = story.text[tokens.starts[woman.i] : tokens.ends[woman.i]]
    return Match(
        tokens.starts[i],
        end,
        f"Only a woman, « {noun} », has been spoken of: « {pronoun} ».",
        (Fix(tuple(edits)),),
    )


RULE = Rule(
    code="AGR019",
    name="woman-as-il",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« il » that acts or is acted on as a person, where a woman is the only person named.",
    why="Slovak and Czech drop the pronoun, and the translation guesses a man.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    supersedes=("AGR001", "AGR018"),
    bad=(
        Bad(
            "Des pompiers ont sorti une femme des décombres. ⟦Il a⟧ été transporté à Nitra.",
            "Des pompiers ont sorti une femme des décombres. Elle a été transportée à Nitra.",
        ),
        Bad(
            "Une femme a raconté ce jour-là qu'⟦il refusait⟧ de partir.",
            "Une femme a raconté ce jour-là qu'elle refusait de partir.",
        ),
    ),
    good=(
        "Une femme a appelé son mari. Il a été transporté à Nitra.",
        "Jan Novák a rencontré une femme. Il refuse de partir.",
        "Une femme est morte. Elle a été transportée à Nitra, il a fallu attendre.",
    ),
)
