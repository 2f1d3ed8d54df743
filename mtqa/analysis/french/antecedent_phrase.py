"""The noun phrase right before a relative pronoun, read backward: what any noun in it allows."""

from __future__ import annotations

from typing import Final, NamedTuple

from mtqa.analysis.french.noun_classes import country
from mtqa.analysis.french.profiles import PLURAL, SINGULAR, mask, profile
from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import COLLECTIVES, EITHER_GENDER

_REACH: Final = 16
_JOINS: Final = frozenset("et ou ni ainsi comme".split())
_GOVERNING: Final = frozenset("de d' du des à au aux en".split())
_STOPS: Final = frozenset(';:.!?«»"“”()–—…')
_PRONOUNS: Final = frozenset(
    """ce celui celle ceux celles lui elle eux elles nous vous quelqu'un chacun chacune certains
    certaines aucun aucune un une tout tous toutes autre autres seul seule seuls seules premier
    première premiers premières dernier dernière derniers dernières rien personne
    beaucoup""".split()
)


class Antecedent(NamedTuple):
    """``noun`` is the noun nearest to the relative, ``mask`` what all nouns there allow together.

    ``named``: a name that may be the antecedent stands among them.
    """

    noun: int
    mask: int
    named: bool


def antecedent_phrase(story: Story, last: int, *, counting: bool = False) -> Antecedent | None:
    """The noun phrase that ends at token ``last``; None where two are joined or it is unsure.

    With ``counting`` a noun that counts another is let through: *une série de défaites*.
    """
    tokens, lexicon = story.tokens, story.lexicon
    forms, segment = tokens.forms, tokens.segments[last]
    found, noun, named = 0, -1, False
    k = last
    while k > 0 and last - k < _REACH and tokens.segments[k] == segment:
        form = forms[k]
        if form in _JOINS:
            return None
        if form in _STOPS or form == ",":
            break
        if form in PREPOSITIONS or tokens.kinds[k] == "number":
            k -= 1
            continue
        here = profile(lexicon, form)
        before = forms[k - 1]
        if form in DETERMINERS or form in ("l'", "leur"):
            if form in ("un", "une") and forms[k + 1] in ("de", "des", "d'"):
                return None
            k -= 1
            continue
        if story.capitalised(k) and not story.first_in_segment(k):
            own = country(story, k) if before in ("la", "le", "l'") else 0
            found |= own
            noun = k if noun < 0 and own else noun
            governed = before in _GOVERNING or story.capitalised(k - 1)
            named = named or not (own or governed)
            k -= 1
            continue
        if form in _PRONOUNS and not here.noun:
            return None
        governed = before in DETERMINERS or before in PREPOSITIONS or before == "l'"
        counted = "NUM" in profile(lexicon, before).parts or tokens.kinds[k - 1] == "number"
        if here.noun and (governed or counted or not here.finite) and form not in _PRONOUNS:
            if form in EITHER_GENDER or (not counting and form.removesuffix("s") in COLLECTIVES):
                return None
            found |= _own(story, k, counted)
            noun = k if noun < 0 else noun
            k -= 1
            continue
        if "NUM" in here.parts or (here.qualifier and not here.finite):
            k -= 1
            continue
        if here.parts == {"ADV"}:
            k -= 1
            continue
        if "PRON" in here.parts or not here.parts:
            return None
        break
    return Antecedent(noun, found, named) if found else None


def _own(story: Story, k: int, counted: bool) -> int:
    """What agrees with the noun at token ``k``, its determiner or numeral heard."""
    forms = story.tokens.forms
    found = profile(story.lexicon, forms[k]).noun
    determiner = DETERMINERS.get(forms[k - 1])
    if counted and forms[k - 1] not in ("un", "une", "1"):
        return found & PLURAL or found
    if determiner is not None:
        vowel = determiner.kind in ("m", "s") and elides(forms[k]) is not False
        return found & mask("" if vowel else determiner.gender, determiner.number) or found
    return found & SINGULAR or found if forms[k - 1] in ("l'", "leur") else found
