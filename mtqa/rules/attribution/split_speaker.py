"""ATT042: *Le président l'a déclaré Ivan Malý.*: a speaker whose name stands behind the verb."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.clause import subject_after
from mtqa.analysis.french.nominals import NounPhrase, noun_phrase
from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.verbs import verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import AGENCIES, MEASURES_OF_TIME
from mtqa.languages.fr.titles import TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_SAID: Final = (
    "dit", "annoncé", "indiqué", "confirmé", "précisé", "souligné", "affirmé", "déclaré",
    "communiqué", "rapporté", "ajouté", "constaté",
)  # fmt: skip
#: verbs of speech that nobody is the object of, before *que* either
_THAT: Final = frozenset(
    """ajouter déclarer affirmer souligner indiquer préciser noter expliquer constater estimer
    annoncer répondre conclure dire confirmer""".split()
)
_HE: Final = frozenset(("il", "elle", "ils", "elles"))


def _check(story: Story) -> Iterator[Match]:
    yield from _before_que(story)
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_SAID):
        if i < 3 or forms[i - 1] not in ("a", "ont") or forms[i - 2] != "l'":
            continue
        span = story.segment_tokens(tokens.segments[i])
        if story.in_quotation(tokens.starts[i]):
            continue
        if forms[span.start] in _HE and span.start == i - 3:
            named = _speaker_behind(story, i + 1, span.stop)
        elif _title_alone(story, span, i - 2):
            named = _name_at(story, i + 1, span.stop)
        else:
            continue
        if named is not None:
            yield Match(
                tokens.starts[i - 2],
                tokens.ends[named],
                "the verb has two subjects, or one in two pieces: « C'est ce qu'a déclaré X »",
            )


def _before_que(story: Story) -> Iterator[Match]:
    """*Il a ajouté le porte-parole que …*: a pronoun and the speaker it stands for."""
    forms = story.tokens.forms
    for i in story.where(*_HE):
        if not story.first_in_segment(i) or forms[i + 1 : i + 2] not in (["a"], ["ont"]):
            continue
        stop = story.segment_tokens(story.tokens.segments[i]).stop
        group = verb_group(story, i + 1, stop)
        if group is None or group.lemma not in _THAT or group.last != i + 2:
            continue
        speaker = noun_phrase(story, group.last + 1, stop)
        if speaker is None or speaker.last + 1 >= stop:
            continue
        if forms[speaker.first] not in ("le", "la", "l'") or forms[speaker.head] not in TITLES:
            continue
        if forms[speaker.last + 1] in ("que", "qu'", ":"):
            yield Match(
                story.tokens.starts[i],
                story.tokens.ends[speaker.head],
                f"the verb has two subjects: {story.word(i)} and {story.word(speaker.head)}",
            )


def _speaker_behind(story: Story, i: int, stop: int) -> int | None:
    """*Il l'a dit à l'agence AFP le témoin Jan Malý*: the head of a person behind the verb."""
    found = subject_after(story, i, stop)
    if found is None or "," in story.tokens.forms[i : found.first]:
        return None
    if story.tokens.forms[found.first] not in ("le", "la", "l'", "un", "une"):
        return None
    named = kind_of(story, found.head) == PERSON and story.lexicon.has(
        story.tokens.forms[found.head], "NOUN"
    )
    return found.head if named and story.tokens.forms[found.head] in TITLES | _WITNESSES else None


_WITNESSES: Final = frozenset("témoin voisin voisine habitant habitante juge médecin".split())


def _title_alone(story: Story, span: range, verb: int) -> bool:
    """Whether a person's title without a name opens the sentence and ends before the verb."""
    subject: NounPhrase | None = noun_phrase(story, span.start, verb)
    if subject is None or subject.last + 1 != verb:
        return False
    inside = range(subject.head, subject.last + 1)
    given = (story.capitalised(j) and _is_person_name(story, j) for j in inside)
    return story.tokens.forms[subject.head] in TITLES and not any(given)


def _name_at(story: Story, i: int, stop: int) -> int | None:
    """The surname of *Jan Malý* at token ``i``."""
    forms = story.tokens.forms
    if i + 1 >= stop or not (story.capitalised(i) and story.capitalised(i + 1)):
        return None
    if forms[i] in AGENCIES or forms[i] in MEASURES_OF_TIME or not _is_person_name(story, i):
        return None
    return i + 1


def _is_person_name(story: Story, i: int) -> bool:
    readings = story.lexicon.readings(story.word(i))
    return any(r.pos == "PROPN" and r.gender for r in readings)


RULE = Rule(
    code="ATT042",
    name="speaker-in-two-pieces",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="Le président l'a déclaré Ivan Malý. Il l'a dit à la radio le porte-parole.",
    why="« Uviedol to predseda Ivan Malý » puts verb, object and speaker in a row; the engine took "
    "the title for the subject, or made up another, and left the rest behind.",
    authority="Grevisse, Le bon usage, § 233 (reprise du sujet)",
    check=_check,
    supersedes=("ATT007", "ATT008", "ATT037", "ATT035"),
    bad=(
        Bad("Le pont sera fermé. Le président de la Cour ⟦l'a déclaré Ivan Malý⟧."),
        Bad("⟦Il a ajouté le porte-parole⟧ que la route rouvrirait lundi."),
        Bad("Le pont sera fermé. Il ⟦l'a dit à l'agence AFP le porte-parole⟧ de la ville."),
    ),
    good=(
        "Le pont sera fermé. Le président Ivan Malý l'a annoncé à ses élus.",
        "Le pont sera fermé. Il l'a dit à ses élus, la voix ferme.",
        "Il a averti le porte-parole que la route rouvrirait.",
        "Le maire l'a déclaré Mort pour la France. Il l'a annoncé la veille.",
    ),
)
