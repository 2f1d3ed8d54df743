"""AGR010: the verb after *qui* in a number that nothing before it has."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import PLURAL, SINGULAR, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.nouns import COLLECTIVES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_REACH = 14
_STOPS = frozenset(';:.!?«»"“”()')
_OPEN = frozenset(("et", "ou", "ni", "que", "qu'", "qui", "dont", "plus"))
_QUOTED = frozenset('»"”)')
_GOVERNING = frozenset(("de", "d'", "du", "à", "en", "la", "l'"))
_ONE = frozenset(("un", "une", "l'un", "l'une", "aucun", "aucune", "chacun", "chacune"))
_OF = frozenset(("de", "d'", "des", "du"))
#: nouns that are taken up in either number
_EITHER = COLLECTIVES | frozenset("gens famille équipe police peuple jeunesse public".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where("qui"):
        j = i + 1
        while j < len(forms) and forms[j] in PROCLITICS:
            j += 1
        if j >= len(forms) or segments[j] != segments[i] or story.capitalised(j):
            continue
        here = profile(story.lexicon, forms[j])
        verb = "s" if forms[j] == "a" else here.verb
        if len(verb) != 1 or not (here.only_verb or "AUX" in here.parts or here.finite):
            continue
        if here.noun and forms[j] != "a" and "AUX" not in here.parts and j > i + 1:
            continue
        noun = _antecedent(story, i, SINGULAR if verb == "s" else PLURAL)
        if noun is None:
            continue
        wanted = "plural" if verb == "s" else "singular"
        yield Match(
            tokens.starts[i],
            tokens.ends[j],
            f"« qui » stands for « {forms[noun]} »: the verb should be in the {wanted}.",
        )


def _antecedent(story: Story, i: int, wanted: int) -> int | None:
    """The noun right before *qui* at token ``i``, where no noun there is of the ``wanted`` number.

    None where anything among the words that can be its antecedent is unsure.
    """
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    j = i - 1
    if forms[j] in ("ce", "mais") or forms[j] in PREPOSITIONS:
        return None
    aside = j > 0 and forms[j] == ","
    if aside:
        j -= 1
    found = None
    floor = max(0, i - _REACH)
    while j >= floor and tokens.segments[j] == tokens.segments[i]:
        form = forms[j]
        if form in _STOPS or form in _OPEN or form == "," or form in ("--", "...", "–", "—"):
            if found is None or form in ("et", "ou", "ni", ",") or form in _QUOTED:
                return None
            break
        if form in _ONE and forms[j + 1] in _OF:
            return None  # une de vos théories qui va éclater
        if story.capitalised(j) and not story.first_in_segment(j):
            if wanted == PLURAL and forms[j - 1] in _GOVERNING:
                j -= 1
                continue
            return None
        if tokens.kinds[j] != "word":
            j -= 1
            continue
        here = profile(lexicon, form)
        if form in ("a", "est"):
            break
        if here.noun and form not in DETERMINERS:
            if here.noun & wanted or form in _EITHER:
                return None
            if not (here.finite or "PRON" in here.parts):
                found = j if found is None else found
        elif here.only_verb:
            break
        elif "PRON" in here.parts and form not in DETERMINERS and form not in ("l'", "leur"):
            return None
        elif "NUM" in here.parts and form not in ("un", "une"):
            if wanted == PLURAL:
                return None
        elif not here.parts:
            return None
        j -= 1
    if found is None:
        return None
    if aside and not (story.first_in_segment(j + 1) and story.capitalised(j + 1)):
        return None
    start = found
    while start > 0 and (
        profile(lexicon, forms[start - 1]).adjective or forms[start - 1] in DETERMINERS
    ):
        start -= 1
    determined = any(
        form in DETERMINERS or form == "l'" or "NUM" in profile(lexicon, form).parts
        for form in forms[max(0, start - 1) : found]
    )
    return found if determined else None


RULE = Rule(
    code="AGR010",
    name="relative-verb-number",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="The verb after « qui » in the singular where its antecedent is a plural, or the "
    "reverse.",
    why="The verb of a relative clause takes the number of the antecedent of « qui ».",
    authority="Grevisse, Le bon usage, « Accord du verbe avec le pronom relatif qui »",
    check=_check,
    supersedes=("AGR069",),
    bad=(
        Bad("Les hommes ⟦qui a⟧ vendu la voiture sont là."),
        Bad("La ministre a cité le projet ⟦qui prévoient⟧ une aide."),
        Bad("Les députés, ⟦qui était⟧ absents, ont protesté."),
    ),
    good=(
        "L'un des élèves qui a ri est là. Ceux qui ont ri et le reste qui rit.",
        "Le chef de projets qui prévoient tout, la liste des maires qui est longue.",
        "Le maire et la ministre qui ont ri, une dizaine d'élèves qui sont là, moi qui suis là.",
    ),
)
