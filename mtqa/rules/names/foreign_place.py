"""NAM001: a place under its Slovak or Czech name."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.articles import Use, lead
from mtqa.analysis.spellings import Spelling, find_spellings, part_of_name
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, SegmentKind
from mtqa.languages.clubs import CLUB_WORDS
from mtqa.languages.fr.exonyms import GENDERS, NAMED_AFTER_PLACE, PLACES, RIVERS
from mtqa.languages.fr.exonyms_english import PLACES_ENGLISH
from mtqa.languages.slavic_case_forms import NAMED_AFTER_RIVER
from mtqa.languages.spellings import by_first_word
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_TABLE = by_first_word(PLACES)
#: names in an English spelling, which papers and companies bear
_ENGLISH = frozenset(
    written for pairs in by_first_word(PLACES_ENGLISH).values() for written, _ in pairs
)
_NEAR = 2
_CONTRACTED = {"de": "du", "à": "au"}


def _check(story: Story) -> Iterator[Match]:
    forms = story.tokens.forms
    for hit in find_spellings(story, _TABLE):
        club = hit.first > 0 and story.word(hit.first - 1) in CLUB_WORDS
        if part_of_name(story, hit.first, hit.last, before=not club) or story.in_term(hit.start):
            continue
        if hit.written in _ENGLISH and _capital_follows(story, hit.last):
            continue  # *Kabul News*
        segment = story.segments[story.tokens.segments[hit.first]]
        if segment.kind is SegmentKind.DATELINE and hit.right in GENDERS:
            continue  # a dateline names a town: *Vysoké Tatry*
        if forms[hit.first - 1] in NAMED_AFTER_RIVER and hit.first:
            continue  # *Nové Město na Moravě*
        if (
            forms[hit.first - 1] in ("le", "du")
            and hit.right not in GENDERS
            and " " not in hit.right
        ):
            continue  # *le Moskva*: a ship
        if not NAMED_AFTER_PLACE.isdisjoint(forms[max(0, hit.first - _NEAR) : hit.first]):
            continue
        yield Match(
            hit.start,
            hit.end,
            f"French calls this place {hit.right}.",
            (Fix(_edits(story, hit)),),
        )


def _capital_follows(story: Story, last: int) -> bool:
    after, tokens = last + 1, story.tokens
    return (
        after < len(tokens)
        and tokens.starts[after] == tokens.ends[last] + 1
        and story.capitalised(after)
        and not story.first_in_segment(after)
    )


def _edits(story: Story, hit: Spelling) -> tuple[Edit, ...]:
    """The French name, with the article and the preposition that it asks for."""
    before = story.tokens.forms[hit.first - 1] if hit.first else ""
    if hit.right.startswith("Le ") and before in _CONTRACTED:  # du Caire
        start = story.tokens.starts[hit.first - 1]
        return (Edit(start, hit.end, f"{_CONTRACTED[before]} {hit.right[3:]}"),)
    put = Edit(hit.start, hit.end, hit.right)
    gender = GENDERS.get(hit.right, "")
    use = Use.NOUN if hit.right in RIVERS else Use.COUNTRY if gender else Use.TOWN
    found = lead(story, hit.first, hit.right, gender, use)
    return (Edit(found.start, hit.start, found.words), put) if found else (put,)


RULE = Rule(
    code="NAM001",
    name="foreign-place",
    family=Family.NAMES,
    mqm="accuracy/untranslated",
    severity=Severity.MINOR,
    finds="A town, country or region under its Slovak, Czech or English name.",
    why="French has a name of its own for it, and readers may not know the other.",
    authority="Commission nationale de toponymie, « Pays et villes du monde »; "
    "Code de rédaction interinstitutionnel de l'Union européenne, annexe A5",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM019", "NAM026"),
    bad=(
        Bad("Il est arrivé à ⟦Kyjev⟧ mardi.", "Il est arrivé à Kiev mardi."),
        Bad("Elle vient de ⟦Viedne⟧ en train.", "Elle vient de Vienne en train."),
        Bad("La délégation de ⟦Nemecko⟧ est là.", "La délégation d'Allemagne est là."),
        Bad("Il part en ⟦Japonsko⟧ lundi.", "Il part au Japon lundi."),
        Bad("Le train va à ⟦Moscow⟧ lundi.", "Le train va à Moscou lundi."),
        Bad("La crue de la ⟦Labe⟧ approche.", "La crue de l'Elbe approche."),
        Bad("Ils jouent contre ⟦Poľsko⟧ à Nitra.", "Ils jouent contre la Pologne à Nitra."),
        Bad("⟦Nemecko⟧ : le chancelier refuse.", "Allemagne : le chancelier refuse."),
        Bad("Ils joueront contre le FC ⟦Kodaň⟧.", "Ils joueront contre le FC Copenhague."),
        Bad("Il a franchi le ⟦détroit d'Hormuz⟧ hier.", "Il a franchi le détroit d'Ormuz hier."),
        Bad("Les habitants de ⟦Nabatíja⟧ fuient.", "Les habitants de Nabatieh fuient."),
        Bad("La ligne passe près de ⟦Bachmutu⟧.", "La ligne passe près de Bakhmout."),
    ),
    good=(
        "Il est arrivé à Kiev mardi, puis à Vienne.",
        "Le croiseur Moskva a coulé en mer Noire.",
        "Le parti Progresívne Slovensko est en tête.",
        "Ils logent à l'hôtel Praha depuis lundi.",
        "Le groupe Tokio Hotel jouera à Rome.",
    ),
)
