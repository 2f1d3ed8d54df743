"""All kinds of damage, with how often each is tried, and what damages a sentence with them."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Collection
from itertools import accumulate
from random import Random
from typing import Final, NamedTuple

from mtqa.estimator.damage import agreement, foreign, function, joints, order, quotation, verb, word
from mtqa.estimator.damage.draft import Damaged, Draft
from mtqa.estimator.damage.kind import Kind
from mtqa.estimator.damage.surface import sound_draft, style
from mtqa.estimator.damage.tools import Tools

#: weights follow the catalogue of what goes wrong in translated agency copy: wrong words and
#: calques in nearly every page, then quotation and attribution, names, grammar
KINDS: Final[tuple[Kind, ...]] = (
    *function.KINDS,
    *agreement.KINDS,
    *verb.KINDS,
    *word.KINDS,
    *order.KINDS,
    *foreign.KINDS,
    *quotation.KINDS,
    *joints.KINDS,
)
#: never trained on: they show whether the tagger has learnt more than its own exercises
KEPT_OUT: Final = frozenset({"auxiliary", "relative-swapped", "doubled"})
#: words of sound text to one damage, on average
WORDS_TO_ONE: Final = 14
_TRIES: Final = 6


class Pair(NamedTuple):
    """A sentence dressed as sound copy, and the same damaged; ``kinds`` names what was done."""

    sound: Damaged
    damaged: Damaged
    kinds: tuple[str, ...]


class Damager:
    """Damages sentences; the same seed of ``rng`` gives the same damage."""

    def __init__(
        self, tools: Tools, kinds: Collection[Kind] = KINDS, left_out: Collection[str] = KEPT_OUT
    ) -> None:
        self.tools = tools
        self.kinds = tuple(kind for kind in kinds if kind.name not in left_out)
        self._steps = list(accumulate(kind.weight for kind in self.kinds))

    def damage(self, draft: Draft, rng: Random, times: int) -> tuple[str, ...]:
        """Damages a draft in ``times`` places, or fewer where it gives none; what was done."""
        done: list[str] = []
        for _ in range(times):
            for _ in range(_TRIES):
                kind = self.kinds[bisect(self._steps, rng.random() * self._steps[-1])]
                if len(draft.words) > 2 and kind.apply(draft, rng, self.tools):
                    done.append(kind.name)
                    break
        return tuple(done)

    def pair(self, text: str, rng: Random, following: str | None = None) -> Pair:
        """``text`` (canonical) as sound copy and damaged, each in a style of its own."""
        draft = sound_draft(text, rng, following)
        sound = draft.finish(style(rng))
        mean = len(draft.words) / WORDS_TO_ONE
        times = 1 + int(rng.expovariate(1 / mean)) if mean > 0 else 1
        kinds = self.damage(draft, rng, min(times, 1 + len(draft.words) // 4))
        return Pair(sound, draft.finish(style(rng)), kinds)
