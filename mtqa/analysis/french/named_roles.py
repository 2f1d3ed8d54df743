"""The noun that says what a person named beside it is: *le directeur du musée, Jana Malá*."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from mtqa.analysis.french.agreement import has_feminine
from mtqa.analysis.french.name_sex import Named, persons_named
from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.profiles import FS, MS, profile
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.languages.fr.agents import PERSONS, PRENOMINAL
from mtqa.languages.fr.roles import RELATIONS
from mtqa.languages.fr.titles import FEMININE_TITLES, MASCULINE_TITLES, ONLY_FEMININE
from mtqa.languages.lexicon import Lexicon

_HIS: Final = frozenset("le un du au ce mon ton son notre votre leur l' cet ancien ex".split())
_HERS: Final = frozenset("la une cette ma ta sa".split())
_OPEN: Final = frozenset("l' mon ton son notre votre leur".split())
#: what may stand between a noun of a person and the name: its complements
_LINKS: Final = frozenset("de d' du des la le l' les à au aux en".split())
_SOURCES: Final = frozenset("selon d'après après pour avec chez contre sans outre".split())
_BRACKETS: Final = frozenset("()[]")
_REACH: Final = 12  # tokens
#: masculine nouns that many women are called by, or that say nothing of the sex
_KEPT: Final = frozenset(
    """vedette star docteur dr témoin mannequin personnage individu type bébé soldat numéro
    monsieur premier dernier second deux trois quatre cinq six sept huit neuf dix autre autres
    nombreux tous chacun certains plusieurs beaucoup eux lui uns un ceux celui jeune jeunes gens
    général modèle ange génie chef-d'œuvre juge-arbitre quelqu'un on""".split()
)
#: nouns of persons that the tables lack, or that firms are as well
_BODIES_OR_PERSONS: Final = frozenset(
    """producteur opérateur fabricant manager coach designer influenceur entrepreneur comptable
    bénévole pédiatre psychiatre notaire libraire athlète interprète stagiaire bibliothécaire
    maître-chien sacristain scientifique locataire""".split()
)
_PREFIXES: Final = frozenset("vice ex co sous".split())
#: feminines that no regular ending makes
_FEMININES: Final = {"chef": "cheffe", "maître": "maîtresse", "copain": "copine"}
#: what a name's noun may follow
_BEING: Final = frozenset("est était sera serait devient deviendra reste restera fut".split())
_APPOSING: Final = frozenset("un une son sa ancien ancienne".split())
_BESIDE: Final = frozenset(
    "le la un une son sa l' ancien ancienne comme élu élue nommé nommée très plus aussi".split()
)


class Role(NamedTuple):
    """A noun of a person, its determiner's token, and the name it belongs to.

    ``sex`` is what the noun and its determiner say, "" where they leave it open.
    """

    determiner: int
    noun: int
    sex: str
    named: Named


@lru_cache(maxsize=1)  # several rules read it of a story, one after the other
def role_nouns(story: Story) -> tuple[Role, ...]:
    """The nouns before the names of persons, each with its name."""
    return tuple(_role_nouns(story))


def _role_nouns(story: Story) -> Iterator[Role]:
    for named in persons_named(story):
        found = _before(story, named, named.first)
        if found is None:
            found = _subject(story, named)
        if found is not None:
            yield found


def _subject(story: Story, named: Named) -> Role | None:
    """*Le ministre de la Santé sera Jana Malá*: the noun that is said to be the person."""
    forms = story.tokens.forms
    i = named.first - 1
    if i > 0 and forms[i - 1 : i + 1] == ["a", "été"]:
        i -= 1
    elif i < 0 or forms[i] not in _BEING:
        return None
    found = _before(story, named, i)
    # the name follows its verb as a complement: nothing else than the subject stands before
    return found if found and story.first_in_segment(found.determiner) else None


def _before(story: Story, named: Named, stop: int) -> Role | None:
    """The noun that the name stands in apposition to, from its left, before token ``stop``."""
    forms, kinds = story.tokens.forms, story.tokens.kinds
    start = story.segment_tokens(story.tokens.segments[named.first]).start
    i = stop - 1
    while i > start and (forms[i] == "." or (forms[i - 1 : i + 1] != [] and _degree(story, i))):
        i -= 1
    comma = i > start and forms[i] == ","
    if comma:
        if not _closes(story, named):
            return None
        i -= 1
    found: list[tuple[int, int, str]] = []
    floor = max(start, i - _REACH)
    while i >= floor:
        form = forms[i]
        if form == ")":
            i = _opening(story, i, floor) - 1
            continue
        if kinds[i] != "word":
            break
        if i == stop - 1 and (form in _LINKS or form in _SOURCES):
            return None
        bare = i == start and story.first_in_segment(i)
        role = None if story.capitalised(i) and not bare else _role(story, i, start)
        if role is not None:
            found.append(role)
        elif not (form in _LINKS or form in _HIS or form in _HERS or _nominal(story, i)):
            break
        if form in _HIS or form in _HERS:
            before = forms[i - 1] if i > start else ""
            if form not in ("du", "au") and before not in _LINKS:
                break
        i -= 1
    return _choose(story, named, found, comma)


def _choose(
    story: Story, named: Named, found: list[tuple[int, int, str]], comma: bool
) -> Role | None:
    """The noun that governs the others, where they are all of one sex."""
    if not found or len({sex for _, _, sex in found} - {""}) > 1:
        return None
    determiner, noun, sex = found[-1] if comma or found[0][1] != named.first - 1 else found[0]
    first = story.segment_tokens(story.tokens.segments[noun]).start
    before = story.tokens.forms[determiner - 1] if determiner > first else ""
    if comma and before in ("et", "ou", "comme"):
        return None
    if comma and before in _SOURCES and determiner - 1 == first:
        after = story.tokens.forms[named.last + 1 : named.last + 2]
        if after != [","]:
            return None  # *Selon le ministre, Jana Malá a menti*
    return Role(determiner, noun, sex, named)


def _degree(story: Story, i: int) -> bool:
    """Whether token ``i`` is an academic degree before a name: *Ing.*, *JUDr.*."""
    return story.tokens.forms[i] in ("ing", "judr", "mudr", "mgr", "phdr", "rndr", "mvdr", "doc")


def _closes(story: Story, named: Named) -> bool:
    """Whether the name after a comma ends its noun phrase: no verb and no list goes on."""
    forms = story.tokens.forms
    stop = story.segment_tokens(story.tokens.segments[named.last]).stop
    i = named.last + 1
    if i >= stop:
        return True
    form = forms[i]
    if form == ",":
        return i + 1 >= stop or not (story.capitalised(i + 1) or forms[i + 1] in ("et", "le", "la"))
    if form in ("et", "ou", "ne", "n'", "se", "s'", "l'", "y", "en", "lui", "leur", "elle", "il"):
        return False
    here = profile(story.lexicon, form)
    return not (here.only_verb or "AUX" in here.parts or surely_finite(story, i))


def _opening(story: Story, i: int, floor: int) -> int:
    return next((j for j in range(i - 1, floor - 1, -1) if story.tokens.forms[j] == "("), floor)


def _nominal(story: Story, i: int) -> bool:
    """Whether token ``i`` may be part of a noun phrase and is no verb."""
    if story.capitalised(i):
        return not story.first_in_segment(i) or not story.readings(i)
    here = profile(story.lexicon, story.tokens.forms[i])
    if here.only_verb or "AUX" in here.parts:
        return False
    return bool(here.noun or here.qualifier) or not here.parts


def _role(story: Story, i: int, start: int) -> tuple[int, int, str] | None:
    """The noun of a person at token ``i`` with its determiner and its sex."""
    forms, lexicon = story.tokens.forms, story.lexicon
    form = base_of(forms[i])
    if form in _KEPT or form in PRENOMINAL or form.endswith(("s", "x")):
        return None
    if i == start and story.first_in_segment(i):
        noun = profile(lexicon, form).noun  # *Chef du bureau Jana Malá …*
        return (i, i, "m") if noun == MS and is_person(story, i) else None
    if i <= start:
        return None
    noun = profile(lexicon, form).noun
    if not noun & (MS | FS) or not is_person(story, i):
        return None
    j = i - 1
    while j > start and profile(lexicon, forms[j]).adjective and forms[j] not in _HIS | _HERS:
        j -= 1
    if forms[j] in _HERS and (noun & FS or form in FEMININE_TITLES):
        return j, i, "f"
    if forms[j] not in _HIS:
        return None
    if form in ONLY_FEMININE or noun == FS:
        return (j, i, "f") if forms[j] in _OPEN else None
    if forms[j] in _OPEN and noun & FS and noun & MS:
        return (j, i, "") if form != "porte-parole" or forms[j] == "l'" else (j, i, "m")
    if forms[j] in _OPEN and form in PERSONS and not has_feminine(lexicon, form):
        return j, i, ""
    return j, i, "m"


def base_of(form: str) -> str:
    """*vice-ministre* without what stands before its hyphen."""
    prefix, _, rest = form.partition("-")
    return rest if rest and prefix in _PREFIXES else form


def is_person(story: Story, i: int) -> bool:
    """Whether the noun at token ``i`` names a person by what he or she is."""
    form = base_of(story.tokens.forms[i])
    if form in MASCULINE_TITLES or form in FEMININE_TITLES or form in _BODIES_OR_PERSONS:
        return True
    if form == story.tokens.forms[i] and kind_of(story, i) != PERSON:
        return False
    noun = profile(story.lexicon, form).noun
    return not form.endswith("logue") or bool(noun & MS and noun & FS)


def feminine_of(lexicon: Lexicon, noun: str) -> str | None:
    """The feminine of a masculine noun of a person, itself where one form serves both, or None."""
    base = base_of(noun)
    if base != noun:
        hers = feminine_of(lexicon, base)
        return noun.removesuffix(base) + hers if hers else None
    if noun in _FEMININES:
        return _FEMININES[noun]
    if noun in FEMININE_TITLES or profile(lexicon, noun).noun & FS:
        return noun
    stems = [noun + "e", noun + "ne", noun + "te", noun + "le", noun + "sse"]
    if noun.endswith("eur"):
        stems = [noun[:-3] + "rice", noun[:-3] + "euse", noun + "e"]
    elif noun.endswith("er"):
        stems.append(noun[:-2] + "ère")
    elif noun.endswith(("f", "x", "c", "p")):
        stems += [noun[:-1] + "ve", noun[:-1] + "se", noun[:-1] + "que"]
    for form in stems:
        if any(
            r.pos == "NOUN" and r.gender == "f" and r.lemma == noun for r in lexicon.readings(form)
        ):
            return form
    return None


def said_of(story: Story, named: Named) -> int | None:
    """The noun, adjective or participle after a name that says the other sex, or None.

    In apposition (*Jana Malá, habitant de Brno*), or after *être*: *Jana Malá a été élu*.
    """
    forms = story.tokens.forms
    stop = story.segment_tokens(story.tokens.segments[named.last]).stop
    i = named.last + 1
    if i + 1 >= stop:
        return None
    apposed = forms[i] == ","
    if apposed or forms[i] in _BEING:
        i += 1
    elif forms[i] in ("a", "avait") and forms[i + 1] == "été":
        i += 2
    else:
        return None
    while i < stop and forms[i] in (_APPOSING if apposed else _BESIDE):
        i += 1
    if i >= stop or story.capitalised(i) or forms[i] in RELATIONS:
        return None  # *Jean Malý, sa sœur et son fils*
    here = profile(story.lexicon, forms[i])
    if here.noun and is_person(story, i) and forms[i] not in _KEPT:
        own = 0 if apposed and here.finite else here.noun
    else:
        own = here.qualifier if here.only_qualifier and not apposed else 0
    return i if own and not own & (FS if named.sex == "f" else MS) and own & (MS | FS) else None
