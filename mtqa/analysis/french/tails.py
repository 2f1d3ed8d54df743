"""What stands between a quoted sentence and the end of the sentence that it begins."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from mtqa.analysis.french.adjuncts import ends_after_adjuncts
from mtqa.analysis.french.clause import reports, subject_after
from mtqa.analysis.french.joints import opens_sentence
from mtqa.analysis.french.nominals import NounPhrase
from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.verbs import (
    VerbGroup,
    finite_readings,
    may_be_finite,
    surely_finite,
    verb_group,
)
from mtqa.analysis.story import Story
from mtqa.document import Quotation
from mtqa.languages.base import VerbClass
from mtqa.languages.fr.grammar import (
    AGENCIES,
    CLASSIFIERS,
    DETERMINERS,
    MEASURES_OF_TIME,
    OF,
    PREPOSITIONS,
    PROCLITICS,
)
from mtqa.languages.fr.reporting import REPORTING_VERBS
from mtqa.languages.fr.titles import TITLES
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon

_GAP: Final = frozenset(",.;:-–—!?…)(¸")
_STOPS: Final = frozenset('. ! ? … ; : « “ „ "'.split())
_SUBORDINATE: Final = frozenset("quand si s' comme lorsque lorsqu' puisque".split())
#: a quotation of so many words is said by somebody also where no verb was recognised in it
_ENOUGH: Final = 3
#: nouns of time and of the body: how or when somebody speaks, not of what
CIRCUMSTANCES: Final = frozenset(
    """semaine mois année an jour journée veille lendemain soir soirée matin matinée nuit week-end
    après-midi fois jours ans instant moment lundi mardi mercredi jeudi vendredi samedi dimanche
    larmes larme voix sourire sourires main mains poing poings tête regard yeux œil visage gorge
    cœur ton bras doigt doigts front mine air lèvres sourcils épaules mâchoire souffle émotion
    micro même premier première médaille trophée""".split()
)
#: verbs that may have a person for an object beside the quotation
OF_PERSONS: Final = frozenset(
    """avertir prévenir informer rassurer taquiner interroger féliciter remercier accuser tancer
    exhorter supplier interpeller encourager appeler critiquer saluer fustiger citer menacer
    inviter moquer apostropher questionner reprendre corriger tacler conseiller provoquer
    implorer prier défendre louer attaquer condamner décrire présenter imiter évoquer
    mentionner nommer consoler cibler viser""".split()
)
#: nouns of persons that stand without an article
_BARE: Final = frozenset(
    """monsieur madame mademoiselle maître sœur frère père mère maman papa saint sainte monseigneur
    mgr docteur dr messieurs mesdames mm m mme mlle pr me don lady lord sir cheikh
    personne quelqu'un beaucoup certains certaines plusieurs tous toutes tout""".split()
)
#: tokens of a verb group, clitics and adverbs included
_GROUP: Final = 10
_OTHER: Final = frozenset({"ADV", "ADP", "DET", "PRON", "ADJ"})


class Tail(NamedTuple):
    """The tokens ``first`` to ``stop`` (exclusive) after a quotation.

    ``gap`` is the punctuation between the closing mark and the first word. ``apart`` says that
    they begin a sentence of their own.
    """

    quotation: Quotation | None
    gap: str
    first: int
    stop: int
    apart: bool


@lru_cache(maxsize=1)  # a dozen rules read it of a story, one after the other
def tails(story: Story) -> tuple[Tail, ...]:
    """What follows each outermost quotation that somebody says and that begins its sentence."""
    return tuple(_tails(story))


def _tails(story: Story) -> Iterator[Tail]:
    tokens = story.tokens
    for quotation in story.quotations:
        if quotation.depth or not quotation.close or not _said(story, quotation):
            continue
        i = after = story.token_at(quotation.span.end)
        while i < len(tokens) and tokens.forms[i] in _GAP and i - after < 4:
            i += 1
        if i >= len(tokens) or tokens.kinds[i] != "word":
            continue
        ended = story.flat[quotation.inner.end - 1] in ".!?…"
        gap = "".join(tokens.forms[after:i])
        paragraphs = story.segments[tokens.segments[i]], story.segments[quotation.segment]
        if paragraphs[0].paragraph > paragraphs[1].paragraph + 1:
            continue
        apart = story.capitalised(i) and (
            "." in gap
            or (ended and "," not in gap)
            or tokens.segments[i] != story.segment_at(quotation.span.end - 1)
        )
        yield Tail(quotation, gap, i, _stop(story, i), apart)


def _said(story: Story, quotation: Quotation) -> bool:
    first, stop = story.token_at(quotation.inner.start), story.token_at(quotation.inner.end)
    return opens_sentence(story, quotation) and (
        quotation.sentence
        or (stop - first >= _ENOUGH and story.flat[quotation.inner.start].isupper())
    )


def _stop(story: Story, i: int) -> int:
    forms, segments = story.tokens.forms, story.tokens.segments
    j = i
    while j < len(forms) and segments[j] == segments[i]:
        if forms[j] in _STOPS and not (forms[j] == "." and len(forms[j - 1]) <= 2):
            break
        j += 1
    return j


class Incise(NamedTuple):
    """A verb right after a quotation and its subject, where one follows."""

    tail: Tail
    group: VerbGroup
    subject: NounPhrase | None
    listed: bool


@lru_cache(maxsize=1)  # a dozen rules read it of a story, one after the other
def incises(story: Story) -> tuple[Incise, ...]:
    """The tails that begin with a verb in the third person."""
    return tuple(_incises(story))


def _incises(story: Story) -> Iterator[Incise]:
    for tail in tails(story):
        group = verb_group(story, tail.first, tail.stop)
        if group is None or not group.person.startswith("3"):
            continue
        if group.first == group.finite and _article_or_noun(story, tail, group):
            continue
        subject = None if group.clitic else subject_after(story, group.last + 1, tail.stop)
        yield Incise(tail, group, subject, reports(story, group))


@lru_cache(maxsize=1)  # a dozen rules read it of a story, one after the other
def after_statements(story: Story) -> tuple[Incise, ...]:
    """*La route rouvrira « lundi », a dit X*: incises after a statement."""
    return tuple(_after_statements(story))


def _after_statements(story: Story) -> Iterator[Incise]:
    tokens = story.tokens
    forms, says = tokens.forms, kept(story.lexicon, _of_reporting)
    for i in story.where(","):
        first = i + 1
        if first >= len(forms) or story.in_quotation(tokens.starts[i]):
            continue
        if tokens.segments[first] != tokens.segments[i] or tokens.kinds[first] != "word":
            continue
        if not may_be_finite(story, first) and forms[first] not in PROCLITICS:
            continue
        if not any(says[form] for form in forms[first : first + _GROUP]):
            continue
        start = story.segment_tokens(tokens.segments[i]).start
        if ":" in forms[start:i] or forms[start] in _SUBORDINATE:
            continue
        tail = Tail(None, ",", first, _stop(story, first), False)
        group = verb_group(story, first, tail.stop)
        if group is None or not reports(story, group, VerbClass.SPEECH):
            continue
        if not group.person.startswith("3") or group.passive or group.negated:
            continue
        if not any(surely_finite(story, j) for j in range(start, i)):
            continue
        subject = None if group.clitic else subject_after(story, group.last + 1, tail.stop)
        speaks = subject is not None and kind_of(story, subject.head) == PERSON
        if group.clitic or speaks:
            yield Incise(tail, group, subject, True)


def _of_reporting(lexicon: Lexicon, form: str) -> bool:
    """Whether the form is one of a verb that reports speech."""
    return not lexicon.lemmas(form).isdisjoint(REPORTING_VERBS)


def _article_or_noun(story: Story, tail: Tail, group: VerbGroup) -> bool:
    """*« Q », titre de son livre*: a noun that could be a verb, and no subject after it."""
    if story.tokens.forms[group.first] == "cela":
        return True
    if group.first != group.last or group.clitic:
        return False
    nominal = any(r.pos in ("NOUN", "ADJ") for r in story.readings(group.first))
    nominal = nominal and story.tokens.forms[group.first] != "dit"
    return nominal and subject_after(story, group.last + 1, tail.stop) is None


def ends_soon(story: Story, tail: Tail, i: int) -> bool:
    """Whether the tail ends at token ``i``, or after times, places and hearers."""
    return i >= tail.stop or ends_after_adjuncts(story, i)


def names_nobody(story: Story, i: int, stop: int) -> bool:
    """Whether no noun from token ``i`` to ``stop`` may be a subject: each hangs on a preposition.

    *a dit au tribunal après le verdict* names nobody who speaks, *a dit au tribunal Jan Malý* does.
    """
    tokens = story.tokens
    awaits = noun = name = False
    if two_names(story, i, stop):
        return False
    for j in range(i, stop):
        form = tokens.forms[j]
        if form in PREPOSITIONS or (form in OF and (noun or form == "du")):
            awaits, noun, name = True, False, False
        elif form in MEASURES_OF_TIME or tokens.kinds[j] == "number" or form in (",", "et"):
            awaits = awaits or (form == "et" and noun)
        elif tokens.kinds[j] != "word":
            return False
        elif awaits:
            if tokens.forms[j - 1] == "en" and any(r.tense == "ppre" for r in story.readings(j)):
                awaits = False
            elif form not in DETERMINERS and (story.capitalised(j) or _noun(story, j)):
                awaits, noun, name = False, True, story.capitalised(j) and not _agency(story, j)
        elif story.capitalised(j):
            if not name and tokens.forms[j - 1] not in CLASSIFIERS:
                return False
            name = not _agency(story, j)
        elif not (_qualifies(story, j) if noun else story.lexicon.has(form, "ADV")):
            return False
    return not awaits


def two_names(story: Story, i: int, stop: int) -> bool:
    """*au Figaro Jan Malý*: more names in a row than one person or paper has."""
    run = 0
    for j in range(i, stop):
        run = run + 1 if story.capitalised(j) else 0
        if run > 2 or (run == 2 and story.tokens.forms[j - 2] in ("au", "la", "l'", "le")):
            return True
    return False


def _agency(story: Story, i: int) -> bool:
    return story.tokens.forms[i] in AGENCIES or story.word(i).isupper()


def _noun(story: Story, i: int) -> bool:
    return any(r.pos in ("NOUN", "PRON", "PROPN") for r in story.readings(i))


def _qualifies(story: Story, i: int) -> bool:
    """An adjective or an adverb that is no person's title."""
    readings = story.readings(i)
    adjective = any(r.pos in ("ADJ", "ADV") for r in readings)
    return adjective and story.tokens.forms[i] not in DETERMINERS and not bare_person(story, i)


def only(story: Story, i: int, *tenses: str) -> bool:
    """Whether all finite readings of token ``i`` are of these tenses."""
    readings = finite_readings(story, i)
    return bool(readings) and all(r.tense in tenses for r in readings)


def bare_person(story: Story, i: int) -> bool:
    """Whether token ``i`` is a person's title or trade, singular and without an article."""
    form = story.tokens.forms[i]
    if story.tokens.kinds[i] != "word" or story.capitalised(i) or form in _BARE:
        return False
    readings = story.readings(i)
    nouns = [r for r in readings if r.pos == "NOUN"]
    if not nouns or any(r.number == "p" for r in nouns):
        return False
    if form in TITLES:
        return True
    if any(r.pos in _OTHER or r.person or r.tense == "ppas" for r in readings):
        return False
    return kind_of(story, i) == PERSON
