"""ATT015: a reporting clause after a statement without marks, its subject before the verb."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.adjuncts import ends_after_adjuncts
from mtqa.analysis.french.nominals import noun_phrase, pronoun
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: participles of verbs that say nothing without what is said
_PARTICIPLES = (
    "dit", "déclaré", "annoncé", "affirmé", "ajouté", "indiqué", "précisé", "souligné", "rapporté",
    "communiqué", "noté", "remarqué", "estimé", "constaté", "expliqué", "rappelé", "assuré",
    "informé", "promis", "averti", "conclu",
)  # fmt: skip
#: words that open a subordinate clause or a comparison at the head of the sentence
_SUBORDINATE = frozenset(
    """quand si s' comme lorsque lorsqu' puisque puisqu' selon après avant dès tandis alors bien
    plus moins autant mieux ce ainsi tel telle depuis pendant""".split()
)
_MARKS = frozenset('« » " “ ” „ : ;'.split())
_REACH = 45


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_PARTICIPLES):
        if i < 4 or forms[i - 1] not in ("a", "ont"):
            continue
        if not (ends_after_adjuncts(story, i + 1) or _parenthesis(story, i)):
            continue
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        if story.in_quotation(tokens.starts[i]):
            continue
        comma = i - 2
        while comma > 0 and forms[comma] != "," and i - comma < _REACH:
            if tokens.segments[comma] != tokens.segments[i]:
                break
            comma -= 1
        if forms[comma] != "," or tokens.segments[comma] != tokens.segments[i]:
            continue
        if not _is_subject(story, comma + 1, i - 1) or not _statement(story, comma):
            continue
        start, end = tokens.starts[comma + 1], tokens.ends[i]
        subject = story.text[start : tokens.ends[i - 2]]
        verb = story.text[tokens.starts[i - 1] : end]
        fixed = () if forms[comma + 1] in grammar.SUBJECT_PRONOUNS else (f"{verb} {subject}",)
        yield Match(
            start,
            end,
            f"after what is reported the verb comes first: {verb} …",
            replace(start, end, fixed[0]) if fixed else (),
        )


def _parenthesis(story: Story, i: int) -> bool:
    """*Le pays restera, il a dit, dans l'Europe*: a pronoun's clause between two commas."""
    forms = story.tokens.forms
    if forms[i - 2] not in ("il", "elle") or forms[i - 3] != "," or forms[i + 1 : i + 2] != [","]:
        return False
    stop = story.segment_tokens(story.tokens.segments[i]).stop
    return {"que", "qu'", ":", "et"}.isdisjoint(forms[i + 2 : stop])


def _is_subject(story: Story, first: int, stop: int) -> bool:
    """Whether tokens ``first`` to ``stop`` (exclusive) are one subject and nothing else."""
    if first >= stop:
        return False
    found = pronoun(story, first) or noun_phrase(story, first, stop)
    if found is None or found.last == stop - 1:
        return found is not None
    # *les sauveteurs en montagne*
    at = found.last + 1
    if story.tokens.forms[at] not in ("en", "à", "au", "aux", "pour", "contre", "sur"):
        return False
    added = noun_phrase(story, at + 1, stop)
    return at + 2 == stop or (added is not None and added.last == stop - 1)


def _statement(story: Story, comma: int) -> bool:
    """Whether a whole main clause without marks stands before the comma."""
    tokens = story.tokens
    first = comma
    while first > 0 and tokens.segments[first - 1] == tokens.segments[comma]:
        first -= 1
        if comma - first > _REACH or tokens.forms[first] in _MARKS:
            return False
    if tokens.forms[first] in _SUBORDINATE or comma - first < 3:
        return False
    return any(surely_finite(story, j) for j in range(first, comma))


RULE = Rule(
    code="ATT015",
    name="clause-after-statement",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A reporting clause that ends a sentence with its subject before the verb.",
    why="French inverts in the incise after reported words too: la route rouvrira, a dit X.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk", "de", "hu"),
    bad=(
        Bad(
            "La route rouvrira lundi, ⟦la police a annoncé⟧.",
            "La route rouvrira lundi, a annoncé la police.",
        ),
        Bad("La route rouvrira lundi, ⟦il a dit⟧ à la télévision."),
        Bad("La route rouvrira, ⟦il a dit⟧, avant la fin du mois."),
    ),
    good=(
        "La route rouvrira lundi, a annoncé la police.",
        "Comme il neige, la police a annoncé.",
        "La route rouvrira lundi, la police a annoncé une conférence.",
        "Ce que le ministre sait, il a dit.",
    ),
)
