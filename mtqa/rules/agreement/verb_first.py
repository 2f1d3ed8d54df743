"""AGR020: a passive in the singular before a plural subject: *a été lancé 5 000 drones*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import PLURAL, SINGULAR, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.grammar import MEASURES_OF_TIME
from mtqa.languages.fr.nouns import TIMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: code points that a finding may cover
_LONG = 40
_ADVERBS = frozenset("aussi également ainsi encore déjà alors ensuite".split())
_OPENERS = frozenset(("depuis", "en", "dès", "pendant", "durant", "au", "le"))
_PARTS = frozenset(("début", "fin", "cours", "milieu", "dernier", "dernière", "en"))
_SEVERAL = frozenset(
    """deux trois quatre cinq six sept huit neuf dix douze quinze vingt trente cent mille plusieurs
    des""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    for i in story.where("été"):
        if i == 0 or forms[i - 1] not in ("a", "avait", "aurait") or i + 3 >= len(forms):
            continue
        here = profile(lexicon, forms[i + 1])
        if not here.participle & SINGULAR or not _subjectless(story, i - 1):
            continue
        j = i + 2
        while j + 1 < len(forms) and forms[j] in _ADVERBS:
            j += 1
        if forms[j] == "plus" and forms[j + 1] in ("de", "d'"):
            j += 2
        counted = forms[j] in _SEVERAL or (
            tokens.kinds[j] == "number" and forms[j] not in ("0", "1")
        )
        if not counted or j + 1 >= len(forms) or tokens.segments[j + 1] != tokens.segments[i]:
            continue
        noun = profile(lexicon, forms[j + 1])
        if not noun.noun & PLURAL or noun.noun & SINGULAR or forms[j + 1].rstrip("s") in TIMES:
            continue
        last = j + 1 if tokens.ends[j + 1] - tokens.starts[i - 1] < _LONG else i + 1
        yield Match(
            tokens.starts[i - 1],
            tokens.ends[last],
            f"The subject « {forms[j + 1]} » follows: put it first, or make the verb agree.",
        )


def _subjectless(story: Story, verb: int) -> bool:
    """Whether only a time stands between the start of the clause and the verb."""
    if story.first_in_segment(verb):
        return True
    tokens = story.tokens
    before = tokens.forms[verb - 1]
    if before == ",":
        return True
    if before not in MEASURES_OF_TIME and before not in TIMES and not before.isdecimal():
        return False
    start = story.segment_tokens(tokens.segments[verb]).start
    first = verb - 1
    while first > start and tokens.forms[first - 1] != ",":
        first -= 1
    if tokens.forms[first] not in _OPENERS and tokens.forms[first] not in MEASURES_OF_TIME:
        return False
    return all(
        not profile(story.lexicon, form).noun
        or form in MEASURES_OF_TIME
        or form in TIMES
        or form in _PARTS
        or form in DETERMINERS
        for form in tokens.forms[first:verb]
    )


RULE = Rule(
    code="AGR020",
    name="passive-before-subject",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A passive in the singular without « il » before a plural subject.",
    why="Slavic puts the verb first and leaves it in the neuter; French puts the subject first and "
    "makes the verb agree with it.",
    authority="Grevisse, Le bon usage, « Accord du verbe », « La place du sujet »",
    check=_check,
    supersedes=("AGR064", "AGR069"),
    bad=(
        Bad("Depuis janvier ⟦a été lancé plus de 5 000 drones⟧ sur la ville."),
        Bad("⟦A été tué aussi deux personnes⟧ dans la région."),
    ),
    good=(
        "Depuis janvier, il a été lancé plus de 5 000 drones. Le pont, a été dit deux fois.",
        "Le maire a été réélu plusieurs fois.",
        "L'usine fermée lundi a été vendue 5 millions d'euros.",
        "Depuis janvier ont été lancés plus de 5 000 drones.",
    ),
)
