"""ATT038: *« Q », a sourit X*, *aurait-il déclarer*: an auxiliary without its participle."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.tails import incises, tails
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_HAS: Final = frozenset("a ont avait avaient aurait auraient".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for tail in tails(story):
        i = tail.first
        if tail.apart or tokens.forms[i] not in _HAS or i + 1 >= tail.stop:
            continue
        j = i + 1 + tokens.forms[i + 1].startswith("-")
        if j >= tail.stop or tokens.kinds[j] != "word":
            continue
        readings = story.readings(j)
        verb = next((r for r in readings if r.lemma in story.language.reporting_verbs), None)
        if verb is None or not all(r.tense == "inf" or r.person for r in readings):
            continue
        right = story.language.reporting_verbs[verb.lemma].participle
        yield Match(
            tokens.starts[i],
            tokens.ends[j],
            f"after the auxiliary stands the participle: {right}",
            replace(tokens.starts[j], tokens.ends[j], right),
        )
    for incise in incises(story):
        # *a en conférence de presse dit X*
        group, tail = incise.group, incise.tail
        if tail.apart or group.first != group.last or tokens.forms[group.first] not in _HAS:
            continue
        i = group.last + 1
        if i + 3 >= tail.stop or tokens.forms[i] not in ("en", "lors", "à", "dans", "devant"):
            continue
        said = next(
            (
                j
                for j in range(i + 2, min(tail.stop, i + 7))
                if any(
                    r.tense == "ppas" and r.lemma in story.language.reporting_verbs
                    for r in story.readings(j)
                )
            ),
            None,
        )
        if said is not None:
            yield Match(
                tokens.starts[group.first],
                tokens.ends[i],
                "nothing but a short adverb stands between the auxiliary and the participle",
            )


RULE = Rule(
    code="ATT038",
    name="broken-compound-tense",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« a sourit X », « aurait-il déclarer », « a en conférence de presse dit X ».",
    why="The engine put together an auxiliary and a verb that it translated apart.",
    authority="Grevisse, Le bon usage, § 807 (temps composés)",
    check=_check,
    supersedes=("AGR062",),
    bad=(
        Bad(
            "« Nous avons fini le travail », ⟦a sourit⟧ le maire.",
            "« Nous avons fini le travail », a souri le maire.",
        ),
        Bad(
            "« Nous avons fini le travail », ⟦aurait-il déclarer⟧ lundi.",
            "« Nous avons fini le travail », aurait-il déclaré lundi.",
        ),
        Bad("« Nous avons fini le travail », ⟦a en⟧ conférence de presse dit le maire."),
    ),
    good=(
        "« Nous avons fini le travail », a souri le maire.",
        "« Nous avons fini le travail », a-t-il encore déclaré.",
        "« Nous avons fini le travail », a dit en riant le maire.",
    ),
)
