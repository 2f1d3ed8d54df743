"""CAL013: *lequel* for the object *que*: *une proposition, laquelle le comité n'a pas voulue*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import PLURAL, SINGULAR, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.grammar import SUBJECT_PRONOUNS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_WHICH = {"lequel": "s", "laquelle": "s", "lesquels": "p", "lesquelles": "p"}
_SUBJECTS = frozenset(SUBJECT_PRONOUNS) - {"ce", "nous", "vous"}


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where(*_WHICH):
        if i == 0 or i + 2 > last or forms[i - 1] != "," or segments[i + 2] != segments[i - 1]:
            continue
        if forms[story.segment_tokens(segments[i]).stop - 1] == "?":
            continue
        following = forms[i + 1]
        if following in _SUBJECTS:
            sure = True
        elif following in DETERMINERS and following not in ("au", "aux", "du", "des"):
            sure = _subject(story, i + 1)
        else:
            here = profile(lexicon, following)
            sure = bool(here.number or "AUX" in here.parts) and _WHICH[forms[i]] not in here.verb
            sure = sure and bool(here.verb)
        if sure:
            yield Match(
                tokens.starts[i],
                tokens.ends[i],
                "The object of a relative clause is « que », not « lequel ».",
            )


def _subject(story: Story, i: int) -> bool:
    """Whether a noun phrase and its verb begin at token ``i``."""
    phrase = phrase_at(story, i)
    if phrase is None or phrase.last + 1 >= len(story.tokens):
        return False
    k = phrase.last + 1
    forms = story.tokens.forms
    while k + 1 < len(forms) and forms[k] in ("ne", "n'", "se", "s'", "y", "en"):
        k += 1
    here = profile(story.lexicon, forms[k])
    number = ("s" if phrase.mask & SINGULAR else "") + ("p" if phrase.mask & PLURAL else "")
    return bool(here.only_verb or "AUX" in here.parts) and bool(set(number) & set(here.verb))


RULE = Rule(
    code="CAL013",
    name="object-lequel",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« , lequel » and its forms as the object of a relative clause.",
    why="« Ktorý » is one word for « qui », « que » and « lequel »; the object is « que ».",
    authority="Grevisse, Le bon usage, « Lequel »",
    check=_check,
    bad=(
        Bad("Il a présenté un texte, ⟦lequel⟧ le comité n'a pas recommandé."),
        Bad("Ils ont sorti un homme de 40 ans, ⟦lequel⟧ ont dû libérer les pompiers."),
        Bad("Le club a une équipe, ⟦laquelle⟧ il veut vendre."),
    ),
    good=(
        "Il a vu le maire, lequel a souri. Le projet, lequel coûte cher, est voté.",
        "La salle dans laquelle le maire parle. Le pont sur lequel il passe.",
        "De ces deux textes, lequel le comité préfère-t-il ? On ne sait lequel il a choisi.",
        "Des élus, lesquels ont voté, et une loi, laquelle ne passe pas.",
    ),
)
