"""LOC034: an adjective of nationality with a capital: *la police Britannique*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.nationalities import FORMS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: nouns that are adjectives or numerals too: *un autre Slovaque*, *le jeune Tchèque*
_BEFORE_PEOPLE = frozenset(
    """océan meilleur antérieur supérieur majeur jeune jeunes autre autres premier première
    premiers premières seul seule seuls seules meilleur meilleure meilleurs meilleures dernier
    dernière derniers dernières petit petite petits petites grand grande grands grandes vieux
    vieille vieilles ancien ancienne anciens anciennes deux trois quatre cinq six sept huit neuf
    dix onze douze quinze vingt trente quarante cinquante cent mille certains certaines
    plusieurs fameux célèbre célèbres pauvre pauvres simple simples propre propres nouveau
    nouveaux nouvelle nouvelles même mêmes bon bons beau beaux double second seconde troisième
    quatrième cinquième sixième fille fils frère frères famille veuve épouse madame monsieur
    mademoiselle million millions demi vrai vrais faux futur future brave braves riche riches
    tiers quart""".split()
)

_DETERMINERS = frozenset("le la l' les un une des du de d' au aux ce cette ces son sa ses".split())
_DOERS = ("eur", "iste", "ier", "aire", "ant")


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*FORMS & tokens.index.keys()):
        word = story.word(i)
        if not word[0].isupper() or word.isupper() or story.first_in_segment(i) or i < 1:
            continue
        before = i - 1
        if tokens.ends[before] + 1 != tokens.starts[i] or not _noun(story, before):
            continue
        after = i + 1
        follows = after < len(tokens) and not story.first_in_segment(after)
        named = follows and story.capitalised(after) and not story.readings(after)
        if named and not _person(story, before):
            continue  # *l'élève Française Dupont*: it may be part of a name
        french = word.lower()
        yield Match(
            tokens.starts[i],
            tokens.ends[i],
            f"The adjective of a nationality has no capital: {french}.",
            replace(tokens.starts[i], tokens.ends[i], french),
        )


def _person(story: Story, i: int) -> bool:
    """Whether token ``i`` says what somebody is, by its ending."""
    return story.tokens.forms[i].endswith((*_DOERS, "euse", "trice", "ière"))


def _noun(story: Story, i: int) -> bool:
    """Whether token ``i`` is a common noun and nothing that stands before a people's name."""
    if story.tokens.kinds[i] != "word" or story.word(i)[0].isupper():
        return False
    form, readings = story.tokens.forms[i], story.readings(i)
    if form in _BEFORE_PEOPLE | _DETERMINERS or not any(r.pos == "NOUN" for r in readings):
        return False
    if any(r.pos == "ADJ" for r in readings) and not form.rstrip("s").endswith(_DOERS):
        return False  # *le modeste Finlandais*
    verb = any(r.pos in ("VERB", "AUX") and r.tense != "ppas" for r in readings)
    return not verb or story.tokens.forms[i - 1] in _DETERMINERS


RULE = Rule(
    code="LOC034",
    name="capital-nationality",
    family=Family.LOCALE,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="An adjective of nationality with a capital after its noun: la police Britannique.",
    why="The noun takes a capital, the adjective does not: un Britannique, la police britannique.",
    authority="Académie française, « Gentilés »; Lexique des règles typographiques en usage à "
    "l'Imprimerie nationale, « Gentilés »",
    check=_check,
    bad=(
        Bad(
            "La police ⟦Britannique⟧ enquête.",
            "La police britannique enquête.",
        ),
        Bad(
            "Un routier ⟦Bulgare⟧ a parcouru la ville.",
            "Un routier bulgare a parcouru la ville.",
        ),
        Bad(
            "Trois mineurs ⟦Syriens⟧ ont fui.",
            "Trois mineurs syriens ont fui.",
        ),
    ),
    good=(
        "Le jeune Slovaque, douze Tchèques, le meilleur Français et un autre Belge ont gagné.",
        "La police britannique et un Bulgare enquêtent; le Parti Communiste Français aussi.",
        "Il a vu le modeste Finlandais, mille Russes, une Italienne et l'océan Indien.",
    ),
)
