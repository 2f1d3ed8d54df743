"""ATT016: a sentence that begins with the auxiliary of a report: *A informé ČTK X.*"""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.informing import HEARERS
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_SAID = frozenset(
    """informé averti confirmé annoncé annoncée souligné indiqué déclaré précisé rappelé communiqué
    ajouté""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where("a", "ont"):
        if not story.first_in_segment(i) or not story.capitalised(i):
            continue
        said = i + 1
        while said < len(forms) and story.lexicon.has(forms[said], "ADV"):
            said += 1
        after = said + 1
        if forms[after : after + 1] == ["forfait"]:
            continue
        if after >= len(forms) or forms[said] not in _SAID or tokens.kinds[after] != "word":
            continue
        if story.in_quotation(tokens.starts[i]):
            continue
        last = said
        while after < len(forms) and (
            forms[after] in ("à", "l'", "la") or forms[after] in grammar.MEASURES_OF_TIME
        ):
            after += 1
        if after < len(forms) and (forms[after] in grammar.AGENCIES or forms[after] in HEARERS):
            last = after
        yield Match(
            tokens.starts[i],
            tokens.ends[last],
            "the report begins with its verb: « C'est ce qu'a indiqué X », or the subject first",
        )


RULE = Rule(
    code="ATT016",
    name="report-without-link",
    family=Family.ATTRIBUTION,
    mqm="style/unidiomatic-style",
    severity=Severity.MAJOR,
    finds="A sentence that begins with A informé, A confirmé, Ont annoncé, its speaker after it.",
    why="Slovak and Czech begin such a report with its verb; French needs ce que before it.",
    authority="Grevisse, Le bon usage, § 387; Académie française, Dire, ne pas dire (informer)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    supersedes=("CAL011", "SLF076"),
    bad=(
        Bad("Le feu est éteint. ⟦A informé ČTK⟧ le porte-parole des pompiers Radek Malý."),
        Bad("Le feu est éteint. ⟦A également confirmé⟧ mardi la porte-parole de la police."),
        Bad("Le feu est éteint. ⟦A confirmé à l'agence⟧ TASR la porte-parole de la police."),
        Bad("Le feu est éteint. ⟦Ont annoncé⟧ les pompiers de Nitra."),
    ),
    good=(
        "Le feu est éteint. C'est ce qu'a indiqué à ČTK le porte-parole des pompiers.",
        "Né à Nitra. A publié trois livres. A annoncé 200 départs. A confirmé.",
        "À Nitra, le porte-parole a parlé.",
    ),
)
