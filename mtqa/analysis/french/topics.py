"""The subject of a French sentence that a pronoun in the next one takes up."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Final

from mtqa.analysis.french.anaphora import describe, named
from mtqa.analysis.french.noun_classes import (
    BODY,
    PERSON,
    STATE,
    common_mask,
    country,
    institution,
    kind_of,
    name_mask,
    titled,
)
from mtqa.analysis.french.people import is_named
from mtqa.analysis.french.phrases import STARTS, phrase_at
from mtqa.analysis.french.profiles import FP, FS, MP, MS, SINGULAR, mask, profile
from mtqa.analysis.french.referents import Referent, name_end
from mtqa.analysis.french.verbs import likely_finite, surely_finite
from mtqa.analysis.story import Story
from mtqa.document import SegmentKind
from mtqa.languages.clubs import CLUB_WORDS
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS, RELATIVES
from mtqa.languages.fr.nouns import TIMES
from mtqa.languages.fr.place_genders import FEMININE_PLACES
from mtqa.languages.fr.roles import MEASURES

_ARTICLES: Final = frozenset(("le", "la", "l'"))
_DEICTIC: Final = _ARTICLES | {"les", "ce", "cette"}
#: verbs that are seldom the adjectives or nouns spelt alike
_RATHER_VERBS: Final = frozenset("dispose dure reste compte montre emploie gagne".split())
_ENDS: Final = frozenset((";", ":", "(", ")", "«", "»", '"', "“", "”", "–", "—"))
_CONNECTORS: Final = frozenset(
    """cependant toutefois pourtant ensuite ainsi enfin désormais maintenant aujourd'hui demain hier
    mais néanmoins parallèlement actuellement auparavant finalement récemment dorénavant notamment
    également initialement lundi mardi mercredi jeudi vendredi samedi dimanche et or car""".split()
)
_MASKS: Final = {"il": MS, "elle": FS, "ils": MP, "elles": FP}
_REACH: Final = 30  # tokens
_ASIDE: Final = 6  # tokens in brackets
_CHAIN: Final = 2  # sentences that a pronoun as their subject may link
_CLUBS: Final = frozenset(word for word in CLUB_WORDS if len(word) > 3)


def main_subject(story: Story, segment: int, stop: int) -> Referent | None:
    """The noun phrase with a determiner, or the woman's name, that is the segment's subject.

    Only where it opens the sentence, or follows adverbs or one complement that a comma ends, and
    the first verb after it agrees and stands before token ``stop``.
    """
    i = _opening(story, segment, stop)
    if i is None:
        return None
    if story.tokens.forms[i] in _ARTICLES and i + 1 < stop and story.capitalised(i + 1):
        found = _institution(story, i, stop)
        if found is not None:
            return found
    if story.capitalised(i) and is_named(story, i) and phrase_at(story, i) is None:
        last = name_end(story, i, story.segment_tokens(segment).stop)
        if name_mask(story, i, last) != FS or not _verb_agrees(story, last + 1, stop, "s"):
            return None
        kind = STATE if story.tokens.forms[i] in FEMININE_PLACES else PERSON
        return Referent(i, FS, kind, True)
    return _noun(story, i, stop) or _quantity(story, i, stop)


def _quantity(story: Story, i: int, stop: int) -> Referent | None:
    """*Plus de huit heures de réunions ont eu lieu*: what is measured, from token ``i`` on."""
    forms, kinds = story.tokens.forms, story.tokens.kinds
    if forms[i] in ("plus", "moins", "près") and forms[i + 1 : i + 2] in (["de"], ["d'"]):
        i += 2
    elif forms[i] == "environ":
        i += 1
    if i + 3 >= stop or not (kinds[i] == "number" or story.lexicon.has(forms[i], "NUM")):
        return None
    if forms[i + 1] not in TIMES | MEASURES or forms[i + 2] not in ("de", "d'"):
        return None
    own = profile(story.lexicon, forms[i + 3]).noun
    if own not in (MP, FP) or not _verb_agrees(story, i + 4, stop, "p"):
        return None
    return Referent(i + 3, own, kind_of(story, i + 3), True)


def _institution(story: Story, i: int, stop: int) -> Referent | None:
    """A country, or a common noun with a capital, after its article at token ``i``."""
    place = country(story, i + 1)
    if place and story.tokens.forms[i + 2 : i + 3] == ["et"]:
        return _pair(story, i, stop, place)
    if place and _verb_agrees(story, i + 2, stop, "s"):
        return Referent(i + 1, place, STATE, True)
    if not place and story.word(i + 1) in _CLUBS:
        # the article shows the gender of a club: *le Slavia*
        last = name_end(story, i + 1, stop)
        own = {"le": MS, "la": FS}.get(story.tokens.forms[i], 0)
        sure = own and _verb_agrees(story, last + 1, stop, "s")
        return Referent(i + 1, own, BODY, True) if sure else None
    common = common_mask(story, i + 1)
    if common not in (MS, FS) or phrase_at(story, i) is not None:
        return None
    if not _verb_agrees(story, i + 2, stop, "s"):
        return None
    return Referent(i + 1, common, institution(story, i + 1), True)


def _noun(story: Story, i: int, stop: int) -> Referent | None:
    phrase = phrase_at(story, i)
    forms = story.tokens.forms
    if phrase is None or forms[phrase.head] in TIMES or forms[i] in ("du", "au", "aux"):
        return None
    own = titled(story, phrase.head, phrase.mask, stop)
    if own not in (MS, MP, FS, FP):
        return None
    if not _verb_agrees(story, phrase.last + 1, stop, "s" if own & SINGULAR else "p"):
        return None
    return Referent(phrase.head, own, kind_of(story, phrase.head), True)


def opens_with(story: Story, segment: int, forms: Collection[str]) -> int | None:
    """The pronoun among ``forms`` that opens the segment as its subject, or None."""
    i = _opening(story, segment, story.segment_tokens(segment).stop)
    return i if i is not None and story.tokens.forms[i] in forms else None


def subject_before(
    story: Story, segment: int, wrong: Mapping[int, Referent], depth: int = 0
) -> Referent | None:
    """The subject of the sentence before ``segment``, who said it, or whom its pronoun means.

    ``wrong`` has what pronouns stand for that do not agree with it.
    """
    before = segment - 1
    if before < 0 or story.segments[before].kind is not SegmentKind.SENTENCE:
        return None
    span = story.segment_tokens(before)
    if not span:
        return None
    clause = story.inverted_clauses.get(before)
    if clause is not None and clause.subject_span is not None:
        first = story.token_at(clause.subject_span.start)
        return _speaker(story, first, story.token_at(clause.subject_span.end - 1) + 1)
    found = main_subject(story, before, span.stop)
    if found is None and depth < _CHAIN:
        i = opens_with(story, before, _MASKS)
        if i is not None and i in wrong:
            return wrong[i]
        if i is not None:
            earlier = subject_before(story, before, wrong, depth + 1)
            if earlier is not None and earlier.mask == _MASKS[story.tokens.forms[i]]:
                return earlier
    return found


def _speaker(story: Story, first: int, stop: int) -> Referent | None:
    """The subject of a reporting clause, tokens ``first`` to ``stop``."""
    woman = next((i for i in range(first, stop) if named(story, i)), None)
    if woman is not None:
        return Referent(woman, FS, PERSON, True)
    speaker = describe(story, first + 1) if first + 1 < stop else None
    if speaker is None:
        return None
    kind = kind_of(story, speaker.i)
    if speaker.agent and kind not in (BODY, STATE):
        kind = PERSON
    return Referent(speaker.i, mask(speaker.gender, speaker.number), kind, True)


def _pair(story: Story, i: int, stop: int, place: int) -> Referent | None:
    """*La France et l'Allemagne proposent*: two countries as a plural subject."""
    if i + 4 >= stop or story.tokens.forms[i + 3] not in _ARTICLES:
        return None
    other = country(story, i + 4)
    if not other or not _verb_agrees(story, i + 5, stop, "p"):
        return None
    return Referent(i + 4, FP if place == other == FS else MP, STATE, True)


def _opening(story: Story, segment: int, stop: int) -> int | None:
    """The token at which the subject of the segment may begin."""
    forms, kinds = story.tokens.forms, story.tokens.kinds
    span = story.segment_tokens(segment)
    i = span.start
    while i < min(span.stop, stop):
        form = forms[i]
        if form in (",", "«", '"', "–", "—") or (form in _CONNECTORS and i + 1 < span.stop):
            i += 1
            continue
        fronted = form in PREPOSITIONS and form not in ("des", "du")
        if i == span.start and _apposed(story, i):
            fronted = True  # *Menée 2-0 après vingt minutes, la Slovaquie …*
        if fronted or (form in _DEICTIC and _time(story, i, span.stop)):
            comma = next((j for j in range(i, min(i + 14, span.stop)) if forms[j] == ","), None)
            if comma is None or any(surely_finite(story, j) for j in range(i, comma)):
                return None
            i = comma + 1
            continue
        return i if kinds[i] in ("word", "number") else None
    return None


def _apposed(story: Story, i: int) -> bool:
    """Whether a participle, and nothing else, opens the sentence at token ``i``."""
    here = profile(story.lexicon, story.tokens.forms[i])
    return bool(here.participle) and here.only_qualifier


def _time(story: Story, i: int, stop: int) -> bool:
    return any(story.tokens.forms[j] in TIMES for j in range(i + 1, min(i + 3, stop)))


def _verb_agrees(story: Story, i: int, stop: int, number: str) -> bool:
    """Whether the first verb from token ``i`` on agrees, with no other subject before it."""
    forms = story.tokens.forms
    commas = relative = 0
    passed = inside = -1
    for j in range(i, min(i + _REACH, stop)):
        form = forms[j]
        if form == "(":
            # *la Banque nationale (NBS) a annoncé*
            inside = next((k for k in range(j, min(j + _ASIDE, stop)) if forms[k] == ")"), -1)
        if j <= inside:
            continue
        if form in _ENDS:
            return False
        if form in ("et", "ou"):
            if j + 1 < stop and forms[j + 1] in ("de", "d'"):
                continue  # *des délégations de Brno et de Nitra*
            return False
        if form in RELATIVES:
            relative += 1
        elif form == ",":
            commas += 1
        elif form not in PREPOSITIONS and (likely_finite(story, j) or _plain_verb(story, j)):
            if relative:
                relative -= 1
                passed = j
            elif j != passed + 1:  # *qui a été*
                return commas % 2 == 0 and number in profile(story.lexicon, form).verb
    return False


def _plain_verb(story: Story, j: int) -> bool:
    here = profile(story.lexicon, story.tokens.forms[j])
    if not here.verb or story.capitalised(j) or j + 1 >= len(story.tokens):
        return False
    after = story.tokens.forms[j + 1]
    determined = after in DETERMINERS and after not in ("du", "des", "au", "aux")
    if (
        story.tokens.forms[j] in _RATHER_VERBS
        or determined
        or after in STARTS
        or story.tokens.kinds[j + 1] == "number"
    ):
        return True
    return not (here.noun or here.qualifier)
