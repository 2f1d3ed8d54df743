"""NAM021: a surname that Slovaks or Czechs bear, in a case form and alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.spellings import part_of_name
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.titles import ONLY_MASCULINE
from mtqa.languages.slavic_case_forms import NAMED_AFTER_PERSON, SPEECH
from mtqa.languages.slavic_given_names import FORMS, NAMES, WOMEN, WOMEN_FORMS
from mtqa.languages.slavic_persons import load_given, surname
from mtqa.languages.slavic_places import load_places
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, over

_LEAST = 5
_NEAR = 3
#: what a person follows, and what stands before his surname
_BEFORE = frozenset("à de d' par pour chez entre et ou contre envers sur que qu'".split()) | SPEECH
_OF_PERSON = frozenset("à par pour chez entre contre selon avec".split())
_SURE = re.compile(r".*(?:[čďěĺľňŕřšťůž].*|[áéíóúý].*[auy]|ovi|ého|ému|ým|ího|ímu|iho|yho|om|em)")
_MESSAGE = "« {} » is a case form of the source: in French the name is {}."


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for word, numbers in story.unknown_names.items():
        if len(word) < _LEAST or not word.isalpha() or word.isupper():
            continue
        if word in FORMS or word in NAMES or word in WOMEN or word in WOMEN_FORMS:
            continue
        right = surname(word)
        if right is None or word in load_places().single or word in load_given().home:
            continue
        for i in numbers:
            if _stands(story, i, word) and not story.in_term(tokens.starts[i]):
                yield over(story, i, i, right, _MESSAGE)


def _stands(story: Story, i: int, word: str) -> bool:
    """Whether a man's surname stands there, alone or after his given name in the nominative."""
    forms = story.tokens.forms
    if not i or story.first_in_segment(i):
        return False
    near = forms[max(0, i - _NEAR) : i]
    if near[-1] not in _OF_PERSON and not NAMED_AFTER_PERSON.isdisjoint(near):
        return False
    if story.word(i - 1) in NAMES:
        return word[-1] not in "aey" or bool(_SURE.fullmatch(word))
    if part_of_name(story, i, i):
        return False
    if forms[i - 1] in ONLY_MASCULINE:
        return True
    return forms[i - 1] in _BEFORE and bool(_SURE.fullmatch(word))


RULE = Rule(
    code="NAM021",
    name="declined-surname",
    family=Family.NAMES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A common Slovak or Czech surname in a case form, alone or after a given name.",
    why="French names have no cases: Kučery is Kučera everywhere.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Noms propres »; MQM 2.0, linguistic-conventions/grammar",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad("La dernière place revient à ⟦Pospíšila⟧.", "La dernière place revient à Pospíšil."),
        Bad("L'entraîneur Jiří ⟦Kučery⟧ part.", "L'entraîneur Jiří Kučera part."),
        Bad("Le gardien ⟦Kučery⟧ a brillé.", "Le gardien Kučera a brillé."),
    ),
    good=(
        "La dernière place revient à Kubíček et à Veronika Kučera.",
        "Il habite rue Jungmannova, près de Kubíčková.",
        "L'entraîneur Jiří Kučera et le gardien Kubíček partent.",
    ),
)
