"""ATT030: *« Q », a salué l'accord le ministre*: a thing between the verb and its speaker."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.noun_classes import PERSON, TEXT, THING, kind_of
from mtqa.analysis.french.tails import CIRCUMSTANCES, bare_person, incises
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import AGENCIES
from mtqa.languages.slavic_given_names import NAMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_ARTICLES: Final = frozenset("le la l' les son sa ses leur leurs ce cette ces".split())
_SPEAKER: Final = frozenset("le la l' les un une son sa".split())
_REACH: Final = 6
_NO_SPEAKER: Final = frozenset("de d' du des à au aux et ou par pour en dans sur comme ,".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for incise in incises(story):
        tail, group = incise.tail, incise.group
        i = group.last + 1
        if tail.apart or group.passive or i + 2 >= tail.stop:
            continue
        agency = forms[i] in AGENCIES and forms[i + 1] in _SPEAKER
        if agency and kind_of(story, i + 2) == PERSON:
            yield Match(
                tokens.starts[group.first],
                tokens.ends[i],
                "to whom it was said takes « à »: a dit à l'agence X le maire",
            )
            continue
        if forms[i] not in _ARTICLES:
            continue
        if tail.gap not in (",", "", "-", "–"):
            continue
        thing = i + 1
        if forms[thing] in CIRCUMSTANCES:
            continue
        if not story.lexicon.has(forms[thing], "NOUN"):
            continue
        if kind_of(story, thing) == PERSON and not (forms[i] == "les" and group.person == "3s"):
            continue  # but *s'est confié les journalistes le maire*
        speaker = _speaker(story, thing, tail.stop)
        if speaker is None:
            continue
        yield Match(
            tokens.starts[group.first],
            tokens.ends[thing],
            "the quotation is the object of this verb: a thing has no place before the speaker",
        )


def _speaker(story: Story, thing: int, stop: int) -> int | None:
    """The person's title that follows the thing without a preposition or a comma."""
    forms = story.tokens.forms
    for j in range(thing + 1, min(stop - 1, thing + _REACH)):
        if forms[j] == "," or story.tokens.kinds[j] != "word":
            return None
        if forms[j - 1] in _NO_SPEAKER:
            continue
        if forms[j] in _SPEAKER and kind_of(story, j + 1) == PERSON:
            return j if story.lexicon.has(forms[j + 1], "NOUN") else None
        if bare_person(story, j) and story.capitalised(j + 1):
            return j
        if j == thing + 1 and _full_name(story, thing, j, stop):
            return j
    return None


def _full_name(story: Story, thing: int, i: int, stop: int) -> bool:
    """*a commenté les chiffres Jan Malý*: a given name and a surname behind a common noun."""
    forms = story.tokens.forms
    if i + 1 >= stop or forms[thing - 1] != "les" or kind_of(story, thing) not in (THING, TEXT):
        return False
    if story.capitalised(thing) or not (story.capitalised(i) and story.capitalised(i + 1)):
        return False
    return story.word(i) in NAMES or any(r.pos == "PROPN" and r.gender for r in story.readings(i))


RULE = Rule(
    code="ATT030",
    name="thing-before-speaker",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A verb after a quotation with an object of its own and then its speaker.",
    why="« pochválil výkon tréner » joins an object and a speaker to one verb; the French incise "
    "has the quotation for its object.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    supersedes=("ATT012",),
    bad=(
        Bad("« Un beau succès pour nous », ⟦a salué l'accord⟧ le ministre."),
        Bad("« Nous avons fini le travail », ⟦défendait le projet⟧ de loi la députée Malá."),
        Bad("« Nous avons fini le travail », ⟦a dit ČTK⟧ le directeur Malý."),
    ),
    good=(
        "« Un beau succès pour nous », a salué le ministre.",
        "« Un beau succès pour nous », a salué la semaine dernière le ministre.",
        "« Un beau succès pour nous », a salué le parti du ministre.",
        "« Un beau succès pour nous », a salué le journal, la veille.",
    ),
)
