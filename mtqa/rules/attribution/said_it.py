"""ATT025: *« Q », l'a commenté X*: a pronoun for what the quotation is already the object of."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.tails import incises
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: verbs whose object is what is said, never a person
_SAYING: Final = frozenset(
    """dire déclarer ajouter affirmer souligner indiquer préciser annoncer noter expliquer commenter
    constater confier répondre rapporter signaler communiquer écrire confirmer avouer admettre
    reconnaître observer remarquer évaluer raconter révéler objecter opposer rétorquer gloser
    compléter exprimer résumer promettre minimiser justifier motiver""".split()
)
_THEM: Final = frozenset({"l'", "le", "la", "les"})
_THAT: Final = frozenset({"cela", "ceci", "ça", "dessus", "là-dessus"})
#: *a dit à lui le maire*: the reflexive of the source
_THEMSELVES: Final = frozenset(("lui", "elle", "eux", "soi"))
_ALONE: Final = frozenset(("seul", "seule", "seuls", "tout", "toute", "aussi", "et"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for incise in incises(story):
        tail, group = incise.tail, incise.group
        if tail.apart or group.negated or group.passive:
            continue
        if tail.gap not in (",", "", "-", "–"):
            continue
        if incise.listed and not group.clitic and _to_himself(story, group.last + 1, tail.stop):
            yield Match(
                tokens.starts[group.first],
                tokens.ends[group.last + 2],
                "who speaks does not speak to himself here: a dit X, pense X",
            )
            continue
        if group.lemma not in _SAYING and not (
            group.last + 1 < tail.stop and forms[group.last + 1] in ("dessus", "là-dessus")
        ):
            continue
        before = range(group.first, group.finite)
        them = next((i for i in before if forms[i] in _THEM), None)
        if them is not None:
            start, end = tokens.starts[group.first], tokens.ends[group.last]
            yield Match(
                start,
                end,
                "the quotation is already the object of this verb: the pronoun before it goes",
                replace(tokens.starts[them], tokens.starts[them + 1], ""),
            )
        elif group.last + 1 < tail.stop and forms[group.last + 1] in _THAT:
            yield Match(
                tokens.starts[group.first],
                tokens.ends[group.last + 1],
                "the quotation is already the object of this verb: the pronoun after it goes",
                replace(tokens.ends[group.last], tokens.ends[group.last + 1], ""),
            )


def _to_himself(story: Story, i: int, stop: int) -> bool:
    """*à lui*, *à elle* and then the speaker."""
    forms = story.tokens.forms
    if i + 2 >= stop or forms[i] != "à" or forms[i + 1] not in _THEMSELVES:
        return False
    return forms[i + 2] not in _ALONE and story.tokens.kinds[i + 2] == "word"


RULE = Rule(
    code="ATT025",
    name="pronoun-for-quotation",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« l'a commenté X », « a justifié cela X » after a quotation.",
    why="Slovak and Czech add « to » or « ho » to the verb; in French the quotation is its object.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    supersedes=("ATT008", "ATT012"),
    bad=(
        Bad(
            "« Nous avons fini le travail », ⟦l'a commenté⟧ le maire.",
            "« Nous avons fini le travail », a commenté le maire.",
        ),
        Bad(
            "« Nous avons fini le travail », ⟦a expliqué cela⟧ le maire.",
            "« Nous avons fini le travail », a expliqué le maire.",
        ),
        Bad("« Nous avons fini le travail », ⟦pense à lui⟧ le capitaine."),
        Bad(
            "« Nous avons fini le travail », ⟦a-t-il pointé dessus⟧.",
            "« Nous avons fini le travail », a-t-il pointé.",
        ),
    ),
    good=(
        "« Nous avons fini le travail », a dit à lui seul le maire.",
        "« Nous avons fini le travail », a commenté le maire.",
        "« Nous avons fini le travail », l'a interrompu le maire.",
        "« Nous avons fini le travail », lui a répondu le maire.",
        "« Nous avons fini le travail », l'a averti le maire.",
    ),
)
