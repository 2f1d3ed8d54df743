"""AGR018: a subject pronoun that disagrees with the subject of its own sentence."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.anaphora import Antecedent, candidate, opening_subject, window
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.french.pronouns import agreed_participle, pronoun_verb
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, SegmentKind
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: the source drops the pronoun, and the translation guesses the masculine
_PRONOUNS = {"il": ("m", "s"), "ils": ("m", "p")}
_RIGHT = {"s": "elle", "p": "elles"}
_BEFORE = frozenset(("qu'", "et", "mais", ",", ";", "car", "puisqu'", "lorsqu'", "quand"))
#: objects that show that somebody else is in play
_OTHERS = frozenset(("lui", "le", "l'"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*_PRONOUNS):
        if i == 0 or tokens.forms[i - 1] not in _BEFORE or story.first_in_segment(i):
            continue
        segment = story.segments[tokens.segments[i]]
        if segment.kind is not SegmentKind.SENTENCE or story.in_quotation(tokens.starts[i]):
            continue
        subject = _subject(story, i)
        if subject is not None:
            yield _match(story, i, subject)


def _subject(story: Story, i: int) -> Antecedent | None:
    """The subject of the sentence that the pronoun at token ``i`` must stand for, or None."""
    gender, number = _PRONOUNS[story.tokens.forms[i]]
    segment = story.tokens.segments[i]
    found = opening_subject(story, segment)
    if found is None or found.gender == gender or found.number != number or found.i >= i:
        return None
    verb = pronoun_verb(story, i)
    if verb is None or not (found.agent or verb.thing):
        return None
    if verb.agentive and verb.group.passive:
        return None  # la police annonce qu'il a été arrêté
    if not _clause(story, found.i, i):
        return None
    own = story.segments[segment]
    opens = segment == 0 or story.segments[segment - 1].paragraph != own.paragraph
    first = window(story, i, 2 if opens else 1)
    if verb.agentive and found.agent and story.tokens.forms[i - 1] in (",", ";"):
        # two main clauses side by side go on with their own subject
        first = story.segment_tokens(segment).start
    rival = candidate(
        story,
        range(first, i),
        gender,
        number,
        agentive=verb.agentive,
        state=found.state,
        thing=verb.inanimate and not found.agent,
        wrong={found.i},
    )
    return None if rival is not None else found


def _clause(story: Story, subject: int, i: int) -> bool:
    """Whether the subject has its verb before token ``i``, and nobody else is its object."""
    forms, lexicon = story.tokens.forms, story.lexicon
    verb = False
    for j in range(subject + 1, i):
        here = profile(lexicon, forms[j])
        noun = forms[j - 1] in DETERMINERS or forms[j - 1] in PREPOSITIONS
        if here.only_verb or "AUX" in here.parts or (here.verb and not noun):
            verb = True
            if forms[j - 1] in _OTHERS:
                return False
    return verb


def _match(story: Story, i: int, subject: Antecedent) -> Match:
    tokens = story.tokens
    right = _RIGHT[subject.number]
    edits = [Edit(tokens.starts[i], tokens.ends[i], right)]
    end, verb = tokens.ends[i], pronoun_verb(story, i)
    if verb is not None:
        end = tokens.ends[verb.group.finite]
        participle = agreed_participle(story, verb.group, subject)
        if participle is not None:
            edits.append(participle)
    noun = story.text[tokens.starts[subject.i] : tokens.ends[subject.i]]
    return Match(
        tokens.starts[i],
        end,
        f"The pronoun does not agree with « {noun} », the subject of the sentence: « {right} ».",
        (Fix(tuple(edits)),),
    )


RULE = Rule(
    code="AGR018",
    name="pronoun-inside-sentence",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A subject pronoun in a later clause that disagrees in gender with the subject of the "
    "sentence, where nothing else near by could be meant.",
    why="A pronoun takes the gender of the noun it stands for; languages that drop the pronoun "
    "leave the translation to guess.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad(
            "La Confédération a annoncé qu'⟦il portera⟧ plainte.",
            "La Confédération a annoncé qu'elle portera plainte.",
        ),
        Bad(
            "La Cour a annulé la décision, ⟦il reprochait⟧ aux parties leur silence.",
            "La Cour a annulé la décision, elle reprochait aux parties leur silence.",
        ),
        Bad(
            "La représentation dure trois heures et ⟦il est⟧ accompagné de musique.",
            "La représentation dure trois heures et elle est accompagnée de musique.",
        ),
    ),
    good=(
        "La mère de Jan Novák a dit qu'il demandait pardon. La Cour a estimé qu'il fallait payer.",
        "La salle a été choisie par le maire, il affirme que tout est prêt.",
        "La loi a été votée et il est prévu de la publier; la loi passe et il a été créé un fonds.",
    ),
)
