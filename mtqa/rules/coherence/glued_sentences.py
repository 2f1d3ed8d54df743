"""COH003: two sentences without a space between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_LOWER = "a-zà-öø-ÿœ"
_MERGED = re.compile(
    rf"[LIEUDCSA](?<=[{_LOWER}]{{3}}.)(?:e|a|es|l|lle|ls|lles|n|ne|ans|ette|elon|u)(?= )"
)
_BEFORE = re.compile(r"[\w'@/:.-]*$")
_AFTER = re.compile(r"[\w'@/:.-]*")


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    starts, ends = tokens.starts, tokens.ends
    last = len(tokens) - 1
    for i in story.where(".", "!", "?"):
        if i == last or starts[i + 1] != ends[i] or not story.flat[ends[i]].isupper():
            continue
        before = _run(story, starts[i])
        after = _AFTER.match(story.flat, ends[i])
        word = after.group() if after else ""
        if _address(before) or _address(word.rstrip(".")) or word[1:2].isupper():
            continue
        if not before[-2:].islower() or not _known(story, before) or not _opens(story, i + 1):
            continue
        yield Match(
            starts[i] - len(before),
            ends[i] + len(word.rstrip(".")),
            "Two sentences are glued together: a space is missing after the first.",
            replace(ends[i], ends[i], " ", safe=True),
        )
    for match in _MERGED.finditer(story.flat):
        at = match.start()
        before = _run(story, at)
        i = story.token_at(at)
        if i > last or starts[i] > at or not before.islower() or not _known(story, before):
            continue
        yield Match(
            at - len(before),
            match.end(),
            "Two sentences are glued together: the full stop between them is missing.",
            replace(at, at, ". "),
        )


def _opens(story: Story, i: int) -> bool:
    """Whether token ``i`` is a French word that may open a sentence, or a word and no suffix."""
    word = story.word(i)
    return len(word) > 1 and bool(story.lexicon.readings(word.lower()) or story.readings(i))


def _run(story: Story, at: int) -> str:
    found = _BEFORE.search(story.flat, max(0, at - 40), at)
    return found.group() if found else ""


def _address(run: str) -> bool:
    return any(sign in run for sign in "@/:.") or run.startswith("www")


def _known(story: Story, word: str) -> bool:
    word = word.lower().strip(".'-") if not word.endswith("'") else word.lower()
    bare = word.rpartition("'")[2] or word
    return bool(story.lexicon.readings(bare)) or bool(story.lexicon.readings(word))


RULE = Rule(
    code="COH003",
    name="glued-sentences",
    family=Family.COHERENCE,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A sentence that follows the one before without a space.",
    why="A space stands between two sentences.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Ponctuation »",
    check=_check,
    bad=(
        Bad(
            "La séance est ⟦terminée.Le⟧ vote aura lieu mardi.",
            "La séance est terminée. Le vote aura lieu mardi.",
        ),
        Bad(
            "Le lac est ⟦gelé!Les⟧ patineurs arrivent.", "Le lac est gelé! Les patineurs arrivent."
        ),
        Bad(
            "La séance est ⟦terminéeLe⟧ vote aura lieu mardi.",
            "La séance est terminée. Le vote aura lieu mardi.",
        ),
    ),
    good=(
        "Le site www.senat.fr et l'adresse jean.Dupont@senat.fr sont connus, Asp.Net aussi.",
        "L'U.R.S.S. et M.Dupont, l'iPhone et YouTube, McDonald's et la BioNTech.",
        "Il part… Le train aussi. Fin.",
        "La marque Booking.Com et Amazon.Fr, etc.",
    ),
)
