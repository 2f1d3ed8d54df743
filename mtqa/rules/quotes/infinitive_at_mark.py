"""FRQ024: *appelle à « ne fermait pas »*, *appelle « agir »*: verb forms behind a mark."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_CALLING: Final = frozenset("appeler exhorter inviter encourager pousser forcer obliger".split())
_REACH: Final = 9
_HAS: Final = frozenset(("a", "ont", "avait"))
_THAT: Final = frozenset(("il", "elle", "ils", "que", "qu'", "on"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for quotation in story.quotations:
        if quotation.depth or not quotation.close:
            continue
        opening, i = story.token_at(quotation.span.start), story.token_at(quotation.inner.start)
        before = opening - 1
        if before < 1 or tokens.segments[before] != tokens.segments[opening]:
            continue
        if i >= len(tokens) or story.capitalised(i):
            continue
        verb = i
        while forms[verb] in ("ne", "n'", "se", "s'", "pas", "plus") and verb < i + 3:
            verb += 1
        readings = story.readings(verb)
        finite = bool(readings) and all(r.tense in grammar.TENSES for r in readings)
        if forms[before] in ("à", "de") and finite and any(r.tense != "impe" for r in readings):
            yield Match(
                tokens.starts[before],
                tokens.ends[verb],
                "after this preposition stands an infinitive, between marks too",
            )
        elif any(r.tense == "inf" for r in readings) and _called(story, before):
            yield Match(
                tokens.starts[before],
                tokens.ends[verb],
                "the preposition before the quoted infinitive is missing: à",
            )


def _called(story: Story, before: int) -> bool:
    """Whether a verb that wants *à* stands before, and no preposition after it."""
    tokens = story.tokens
    for j in range(before, max(-1, before - _REACH), -1):
        form = tokens.forms[j]
        if tokens.kinds[j] == "punct" or tokens.segments[j] != tokens.segments[before]:
            return False
        if form in ("à", "pour", "en", "sans", "afin"):
            return False
        if story.lexicon.lemmas(form) & _CALLING:
            active = tokens.forms[j - 1] in _HAS or any(
                r.person.startswith("3") for r in story.readings(j)
            )
            has = tokens.forms[j - 1] in _HAS
            if j == before and (not has or tokens.forms[j - 2] in _THAT):
                return False  # *ce qu'il appelle « attendre »*
            return active and (has or not story.lexicon.has(form, "NOUN"))
    return False


RULE = Rule(
    code="FRQ024",
    name="verb-form-behind-mark",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A finite verb behind à or de and an opening mark, or an infinitive without its à.",
    why="The engine translated the quoted words apart from those around them.",
    authority="Grevisse, Le bon usage, § 897-906 (infinitif)",
    check=_check,
    bad=(
        Bad("Il appelle l'État ⟦à « ne fermait⟧ pas les yeux »."),
        Bad("Il a appelé les ⟦habitants « limiter⟧ le chauffage »."),
    ),
    good=(
        "Il appelle l'État à « ne pas fermer les yeux ».",
        "Il a appelé à « limiter le chauffage » et à « agir ».",
        "Il a invité à dîner « manger » et « boire ».",
        "Il parle de « suivi », de « reste » et de « porte ouverte ».",
    ),
)
