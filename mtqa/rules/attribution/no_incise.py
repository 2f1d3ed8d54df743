"""ATT040: *« Q », dire du directeur*, *« Q », Jan Malý, le maire*: no incise after a quotation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.clause import subject_after
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.tails import CIRCUMSTANCES, OF_PERSONS, Tail, incises, tails
from mtqa.analysis.french.verbs import (
    finite_readings,
    may_be_finite,
    surely_finite,
    verb_group,
)
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind, SubjectKind
from mtqa.languages.fr.grammar import DETERMINERS, OF, PREPOSITIONS, PROCLITICS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_GAPS: Final = frozenset(("", ",", "-", "–", "—", ":", ";"))
#: what names a source, or goes on with the sentence that the quotation began
_SOURCES: Final = frozenset(
    """selon suivant d'après comme dixit ainsi d' de aux au à pour par sans sauf hormis malgré avant
    après avec depuis pendant entre contre chez vers dès""".split()
)
_PLACES: Final = frozenset("dans lors sur devant pendant après en avec au à".split())
#: what somebody does in speaking, as a noun
_SPEECH: Final = frozenset(
    """plaisanterie remarque plainte déclaration réaction réponse réplique citation commentaire
    explication avertissement propos
    annonce confirmation promesse confidence mots mot parole paroles
    aveu excuse réflexion blague moquerie rappel appel""".split()
)
#: after these a participle tells who wrote or said what stands before it
_PASSIVE: Final = frozenset("par comme que qu' et , en".split())
_ARTICLES: Final = frozenset("le la l' les un une son sa".split())
_MESSAGE: Final = "after a quotation an incise belongs: « Q », a dit X"


def _check(story: Story) -> Iterator[Match]:
    verbs = {incise.tail.first for incise in incises(story)}
    tokens = story.tokens
    for tail in tails(story):
        first = tail.first
        if tail.apart or tail.gap not in _GAPS or first in verbs or tail.quotation is None:
            continue
        if story.segments[tokens.segments[first]].kind is not SegmentKind.SENTENCE:
            continue
        if not tail.quotation.sentence or _incise_later(story, tail):
            continue
        last = _joined(story, first) or _verb_form(story, tail) or _speaker_alone(story, tail)
        if last is None:
            last = _noun_of_speech(story, tail) or _place_and_name(story, tail)
        if last is None:
            last = _linked(story, tail)
        if last is not None:
            yield Match(tokens.starts[first], tokens.ends[last], _MESSAGE)


def _incise_later(story: Story, tail: Tail) -> bool:
    """*« Q », la voix brisée, a lancé X*: a verb behind a comma and whose it is."""
    forms = story.tokens.forms
    for j in range(tail.first + 1, tail.stop):
        if not (may_be_finite(story, j) or forms[j] in PROCLITICS) or forms[j - 1] != ",":
            continue
        group = verb_group(story, j, tail.stop)
        if group is not None and (group.clitic or subject_after(story, group.last + 1, tail.stop)):
            return True
    return False


def _joined(story: Story, i: int) -> int | None:
    """*a-dit le maire*, *dit-capitaine*: a verb that a hyphen ties to what follows."""
    verb, hyphen, other = story.tokens.forms[i].partition("-")
    if not hyphen or not other or story.readings(i):
        return None
    lexicon, verbs = story.lexicon, story.language.reporting_verbs
    if verb in ("a", "ont"):
        said = any(r.tense == "ppas" and r.lemma in verbs for r in lexicon.readings(other))
        return i if said else None
    finite = any(r.person.startswith("3") and r.lemma in verbs for r in lexicon.readings(verb))
    return i if finite and lexicon.has(other, "NOUN") else None


def _verb_form(story: Story, tail: Tail) -> int | None:
    """*souligné dans la lettre*, *dire du maire*: a participle or an infinitive."""
    i = tail.first
    readings = story.readings(i)
    if story.capitalised(i):
        return None
    verbs = story.language.reporting_verbs
    if any(r.tense == "inf" for r in readings):
        only = all(r.tense == "inf" for r in readings)
        return i if only or any(r.lemma in verbs for r in readings) else None
    lemmas = {r.lemma for r in readings if r.tense == "ppas" and r.number != "p"}
    if not lemmas or story.tokens.forms[i] == "dit":
        return None
    after = story.tokens.forms[i + 1] if i + 1 < tail.stop else "."
    if after in ("est", "sont"):
        return i + 1  # *convaincu est le maire*
    if after in _PASSIVE or (lemmas.isdisjoint(verbs) and after not in _ARTICLES):
        return None
    return i


def _speaker_alone(story: Story, tail: Tail) -> int | None:
    """*« Q », Jan Malý, le maire de Nitra.*: who speaks, and no verb."""
    first = tail.first
    forms = story.tokens.forms
    if forms[first] not in DETERMINERS and not story.capitalised(first):
        return None
    subject = noun_phrase(story, first, tail.stop)
    if subject is None or _verb(story, first, tail.stop):
        return None
    if subject.kind is SubjectKind.NAME:
        if subject.head != first or subject.last == first or forms[first] in DETERMINERS:
            return None
    elif (
        forms[first] not in ("le", "la", "l'", "son", "sa")
        or kind_of(story, subject.head) != PERSON
        or forms[subject.head] in CIRCUMSTANCES
    ):
        return None
    return subject.last


def _noun_of_speech(story: Story, tail: Tail) -> int | None:
    """*une plaisanterie du vendeur*, *la plainte le coach*, *le sourire aux lèvres*."""
    first = tail.first
    forms = story.tokens.forms
    if forms[first] not in ("le", "la", "l'", "un", "une", "les") or first + 2 >= tail.stop:
        return None
    noun, after = first + 1, first + 2
    if forms[noun] in _SPEECH:
        person = after + 1 if forms[after] in (*OF, "le", "la", "l'") else after
        person += forms[person] in ("le", "la", "l'")
        named = person < tail.stop and (
            story.capitalised(person)
            or kind_of(story, person) == PERSON
            or forms[after] in ("le", "la", "l'")
        )
        return noun if named else None
    bodily = forms[noun] in CIRCUMSTANCES and not _verb(story, first, tail.stop)
    return noun if bodily and forms[after] in ("aux", "à", "au", "dans", "sur") else None


def _linked(story: Story, tail: Tail) -> int | None:
    """*qui a dit la ministre*, *par la ministre*, *ainsi la ministre*: a word too much."""
    first, forms = tail.first, story.tokens.forms
    i = first + 1
    if forms[first] in ("qui", "dont"):
        group = verb_group(story, i, tail.stop)
        if group is None or group.clitic or group.first == group.last or group.object_clitic:
            return None
        if group.lemma not in story.language.reporting_verbs or group.lemma in OF_PERSONS:
            return None
        i = group.last + 1
    elif forms[first] not in ("par", "ainsi") or _verb(story, first, tail.stop):
        return None
    if i + 1 >= tail.stop or forms[i] not in ("le", "la", "l'"):
        return None
    return i + 1 if kind_of(story, i + 1) == PERSON else None


def _place_and_name(story: Story, tail: Tail) -> int | None:
    """*« Q », dans son discours Jan Malý.*: where somebody speaks, who, and no verb."""
    first = tail.first
    if story.tokens.forms[first] not in _PLACES or _verb(story, first, tail.stop):
        return None
    start = first + 1 + (story.tokens.forms[first] == "lors")
    place = noun_phrase(story, start, tail.stop)
    if place is None or place.kind is SubjectKind.NAME:
        return None
    forms = story.tokens.forms
    for j in range(place.head + 1, tail.stop):
        if forms[j - 1] in OF or forms[j - 1] in PREPOSITIONS or forms[j - 1] in DETERMINERS:
            continue
        if story.capitalised(j) and not story.capitalised(j - 1):
            return j
    return None


def _verb(story: Story, first: int, stop: int) -> bool:
    return any(
        surely_finite(story, j) or (finite_readings(story, j) and not _nominal(story, j))
        for j in range(first + 1, stop)
        if not story.capitalised(j)
    )


def _nominal(story: Story, i: int) -> bool:
    return any(r.pos in ("NOUN", "ADJ", "ADP", "ADV", "PRON") for r in story.readings(i))


RULE = Rule(
    code="ATT040",
    name="no-incise",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Q », dire du directeur; « Q », Jan Malý, le maire: a quotation and a speaker that no "
    "verb joins.",
    why="The engine took the verb for a noun or lost it; an incise is a verb and its subject.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    weak=True,
    bad=(
        Bad("« Nous avons perdu du temps », ⟦avouer⟧ le maire de Nitra."),
        Bad("« Nous avons perdu du temps », ⟦rappelé⟧ dans sa lettre."),
        Bad("« Nous avons perdu du temps », ⟦Jan Malý⟧, à la radio."),
        Bad("« Nous avons perdu du temps », ⟦une remarque⟧ du maire de Nitra."),
        Bad("« Nous avons perdu du temps », ⟦le sourire⟧ aux lèvres."),
        Bad("« Nous avons perdu du temps », ⟦dans son discours Malý⟧."),
        Bad("« Nous avons perdu du temps », ⟦a-dit⟧ le maire de Nitra."),
        Bad("« Nous avons perdu du temps », ⟦qui a dit la ministre⟧."),
        Bad("« Nous avons perdu du temps », ⟦par la ministre⟧."),
    ),
    good=(
        "« Nous avons perdu du temps », la voix brisée, a lancé le maire.",
        "« Nous avons perdu du temps », a dit Jan Malý, le maire.",
        "« Nous avons perdu du temps », une phrase qui a fait le tour du pays.",
        "« Nous avons perdu du temps », rappelé par le maire et par tous.",
        "« Nous avons perdu du temps », selon Jan Malý, dans son discours de lundi.",
        "« Nous avons perdu du temps. » Jan Malý, maire de Nitra.",
        "« Nous avons perdu du temps », qui a dit cela ?",
    ),
)
