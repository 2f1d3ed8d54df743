"""FRQ029: *considère la loi « inutile »*, *décrit l'homme « voisin calme »*: no *comme*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.fragments import bare_noun_phrase, tokens_of
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.french.verbs import finite_readings
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: what is said *comme* after these
_AS: Final = frozenset(
    """considérer décrire désigner percevoir caractériser définir dépeindre marquer évaluer
    dénoncer identifier interpréter ressentir""".split()
)
_THEM: Final = frozenset(("le", "la", "l'", "les"))
_HAS: Final = frozenset("a ont avait avaient aurait avoir".split())
_REACH: Final = 9


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for quotation in story.quotations:
        if quotation.depth or not quotation.close or quotation.sentence:
            continue
        i = story.token_at(quotation.span.start) - 1
        if i < 2 or tokens.segments[i] != quotation.segment or not _says_what(story, quotation):
            continue
        if _them(story, i) or _behind_object(story, i):
            first = tokens_of(story, quotation)[0]
            yield Match(
                quotation.span.start,
                tokens.ends[first],
                "this verb takes comme: considérer, décrire X comme « Q »",
            )


def _says_what(story: Story, quotation: Quotation) -> bool:
    """An adjective, with or without an adverb, or a bare noun between the marks."""
    inside = tokens_of(story, quotation)
    if not inside or story.capitalised(inside[0]):
        return False
    first = inside[0]
    if len(inside) > 1 and all(r.pos == "ADV" for r in story.readings(first)):
        first += 1
    readings = story.readings(first)
    if any(r.pos == "ADJ" for r in readings) and not any(
        r.pos in ("ADP", "DET", "PRON") for r in readings
    ):
        return True
    return bare_noun_phrase(story, quotation)


def _active(story: Story, i: int) -> bool:
    """Whether one of these verbs stands at token ``i``, in the active voice."""
    readings = [r for r in story.readings(i) if r.lemma in _AS and r.pos == "VERB"]
    if not readings:
        return False
    forms = story.tokens.forms
    if any(r.tense == "ppas" for r in readings):
        return not _HAS.isdisjoint(forms[max(0, i - 3) : i]) and forms[i - 1] != "été"
    if story.lexicon.has(forms[i], "NOUN") and forms[i - 1] in grammar.DETERMINERS - _THEM:
        return False
    return bool(finite_readings(story, i)) or any(r.tense in ("inf", "ppre") for r in readings)


def _them(story: Story, i: int) -> bool:
    """*le considère « inutile »*, *l'a décrit « très calme »*."""
    forms = story.tokens.forms
    if not _active(story, i):
        return False
    return forms[i - 1] in _THEM or (forms[i - 1] in _HAS and forms[i - 2] in _THEM)


def _behind_object(story: Story, i: int) -> bool:
    """*décrit la situation « très grave »*: the verb, one phrase and the quotation."""
    forms, kinds = story.tokens.forms, story.tokens.kinds
    for j in range(i - 1, max(1, i - _REACH), -1):
        if kinds[j] != "word" or story.tokens.segments[j] != story.tokens.segments[i]:
            return False
        if _active(story, j) and forms[j + 1] in grammar.DETERMINERS:
            whom = noun_phrase(story, j + 1, i + 1)
            return whom is not None and whom.last == i and forms[whom.head] not in _NAMED
    return False


#: nouns that a quoted name follows
_NAMED: Final = grammar.CLASSIFIERS | frozenset(
    """mouvement projet plan programme opération loi mesure film livre mot terme concept notion
    politique stratégie modèle principe système phénomène catégorie""".split()
)

RULE = Rule(
    code="FRQ029",
    name="named-without-comme",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A quoted adjective or noun behind considérer, décrire, définir and its object, without "
    "comme.",
    why="Slovak and Czech say považovať za, označiť za, opísať ako; the case or the preposition "
    "was lost.",
    authority="Académie française, Dire, ne pas dire (considérer comme)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    supersedes=("FRQ026", "FRQ014", "FRQ023"),
    weak=True,
    bad=(
        Bad("Le gouvernement le considère ⟦« disproportionné⟧ »."),
        Bad("Il a décrit la situation ⟦« très⟧ grave »."),
        Bad("La police a décrit l'homme ⟦« voisin⟧ tranquille »."),
    ),
    good=(
        "Le gouvernement le juge « disproportionné » et le considère comme « inutile ».",
        "Il a décrit la situation avec « réalisme » et dénoncé la politique « zéro délai ».",
        "Elle est considérée « à part ».",
    ),
)
