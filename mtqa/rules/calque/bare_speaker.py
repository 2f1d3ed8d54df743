"""CAL038: the speaker of a reporting clause without article: *évalue sociologue Malý*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.profiles import SINGULAR, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.bare_nouns import ADDRESSES, BARE_TITLES
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_NOUN = frozenset(("NOUN", "ADJ", "VERB", "impe"))
_CLOSING = frozenset(("»", "”", "“", '"', ","))
_HAVE = frozenset(("a", "ont", "avait"))
_NOT_THESE = (
    ADDRESSES
    | BARE_TITLES
    | frozenset(("personne", "champion", "frère", "sœur", "père", "saint", "sainte"))
)
_AFTER = frozenset((".", ",", "de", "d'", "du", "des"))


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    may = kept(lexicon, _may_be_person)
    for form, places in tokens.index.items():
        if not may[form] or form in _NOT_THESE:
            continue
        for i in places:
            if i < 2 or i >= last or segments[i - 2] != segments[i] or story.capitalised(i):
                continue
            if not _reports(story, i - 1):
                continue
            if not story.capitalised(i + 1) and forms[i + 1] not in _AFTER:
                continue
            if kind_of(story, i) == PERSON:
                yield Match(
                    tokens.starts[i],
                    tokens.ends[i],
                    f"« {form} » needs an article before it.",
                )


def _may_be_person(lexicon: Lexicon, form: str) -> bool:
    here = profile(lexicon, form)
    return bool(here.noun & SINGULAR) and here.parts <= _NOUN and len(form) > 3


def _reports(story: Story, v: int) -> bool:
    """Whether token ``v`` ends the verb of a clause that follows a quotation or a comma."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    here = profile(lexicon, forms[v])
    if here.participle and forms[v - 1] in _HAVE:
        first = v - 1
        if lexicon.lemmas(forms[v]).isdisjoint(story.language.reporting_verbs):
            return False
    elif here.only_verb and "s" in here.verb:
        first = v
    else:
        return False
    while first > 0 and forms[first - 1] in ("l'", "lui", "leur", "nous", "se", "s'"):
        first -= 1
    return first > 0 and (
        forms[first - 1] in _CLOSING
        and (
            forms[first - 1] != ","
            or story.in_quotation(tokens.starts[first - 1] - 2)
            or forms[first - 2] in _CLOSING
        )
    )


RULE = Rule(
    code="CAL038",
    name="bare-speaker",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A person's trade or rank without article after the verb that reports a quotation.",
    why="Slovak and Czech have no articles; in a French reporting clause the speaker has one.",
    authority="Grevisse, Le bon usage, « Absence du déterminant »",
    check=_check,
    bad=(
        Bad("« Tout va mal », évalue ⟦sociologue⟧ Martin Malý.", also=("ATT029",)),
        Bad("« C'était un beau match », a rappelé ⟦arbitre⟧."),
    ),
    good=(
        "« Tout va mal », évalue le sociologue Martin Malý. « Oui », répond maître Novák.",
        "« C'était un beau match », a rappelé l'arbitre. Il est mort, élève officier.",
        "Le maire, devenu sociologue, a ri.",
    ),
)
