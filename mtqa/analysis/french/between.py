"""What may stand between a subject and its verb: complements, asides, a relative clause."""

from __future__ import annotations

from typing import Final

from mtqa.analysis.french.phrases import OTHERS, STARTS
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import CONTRACTED, PREPOSITIONS, RELATIVES
from mtqa.languages.fr.grammar import PROCLITICS, SUBJECT_PRONOUNS
from mtqa.languages.fr.nouns import TIMES

COORDINATORS: Final = frozenset(("et", "ou", "ni"))
_ALSO = frozenset(("ni", "ainsi", "comme"))
_MORE_CLAUSES = frozenset((",", "comment", "pourquoi", "si", "quand", "lorsque", "comme"))
_STRESSED = frozenset("lui elle eux elles moi toi celui celle ceux celles autres".split())
_DAYS = frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche hier".split())


def joins(story: Story, k: int, p: int) -> bool:
    """Whether the coordination at token ``k`` may add a second subject to that at token ``p``.

    A noun without determiner only goes on with the complement: *de sel et poivre*.
    """
    forms = story.tokens.forms
    after = forms[k + 1]
    if forms[k] in _ALSO or after in DETERMINERS or after in STARTS or after in _STRESSED:
        return True
    if after in ("d'", "de", "des") and forms[k + 2] in OTHERS:
        return True
    if PREPOSITIONS.isdisjoint(forms[p + 1 : k]) and profile(story.lexicon, after).noun:
        return True  # certaines places et titres
    if story.tokens.kinds[k + 1] == "number" or "NUM" in profile(story.lexicon, after).parts:
        return True
    return story.capitalised(k + 1) and "entre" not in forms[p:k]


def closing_comma(story: Story, comma: int, verb: int) -> int | None:
    """The comma that closes an aside right before the verb, or None."""
    forms = story.tokens.forms
    closing = verb - 1
    while closing > comma and forms[closing] != "," and verb - closing < 3:
        closing -= 1
    if closing <= comma + 1 or forms[closing] != ",":
        return None
    first = forms[comma + 1]
    if first in DETERMINERS or first in COORDINATORS or first in ("l'", "leur", "ainsi", "comme"):
        return None  # la ministre, le maire et le juge
    if story.capitalised(comma + 1) and first not in RELATIVES:
        return None
    if profile(story.lexicon, first).only_noun:
        return None  # villes, deltas et îles
    inside = forms[comma + 1 : closing]
    if inside.count(",") > 1:
        return None
    if first not in RELATIVES and any(
        form in SUBJECT_PRONOUNS or profile(story.lexicon, form).only_verb for form in inside
    ):
        return None
    return closing


def one_clause(story: Story, relative: int, verb: int) -> bool:
    """Whether exactly one finite verb stands between the relative pronoun and the verb."""
    forms, count, k = story.tokens.forms, 0, relative + 1
    while k < verb:
        form = forms[k]
        if form in RELATIVES or form in COORDINATORS or form in _MORE_CLAUSES:
            return False
        here = profile(story.lexicon, form)
        if here.finite and _finite(story, k):
            count += 1
        k += 1
    return count == 1 and forms[verb - 1] not in RELATIVES and k > relative + 2


def _finite(story: Story, k: int) -> bool:
    """Whether a form that can be finite is the verb there."""
    here, before = profile(story.lexicon, story.tokens.forms[k]), story.tokens.forms[k - 1]
    if here.only_verb or "AUX" in here.parts:
        return True
    if before in PROCLITICS and before not in DETERMINERS:
        return True
    return not here.noun and not here.qualifier


def belongs(story: Story, k: int) -> bool:
    """Whether the word at token ``k`` can belong to the noun phrase before it."""
    tokens, lexicon = story.tokens, story.lexicon
    form, before = tokens.forms[k], tokens.forms[k - 1]
    if tokens.kinds[k] == "number":
        return True
    if tokens.kinds[k] == "punct":
        return form == "%" or (form == "." and len(before) <= 3 and not before.isdigit())
    if form in DETERMINERS or form in ("l'", "leur"):
        governed = before in PREPOSITIONS and before not in CONTRACTED
        if governed or before in COORDINATORS:
            return True
        if {"inf", "ppre"} & profile(lexicon, before).parts:
            return True
        return k + 1 < len(tokens.forms) and tokens.forms[k + 1] in TIMES
    if story.capitalised(k):
        return True
    if form in PROCLITICS or form.startswith("-"):
        return form in ("y", "en")
    here = profile(lexicon, form)
    if not here.parts:
        return True
    if here.only_verb:
        return False
    if here.finite and here.verb:
        announced = before in DETERMINERS or before in PREPOSITIONS or before == "l'"
        return announced or bool(here.adjective and profile(lexicon, before).noun)
    if here.noun or here.qualifier or form in _DAYS:
        return True
    return bool(here.parts & {"ADV", "NUM", "inf", "ppre"})


def adverb(story: Story, i: int) -> bool:
    """Whether token ``i`` can be an adverb."""
    return "ADV" in profile(story.lexicon, story.tokens.forms[i]).parts
