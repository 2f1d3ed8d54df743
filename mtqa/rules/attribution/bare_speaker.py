"""ATT029: the speaker of an incise without an article: *« Q », a dit directrice Jana Malá*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.tails import bare_person, incises
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for incise in incises(story):
        tail, group = incise.tail, incise.group
        i = group.last + 1
        while i < tail.stop and (
            tokens.forms[i] in grammar.MEASURES_OF_TIME or tokens.forms[i] in ("aussi", "encore")
        ):
            i += 1
        if i >= tail.stop or tail.apart or group.passive or not bare_person(story, i):
            continue
        after = tokens.forms[i + 1] if i + 1 < tail.stop else "."
        if after in ("et", "comme"):
            continue
        if tail.gap not in (",", "", "-", "–", ":", ";"):
            continue
        yield Match(
            tokens.starts[group.first] if group.last - group.first < 3 else tokens.starts[i],
            tokens.ends[i],
            f"{story.word(i)} needs an article: le, la or un, une",
        )


RULE = Rule(
    code="ATT029",
    name="speaker-without-article",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A title or trade without article right after the verb of an incise.",
    why="Slavic languages have no articles.",
    authority="Grevisse, Le bon usage, § 586 (présence du déterminant)",
    check=_check,
    supersedes=("CAL022",),
    bad=(
        Bad("« Nous avons fini le travail », ⟦a dit directrice⟧ Jana Malá."),
        Bad("« Nous avons fini le travail », ⟦note président⟧. Il neige."),
    ),
    good=(
        "« Nous avons fini le travail », a dit la directrice Jana Malá.",
        "« Nous avons fini le travail », a dit maître Malý.",
        "« Nous avons fini le travail », ont dit députés et sénateurs.",
        "« Nous avons fini le travail », a dit Jana Malá, directrice.",
        "« Nous avons fini le travail », est fier le maire.",
    ),
)
