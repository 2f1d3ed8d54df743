"""AGR027: *ils* for a club, a government or another body in the singular."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.noun_classes import BODY, NAME, OPEN, PERSON, STATE, is_city
from mtqa.analysis.french.predicates import AGENT, HUMAN, VOICE, predicate
from mtqa.analysis.french.profiles import MP, PLURAL, SINGULAR, profile
from mtqa.analysis.french.referents import Scene, name_end, scene_of
from mtqa.analysis.french.topics import main_subject
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.clubs import CLUB_WORDS
from mtqa.languages.fr.nouns import COLLECTIVES
from mtqa.languages.fr.sports import CLEAR
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_BODIES = frozenset(
    """club gouvernement ministère parquet tribunal parti mouvement conseil comité syndicat
    parlement sénat équipe formation sélection direction mairie présidence rédaction fondation
    université hôpital office institut musée théâtre festival organisation""".split()
)
_RIGHT = {True: "il", False: "elle"}
_SENTENCES = 3
_MANY = frozenset(
    """joueurs joueuses hommes gens membres députés élus ministres policiers deux trois quatre
    plusieurs tous certains autres leur leurs eux ils nous""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    scene: Scene | None = None
    for i in story.where("ils"):
        segment = story.segments[tokens.segments[i]]
        if not story.first_in_segment(i) or segment.kind is not SegmentKind.SENTENCE:
            continue
        if segment.index == 0 or story.in_quotation(tokens.starts[i]):
            continue
        before = story.segments[segment.index - 1]
        if before.kind is not SegmentKind.SENTENCE or before.paragraph != segment.paragraph:
            continue
        subject = _body(story, before.index)
        if subject is None:
            continue
        does = predicate(story, i)
        if does is None or does.role not in (AGENT, VOICE, HUMAN):
            continue
        scene = scene or scene_of(story)
        if not _several(story, scene, segment.index, i):
            noun = story.word(subject)
            yield Match(
                tokens.starts[i],
                tokens.ends[does.group.finite],
                f"« {noun} » is one: the pronoun and its verb stand in the singular.",
            )


def _body(story: Story, segment: int) -> int | None:
    """The noun or name of the one body that the segment has as its subject."""
    span = story.segment_tokens(segment)
    subject = main_subject(story, segment, span.stop)
    if subject is not None:
        known = story.tokens.forms[subject.i] in _BODIES or story.word(subject.i) in CLUB_WORDS
        return subject.i if known and subject.mask & SINGULAR else None
    i = span.start
    if len(span) < 3 or not is_city(story, i) or name_end(story, i, span.stop) != i:
        return None
    here = profile(story.lexicon, story.tokens.forms[i + 1])
    plays = "s" in here.verb and (here.only_verb or "AUX" in here.parts)
    return i if plays and any(form in story.tokens.index for form in CLEAR) else None


def _several(story: Story, scene: Scene, own: int, i: int) -> bool:
    """Whether persons or bodies in the plural stand before token ``i`` in its paragraph."""
    tokens = story.tokens
    for back in range(1, _SENTENCES + 1):
        segment = own - back
        if segment < 0 or story.segments[segment].kind is not SegmentKind.SENTENCE:
            return False
        for r in scene.of(segment):
            if r.mask & PLURAL and not r.mask & SINGULAR and r.kind in (PERSON, BODY, STATE, OPEN):
                return True
            if r.mask & MP and r.kind == NAME and not r.mask & SINGULAR:
                return True
        span = story.segment_tokens(segment)
        for j in span:
            form = tokens.forms[j]
            if form in _MANY or form in COLLECTIVES:
                return True
            here = profile(story.lexicon, form)
            if here.noun & PLURAL and not here.noun & SINGULAR and form[-4:] in _AGENTS:
                return True
    return False


_AGENTS = frozenset(("eurs", "iens", "ants", "ents", "ques", "aris", "iers", "aires"))

RULE = Rule(
    code="AGR027",
    name="collective-as-they",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« ils » at the head of a sentence, where the sentence before is about one club, "
    "government or team and no plural has been named.",
    why="A body in the singular is taken up in the singular; the source language puts the verb in "
    "the plural by its sense.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad("Le club tchèque a quitté la coupe. ⟦Ils ont⟧ accusé le manque d'argent."),
        Bad("Le gouvernement a voté le budget. ⟦Ils veulent⟧ réduire le déficit."),
        Bad("Le Slovan a perdu samedi. ⟦Ils joueront⟧ mardi à Nitra."),
    ),
    good=(
        "Le club a vendu ses deux attaquants. Ils joueront en Allemagne.",
        "Les joueurs du club ont perdu. Le club le regrette. Ils joueront mardi.",
        "Le gouvernement a reçu les syndicats. Ils veulent une hausse.",
        "« Le gouvernement a cédé. Ils ont peur », a dit le maire.",
    ),
)
