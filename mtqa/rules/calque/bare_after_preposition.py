"""CAL003: a noun without its article after a preposition that asks for one: *dans laboratoire*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.bare import nominal, number_of
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.bare_nouns import EVENTS, RITUALS, SPANS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: after these any common noun in the singular takes an article
_ALWAYS = frozenset(("dans", "parmi"))
#: after these a noun of an event or a stretch of time does
_AT_EVENTS = frozenset(("pendant", "durant", "avant", "après", "depuis", "dès", "vers"))
#: *lors de, au cours de*: what stands before their *de*
_OF = {"lors": EVENTS, "cours": SPANS | EVENTS, "début": EVENTS, "fin": EVENTS, "issue": EVENTS}
#: any noun takes an article after *à cause de*
_OF_ANY = "cause"
_JOINED = frozenset(("et", "ou", "-", "ni"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for p in story.where(*_ALWAYS, *_AT_EVENTS, *_OF, _OF_ANY):
        form, i = forms[p], p + 1
        if form in _OF or form == _OF_ANY:
            if i > last or forms[i] not in ("de", "d'"):
                continue
            if form != "lors" and forms[p - 1] not in ("au", "à", "l'"):
                continue
            i += 1
        if i >= last or segments[i] != segments[p] or story.capitalised(i):
            continue
        if not _bare(story, i) or forms[i + 1] in _JOINED:
            continue
        if form in _OF and forms[i] not in _OF[form]:
            continue
        if form in _AT_EVENTS and not _event(forms, p):
            continue
        first = p if form in (*_ALWAYS, *_AT_EVENTS, "lors") else i - 1
        yield Match(
            tokens.starts[first],
            tokens.ends[i],
            f"« {forms[i]} » needs an article here.",
        )


def _event(forms: list[str], p: int) -> bool:
    """Whether an event follows, and no phrase such as *d'après match* or *après négociation*."""
    if forms[p] in ("avant", "après"):
        return forms[p + 1] in EVENTS - RITUALS and forms[p - 1] not in ("d'", "l'", "-")
    return forms[p + 1] in EVENTS


def _bare(story: Story, i: int) -> bool:
    """Whether token ``i`` is a common noun in the singular and nothing else."""
    here = profile(story.lexicon, story.tokens.forms[i])
    return here.only_noun and number_of(nominal(story, i)) == "s"


RULE = Rule(
    code="CAL003",
    name="bare-noun-after-preposition",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A common noun in the singular without article after a preposition that asks for one.",
    why="Slovak and Czech have no articles; after these prepositions a French noun has one.",
    authority="Grevisse, Le bon usage, « Absence du déterminant »",
    check=_check,
    supersedes=("AGR007", "SLG192"),
    bad=(
        Bad("Ils ont trouvé l'arme ⟦dans voiture⟧ du suspect."),
        Bad("Le gardien a été blessé ⟦lors de match⟧ amical."),
        Bad("Le club a vendu trois joueurs au cours ⟦de saison⟧."),
        Bad("Il a quitté la salle ⟦pendant réunion⟧ du comité."),
        Bad("La skieuse a déclaré forfait à cause ⟦de fièvre⟧."),
    ),
    good=(
        "Après négociation, avant audience, après intervention du SAMU et sur place.",
        "Lors de manifestations et au cours de négociations, il a souri.",
        "L'entretien d'après match et la causerie d'avant match ont lieu dans Paris.",
        "Il est monté dans le train, dans lequel il dormait. L'un dans l'autre, c'est bien.",
        "Dans bien des cas, dans quelque temps et dans chaque ville.",
        "Depuis longtemps, pendant longtemps, dès janvier, vers midi, après guerre.",
    ),
)
