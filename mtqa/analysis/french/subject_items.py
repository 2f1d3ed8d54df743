"""One noun phrase of a subject read forward, with what can belong to it."""

from __future__ import annotations

from typing import Final, NamedTuple

from mtqa.analysis.french.noun_classes import country
from mtqa.analysis.french.phrases import OTHERS, phrase_at
from mtqa.analysis.french.profiles import (
    ANY,
    FEMININE,
    FS,
    MP,
    MS,
    PLURAL,
    SINGULAR,
    mask,
    profile,
)
from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import AGENCIES, PROCLITICS, SUBJECT_PRONOUNS
from mtqa.languages.fr.nouns import COLLECTIVES, TIMES
from mtqa.languages.womens_names import BORNE_BY_BOTH

#: marks that end a subject
STOPS: Final = frozenset(';:«»"“”!?…[]')
#: marks after which a clause may begin
QUOTE: Final = frozenset('« “ „ " –'.split())
RELATIVES: Final = frozenset("qui que qu' dont où lequel laquelle lesquels lesquelles".split())
_JOINING: Final = frozenset(("et", "ou", "ni"))
#: nouns whose number says nothing of the verb's, and titles of the press in the plural
_VAGUE: Final = COLLECTIVES | frozenset(
    """peu genre type sorte espèce variété part proportion fraction catégorie demi-douzaine
    échos nouvelles quelque pourcent cent gens fois plus moins""".split()
)
_PERCENT: Final = frozenset(("%", "pour"))
_NUMBER_WORDS: Final = frozenset(
    """deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
    trente quarante cinquante soixante cent mille""".split()
)
#: adverbs that may stand before a counted noun
_ABOUT: Final = frozenset("environ quelque près plus seuls seules".split())
_BOTH: Final = {"tous": MP, "toutes": PLURAL & FEMININE}


class Item(NamedTuple):
    """One noun phrase of a subject, its fields those of ``subject_chain.Chain``.

    ``next`` is the token after it.
    """

    head: int
    next: int
    mask: int
    named: bool
    deep: bool
    counted: bool
    aside: bool = False


def item_at(story: Story, k: int, verb: int) -> Item | None:
    """One noun phrase from token ``k``, with what can belong to it."""
    forms = story.tokens.forms
    opened = _opened(story, k, verb)
    if opened is None:
        return None
    head, found, named = opened
    form = forms[head]
    counted = form in _VAGUE or form in ("tiers", "quarts")
    if form in TIMES or form.removesuffix("s") in TIMES:
        return None
    k, deep, aside, governed = head + 1, False, False, False
    while k < verb:
        form = forms[k]
        if form == "(":
            close = next((j for j in range(k, min(k + 8, verb)) if forms[j] == ")"), None)
            if close is None:
                return None
            k = close + 1
            continue
        if form == "et":
            if not _joins(story, k) and (governed or forms[k + 1] not in ("du", "des", "de")):
                deep = True
                if not governed:
                    found |= profile(story.lexicon, forms[k + 1]).noun  # chanteuses et chanteurs
                k += 1
                continue
            break
        if form == ",":
            close = _aside(story, k, verb)
            if close is None:
                break
            k, aside = close + 1, True
            continue
        if form in PREPOSITIONS:
            governed = True
            deep = deep or _determined(story, k)
        elif form in DETERMINERS or form in ("l'", "leur"):
            if forms[k - 1] not in PREPOSITIONS:
                return None
        elif not _belongs(story, k):
            return None
        k += 1
    return Item(head, k, found, named, deep, counted, aside)


def _determined(story: Story, k: int) -> bool:
    """Whether the complement after the preposition at token ``k`` could have another after *et*."""
    forms = story.tokens.forms
    after = forms[k + 1]
    return (
        forms[k] in ("du", "des", "au", "aux")
        or after in DETERMINERS
        or after in ("l'", "leur")
        or story.capitalised(k + 1)
    )


def _joins(story: Story, k: int) -> bool:
    """Whether *et* at token ``k`` adds another subject with its determiner or name."""
    forms = story.tokens.forms
    after = forms[k + 1]
    return (
        (after in DETERMINERS and after not in ("du", "des", "au", "aux"))
        or after in ("l'", "leur")
        or after in _NUMBER_WORDS
        or story.capitalised(k + 1)
    )


def _opened(story: Story, k: int, verb: int) -> tuple[int, int, bool] | None:
    """Head, mask and whether it is a bare name, of the noun phrase that begins at token ``k``."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    form = forms[k]
    if form in _BOTH and forms[k + 1] in ("deux", "trois"):
        return k + 1, _BOTH[form], False
    while form in _ABOUT and k + 1 < verb:
        k += 1
        form = forms[k]
        if form == "de":
            k += 1
            form = forms[k]
    if tokens.kinds[k] == "number" or form in _NUMBER_WORDS:
        return _counted(story, k, verb)
    if form in ("du", "au", "aux"):
        return None
    phrase = phrase_at(story, k)
    if phrase is not None and phrase.head < verb and forms[phrase.head] not in AGENCIES:
        return phrase.head, phrase.mask, False
    determiner = DETERMINERS.get(form)
    if determiner is not None or form in ("l'", "leur"):
        return _capital(story, k, verb)
    if form in OTHERS and profile(lexicon, forms[k + 1]).noun & PLURAL:
        return k + 1, profile(lexicon, forms[k + 1]).noun & PLURAL, False
    if story.capitalised(k):
        return _name(story, k, verb)
    return None


def _capital(story: Story, k: int, verb: int) -> tuple[int, int, bool] | None:
    """*les Norvégiens, la Journée mondiale*: a noun with a capital after its determiner."""
    forms = story.tokens.forms
    j = k + 1
    determiner = DETERMINERS.get(forms[k])
    vowel = determiner is None or (determiner.kind in ("m", "s") and elides(forms[j]) is not False)
    own = (
        mask("" if vowel else determiner.gender, determiner.number)
        if determiner is not None
        else SINGULAR
    )
    if j < verb and not story.capitalised(j):
        here = profile(story.lexicon, forms[j])
        if not here.adjective:
            return None
        if j + 1 >= verb or not story.capitalised(j + 1):
            # les enseignants, les suspects: an adjective that stands for a noun
            many = own & here.adjective & PLURAL if here.only_qualifier else 0
            return (j, many, False) if many and not own & SINGULAR else None
        j += 1
    if j >= verb or forms[j] in AGENCIES:
        return None
    noun = profile(story.lexicon, forms[j]).noun or country(story, j)
    found = own & noun
    if own & SINGULAR and not found:
        return None
    return j, found or own, False


def _counted(story: Story, k: int, verb: int) -> tuple[int, int, bool] | None:
    """*105 000 élèves, deux avions*, or the number alone."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    if forms[k] in ("0", "1", "un") or "," in forms[k]:
        return None
    j = k
    while j < verb and (tokens.kinds[j] == "number" or "NUM" in profile(lexicon, forms[j]).parts):
        j += 1
    if j >= verb:
        alone = forms[k].isdigit() and (len(forms[k]) == 4 and forms[k][:2] in ("19", "20"))
        return None if alone else (verb - 1, PLURAL, False)
    while (
        j + 1 < verb
        and profile(lexicon, forms[j]).adjective
        and (profile(lexicon, forms[j + 1]).noun & PLURAL)
    ):
        j += 1
    if forms[j] in _PERCENT or forms[j] in ("tiers", "quarts", "cinquièmes", "dixièmes", "°"):
        return None
    found = profile(lexicon, forms[j]).noun & PLURAL
    if story.capitalised(j) and not found and forms[j].endswith("s"):
        found = PLURAL  # 500 Roms
    return (j, found, False) if found else None


def _name(story: Story, k: int, verb: int) -> tuple[int, int, bool] | None:
    """Bare names from token ``k``: one person or one town."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    if story.first_in_segment(k) or forms[k - 1] in QUOTE:
        readings = [r for r in story.readings(k) if r.pos != "PROPN"]
        if readings and not any(r.pos == "PROPN" for r in story.readings(k)):
            return None
    if forms[k] in SUBJECT_PRONOUNS or forms[k] in AGENCIES:
        return None
    j = k
    while j + 1 < verb and story.capitalised(j + 1) and tokens.kinds[j + 1] == "word":
        j += 1
    found = ANY
    if j > k:
        genders = {r.gender for r in lexicon.readings(story.word(k)) if r.pos == "PROPN"}
        if forms[j].endswith("ová"):
            found = FS
        elif story.word(k) in BORNE_BY_BOTH:
            found = SINGULAR
        elif genders == {"f"}:
            found = FS
        elif genders == {"m"}:
            found = MS
        else:
            found = SINGULAR
    elif forms[j].endswith("ová"):
        found = FS
    elif not forms[j].endswith(("s", "x", "z", "y", "i", "é", "p")):
        found = SINGULAR
    return j, found, True


def _aside(story: Story, comma: int, verb: int) -> int | None:
    """The comma that closes an aside: a name, *selon lui*, or a participle."""
    forms = story.tokens.forms
    for close in range(comma + 2, min(comma + 12, verb)):
        if forms[close] in STOPS or forms[close] in _JOINING:
            return None
        if forms[close] == ",":
            break
    else:
        return None
    first = comma + 1
    if forms[first] in ("selon", "après", "avec", "depuis", "pour", "lui", "elle", "dans", "à"):
        return close if forms[first] != "avec" else None
    if all(story.capitalised(j) for j in range(first, close)):
        return close
    here = profile(story.lexicon, forms[first])
    return close if here.participle and not here.finite and "NOUN" not in here.parts else None


def _belongs(story: Story, k: int) -> bool:
    """Whether the word at token ``k`` can belong to the noun phrase before it."""
    tokens, lexicon = story.tokens, story.lexicon
    form, before = tokens.forms[k], tokens.forms[k - 1]
    if tokens.kinds[k] == "number":
        return True
    if tokens.kinds[k] == "punct":
        return form == "%" or (form == "." and len(before) <= 3 and not before.isdigit())
    if form in RELATIVES or form in SUBJECT_PRONOUNS or form.startswith("-"):
        return False
    if story.capitalised(k):
        return True
    if form in PROCLITICS:
        return False
    here = profile(lexicon, form)
    if not here.parts:
        return True
    if here.only_verb or "AUX" in here.parts:
        return False
    governed = before in DETERMINERS or before in PREPOSITIONS or before == "l'"
    if here.finite and here.verb:
        return governed or bool(here.adjective and profile(lexicon, before).noun)
    if here.noun or here.qualifier:
        return True
    return governed and bool(here.parts & {"NUM", "ADV"})
