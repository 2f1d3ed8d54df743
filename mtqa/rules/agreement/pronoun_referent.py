"""AGR030: a subject pronoun that agrees with nothing it can stand for."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.antecedents import MASKS, Mismatch, mismatch
from mtqa.analysis.french.profiles import FP, FS, MP, MS, SINGULAR
from mtqa.analysis.french.referents import Scene
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, SegmentKind
from mtqa.languages.fr.agents import OPENING_ADVERBS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_RIGHT = {MS: "il", FS: "elle", MP: "ils", FP: "elles"}
_GENDER = {MS: ("m", "s"), FS: ("f", "s"), MP: ("m", "p"), FP: ("f", "p")}
#: what a clause begins with before its subject pronoun
_BEFORE = OPENING_ADVERBS | frozenset(
    (",", ";", ":", "et", "mais", "car", "or", "qu'", "que", "puisqu'", "lorsqu'", "quand", "ou")
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    scene = Scene(story)
    wrong: set[int] = set()
    for i in story.where(*MASKS):
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        if story.first_in_segment(i) or tokens.forms[i - 1] in _BEFORE:
            found = mismatch(story, scene, i, wrong)
            if found is not None:
                wrong.add(i)
                yield _match(story, i, found)


def _match(story: Story, i: int, found: Mismatch) -> Match:
    tokens = story.tokens
    head, does = found
    right = _RIGHT[head.mask]
    pronoun = right.capitalize() if story.capitalised(i) else right
    end = tokens.ends[does.group.finite]
    noun = story.text[tokens.starts[head.i] : tokens.ends[head.i]]
    message = f"The pronoun has nothing to stand for; « {noun} » asks for « {pronoun} »."
    if bool(head.mask & SINGULAR) != bool(MASKS[tokens.forms[i]] & SINGULAR):
        return Match(tokens.starts[i], end, message)
    edits = [Edit(tokens.starts[i], tokens.ends[i], pronoun)]
    if does.agreed is not None:
        form = tokens.forms[does.agreed]
        agreed = inflect(story.lexicon, form, *_GENDER[head.mask])
        if agreed is None:
            return Match(tokens.starts[i], end, message)
        if agreed != form:
            edits.append(Edit(tokens.starts[does.agreed], tokens.ends[does.agreed], agreed))
    return Match(tokens.starts[i], end, message, (Fix(tuple(edits)),))


RULE = Rule(
    code="AGR030",
    name="pronoun-without-referent",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A subject pronoun that disagrees with the subject before it, where nothing else near by "
    "could do what its verb says.",
    why="A pronoun takes the gender and number of the noun it stands for; languages that drop the "
    "pronoun leave the translation to guess.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad(
            "La fédération a reporté la finale. ⟦Il installera⟧ une tribune en mai.",
            "La fédération a reporté la finale. Elle installera une tribune en mai.",
        ),
    ),
    good=("La fédération a un trésorier. Il installera une tribune en mai.",),
)
