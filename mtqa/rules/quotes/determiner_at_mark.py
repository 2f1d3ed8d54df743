"""FRQ032: *un « décision courageuse »*: a determiner and its quoted noun that don't agree."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.fragments import bare_noun_phrase, tokens_of
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.lexicon import Reading
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: determiner → its gender and the form of the other
_DETERMINERS: Final = {
    "un": ("m", "une"), "le": ("m", "la"), "ce": ("m", "cette"), "du": ("m", "de la"),
    "au": ("m", "à la"), "son": ("m", "sa"), "aucun": ("m", "aucune"),
    "une": ("f", "un"), "la": ("f", "le"), "cette": ("f", "ce"), "sa": ("f", "son"),
    "aucune": ("f", "aucun"),
}  # fmt: skip
_VOWELS: Final = frozenset("aeiouyhàâéèêëîïôöùûœæ")


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for quotation in story.quotations:
        if quotation.depth or not quotation.close or quotation.sentence:
            continue
        i = story.token_at(quotation.span.start) - 1
        if i < 1 or tokens.segments[i] != quotation.segment:
            continue
        gender, other = _DETERMINERS.get(tokens.forms[i], ("", ""))
        inside = tokens_of(story, quotation)
        if not gender or len(inside) < 2 or not bare_noun_phrase(story, quotation):
            continue
        nouns = _nouns(story, inside)
        if not nouns or any(r.gender in ("", gender) or r.number == "p" for r in nouns):
            continue
        if tokens.forms[i] in ("son", "le", "du", "au", "la") and _vowel(story, inside[0]):
            continue  # *son « idée fixe »*
        yield Match(
            tokens.starts[i],
            tokens.ends[inside[0]],
            f"the determiner does not agree with the quoted noun: {other}",
            replace(tokens.starts[i], tokens.ends[i], other),
        )


def _nouns(story: Story, inside: range) -> list[Reading]:
    """The readings as a noun of the first word, or of the second behind an adjective."""
    first = story.readings(inside[0])
    if any(r.pos == "ADV" for r in first):
        return []  # *la « plus grande panne »*
    nouns = [r for r in first if r.pos == "NOUN"]
    if any(r.pos == "ADJ" for r in first) and len(inside) > 1:
        second = [r for r in story.readings(inside[1]) if r.pos == "NOUN"]
        return second if second and not any(r.pos == "ADJ" for r in second) else []
    return nouns


def _vowel(story: Story, i: int) -> bool:
    return story.tokens.forms[i][0] in _VOWELS


RULE = Rule(
    code="FRQ032",
    name="determiner-at-mark",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A determiner before the mark of another gender than the noun behind it.",
    why="The engine translated the quoted words apart from those around them.",
    authority="Grevisse, Le bon usage, § 436 (accord)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    bad=(
        Bad("Il parle d'⟦un « décision⟧ de justice ».", "Il parle d'une « décision de justice »."),
        Bad("Il a vu ⟦son « faute⟧ très lourde ».", "Il a vu sa « faute très lourde »."),
        Bad("Il parle d'⟦une « courage⟧ rare ».", "Il parle d'un « courage rare »."),
    ),
    good=(
        "Il parle d'une « décision de justice », de son « idée fixe » et d'un « oui, mais ».",
        "Un « tour de piste » et une « tour de guet », la « plus grande tour » de la ville.",
    ),
)
