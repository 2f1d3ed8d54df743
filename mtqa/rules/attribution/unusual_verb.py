"""ATT043: *« Q », a-t-il proclamé*: a verb that the press does not report with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.tails import after_statements, incises
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: verb → what the press says in its place
_BETTER: Final = {
    "proclamer": "déclarer, lancer",
    "communiquer": "indiquer, annoncer",
    "prétendre": "affirmer",
    "dépeindre": "raconter, décrire",
    "gloser": "commenter",
    "prononcer": "dire, déclarer",
    "mentionner": "indiquer, signaler",
}


def _check(story: Story) -> Iterator[Match]:
    tokens, found = story.tokens, set[int]()
    for incise in (*incises(story), *after_statements(story)):
        tail, group = incise.tail, incise.group
        better = _BETTER.get(group.lemma)
        if better is None or tail.apart or group.reflexive or group.passive:
            continue
        if not (group.clitic in ("il", "elle") or incise.subject) or group.negated:
            continue
        simple = group.last in (group.finite, group.clitic_at)
        verb = group.finite if simple else group.last
        if verb in found:
            continue
        found.add(verb)
        yield Match(
            tokens.starts[verb],
            tokens.ends[verb],
            f"the press does not report with this verb: {better}",
        )


RULE = Rule(
    code="ATT043",
    name="unusual-verb-of-incise",
    family=Family.ATTRIBUTION,
    mqm="terminology/wrong-term",
    severity=Severity.MINOR,
    finds="« a-t-il proclamé », « prétend son porte-parole » after a quotation.",
    why="vyhlásil, tvrdí, vykreslil are plain verbs of speech; the French verbs that look like "
    "them say more: to proclaim to the world, to claim without being believed.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    weak=True,
    bad=(
        Bad("« Nous avons fini le travail », a-t-il ⟦proclamé⟧."),
        Bad("« Nous avons fini le travail », a ⟦communiqué⟧ le maire de Nitra."),
        Bad("« Nous avons fini le travail », ⟦prétend⟧ le maire de Nitra."),
    ),
    good=(
        "« Nous avons fini le travail », a-t-il déclaré.",
        "La ville a proclamé son indépendance, a dit le maire.",
    ),
)
