"""FRQ019: a semicolon, a colon or a stop between a quotation and its incise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.tails import ends_soon, incises
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.incise_verbs import SOUND_IN_INCISE
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_WRONG: Final = frozenset((";", ":", ".", "...", "…", "!", "(", "¸", ",-", "-,", ",–", ".."))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for incise in incises(story):
        tail, group = incise.tail, incise.group
        if (
            tail.quotation is None
            or tail.gap not in _WRONG
            or not (incise.listed or (tail.gap == "." and group.lemma in SOUND_IN_INCISE))
            or story.capitalised(group.first)
        ):
            continue
        if incise.subject is None and group.clitic is None:
            compound = group.first < group.last
            if not ((compound or group.reflexive) and ends_soon(story, tail, group.last + 1)):
                continue
        if tail.stop < len(tokens) and tokens.forms[tail.stop] == "?":
            continue  # *« Nous gagnerons » : a-t-il dit vrai ?*
        end = tail.quotation.span.end
        if "\n" in story.text[end : tokens.starts[group.first]].strip(" "):
            continue
        comma = "" if story.flat[tail.quotation.inner.end - 1] in "?!…" else ","
        yield Match(
            end - len(tail.quotation.close),
            tokens.ends[group.last],
            "a comma, nothing else, sets the reporting clause off",
            replace(end, tokens.starts[group.first], f"{comma} "),
        )


RULE = Rule(
    code="FRQ019",
    name="wrong-stop-before-clause",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="A semicolon, a colon, a full stop or a bracket between a quotation and its incise.",
    why="The reporting clause is an insertion: a comma sets it off.",
    authority="Grevisse, Le bon usage, § 118 (ponctuation de l'incise)",
    check=_check,
    supersedes=("FRQ003",),
    bad=(
        Bad(
            "« Nous n'avons rien signé ⟦» ; a déclaré⟧ le porte-parole.",
            "« Nous n'avons rien signé », a déclaré le porte-parole.",
        ),
        Bad(
            "« Nous n'avons rien signé ⟦»: a-t-il déclaré⟧ lundi.",
            "« Nous n'avons rien signé », a-t-il déclaré lundi.",
        ),
        Bad(
            "« Nous n'avons rien signé ⟦». a encouragé⟧ le maire.",
            "« Nous n'avons rien signé », a encouragé le maire.",
        ),
    ),
    good=(
        "« Nous n'avons rien signé », a déclaré le porte-parole.",
        "« Nous n'avons rien signé » : a-t-il dit la vérité ?",
        "« Avez-vous signé ? » a déclaré le porte-parole.",
        "« Nous n'avons rien signé » : le porte-parole s'explique.",
    ),
)
