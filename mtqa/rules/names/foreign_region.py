"""NAM013: a region under its Slovak or Czech name in *-sko* or *-cko*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.spellings import part_of_name
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.languages.slavic_given_names import FORMS, NAMES
from mtqa.languages.slavic_regions import CLUBS, OWN_NAMES, region, town
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: words before the name, articles aside → what stands before *la région de*
_LEADS = {"en": "dans ", "à": "dans ", "au": "dans ", "dans": "dans ", "sur": "dans ",
          "de": "de ", "d'": "de ", "du": "de ", "vers": "vers ", "pour": "pour "}  # fmt: skip
_ARTICLES = frozenset(("le", "la", "l'"))
#: what stands before a region that no table knows: a person has none of these
_OF_PLACE = frozenset(("en", "dans", "au", "sur"))
_VOWELS = "aeiouyáéíóúýAEIOUYÁÉÍÓÚÝ"


def _check(story: Story) -> Iterator[Match]:
    for word, numbers in story.unknown_names.items():
        name = region(word)
        if name is None or word in NAMES or word in FORMS:
            continue
        known = town(name)
        for i in numbers:
            if part_of_name(story, i, i) or story.in_term(story.tokens.starts[i]):
                continue
            declined = known is not None and word.endswith(("u", "om", "em", "a"))
            declined = declined and story.tokens.forms[i - 1] in ("de", "d'", "du", "à")
            clubs = word in CLUBS and (not i or story.tokens.forms[i - 1] not in _LEADS)
            sure = known is not None and word == name and not clubs
            if not (sure or declined or _of_place(story, i)):
                continue  # *Martinska*, *Krysko*: a woman's or a man's name elsewhere
            yield _match(story, i, known)


def _of_place(story: Story, i: int) -> bool:
    """*en X*, *dans le X*, *dans l'X*."""
    forms = story.tokens.forms
    if i and forms[i - 1] in _ARTICLES:
        i -= 1
        return i > 0 and forms[i - 1] in ("dans", "sur")
    return i > 0 and forms[i - 1] in _OF_PLACE


def _match(story: Story, i: int, known: str | None) -> Match:
    start, end = story.tokens.starts[i], story.tokens.ends[i]
    if known is None:
        return Match(start, end, "French names a region by its town: la région de …")
    article = OWN_NAMES.get(known)
    elided = "d'" if known[0] in _VOWELS else "de "
    french = f"la région {elided}{known}" if article is None else f"{article}{known}"
    return Match(start, end, f"French calls this region {french}.", _fix(story, i, french))


def _fix(story: Story, i: int, french: str) -> tuple[Fix, ...]:
    """The French name with the preposition before it, whose article it brings along."""
    forms, starts = story.tokens.forms, story.tokens.starts
    if story.first_in_segment(i):
        french = french[0].upper() + french[1:]
        return (Fix((Edit(starts[i], story.tokens.ends[i], french),)),)
    first = i
    if forms[first - 1] in _ARTICLES:
        first -= 1
    if first and not story.first_in_segment(first) and forms[first - 1] in _LEADS:
        first -= 1
        if forms[first - 1] == "région":  # *la région d'Ostravsku*
            french = french.removeprefix("la région ")
            return (Fix((Edit(starts[first], story.tokens.ends[i], french),)),)
        french = _LEADS[forms[first]] + french
        french = french.replace("de le ", "du ")
        if story.capitalised(first):
            french = french[0].upper() + french[1:]
    return (Fix((Edit(starts[first], story.tokens.ends[i], french),)),)


RULE = Rule(
    code="NAM013",
    name="foreign-region",
    family=Family.NAMES,
    mqm="accuracy/untranslated",
    severity=Severity.MINOR,
    finds="A region that Slovak or Czech names after its town: Jesenicko, Ostravsko, Oravsko.",
    why="The ending -sko makes a region of a town; French says la région d'Ostrava.",
    authority="Commission nationale de toponymie, « Pays et villes du monde »",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM019", "NAM026"),
    bad=(
        Bad(
            "La crue a inondé ⟦Jesenicko⟧ dimanche.",
            "La crue a inondé la région de Jeseník dimanche.",
        ),
        Bad(
            "La neige tombe dans l'⟦Opavsko⟧ depuis hier.",
            "La neige tombe dans la région d'Opava depuis hier.",
        ),
        Bad("Les maires du ⟦Valašsko⟧ protestent.", "Les maires de la Valachie protestent."),
        Bad("En ⟦Ostravsku⟧, l'air est mauvais.", "Dans la région d'Ostrava, l'air est mauvais."),
        Bad(
            "La dernière mine de la région d'⟦Ostravsku⟧ ferme.",
            "La dernière mine de la région d'Ostrava ferme.",
        ),
        Bad("Il pleut dans le ⟦Horňáckohradsko⟧ depuis hier."),
    ),
    good=(
        "La neige tombe en Orava, dans le Liptov et autour de Blansko.",
        "L'acteur Jan Vlasko et le coureur Krysko sont partis.",
        "Le parti Progresívne Slovensko gagne.",
    ),
)
