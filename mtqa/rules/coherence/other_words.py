"""COH008: a sentence that says again what the one before has said."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.analysis.tokens import NUMBER
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_FEWEST = 4
_SHARE = 0.85
#: sentences back that are compared
_BACK = 2
_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM"})
_LIGHT = frozenset("être avoir faire aller pouvoir devoir".split())


def _check(story: Story) -> Iterator[Match]:
    recent: list[tuple[int, set[str]]] = []
    lemma_of = kept(story.lexicon, _lemma)
    for segment in story.segments:
        if segment.kind is not SegmentKind.SENTENCE:
            recent.clear()
            continue
        words = set(map(lemma_of.__getitem__, _forms(story, segment.index)))
        words.discard("")
        for before, said in recent:
            least = max(_FEWEST, _SHARE * max(len(words), len(said)))
            if (
                min(len(words), len(said)) >= least
                and len(words & said) >= least
                and _figures(story, segment.index) == _figures(story, before)
                and not _same(story, before, segment.index)
                and not story.in_quotation(segment.start)
            ):
                yield Match(
                    segment.start,
                    segment.end,
                    "The sentence says again what stands just before it: drop one.",
                )
                break
        recent.append((segment.index, words))
        del recent[:-_BACK]


def _forms(story: Story, segment: int) -> list[str]:
    span = story.segment_tokens(segment)
    return story.tokens.forms[span.start : span.stop]


def _figures(story: Story, segment: int) -> set[str]:
    kinds = story.tokens.kinds
    return {story.tokens.forms[i] for i in story.segment_tokens(segment) if kinds[i] == NUMBER}


def _lemma(lexicon: Lexicon, form: str) -> str:
    """The lemma of a content word, "" for every other token."""
    if len(form) < 3 or not form.lstrip("-")[:1].isalpha():
        return ""
    readings = lexicon.readings(form)
    if not readings:
        return form
    content = sorted({r.lemma for r in readings if r.pos in _CONTENT})
    closed = any(r.pos in ("DET", "PRON", "ADP", "CCONJ", "SCONJ", "ADV") for r in readings)
    return content[0] if content and not closed and content[0] not in _LIGHT else ""


def _same(story: Story, one: int, other: int) -> bool:
    """Whether both sentences are the same to the letter, which another rule says."""
    first, second = story.segments[one], story.segments[other]
    return story.folded[first.start : first.end] == story.folded[second.start : second.end]


RULE = Rule(
    code="COH008",
    name="said-again",
    family=Family.COHERENCE,
    mqm="accuracy/addition",
    severity=Severity.MINOR,
    finds="A sentence with the content words of one just before it in another order or tense.",
    why="An agency story says a thing once; translation by generators repeats and rewords.",
    authority="AFP, Manuel de l'agencier; MQM 2.0, accuracy/addition",
    check=_check,
    bad=(
        Bad(
            "La semaine dernière, les négociations ont repris à Genève. ⟦Les négociations à Genève "
            "ont repris la semaine dernière.⟧"
        ),
    ),
    good=(
        "Le prix du pain a augmenté de 3 % en un an. Le prix du lait a augmenté de 4 % en un an.",
        "Le maire a quitté la salle à midi. Le préfet a quitté la mairie à midi.",
        "Le train part de Brno pour Prague à midi. Le train part de Prague pour Brno à 14 heures.",
    ),
)
