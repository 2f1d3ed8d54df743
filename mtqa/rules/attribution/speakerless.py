"""ATT023: an incise whose verb has no subject: *« Q », a ajouté.*, *« Q », indiqué le maire.*"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.tails import Tail, ends_soon, incises, names_nobody, tails, two_names
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PARTICIPLES: Final = frozenset(
    """ajouté déclaré indiqué précisé averti communiqué complété reconnu affirmé expliqué
    souligné constaté noté rappelé estimé confirmé annoncé commenté promis admis avoué conclu
    informé raconté répondu réagi assuré""".split()
)
_MESSAGE: Final = "the incise has no subject: a-t-il dit, a dit X"


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for incise in incises(story):
        tail, group = incise.tail, incise.group
        if group.clitic or incise.subject is not None or not incise.listed or tail.apart:
            continue
        if group.passive or tail.gap not in (",", "", "-", "–"):
            continue
        if not tail.gap and group.first == group.last and tail.stop != group.last + 1:
            continue  # *« Nous irons tous » raconte à sa façon …*
        after = group.last + 1
        if names_nobody(story, after, tail.stop) or (
            ends_soon(story, tail, after) and not two_names(story, after, tail.stop)
        ):
            yield Match(tokens.starts[group.first], tokens.ends[group.last], _MESSAGE)
    for tail in tails(story):
        he = tokens.forms[tail.first] in ("il", "elle") and tail.first + 1 < tail.stop
        if tail.apart or tokens.forms[tail.first + he] not in _PARTICIPLES:
            continue
        if tail.gap not in (",", "", "-", "–", ";", ":") or not _participle(story, tail):
            continue
        yield Match(
            tokens.starts[tail.first],
            tokens.ends[tail.first + he],
            "the auxiliary of the incise is missing: a indiqué X, a-t-il indiqué",
        )


def _participle(story: Story, tail: Tail) -> bool:
    after = story.tokens.forms[tail.first + 1] if tail.first + 1 < tail.stop else "."
    return after not in ("par", "comme", "que", "qu'", "et", ",", "sur", "dans", "à")


RULE = Rule(
    code="ATT023",
    name="incise-without-speaker",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A reporting verb after a quotation without any subject, or without its auxiliary.",
    why="Slovak and Czech drop the pronoun and form their past without « avoir ».",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    bad=(
        Bad("« Nous avons fini le travail », ⟦a ajouté⟧."),
        Bad("« Nous avons fini le travail », ⟦ajouta⟧. Le pont rouvrira."),
        Bad("« Nous avons fini le travail », ⟦a dit⟧ à la presse."),
        Bad("« Nous avons fini le travail », ⟦indiqué⟧ le maire de Nitra."),
    ),
    good=(
        "« Nous avons fini le travail », a dit au Figaro Jan Malý.",
        "« Nous avons fini le travail », a-t-il ajouté.",
        "« Nous avons fini le travail », a dit à la presse le maire.",
        "« Nous avons fini le travail », déclaré par le maire.",
        "« Nous avons fini », titre du livre.",
    ),
)
