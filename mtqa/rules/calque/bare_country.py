"""CAL002: a country without its article: *Slovaquie affrontera la Suisse*, *à la différence de*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.bare import finite_after
from mtqa.analysis.french.opening import opens
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import singular
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.place_genders import ARTICLED_PLACES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: prepositions after which a country keeps its article
_PREPOSITIONS = frozenset(
    """avec contre par pour sur dans vers selon sans malgré envers chez derrière devant à""".split()
)
#: what *de* ends, with the article after it: *à la différence de la Slovaquie*
_BEFORE_OF = frozenset(
    """différence exception contraire contrairement détriment égard encontre instar
    intérieur intention adresse""".split()
)
#: verbs whose object may be a country
_ACTS = frozenset(
    """attaquer soutenir aider quitter visiter affronter battre vaincre dominer menacer défendre
    rencontrer représenter envahir accuser critiquer condamner traverser dépasser frapper
    bombarder inviter libérer occuper rejoindre concerner toucher éliminer devancer recevoir
    protéger affaiblir renforcer provoquer isoler""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where(*ARTICLED_PLACES):
        if not story.capitalised(i) or (story.word(i).isupper()):
            continue
        following = forms[i + 1] if i < last and segments[i + 1] == segments[i] else ""
        if following in ("-", "–", "/", "progressiste") or (following and _named(story, i + 1)):
            continue
        start = _bare(story, i)
        if start is None:
            continue
        gender = ARTICLED_PLACES[forms[i]]
        name = story.text[tokens.starts[i] : tokens.ends[i]]
        elided = elides(forms[i]) is True
        article = "les " if gender == "p" else singular("le", gender, elided)
        if start == i and (story.first_in_segment(i) or forms[i - 1] in ("«", "“")):
            article = article and article[0].upper() + article[1:]
        yield Match(
            tokens.starts[start],
            tokens.ends[i],
            f"« {name} » takes its article: {article}{name}.",
            replace(tokens.starts[i], tokens.starts[i], article) if article else (),
        )


def _bare(story: Story, i: int) -> int | None:
    """The first token of the fault at the country of token ``i``, or None where it is sound."""
    forms = story.tokens.forms
    if opens(story, i):
        number = "p" if ARTICLED_PLACES[forms[i]] == "p" else "s"
        return i if finite_after(story, i + 1, number, nouns=True) is not None else None
    if story.first_in_segment(i):
        return None
    before = forms[i - 1]
    if before in _PREPOSITIONS:
        return i - 1
    if before in ("de", "d'") and i > 1 and forms[i - 2] in _BEFORE_OF:
        return i - 1
    here = profile(story.lexicon, before)
    verb = bool(here.number or here.participle or "inf" in here.parts) and not here.noun
    return i if verb and not story.lexicon.lemmas(before).isdisjoint(_ACTS) else None


def _named(story: Story, i: int) -> bool:
    """Whether the word after the country makes it a name of another thing: *France Télévisions*."""
    return story.capitalised(i) or story.tokens.kinds[i] == "number"


RULE = Rule(
    code="CAL002",
    name="country-bare",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A country or region that needs an article and has none, as subject, as object or after "
    "a preposition.",
    why="Slovak and Czech have no articles; in French most countries take one.",
    authority="Grevisse, Le bon usage, « L'article devant les noms propres »",
    check=_check,
    supersedes=("AGR007", "SLG092", "SLG094"),
    bad=(
        Bad("⟦Slovaquie⟧ affrontera lundi la Suisse.", "La Slovaquie affrontera lundi la Suisse."),
        Bad(
            "Les pères y sont rares, à la différence ⟦de Slovaquie⟧.",
            "Les pères y sont rares, à la différence de la Slovaquie.",
        ),
        Bad("Vienne dit que ⟦Autriche⟧ refusera.", "Vienne dit que l'Autriche refusera."),
        Bad("L'armée a envahi ⟦Ukraine⟧ en 2022.", "L'armée a envahi l'Ukraine en 2022."),
        Bad("Le train va ⟦vers Danemark⟧.", "Le train va vers le Danemark."),
    ),
    good=(
        "La Slovaquie affrontera lundi la Suisse, Israël, Cuba et Monaco.",
        "Un train de Slovaquie va en Hongrie et revient de Pologne.",
        "Slovaquie - Lettonie 3-2. Slovaquie : trois morts. Championnat de Russie.",
        "France Télévisions a diffusé le match, Air France a suivi.",
        "Slovaquie progressiste a voté contre.",
        "Panama est une ville, Luxembourg aussi, et Djibouti vit du port.",
        "L'ambassade de Suède a reçu l'ambassadeur d'Ukraine.",
        "Il a quitté la Russie et battu la France à Monaco.",
    ),
)
