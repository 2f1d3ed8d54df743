"""AGR063: an adjective or participle after a noun with which no noun of its phrase agrees."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.agreement import has_feminine, inflect
from mtqa.analysis.french.noun_classes import country
from mtqa.analysis.french.profiles import (
    ANY,
    FEMININE,
    MASCULINE,
    PLURAL,
    SINGULAR,
    Profile,
    mask,
    profile,
)
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.depictive import DEPICTIVE
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import COLLECTIVES, PREFIXES, TIMES
from mtqa.languages.fr.prenominal import BEFORE_NOUN
from mtqa.languages.fr.qualifiers import ADVERBIAL, FOLLOWING_NOUNS, LOOSE
from mtqa.languages.fr.titles import TITLES
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_REACH: Final = 14
#: prepositions after which a noun stands without its article
_BARE: Final = frozenset("de d' à en par sans avec pour contre sous".split())
_JOINS: Final = frozenset(("et", "ou", "ni", ",", "-", "/"))
_ENDS: Final = frozenset((".", ",", ";", "?", "!", "»", ")", "”", '"', ":"))
_AGENT: Final = frozenset("par pour lors dans contre en au à de d'".split())
#: adverbs and nouns before which an adjective-like form is no epithet
_SET: Final = frozenset(
    """compte-tenu quelque chose rien personne beaucoup peu plus moins prise prises fait faits
    mise mises ci là non pas haute bas endroits""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    known = kept(lexicon, _qualifier)
    for form in filter(known.__getitem__, tokens.index):
        here = known[form]
        assert here is not None
        for i in tokens.index[form]:
            noun = _noun(story, i, here)
            if noun is None:
                continue
            found = _mask(story, noun)
            gender = (
                "" if found & MASCULINE and found & FEMININE else "m" if found & MASCULINE else "f"
            )
            number = "" if found & PLURAL and found & SINGULAR else "s" if found & SINGULAR else "p"
            right = inflect(lexicon, form, gender, number)
            yield Match(
                tokens.starts[noun],
                tokens.ends[i],
                f"« {form} » does not agree with « {forms[noun]} »"
                + (f": {right}." if right and right != form else "."),
                replace(tokens.starts[i], tokens.ends[i], right) if right and right != form else (),
            )


def _qualifier(lexicon: Lexicon, form: str) -> Profile | None:
    here = profile(lexicon, form)
    if not here.qualifier or here.qualifier == ANY or here.finite or len(form) < 3:
        return None
    if form in LOOSE or form in FOLLOWING_NOUNS:
        return None
    if form.startswith(("multi", "anti")) or "-" in form:
        return None
    parts = here.parts - {"DET"} if form in ("différents", "différentes") else here.parts
    if parts - {"ADJ", "ppas", "NOUN"} or (here.noun and not (here.adjectival or here.participle)):
        return None
    return here


def _noun(story: Story, i: int, here: Profile) -> int | None:
    """The noun right before the qualifier at token ``i`` that it surely clashes with."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    j = i - 1
    if i < 2 or segments[j] != segments[i] or story.capitalised(i):
        return None
    if tokens.starts[i] != tokens.ends[j] + 1:
        return None
    between = profile(story.lexicon, forms[j])
    if between.only_qualifier and between.qualifier & here.qualifier == 0:
        j -= 1  # les mères seules lésés
        if not profile(story.lexicon, forms[j]).noun & between.qualifier:
            return None
    if j < 1 or segments[j] != segments[i] or not _sure(story, j):
        return None
    found = _mask(story, j)
    if not found or found & here.qualifier:
        return None
    after = forms[i + 1] if i + 1 < len(forms) and segments[i + 1] == segments[i] else "."
    if not _ends(story, i, after, here, found):
        return None
    if here.noun and not here.adjectival and after not in _AGENT:
        return None
    return None if _claimed(story, j, here) else j


def _sure(story: Story, j: int) -> bool:
    """Whether token ``j`` is a noun for sure, by its determiner or preposition."""
    forms = story.tokens.forms
    form, before = forms[j], forms[j - 1]
    if form in ADVERBIAL or form in PREFIXES or form in BEFORE_NOUN or form in _SET:
        return False
    if form in COLLECTIVES or form in TIMES or form in DETERMINERS or len(form) < 3:
        return False
    here = profile(story.lexicon, form)
    if here.parts & {"inf", "NUM", "AUX"}:
        return False
    if before == "l'" and has_feminine(story.lexicon, form):
        return False  # l'écrivain allemande
    if story.capitalised(j):
        return before in ("la", "le", "l'") and bool(country(story, j))
    if not here.noun:
        return False
    if before in ("l'", "le", "la", "les", "leur") and j > 1:
        earlier = forms[j - 2]
        if here.finite and (earlier in _SUBJECTS or profile(story.lexicon, earlier).noun):
            return False  # il la rencontre fatigué
    elif before not in DETERMINERS and before not in _BARE:
        numeral = "NUM" in profile(story.lexicon, before).parts
        adjective = profile(story.lexicon, before)
        if not numeral and not (
            before in BEFORE_NOUN and adjective.adjective & here.noun and not here.finite
        ):
            return False
    return not (before == "en" and here.finite)


_SUBJECTS: Final = frozenset("il elle ils elles on je tu nous vous qui ne n'".split())


def _mask(story: Story, j: int) -> int:
    """What may agree with the noun at token ``j``, its determiner heard."""
    forms = story.tokens.forms
    if story.capitalised(j):
        return country(story, j)
    found = profile(story.lexicon, forms[j]).noun
    determiner = DETERMINERS.get(forms[j - 1])
    if determiner is not None:
        vowel = determiner.kind in ("m", "s") and elides(forms[j]) is not False
        shown = mask("" if vowel else determiner.gender, determiner.number)
        found = found & shown or (shown if forms[j] in TITLES else 0)  # une maire
    elif forms[j - 1] in ("l'", "leur"):
        found &= SINGULAR
    elif "NUM" in profile(story.lexicon, forms[j - 1]).parts and forms[j - 1] not in ("un", "une"):
        found &= PLURAL
    return found


def _ends(story: Story, i: int, after: str, here: Profile, noun: int) -> bool:
    """Whether what follows leaves the qualifier to the noun before it."""
    if after in _JOINS and after != ",":
        return False
    if after == "," and noun & PLURAL and here.qualifier & SINGULAR:
        return False
    following = profile(story.lexicon, after)
    if following.noun and after not in PREPOSITIONS and after not in DETERMINERS:
        return not following.noun & here.qualifier and not story.capitalised(i + 1)
    if here.participle and (after in DETERMINERS or after in ("l'", "que", "qu'", "leur")):
        return after in ("du", "au", "aux", "des")
    return after in _ENDS or not story.capitalised(i + 1)


def _claimed(story: Story, j: int, here: Profile) -> bool:
    """Whether another noun before that at token ``j`` may be what the qualifier goes with."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    if not here.qualifier & SINGULAR and not {"et", "ou"}.isdisjoint(forms[max(0, j - 9) : j]):
        return True  # le cuivre et le plomb chinois
    state = _of_state(story, here, j + 1)
    chained = True  # still within the phrase
    k = j - 1
    floor = max(story.segment_tokens(tokens.segments[j]).start, j - _REACH)
    while k >= floor:
        form = forms[k]
        other = profile(lexicon, form)
        if form in _ENDS - {","} or form in ("«", "(", "“", "–"):
            return False
        verbal = other.only_verb or "AUX" in other.parts or form == "a"
        if chained and (verbal or form in _CUTS):
            chained = False
        elif form not in DETERMINERS and form not in PREPOSITIONS and (chained or state):
            verb = other.finite and profile(lexicon, forms[k - 1]).parts <= {"NOUN"}
            verb = verb and story.tokens.kinds[k - 1] == "word" and forms[k - 1] not in _BARE
            claims = 0 if verb else other.noun or _GENDERED.get(form, 0)
            counting = form in _COUNTING and forms[k - 1] not in DETERMINERS
            if claims & here.qualifier and not counting:
                return True
            if story.capitalised(k) and not story.first_in_segment(k):
                if chained and not _place_after(story, k):
                    return True
                if state:
                    return True
            if form in _OTHERS:
                return True
        if not chained and not state:
            return form == "et" and forms[k + 1] not in DETERMINERS
        k -= 1
    return False


_CUTS: Final = frozenset(("et", "ou", "ni", ",", "qui", "que", "qu'"))
_GENDERED: Final = {"il": 1, "ils": 2, "elle": 4, "elles": 8}
#: words that are a noun elsewhere, and measures, which nothing is said of
_COUNTING: Final = frozenset(
    """pas point plus euros dollars couronnes millions milliards ans heures minutes mètres
    kilomètres pour cent""".split()
)
_OTHERS: Final = frozenset("je j' tu nous vous on lui eux celui celle ceux celles qui".split())


def _place_after(story: Story, k: int) -> bool:
    return story.tokens.forms[k - 1] in ("à", "de", "d'", "en")


def _of_state(story: Story, here: Profile, i: int) -> bool:
    """Whether the qualifier at token ``i`` may tell how the subject is."""
    lemmas = {r.lemma for r in story.lexicon.readings(story.tokens.forms[i])}
    return bool(here.participle) or not lemmas.isdisjoint(DEPICTIVE)


RULE = Rule(
    code="AGR063",
    name="epithet",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An adjective or participle right after a noun with its determiner, in a gender or "
    "number that neither it nor any other noun of its phrase has.",
    why="Adjective and participle take the gender and number of their noun.",
    authority="Grevisse, Le bon usage, « Accord de l'adjectif »",
    check=_check,
    bad=(
        Bad("La mairie aide une ⟦voisine bouleversé⟧.", "La mairie aide une voisine bouleversée."),
        Bad("Ils jouent à ⟦guichets fermées⟧.", "Ils jouent à guichets fermés."),
        Bad("Elle vend à des ⟦prix différentes⟧.", "Elle vend à des prix différents."),
    ),
    good=(
        "Il a quitté la salle furieux et elle a rejoint le club épuisée.",
        "Une équipe de joueurs fatiguée; les pouvoirs législatif et exécutif.",
        "Le groupe de filles bruyant est parti. Une robe vert clair, des yeux marron.",
    ),
)
