"""ATT024: the pronoun behind the participle: *a expliqué-t-il*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.languages.fr.inversion import join_pronoun
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PRONOUNS: Final = ("il", "elle", "on", "ils", "elles")
_JOINED: Final = tuple(f"{t}{p}" for t in ("-", "-t-") for p in _PRONOUNS)
_AUXILIARIES: Final = frozenset("a ont est sont avait avaient".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*_JOINED):
        if i < 2:
            continue
        readings = story.readings(i - 1)
        if readings and all(r.tense == "ppre" for r in readings):
            yield Match(
                tokens.starts[i - 1],
                tokens.ends[i],
                "a present participle takes no inverted pronoun: a-t-il noté, notant",
            )
            continue
        if not any(r.tense == "ppas" for r in readings):
            continue
        if not _auxiliary(story, i - 2) and any(r.person.startswith("3") for r in readings):
            continue
        first = next((j for j in range(i - 2, max(-1, i - 5), -1) if _auxiliary(story, j)), None)
        if first is None or tokens.segments[first] != tokens.segments[i]:
            continue
        pronoun = tokens.forms[i].removeprefix("-t-").removeprefix("-")
        right = join_pronoun(story.word(first), pronoun)
        edits = (
            Edit(tokens.starts[first], tokens.ends[first], right),
            Edit(tokens.starts[i], tokens.ends[i], ""),
        )
        yield Match(
            tokens.starts[first],
            tokens.ends[i],
            f"the inverted pronoun follows the auxiliary: {right}",
            (Fix(edits),),
        )


def _auxiliary(story: Story, i: int) -> bool:
    return story.tokens.forms[i] in _AUXILIARIES


RULE = Rule(
    code="ATT024",
    name="pronoun-behind-participle",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An inverted pronoun that hangs on a participle: a expliqué-t-il, notant-il.",
    why="In a compound tense the pronoun hangs on the auxiliary: a-t-il expliqué.",
    authority="Grevisse, Le bon usage, § 388 (reprise et inversion du pronom)",
    check=_check,
    bad=(
        Bad(
            "« Nous avons fini le travail », ⟦a expliqué-t-il⟧.",
            "« Nous avons fini le travail », a-t-il expliqué.",
        ),
        Bad(
            "« Nous avons fini le travail », ⟦a plaisanté-elle⟧ à Nitra.",
            "« Nous avons fini le travail », a-t-elle plaisanté à Nitra.",
        ),
        Bad("« Nous avons fini le travail », ⟦notant-il⟧ à Nitra."),
    ),
    good=(
        "« Nous avons fini le travail », a-t-il expliqué.",
        "Elle a dit, dit-il, la vérité.",
    ),
)
