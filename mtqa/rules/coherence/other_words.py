"""COH008: a sentence that says again what the one before has said."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.analysis.tokens import NUMBER, WORD
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.synonyms import SYNONYMS
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_FEWEST = 4
_SHARE = 0.85
#: sentences back that are compared
_BACK = 2
_CONTENT = frozenset({"NOUN", "VERB", "ADJ", "PROPN", "NUM"})
_LIGHT = frozenset("être avoir faire aller pouvoir devoir mettre".split())


def _check(story: Story) -> Iterator[Match]:
    recent: list[tuple[int, set[str], set[str]]] = []
    lemmas, known = _content(story)
    for segment in story.segments:
        if segment.kind is not SegmentKind.SENTENCE:
            recent.clear()
            continue
        span = story.segment_tokens(segment.index)
        forms = story.tokens.forms[span.start : span.stop]
        words = {lemmas[form] for form in forms if form in lemmas}
        figures = known.intersection(forms)
        fewest = max(_FEWEST, _SHARE * len(words))
        for before, said, numbers in recent:
            if figures != numbers or len(said) < fewest or len(words) < _SHARE * len(said):
                continue
            if (
                len(words & said) >= max(fewest, _SHARE * len(said))
                and not _same(story, before, segment.index)
                and not story.in_quotation(segment.start)
            ):
                yield Match(
                    segment.start,
                    segment.end,
                    "The sentence says again what stands just before it: drop one.",
                )
                break
        recent.append((segment.index, words, figures))
        del recent[:-_BACK]


def _content(story: Story) -> tuple[dict[str, str], set[str]]:
    """Folded form → lemma of the story's content words, and its figures."""
    lemmas: dict[str, str] = {}
    figures: set[str] = set()
    tokens, lemma_of = story.tokens, kept(story.lexicon, _lemma)
    for form, places in tokens.index.items():
        kind = tokens.kinds[places[0]]
        if kind == NUMBER:
            figures.add(form)
        elif kind == WORD and (lemma := lemma_of[form]):
            lemmas[form] = lemma
    return lemmas, figures


def _lemma(lexicon: Lexicon, form: str) -> str:
    """The lemma of a content word, "" for every other word."""
    if len(form) < 3:
        return ""
    readings = lexicon.readings(form)
    if not readings:
        return form
    content = sorted({r.lemma for r in readings if r.pos in _CONTENT})
    closed = any(r.pos in ("DET", "PRON", "ADP", "CCONJ", "SCONJ", "ADV") for r in readings)
    if not content or closed or content[0] in _LIGHT:
        return ""
    return SYNONYMS.get(content[0], content[0])


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
        Bad(
            "La police a interpellé lundi soir un homme de 41 ans soupçonné d'avoir incendié "
            "quatre voitures. ⟦Un homme de 41 ans, soupçonné d'avoir mis le feu à quatre véhicules,"
            " a été arrêté par la police lundi dans la soirée.⟧"
        ),
    ),
    good=(
        "Le prix du pain a augmenté de 3 % en un an. Le prix du lait a augmenté de 4 % en un an.",
        "Le maire a quitté la salle à midi. Le préfet a quitté la mairie à midi.",
        "Le train part de Brno pour Prague à midi. Le train part de Prague pour Brno à 14 heures.",
    ),
)
