"""NAM016: a surname that was translated: *Petit* for Malý, whom the story names elsewhere."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.slavic_given_names import NAMES
from mtqa.languages.translated_surnames import SURNAMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_AUXILIARIES = frozenset("a est avait était".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, names = story.tokens, story.unknown_names
    for i in story.where(*SURNAMES.keys() & tokens.index.keys()):
        if not story.capitalised(i) or story.word(i).isupper():
            continue
        surnames = SURNAMES[tokens.forms[i]]
        start, end = tokens.starts[i], tokens.ends[i]
        right = next((name for name in surnames if name in names), None)
        if right is None and _after_given_name(story, i):
            yield Match(
                start,
                end,
                f"A surname that was translated? {surnames[0]} is one; surnames stay as they are.",
            )
        if right is None or not _as_surname(story, i):
            continue
        yield Match(
            start,
            end,
            f"The surname was translated: in French too it is {right}.",
            replace(start, end, right),
        )


def _after_given_name(story: Story, i: int) -> bool:
    """Whether a given name that only Slovaks or Czechs bear stands before, and no other after."""
    if i == 0 or story.first_in_segment(i) or story.in_term(story.tokens.starts[i]):
        return False
    given = story.word(i - 1)
    follows = i + 1 < len(story.tokens) and story.capitalised(i + 1)
    alone = follows and not story.first_in_segment(i + 1)
    return given in NAMES and not story.lexicon.readings(given) and not alone


def _as_surname(story: Story, i: int) -> bool:
    """Whether the capital is a name's, and no longer name has the word in it."""
    tokens = story.tokens
    after = i + 1
    if after < len(tokens) and story.capitalised(after) and not story.first_in_segment(after):
        return False
    if story.in_term(tokens.starts[i]):
        return False
    if story.first_in_segment(i):
        return after < len(tokens) and tokens.forms[after] in _AUXILIARIES
    return tokens.kinds[i - 1] != "word" or not (
        story.capitalised(i - 1) or tokens.forms[i - 1] in ("le", "la", "l'", "les", "du", "au")
    )


RULE = Rule(
    code="NAM016",
    name="translated-surname",
    family=Family.NAMES,
    mqm="accuracy/mistranslation",
    severity=Severity.MAJOR,
    finds="A French word in place of a surname that the story gives in its own form elsewhere, or "
    "after a given name that only Slovaks or Czechs bear.",
    why="Surnames are not translated; the reader takes Petit and Malý for two people.",
    authority="Usage of AFP; MQM 2.0, accuracy/mistranslation",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad(
            "Vojtěch Malý a signé. Formé à Brno, ⟦Petit⟧ a marqué sept buts.",
            "Vojtěch Malý a signé. Formé à Brno, Malý a marqué sept buts.",
        ),
        Bad(
            "Jan Veselý a signé. ⟦Joyeux⟧ a marqué sept buts.",
            "Jan Veselý a signé. Veselý a marqué sept buts.",
        ),
        Bad("Le défenseur Juraj ⟦Pigeon⟧ revient après sa suspension."),
    ),
    good=(
        "Vojtěch Malý a signé. Petit à petit, il a progressé. Le Petit Prince est lu.",
        "Jean Petit a marqué. Il était petit. Martin Renard aussi.",
        "Le Slovaque Juraj Petit Bon est un personnage de bande dessinée.",
        "Vojtěch Malý a rejoint le Petit Palais et Jean Petit.",
    ),
)
