"""UNT002: a word of the source language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, QuotationKind
from mtqa.languages.slavic_abbreviations import AMOUNT, NAME, NUMBER, PLAIN, entries
from mtqa.languages.slavic_words import BORROWED, LETTERS, SHORT, TELLING, WORDS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_LETTER = re.compile(f"[{LETTERS}]")
_ABBREVIATIONS = frozenset().union(*map(entries, (PLAIN, AMOUNT, NUMBER, NAME)))
#: words that announce a foreign word
_MENTION = frozenset(
    "mot mots terme termes expression appelé appelée appelés appelées baptisé baptisée".split()
)
_NEAR = 4
#: so many tokens apart two source words may be of one stretch
_GAP = 7
#: tokens that a title runs back over
_NAME = 6
_BRACKET = re.compile(r"\([^()\n]{0,60}$|(?:^|[\s(])'[^'\n]{0,60}$")


def _check(story: Story) -> Iterator[Match]:
    index = story.tokens.index
    forms = {form for form in index if not form.isascii() and _LETTER.search(form)}
    forms |= WORDS & index.keys()
    wrong = sorted(i for form in forms for i in index[form] if _foreign(story, i))
    run: list[int] = []
    for i in wrong:
        if run and not _goes_on(story, run[-1], i):
            yield _match(story, run)
            run = []
        run.append(i)
    if run:
        yield _match(story, run)


def _goes_on(story: Story, last: int, i: int) -> bool:
    """Whether the stretch that reaches token ``last`` goes on to token ``i``.

    Short words such as *je, to, na* are spelt alike in too many languages to end it.
    """
    tokens = story.tokens
    if i - last > _GAP or tokens.segments[i] != tokens.segments[last]:
        return False
    return all(
        tokens.kinds[j] == "word"
        and not story.capitalised(j)
        and "'" not in tokens.forms[j]
        and (tokens.forms[j] in SHORT or not story.readings(j))
        for j in range(last + 1, i)
    )


def _foreign(story: Story, i: int) -> bool:
    tokens, flat = story.tokens, story.flat
    start, end, form = tokens.starts[i], tokens.ends[i], tokens.forms[i]
    word = flat[start:end]
    if not word.islower() or len(word) < 2 or form in BORROWED or form in _ABBREVIATIONS:
        return False
    if story.readings(i):
        return False
    if flat[start - 1 : start] in {"@", "/", ".", "#", "_", "-"} or (
        flat[end : end + 1] in {"@", "/", "_"}
    ):
        return False
    if not _MENTION.isdisjoint(tokens.forms[max(0, i - _NEAR) : i]):
        return False
    if _BRACKET.search(flat, max(0, start - 60), start):
        return False
    if form not in TELLING and _in_name(story, i):
        return False
    return not any(
        quotation.kind is not QuotationKind.SPEECH
        and quotation.span.start <= start < quotation.span.end
        for quotation in story.quotations
    )


def _in_name(story: Story, i: int) -> bool:
    """Whether an unknown capitalised word stands before, with none but foreign words between."""
    tokens = story.tokens
    if i + 1 < len(tokens) and story.capitalised(i + 1) and not story.readings(i + 1):
        return True
    for j in range(i - 1, max(-1, i - 1 - _NAME), -1):
        if story.capitalised(j):
            return not story.readings(j)
        if tokens.ends[j] - tokens.starts[j] > 1 and story.readings(j):
            return False
    return False


def _match(story: Story, run: list[int]) -> Match:
    start, end = story.tokens.starts[run[0]], story.tokens.ends[run[-1]]
    return Match(start, end, f"« {story.flat[start:end]} » was left in the source language.")


RULE = Rule(
    code="UNT002",
    name="source-word",
    family=Family.UNTRANSLATED,
    mqm="accuracy/untranslated",
    severity=Severity.MAJOR,
    finds="Lower-case Slovak or Czech words that are part of the sentence.",
    why="The translation left them out; a French reader doesn't understand them.",
    authority="MQM 2.0, accuracy/untranslated",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad("Le maire a inauguré la ⟦čistička⟧ de la ville."),
        Bad("Il a été nommé ⟦podpredseda⟧ du gouvernement."),
        Bad("Le maire dit que ⟦podľa neho je to nutné pre mesto⟧ et la région."),
        Bad("Le ministre a visité la ⟦nemocnica⟧ de la ville."),
        Bad("La police a arrêté deux hommes ⟦podľa všetkého⟧ ivres."),
    ),
    good=(
        "Le plat s'appelle « bryndzové halušky » et se mange chaud.",
        "Les halušky sont un plat de montagne.",
        "La station d'épuration (čistička) a été inaugurée.",
        "Le mot slovaque čistička désigne une station.",
        "Ils ont dîné à la Reštaurácia pod hradom et au Múzeum ľudovej Kultúry.",
        "Écrivez à redakcia@správy.sk avant midi.",
    ),
)
