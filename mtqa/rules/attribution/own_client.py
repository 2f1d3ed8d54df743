"""ATT017: a quotation that calls its speaker somebody else: *« Mon client … », a dit l'accusé*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, ReportingClause, SubjectKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_OWN = ("mon", "ma", "mes", "notre", "nos")
#: who defends or treats somebody calls him so → what the story calls that person
_CHARGES = {
    "client": "accusé prévenu suspect condamné inculpé détenu mis récidiviste client",
    "cliente": "accusée prévenue suspecte condamnée inculpée détenue cliente",
    "clients": "accusés prévenus suspects condamnés inculpés détenus clients",
    "clientes": "accusées prévenues suspectes condamnées inculpées détenues clientes",
    "patient": "patient malade blessé",
    "patiente": "patiente malade blessée",
    "patients": "patients malades blessés",
    "élève": "élève écolier écolière",
    "élèves": "élèves écoliers",
}
_ROLES = {charge: frozenset(words.split()) for charge, words in _CHARGES.items()}
#: kin and others of whom everybody has his own: the speaker is called the same
_SAME = frozenset(
    """mari femme fils fille père mère frère sœur oncle tante cousin cousine grand-père grand-mère
    épouse époux compagne compagnon avocat avocate médecin entraîneur entraîneuse patron patronne
    collègue voisin voisine ministre président présidente adversaire joueur joueurs joueuse
    joueuses capitaine gardien prédécesseur successeur homologue""".split()
)


def _check(story: Story) -> Iterator[Match]:
    for clause in story.clauses:
        if clause.quotation is None or clause.relay or clause.source_phrase:
            continue
        if clause.subject_kind is not SubjectKind.NOUN or clause.subject_span is None:
            continue
        if clause.link in ("sentence", "paragraph"):
            continue
        called = _own_noun(story, clause)
        if called is not None:
            yield Match(
                clause.span.start,
                clause.span.end,
                f"the quotation says « {called} », and the speaker is given as that person",
            )


def _own_noun(story: Story, clause: ReportingClause) -> str | None:
    """*mon client* in the quotation, where the speaker is the client."""
    assert clause.subject_span is not None
    assert clause.quotation is not None
    forms = story.tokens.forms
    first = story.token_at(clause.subject_span.start)
    head = first + 1
    if head >= len(forms) or forms[first] not in ("le", "la", "l'", "les"):
        return None
    speaker = forms[head]
    alone = story.tokens.ends[head] >= clause.subject_span.end  # not *le frère de la victime*
    inner = story.quotations[clause.quotation].inner
    begin, stop = story.token_at(inner.start), story.token_at(inner.end)
    for i in (j for own in _OWN for j in story.within(own, begin, stop)):
        noun = forms[i + 1]
        if story.depth_at(story.tokens.starts[i]) > 1 or not _heads(story, i, begin):
            continue
        if speaker in _ROLES.get(noun, frozenset()) or (
            alone and noun == speaker and noun in _SAME
        ):
            return story.flat[story.tokens.starts[i] : story.tokens.ends[i + 1]]
    return None


def _heads(story: Story, i: int, begin: int) -> bool:
    """Whether *mon client* opens the quotation or a sentence of it: its subject."""
    return i == begin or story.first_in_segment(i) or story.tokens.forms[i - 1] in (",", ".", "que")


RULE = Rule(
    code="ATT017",
    name="speaker-called-mine",
    family=Family.ATTRIBUTION,
    mqm="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    finds="A quotation about « mon client » or « mon mari » that is given to that very person.",
    why="The reader is told the wrong speaker; the machine took the person spoken of for him.",
    authority="Riegel, Pellat, Rioul, Grammaire méthodique du français (discours direct)",
    check=_check,
    bad=(
        Bad("« Mon client regrette son acte », ⟦a déclaré l'accusé⟧ au tribunal."),
        Bad("« Ma cliente est innocente », ⟦a déclaré la prévenue⟧ mardi."),
        Bad("« Mon mari est parti », ⟦a raconté le mari⟧ à la police."),
    ),
    good=(
        "« Mon client regrette son acte », a déclaré l'avocat de l'accusé.",
        "« J'ai suivi mon client », a déclaré l'accusé, un chauffeur de taxi.",
        "« Mon frère part », a dit le frère de la victime. Le frère a confirmé.",
        "« Mon père est parti », a raconté le fils. « Mon fils aussi », a dit le père.",
    ),
)
