"""LOC051: a number in words, built as in the source: *cinq-mois*, *trois heures matin*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_WORDS = (
    "deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cent"
)
#: before *quatre-heures*, what children eat after school
_SNACK = frozenset("un le son leur leurs ce du".split())
_NUMBERS = frozenset(_WORDS.split("|"))
_TENS = "vingt|trente|quarante|cinquante|soixante|septante|quatre-vingts?"
_COMPOUND = re.compile(
    rf"(?P<low>{_WORDS})(?:"
    r"-(?P<noun>mois|ans|jours|heures|semaines|minutes|kilomètres|millions?|milliards?"
    r"|pour cent|points|fois)"
    rf"|(?P<order>(?:-et-| et )(?:{_TENS})(?=[ -]ans|\b(?! pour)))"
    r"|(?P<half> et (?:une )?demie? heures?)"
    r")(?!\w)"
    rf"|(?P<hour>(?:{_WORDS}) heures?) (?P<part>matin|soir|après-midi)(?! et )(?!\w)"
)


def _check(story: Story) -> Iterator[Match]:
    for i in story.where(*filter(_begins, story.tokens.index)):
        match = _COMPOUND.match(story.folded, story.tokens.starts[i])
        if match is None or (i and story.flat[match.start() - 1] == "-"):
            continue
        if match[0] == "quatre-heures" and story.tokens.forms[i - 1] in _SNACK:
            continue
        french = _french(match)
        if french is None:
            yield Match(
                *match.span(), "A number in words as the source counts: French has its own order."
            )
            continue
        yield Match(
            *match.span(),
            f"A number in words as the source counts: {french}.",
            replace(*match.span(), french),
        )


def _begins(form: str) -> bool:
    return form.partition("-")[0] in _NUMBERS


def _french(match: re.Match[str]) -> str | None:
    if match["noun"]:
        return f"{match['low']} {match['noun']}"
    if match["half"]:
        return f"{match['low']} heures et demie"
    if match["part"]:
        return f"{match['hour']} du {match['part']}"
    return None


RULE = Rule(
    code="LOC051",
    name="compound-number",
    family=Family.LOCALE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A number in words with a hyphen before its noun, its units before its tens, or the "
    "half hour and the part of the day as in the source.",
    why="Slovak says päťmesačný, štyri a pol hodiny, tri hodiny ráno; French de cinq mois, "
    "quatre heures et demie, trois heures du matin.",
    authority="Grevisse, Le bon usage, « Les numéraux »",
    check=_check,
    bad=(
        Bad(
            "Un enfant de ⟦cinq-mois⟧ est mort.",
            "Un enfant de cinq mois est mort.",
        ),
        Bad(
            "Après ⟦quatre et une demie heures⟧ de vol, il dort.",
            "Après quatre heures et demie de vol, il dort.",
        ),
        Bad(
            "La route rouvre à ⟦trois heures matin⟧ au plus tôt.",
            "La route rouvre à trois heures du matin au plus tôt.",
        ),
        Bad("Un homme de ⟦quatre-et-soixante⟧ ans a disparu."),
    ),
    good=(
        "Les enfants ont pris leur quatre-heures.",
        "Un enfant de cinq mois, quatre-vingts ans, soixante et onze, le dix-huit mai.",
        "Il dort à trois heures du matin et se lève à six heures matin et soir.",
    ),
)
