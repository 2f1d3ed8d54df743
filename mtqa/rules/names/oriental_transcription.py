"""NAM017: a Chinese, Arabic or Persian name in the transcription of Slovak or Czech."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.arabic import ARTICLE, GIVEN, in_french, marked
from mtqa.languages.fr.chinese import in_pinyin, syllable
from mtqa.languages.fr.nationalities import ORIENTALS
from mtqa.languages.fr.persons import PERSONS
from mtqa.languages.fr.persons_abroad import PERSONS_ABROAD
from mtqa.languages.fr.persons_more import PERSONS_MORE
from mtqa.languages.fr.persons_orient import PERSONS_ORIENT
from mtqa.languages.slavic_given_names import FORMS, NAMES, WOMEN
from mtqa.languages.spellings import by_first_word
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, over

_MESSAGE = "« {} » is the transcription of another language: French writes {}."
_KNOWN = {
    written: right
    for pairs in by_first_word(PERSONS + PERSONS_ABROAD + PERSONS_MORE + PERSONS_ORIENT).values()
    for written, right in pairs
    if " " not in written
}

#: letters of the longest syllable with its case ending: *Čchianga*
_SYLLABLE = 9
#: syllables that Slovaks and Czechs are called by
_NOT_CHINESE = frozenset(("Pan",))
#: so many words of a function may stand between a nationality and its name
_FUNCTION = 6
_BREAKS = frozenset((".", ";", ":", "(", "«", "et", "à", "avec", "par", "slovaque", "tchèque"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for word, numbers in story.unknown_names.items():
        if "-" in word or len(word) <= _SYLLABLE:
            for i in numbers:
                yield from _chinese(story, i)
        if word in GIVEN:
            for i in numbers:
                yield from _person(story, i, GIVEN[word])
    yield from _of_orientals(story)
    for form in story.vocabulary.unknown:
        article = ARTICLE.match(form) if form[2:3] == "-" else None
        if article is None or not marked(form):
            continue
        for i in tokens.index[form]:
            noun = story.word(i)[article.end() :]
            named = i > 0 and story.word(i - 1) in GIVEN
            if noun[0].isupper() and not named and not story.in_term(tokens.starts[i]):
                yield over(story, i, i, f"al-{_surname(noun)}", _MESSAGE)


def _of_orientals(story: Story) -> Iterator[Match]:
    """*le général pakistanais Asím Munír*: a marked name right after a nationality or a function.

    No Slovak or Czech is meant there, so the marks are those of the transcription.
    """
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where(*ORIENTALS & tokens.index.keys()):
        first = i + 1
        while first < min(i + _FUNCTION, len(forms)) and not _unknown_name(story, first):
            if forms[first] in _BREAKS or tokens.segments[first] != tokens.segments[i]:
                break
            first += 1
        last = first + 1
        if last >= len(forms) or not _unknown_name(story, first) or not _unknown_name(story, last):
            continue
        names = story.word(first), story.word(last)
        if names[0] in NAMES or names[0] in WOMEN or names[0] in FORMS or names[0] in GIVEN:
            continue
        if not any(map(marked, names)) or names[1].endswith(("ová", "ský", "cký", "ák", "ík")):
            continue
        start, end = tokens.starts[first], tokens.ends[last]
        if tokens.starts[last] == tokens.ends[first] + 1 and not story.in_term(start):
            yield Match(
                start,
                end,
                f"« {story.flat[start:end]} » is the transcription of another language: "
                "French writes it by its own sounds.",
            )


def _unknown_name(story: Story, i: int) -> bool:
    return story.word(i) in story.unknown_names and "-" not in story.word(i)


def _chinese(story: Story, i: int) -> Iterator[Match]:
    """The given name at token ``i``, with the surname of one syllable before it."""
    family = story.word(i - 1) if i else ""
    surname = syllable(family.lower()) if family[:1].isupper() else None
    if "-" not in story.word(i) and (surname is None or _NOT_CHINESE & {family, story.word(i)}):
        return
    pinyin = in_pinyin(story.word(i), family)
    if pinyin is None or story.in_term(story.tokens.starts[i]):
        return
    if surname is None:
        yield over(story, i, i, pinyin, _MESSAGE)
    elif story.tokens.starts[i] == story.tokens.ends[i - 1] + 1:
        yield over(story, i - 1, i, f"{surname.capitalize()} {pinyin}", _MESSAGE)


def _person(story: Story, i: int, given: str) -> Iterator[Match]:
    """The given name at token ``i`` before a surname that is not French."""
    tokens = story.tokens
    last = i + 1
    if last >= len(tokens) or tokens.starts[last] != tokens.ends[i] + 1:
        return
    surname = story.word(last)
    foreign = surname[0].isupper() or ARTICLE.match(surname)
    if not foreign or story.readings(last) or story.in_term(tokens.starts[i]):
        return
    yield over(story, i, last, f"{given} {_surname(surname)}", _MESSAGE)


def _surname(surname: str) -> str:
    if surname in _KNOWN:
        return _KNOWN[surname]
    article = ARTICLE.match(surname)
    if article is not None:
        return f"al-{_surname(surname[article.end() :])}"
    return in_french(surname) if marked(surname) else surname


RULE = Rule(
    code="NAM017",
    name="oriental-transcription",
    family=Family.NAMES,
    mqm="linguistic-conventions/spelling",
    severity=Severity.MINOR,
    finds="A Chinese, Arabic, Persian or Japanese name with č, š, ž, á, í, ú.",
    why="French transcribes by its own sounds, and Chinese by pinyin: Čung-ming is Zhongming.",
    authority="Usage of AFP; ISO 7098, romanisation of Chinese",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM001", "NAM002", "NAM004", "NAM005", "NAM006", "NAM009"),
    bad=(
        Bad("Le porte-parole ⟦Wej Čung-ming⟧ se tait.", "Le porte-parole Wei Zhongming se tait."),
        Bad("Le ministre ⟦Čchin Kang⟧ se tait.", "Le ministre Qin Gang se tait."),
        Bad("Le cinéaste ⟦Čang I-mou⟧ tourne.", "Le cinéaste Zhang Yimou tourne."),
        Bad("Le ministre ⟦Abbás Arakčí⟧ a refusé.", "Le ministre Abbas Araghchi a refusé."),
        Bad("Le chef ⟦Mahmúd Sabrí⟧ est mort.", "Le chef Mahmoud Sabri est mort."),
        Bad("Le général pakistanais ⟦Asím Munír⟧ se tait."),
        Bad("Le groupe ⟦aš-Šabáb⟧ a frappé.", "Le groupe al-Chabab a frappé."),
        Bad("Le général ⟦Čao Le-ťi⟧ parle.", "Le général Zhao Leji parle."),
    ),
    good=(
        "Le ministre Wang Yi et la présidente Tsai Ing-wen se parlent.",
        "Le ministre iranien, Abbas Araghchi, et l'ambassadeur iranien Ladislav Kováčik sont là.",
        "Karim Khan et Mahmoud Abbas ont reçu Zuzana Čaputová.",
        "Le quartier Karlova Ves-Dlhé diely vote.",
    ),
)
