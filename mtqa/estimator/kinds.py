"""What a model's hint can be about: a code, a name and an MQM category for each label."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from mtqa.document import Family
from mtqa.mqm import Severity

FAMILY = Family.FLUENCY
#: A hint asks for a look and costs nothing: in MQM, that is what neutral means.
SEVERITY = Severity.NEUTRAL

WHY = (
    "A small model read the passage and finds a word here that sound French copy would not have. "
    "It names no rule and may be wrong: look, and decide. A hint costs no penalty point, never "
    "fails the gate, and is left out where a rule speaks of the same words."
)
AUTHORITY = "The model's judgement; docs/model.md says what it was trained on and how sure it is."


class Kind(NamedTuple):
    """A label of the model as the report names it."""

    label: str
    code: str
    name: str
    mqm: str
    finds: str
    message: str


_GRAMMAR = "linguistic-conventions/grammar"

KINDS: tuple[Kind, ...] = (
    Kind(
        "agreement",
        "FLU001",
        "model-agreement",
        _GRAMMAR,
        "A word that seems not to agree in gender or number.",
        "the model doubts an agreement here",
    ),
    Kind(
        "verb",
        "FLU002",
        "model-verb",
        _GRAMMAR,
        "A verb whose tense, mood, form or auxiliary seems wrong.",
        "the model doubts the form of the verb here",
    ),
    Kind(
        "word",
        "FLU003",
        "model-word",
        "accuracy/mistranslation",
        "A word that seems wrong or of another sense than the sentence wants.",
        "the model doubts the choice of word here",
    ),
    Kind(
        "function",
        "FLU004",
        "model-function-word",
        _GRAMMAR,
        "A preposition, determiner or pronoun that seems wrong or superfluous.",
        "the model doubts the preposition, determiner or pronoun here",
    ),
    Kind(
        "missing",
        "FLU005",
        "model-missing-word",
        _GRAMMAR,
        "A place before which a word seems to be missing.",
        "the model misses a word before this one",
    ),
    Kind(
        "order",
        "FLU006",
        "model-word-order",
        _GRAMMAR,
        "Words that seem to stand in the wrong order.",
        "the model doubts the order of the words here",
    ),
    Kind(
        "foreign",
        "FLU007",
        "model-foreign-word",
        "accuracy/untranslated",
        "A word or name that seems to be left in the source language.",
        "the model takes this for a word of another language",
    ),
    Kind(
        "quotation",
        "FLU008",
        "model-quotation",
        "linguistic-conventions/punctuation",
        "Marks, commas or inversion at a quotation that seem wrong.",
        "the model doubts how this is quoted",
    ),
    Kind(
        "translation",
        "FLU009",
        "model-translation",
        "style/unidiomatic-style",
        "Words that read like machine translation, of whatever kind.",
        "the model takes this for a machine's wording",
    ),
    Kind(
        "other",
        "FLU010",
        "model-doubt",
        "style/unidiomatic-style",
        "Words that the model given with --model marks, under a label of its own.",
        "the model doubts this",
    ),
)

_BY_LABEL: Mapping[str, Kind] = {kind.label: kind for kind in KINDS}


def kind_of(label: str) -> Kind:
    """The kind of a label; a label of another model's own is ``FLU010``."""
    return _BY_LABEL.get(label, KINDS[-1])
