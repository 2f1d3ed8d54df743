"""Who has the floor: the person or body whose words a pronoun beside a verb of speech goes on with.

Copy gives the floor to one speaker after another: by a reporting clause, by *selon X*, or as the
subject of a sentence. What somebody reports of others does not take the floor from him.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from mtqa.analysis.french.impersonal import surely_impersonal
from mtqa.analysis.french.name_sex import Named, persons_named
from mtqa.analysis.french.named_roles import role_nouns
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.french.noun_classes import BODY, NAME, OPEN, PERSON, STATE
from mtqa.analysis.french.profiles import FS, MS, SINGULAR, profile
from mtqa.analysis.french.referents import Referent, scene_of
from mtqa.analysis.story import Story
from mtqa.document import ReportingClause, SegmentKind, SubjectKind
from mtqa.languages.fr.agents import SYLLEPTIC
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.titles import ONLY_FEMININE, ONLY_MASCULINE

_SEX: Final = {MS: "m", FS: "f"}
_SOURCES: Final = ("selon", "d'après", "après", "pour")
#: *selon ses propres mots, selon elle*: the sentence gives the words of who has the floor
_OWN: Final = frozenset("ses lui elle".split())
_FIRST: Final = frozenset("je j' moi m' me mon ma mes".split())
_FEMININE: Final = frozenset(("la", "une", "cette", "sa"))
_OF: Final = frozenset("de d' du des".split())


class Turn(NamedTuple):
    """Somebody takes the floor by the tokens ``at`` to ``last``, named at token ``head``.

    ``sex`` is ``m`` or ``f`` where it is sure, ``""`` where a body or somebody else may be meant.
    """

    at: int
    last: int
    head: int
    sex: str


class Floor:
    """The turns of a story, and who may be meant besides."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self._scene = scene_of(story)
        self._named: dict[int, Named] = {}
        for named in persons_named(story):
            for i in range(named.first, named.last + 1):
                self._named[i] = named
        self._surnames = _surnames(story)
        self._roles = {role.noun: role.named.sex for role in role_nouns(story)}
        self._titles = _titles(story)
        self._clauses: dict[int, list[ReportingClause]] = {}
        for clause in story.clauses:
            if clause.subject_kind is not SubjectKind.PRONOUN and not clause.relay:
                self._clauses.setdefault(story.segment_at(clause.span.start), []).append(clause)
        self._turns: dict[int, list[Turn]] = {}

    def before(self, i: int) -> Turn | None:
        """Who has the floor at token ``i``: in its paragraph, or in the one before."""
        story = self._story
        own = story.tokens.segments[i]
        paragraph = story.segments[own].paragraph
        for segment in range(own, -1, -1):
            if paragraph - story.segments[segment].paragraph > 1:
                return None
            for turn in reversed(self.turns(segment)):
                if turn.at < i:
                    return turn
        return None

    def turns(self, segment: int) -> list[Turn]:
        """The turns that begin in a segment, each looked at once and only when asked."""
        found = self._turns.get(segment)
        if found is None:
            found = self._turns[segment] = sorted(self._read(segment))
        return found

    def rival(self, turn: Turn, start: int, i: int, wanted: int, *, speaks: bool = True) -> bool:
        """Whether anybody else, whom the pronoun at token ``i`` may mean, is spoken of since.

        ``wanted`` is what agrees with it, ``start`` where the words begin that it gives to
        somebody. Where the pronoun ``speaks``, nobody counts whom the words of others name, and
        what the speaker reports of others only where somebody speaks of himself after it.
        """
        story, own = self._story, self._story.tokens.segments
        paragraph = story.segments[own[i]].paragraph
        first = own[turn.at]
        if wanted == FS:  # *elle* goes back to whom the paragraph is about
            while first and story.segments[first - 1].paragraph == paragraph:
                first -= 1
        of_himself = any(
            story.in_quotation(story.tokens.starts[j])
            for form in _FIRST
            for j in story.within(form, turn.at, i)
        )
        for segment in range(first, own[start] + 1):
            if story.segments[segment].kind is not SegmentKind.SENTENCE:
                continue
            reported = self._reported(segment) if speaks and not of_himself else range(0)
            for r in self._scene.of(segment):
                if r.i >= start or turn.at <= r.i <= turn.last or r.i in reported:
                    continue
                if speaks and story.in_quotation(story.tokens.starts[r.i]):
                    continue
                if self._same(turn.head, r.i):
                    continue
                if self._may_be(r) & wanted:
                    return True
        return False

    def _same(self, head: int, other: int) -> bool:
        """Whether both tokens are of one person's name."""
        one, two = self._named.get(head), self._named.get(other)
        return one is not None and one is two

    def _may_be(self, r: Referent) -> int:
        """What agrees with a referent who may speak, 0 for what can't."""
        story = self._story
        form = story.tokens.forms[r.i]
        if r.kind == OPEN:
            if form == "il" and surely_impersonal(story, r.i):
                return 0
            return r.mask & SINGULAR if form not in ("l'", "le", "la") else 0
        if r.kind not in (PERSON, NAME) or not r.mask & SINGULAR:
            return 0
        sex = self.sex(r.i)
        if sex:
            return MS if sex == "m" else FS
        if r.kind == NAME:
            before = story.tokens.forms[r.i - 1] if r.i else ""
            if story.word(r.i).isupper() or before in PREPOSITIONS or before in _OF:
                return 0
        return MS | FS if form in SYLLEPTIC else r.mask & SINGULAR

    def sex(self, i: int) -> str:
        """The sex of the person at token ``i``, a name or what he or she is, ``""`` if unsure."""
        named = self._named.get(i)
        if named is not None:
            return named.sex
        if i in self._roles:
            return self._roles[i]
        story = self._story
        form, word = story.tokens.forms[i], story.word(i)
        if word in self._surnames and word[0].isupper():
            return self._surnames[word]
        if form in self._titles and self._bare(i):
            return self._titles[form]
        return "f" if form in ONLY_FEMININE else ""

    def mask(self, r: Referent) -> int:
        """What agrees with a referent, a person by the name or by what the copy calls him."""
        sex = self.sex(r.i) if r.kind in (PERSON, NAME) else ""
        return {"m": MS, "f": FS}.get(sex, r.mask)

    def _bare(self, i: int) -> bool:
        """Whether nothing more says who the bearer of the title at token ``i`` is."""
        story = self._story
        after = i + 1
        if after >= len(story.tokens) or story.tokens.segments[after] != story.tokens.segments[i]:
            return True
        form = story.tokens.forms[after]
        described = story.capitalised(after) or profile(story.lexicon, form).qualifier
        return form != "," and form not in _OF and not described

    def _read(self, segment: int) -> Iterator[Turn]:
        story = self._story
        for clause in self._clauses.get(segment, ()):
            if (span := clause.subject_span) is not None:
                yield from self._said_by(story.token_at(span.start), story.token_at(span.end - 1))
        tokens = story.segment_tokens(segment)
        for i in story.within("selon", tokens.start, tokens.stop):
            yield from self._source(i)
        for i in story.within("après", tokens.start + 1, tokens.stop):
            if story.tokens.forms[i - 1] == "d'":
                yield from self._source(i)
        if tokens and story.segments[segment].kind is SegmentKind.SENTENCE:
            yield from self._subject(tokens.start)

    def _source(self, i: int) -> Iterator[Turn]:
        """Whose words a sentence gives by *selon* or *d'après*, token ``i``."""
        source = noun_phrase(self._story, i + 1, len(self._story.tokens))
        if source is not None and source.first == i + 1:
            yield from self._said_by(source.first, source.last)

    def _subject(self, start: int) -> Iterator[Turn]:
        """The person or body who is the subject of the sentence that begins at token ``start``."""
        story = self._story
        if story.tokens.forms[start] in _SOURCES:
            return
        for r in self._scene.of(story.tokens.segments[start]):
            if not r.subject or story.in_quotation(story.tokens.starts[r.i]):
                continue
            if r.kind in (PERSON, NAME):
                yield Turn(r.i, r.i, r.i, self.sex(r.i) or self._sex_of(r))
                return
            if r.kind in (BODY, STATE):
                yield Turn(r.i, r.i, r.i, "")
                return

    def _sex_of(self, r: Referent) -> str:
        form = self._story.tokens.forms[r.i]
        if r.kind != PERSON or form in SYLLEPTIC or form in ONLY_MASCULINE:
            return ""  # *le directeur* of a woman is what the machine makes of her
        return _SEX.get(r.mask, "")

    def _said_by(self, first: int, last: int) -> Iterator[Turn]:
        """The speaker of tokens ``first`` to ``last``: by his name, else by what he is."""
        story = self._story
        forms = story.tokens.forms
        if forms[first] in _OF or forms[first] in _OWN or story.tokens.kinds[first] != "word":
            return
        if story.in_quotation(story.tokens.starts[first]):
            return
        for i in range(first, last + 1):
            if i > first and forms[i] in _OF:
                break  # *le porte-parole de Jana Malá*
            if sex := self.sex(i):
                yield Turn(first, last, i, sex)
                return
        noun = next((i for i in range(first, last + 1) if i in self._roles), None)
        if noun is not None:
            yield Turn(first, last, noun, self._roles[noun])
            return
        apposed = next((j for j in range(first + 1, last + 2) if forms[j : j + 1] == [","]), last)
        if (named := self._named.get(apposed + 1)) and named.first == apposed + 1:
            yield Turn(
                first, named.last, named.first, named.sex
            )  # *le médecin de l'équipe, Eva Malá*
            return
        head = min(first + 1, last)
        person = any(
            r.i == head and r.kind == PERSON for r in self._scene.of(story.tokens.segments[first])
        )
        feminine = person and forms[first] in _FEMININE and forms[head] not in SYLLEPTIC
        yield Turn(first, last, head, "f" if feminine else "")

    def _reported(self, segment: int) -> range:
        """The tokens of a sentence that only give what its source says of others."""
        story = self._story
        forms = story.tokens.forms
        span = story.segment_tokens(segment)
        if not span or forms[span.start] not in _SOURCES:
            return range(0)
        commas = [j for j in story.within(",", span.start, span.stop) if j - span.start < 16]
        if not _OWN.isdisjoint(forms[span.start + 1 : span.start + 2]):
            return span
        return range(commas[-1], span.stop) if commas else range(0)


@lru_cache(maxsize=1)  # several rules read it of a story, one after the other
def floor_of(story: Story) -> Floor:
    """The floor of a story, the same for all that ask."""
    return Floor(story)


def _surnames(story: Story) -> dict[str, str]:
    """Surname → the sex of its one bearer, whom the story names in full somewhere."""
    found: dict[str, set[str]] = {}
    for named in persons_named(story):
        if named.last > named.first:
            found.setdefault(story.word(named.last), set()).add(named.sex)
    return {word: sexes.pop() for word, sexes in found.items() if len(sexes) == 1}


def _titles(story: Story) -> dict[str, str]:
    """What a person is → the sex of all whom the story calls so by name."""
    found: dict[str, set[str]] = {}
    for role in role_nouns(story):
        found.setdefault(story.tokens.forms[role.noun], set()).add(role.named.sex)
    return {form: sexes.pop() for form, sexes in found.items() if len(sexes) == 1}
