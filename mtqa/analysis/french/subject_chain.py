"""A subject read forward from where its clause may begin: numerals, names, several nouns.

Wider than ``opening``: it also reads *105 000 élèves*, *les Norvégiens*, *la mère et son fils* and
*le ministre, Petr Malý,*; so it is less sure of what it reads.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from mtqa.analysis.french.profiles import FEMININE, MASCULINE, MP, PLURAL, profile
from mtqa.analysis.french.subject_items import QUOTE, RELATIVES, STOPS, Item, item_at
from mtqa.analysis.story import Story
from mtqa.languages.fr.function_words import COMPARING, OPENING
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.nouns import TIMES

_REACH: Final = 30
#: words after which a clause begins with its subject
_OPENERS: Final = frozenset("que qu' car mais lorsque lorsqu' quand puisque puisqu' si".split())
#: what makes one verb agree with two subjects in another way
_EACH: Final = frozenset("chaque tout toute aucun aucune nul nulle l'un l'une ni ou".split())


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


def chain_before(story: Story, verb: int) -> Chain | None:
    """The subject that ends right before token ``verb`` (its clitics included), or None."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    own, floor = segments[verb], max(0, verb - _REACH)
    p = verb - 1
    while p >= floor and segments[p] == own:
        if forms[p] in STOPS:
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
    if before in QUOTE:
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
        if form in STOPS or form in ("(", ")", "et", "ou", "–"):
            return False
        if begins and not _may_open(story, k):
            return False
        begins = form == ","
        here = profile(lexicon, form)
        if form in RELATIVES or (here.only_verb and forms[start] not in ("si", "quand", "lorsque")):
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
    while i > start and forms[i - 1] not in QUOTE and forms[i - 1] not in (":", ";", "»"):
        i -= 1
    return i


def _new_clause(story: Story, p: int) -> bool:
    """Whether *et* before token ``p`` follows a whole main clause."""
    forms, lexicon = story.tokens.forms, story.lexicon
    start = _start(story, p - 1)
    before = forms[start : p - 1]
    if not RELATIVES.isdisjoint(before) or not _OPENERS.isdisjoint(before):
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
    items: list[Item] = []
    k = p
    joined = False
    while True:
        found = item_at(story, k, verb)
        if found is None or found.next > verb:
            return None
        items.append(found)
        if found.next == verb:
            break
        if forms[found.next] == "et":
            if joined:
                return None
            joined = True
        elif forms[found.next] != ",":
            return None
        k = found.next + 1
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
    both = PLURAL & FEMININE if feminine else MP if masculine else PLURAL
    named = any(item.named for item in items)
    return Chain(p, first.head, both, True, named)
