"""How many faults of agreement are found, one put at a time into native sentences.

    python -m tests.benchmarks.agreement [--shared DIR] [--sentences N] [--seed N]

Sentences of the modern native corpora are damaged one word at a time with the word-form table: a
determiner, an adjective, a participle or a verb takes another gender or number. Each damaged
sentence counts once; a finding on or beside the damaged word that the sound sentence does not
have finds it. Alarms are counted on the sound sentences, and hold true faults too: the corpora
are not edited.
"""

from __future__ import annotations

import argparse
import lzma
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from mtqa.analysis.analyse import analyse
from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.profiles import adjectival, profile
from mtqa.analysis.story import Story
from mtqa.document import Document, Family
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.prenominal import BEFORE_NOUN
from mtqa.rules.catalogue import RULES
from tests.benchmarks import corpora

SOURCES = (
    "UD_French-GSD",
    "UD_French-PUD",
    "apertium_wiki20k",
    "matos_MERSENNE_sent",
    "tatoeba_fra",
)
SWAPS = {
    "le": "la", "la": "le", "un": "une", "une": "un", "les": "le", "cette": "ce", "ce": "cette",
    "sa": "son", "du": "de la", "ces": "ce", "ses": "sa",
}  # fmt: skip
BE = frozenset("est sont était étaient sera seront été être".split())
HAVE = frozenset("a ont avait avaient aura auront".split())
VERBS = {
    "a": "ont", "ont": "a", "est": "sont", "sont": "est", "était": "étaient", "étaient": "était",
    "avait": "avaient", "avaient": "avait", "sera": "seront", "seront": "sera", "doit": "doivent",
    "doivent": "doit", "peut": "peuvent", "peuvent": "peut",
}  # fmt: skip


class Damage(NamedTuple):
    """The text with a fault of a ``kind``; ``start`` and ``end`` are code points of its word."""

    kind: str
    text: str
    start: int
    end: int


def sentences(folder: Path, wanted: int, draw: random.Random) -> list[str]:
    """Up to ``wanted`` sentences of six to forty words."""
    found = []
    with lzma.open(folder / "native.fr.tsv.xz", "rt", encoding="utf-8") as lines:
        for line in lines:
            source, _, text = line.rstrip("\n").split("\t")[:3]
            if source in SOURCES and 5 < len(text.split()) < 41 and corpora.whole(text):
                found.append(text)
    return draw.sample(found, min(wanted, len(found)))


def damages(story: Story) -> Iterator[Damage]:
    """Every way to damage a story of one sentence."""
    forms = story.tokens.forms
    for i in range(1, len(forms)):
        found = _damage(story, i)
        if found is not None:
            kind, wrong = found
            start, end = story.tokens.starts[i], story.tokens.ends[i]
            text = story.text[:start] + wrong + story.text[end:]
            yield Damage(kind, text, start, start + len(wrong))


def _damage(story: Story, i: int) -> tuple[str, str] | None:
    """The kind of fault and the wrong form for token ``i``, or None."""
    forms, lexicon = story.tokens.forms, story.lexicon
    form, before = forms[i], forms[i - 1]
    if story.capitalised(i):
        return None
    following = forms[i + 1] if i + 1 < len(forms) else ""
    here = profile(lexicon, form)
    if form in SWAPS and profile(lexicon, following).only_noun:
        return "determiner", SWAPS[form]
    if form in VERBS and before not in DETERMINERS:
        plain = profile(lexicon, before).noun and not profile(lexicon, before).finite
        return ("verb, after its noun" if plain else "verb, elsewhere"), VERBS[form]
    wrong = _other(story, form)
    if wrong is None:
        return None
    if here.participle:
        if before in BE:
            return "participle with être", wrong
        if before in HAVE:
            return "participle with avoir", wrong
        return ("participle after a noun", wrong) if profile(lexicon, before).noun else None
    if form in BEFORE_NOUN and profile(lexicon, following).only_noun:
        return "adjective before its noun", wrong
    if before in BE:
        return "adjective with être", wrong
    if profile(lexicon, before).noun and adjectival(lexicon, form):
        return "adjective after a noun", wrong
    return None


def _other(story: Story, form: str) -> str | None:
    """An adjective or participle in another gender, or else number."""
    here = profile(story.lexicon, form)
    if not here.qualifier or here.finite:
        return None
    readings = [r for r in story.lexicon.readings(form) if r.pos == "ADJ" or r.tense == "ppas"]
    gender, number = readings[0].gender, readings[0].number
    for other in (("f" if gender == "m" else "m", number), (gender, "p" if number == "s" else "s")):
        wrong = inflect(story.lexicon, form, *other)
        if wrong and wrong != form:
            return wrong
    return None


def places(text: str) -> list[tuple[int, int]]:
    """Where the rules on agreement speak."""
    story = analyse(Document(text), source_lang="sk", target_lang="fr")
    return [
        (match.start, match.end)
        for rule in RULES
        if rule.family is Family.AGREEMENT
        for match in rule.check(story)
    ]


def main() -> int:
    """Print recall by kind and alarms on the sound sentences."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks.agreement")
    parser.add_argument("--shared", type=Path, default=corpora.SHARED)
    parser.add_argument("--sentences", type=int, default=3000)
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    folder = options.shared / "corpora"
    if not (folder / "native.fr.tsv.xz").is_file():
        sys.exit(f"SKIP: no native corpora at {folder}; name their folder with --shared")
    draw = random.Random(options.seed)
    made: Counter[str] = Counter()
    found: Counter[str] = Counter()
    words = alarms = 0
    for text in sentences(folder, options.sentences, draw):
        words += len(text.split())
        sound = places(text)
        alarms += len(sound)
        story = analyse(Document(text), source_lang="sk", target_lang="fr")
        every = list(damages(story))
        for damage in draw.sample(every, min(2, len(every))):
            made[damage.kind] += 1
            found[damage.kind] += any(
                start <= damage.end and damage.start <= end
                for start, end in places(damage.text)
                if (start, end) not in sound
            )
    for kind, count in made.most_common():
        print(f"{kind:28}{found[kind]:>6} of {count:>5}{found[kind] / count:>8.1%}")
    total = sum(made.values())
    print(f"{'all':28}{sum(found.values()):>6} of {total:>5}{sum(found.values()) / total:>8.1%}")
    print(
        f"on the sound sentences: {alarms} in {words} words, {1000 * alarms / words:.3f} per 1,000"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
