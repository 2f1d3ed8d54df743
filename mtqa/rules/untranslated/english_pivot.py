"""UNT004: English words left by a translation through English."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.pivot import PAIRS, SET_PHRASE, TITLES, WORDS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_NEAR = 3
#: a stretch of more words than this is no set phrase
_CLAUSE = 4
_BEFORE_TITLE = frozenset("le la du au de un l' ce et ancien ancienne futur ex nouveau".split())
_ENGLISH = WORDS | PAIRS.keys()


def _check(story: Story) -> Iterator[Match]:
    yield from _titles(story)
    forms = story.tokens.forms
    index = story.tokens.index.keys()
    last = -1
    for i in story.where(*_ENGLISH & index):
        if i <= last:
            continue
        if forms[i] in WORDS:
            end = i
        elif i + 1 < len(forms) and forms[i + 1] in PAIRS[forms[i]]:
            end = i + 1
        else:
            continue
        while end + 1 < len(forms) and (forms[end + 1] in WORDS or forms[end + 1] in PAIRS):
            end += 1
        clause = end
        while clause + 1 < len(forms) and _english(story, clause + 1):
            clause += 1
        long = clause - i >= _CLAUSE and forms[clause] not in SET_PHRASE
        end = clause if long else end
        last = end
        if _left_over(story, i, end, set_phrase=not long):
            start, stop = story.tokens.starts[i], story.tokens.ends[end]
            yield Match(start, stop, f"« {story.flat[start:stop]} » was left in English.")


def _english(story: Story, i: int) -> bool:
    """Whether the English goes on: a word of grammar, or one that French lacks, in lower case."""
    tokens = story.tokens
    form = tokens.forms[i]
    if tokens.segments[i] != tokens.segments[i - 1]:
        return False
    if form in WORDS or form in PAIRS:
        return True
    word = form.isascii() and form.isalpha() and not story.capitalised(i)
    return word and tokens.starts[i] == tokens.ends[i - 1] + 1 and not story.readings(i)


def _titles(story: Story) -> Iterator[Match]:
    """*le Prime Minister*: an English title after a French word."""
    tokens = story.tokens
    for i in story.where("minister"):
        first = i - 1
        if first < 1 or not (story.capitalised(i) and story.capitalised(first)):
            continue
        if tokens.forms[first - 1] == "deputy" and story.capitalised(first - 1):
            first -= 1
        start, end = tokens.starts[first], tokens.ends[i]
        french = TITLES.get(story.folded[start:end])
        if (
            french is None
            or first == 0
            or story.in_quotation(start)
            or story.flat[end : end + 1] == "'"
        ):
            continue
        if (
            tokens.forms[first - 1] in _BEFORE_TITLE
            and tokens.segments[first - 1] == (tokens.segments[i])
        ):
            yield Match(
                start,
                end,
                f"« {story.flat[start:end]} » was left in English: {french}.",
                replace(start, end, french),
            )


def _left_over(story: Story, first: int, last: int, *, set_phrase: bool = True) -> bool:
    """Lower case, in a French sentence, and no part of a name, a title or a set phrase."""
    tokens = story.tokens
    start, end = tokens.starts[first], tokens.ends[last]
    if not story.flat[start:end].islower() or story.in_quotation(start):
        return False
    if story.flat[start - 1 : start] in {"-", "/", ".", "_", "("} or (
        story.flat[end : end + 1] in {"-", "/", "_", "'", ")"}
    ):
        return False
    near = [
        *range(max(0, first - _NEAR), first),
        *range(last + 1, min(len(tokens), last + 1 + _NEAR)),
    ]
    for j in near:
        if tokens.segments[j] != tokens.segments[first]:
            continue
        if (set_phrase and tokens.forms[j] in SET_PHRASE) or (
            story.capitalised(j) and not story.first_in_segment(j) and not story.readings(j)
        ):
            return False
    beside = [j for j in (first - 1, last + 1) if 0 <= j < len(tokens)]
    if any(story.capitalised(j) and not story.first_in_segment(j) for j in beside):
        return False
    return any(tokens.kinds[j] == "word" and story.readings(j) for j in beside)


RULE = Rule(
    code="UNT004",
    name="english-pivot",
    family=Family.UNTRANSLATED,
    mqm="accuracy/untranslated",
    severity=Severity.MAJOR,
    finds="English function words in a French sentence, outside quotations, names and titles.",
    why="The translation went through English and left them.",
    authority="MQM 2.0, accuracy/untranslated",
    check=_check,
    bad=(
        Bad("Le gouvernement ⟦of the⟧ pays a démissionné mardi."),
        Bad("Les députés ont voté la loi, ⟦however⟧ le président refuse de signer."),
        Bad("Le ⟦Prime Minister⟧ a parlé hier.", "Le Premier ministre a parlé hier."),
        Bad("La loi a été votée ⟦in a state of emergency⟧ sans motif valable."),
        Bad("Le ministre ⟦said⟧ que la route serait fermée."),
    ),
    good=(
        "Le film Game of the Thrones sort mercredi.",
        "Il a été élu homme of the year par la revue.",
        "La série Yes, Prime Minister et le titre de « Prime Minister » sont connus.",
        "C'est une déclaration off the record.",
        "« This is the end », chantait le groupe.",
        "Ce best of the best réunit douze titres.",
    ),
)
