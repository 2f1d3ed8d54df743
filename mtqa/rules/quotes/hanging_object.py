"""FRQ013: a quoted noun that is the object of a verb without any determiner."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.fragments import bare_noun_phrase
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Place, Quotation
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: verbs whose object needs its determiner before the mark; not *dire, crier, écrire, scander*,
#: after which any word may be quoted
_VERBS = frozenset(
    """annoncer apprécier approuver avancer avertir condamner confirmer constater craindre critiquer
    dénoncer déplorer envisager espérer évoquer exiger exposer exprimer fustiger indiquer
    mentionner noter observer pointer préconiser promettre proposer redouter regretter rappeler
    recommander réclamer relever reconnaître saluer signaler souhaiter souligner suggérer""".split()
)


def check(story: Story) -> Iterator[Match]:
    """Bare nouns between marks, right after such a verb, and those coordinated with one."""
    hanging: dict[int, Quotation] = {}
    for quotation in story.quotations:
        if quotation.depth or not quotation.close or not bare_noun_phrase(story, quotation):
            continue
        governed = any(_governs(story, quotation, number) for number in quotation.clauses)
        shared = any(number in hanging for number in quotation.clauses) and not governed
        if shared and not _bare_coordination(story, quotation):
            continue
        if not (governed or shared):
            continue
        hanging.update(dict.fromkeys(quotation.clauses, quotation))
        noun = story.token_at(quotation.inner.start)
        yield Match(
            quotation.span.start,
            story.tokens.ends[noun],
            "the quoted noun has lost its determiner: un, une, des or le, la, les before the mark",
        )


def _governs(story: Story, quotation: Quotation, number: int) -> bool:
    clause = story.clauses[number]
    if clause.place is not Place.BEFORE or clause.verb not in _VERBS or clause.verb_span is None:
        return False
    if clause.quotation != quotation.index:
        return False
    between = story.flat[clause.verb_span.end : quotation.span.start].strip()
    negated = any(
        form in ("ne", "n'")
        for form in story.tokens.forms[
            story.token_at(clause.verb_span.start) : story.token_at(clause.verb_span.end)
        ]
    )
    return not negated and between in ("", "aussi", "également", "encore", "notamment", "surtout")


def _bare_coordination(story: Story, quotation: Quotation) -> bool:
    """Whether only conjunctions stand between this quotation and the one before it."""
    i = story.token_at(quotation.span.start) - 1
    return story.tokens.forms[i] in ("et", "ou", "aussi", ",", "mais")


RULE = Rule(
    code="FRQ013",
    name="hanging-quoted-object",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A quoted noun phrase that is a verb's object and has no determiner.",
    why="Slavic languages have no articles; the machine keeps the quoted words as they are.",
    authority="Grevisse, Le bon usage, § 586 (présence du déterminant)",
    check=check,
    bad=(
        Bad("Le maire a souligné ⟦« divergences⟧ profondes » au sein du conseil."),
        Bad("Le syndicat a dénoncé ⟦« pression⟧ constante » sur les équipes."),
    ),
    good=(
        "Le maire a souligné des « divergences profondes » au sein du conseil.",
        "Le syndicat a dénoncé « une pression constante » sur les équipes.",
        "Le ministre a salué « un bon accord ».",
        "Elle n'a pas évoqué « sanctions » ni « rupture ».",
        "La foule a scandé « liberté » jusqu'au soir.",
        "Il a jugé « scandaleux » le comportement de la direction.",
        "Le maire a évoqué « par erreur » un autre chiffre.",
        "Le parquet a ouvert une enquête pour « trafic » et « abus » de confiance.",
    ),
)
