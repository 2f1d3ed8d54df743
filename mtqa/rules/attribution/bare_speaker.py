"""ATT029: the speaker of an incise without an article: *« Q », a dit directrice Jana Malá*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.tails import after_statements, bare_person, incises, names_nobody
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr import grammar
from mtqa.languages.fr.titles import TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for incise in (*incises(story), *after_statements(story)):
        tail, group = incise.tail, incise.group
        i = group.last + 1
        while i < tail.stop and (
            tokens.forms[i] in grammar.MEASURES_OF_TIME or tokens.forms[i] in ("aussi", "encore")
        ):
            i += 1
        if i >= tail.stop or tail.apart or group.passive:
            continue
        if _behind_preposition(story, i, tail.stop):
            yield Match(
                tokens.starts[group.first] if group.last - group.first < 3 else tokens.starts[i],
                tokens.ends[i],
                "no preposition before the speaker: a dit le maire",
            )
            continue
        if not bare_person(story, i):
            late = _after_adjunct(story, i, tail.stop) if incise.listed else None
            if late is None:
                continue
            i = late
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


def _behind_preposition(story: Story, i: int, stop: int) -> bool:
    """*proclame du ministre*: who speaks is no complement of the verb."""
    forms = story.tokens.forms
    return (
        i + 1 < stop
        and forms[i] == "du"
        and kind_of(story, i + 1) == PERSON
        and story.lexicon.has(forms[i + 1], "NOUN")
        and names_nobody(story, i, stop)
    )


def _after_adjunct(story: Story, first: int, stop: int) -> int | None:
    """*indique dans la lettre ministre Jan Malý*: a title right behind another noun."""
    forms = story.tokens.forms
    if forms[first] not in ("dans", "à", "sur", "lors", "devant", "pour"):
        return None
    for i in range(first + 2, stop - 1):
        before = story.readings(i - 1)
        if forms[i - 1] in grammar.DETERMINERS:
            continue
        if forms[i] in TITLES and story.capitalised(i + 1) and not story.capitalised(i):
            noun = any(r.pos == "NOUN" for r in before) and all(r.pos != "ADJ" for r in before)
            return i if noun and kind_of(story, i - 1) != PERSON else None
    return None


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
    supersedes=("CAL022", "CAL038"),
    bad=(
        Bad("« Nous avons fini le travail », ⟦a dit directrice⟧ Jana Malá."),
        Bad("« Nous avons fini le travail », ⟦note président⟧. Il neige."),
        Bad("« Nous avons fini le travail », ⟦proclame du⟧ ministre de l'Agriculture."),
    ),
    good=(
        "« Nous avons fini le travail », a dit la directrice Jana Malá.",
        "« Nous avons fini le travail », a dit maître Malý.",
        "« Nous avons fini le travail », ont dit députés et sénateurs.",
        "« Nous avons fini le travail », a dit Jana Malá, directrice.",
        "« Nous avons fini le travail », est fier le maire.",
    ),
)
