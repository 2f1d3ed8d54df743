"""UNT010: an acronym, a label or an answer of the source: *les USA*, *la MAAE*, *Góly :*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_acronyms import ACRONYMS, ANSWERS, LABELS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_BY_FORM: dict[str, list[str]] = {}
for _written in ACRONYMS:
    _BY_FORM.setdefault(_written.split()[0].lower(), []).append(_written)
#: tokens between a label and its colon
_REACH = 4


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*_BY_FORM.keys() & tokens.index.keys()):
        start = tokens.starts[i]
        for written in sorted(_BY_FORM[tokens.forms[i]], key=len, reverse=True):
            end = start + len(written)
            if not story.flat.startswith(written, start) or story.flat[end : end + 1].isalnum():
                continue
            if _stands_alone(story, i, start, end):
                yield Match(
                    start,
                    end,
                    f"« {written} » means nothing to a French reader: {ACRONYMS[written]}.",
                )
            break
    for i in story.where(*LABELS & tokens.index.keys()):
        if story.capitalised(i) and ":" in tokens.forms[i + 1 : i + 1 + _REACH]:
            word = story.word(i)
            yield Match(
                tokens.starts[i], tokens.ends[i], f"« {word} » was left in the source language."
            )
    for i in story.where(*ANSWERS.keys() & tokens.index.keys()):
        start, end = tokens.starts[i], tokens.ends[i]
        before, after = story.flat[:start].rstrip()[-1:], story.flat[end:].lstrip()[:1]
        if before in set('«"“„') and after in set('»"”“'):
            french = ANSWERS[tokens.forms[i]]
            yield Match(
                start,
                end,
                f"« {story.word(i)} » was left in the source language: {french}.",
                replace(start, end, french),
            )


def _stands_alone(story: Story, i: int, start: int, end: int) -> bool:
    """No part of a name: *US Steel*, *Team USA*; nor one that brackets explain."""
    flat = story.flat
    if flat[start - 1 : start] in set("-/.&") or flat[end : end + 1] in set("-/&"):
        return False
    if flat[start - 1 : start] == "(" and flat[end : end + 1] == ")":
        return flat[start:end] in ("MAAE", "WHO", "MSD", "MTS", "OECD", "ESĽP", "RPMN")
    if story.tokens.forms[i] == "usa" and flat[end : end + 2].strip().isupper():
        return False
    before = i - 1
    return not (
        before >= 0
        and story.capitalised(before)
        and not story.first_in_segment(before)
        and len(story.word(before)) > 1
        and not story.readings(before)
    )


RULE = Rule(
    code="UNT010",
    name="source-acronym",
    family=Family.UNTRANSLATED,
    mqm="accuracy/untranslated",
    severity=Severity.MINOR,
    finds="An acronym that French has otherwise or not at all, a label of a match report, áno or "
    "nie in quotation marks.",
    why="The letters are those of the source: MAAE for AIEA, MTS for CPI, USA for États-Unis.",
    authority="MQM 2.0, accuracy/untranslated; AFP, Manuel de l'agencier",
    check=_check,
    sources=("sk", "cs"),
    weak=True,
    bad=(
        Bad("La Cour pénale, la ⟦MTS⟧, se tait.", source="sk"),
        Bad("Il a joué cinq ans aux ⟦USA⟧ avec succès.", source="sk"),
        Bad("Le match est fini. ⟦Góly⟧ : Novák (12e).", source="sk"),
        Bad(
            "La majorité a répondu « ⟦áno⟧ » hier.",
            "La majorité a répondu « oui » hier.",
            source="sk",
        ),
    ),
    good=(
        "Le chef de l'AIEA est aux États-Unis.",
        "Le Conseil des régions (PSK) et la société Novák USA signent.",
        "Il nie les faits, dit l'Ano.",
    ),
)
