"""ATT039: *a-t-il ajouté* where a woman has the floor, *selon elle* where a man has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.clause import reports
from mtqa.analysis.french.floor import floor_of
from mtqa.analysis.french.profiles import FS, MS
from mtqa.analysis.french.verbs import verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.base import VerbClass
from mtqa.languages.fr.reporting import ANSWERS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_PRONOUNS: Final = {
    "-t-il": ("m", "-t-elle"), "-il": ("m", "-elle"), "lui": ("m", "elle"), "il": ("m", "elle"),
    "-t-elle": ("f", "-t-il"), "-elle": ("f", "-il"), "elle": ("f", "lui"),
}  # fmt: skip


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    clauses = [c for c in story.clauses if c.inverted and c.verb not in ANSWERS]
    for i in story.where(*_PRONOUNS):
        start = tokens.starts[i]
        if story.in_quotation(start):
            continue
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        form, at = forms[i], story.segment_tokens(tokens.segments[i]).start
        if form.startswith("-"):
            said = next((c for c in clauses if c.span.start <= start < c.span.end), None)
            if said is None:
                continue
            if said.quotation is not None:
                first = story.quotations[said.quotation].span.start
                at = min(at, story.token_at(first))
        elif form == "il" and i == at:
            if not _says(story, i):
                continue
        elif form == "il" or i == 0 or forms[i - 1] not in ("selon", "d'après", "après"):
            continue
        sex, right = _PRONOUNS[form]
        turn = floor_of(story).before(at)
        if turn is None or turn.sex in ("", sex):
            continue
        if floor_of(story).rival(turn, at, i, MS if sex == "m" else FS):
            continue
        name = story.text[tokens.starts[turn.head] : tokens.ends[turn.head]]
        right = right.capitalize() if story.capitalised(i) else right
        yield Match(
            start,
            tokens.ends[i],
            f"Who speaks is « {name} »: {right}.",
            replace(start, tokens.ends[i], right),
        )


def _says(story: Story, i: int) -> bool:
    """Whether *il* at token ``i`` says something: its verb is one of speech."""
    stop = story.segment_tokens(story.tokens.segments[i]).stop
    group = verb_group(story, i + 1, stop)
    return (
        group is not None
        and not group.passive
        and not group.negated
        and reports(story, group, VerbClass.SPEECH)
    )


RULE = Rule(
    code="ATT039",
    name="speaker-of-other-sex",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« a-t-il ajouté », « il a ajouté », « selon lui » where a woman has the floor; "
    "« a-t-elle ajouté », « selon elle » where a man has.",
    why="The verb of the source language needs no pronoun; the engine guesses one, and the words "
    "seem to be somebody else's.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    weak=True,
    supersedes=("AGR052", "AGR040"),
    bad=(
        Bad(
            "Le directeur Ivana Dolejší s'inquiète. « Nous payons trop », a déclaré Dolejší. "
            "⟦Il⟧ a souligné que les prix montaient.",
            "Le directeur Ivana Dolejší s'inquiète. « Nous payons trop », a déclaré Dolejší. "
            "Elle a souligné que les prix montaient.",
        ),
        Bad(
            "Selon le médecin du club, Eva Malá, il a l'épaule touchée. « Nous verrons », "
            "a⟦-t-il⟧ déclaré.",
            "Selon le médecin du club, Eva Malá, il a l'épaule touchée. « Nous verrons », "
            "a-t-elle déclaré.",
        ),
        Bad(
            "« C'est grave », a expliqué la porte-parole. Selon ses mots, l'hôpital a appelé dix "
            "médecins et un seul est venu. « L'argent manque », a⟦-t-il⟧ ajouté.",
            "« C'est grave », a expliqué la porte-parole. Selon ses mots, l'hôpital a appelé dix "
            "médecins et un seul est venu. « L'argent manque », a-t-elle ajouté.",
            also=("SLF480",),
        ),
        Bad(
            "L'avocat Martin Benda prétend le contraire. « Rien n'est prouvé », a⟦-t-elle⟧ dit.",
            "L'avocat Martin Benda prétend le contraire. « Rien n'est prouvé », a-t-il dit.",
        ),
        Bad(
            "L'économiste Irena Kolmer l'a critiqué lundi. Selon ⟦lui⟧, les prix monteront.",
            "L'économiste Irena Kolmer l'a critiqué lundi. Selon elle, les prix monteront.",
            also=("ATT011",),
        ),
    ),
    good=(
        "Eva Hrubá a reçu le maire. « Je reste », a-t-il dit. Elle, dit-il, doit partir.",
        "La ministre a résilié le contrat. L'avocat partira. « Je le regrette », a-t-elle dit.",
        "La région paiera, selon lui, dit le maire. Que lui en reste-t-il ?",
        "Selon Eva Malá, le gardien Jan Malý est blessé. « Je vais bien », a-t-il déclaré.",
        "« Tout va », a dit Eva Malá. Le ministère a refusé. « C'est trop cher », a-t-il indiqué.",
        "L'acteur Jan Malý est mort. « Il était précis », a dit la directrice. Il jouait aussi.",
        "« Quoi ? » demande la juge, Eva Malá. « Rien », lui répond-il après un temps.",
    ),
)
