"""What a language module has to say; only data, no behaviour."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class VerbClass(StrEnum):
    """How surely a verb reports speech."""

    #: reports wherever it stands beside a quotation: *dire, déclarer, ajouter*
    SPEECH = "speech"
    #: reports an opinion or an attitude: *estimer, juger, se féliciter*
    STANCE = "stance"
    #: reports only when inverted after a quotation: *sourire, tancer, s'étrangler*
    MANNER = "manner"
    #: gives somebody's words as a description, before the marks only: *qualifier de, parler de*
    NAMING = "naming"


class ReportingVerb(NamedTuple):
    """A verb that gives a quotation to somebody."""

    lemma: str
    participle: str
    verb_class: VerbClass
    reflexive: bool = False


class MarkPair(NamedTuple):
    """An opening and a closing quotation mark."""

    open: str
    close: str


@dataclass(frozen=True, slots=True)
class Language:
    """The facts of one language that analysis and rules read."""

    tag: str
    name: str
    #: native pairs, primary first; then those accepted inside another quotation
    marks: tuple[MarkPair, ...]
    inner_marks: tuple[MarkPair, ...] = ()
    #: words that lose their vowel before an apostrophe, without it: ``l``, ``qu`` …
    elisions: tuple[str, ...] = ()
    #: words that keep their inner apostrophe or hyphen: ``aujourd'hui`` …; one comes after the
    #: first letters of each
    fixed_words: tuple[str, ...] = ()
    #: pronouns that hang on a verb by a hyphen: ``il``, ``elle`` …
    clitics: tuple[str, ...] = ()
    #: abbreviations that end in a full stop but not a sentence, without the stop
    abbreviations: frozenset[str] = frozenset()
    #: those that may end a sentence too, folded
    final_abbreviations: frozenset[str] = frozenset()
    reporting_verbs: Mapping[str, ReportingVerb] = field(default_factory=dict)
    #: phrases that name the source of what is said, as folded tokens: ``d'``, ``après``
    source_phrases: tuple[tuple[str, ...], ...] = ()
    #: verbs that report only with one of these words: *faire* + *valoir*
    light_verbs: Mapping[str, frozenset[str]] = field(default_factory=dict)
