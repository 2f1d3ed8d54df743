"""Who acted or spoke last: the person whom a pronoun of the other sex is taken for.

Looser than ``antecedents``: a rival in an earlier sentence than that person's does not count. So
what rests on it is a weak sign.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from mtqa.analysis.french.impersonal import surely_impersonal
from mtqa.analysis.french.name_sex import Named, persons_named
from mtqa.analysis.french.named_roles import role_nouns
from mtqa.analysis.french.noun_classes import BODY, NAME, OPEN, PERSON, STATE
from mtqa.analysis.french.profiles import FS, MS, SINGULAR
from mtqa.analysis.french.referents import Referent, scene_of
from mtqa.analysis.story import Story
from mtqa.document import SegmentKind
from mtqa.languages.fr.agents import SYLLEPTIC
from mtqa.languages.fr.function_words import PREPOSITIONS

_SUBJECTS: Final = {
    "il": MS, "elle": FS, "-il": MS, "-elle": FS, "-t-il": MS, "-t-elle": FS,
}  # fmt: skip
_STRESSED: Final = {"lui": MS}
_CLITICS: Final = frozenset(("le", "la", "l'", "lui"))
_SOURCES: Final = ("selon", "d'après", "après", "pour")
_REACH: Final = 2


class Actor(NamedTuple):
    """The person at token ``i``; ``mask`` is ``MS`` or ``FS``."""

    i: int
    mask: int


class Stage:
    """The persons of a story's sentences."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._scene = scene_of(story)
        self._names: dict[int, Named] = {}
        for named in persons_named(story):
            for i in range(named.first, named.last + 1):
                self._names[i] = named
        self._roles = {role.noun: role.named for role in role_nouns(story)}

    def actor(
        self, i: int, wanted: int, *, speaks: bool = False, alone: bool = False
    ) -> Actor | None:
        """The person of the other sex whom the pronoun at token ``i`` must stand for, or None.

        ``wanted`` is what agrees with the pronoun. None where anybody it fits is spoken of in its
        own sentence, that of the person or between; for *elle*, or where the person should be
        ``alone``, also before. ``speaks``: the pronoun is beside a quotation, which no thing and
        hardly a body says.
        """
        story = self._story
        own = story.tokens.segments[i]
        found: Actor | None = None
        for back in range(_REACH + 1):
            segment = own - back
            if segment < 0 or story.segments[segment].kind is not SegmentKind.SENTENCE:
                break
            persons = list(self._persons(segment, i, bodies=not speaks))
            if found is None or wanted == FS or alone:
                if any(r.mask & wanted for r in persons):
                    return None
                if self._clitic(segment, i, wanted):
                    return None
            if found is None and back:
                found = self._subject(segment, persons)
        return found

    def _subject(self, segment: int, persons: list[Referent]) -> Actor | None:
        """The person who acts or speaks in the sentence."""
        story = self._story
        clause = story.inverted_clauses.get(segment)
        span = clause.subject_span if clause is not None else None
        ends = range(0)
        if span is not None:
            ends = range(story.token_at(span.start), story.token_at(span.end - 1) + 1)
        said = [r for r in persons if r.i in ends]
        first = story.segment_tokens(segment).start
        source = [r for r in persons if story.tokens.forms[first] in _SOURCES]
        for r in said or [r for r in persons if r.subject] or source:
            return Actor(r.i, r.mask) if r.mask in (MS, FS) and self._is_person(r) else None
        return None

    def _is_person(self, r: Referent) -> bool:
        """Whether the referent is a person; a pronoun is one where its person stands before."""
        if r.kind != OPEN:
            return r.kind in (PERSON, NAME)
        own = self._story.tokens.segments[r.i]
        if self._story.tokens.forms[r.i].startswith("-"):
            return True
        return any(
            before.kind == PERSON and before.mask == r.mask
            for segment in range(max(0, own - _REACH), own)
            for before in self._persons(segment, r.i)
        )

    def _persons(self, segment: int, stop: int, *, bodies: bool = False) -> Iterator[Referent]:
        """Persons and bodies outside quotations, before token ``stop``, their sex by the name."""
        story = self._story
        forms = story.tokens.forms
        for r in self._scene.of(segment):
            if r.i >= stop or story.in_quotation(story.tokens.starts[r.i]):
                continue
            named = self._names.get(r.i) or self._roles.get(r.i)
            if named is not None:
                yield r._replace(mask=MS if named.sex == "m" else FS, kind=PERSON)
                continue
            if r.kind == OPEN:
                if forms[r.i] in _SUBJECTS:
                    if forms[r.i] == "il" and surely_impersonal(story, r.i):
                        continue
                    yield r._replace(mask=_SUBJECTS[forms[r.i]], subject=True)
                elif forms[r.i] in _STRESSED and forms[r.i - 1] in PREPOSITIONS:
                    yield r
            elif r.kind == PERSON:
                if forms[r.i] not in SYLLEPTIC and r.mask & SINGULAR:
                    yield r
                elif forms[r.i] in SYLLEPTIC and r.mask & SINGULAR:
                    yield r._replace(mask=MS | FS)
            elif r.kind == BODY or r.kind == STATE:
                if (r.subject or bodies) and r.mask & SINGULAR:
                    yield r
            elif r.kind == NAME and not story.word(r.i).isupper() and r.mask & SINGULAR:
                yield r

    def _clitic(self, segment: int, stop: int, wanted: int) -> bool:
        """Whether an object pronoun may mean somebody whom earlier sentences name."""
        story = self._story
        held = any(
            r.kind == OPEN
            and story.tokens.forms[r.i] in _CLITICS
            and r.i < stop
            and not story.in_quotation(story.tokens.starts[r.i])
            and r.mask & wanted
            for r in self._scene.of(segment)
        )
        return held and any(
            r.mask & wanted
            for before in range(max(0, segment - _REACH), segment)
            for r in self._persons(before, stop)
        )
