"""UNT002: a word of the source language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match, QuotationKind
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.languages.slavic_abbreviations import AMOUNT, NAME, NUMBER, PLAIN, entries
from mtqa.languages.slavic_words import (
    BEFORE_NAMES,
    BORROWED,
    ENDINGS,
    LETTERS,
    NICKNAMES,
    OPENERS,
    PAIRS,
    PREPOSITIONS,
    SHORT,
    TELLING,
    WORDS,
)
from mtqa.languages.source_words import load_source_words
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_LETTER = re.compile(f"[{LETTERS}]")
_ABBREVIATIONS = frozenset().union(*map(entries, (PLAIN, AMOUNT, NUMBER, NAME)))
#: words that announce a foreign word
_MENTION = frozenset(
    "mot mots terme termes expression appelé appelée appelés appelées baptisé baptisée".split()
)
_CLAUSE_OPENERS = frozenset("le la les l' il elle ils elles on ce cela c' un une des".split())
_NOT_SPEECH = (QuotationKind.FRAGMENT, QuotationKind.TERM)
_NEAR = 4
#: shorter words prove nothing by their ending
_LEAST = 8
#: so many tokens apart two source words may be of one stretch
_GAP = 7
#: tokens that a title runs back over
_NAME = 6
#: the number of a road, which is no name: *dialnica D3*
_ROAD = re.compile(r"[DERI]\d+")
_BRACKET = re.compile(r"\([^()\n]{0,60}$|(?:^|[\s(])'[^'\n]{0,60}$")


def _check(story: Story) -> Iterator[Match]:
    index = story.tokens.index
    forms = filter(kept(story.lexicon, _looks_foreign).__getitem__, index)
    found = {i for form in forms for i in index[form] if _foreign(story, i)}
    wrong = sorted(found.union(_short(story), _openers(story), _nicknames(story)))
    run: list[int] = []
    for i in wrong:
        if run and not _goes_on(story, run[-1], i):
            yield _match(story, run)
            run = []
        run.append(i)
    if run:
        yield _match(story, run)


def _looks_foreign(lexicon: Lexicon, form: str) -> bool:
    """Whether a folded form has a letter, an ending or the whole of a word of the source."""
    if lexicon.readings(form):
        return False
    return (
        form in WORDS
        or form in load_source_words()
        or (not form.isascii() and _LETTER.search(form) is not None)
        or (len(form) >= _LEAST and form.endswith(ENDINGS))
    )


def _short(story: Story) -> Iterator[int]:
    """Prepositions before a word that is not French either, and pairs: *v hotovosti*, *a to*."""
    tokens = story.tokens
    for i in story.where(*PREPOSITIONS & tokens.index.keys()):
        j = i + 1
        if j >= len(tokens) or tokens.segments[j] != tokens.segments[i] or not _plain(story, i):
            continue
        counted = tokens.kinds[j] == "number" and tokens.forms[i] in ("zo", "vo", "pred")
        if counted or (_plain(story, j) and not story.readings(j) and j - i == 1):
            if tokens.ends[j] - tokens.starts[j] > 2 or counted:
                yield i
            if not counted and tokens.ends[j] - tokens.starts[j] > 2:
                yield j
    yield from _before_names(story)
    for i in story.where("ale"):
        after = tokens.forms[i + 1] if i + 1 < len(tokens) else ""
        if tokens.forms[i - 1] == "," and after in _CLAUSE_OPENERS and _plain(story, i):
            yield i
    for i in story.where(*PAIRS.keys() & tokens.index.keys()):
        j = i + 1
        if j >= len(tokens) or tokens.forms[j] not in PAIRS[tokens.forms[i]]:
            continue
        if _plain(story, i) and _plain(story, j):
            yield from (i, j)


def _before_names(story: Story) -> Iterator[int]:
    """*v Bratislave*, *z Brna*: a preposition between a French word and an unknown name."""
    tokens = story.tokens
    for i in story.where(*BEFORE_NAMES & tokens.index.keys()):
        j = i + 1
        if i < 1 or j >= len(tokens) or tokens.starts[j] != tokens.ends[i] + 1:
            continue
        if (
            story.capitalised(i)
            or not story.capitalised(j)
            or story.lexicon.readings(story.word(j))
        ):
            continue
        before = i - 1
        if tokens.ends[before] + 1 != tokens.starts[i] or story.capitalised(before):
            continue
        if story.readings(before) and not story.word(j).isupper() and len(story.word(j)) > 2:
            yield i


def _plain(story: Story, i: int) -> bool:
    """Whether token ``i`` is a word in lower case in no name, title, bracket or quotation mark."""
    tokens, flat = story.tokens, story.flat
    start, end = tokens.starts[i], tokens.ends[i]
    if tokens.kinds[i] != "word" or not flat[start:end].islower() or not flat[start:end].isalpha():
        return False
    if flat[start - 1 : start] not in {" ", "\n"} or flat[end : end + 1] not in {" ", ",", "."}:
        return False
    if _BRACKET.search(flat, max(0, start - 60), start):
        return False
    if tokens.kinds[i - 1] == "word" and _in_name(story, i):
        return False
    if not _MENTION.isdisjoint(tokens.forms[max(0, i - _NEAR) : i]):
        return False
    return not story.in_kind(start, _NOT_SPEECH)


def _openers(story: Story) -> Iterator[int]:
    """*Vláda*, *Polícia* before a French word in lower case, where a sentence begins."""
    tokens = story.tokens
    for i in story.where(*OPENERS & tokens.index.keys()):
        if not (story.capitalised(i) and story.first_in_segment(i)) or i + 1 >= len(tokens):
            continue
        if story.capitalised(i + 1):
            continue
        if story.readings(i + 1):
            yield i
        elif story.word(i + 1).isalpha() and tokens.ends[i + 1] - tokens.starts[i + 1] > 2:
            yield from (i, i + 1)


def _nicknames(story: Story) -> Iterator[int]:
    """*les Belasí*: the nickname of a club after an article."""
    tokens = story.tokens
    for i in story.where(*NICKNAMES & tokens.index.keys()):
        if i and story.capitalised(i) and tokens.forms[i - 1] in ("les", "des", "aux"):
            yield i


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
    return not story.in_kind(start, _NOT_SPEECH)


def _in_name(story: Story, i: int) -> bool:
    """Whether an unknown capitalised word stands before, with none but foreign words between."""
    tokens = story.tokens
    if i + 1 < len(tokens) and story.capitalised(i + 1) and not story.readings(i + 1):
        return not _ROAD.fullmatch(story.word(i + 1))
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
        Bad("La cérémonie a eu lieu ⟦v⟧ Jihlava lundi."),
        Bad("La réponse des ⟦Belasí⟧ est venue vite."),
        Bad("Le festival a lieu au ⟦futbalovom⟧ stade de la ville."),
        Bad("Le ministre a visité la ⟦nemocnica⟧ de la ville."),
        Bad("⟦Vláda⟧ en discutera mercredi à Nitra."),
        Bad("⟦Podľa analytikov⟧ de la banque, les prix baissent."),
        Bad("Les écoles sont fermées, ⟦ale⟧ les crèches restent ouvertes."),
        Bad("Il a payé mille euros ⟦v hotovosti⟧ au vendeur."),
        Bad("Le club part à Prague, ⟦a to⟧ en novembre."),
        Bad("Le tronçon de la ⟦dialnica⟧ D3 ouvre lundi."),
        Bad("Le ministre parle du ⟦hodnotenia⟧ de la ville."),
        Bad("La police a arrêté deux hommes ⟦podľa všetkého⟧ ivres."),
    ),
    good=(
        "Le plat s'appelle « bryndzové halušky » et se mange chaud.",
        "L'affaire Novák v Brežná et la commune de Kráľová v Dole sont connues.",
        "Les halušky sont un plat de montagne.",
        "La station d'épuration (čistička) a été inaugurée.",
        "Le mot slovaque čistička désigne une station.",
        "Ils ont dîné à la Reštaurácia pod hradom et au Múzeum ľudovej Kultúry.",
        "Écrivez à redakcia@správy.sk avant midi.",
    ),
)
