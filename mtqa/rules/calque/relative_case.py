"""CAL023: *que* where the verb wants *dont* or *auquel*: *les moyens qu'il dispose*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import NEGATIONS, SUBJECT_PRONOUNS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_QUE = frozenset(("que", "qu'"))
#: verbs that take *de*, and those that take *à*
_OF = frozenset("disposer bénéficier dépendre jouir souffrir hériter".split())
_TO = frozenset(
    "échapper résister participer assister renoncer recourir remédier ressembler".split()
)
_LEMMAS = tuple(f"<{lemma}>" for lemma in sorted(_OF | _TO))
#: nouns that a whole clause explains: *le fait qu'il participe*
_CLAUSE_NOUNS = frozenset(
    """fait idée espoir preuve signe condition peur crainte avis impression certitude doute bruit
    nouvelle temps fois jour moment raison chance dommage hypothèse thèse conviction sentiment
    principe question besoin lieu sorte façon manière mesure plus moins même autant tant""".split()
)
_ENDS = frozenset((".", ",", ";", ":", "!", "?", "»", ")", "et", "ou", "mais"))
_CLITICS = frozenset(("y", "en", "lui", "leur", "l'", "le", "la", "les", "s'", "se"))
_REACH = 7


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    for v in story.where(*story.vocabulary.forms_of(_LEMMAS)):
        after = v + 1
        while after < len(forms) - 1 and forms[after] in NEGATIONS:
            after += 1
        if after >= len(forms) or forms[after] not in _ENDS or segments[after] != segments[v]:
            continue
        here = profile(lexicon, forms[v])
        if here.noun or not (here.finite or "inf" in here.parts):
            continue
        start = max(story.segment_tokens(segments[v]).start, v - _REACH)
        q = v - 1
        while q > start and forms[q] not in _QUE:
            q -= 1
        if q <= start or not _relative(story, q, v):
            continue
        right = "dont" if not lexicon.lemmas(forms[v]).isdisjoint(_OF) else "auquel"
        yield Match(
            tokens.starts[q], tokens.ends[v], f"« {forms[v]} » asks for « {right} », not « que »."
        )


def _relative(story: Story, q: int, verb: int) -> bool:
    forms = story.tokens.forms
    before = forms[q - 1]
    here = profile(story.lexicon, before)
    if not here.noun or here.number or before in _CLAUSE_NOUNS:
        return False
    between = forms[q + 1 : verb]
    if not between or not _CLITICS.isdisjoint(between) or "," in between:
        return False
    return between[0] in SUBJECT_PRONOUNS


RULE = Rule(
    code="CAL023",
    name="relative-case",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« que » as the relative of a verb that takes « de » or « à ».",
    why="The verb governs another case than in Slavic: its relative is « dont » or « auquel ».",
    authority="Grevisse, Le bon usage, « Les pronoms relatifs »",
    check=_check,
    bad=(
        Bad("Voici les moyens ⟦qu'il dispose⟧."),
        Bad("C'est une sanction ⟦qu'on ne peut pas échapper⟧."),
    ),
    good=(
        "Les moyens dont il dispose, le danger auquel il ne peut échapper.",
        "Le fait qu'il participe, l'idée qu'elle renonce. On sait qu'il ne peut pas échapper.",
        "Il a dit au maire qu'il participe. Le texte qu'il lui faut, la part qu'il en hérite.",
        "La maison qu'il a vue est plus grande que celle qu'il a, dit-elle.",
    ),
)
