"""NAM009: a given name and a surname, one of them or both in a Slavic case."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.titles import ONLY_FEMININE, ONLY_MASCULINE, TITLES
from mtqa.languages.slavic_case_forms import NAMED_AFTER_PERSON, NO_CASE
from mtqa.languages.slavic_given_names import ABROAD, DOUBTFUL, FORMS, NAMES, WOMEN_FORMS
from mtqa.languages.slavic_person_cases import (
    ALIKE,
    BEFORE_APPOSED,
    DIMINUTIVE,
    ENDINGS,
    FLEETING,
    LAST,
    MANS,
    NOT_ROMANCE_LETTER,
    OF_MEN,
    OF_WOMEN,
    ROMANCE,
    ROMANIAN,
    RUSSIAN,
    SLAVIC_LETTER,
    SURE,
    SURE_ENDINGS,
    WEAK,
    WOMAN_IN_A_CASE,
    WOMANS,
    WOMANS_OWN,
)
from mtqa.languages.slavic_persons import load_surnames, man_abroad
from mtqa.languages.slavic_persons import surname as surname_of
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_NEAR = 3
#: tokens between a title and the name apposed to it
_REACH = 14
_LEAST_ALIKE = 5
#: letters of a surname without its ending: *Mauna Kea* is no person
_SHORTEST = 3
#: a woman's surname ends so
_LONG = frozenset("áéěíóúůý")
_DOUBTFUL = frozenset(map(str.lower, DOUBTFUL))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    yield from _alike(story)
    yield from _titled_men(story)
    for surname, numbers in story.unknown_names.items():
        if surname[-1] not in LAST or surname.isupper() or not surname.isalpha():
            continue
        if surname in FORMS or surname in NAMES or surname.lower() in NO_CASE:
            continue
        for i in numbers:
            given = story.word(i - 1) if i else ""
            if not given or tokens.ends[i - 1] + 1 != tokens.starts[i]:
                continue
            abroad = man_abroad(given) is not None and not story.readings(i - 1)
            if given in FORMS or given in NAMES or abroad:
                yield from _person(story, i - 1, given, surname)
            if given in WOMEN_FORMS:
                yield from _woman(story, i - 1, given, surname)


def _titled_men(story: Story) -> Iterator[Match]:
    """*le ministre, Petra Kmec*: a man's given name in a case beside his surname in none."""
    tokens = story.tokens
    for i in story.where(*_DOUBTFUL & tokens.index.keys()):
        given, j = story.word(i), i + 1
        if given not in DOUBTFUL or j >= len(tokens) or tokens.starts[j] != tokens.ends[i] + 1:
            continue
        surname = story.word(j)
        known = surname in load_surnames().names or bool(NOT_ROMANCE_LETTER.search(surname))
        if not known or not surname[0].isupper() or surname.isupper():
            continue
        if surname[-1] in LAST | _LONG:
            continue
        if FORMS[given][1] == "a" and not _goes_on(story, j) and _a_man(story, i):
            nominative = FORMS[given][0]
            if nominative == "Peter" and (story.source_lang or "").startswith("cs"):
                nominative = "Petr"
            start, end = tokens.starts[i], tokens.ends[i]
            yield Match(
                start,
                end,
                f"« {given} » is a case form of the source: in French the name is {nominative}.",
                replace(start, end, nominative),
            )


def _person(story: Story, i: int, given: str, surname: str) -> Iterator[Match]:
    """The given name at token ``i`` and the surname after it, where a case shows."""
    tokens = story.tokens
    if given in DOUBTFUL and _goes_on(story, i + 1):
        return
    if not NAMED_AFTER_PERSON.isdisjoint(tokens.forms[max(0, i - _NEAR) : i]):
        return
    if given in DOUBTFUL and (
        _titled(story, i, ONLY_FEMININE) or tokens.forms[i - 1].endswith(OF_WOMEN)
    ):
        return
    right = _in_nominative(story, given, surname, man=_a_man(story, i))
    if right is None:
        return
    start, end = tokens.starts[i], tokens.ends[i + 1]
    if given in NAMES:
        start = tokens.starts[i + 1]
        right = right.partition(" ")[2]
    yield Match(
        start,
        end,
        f"« {story.flat[start:end]} » is a case form of the source: in French the name is {right}.",
        replace(start, end, right),
    )


def _woman(story: Story, i: int, given: str, surname: str) -> Iterator[Match]:
    """*Janě Novotné*, *Janu Novákovú*: both names of a woman in one case."""
    ending = WOMAN_IN_A_CASE.fullmatch(surname)
    if ending is None and given.endswith(("y", "u", "ou")):
        ending = WOMANS_OWN.fullmatch(surname)  # *Denisy Saková*
    if ending is None or (surname[-1] == "é" and given.endswith("e") and surname[-3:] != "ové"):
        return  # *Jane Dupré*
    near = story.tokens.forms[max(0, i - _NEAR) : i]
    if near[-1:] != ["à"] and not NAMED_AFTER_PERSON.isdisjoint(near):
        return
    stem = ending["stem"] or ending["lost"]
    right = f"{WOMEN_FORMS[given]} {stem}á"
    start, end = story.tokens.starts[i], story.tokens.ends[i + 1]
    yield Match(
        start,
        end,
        f"« {story.flat[start:end]} » is a case form of the source: in French the name is {right}.",
        replace(start, end, right),
    )


def _alike(story: Story) -> Iterator[Match]:
    """Two unknown names in one case: *Stefanosom Vlachosom*, *Januszom Wierzbickim*."""
    tokens = story.tokens
    for word, numbers in story.unknown_names.items():
        case = next((c for c in ALIKE if word.endswith(c.surname)), None)
        if case is None or len(word) < _LEAST_ALIKE:
            continue
        for i in numbers:
            given = story.word(i - 1) if i else ""
            if not given.endswith(case.given) or len(given) < _LEAST_ALIKE or given in FORMS:
                continue
            if given not in story.unknown_names or given.lower() in NO_CASE:
                continue
            if tokens.ends[i - 1] + 1 != tokens.starts[i] or word.lower() in NO_CASE:
                continue
            start, end = tokens.starts[i - 1], tokens.ends[i]
            nominative = re.sub("(?:ovi|[oe]m)$", "", given)
            surname = _surname(story, word)
            yield Match(
                start,
                end,
                f"« {story.flat[start:end]} » is a case form of the source: "
                "French names have no cases.",
                () if word.endswith("em") else replace(start, end, f"{nominative} {surname}"),
            )


def _surname(story: Story, word: str) -> str:
    """The nominative of a man's surname in the instrumental or dative."""
    for ending, right in (("ým", "ý"), ("ym", "y"), ("ím", "í"), ("im", "i"), ("ému", "ý")):
        if word.endswith(ending):
            return word[: -len(ending)] + right
    return _base(story, word, (("ovi", ""), ("om", ""), ("em", ""))) or word


def _titled(story: Story, i: int, titles: frozenset[str]) -> bool:
    """Whether one of these titles stands right before the given name at token ``i``."""
    return i > 0 and not story.first_in_segment(i) and story.tokens.forms[i - 1] in titles


def _a_man(story: Story, i: int) -> bool:
    """Whether a man's title stands before the given name at token ``i``, right there or apposed."""
    if _titled(story, i, ONLY_MASCULINE):
        return True
    forms = story.tokens.forms
    floor = max(story.segment_tokens(story.tokens.segments[i]).start, i - _REACH)
    if i < 1 or forms[i - 1] not in BEFORE_APPOSED:
        return False
    for j in range(i - 2, floor, -1):
        if forms[j] in TITLES:
            return forms[j - 1] in OF_MEN
        if forms[j] == ",":
            return False
    return False


def _in_nominative(story: Story, given: str, surname: str, *, man: bool) -> str | None:
    """The whole name as French has it; None where nothing proves a case, nor a man's title."""
    names = story.unknown_names
    if given in NAMES:
        if surname[-1] == "u" and given not in ROMANIAN and surname[-2] not in "aeiouc":
            return f"{given} {surname[:-1]}a"
        if RUSSIAN.fullmatch(surname) and given not in ROMANIAN and given not in ABROAD:
            return f"{given} {surname[:-1]}"  # no man is called *Bondarova*
        if not SURE.fullmatch(surname) and not (surname[-1] == "a" and surname[:-1] in names):
            return None
        base = _base(story, surname, SURE_ENDINGS)
        return f"{given} {base}" if base else None
    abroad = man_abroad(given)
    nominative, case = FORMS.get(given) or abroad or ("", "")
    if nominative == "Peter" and (story.source_lang or "").startswith("cs"):
        nominative = "Petr"
    for ending, right in ENDINGS[case]:
        if not surname.endswith(ending) or len(surname) - len(ending) < _SHORTEST:
            continue
        base = _base(story, surname, ((ending, right),))
        if base is None:
            return None
        proven = base in names or ending not in WEAK
        if given in DOUBTFUL and not proven:
            proven = ending == "a" and bool(SURE.fullmatch(surname) or _slavic_man(surname))
            proven = proven or (ending in "uy" and bool(SLAVIC_LETTER.search(surname.lower())))
            proven = (
                proven or man or surname_of(surname) is not None or bool(DIMINUTIVE.search(surname))
            )
            proven = proven or (given not in ROMANCE and bool(MANS.search(surname)))
        if given in DOUBTFUL and not proven:
            return None
        if ending == "e" and base not in names and base[-1] not in "šžčřcj":
            return None
        return f"{nominative} {base}"
    return None


def _goes_on(story: Story, i: int) -> bool:
    """Whether a further name follows token ``i``."""
    tokens = story.tokens
    follows = i + 1 < len(tokens) and tokens.starts[i + 1] == tokens.ends[i] + 1
    return follows and story.capitalised(i + 1)


def _slavic_man(surname: str) -> bool:
    """Whether no woman is called so: a letter of Slovak or Czech, and none of her endings."""
    return bool(NOT_ROMANCE_LETTER.search(surname.lower())) and not WOMANS.search(surname)


def _base(story: Story, surname: str, endings: tuple[tuple[str, str], ...]) -> str | None:
    """The nominative; of several, the one that stands in the story."""
    for ending, right in endings:
        if not surname.endswith(ending):
            continue
        stem = surname[: len(surname) - len(ending)]
        if right:
            return stem + right
        choices = [stem, stem + "o", stem + "a"]
        if FLEETING.search(stem):
            choices[:0] = [f"{stem[:-1]}e{stem[-1]}", stem + "o"]
        named = story.unknown_names
        return next((base for base in choices if base in named and base != surname), choices[0])
    return None


RULE = Rule(
    code="NAM009",
    name="declined-person",
    family=Family.NAMES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A person's name with a Slovak or Czech case ending on the surname, or on both names.",
    why="French names have no cases: Tomáša Horu is Tomáš Hora everywhere.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Noms propres »; MQM 2.0, linguistic-conventions/grammar",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM003", "NAM004", "NAM005", "NAM019", "NAM021", "NAM026"),
    bad=(
        Bad("Il a parlé avec ⟦Tomášom Horvátom⟧ hier.", "Il a parlé avec Tomáš Horvát hier."),
        Bad("Le procès de ⟦Juraja Tarbu⟧ commence.", "Le procès de Juraj Tarba commence."),
        Bad(
            "Le procès de ⟦Petra Malachovského⟧ commence.",
            "Le procès de Peter Malachovský commence.",
        ),
        Bad("Le procès de ⟦Michala Kočiša⟧ commence.", "Le procès de Michal Kočiš commence."),
        Bad("Le maire Jozef ⟦Molnára⟧ est absent.", "Le maire Jozef Molnár est absent."),
        Bad("L'entraîneur Milan ⟦Zvarovi⟧ se tait.", "L'entraîneur Milan Zvar se tait."),
        Bad(
            "Il a perdu contre ⟦Stefanosom Vlachosom⟧.",
            "Il a perdu contre Stefanos Vlachos.",
        ),
        Bad(
            "Il a reçu son homologue ⟦Januszom Wierzbickim⟧ mardi.",
            "Il a reçu son homologue Janusz Wierzbicki mardi.",
        ),
        Bad("La soirée avec ⟦Gáborom Feketem⟧ est complète."),
        Bad("Le chef Oleh ⟦Bondarova⟧ se tait.", "Le chef Oleh Bondarov se tait."),
        Bad("Il a parlé avec Miroslav ⟦Garajom⟧ hier.", "Il a parlé avec Miroslav Garaj hier."),
        Bad("Il a remis le prix à ⟦Janě Novotné⟧.", "Il a remis le prix à Jana Novotná."),
        Bad("Le roman de ⟦Jana Saudka⟧ paraît.", "Le roman de Jan Saudek paraît."),
        Bad("Le pianiste Jiří ⟦Bělánka⟧ joue.", "Le pianiste Jiří Bělánek joue."),
        Bad("L'entreprise de Tomáš ⟦Halamku⟧ ferme.", "L'entreprise de Tomáš Halamka ferme."),
        Bad("Le gardien ⟦Martina Dubravku⟧ a brillé.", "Le gardien Martin Dubravka a brillé."),
        Bad("Il a battu ⟦Thomasa Grubera⟧ hier.", "Il a battu Thomas Gruber hier."),
        Bad("Le ministre, ⟦Petra⟧ Kmeť, part.", "Le ministre, Peter Kmeť, part."),
        Bad(
            "Le gouverneur Oleh ⟦Kobzara⟧ se tait. Kobzar part.",
            "Le gouverneur Oleh Kobzar se tait. Kobzar part.",
        ),
    ),
    good=(
        "Petra Majdičová et Michala Vaculíková ont battu Martina Trevisan et Daniela Seguel.",
        "Le cinéaste Karel Kachyňa et le joueur Jan Bláha sont tchèques.",
        "Roberta Metsola a reçu Jana Nagyova et Pavla Topol.",
        "Ivana Spagna, Jana Fett et Martina Stella chantent avec Jan Procházka et Marián Hossa.",
        "La nageuse Petra Fejča et la députée Michala Brázdu votent.",
        "Jane Dupré et Evy Martin ont signé. Le volcan du Mauna Kea fume.",
        "Hatem Salem, Kerem Rahim et Shalom Goldblum ont joué.",
        "Paula Echevarría et Manuela García ont joué.",
        "Le président du parti, Petr Fiala, et l'acteur Jan Skála sont là.",
    ),
)
