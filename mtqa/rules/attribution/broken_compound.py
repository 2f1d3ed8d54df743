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
    yield from _agreeing(story)
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


def _agreeing(story: Story) -> Iterator[Match]:
    """*a-t-elle déclarée*: with *avoir* no participle agrees with its subject."""
    tokens = story.tokens
    for incise in incises(story):
        group = incise.group
        if incise.tail.apart or group.reflexive or group.passive or group.object_clitic:
            continue
        if group.clitic is None:
            continue  # AGR062
        if tokens.forms[group.finite] not in _HAS or group.last == group.finite:
            continue
        readings = [r for r in story.readings(group.last) if r.tense == "ppas"]
        verb = story.language.reporting_verbs.get(group.lemma)
        if verb is None or not readings or group.light:
            continue
        if all(r.gender == "f" or r.number == "p" for r in readings):
            yield Match(
                tokens.starts[group.last],
                tokens.ends[group.last],
                f"the participle agrees with nothing here: {verb.participle}",
                replace(tokens.starts[group.last], tokens.ends[group.last], verb.participle),
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
        Bad(
            "« Nous avons fini le travail », a-t-elle ⟦écrite⟧ à la presse.",
            "« Nous avons fini le travail », a-t-elle écrit à la presse.",
        ),
        Bad("« Nous avons fini le travail », ⟦a en⟧ conférence de presse dit le maire."),
    ),
    good=(
        "« Nous avons fini le travail », a souri le maire.",
        "« Nous avons fini le travail », a-t-il encore déclaré.",
        "« Nous avons fini le travail », a dit en riant le maire.",
    ),
)
