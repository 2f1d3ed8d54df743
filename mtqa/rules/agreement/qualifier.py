"""AGR013: an adjective or participle after a noun that agrees with no noun before it."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.profiles import (
    ANY,
    FEMININE,
    MASCULINE,
    PLURAL,
    SINGULAR,
    Profile,
    adjectival,
    mask,
    profile,
    profiles,
)
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.agents import PRENOMINAL
from mtqa.languages.fr.depictive import DEPICTIVE
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import DEGREES, PREPOSITIONS
from mtqa.languages.fr.grammar import MEASURES_OF_TIME
from mtqa.languages.fr.nouns import (
    EITHER_GENDER,
    PREFIXES,
    TRANSITIVE_PARTICIPLES,
)
from mtqa.languages.fr.prenominal import BEFORE_NOUN
from mtqa.languages.fr.qualifiers import ADVERBIAL, FOLLOWING_NOUNS, LOOSE
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_REACH = 28
#: what shows that a present participle before it is an adjective
_WITHOUT_OBJECT = frozenset((".", ",", ";", "?", "!", "pour", "dans", "contre", "selon", "avant"))
_STOPS = frozenset(';:«»"“”()–—-/!?…[]')
_SUPERLATIVE = frozenset(("le", "la", "les"))
_BEFORE_BARE = frozenset(("de", "d'", "l'", "leur", "par", "pour", "sans", "avec", "contre"))
_SUBJECTS = frozenset("il elle ils elles on je tu nous vous qui ne n' me te se".split())
_PERSONS = frozenset("nous vous on qui celui celle ceux celles lui eux je j' tu".split())
_GENDERED = {"il": 1, "ils": 2, "elle": 4, "elles": 8}
_JOINS = frozenset(("et", "ou", "ni", ",", "-", "/"))


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, starts, ends = tokens.forms, tokens.starts, tokens.ends
    known, qualifiers = profiles(lexicon), kept(lexicon, _qualifier)
    for form in filter(qualifiers.__getitem__, tokens.index):
        here = qualifiers[form]
        assert here is not None
        for i in tokens.index[form]:
            if i < 2:
                continue
            k = i - 1 if forms[i - 1] not in DEGREES else i - 2
            if k == i - 2 and k > 1 and forms[k] in _SUPERLATIVE:
                k -= 1  # la montagne la plus élevée
            before = known[forms[k]]
            # the noun right before, or an adjective that may stand between
            if not before.noun and not before.qualifier:
                continue
            if starts[i] != ends[i - 1] + 1:
                continue
            if before.noun & here.qualifier and forms[k] not in EITHER_GENDER:
                continue
            noun = _noun(story, i, k, here)
            if noun is None:
                continue
            found = _mask(story, noun)
            right = inflect(
                lexicon,
                form,
                "m" if not found & FEMININE else "f" if not found & MASCULINE else "",
                "s" if not found & PLURAL else "p" if not found & SINGULAR else "",
            )
            start = starts[noun]
            yield Match(
                start,
                ends[i],
                f"« {form} » does not agree with « {forms[noun]} »"
                + (f": {right}." if right and right != form else "."),
                replace(starts[i], ends[i], right) if right and right != form else (),
            )


def _qualifier(lexicon: Lexicon, form: str) -> Profile | None:
    """The profile of an adjectival form that stands for nothing else."""
    here = profile(lexicon, form)
    if not here.adjectival or here.qualifier == ANY:
        return None
    if form in LOOSE or form in FOLLOWING_NOUNS or form.startswith("multi"):
        return None
    return here if form in TRANSITIVE_PARTICIPLES or "ppre" not in here.parts else None


def _noun(story: Story, i: int, j: int, here: Profile) -> int | None:
    """The noun at or before token ``j`` that the qualifier at token ``i`` clashes with.

    None where it agrees, or where anything is unsure.
    """
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    if story.capitalised(i) or "-" in forms[i] or len(forms[i]) < 4:
        return None
    while j > 1 and _between(story, j):
        if profile(lexicon, forms[j]).qualifier & here.qualifier:
            return None
        j -= 1
    noun = profile(lexicon, forms[j])
    if "ADJ" in noun.parts and "NOUN" in here.parts:
        return None  # cette étrange inconnue
    if not _sure_noun(story, j, noun) or _mask(story, j) & here.qualifier:
        return None
    if "en" in forms[max(0, j - 2) : j] or forms[j - 1] in ("par", "à"):
        return None  # sont en réalité générées, en grande majorité hispaniques
    if "ppre" in here.parts and forms[i + 1 : i + 2] and forms[i + 1] not in _WITHOUT_OBJECT:
        return None
    if i + 1 < len(forms) and not _may_end(story, i, here):
        return None
    return j if _determined(story, j) and _alone(story, i, j, here) else None


def _between(story: Story, j: int) -> bool:
    """Whether token ``j`` is an adjective that stands between the noun and the qualifier."""
    lexicon, forms = story.lexicon, story.tokens.forms
    here = profile(lexicon, forms[j])
    if here.only_qualifier:
        return True
    before = profile(lexicon, forms[j - 1])
    return adjectival(lexicon, forms[j]) and before.only_noun and bool(before.noun & here.qualifier)


def _determined(story: Story, noun: int) -> bool:
    """Whether the determiner right before the noun, if any, goes with it."""
    determiner = DETERMINERS.get(story.tokens.forms[noun - 1]) if noun else None
    if determiner is None or determiner.kind in ("m", "s"):
        return True
    found = profile(story.lexicon, story.tokens.forms[noun]).noun
    return bool(found & mask(determiner.gender, determiner.number))


def _mask(story: Story, noun: int) -> int:
    """The mask of the noun at token ``noun``; a gender that it leaves open is its determiner's."""
    found = profile(story.lexicon, story.tokens.forms[noun]).noun
    determiner = DETERMINERS.get(story.tokens.forms[noun - 1]) if noun else None
    if determiner is not None and found & mask(determiner.gender, determiner.number):
        found &= mask(determiner.gender, determiner.number)
    return found


def _sure_noun(story: Story, j: int, noun: Profile) -> bool:
    """Whether token ``j`` is a noun there: by its form, or by the determiner before it."""
    form = story.tokens.forms[j]
    if not noun.noun or len(form) < 3 or _mask(story, j) == ANY or story.capitalised(j) or j == 0:
        return False
    if form in ADVERBIAL or form in PREFIXES or form in BEFORE_NOUN:
        return False
    if noun.only_noun:
        return True
    before = story.tokens.forms[j - 1]
    if noun.parts - {"NOUN", "VERB", "impe"}:
        # le traité, les frais: an adjective too, a noun after its determiner
        if noun.parts - {"NOUN", "ADJ", "ppas", "VERB", "impe"} or before not in DETERMINERS:
            return False
        if noun.finite or form in PRENOMINAL:
            return False
    if before == "l'":
        return j < 2 or story.tokens.forms[j - 2] not in _SUBJECTS
    if before in BEFORE_NOUN:
        return bool(profile(story.lexicon, before).adjective & noun.noun) and not noun.verb
    if before not in DETERMINERS:
        return not noun.verb and before in _BEFORE_BARE
    return not DETERMINERS[before].pronoun or j < 2 or story.tokens.forms[j - 2] not in _SUBJECTS


def _may_end(story: Story, i: int, here: Profile) -> bool:
    """Whether what follows the qualifier leaves it to the noun before it."""
    forms = story.tokens.forms
    after = forms[i + 1]
    if after in ("et", "ou", "-", "/") or story.tokens.segments[i + 1] != story.tokens.segments[i]:
        return story.tokens.segments[i + 1] != story.tokens.segments[i]
    following = profile(story.lexicon, after)
    if "AUX" in following.parts:
        return True
    if following.noun and after not in PREPOSITIONS and after not in DETERMINERS:
        # a noun that the adjective may stand before
        return not following.noun & here.qualifier
    article = after in DETERMINERS and after not in PREPOSITIONS
    return not (here.participle and (article or after in ("l'", "que", "qu'")))


def _claims(story: Story, j: int, here: Profile) -> bool:
    """Whether the word at token ``j`` may be what the qualifier goes with, or is unknown."""
    form = story.tokens.forms[j]
    if story.capitalised(j) and not story.first_in_segment(j):
        return True
    other = profile(story.lexicon, form)
    if other.noun & here.qualifier and form not in PREPOSITIONS | MEASURES_OF_TIME:
        return True
    return form in _PERSONS or (not other.parts and form not in ("l'", "d'"))


def _participle_after(story: Story, auxiliary: int, noun: int) -> bool:
    """Whether the participle of the auxiliary stands between it and the noun."""
    forms = story.tokens.forms
    return any(
        profile(story.lexicon, forms[k]).participle
        and forms[k - 1] not in DETERMINERS
        and forms[k] != "été"
        for k in range(auxiliary + 1, min(auxiliary + 4, noun))
    )


def _alone(story: Story, i: int, noun: int, here: Profile) -> bool:
    """Whether no other word before the qualifier at token ``i`` may claim it."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    depictive = not DEPICTIVE.isdisjoint(lexicon.lemmas(forms[i]))
    j, floor, participle = noun - 1, max(0, noun - _REACH), False
    while j >= floor and tokens.segments[j] == tokens.segments[i]:
        form = forms[j]
        other = profile(lexicon, form)
        if form in _STOPS:
            return form == ":" or (form in ("—", "–", ";") and not depictive)
        if form in _JOINS and here.qualifier & PLURAL:
            return False
        if "AUX" in other.parts and form != "été":
            participle = participle or _participle_after(story, j, noun)
            if forms[j + 1] in PREPOSITIONS:
                return False  # était à cette époque rudimentaire
            if not participle and (here.participle or forms[noun - 1] not in DETERMINERS):
                return False  # ont été en partie détruits
            if not depictive:
                return True
        elif other.only_verb:
            if not depictive:
                return True
        elif form == "été" or (other.participle and not other.noun):
            participle = form != "été"
        elif other.finite and forms[j - 1] in _GENDERED:
            if not depictive:
                return True
        elif form in _GENDERED:
            if forms[j - 1] not in PREPOSITIONS and here.qualifier & _GENDERED[form]:
                return False
        elif tokens.kinds[j] == "word" and form not in DETERMINERS and _claims(story, j, here):
            return False
        j -= 1
    # a line that begins in the middle of a sentence hides what stood before
    return story.capitalised(j + 1) or not story.first_in_segment(j + 1)


RULE = Rule(
    code="AGR013",
    name="stray-qualifier",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An adjective or participle after a noun that agrees neither with it nor with any other "
    "noun before it.",
    why="Adjective and participle take the gender and number of their noun.",
    authority="Grevisse, Le bon usage, « Accord de l'adjectif »",
    check=_check,
    supersedes=(
        "AGR003",
        "AGR063",
    ),
    bad=(
        Bad("Il a cité les ⟦mesures prévu⟧ hier.", "Il a cité les mesures prévues hier."),
        Bad("Les ⟦écoles primaire⟧ ont fermé.", "Les écoles primaires ont fermé."),
        Bad(
            "La loi prévoit une ⟦aide destiné⟧ aux familles.",
            "La loi prévoit une aide destinée aux familles.",
        ),
        Bad(
            "Elle commande une ⟦unité spécial⟧ de la police.",
            "Elle commande une unité spéciale de la police.",
        ),
    ),
    good=(
        "Un groupe de filles bruyant est parti; il a quitté la salle furieux.",
        "Le maire et la ministre présents ont ri; les langues tchèque et slovaque.",
        "Il a les mains liées, une robe bleu clair, des mesures prises hier et jugées bonnes.",
    ),
)
