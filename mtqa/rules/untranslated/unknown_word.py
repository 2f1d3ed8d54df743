"""UNT009: a word in lower case that French does not have: *la tiskovka*, *les pendlers*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, QuotationKind
from mtqa.languages.fr.new_words import LEARNED_PREFIXES, NEW_WORDS
from mtqa.languages.slavic_words import BORROWED
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_NOT_SPEECH = (QuotationKind.FRAGMENT, QuotationKind.TERM)
#: shorter words are too often abbreviations or particles of names
_LEAST = 4
#: words that announce a foreign word
_MENTION = frozenset(
    """mot mots terme termes expression appelé appelée appelés appelées baptisé baptisée surnommé
    surnommée intitulé intitulée""".split()
)
_NEAR = 4


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for form in story.vocabulary.unknown:
        if len(form) < _LEAST or not form.isalpha() or _known(story, form):
            continue
        for i in tokens.index[form]:
            start, end = tokens.starts[i], tokens.ends[i]
            word = story.flat[start:end]
            if not word.islower() or story.readings(i) or _in_name(story, i):
                continue
            if story.flat[start - 1 : start] in set("@/.#_-(") or story.flat[end : end + 1] in set(
                "@/_-"
            ):
                continue
            if story.in_kind(start, _NOT_SPEECH):
                continue
            if not _MENTION.isdisjoint(tokens.forms[max(0, i - _NEAR) : i]):
                continue
            yield Match(
                start,
                end,
                f"French has no word « {word} »: it was left or made up in the translation.",
            )


def _known(story: Story, form: str) -> bool:
    """Whether French has ``form``, or builds it with a learned prefix, or took it over lately."""
    if form in NEW_WORDS or form.removesuffix("s") in NEW_WORDS or form in BORROWED:
        return True
    spelt = (form, form.replace("oe", "œ"), form.replace("ai", "aî"), form.replace("oi", "oî"))
    if any(map(story.lexicon.readings, (*spelt, form.replace("è", "é"), form.replace("é", "è")))):
        return True  # a spelling of 1990, or one without its ligature
    if form.endswith(("eure", "eures")) and story.lexicon.readings(form.rstrip("s").rstrip("e")):
        return True  # *la rapporteure*
    return any(
        form.startswith(prefix) and story.lexicon.readings(form[len(prefix) :])
        for prefix in LEARNED_PREFIXES
        if len(form) - len(prefix) >= _LEAST
    )


def _in_name(story: Story, i: int) -> bool:
    """Whether a name stands beside, which the word may belong to."""
    tokens = story.tokens
    before, after = i - 1, i + 1
    if before >= 0 and tokens.kinds[before] == "word":
        if story.capitalised(before) and not story.first_in_segment(before):
            return True
        if not story.readings(before) and tokens.ends[before] + 1 == tokens.starts[i]:
            return True
        if tokens.ends[before] - tokens.starts[before] == 1 and story.capitalised(before - 1):
            return True  # *Slnko v sieti*
    if (
        story.flat[tokens.ends[i] : tokens.ends[i] + 1] == "."
        and not story.flat[tokens.ends[i] + 1 : tokens.ends[i] + 2].isspace()
    ):
        return True  # *bociany.sk*
    return (
        after < len(tokens)
        and story.capitalised(after)
        and not story.first_in_segment(after)
        and not story.readings(after)
        and tokens.kinds[before] == "word"
        and story.capitalised(before)
    )


RULE = Rule(
    code="UNT009",
    name="unknown-word",
    family=Family.UNTRANSLATED,
    mqm="accuracy/untranslated",
    severity=Severity.MAJOR,
    finds="A lower-case word that French does not have, outside names and quotation marks.",
    why="It is a word of the source with a French ending or none: la tiskovka, les pendlers.",
    authority="MQM 2.0, accuracy/untranslated; Académie française, Dictionnaire, 9e édition",
    check=_check,
    sources=("sk", "cs"),
    weak=True,
    bad=(
        Bad("Le ministre l'a dit à la ⟦tiskovka⟧ de midi.", source="cs"),
        Bad("Les ⟦pendlers⟧ attendent à la gare.", source="sk"),
    ),
    good=(
        "Le ministre l'a dit en deepfake, puis à la Slovenská banka et dans le cybercrime.",
        "Le plat, appelé « tokanička », et le mot tokanička amusent.",
        "Les halušky et la becherovka plaisent.",
    ),
)
