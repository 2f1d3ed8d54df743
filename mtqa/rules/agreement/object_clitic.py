"""AGR072: *la loi … il l'a signé*: a participle that agrees with nothing *l'* may stand for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.copular import past_adverbs
from mtqa.analysis.french.noun_classes import BODY, NAME, OPEN, PERSON, STATE, TEXT, THING
from mtqa.analysis.french.profiles import FEMININE, FS, MS, profile
from mtqa.analysis.french.referents import Referent, scene_of
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.copulas import HAVE
from mtqa.languages.fr.grammar import SUBJECT_PRONOUNS
from mtqa.languages.fr.transitive import DONE_TO_PERSONS, DONE_TO_TEXTS, TAKEN_OBJECTS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_HAVE: Final = (*HAVE, "ai", "avons", "avez", "ait", "aient")
_GOES_ON: Final = frozenset("que qu' comme fait l' le la les un une des leur son sa ses «".split())
_IDIOMS: Final = frozenset("emporter".split())
#: verbs that may be done to words
_OF_WORDS: Final = frozenset(
    """approuver contester condamner dénoncer saluer critiquer soutenir applaudir remercier nommer
    rejeter corriger""".split()
)
_BACK: Final = 2  # sentences


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where("l'"):
        if i + 2 >= len(forms) or forms[i + 1] not in _HAVE or segments[i + 1] != segments[i]:
            continue
        j = past_adverbs(story, i + 2)
        if j + 1 >= len(forms) or segments[j] != segments[i] or forms[j + 1] in _GOES_ON:
            continue
        here = profile(story.lexicon, forms[j])
        own = here.participle & (MS | FS)
        if (
            own not in (MS, FS)
            or here.finite
            or "inf" in profile(story.lexicon, forms[j + 1]).parts
        ):
            continue
        lemmas = {r.lemma for r in story.readings(j) if r.tense == "ppas"}
        if not lemmas or not lemmas <= TAKEN_OBJECTS - _IDIOMS:
            continue
        if lemmas <= _OF_WORDS and _said_before(story, segments[i]):
            continue
        if story.segments[segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        meant = _meant(story, i, lemmas)
        if meant is None or meant.mask & own:
            continue
        yield _match(story, i, j, meant)


def _said_before(story: Story, segment: int) -> bool:
    """Whether the sentence or the one before gives somebody's words, which *l'* may sum up."""
    return any(
        segment - 1 <= story.segment_at(clause.span.start) <= segment for clause in story.clauses
    )


def _kinds(lemmas: set[str]) -> frozenset[str]:
    """The classes of those whom the verb may be done to."""
    if lemmas <= DONE_TO_PERSONS:
        return frozenset((PERSON, NAME, OPEN))
    if lemmas <= DONE_TO_TEXTS:
        return frozenset((TEXT, THING, OPEN))
    return frozenset((PERSON, NAME, OPEN, TEXT, THING, BODY, STATE))


def _meant(story: Story, i: int, lemmas: set[str]) -> Referent | None:
    """What *l'* at token ``i`` stands for: the nearest, where all that may be meant agree."""
    kinds, scene = _kinds(lemmas), scene_of(story)
    segment = story.tokens.segments[i]
    found: list[Referent] = []
    verbs = [k for k in story.segment_tokens(segment) if k < i and surely_finite(story, k)]
    pronoun = story.tokens.forms[i - 1] in SUBJECT_PRONOUNS
    for back in range(_BACK + 1):
        own = segment - back
        if own < 0 or story.segments[own].kind is not SegmentKind.SENTENCE:
            break
        for r in scene.of(own):
            if r.kind not in kinds or r.i >= i - pronoun:
                continue
            if not back and not pronoun and not (verbs and r.i < verbs[-1]):
                continue  # the subject of the clause, or what belongs to it
            if r.kind == OPEN and back and story.tokens.forms[r.i] in SUBJECT_PRONOUNS:
                continue
            found.append(r)
        if back and found:
            break
    masks = 0
    for r in found:
        masks |= r.mask
    fitting = [r for r in found if r.mask in (MS, FS)]
    if not fitting:
        return None
    near = max(fitting, key=lambda r: r.i)
    return near if masks & (MS | FS) == near.mask else None


def _match(story: Story, i: int, j: int, meant: Referent) -> Match:
    tokens = story.tokens
    gender = "f" if meant.mask & FEMININE else "m"
    right = inflect(story.lexicon, tokens.forms[j], gender, "s")
    noun = story.text[tokens.starts[meant.i] : tokens.ends[meant.i]]
    return Match(
        tokens.starts[i],
        tokens.ends[j],
        f"« l' » stands for « {noun} »: the participle agrees with it"
        + (f": {right}." if right else "."),
        replace(tokens.starts[j], tokens.ends[j], right) if right else (),
    )


RULE = Rule(
    code="AGR072",
    name="object-clitic",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A participle with « avoir » after « l' » in a gender that nothing has of which the "
    "sentence and those before speak.",
    why="With « avoir » the participle agrees with a direct object that stands before it.",
    authority="Grevisse, Le bon usage, « Accord du participe passé employé avec avoir »",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "La loi est prête. Les députés ⟦l'ont adopté⟧ mardi.",
            "La loi est prête. Les députés l'ont adoptée mardi.",
        ),
        Bad(
            "Elle dit qu'un inconnu ⟦l'avait agressé⟧ près de la gare.",
            "Elle dit qu'un inconnu l'avait agressée près de la gare.",
        ),
        Bad(
            "Le pont est vieux. La ville ⟦l'a réparée⟧ en mai.",
            "Le pont est vieux. La ville l'a réparé en mai.",
        ),
    ),
    good=(
        "La loi est prête. Les députés l'ont adoptée mardi. La mer est haute; il l'a emporté.",
        "« La fête est finie », a dit la maire. Le club l'a approuvé, puis contesté.",
        "La tante a un fils. La police l'a arrêté. Le pont est vieux : la ville l'a réparé.",
        "La police l'a arrêté. La route est longue. Il l'a fait venir, l'a nommé « ami ».",
    ),
)
