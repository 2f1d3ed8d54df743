"""LOC040: an age without *de* after its noun: *l'entraîneur 47 ans*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_OLDEST = 110
_PEOPLE = frozenset(
    """homme femme garçon fille enfant adolescent adolescente capitaine gardien gardienne coach
    athlète champion championne arbitre médecin maire policier soldat étudiant étudiante élève
    suspect accusé victime natif native espoir technicien""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where("ans"):
        number, noun = i - 1, i - 2
        if (
            noun < 1
            or tokens.kinds[number] != "number"
            or tokens.segments[noun] != tokens.segments[i]
        ):
            continue
        if tokens.starts[number] != tokens.ends[noun] + 1 or tokens.kinds[noun] != "word":
            continue
        if not tokens.forms[number].isdecimal() or not 1 < int(tokens.forms[number]) < _OLDEST:
            continue
        if not _person(story, noun):
            continue
        after = tokens.forms[i + 1] if i + 1 < len(tokens) else "."
        if after in ("de", "d'", "plus", "avant", "après", "ferme", "et"):
            continue
        age = story.flat[tokens.starts[number] : tokens.ends[i]]
        yield Match(
            tokens.starts[noun],
            tokens.ends[i],
            f"French joins the age with de or a comma: de {age}.",
            replace(tokens.starts[number], tokens.starts[number], "de "),
        )


def _person(story: Story, i: int) -> bool:
    """Whether token ``i`` says who somebody is: *l'entraîneur*, *le Trenčan*."""
    form = story.tokens.forms[i]
    if story.capitalised(i) and story.capitalised(i - 1) and not story.first_in_segment(i - 1):
        return not story.readings(i)  # *Désiré Novák 19 ans*
    if story.tokens.forms[i - 1] not in ("le", "la", "l'", "un", "une", "cet", "ce", "cette"):
        return False
    if story.capitalised(i):
        return not story.readings(i) or form.endswith(("ais", "ois", "ien", "ienne", "que"))
    return form in _PEOPLE or (
        form.endswith(("eur", "euse", "trice", "iste", "ier", "ière"))
        and not form.endswith(("leur", "heur", "rier", "vrier"))
        and story.lexicon.has(form, "NOUN")
    )


RULE = Rule(
    code="LOC040",
    name="bare-age",
    family=Family.LOCALE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="The age of a person straight after the noun: l'entraîneur 47 ans, le Nitran 39 ans.",
    why="Slovak and Czech have an adjective before the noun (47-ročný tréner); French joins the "
    "age with de or commas.",
    authority="Grevisse, Le bon usage, « Le complément du nom »",
    check=_check,
    bad=(
        Bad(
            "« Je suis fier », a dit l'⟦entraîneur 47 ans⟧.",
            "« Je suis fier », a dit l'entraîneur de 47 ans.",
        ),
        Bad(
            "Le ⟦Trenčan 39 ans⟧ raccroche.",
            "Le Trenčan de 39 ans raccroche.",
        ),
    ),
    good=(
        "L'entraîneur de 47 ans, le joueur, 39 ans, et la peine de 10 ans.",
        "Le chanteur 20 ans après; le joueur 10 ans plus tard; un hiver 15 ans durant.",
    ),
)
