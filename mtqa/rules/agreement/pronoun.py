"""AGR001: a subject pronoun that does not agree with what the sentence before is about."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from mtqa.analysis.french.anaphora import (
    Antecedent,
    candidate,
    describe,
    named,
    opening_subject,
    window,
)
from mtqa.analysis.french.pronouns import SAYING, agreed_participle, pronoun_verb
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, SegmentKind
from mtqa.languages.fr.agents import OPENING_ADVERBS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PRONOUNS = {"il": ("m", "s"), "elle": ("f", "s"), "ils": ("m", "p"), "elles": ("f", "p")}
_RIGHT = {("m", "s"): "il", ("f", "s"): "elle", ("m", "p"): "ils", ("f", "p"): "elles"}


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    done = -1
    speakers = _speakers(story)
    wrong: set[int] = set()
    for i in story.where(*_PRONOUNS):
        segment = tokens.segments[i]
        if segment == done or not _opens(story, i):
            continue
        done = segment
        antecedent = _antecedent(story, i, speakers, wrong)
        if antecedent is None:
            continue
        wrong.add(i)
        yield _match(story, i, antecedent)
        last, form = i, tokens.forms[i]
        for j in story.within(form, i + 1, story.segment_tokens(segment).stop):
            if _repeats(story, last, j, antecedent):
                wrong.add(j)
                yield _match(story, j, antecedent)
                last = j


def _opens(story: Story, i: int) -> bool:
    """Whether only adverbs stand between the start of the sentence and the pronoun."""
    tokens = story.tokens
    segment = story.segments[tokens.segments[i]]
    if segment.kind is not SegmentKind.SENTENCE or segment.index == 0:
        return False
    if story.in_quotation(tokens.starts[i]):
        return False
    start = story.segment_tokens(segment.index).start
    return i - start <= 4 and all(
        tokens.forms[j] in OPENING_ADVERBS or tokens.forms[j] == "," for j in range(start, i)
    )


def _antecedent(
    story: Story, i: int, speakers: Mapping[int, Antecedent | None], wrong: Collection[int]
) -> Antecedent | None:
    """What the pronoun at token ``i`` must stand for although it disagrees with it."""
    gender, number = _PRONOUNS[story.tokens.forms[i]]
    verb = pronoun_verb(story, i)
    if verb is None:
        return None
    before = story.tokens.segments[i] - 1
    segment = story.segments[before]
    if segment.kind is not SegmentKind.SENTENCE or not story.segment_tokens(before):
        return None
    speaker = speakers.get(before)
    speaks = verb.group.lemma in story.language.reporting_verbs
    if speaker is not None and speaks and (speaker.gender, gender) != ("f", "m"):
        return None  # who goes on speaking is a matter of attribution
    found = speaker or opening_subject(story, before)
    if found is None or found.gender == gender or found.number != number:
        return None
    if not found.agent and (verb.agentive or (number == "s" and not verb.thing)):
        return None  # a thing is less the topic than whoever was spoken of before
    if speaker is not None and story.within("lui", story.segment_tokens(before).start, i):
        return None  # whom he spoke to may answer
    thing = verb.inanimate and not found.agent
    first = window(story, i, _sentences(story, i, number, agentive=verb.agentive))
    rival = candidate(
        story,
        range(first, i),
        gender,
        number,
        agentive=verb.agentive,
        state=found.state,
        thing=thing,
        wrong={*wrong, found.i},
        quoted=verb.lemma in SAYING or gender == "f",
    )
    return None if rival is not None else found


def _sentences(story: Story, i: int, number: str, *, agentive: bool) -> int:
    """How many sentences before the pronoun may hold its antecedent, across paragraphs."""
    if number == "p" and not agentive:
        return 1
    own = story.segments[story.tokens.segments[i]]
    # inside a paragraph the pronoun takes up what the paragraph speaks of
    return 2 if story.segments[own.index - 1].paragraph != own.paragraph else 1


def _speakers(story: Story) -> dict[int, Antecedent | None]:
    """Segment → the noun that is the subject of its only reporting clause, None where unsure."""
    found: dict[int, Antecedent | None] = {}
    for clause in story.clauses:
        segment = story.segment_at(clause.span.start)
        speaker = None
        if segment not in found and clause.subject_span is not None and clause.inverted:
            i = story.token_at(clause.subject_span.start)
            speaker = named(story, i)
            if speaker is None and i + 1 < len(story.tokens):
                speaker = describe(story, i + 1)
        found[segment] = speaker
    return found


def _repeats(story: Story, last: int, i: int, antecedent: Antecedent) -> bool:
    """Whether the pronoun at token ``i`` goes on with that at token ``last``."""
    if story.in_quotation(story.tokens.starts[i]):
        return False
    gender, number = _PRONOUNS[story.tokens.forms[i]]
    verb = pronoun_verb(story, i)
    if verb is None or (verb.agentive and not antecedent.agent):
        return False
    rival = candidate(
        story, range(last + 1, i), gender, number, agentive=verb.agentive, state=antecedent.state
    )
    return rival is None


def _match(story: Story, i: int, antecedent: Antecedent) -> Match:
    tokens = story.tokens
    verb = pronoun_verb(story, i)
    right = _RIGHT[antecedent.gender, antecedent.number]
    pronoun = right.capitalize() if story.capitalised(i) else right
    edits = [Edit(tokens.starts[i], tokens.ends[i], pronoun)]
    end = tokens.ends[i]
    if verb is not None:
        end = tokens.ends[verb.group.finite]
        participle = agreed_participle(story, verb.group, antecedent)
        if participle is not None:
            edits.append(participle)
    noun = story.text[tokens.starts[antecedent.i] : tokens.ends[antecedent.i]]
    return Match(
        tokens.starts[i],
        end,
        f"The pronoun does not agree with « {noun} » in the sentence before: « {pronoun} ».",
        (Fix(tuple(edits)),),
    )


RULE = Rule(
    code="AGR001",
    name="pronoun-antecedent",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A subject pronoun at the head of a sentence that disagrees in gender with the subject "
    "of the sentence before, where nothing else near by could be meant.",
    why="A pronoun takes the gender and number of the noun it stands for; languages that drop the "
    "pronoun leave the translation to guess.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad(
            "Les négociations ont duré dix heures. ⟦Ils devaient⟧ éviter une grève.",
            "Les négociations ont duré dix heures. Elles devaient éviter une grève.",
        ),
        Bad(
            "La Pologne rejette la réforme. Toutefois, ⟦il demande⟧ une aide.",
            "La Pologne rejette la réforme. Toutefois, elle demande une aide.",
        ),
        Bad(
            "La Commission européenne a salué la trêve. ⟦Il exige⟧ des garanties.",
            "La Commission européenne a salué la trêve. Elle exige des garanties.",
        ),
        Bad(
            "Une voisine a donné l'alerte. ⟦Il a⟧ été remercié par la mairie.",
            "Une voisine a donné l'alerte. Elle a été remerciée par la mairie.",
        ),
        Bad(
            "Les associations refusent la loi. ⟦Ils affirment⟧ que les aides manqueront.",
            "Les associations refusent la loi. Elles affirment que les aides manqueront.",
        ),
    ),
    good=(
        "La ministre Jana Horáková a ouvert la séance. La salle était pleine.",
        "La Russie a reçu le président. Il demande des garanties.",
        "La Pologne rejette la réforme. Il faut une aide. Il semble que rien ne presse.",
        "La ministre a vu Robert Fico. Il exige des excuses.",
        "La police a ouvert une enquête. Ils ont interrogé les voisins.",
        "Les réunions des ministres ont duré dix heures. Ils devaient signer une déclaration.",
        "« Oui », a dit la ministre. La journaliste a noté. Elle a insisté.",
        "Jana et Petr ont une fille. Les tantes sont parties. Elles reviendront.",
        "La victime a porté plainte. Il réclame une indemnité.",
        "La décision a surpris. Il a été procédé à une enquête; il a été décidé d'attendre.",
        "Le maire hésite. La région paiera. Il affirme que la somme suffira.",
        "La France a refusé d'extrader son ressortissant. Il demande la liberté.",
        "La Commission a été saisie par un député. Elle a répondu. Il a refusé la réponse.",
    ),
)
