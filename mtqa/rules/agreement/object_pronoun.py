"""AGR032: *ne pas le signer* of a law, *la publier* of a report: an object in the wrong gender."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.noun_classes import ACTOR, OPEN, TEXT, THING
from mtqa.analysis.french.profiles import FS, MS, profile
from mtqa.analysis.french.referents import Referent, Scene, scene_of
from mtqa.analysis.french.topics import main_subject
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: what is done to a text or a work, and to nobody; *le* before them never sums up a clause
_ACTS: Final = frozenset(
    """signer adopter voter promulguer publier ratifier abroger amender contresigner parapher
    rédiger réparer rénover démolir construire reconstruire prolonger""".split()
)
_MASKS: Final = {"le": MS, "la": FS}
_OTHER: Final = {"le": "la", "la": "le"}
_STOPS: Final = frozenset(",;:")
_THINGS: Final = frozenset((THING, TEXT, ACTOR, OPEN))


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    scene: Scene | None = None
    acts = kept(story.lexicon, _acts)
    for i in story.where(*_MASKS):
        if i + 1 >= len(forms) or not acts[forms[i + 1]]:
            continue
        segment = story.segments[tokens.segments[i]]
        if segment.kind is not SegmentKind.SENTENCE or segment.index == 0:
            continue
        before = story.segments[segment.index - 1]
        if before.kind is not SegmentKind.SENTENCE or story.in_quotation(tokens.starts[i]):
            continue
        topic = main_subject(story, before.index, story.segment_tokens(before.index).stop)
        wanted = _MASKS[forms[i]]
        if topic is None or topic.mask not in (MS, FS) or topic.mask & wanted:
            continue
        if topic.kind not in (THING, TEXT):
            continue
        scene = scene or scene_of(story)
        if not _another(story, scene, segment.index, i, wanted):
            right = _OTHER[forms[i]]
            noun = story.text[tokens.starts[topic.i] : tokens.ends[topic.i]]
            yield Match(
                tokens.starts[i],
                tokens.ends[i + 1],
                f"The pronoun does not agree with « {noun} » in the sentence before: « {right} ».",
                replace(tokens.starts[i], tokens.ends[i], right),
            )


def _acts(lexicon: Lexicon, form: str) -> bool:
    """Whether ``form`` is a verb of those, and no noun after its article."""
    here = profile(lexicon, form)
    return not here.noun and not here.adjective and bool(lexicon.lemmas(form) & _ACTS)


def _another(story: Story, scene: Scene, own: int, i: int, wanted: int) -> bool:
    """Whether a thing of the pronoun's own gender stands near enough to be meant."""
    near: list[Referent] = []
    if own > 1:
        near += [r for r in scene.of(own - 2) if r.subject]
    near += scene.of(own - 1)
    # the subject of the pronoun's own clause is no object of it
    near += [r for r in scene.of(own) if r.i < i and not (r.subject and _one_clause(story, r.i, i))]
    return any(r.mask & wanted and r.kind in _THINGS for r in near)


def _one_clause(story: Story, first: int, i: int) -> bool:
    return _STOPS.isdisjoint(story.tokens.forms[first:i])


RULE = Rule(
    code="AGR032",
    name="object-pronoun",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« le », « la » before a verb such as signer or réparer, where the sentence before is "
    "about a thing of the other gender and no other thing could be meant.",
    why="A pronoun takes the gender of the French noun, not of the noun in the original.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad(
            "La loi sur les médias est contestée. Le président refuse de ⟦le signer⟧.",
            "La loi sur les médias est contestée. Le président refuse de la signer.",
        ),
        Bad(
            "Le pont a été fermé. La ville veut ⟦la réparer⟧ avant l'hiver.",
            "Le pont a été fermé. La ville veut le réparer avant l'hiver.",
        ),
    ),
    good=(
        "La loi est contestée. Le président a reçu le texte et refuse de le signer.",
        "La route est fermée. Le pont menace : il faudra le reconstruire.",
        "La guerre dure. Le traité est prêt; il faut le ratifier.",
        "La mairie est vide. Le maire veut la construire ailleurs.",
        "La route est coupée par un arbre. Il faut la réparer.",
    ),
)
