"""CAL019: an award that receives its winner: *Le prix a obtenu Jana Malá*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: what is won, judged or made → the verbs whose subject is a person
_VERBS = (
    (
        """prix médaille titre récompense trophée nomination mandat mandats coupe distinction
        médailles points""",
        "obtenir recevoir remporter gagner décrocher conquérir",
    ),
    ("match rencontre duel", "juger arbitrer diriger"),
    ("film pièce roman opéra", "réaliser écrire composer"),
)
_HEADS = {head: frozenset(verbs.split()) for heads, verbs in _VERBS for head in heads.split()}
_STOPS = frozenset((",", ";", ":", "qui", "que", "qu'", "dont", "où", "»", "(", "ne", "n'", "il"))
_REACH = 12


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    for i in story.where(*_HEADS):
        stop = story.segment_tokens(tokens.segments[i]).stop
        have = i + 1
        while have < min(stop, i + _REACH) and forms[have] not in ("a", "ont"):
            if forms[have] in _STOPS or profile(lexicon, forms[have]).only_verb:
                have = stop
            have += 1
        verb = have + 1
        if verb + 1 >= stop or forms[have] not in ("a", "ont"):
            continue
        if lexicon.lemmas(forms[verb]).isdisjoint(_HEADS[forms[i]]):
            continue
        if not profile(lexicon, forms[verb]).participle or not _subject(story, i):
            continue
        if _person(story, verb + 1):
            yield Match(
                tokens.starts[have],
                tokens.ends[verb],
                "The object stands first as in the source: put the person before the verb.",
            )


def _subject(story: Story, i: int) -> bool:
    """Whether the noun at token ``i`` is no complement: *l'auteur du film a écrit …*."""
    forms, start = story.tokens.forms, story.segment_tokens(story.tokens.segments[i]).start
    first = i - 1
    if first >= start and profile(story.lexicon, forms[first]).adjective:
        first -= 1
    if first < start or forms[first] not in DETERMINERS or forms[first] in ("du", "des", "au"):
        return False
    return first == start or forms[first - 1] in (",", "et", "«")


def _person(story: Story, i: int) -> bool:
    if story.capitalised(i):
        return any(r.pos == "PROPN" and r.gender for r in story.readings(i)) or not story.readings(
            i
        )
    phrase = phrase_at(story, i)
    return phrase is not None and kind_of(story, phrase.head) == PERSON


RULE = Rule(
    code="CAL019",
    name="object-first",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A prize, match or work as the subject of what a person does with it.",
    why="Slavic case endings tell object from subject in any order; in French the first noun is "
    "the subject.",
    authority="Grevisse, Le bon usage, « La place du complément d'objet »",
    check=_check,
    supersedes=("SLS001", "SLS002"),
    bad=(
        Bad("Le prix de la meilleure actrice ⟦a obtenu⟧ Jana Malá."),
        Bad("La première nomination ⟦a reçu⟧ le défenseur Sebastian Malý."),
    ),
    good=(
        "Jana Malá a obtenu le prix. Le prix a obtenu un grand succès.",
        "L'auteur de la pièce a écrit Le Procès. Le match a dirigé les regards vers Jana.",
        "La lauréate du prix a reçu le maire. Le film que Marek a écrit a obtenu Jana d'or.",
        "Le titre a reçu le soutien du public.",
    ),
)
