"""A subject read forward from where its clause may begin: numerals, names, several nouns.

Wider than ``opening``: it also reads *105 000 élèves*, *les Norvégiens*, *la mère et son fils* and
*le ministre, Petr Malý,*; so it is less sure of what it reads.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from mtqa.analysis.french.noun_classes import country
from mtqa.analysis.french.phrases import OTHERS, phrase_at
from mtqa.analysis.french.profiles import (
    ANY,
    FEMININE,
    FS,
    MASCULINE,
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
from mtqa.languages.fr.function_words import COMPARING, OPENING, PREPOSITIONS
from mtqa.languages.fr.grammar import AGENCIES, PROCLITICS, SUBJECT_PRONOUNS
from mtqa.languages.fr.nouns import COLLECTIVES, TIMES

_REACH: Final = 30
_STOPS: Final = frozenset(';:«»"“”!?…[]')
#: words after which a clause begins with its subject
_OPENERS: Final = frozenset("que qu' car mais lorsque lorsqu' quand puisque puisqu' si".split())
_QUOTE: Final = frozenset('« “ „ " –'.split())
_RELATIVES: Final = frozenset("qui que qu' dont où lequel laquelle lesquels lesquelles".split())
_AND: Final = frozenset(("et", "ou", "ni"))
#: what makes one verb agree with two subjects in another way
_EACH: Final = frozenset("chaque tout toute aucun aucune nul nulle l'un l'une ni ou".split())
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


class Chain(NamedTuple):
    """A subject from token ``first``: what agrees with it, and how sure its number is.

    ``head`` is its first noun. ``joined``: two or more with *et*. ``named``: a bare name.
    ``deep``: something else than its own adjectives stands between noun and verb. ``counted``:
    the head counts what follows, so that the verb may go by either. ``added``: *et* stands before
    it, so that it may be the second of two.
    """

    first: int
    head: int
    mask: int
    joined: bool = False
    named: bool = False
    deep: bool = False
    counted: bool = False
    aside: bool = False
    added: bool = False


class _Item(NamedTuple):
    head: int
    next: int
    mask: int
    named: bool
    deep: bool
    counted: bool
    aside: bool = False


def chain_before(story: Story, verb: int) -> Chain | None:
    """The subject that ends right before token ``verb`` (its clitics included), or None."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    own, floor = segments[verb], max(0, verb - _REACH)
    p = verb - 1
    while p >= floor and segments[p] == own:
        if forms[p] in _STOPS:
            return None
        if chain_opens(story, p):
            found = _read(story, p, verb)
            if found is not None:
                added = forms[p - 1] == "et" and not story.first_in_segment(p)
                return found._replace(added=added)
            if forms[p - 1] in _OPENERS:
                return None
        p -= 1
    return None


def chain_opens(story: Story, p: int) -> bool:
    """Whether a clause may begin with its subject at token ``p``."""
    tokens = story.tokens
    forms = tokens.forms
    if story.first_in_segment(p):
        return story.capitalised(p) or tokens.kinds[p] == "number"
    before = forms[p - 1]
    if before in _OPENERS:
        near = forms[max(0, p - 6) : p - 1]
        if before in ("que", "qu'"):
            return COMPARING.isdisjoint(near) and not {"ne", "n'", "c'"} & set(near)
        return before != "si" or forms[p - 2] not in ("même", "comme")
    if before in _QUOTE:
        return story.capitalised(p) or tokens.kinds[p] == "number"
    if before == ",":
        return _adverbial(story, p - 1)
    return before == "et" and _new_clause(story, p)


def _adverbial(story: Story, comma: int) -> bool:
    """Whether all that stands before the comma in its sentence is adverbials, each with a comma."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    start = _start(story, comma)
    if start >= comma:
        return False
    begins = True
    for k in range(start, comma):
        form = forms[k]
        if form in _STOPS or form in ("(", ")", "et", "ou", "–"):
            return False
        if begins and not _may_open(story, k):
            return False
        begins = form == ","
        here = profile(lexicon, form)
        if form in _RELATIVES or (
            here.only_verb and forms[start] not in ("si", "quand", "lorsque")
        ):
            return False
    return True


def _may_open(story: Story, k: int) -> bool:
    form = story.tokens.forms[k]
    if form in OPENING or profile(story.lexicon, form).parts == {"ADV"}:
        return True
    following = story.tokens.forms[k + 1 : k + 4]
    return any(word in TIMES for word in following) and form not in PROCLITICS - {"la", "le", "l'"}


def _start(story: Story, i: int) -> int:
    """The first token of the sentence part that token ``i`` stands in: after a mark or a dash."""
    forms = story.tokens.forms
    start = story.segment_tokens(story.tokens.segments[i]).start
    while i > start and forms[i - 1] not in _QUOTE and forms[i - 1] not in (":", ";", "»"):
        i -= 1
    return i


def _new_clause(story: Story, p: int) -> bool:
    """Whether *et* before token ``p`` follows a whole main clause."""
    forms, lexicon = story.tokens.forms, story.lexicon
    start = _start(story, p - 1)
    before = forms[start : p - 1]
    if not _RELATIVES.isdisjoint(before) or not _OPENERS.isdisjoint(before):
        return False
    if any("ppre" in profile(lexicon, form).parts for form in before):
        return False
    verbs = [form for form in before if _verbal(story, form)]
    return len(verbs) == 1


def _verbal(story: Story, form: str) -> bool:
    here = profile(story.lexicon, form)
    return here.only_verb or "AUX" in here.parts or form == "a"


def _read(story: Story, p: int, verb: int) -> Chain | None:
    """The coordinated noun phrases from token ``p`` that end right before token ``verb``."""
    forms = story.tokens.forms
    items: list[_Item] = []
    k = p
    joined = False
    while True:
        item = _item(story, k, verb)
        if item is None or item.next > verb:
            return None
        items.append(item)
        if item.next == verb:
            break
        if forms[item.next] == "et":
            if joined:
                return None
            joined = True
        elif forms[item.next] != ",":
            return None
        k = item.next + 1
        if k >= verb:
            return None
    first = items[0]
    if len(items) == 1:
        return Chain(
            p, first.head, first.mask, False, first.named, first.deep, first.counted, first.aside
        )
    if not joined or forms[p] in _EACH or any(item.aside or item.counted for item in items):
        return None
    if any(item.deep for item in items[:-1]) or len({item.named for item in items}) > 1:
        return None  # la coalition Smer et Hlas
    feminine = all(item.mask and not item.mask & MASCULINE for item in items)
    masculine = any(item.mask and not item.mask & FEMININE for item in items)
    found = PLURAL & FEMININE if feminine else MP if masculine else PLURAL
    named = any(item.named for item in items)
    return Chain(p, first.head, found, True, named)


def _item(story: Story, k: int, verb: int) -> _Item | None:
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
    k, deep, aside = head + 1, False, False
    while k < verb:
        form = forms[k]
        if form == "(":
            close = next((j for j in range(k, min(k + 8, verb)) if forms[j] == ")"), None)
            if close is None:
                return None
            k = close + 1
            continue
        if form == "et":
            if not _joins(story, k):
                deep = True
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
            deep = deep or _determined(story, k)
        elif form in DETERMINERS or form in ("l'", "leur"):
            if forms[k - 1] not in PREPOSITIONS:
                return None
        elif not _belongs(story, k):
            return None
        k += 1
    return _Item(head, k, found, named, deep, counted, aside)


def _determined(story: Story, k: int) -> bool:
    """Whether the complement after the preposition at token ``k`` could have a fellow after *et*."""
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
    if story.first_in_segment(k) or forms[k - 1] in _QUOTE:
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
        if genders == {"f"} or forms[j].endswith("ová"):
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
        if forms[close] in _STOPS or forms[close] in _AND:
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
    if form in _RELATIVES or form in SUBJECT_PRONOUNS or form.startswith("-"):
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
