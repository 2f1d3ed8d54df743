"""AGR001: a subject pronoun that does not agree with what the sentence before is about."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.anaphora import (
    Antecedent,
    candidate,
    describe,
    opening_subject,
    window,
)
from mtqa.analysis.french.verbs import VerbGroup, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, SegmentKind
from mtqa.languages.fr.agents import (
    AGENTIVE,
    AGENTIVE_REFLEXIVE,
    IMPERSONAL,
    OPENING_ADVERBS,
    PERSONAL_PASSIVES,
)
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.titles import ONLY_FEMININE, TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PRONOUNS = {"il": ("m", "s"), "elle": ("f", "s"), "ils": ("m", "p"), "elles": ("f", "p")}
_RIGHT = {("m", "s"): "il", ("f", "s"): "elle", ("m", "p"): "ils", ("f", "p"): "elles"}
_WOMEN = ("ová", "ská", "cká")
_MODALS = frozenset({"devoir", "pouvoir", "vouloir", "aller"})


class _Verb(NamedTuple):
    group: VerbGroup
    agentive: bool


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    done = -1
    speakers = _speakers(story)
    for i in story.where(*_PRONOUNS):
        segment = tokens.segments[i]
        if segment == done or not _opens(story, i):
            continue
        done = segment
        antecedent = _antecedent(story, i, speakers)
        if antecedent is None:
            continue
        yield _match(story, i, antecedent)
        last, form = i, tokens.forms[i]
        for j in story.within(form, i + 1, story.segment_tokens(segment).stop):
            if _repeats(story, last, j, antecedent):
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
    story: Story, i: int, speakers: Mapping[int, Antecedent | None]
) -> Antecedent | None:
    """What the pronoun at token ``i`` must stand for although it disagrees with it."""
    gender, number = _PRONOUNS[story.tokens.forms[i]]
    verb = _verb(story, i)
    if verb is None:
        return None
    before = story.tokens.segments[i] - 1
    segment = story.segments[before]
    if segment.kind is not SegmentKind.SENTENCE or not story.segment_tokens(before):
        return None
    speaker = speakers.get(before)
    if speaker is not None and verb.group.lemma in story.language.reporting_verbs:
        return None  # who goes on speaking is a matter of attribution
    speaks = verb.group.lemma in story.language.reporting_verbs
    if speaks and gender == "m" and _woman(story, before):
        return None  # likewise
    found = speaker or opening_subject(story, before)
    if found is None or found.gender == gender or found.number != number:
        return None
    if not found.agent and (verb.agentive or number == "s"):
        return None  # a thing is less the topic than whoever was spoken of before
    first = window(story, i, 2 if number == "s" or verb.agentive else 1)
    rival = candidate(
        story, range(first, i), gender, number, agentive=verb.agentive, state=found.state
    )
    return None if rival is not None else found


def _woman(story: Story, segment: int) -> bool:
    """Whether a woman is named in the segment, by her surname or a title that no man bears."""
    forms = story.tokens.forms
    return any(
        forms[i] in ONLY_FEMININE
        or (story.capitalised(i) and forms[i].endswith(_WOMEN))
        or (i and forms[i] in TITLES and forms[i - 1] in ("la", "une", "cette"))
        for i in story.segment_tokens(segment)
    )


def _speakers(story: Story) -> dict[int, Antecedent | None]:
    """Segment → the noun that is the subject of its only reporting clause, None where unsure."""
    found: dict[int, Antecedent | None] = {}
    for clause in story.clauses:
        segment = story.segment_at(clause.span.start)
        speaker = None
        if segment not in found and clause.subject_span is not None and clause.inverted:
            i = story.token_at(clause.subject_span.start)
            speaker = describe(story, i + 1) if i + 1 < len(story.tokens) else None
        found[segment] = speaker
    return found


def _verb(story: Story, i: int) -> _Verb | None:
    """The verb of the pronoun at token ``i``, where it is sure to be no impersonal one."""
    tokens = story.tokens
    stop = story.segment_tokens(tokens.segments[i]).stop
    group = verb_group(story, i + 1, stop)
    if group is None or group.clitic is not None:
        return None
    if any(tokens.forms[j] in ("y", "en") for j in range(i + 1, group.finite)):
        return None
    lemma, after, reflexive = group.lemma, group.last + 1, group.reflexive
    if lemma in _MODALS:
        while after < stop and tokens.forms[after] in PROCLITICS | {"pas", "aussi", "également"}:
            reflexive = reflexive or tokens.forms[after] in ("se", "s'")
            after += 1
        infinitives = [r for r in story.readings(after) if r.tense == "inf"] if after < stop else []
        if not infinitives:
            return None
        lemma, after = infinitives[0].lemma, after + 1
    if tokens.forms[i] not in ("il",):
        return _Verb(group, _agentive(lemma, reflexive) and not group.passive)
    if group.passive:
        personal = tokens.forms[group.last] in PERSONAL_PASSIVES
        return _Verb(group, True) if personal else None
    if any(r.lemma == "falloir" for r in story.readings(group.finite)):
        return None
    if (
        lemma in IMPERSONAL and not (reflexive and lemma in AGENTIVE_REFLEXIVE)
    ) or lemma == "avoir":
        return None
    if reflexive and after < stop and tokens.forms[after] in ("que", "qu'"):
        return None
    return _Verb(group, _agentive(lemma, reflexive))


def _agentive(lemma: str, reflexive: bool) -> bool:
    return lemma in AGENTIVE or (reflexive and lemma in AGENTIVE_REFLEXIVE)


def _repeats(story: Story, last: int, i: int, antecedent: Antecedent) -> bool:
    """Whether the pronoun at token ``i`` goes on with that at token ``last``."""
    if story.in_quotation(story.tokens.starts[i]):
        return False
    gender, number = _PRONOUNS[story.tokens.forms[i]]
    verb = _verb(story, i)
    if verb is None or (verb.agentive and not antecedent.agent):
        return False
    rival = candidate(
        story, range(last + 1, i), gender, number, agentive=verb.agentive, state=antecedent.state
    )
    return rival is None


def _match(story: Story, i: int, antecedent: Antecedent) -> Match:
    tokens = story.tokens
    verb = _verb(story, i)
    right = _RIGHT[antecedent.gender, antecedent.number]
    pronoun = right.capitalize() if story.capitalised(i) else right
    edits = [Edit(tokens.starts[i], tokens.ends[i], pronoun)]
    end = tokens.ends[i]
    if verb is not None:
        end = tokens.ends[verb.group.finite]
        participle = _agreed(story, verb.group, antecedent)
        if participle is not None:
            edits.append(participle)
    noun = story.text[tokens.starts[antecedent.i] : tokens.ends[antecedent.i]]
    return Match(
        tokens.starts[i],
        end,
        f"The pronoun does not agree with « {noun} » in the sentence before: « {pronoun} ».",
        (Fix(tuple(edits)),),
    )


def _agreed(story: Story, group: VerbGroup, antecedent: Antecedent) -> Edit | None:
    """The participle after *être* in the antecedent's gender and number."""
    lemmas = {r.lemma for r in story.readings(group.finite)}
    if group.last == group.finite or not (group.passive or "être" in lemmas):
        return None
    tokens = story.tokens
    form = tokens.forms[group.last]
    right = inflect(story.lexicon, form, antecedent.gender, antecedent.number)
    if right is None or right == form:
        return None
    return Edit(tokens.starts[group.last], tokens.ends[group.last], right)


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
