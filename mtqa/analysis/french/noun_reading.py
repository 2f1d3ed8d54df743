"""Single words read as nouns of a clause: whether one stands there, and what agrees with it."""

from __future__ import annotations

from typing import Final

from mtqa.analysis.french.noun_classes import country, name_mask
from mtqa.analysis.french.people import woman_named
from mtqa.analysis.french.profiles import ANY, FS, MASCULINE, MS, PLURAL, SINGULAR, mask, profile
from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.function_words import DEGREES, PREPOSITIONS
from mtqa.languages.fr.grammar import AGENCIES
from mtqa.languages.fr.nouns import EITHER_GENDER, TIMES
from mtqa.languages.fr.prenominal import BEFORE_NOUN
from mtqa.languages.fr.titles import TITLES
from mtqa.languages.slavic_given_names import WOMEN
from mtqa.languages.womens_names import BORNE_BY_BOTH

#: forms that are a noun in the table, and hardly ever one in copy
NO_NOUN: Final = frozenset(
    """a est pas plus être été or car bien mal point fait avoir mais ou si que dont où son sa ses
    leur un une en sur sous par pour vers dans entre avant après depuis devant derrière contre non
    oui hier demain aussi très ainsi alors même moins plutôt tard tôt loin près dit ne y l' d' de
    la le les des du au aux et à ci là non-stop mi ex via sera étant ait ont va peu trop mieux
    sûr autre autres tout tous toute toutes certains certaines plusieurs""".split()
)
ONE: Final = frozenset(("un", "une"))
OF: Final = frozenset("de d' des du".split())
_SOMETIMES: Final = frozenset("point bien fait mal car être été avant devant contre".split())
_GOVERNING: Final = frozenset(
    "de d' du des à au aux en dans par selon avec pour contre chez sur".split()
)
_ARTICLES: Final = frozenset(("le", "la", "l'", "les"))


def named_before(story: Story, last: int) -> bool:
    """Whether a woman's name ends at token ``last``."""
    if not story.capitalised(last):
        return False
    first = last
    while first and story.capitalised(first - 1) and not story.first_in_segment(first):
        first -= 1
    return woman_named(story, first) or (first < last and story.word(first) in WOMEN)


def common_word(story: Story, k: int) -> bool:
    """Whether the word that opens the sentence at token ``k`` is surely no name."""
    here = profile(story.lexicon, story.tokens.forms[k])
    names = any(r.pos == "PROPN" for r in story.readings(k))
    return bool(here.parts) and not (here.noun and (names or story.tokens.forms[k] in TIMES))


def noun_there(story: Story, k: int) -> bool:
    """Whether token ``k`` may be a noun there."""
    forms, lexicon = story.tokens.forms, story.lexicon
    here, before = profile(lexicon, forms[k]), forms[k - 1] if k else ""
    if not here.noun or before == "quelque":
        return False
    if here.only_noun or not (here.finite or here.qualifier):
        return True
    counted = story.tokens.kinds[k - 1] == "number" or "NUM" in profile(lexicon, before).parts
    if before in DETERMINERS or before in ("l'", "leur") or before in PREPOSITIONS or counted:
        return True
    own_noun = before not in NO_NOUN and before not in BEFORE_NOUN
    if own_noun and here.adjective & profile(lexicon, before).noun:
        return False  # citoyenne moldave
    return before not in DEGREES and not profile(lexicon, before).only_noun


def made_noun(story: Story, k: int) -> bool:
    """*le point, un fait*: a word that its determiner makes a noun."""
    forms = story.tokens.forms
    return forms[k] in _SOMETIMES and forms[k - 1] in DETERMINERS


def determined(story: Story, k: int) -> bool:
    """Whether a determiner stands before the noun at token ``k``, or before its adjective."""
    forms = story.tokens.forms
    if k and profile(story.lexicon, forms[k - 1]).adjective and forms[k - 1] not in DETERMINERS:
        k -= 1
    if k <= 0:
        return False
    return forms[k - 1] in DETERMINERS or forms[k - 1] in ("l'", "leur") or numeral(story, k - 1)


def numeral(story: Story, k: int) -> bool:
    """Whether token ``k`` is a number; *un* only right before a verb."""
    form = story.tokens.forms[k]
    if form in ONE:
        return profile(story.lexicon, story.tokens.forms[k + 1]).only_verb or (
            "AUX" in profile(story.lexicon, story.tokens.forms[k + 1]).parts
        )
    return story.tokens.kinds[k] == "number" or "NUM" in profile(story.lexicon, form).parts


def noun_next(story: Story, k: int) -> bool:
    """Whether a noun, or an adjective before one, stands at token ``k``."""
    here = profile(story.lexicon, story.tokens.forms[k])
    return bool(here.noun or here.qualifier) and story.tokens.forms[k] not in PREPOSITIONS


def superlative(story: Story, k: int) -> bool:
    """Whether the adjective at token ``k`` stands for a noun: *le plus âgé des maires*."""
    forms = story.tokens.forms
    if k + 1 >= len(forms):
        return False
    return bool(profile(story.lexicon, forms[k]).qualifier) and forms[k + 1] in OF


def noun_mask_at(story: Story, k: int) -> int:
    """What agrees with the noun at token ``k``, its determiner or numeral heard."""
    forms, lexicon = story.tokens.forms, story.lexicon
    form = forms[k]
    found = ANY if form in EITHER_GENDER else profile(lexicon, form).noun
    j = k - 1
    while j > 0 and profile(lexicon, forms[j]).only_qualifier:
        j -= 1
    before = forms[j] if j >= 0 else ""
    determiner = DETERMINERS.get(before)
    counted = story.tokens.kinds[j] == "number" or "NUM" in profile(lexicon, before).parts
    if counted and before not in ONE and before != "1":
        found = found & PLURAL or found
    elif determiner is not None:
        vowel = determiner.kind in ("m", "s") and elides(forms[j + 1]) is not False
        found = found & mask("" if vowel else determiner.gender, determiner.number) or ANY
    elif before in ("l'", "leur"):
        found = found & SINGULAR or found
    after = k + 1
    if form in TITLES and after < len(forms) and story.capitalised(after):
        found |= (found & MASCULINE) << 2  # le professeur Jana Nováková
    return found


def name_mask_at(story: Story, k: int) -> int:
    """What agrees with the name at token ``k``, 0 for a complement, ``ANY`` where it is open."""
    forms, lexicon = story.tokens.forms, story.lexicon
    i = k
    while (
        i > 0
        and story.capitalised(i - 1)
        and not story.first_in_segment(i)
        and forms[i - 1] not in DETERMINERS
        and forms[i - 1] != "l'"
    ):
        i -= 1  # the first word of the name
    before = "" if story.first_in_segment(i) else forms[i - 1]
    if forms[k] in AGENCIES:
        return 0
    article = before in _ARTICLES
    governing = forms[i - 2] if article and i > 1 and not story.first_in_segment(i - 1) else before
    if before in ("des", "aux") and forms[i].endswith(("s", "x")):
        return PLURAL  # la moitié des Tchèques
    if governing in _GOVERNING or before in _GOVERNING:
        return 0
    if i < k and not story.first_in_segment(i):
        return 0  # read with its first word
    if article:
        own = country(story, i) or profile(lexicon, forms[i]).noun
        if before == "les":
            return own & PLURAL or PLURAL
        if before == "l'":
            return own & SINGULAR or ANY
        return FS if before == "la" else MS
    if woman_named(story, i):
        return FS
    noun = profile(lexicon, before)
    if (
        before
        and (noun.only_noun or (noun.noun and noun.adjectival))
        and before not in TITLES | TIMES
    ):
        return 0  # le groupe Penta
    if any(character.isdigit() for character in forms[i]):
        return 0  # l'autoroute D1
    last = i
    while last + 1 < len(forms) and story.capitalised(last + 1):
        last += 1
    if last == i or story.word(i) in BORNE_BY_BOTH:
        return ANY
    found = name_mask(story, i, last)
    return found & SINGULAR if found in (FS, MS) else ANY
