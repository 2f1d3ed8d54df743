"""What *que* stands for before a subject and its verb with *avoir*: *la loi que le maire a signée*.

The nouns that it may stand for are joined: what agrees with none of them agrees with nothing.
"""

from __future__ import annotations

from typing import Final

from mtqa.analysis.french.noun_reading import named_before
from mtqa.analysis.french.profiles import FS, PLURAL, SINGULAR, mask, profile
from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import COLLECTIVES, EITHER_GENDER

_REACH: Final = 14
_SUBJECT: Final = 9  # tokens of the relative clause's subject
_CUTS: Final = frozenset(", ; : « » “ ” qui dont où et ou lorsque quand si mais".split())
_BEFORE_WHICH: Final = frozenset(
    """ce celui celle ceux celles tout rien chose alors bien pour afin sans avant ainsi autant même
    moins plus aussi outre autre autres tel telle tels telles mieux plutôt fait idée preuve
    certitude crainte condition espoir impression hypothèse sorte façon manière mesure fois
    moment jour jours temps sentiment conviction avis principe nouvelle prétexte ne c'""".split()
)
#: prepositions after which the nearest noun is what a relative goes with
_FRESH: Final = frozenset(
    """avec contre sur dans sous pour par entre selon vers chez après avant malgré devant derrière
    concernant parmi durant pendant dès envers""".split()
)
#: nouns of set phrases that only govern the next one: *à cause de, en raison de*
_PHRASES: Final = frozenset(
    """cause raison partir suite faveur égard cours lieu issue moyen sujet propos titre vue dépit
    matière forme aide termes face""".split()
)
_BEFORE_PHRASE: Final = frozenset("à au en du par l' le aux".split())
_INDEFINITE: Final = frozenset("un une des plusieurs".split())


def antecedent_of_que(story: Story, verb: int, *, objectless: bool = False) -> int:
    """What agrees with that which *que* before the subject of token ``verb`` stands for.

    0 where no *que* stands there, or where it may be a conjunction, or is unsure. ``objectless``:
    the verb has no other object, so that *que* is none.
    """
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    que = next(
        (
            j
            for j in range(verb - 1, max(0, verb - _SUBJECT) - 1, -1)
            if forms[j] in ("que", "qu'") or forms[j] in _CUTS
        ),
        None,
    )
    if que is None or forms[que] in _CUTS or que < 2 or que == verb - 1:
        return 0
    if segments[que - 1] != segments[verb] or segments[que] != segments[verb]:
        return 0
    for j in range(que + 1, verb):
        here = profile(lexicon, forms[j])
        if here.only_verb or "AUX" in here.parts or "inf" in here.parts - {"NOUN"}:
            return 0
    return _nouns(story, que, objectless=objectless)


def _nouns(story: Story, que: int, *, objectless: bool) -> int:
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    aside = forms[que - 1] == ","
    j = que - 1 - aside
    if (
        forms[j] in _BEFORE_WHICH
        or forms[j] in PREPOSITIONS
        or not (aside or objectless or _no_statement(story, j))
    ):
        return 0
    if aside and named_before(story, j):
        return FS
    found, floor = 0, max(0, que - _REACH)
    while j >= floor and tokens.segments[j] == tokens.segments[que]:
        form = forms[j]
        here = profile(lexicon, form)
        before = forms[j - 1] if j and not story.first_in_segment(j) else ""
        if found and form in _PHRASES and before in _BEFORE_PHRASE:
            return found  # à cause d'un passage que
        if form in DETERMINERS or form in ("l'", "leur"):
            if found and (before == "" or before in _FRESH or _verb(story, j - 1)):
                return found
            if found and before == "à" and form in _INDEFINITE:
                return found
        elif form in PREPOSITIONS or tokens.kinds[j] == "number":
            pass
        elif story.capitalised(j) and before:
            if before not in PREPOSITIONS and not profile(lexicon, before).only_noun:
                return 0
        elif form in ("et", "ou", ",", "ni") or "PRON" in here.parts:
            return 0
        elif here.noun and not here.only_qualifier and not (here.finite and _free(before)):
            if form in EITHER_GENDER:
                return 0
            found |= _mask(story, j)
        elif _verb(story, j):
            return found
        elif not here.qualifier and "NUM" not in here.parts and here.parts != {"ADV"}:
            return 0
        j -= 1
    return found if j < floor or story.first_in_segment(j + 1) else 0


def _free(before: str) -> bool:
    return before not in DETERMINERS and before not in PREPOSITIONS and before != "l'"


def _mask(story: Story, j: int) -> int:
    forms = story.tokens.forms
    found = profile(story.lexicon, forms[j]).noun
    determiner = DETERMINERS.get(forms[j - 1]) if j else None
    if forms[j].removesuffix("s") in COLLECTIVES:
        return found
    if determiner is not None:
        number = mask("", determiner.number)
        return found & number or found
    if j and forms[j - 1] in ("l'", "leur"):
        return found & SINGULAR or found
    counted = story.tokens.kinds[j - 1] == "number" if j else False
    return found & PLURAL or found if counted else found


def _verb(story: Story, k: int) -> bool:
    here = profile(story.lexicon, story.tokens.forms[k])
    form = story.tokens.forms[k]
    if here.only_verb or "AUX" in here.parts or form in ("a", "est", "sont", "ont"):
        return True
    return "inf" in here.parts or (bool(here.participle) and not here.noun)


def _no_statement(story: Story, j: int) -> bool:
    """Whether no verb of saying stands before token ``j`` whose object *que* may open."""
    tokens, lexicon = story.tokens, story.lexicon
    verbs = story.language.reporting_verbs
    k, floor = j, max(0, j - _REACH)
    while k >= floor and tokens.segments[k] == tokens.segments[j]:
        if tokens.forms[k] in (";", ":", "«", "“", ","):
            return True
        if _verb(story, k) and not lexicon.lemmas(tokens.forms[k]).isdisjoint(verbs):
            return False
        k -= 1
    return True
