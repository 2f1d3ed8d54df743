"""FRQ018: *qualifier* and its quoted word without *de*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.fragments import bare_noun_phrase, tokens_of
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_MESSAGE = "qualifier takes de: qualifier X de « Q »"
#: tokens between the verb and the quotation
_REACH = 10
_PARTICIPLES = frozenset("qualifié qualifiée qualifiés qualifiées".split())
_FORMS = _PARTICIPLES | frozenset(
    "qualifie qualifient qualifiait qualifiaient qualifiera qualifiant qualifier qualifia".split()
)
_AUXILIARIES = ("a", "ont", "avait", "avaient")


def _check(story: Story) -> Iterator[Match]:
    if _FORMS.isdisjoint(story.tokens.index):
        return
    for quotation in story.quotations:
        i = story.token_at(quotation.span.start) - 1
        if quotation.depth or i < 1 or story.tokens.segments[i] != quotation.segment:
            continue
        match = _without_de(story, quotation, i)
        if match is not None:
            yield match


def _without_de(story: Story, quotation: Quotation, i: int) -> Match | None:
    """*qualifier X comme « Q »*, *qualifier X « très grave »*: the verb takes *de*."""
    tokens = story.tokens
    inside = tokens_of(story, quotation)
    if not inside or story.capitalised(inside[0]) or tokens.kinds[inside[0]] != "word":
        return None
    if tokens.forms[inside[0]] in grammar.PREPOSITIONS | grammar.OF:
        return None  # *qualifiée « de justesse »*
    like = tokens.forms[i] in ("comme", "pour")
    for j in range(i - like, max(0, i - _REACH), -1):
        if tokens.segments[j] != quotation.segment or tokens.kinds[j] == "punct":
            return None
        if tokens.forms[j] not in _FORMS:
            continue
        if j == i and not _sport(story, i) and _said_of(story, quotation, inside):
            return Match(quotation.span.start, tokens.ends[inside[0]], _MESSAGE)
        if tokens.forms[j] in _PARTICIPLES and tokens.forms[j - 1] not in _AUXILIARIES:
            return None
        them = tokens.forms[j - 2] in ("l'", "les") or tokens.forms[j - 1] in ("l'", "les")
        adjective = any(r.pos == "ADJ" for r in story.readings(inside[0]))
        if them and j == i - like and (like or (len(inside) == 1 and adjective)):
            start = tokens.starts[i] if like else quotation.span.start
            return Match(start, tokens.ends[inside[0]], _MESSAGE)
        if tokens.forms[i] == "pour" and not _describes(story, inside[0]):
            return None  # *qualifie son équipe pour « la finale »*
        named = noun_phrase(story, j + 1, i + (not like))
        if named is None or not _reaches(story, named.last, i - like):
            return None
        if not like and not _said_of(story, quotation, inside):
            return None
        start = tokens.starts[i] if like else quotation.span.start
        return Match(start, tokens.ends[inside[0]], _MESSAGE)
    return None


def _sport(story: Story, i: int) -> bool:
    """*est qualifié « d'office »*: through to the next round."""
    return story.tokens.forms[i - 1] in ("est", "sont", "se", "s'", "était", "étaient")


def _reaches(story: Story, last: int, end: int) -> bool:
    """Whether the phrase goes on to token ``end``: *l'accord sur la libération des otages*."""
    forms = story.tokens.forms
    while last < end:
        if forms[last + 1] not in grammar.PREPOSITIONS:
            return False
        further = noun_phrase(story, last + 2, end + 1)
        if further is None:
            return False
        last = further.last
    return last == end


def _said_of(story: Story, quotation: Quotation, inside: range) -> bool:
    """What somebody calls a thing: an adjective, or a bare noun with what belongs to it."""
    if _describes(story, inside[0]):
        return True
    return len(inside) > 1 and bare_noun_phrase(story, quotation)


def _describes(story: Story, i: int) -> bool:
    """An adverb before an adjective, or an adjective that is no noun."""
    readings = story.readings(i)
    if any(r.pos == "ADV" for r in readings):
        return any(r.pos == "ADJ" for r in story.readings(i + 1))
    return any(r.pos == "ADJ" for r in readings) and all(r.pos == "ADJ" for r in readings)


RULE = Rule(
    code="FRQ018",
    name="qualified-without-de",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A quoted word after qualifier, with comme or with nothing before it.",
    why="Slovak and Czech say označiť za, ako; French qualifies a thing de « Q ».",
    authority="Académie française, Dictionnaire, « qualifier »",
    check=_check,
    supersedes=("FRQ013", "FRQ023", "FRQ026", "FRQ029"),
    bad=(
        Bad("Il a qualifié le carrefour ⟦comme « section⟧ risquée » de la route."),
        Bad("Ces critiques l'ont qualifié ⟦« scandaleuse⟧ »."),
        Bad("Les mots qu'il a qualifiés ⟦« théâtre⟧ de rue » sont durs."),
        Bad("Il a qualifié l'accord sur les otages ⟦« décision⟧ difficile »."),
        Bad("Le juge a qualifié l'acte ⟦« particulièrement⟧ grave » de l'accusé."),
    ),
    good=(
        "Il a qualifié le débat de « stérile », et la loi d'« attaque contre la liberté ».",
        "Il qualifie son équipe pour « la finale ». Il est qualifié « sans jouer ».",
        "Le club, qualifié « de justesse », jouera mardi. Ce but a qualifié « les Bleus ».",
    ),
)
