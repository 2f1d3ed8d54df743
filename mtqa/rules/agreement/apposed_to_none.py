"""AGR071: what is set off by a comma and agrees with nobody and nothing in its sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.name_sex import persons_named
from mtqa.analysis.french.noun_reading import NO_NOUN, determined, noun_mask_at, noun_there, numeral
from mtqa.analysis.french.profiles import (
    ANY,
    FEMININE,
    FS,
    MASCULINE,
    MS,
    SINGULAR,
    profile,
)
from mtqa.analysis.french.referents import scene_of
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import TIMES
from mtqa.languages.fr.qualifiers import APPOSED_LOOSE, LOOSE
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_ENDS: Final = frozenset((",", ".", "»", "!", "?", ";", "par", "et"))
#: participles that are a noun only after a determiner
_ALSO_NOUNS: Final = frozenset(
    "revenu revenue revenus revenues disparu disparue blessé suivi".split()
)
#: who may be meant besides what the sentence names
_OTHERS: Final = frozenset(
    """je j' nous vous tu on moi ce c' cela ça ceci quelqu'un rien tout personne chacun aucun
    certains plusieurs beaucoup dont qui lui eux autre autres voici voilà""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    known = kept(story.lexicon, _qualifier)
    for comma in story.where(","):
        i = comma + 1
        while i + 1 < len(forms) and _adverb(story, i):
            i += 1
        if i + 1 >= len(forms) or tokens.segments[i] != tokens.segments[comma]:
            continue
        own = known[forms[i]]
        if not own or story.capitalised(i) or not _set_off(story, i):
            continue
        segment = story.segments[tokens.segments[i]]
        if segment.kind is not SegmentKind.SENTENCE or story.in_quotation(tokens.starts[i]):
            continue
        found = _named(story, segment.index, i, own)
        if not found or found & own:
            continue
        yield _match(story, i, found)


def _qualifier(lexicon: Lexicon, form: str) -> int:
    """The mask of a form that may be set off so, 0 where it is hardly one."""
    here = profile(lexicon, form)
    if form in LOOSE or form in APPOSED_LOOSE or here.finite or len(form) < 3:
        return 0
    if not here.only_qualifier and form not in _ALSO_NOUNS:
        return 0
    if here.qualifier & MASCULINE and here.qualifier & FEMININE:
        return 0
    return here.qualifier


def _adverb(story: Story, i: int) -> bool:
    form = story.tokens.forms[i]
    return profile(story.lexicon, form).parts == {"ADV"} or form in ("très", "encore", "tout")


def _set_off(story: Story, i: int) -> bool:
    """Whether what follows leaves the word at token ``i`` alone with its complements."""
    tokens = story.tokens
    after = tokens.forms[i + 1]
    if tokens.segments[i + 1] != tokens.segments[i]:
        return True
    here = profile(story.lexicon, tokens.forms[i])
    return after in _ENDS - {"et"} or (bool(here.participle) and after in PREPOSITIONS)


def _named(story: Story, segment: int, i: int, own: int) -> int:
    """What agrees with anybody or anything that the sentence speaks of; 0 where that is open.

    Also 0 as soon as something agrees with ``own``: few sentences need a look at each word.
    """
    forms = story.tokens.forms
    span = story.segment_tokens(segment)
    if not (story.capitalised(span.start) or forms[span.start] in ("«", "–", '"')):
        return 0
    starts = story.tokens.starts
    stop = next(iter(story.within(",", i, span.stop)), span.stop)
    # its own complements are none of them
    said = segment in story.inverted_clauses
    outside = [j for j in span if not ((said and story.in_quotation(starts[j])) or i <= j < stop)]
    if not _OTHERS.isdisjoint(forms[j] for j in outside):
        return 0
    found = 0
    for r in scene_of(story).of(segment):
        if r.i in outside and not story.word(r.i).isupper():
            found |= r.mask
    if (found | (found & SINGULAR) << 1) & own or _unknown_name(story, i):
        return 0
    if any(numeral(story, j) and forms[j - 1] in DETERMINERS for j in outside[1:]):
        return 0  # les cinq, épuisés
    for named in persons_named(story):
        if named.first in outside:
            found |= FS if named.sex == "f" else MS if named.sex == "m" else ANY
    for j in outside:
        here = profile(story.lexicon, forms[j])
        if not here.parts and story.tokens.kinds[j] == "word" and not story.capitalised(j):
            return 0  # a word that the table lacks
        if forms[j] not in NO_NOUN and noun_there(story, j):
            found |= 0 if forms[j] in TIMES and not determined(story, j) else noun_mask_at(story, j)
    return found | (found & SINGULAR) << 1  # several of them


def _unknown_name(story: Story, i: int) -> bool:
    """*la mort de Nahel, 17 ans, abattu*: a name whose sex is not known stands before the comma."""
    forms = story.tokens.forms
    k = i - 1
    while k > 0 and (forms[k] in (",", "ans", "âgé", "âgée") or numeral(story, k)):
        k -= 1
    if not story.capitalised(k):
        return False
    return not any(n.first <= k <= n.last and n.sex for n in persons_named(story))


def _match(story: Story, i: int, found: int) -> Match:
    tokens = story.tokens
    gender = "" if found & MASCULINE and found & FEMININE else "m" if found & MASCULINE else "f"
    own = profile(story.lexicon, tokens.forms[i]).qualifier
    number = "s" if own & SINGULAR else "p"
    right = inflect(story.lexicon, tokens.forms[i], gender, number) if gender else None
    return Match(
        tokens.starts[i],
        tokens.ends[i],
        f"« {story.word(i)} » agrees with nothing in its sentence"
        + (f": {right}." if right else "."),
        replace(tokens.starts[i], tokens.ends[i], right) if right else (),
    )


RULE = Rule(
    code="AGR071",
    name="apposed-to-none",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A participle or adjective set off by a comma that agrees with nothing in its sentence: "
    "« a dit l'actrice, ému ».",
    why="What is set off belongs to somebody or something named there and agrees with it.",
    authority="Grevisse, Le bon usage, « Accord de l'épithète détachée »",
    check=_check,
    bad=(
        Bad(
            "« Ma vie est là », a dit l'actrice, ⟦ému⟧.",
            "« Ma vie est là », a dit l'actrice, émue.",
        ),
        Bad(
            "La finale a été gagnée par Hana Malá, ⟦revenu⟧ dans l'équipe en mai.",
            "La finale a été gagnée par Hana Malá, revenue dans l'équipe en mai.",
        ),
        Bad(
            "« Une seconde de plus », a-t-elle ajouté, légèrement ⟦déçu⟧.",
            "« Une seconde de plus », a-t-elle ajouté, légèrement déçue.",
        ),
    ),
    good=(
        "« Ma vie est là », a dit l'actrice, émue. Le maire a parlé à la foule, ravi.",
        "Nous sommes là, ravis. Vu la pluie, la fête, sauf imprévu, est reportée.",
        "La mère a vu son fils, blessé à la tête. C'est une ville, comparé à Brno.",
    ),
)
