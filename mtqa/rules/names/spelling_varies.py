"""NAM006: one name in two spellings."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from mtqa.analysis.spellings import part_of_name
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.persons import VARIANTS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_LEAST = 4
_VARIANT_FORMS = frozenset(form.lower() for group in VARIANTS for form in group)

_TRANSCRIPTIONS = (
    str.maketrans({"š": "sh", "č": "ch", "ž": "zh", "Š": "Sh", "Č": "Ch", "Ž": "Zh"}),
    str.maketrans({"š": "ch", "č": "tch", "ž": "j", "Š": "Ch", "Č": "Tch", "Ž": "J"}),
)


def _check(story: Story) -> Iterator[Match]:
    groups = [*_by_letters(story), *_transcribed(story)]
    present = _VARIANT_FORMS & story.tokens.index.keys()
    if len(present) > 1:
        groups += [*_known_variants(story, present)]
    for group in groups:
        if len(group) < 2:
            continue
        # The most frequent spelling rules; of two alike, the one with more accents, then the first.
        right = max(group, key=lambda form: (len(group[form]), _marks(form), -group[form][0]))
        for form, numbers in group.items():
            if form == right:
                continue
            for i in numbers:
                start, end = story.tokens.starts[i], story.tokens.ends[i]
                yield Match(
                    start,
                    end,
                    f"The story spells this name {right} elsewhere: one spelling is enough.",
                    replace(start, end, right),
                )


def _by_letters(story: Story) -> Iterator[dict[str, list[int]]]:
    """Surnames and places that differ in nothing but their diacritics."""
    groups: dict[str, dict[str, list[int]]] = {}
    for word, numbers in story.unknown_names.items():
        if len(word) < _LEAST or word.isupper():
            continue
        groups.setdefault(_bare(word), {})[word] = numbers
    for bare, group in groups.items():
        if len(group) < 2 or bare.lower() in _VARIANT_FORMS:
            continue
        # A given name may be one man's Kevin and another's Kévin.
        kept = {
            form: [i for i in numbers if not part_of_name(story, i, i, before=False)]
            for form, numbers in group.items()
        }
        yield {form: numbers for form, numbers in kept.items() if numbers}


def _transcribed(story: Story) -> Iterator[dict[str, list[int]]]:
    """A Slavic name beside its transcription: *Mikuš* and *Mikush*."""
    names = story.unknown_names
    for word in names:
        if word.isascii() or len(word) < _LEAST or not any(char in "šžč" for char in word):
            continue
        for table in _TRANSCRIPTIONS:
            other = _bare(word.translate(table))
            if other in names and other != _bare(word):
                # The spelling with its own letters rules, however often the other stands.
                yield {word: names[word] + names[other], other: names[other]}


def _known_variants(story: Story, present: frozenset[str]) -> Iterator[dict[str, list[int]]]:
    for variants in VARIANTS:
        if sum(form.lower() in present for form in variants) < 2:
            continue
        group: dict[str, list[int]] = {}
        for form in variants:
            numbers = [
                i
                for i in story.where(form.lower())
                if story.word(i) == form
                and not part_of_name(story, i, i, before=form in {"Kiev", "Kyiv"})
                and not story.in_term(story.tokens.starts[i])
            ]
            if any(_glossed(story, i) for i in numbers):
                group.clear()
                break
            if numbers:
                group[form] = numbers
        yield group


def _glossed(story: Story, i: int) -> bool:
    """Whether brackets hold the other spelling: *Kiev (Kyiv en ukrainien)*."""
    start = story.tokens.starts[i]
    opened = story.flat.rfind("(", max(0, start - 20), start)
    return opened >= 0 and ")" not in story.flat[opened:start]


def _bare(word: str) -> str:
    if word.isascii():
        return word
    split = unicodedata.normalize("NFD", word)
    return "".join(char for char in split if not unicodedata.combining(char)).replace("ł", "l")


def _marks(word: str) -> int:
    return sum(not char.isascii() for char in word)


RULE = Rule(
    code="NAM006",
    name="spelling-varies",
    family=Family.NAMES,
    mqm="terminology/inconsistent-use-of-terminology",
    severity=Severity.MINOR,
    finds="One person or place in two spellings in the same story.",
    why="The reader takes them for two, and the archive finds only one.",
    authority="Usage of AFP: one spelling through a story",
    check=_check,
    bad=(
        Bad(
            "Andrej Babiš a refusé. Selon lui, ⟦Babis⟧ n'a rien signé.",
            "Andrej Babiš a refusé. Selon lui, Babiš n'a rien signé.",
        ),
        Bad(
            "Le médecin Ján Kubiš a parlé. Selon ⟦Kubish⟧, tout va bien.",
            "Le médecin Ján Kubiš a parlé. Selon Kubiš, tout va bien.",
        ),
        Bad(
            "Kiev a confirmé. Le maire de Kiev s'est tu, mais ⟦Kyiv⟧ attend.",
            "Kiev a confirmé. Le maire de Kiev s'est tu, mais Kiev attend.",
        ),
    ),
    good=(
        "Kiev (Kyiv en ukrainien) a confirmé. Le Dynamo Kiev aussi.",
        "Novak Djokovic a battu Ján Novák en finale.",
        "Kévin Durand et Kevin Martin ont signé.",
        "BABIŠ REFUSE. Andrej Babiš n'a rien signé.",
    ),
)
