"""LOC035: people named by nationality in lower case: *dont neuf ukrainiens*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.nationalities import FORMS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_NUMERALS = frozenset(
    """deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
    trente quarante cinquante cent""".split()
)
_PLURAL = frozenset("les des aux ces plusieurs certains certaines quelques".split())
_SINGLE = frozenset("un une aucun aucune".split())
_STOPS = frozenset(
    """. , ; : ! ? » ) et ou de du d' des en à qui que a ont sont est dans par vers sur pour avec
    sans sous contre entre depuis chez""".split()
)

_FEMININE = ("aise", "aises", "nne", "nnes", "aines", "oises")


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*FORMS & tokens.index.keys()):
        if tokens.forms[i].endswith(_FEMININE) or "sur" in tokens.forms[max(0, i - 2) : i]:
            continue
        if story.capitalised(i) or i < 1 or i + 1 >= len(tokens) or story.first_in_segment(i):
            continue
        before, after = tokens.forms[i - 1], i + 1
        number = tokens.forms[i].endswith(("s", "x")) and (
            before in _NUMERALS or tokens.kinds[i - 1] == "number" or before in _PLURAL
        )
        single = (
            before in _SINGLE
            and tokens.forms[i - 2] != "numéro"
            and (not tokens.forms[i].endswith("s") or tokens.forms[i].endswith(("ais", "ois")))
        )
        named = before in ("le", "la", "au") and story.capitalised(after)
        if named and not story.readings(after) and not story.readings(after + 1):
            yield _match(story, i)
            continue
        if before in _PLURAL and story.capitalised(after):
            continue  # *les français Thales et Dassault*
        if _of_things(story, i):
            continue
        if not (number or single) or story.in_term(tokens.starts[i]):
            continue
        if tokens.forms[i - 2] == "et" and before in _PLURAL and not _alone(story, after):
            continue
        if not _alone(story, after) or _elliptic(story, i):
            continue
        yield _match(story, i)


def _of_things(story: Story, i: int) -> bool:
    """*trois clubs, dont deux tchèques*: what is counted has just been named and is nobody."""
    forms = story.tokens.forms
    if i < 4 or forms[i - 2] != "dont" or forms[i - 3] != ",":
        return False
    return story.lexicon.has(forms[i - 4], "NOUN") and kind_of(story, i - 4) != PERSON


def _match(story: Story, i: int) -> Match:
    word = story.word(i)
    french = word[0].upper() + word[1:]
    start, end = story.tokens.starts[i], story.tokens.ends[i]
    return Match(
        start,
        end,
        f"The noun of a nationality takes a capital: {french}.",
        replace(start, end, french),
    )


def _alone(story: Story, i: int) -> bool:
    """Whether no noun follows at ``i`` that the word before could qualify."""
    form = story.tokens.forms[i]
    if form in _STOPS or story.first_in_segment(i):
        return True
    readings = story.readings(i)
    if not readings:
        return story.capitalised(i) and not form[0].isdigit()
    return all(r.pos not in ("NOUN", "ADJ", "ADV") or r.tense == "ppas" for r in readings)


def _elliptic(story: Story, i: int) -> bool:
    """*les usines tchèques et les slovaques*: a noun of the sentence is understood."""
    first = story.segment_tokens(story.tokens.segments[i]).start
    forms = story.tokens.forms[first:i]
    return any(form in FORMS and not story.capitalised(first + k) for k, form in enumerate(forms))


RULE = Rule(
    code="LOC035",
    name="small-inhabitant",
    family=Family.LOCALE,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="People named by their nationality in lower case, after a number or an article and "
    "without a noun.",
    why="The adjective is small, the noun takes a capital: un vin tchèque, un Tchèque.",
    authority="Académie française, « Gentilés »; Lexique des règles typographiques en usage à "
    "l'Imprimerie nationale, « Gentilés »",
    check=_check,
    weak=True,
    sources=("sk", "cs"),
    bad=(
        Bad(
            "Le bus transportait neuf ⟦ukrainiens⟧ vers Nitra.",
            "Le bus transportait neuf Ukrainiens vers Nitra.",
        ),
        Bad(
            "Il parle avec les ⟦hongrois⟧.",
            "Il parle avec les Hongrois.",
        ),
        Bad(
            "Un ⟦lituanien⟧, ivre, conduisait.",
            "Un Lituanien, ivre, conduisait.",
        ),
    ),
    good=(
        "Il parle le tchèque et un slovaque excellent.",
        "Les banques polonaises et les tchèques montent; les russes aussi.",
        "Il a vu vingt films, dont deux polonais, et les suédois Volvo et Scania exportent.",
        "Deux hongrois bons crus, les chinois anciens, un slovaque correct.",
    ),
)
