"""CAL021: two negations where one does: *Ni l'un ni l'autre n'ont pas voté*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_NOBODY = ("personne", "rien")
_NE = frozenset(("ne", "n'"))
_BE = frozenset("est sont était étaient sera seront serait soit".split())
_STOPS = frozenset(("qui", "que", "qu'", "dont", "où", ";", ":", "(", "»", "mais"))
_BEFORE = frozenset((",", "que", "qu'", "car", "mais", "et", "«", "puisque", "lorsque", "où"))
_REACH = 12


def _check(story: Story) -> Iterator[Match]:
    yield from _not_nobody(story)
    yield from _none_not(story)


def _not_nobody(story: Story) -> Iterator[Match]:
    """*Il ne voit pas personne*."""
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    for i in story.where(*_NOBODY, "nulle"):
        if i < 3 or segments[i - 3] != segments[i]:
            continue
        if forms[i] == "nulle" and forms[i + 1 : i + 2] != ["part"]:
            continue
        p = i - 1
        if forms[p] != "pas" and profile(lexicon, forms[p]).participle:
            p -= 1
        if forms[p] != "pas" or forms[p - 1] in _BE or p < 2:
            continue
        if _NE.isdisjoint(forms[max(0, p - 4) : p - 1]):
            continue
        last = i + (forms[i] == "nulle")
        yield _match(story, p, last)


def _none_not(story: Story) -> Iterator[Match]:
    """*Ni le maire ni le préfet n'ont pas parlé*, *aucun des députés n'a pas voté*."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for p in story.where("pas"):
        n = p - 2
        while n > 0 and forms[n] in PROCLITICS - _NE:
            n -= 1
        if n < 1 or forms[n] not in _NE or segments[n - 1] != segments[p]:
            continue
        if forms[p + 1 : p + 2] == ["non"] or not profile(story.lexicon, forms[p - 1]).finite:
            continue  # *aucun ne le nie pas non plus*
        start = max(story.segment_tokens(segments[p]).start, n - _REACH)
        before = forms[start:n]
        if before and before[-1] in _NOBODY and _alone(story, n - 1):
            yield _match(story, n, p)
            continue
        if before.count("ni") == 2:
            tail = before[len(before) - 1 - before[::-1].index("ni") :]
            sure = "," not in tail and _STOPS.isdisjoint(tail)
        else:
            none = next((k for k, form in enumerate(before) if form in ("aucun", "aucune")), None)
            tail = before[none:] if none is not None else []
            sure = bool(tail) and _STOPS.isdisjoint(tail) and "," not in tail
            sure = sure and _opens(story, start + (none or 0)) and not _verbs(story, tail)
        if sure:
            yield _match(story, n, p)


def _alone(story: Story, i: int) -> bool:
    """Whether *personne* or *rien* at token ``i`` is the pronoun: nothing determines it."""
    return story.first_in_segment(i) or story.tokens.forms[i - 1] in _BEFORE


def _opens(story: Story, i: int) -> bool:
    return story.first_in_segment(i) or story.tokens.forms[i - 1] in _BEFORE


def _verbs(story: Story, forms: list[str]) -> bool:
    return any(
        profile(story.lexicon, form).only_verb or "AUX" in profile(story.lexicon, form).parts
        for form in forms
    )


def _match(story: Story, first: int, last: int) -> Match:
    tokens = story.tokens
    return Match(
        tokens.starts[first], tokens.ends[last], "One negation is enough here: « pas » goes."
    )


RULE = Rule(
    code="CAL021",
    name="double-negation",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« pas » beside « ni … ni », « aucun », « personne », « rien » or « nulle part ».",
    why="« Nikto neprišiel »: a Slavic verb is negated besides; French leaves out « pas ».",
    authority="Grevisse, Le bon usage, « Les auxiliaires de la négation »",
    check=_check,
    supersedes=("SLG147", "SLG148"),
    bad=(
        Bad("Ni le maire ni le préfet ⟦n'ont pas⟧ parlé."),
        Bad("Ce soir-là, rien ⟦ne s'est pas⟧ passé."),
        Bad("Aucune des deux parties ⟦n'a pas⟧ cédé."),
        Bad("Le voisin n'a ⟦pas vu personne⟧ ce soir-là."),
        Bad("La police ne l'a ⟦pas trouvé nulle part⟧."),
    ),
    good=(
        "Une personne n'a pas parlé, cette personne ne l'a pas su.",
        "Ce n'est pas rien. Ni le maire ni le préfet n'ont parlé. Rien ne va plus.",
        "Je ne pense pas que personne vienne. Personne n'a parlé, aucun n'est venu.",
        "Il n'a vu personne, pas même le maire. Elle n'est pas la personne qui parle.",
        "Ni l'un ni l'autre, ils n'ont pas ri. Il n'y a pas de raison que rien ne change.",
    ),
)
