"""A pack entry: one phrase that betrays a translation, with its origin, advice and examples."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from mtqa.analysis.story import Story
from mtqa.analysis.tokens import PUNCT
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.packs.matcher import Hit, copied, match
from mtqa.packs.phrase import Phrase, Word
from mtqa.packs.suggestion import fixes_for, replacement_for

OPEN, CLOSE = "⟦", "⟧"

_Said = TypeVar("_Said", str, tuple[str, ...])

#: source languages an entry may quote, by their BCP 47 tag
SOURCE_NAMES = {
    "cs": "Czech",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "hu": "Hungarian",
    "it": "Italian",
    "nl": "Dutch",
    "pl": "Polish",
    "ru": "Russian",
    "sk": "Slovak",
    "uk": "Ukrainian",
}

#: how a message begins: what is marked, the source language, the phrase in it
_WORDINGS = {
    Family.CALQUE: "« {} » is {} « {} » word for word",
    Family.LEXICAL: "« {} » is the wrong word for {} « {} »",
    Family.UNTRANSLATED: "« {} » is left from {} ({})",
}


class Example(NamedTuple):
    """A text with one fault, its span between ``⟦`` and ``⟧``; ``fixed`` where there is a fix."""

    marked: str
    fixed: str | None = None

    @property
    def text(self) -> str:
        """The text without the marks of the span."""
        return self.marked.replace(OPEN, "").replace(CLOSE, "")

    @property
    def span(self) -> tuple[int, int]:
        """Code points of the marked stretch."""
        start = self.marked.index(OPEN)
        return start, self.marked.index(CLOSE) - len(OPEN)


class Entry(NamedTuple):
    """What a pack knows of one phrase.

    It is found by ``phrases`` or by ``pattern`` (over ``story.flat``, in sentences that hold a
    word of ``near``). One of ``near`` must stand in the sentence, none of ``without``;
    ``about_least`` different ones of ``about`` (each alternative counts) must stand in the story,
    none of ``unless``.
    ``suggest`` is the exact replacement, with ``{1}`` for the words of the first element, or a
    table from what is found to what replaces it. The phrases may fall into groups, ``groups`` has
    the number of each: ``sources`` maps a language to the phrase in it, and ``writes`` holds the
    advice that no fix carries out, one for each group, or one for all.
    """

    code: str
    name: str
    family: Family
    mqm: str
    severity: Severity
    phrases: tuple[Phrase, ...]
    groups: tuple[int, ...]
    pattern: re.Pattern[str] | None
    near: tuple[Word, ...]
    without: tuple[Word, ...]
    unless: tuple[Word, ...]
    about: tuple[Word, ...]
    about_least: int
    suggest: str | Mapping[str, str] | None
    writes: tuple[tuple[str, ...], ...]
    message: str | None
    why: str | None
    sources: Mapping[str, tuple[str, ...]]
    bad: tuple[Example, ...]
    good: tuple[str, ...]
    supersedes: tuple[str, ...]

    @property
    def write(self) -> tuple[str, ...]:
        """The advice of all groups."""
        return tuple(dict.fromkeys(text for texts in self.writes for text in texts))

    @property
    def source(self) -> dict[str, str]:
        """Language → the phrases of all groups in it."""
        return {lang: ", ".join(texts) for lang, texts in self.sources.items()}

    def match(self, story: Story, places: list[tuple[int, int]]) -> Iterator[Match]:
        """Matches at ``places``: numbers of a phrase and of the token its anchor stands on."""
        found = sorted(self._found(story, places))
        # Asked last: most stories hold no place, and the words of a domain are many.
        if not found or any(_stands(story, word, None) for word in self.unless):
            return
        if self.about and not self._is_about(story):
            return
        taken = -1
        for start, end, group, texts in found:
            if start >= taken:
                taken = end
                yield self._report(story, start, end, group, texts)

    def _is_about(self, story: Story) -> bool:
        if self.about_least == 1:
            return any(_stands(story, word, None) for word in self.about)
        return sum(_standing(story, word) for word in self.about) >= self.about_least

    def _found(
        self, story: Story, places: list[tuple[int, int]]
    ) -> Iterator[tuple[int, int, int, tuple[str, ...]]]:
        """Code points of what is marked, the phrase's group, and the text of each element."""
        tokens = story.tokens
        if self.pattern is not None:
            for segment in sorted({tokens.segments[i] for _, i in places}):
                if self._barred(story, segment):
                    continue
                span = story.segments[segment]
                for found in self.pattern.finditer(story.flat, span.start, span.end):
                    texts = tuple(text or "" for text in found.groups())
                    yield *found.span("mark" if "mark" in found.groupdict() else 0), 0, texts
            return
        for number, i in places:
            phrase = self.phrases[number]
            hit = match(phrase, story, i)
            segment = tokens.segments[i]
            if hit is None or self._barred(story, segment):
                continue
            if self.near and not any(_stands(story, word, segment) for word in self.near):
                continue
            start, end = tokens.starts[hit.first], tokens.ends[hit.last - 1]
            yield start, end, self.groups[number], _texts(story, phrase, hit)

    def _barred(self, story: Story, segment: int) -> bool:
        return any(_stands(story, word, segment) for word in self.without)

    def _report(
        self, story: Story, start: int, end: int, group: int, texts: tuple[str, ...]
    ) -> Match:
        marked = story.flat[start:end]
        new = replacement_for(self.suggest, marked, texts, opening=_opens(story, start))
        advice = (new,) if new is not None else _of_group(self.writes or ((),), group)
        if new is None and not advice and isinstance(self.suggest, Mapping):
            advice = tuple(dict.fromkeys(self.suggest.values()))[:1]
        fixes = () if new is None else fixes_for(story, start, end, new)
        return Match(start, end, self._message(story, marked, group, advice), fixes)

    def _message(self, story: Story, marked: str, group: int, advice: tuple[str, ...]) -> str:
        lang = (story.source_lang or "").split("-")[0]
        if lang not in self.sources and self.sources:
            lang = next(iter(self.sources))
        if self.message:
            said = self.message
        elif lang in self.sources:
            wording = _WORDINGS.get(self.family, _WORDINGS[Family.CALQUE])
            said = wording.format(marked, SOURCE_NAMES[lang], _of_group(self.sources[lang], group))
        else:
            said = f"« {marked} » is no French idiom"
        if not any(advice):
            return said if self.writes or self.message else f"{said}; leave it out"
        return f"{said}; write {' or '.join(f'« {text} »' for text in advice)}"


def _of_group(texts: Sequence[_Said], group: int) -> _Said:
    """What is said of a group; one text may hold for all."""
    return texts[group if len(texts) > 1 else 0]


def _texts(story: Story, phrase: Phrase, hit: Hit) -> tuple[str, ...]:
    tokens = story.tokens
    return tuple(
        "" if span is None or span[0] >= span[1]
        else story.flat[tokens.starts[span[0]] : tokens.ends[span[1] - 1]]
        for span in copied(phrase, hit)
    )  # fmt: skip


def _opens(story: Story, start: int) -> bool:
    """Whether what begins at ``start`` takes its capital from its place."""
    i = story.token_at(start)
    return story.first_in_segment(i) or story.tokens.kinds[i - 1] == PUNCT


def _standing(story: Story, word: Word) -> int:
    """How many of the alternatives of ``word``, forms and lemmas, stand in the story."""
    index, forms_of = story.tokens.index, story.vocabulary.lemma_forms
    return sum(form in index for form in word.folded) + sum(
        any(form in index for form in forms_of.get(f"<{lemma}>", ())) for lemma, _ in word.lemmas
    )


def _stands(story: Story, word: Word, segment: int | None) -> bool:
    """Whether ``word`` stands in the segment, or anywhere in the story."""
    index = story.tokens.index
    forms = index.keys() & word.folded
    for lemma, _ in word.lemmas:
        forms.update(story.vocabulary.lemma_forms.get(f"<{lemma}>", ()))
    if not forms:
        return False
    span = range(len(story.tokens)) if segment is None else story.segment_tokens(segment)
    for form in forms:
        places = index[form]
        # The places ascend: a story of a million words must not be walked for each sentence.
        for i in places[bisect_left(places, span.start) : bisect_left(places, span.stop)]:
            if word.accepts(story, i):
                return True
    return False
