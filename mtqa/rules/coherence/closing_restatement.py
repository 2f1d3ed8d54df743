"""COH011: a last sentence that says again in fewer words what the story has told."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_FEWEST_SENTENCES = 4
_FEWEST_WORDS = 4
_LONGEST = 26
#: share of its content words that the story has said, in a paragraph of its own or in the last one
_SHARE_ALONE, _SHARE = 0.55, 0.8
_CONTENT = ("NOUN", "VERB", "ADJ", "PROPN")
_LIGHT = frozenset("être avoir faire aller pouvoir devoir dire".split())


def _check(story: Story) -> Iterator[Match]:
    copy = [s for s in story.segments if s.kind is SegmentKind.SENTENCE]
    if len(copy) < _FEWEST_SENTENCES:
        return
    last = copy[-1]
    tokens = story.segment_tokens(last.index)
    alone = copy[-2].paragraph != last.paragraph
    said = _content(story, tokens)
    if len(said) < _FEWEST_WORDS or len(tokens) > _LONGEST:
        return
    known = sum(_stands_before(story, word, tokens.start) for word in said)
    figures = [f for f in story.tokens.forms[tokens.start : tokens.stop] if f[0].isdigit()]
    if known / len(said) >= (_SHARE_ALONE if alone else _SHARE) and all(
        story.tokens.index[figure][0] < tokens.start for figure in figures
    ):
        yield Match(
            last.start, last.end, "The last sentence says again what the story has told: drop it."
        )


def _stands_before(story: Story, word: str, stop: int) -> bool:
    """Whether a form, or a lemma in angle brackets, stands before token ``stop``."""
    index, forms = story.tokens.index, story.vocabulary.lemma_forms
    return any(
        index[form][0] < stop for form in (forms.get(word, ()) if word[0] == "<" else (word,))
    )


def _content(story: Story, tokens: range) -> set[str]:
    """Lemmas in angle brackets of the content words, and the forms that no table knows."""
    found: set[str] = set()
    for i in tokens:
        form = story.tokens.forms[i]
        readings = story.readings(i)
        if len(form) < 3 or story.tokens.kinds[i] != "word":
            continue
        if not readings:
            found.add(form)
        elif all(r.pos in _CONTENT for r in readings):
            lemma = min(r.lemma for r in readings)
            found |= {f"<{lemma}>"} if lemma not in _LIGHT else set()
    return found


RULE = Rule(
    code="COH011",
    name="closing-restatement",
    family=Family.COHERENCE,
    mqm="accuracy/addition",
    severity=Severity.MINOR,
    finds="A last sentence nearly all of whose content words stand in the story before.",
    why="Text generators close with a summary; a dispatch ends with its last fact.",
    authority="AFP, Manuel de l'agencier; MQM 2.0, accuracy/addition",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "Un cheval est tombé lundi dans la glace du lac. Les pompiers de Nitra sont venus à "
            "midi. Ils ont tiré l'animal avec des sangles. Le propriétaire était soulagé.\n\n"
            "⟦Les pompiers ont tiré de la glace un cheval tombé lundi.⟧"
        ),
    ),
    good=(
        "Un cheval est tombé lundi dans la glace. Les pompiers sont venus à midi. Ils ont vu "
        "l'animal. Le propriétaire était soulagé.\n\nLe vétérinaire reviendra mercredi.",
    ),
)
