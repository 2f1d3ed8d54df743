"""CAL001: a subject without its article at the head of a clause: *Prochain sommet aura lieu*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.bare import clause_heads, finite_after, is_name, nominal, number_of
from mtqa.analysis.french.opening import opens
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.bare_nouns import (
    ADDRESSES,
    NAMES_LIKE_NOUNS,
    NEVER_BARE_SUBJECTS,
    NEWS_NOUNS,
    SUBJECTS_BARE,
)
from mtqa.languages.fr.grammar import MEASURES_OF_TIME
from mtqa.languages.fr.nouns import PREFIXES, TIMES
from mtqa.languages.fr.prenominal import BEFORE_NOUN, DETERMINING
from mtqa.languages.fr.titles import TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_ADJECTIVE = frozenset(("ADJ", "NOUN"))
_OF = frozenset(("de", "d'", "du", "des"))
_ARTICLES = frozenset(("la", "l'"))
#: endings of nouns that are hardly anybody's name
_ABSTRACT = ("tion", "sion", "ment", "ité", "ence", "ance", "age", "ure")
_COPULAS = frozenset("est sont était étaient sera seront serait seraient fut furent".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, starts, ends = tokens.forms, tokens.starts, tokens.ends
    last = len(forms) - 1
    for i in (*clause_heads(story), *_after_clause(story)):
        head = i
        if forms[i] in DETERMINING:
            continue
        if i < last and (forms[i] in BEFORE_NOUN or profile(lexicon, forms[i]).parts <= _ADJECTIVE):
            head = i + profile(lexicon, forms[i + 1]).only_noun
        if not _may_be_bare(story, i, head):
            continue
        verb = _verb(story, i, head)
        if verb is not None:
            yield Match(
                starts[i],
                ends[head],
                f"« {story.text[starts[i] : ends[head]]} » is the subject and needs an article.",
            )


def _after_clause(story: Story) -> Iterator[int]:
    """Tokens after a comma and a clause with its verb: *L'opéra revient, première est prévue*."""
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    for comma in story.where(","):
        i = comma + 1
        if i >= len(forms) or segments[i] != segments[comma] or not nominal(story, i):
            continue
        start = story.segment_tokens(segments[i]).start
        if opens(story, i) or "," in forms[max(start, comma - 12) : comma]:
            continue
        if any(
            profile(lexicon, form).number or "AUX" in profile(lexicon, form).parts
            for form in forms[start:comma]
        ):
            yield i


def _may_be_bare(story: Story, i: int, head: int) -> bool:
    form = story.tokens.forms[head]
    if not nominal(story, head) or len(form) < 4:
        return False
    if form in SUBJECTS_BARE or form in ADDRESSES or form in TIMES or form in MEASURES_OF_TIME or form in PREFIXES:
        return False
    if form in TITLES and form not in NEVER_BARE_SUBJECTS:
        return False
    if head > i:
        mask = profile(story.lexicon, story.tokens.forms[i]).adjective
        return bool(mask & nominal(story, head)) and not story.capitalised(head)
    if i and story.tokens.forms[i - 1] == "si" and not profile(story.lexicon, form).only_noun:
        return False  # *un intérêt si nouveau*
    if not story.capitalised(i):
        return True
    if not story.first_in_segment(i) or is_name(story, i) or form in NAMES_LIKE_NOUNS:
        return False
    plural = number_of(nominal(story, head)) == "p"
    return plural or form in NEWS_NOUNS or form.endswith(_ABSTRACT)


def _verb(story: Story, i: int, head: int) -> int | None:
    """The verb of the noun at token ``head``, its adjectives and one complement between."""
    tokens, lexicon = story.tokens, story.lexicon
    forms, own = tokens.forms, tokens.segments[i]
    stop = story.segment_tokens(own).stop
    mask = nominal(story, head)
    number = number_of(mask)
    if not number:
        return None
    k = head + 1
    while k < stop and profile(lexicon, forms[k]).only_qualifier:
        if not profile(lexicon, forms[k]).qualifier & mask or story.capitalised(k):
            return None
        k += 1
    if k + 1 < stop and forms[k] in _OF and i == story.segment_tokens(own).start:
        k += 1
        if forms[k] in _ARTICLES:
            k += 1
        if k >= stop or not nominal(story, k) or story.capitalised(k):
            return None
        k += 1
        if k < stop and profile(lexicon, forms[k]).only_qualifier:
            k += 1
    verb = finite_after(story, k, number) if k < stop else None
    if verb is None or verb >= stop:
        return None
    if not profile(lexicon, forms[head]).only_noun and forms[verb] in _COPULAS:
        # *Rares sont les élus*: the adjective opens the clause
        if forms[head] not in NEVER_BARE_SUBJECTS:
            return None
    return verb


RULE = Rule(
    code="CAL001",
    name="subject-without-article",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A common noun without article or other determiner as the subject of a clause.",
    why="Slovak and Czech have no articles; a French common noun that is a subject takes one.",
    authority="Grevisse, Le bon usage, « Absence du déterminant »",
    check=_check,
    bad=(
        Bad("⟦Prochain sommet⟧ aura lieu en juin."),
        Bad("⟦Reprises⟧ auront lieu le 23 mars."),
    ),
    good=(
        "Policiers et pompiers sont intervenus.",
    ),
)
