"""NAM010: a foreign woman with the Slovak or Czech ending *-ová*."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.nationalities import WITHOUT_OVA
from mtqa.languages.slavic_persons import load_given, load_surnames
from mtqa.languages.slavic_words import LETTERS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: given names that hardly any Slovak or Czech bears, folded
_GIVEN = frozenset(
    """abigail alexandria alice amy angela angelina anne annalena annegret amélie ashley aung
    beatrix beyoncé bridget brigitte britney camilla carla caroline catherine céline charlotte
    chelsea christine christina claudia coco condoleezza cristina danielle debbie deborah
    diane donna elise elizabeth ellen emily emmanuelle federica fiona florence gina giorgia gisele
    greta hanna harriet hillary hollie isabelle iga iryna jacinda jacqueline jane janet
    jennifer jessica jill joanna joanne judith julia julie kaja kamala karen kate katie kim
    kimberly kirsten kristalina lara laura lauren leyla lindsey linda lisa liz louise madeleine
    madonna marie-louise marine margaret margrethe margarita mary maia meghan melania melanie
    melinda meryl mette michelle mikaela nancy naomi natalie nathalie nicola nicole olena oksana
    olha pamela paula penelope priti rachel rachida rebecca roberta rosa rosie ruth samantha
    sanna sarah serena sharon sophie stacy stephanie steffi sue susan susanne suzanne
    svitlana tara taylor theresa tulsi ursula valérie venus victoria virginia vivien whitney yulia
    julija jelena marija ksenija viola brenda sviatlana sviatlana meryem sheikh benazir""".split()
)
#: tokens between a nationality and the name: *la ministre finlandaise des Affaires étrangères,*
_REACH = 8
_HERE = frozenset(("tchèque", "slovaque", "morave"))
_ENDING = re.compile(r"(?P<stem>\w{2,}?)(?:ov)(?:á|ej|ú|ou|é)")
_LETTER = re.compile(f"[{LETTERS}]")
_SLAVIC = re.compile("[čďěĺľňŕřšťůžý]")
#: surnames that no Slovak or Czech family bears
_STEM = re.compile(
    r".*(?:[^aeiou]son|sson|ley|worth|field|[^s]ford|escu|opoulos|opulos|uez|mez|pez|yan|dze|ough)"
)
_EASTERN = re.compile(r".*(?:švili|dze|enko|ščuk|[nč]čuk)")
_EAST = frozenset("svitlana olha iryna sviatlana svjatlana julija jelena oksana salome".split())
#: Slovaks and Czechs whose surname or given name looks like a foreigner's
_AT_HOME = frozenset(
    "Belousovová Kuzminová Vinczeová Stewartová Manuelová Rezešová Rapošová".split()
)
_ENDINGS = ("ová", "ovej", "ovú", "ovou", "ové")
_LEAST = 8
_DOUBLE = re.compile(r"(?P<stem>\w{2,}?(?:[oe]v|[iy]n))ov(?:á|ej|ú|ou|é)")


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for word, numbers in story.unknown_names.items():
        if not word.endswith(_ENDINGS) or word in _AT_HOME:
            continue
        ending = _ENDING.fullmatch(word)
        if ending is None:
            continue
        double = _DOUBLE.fullmatch(word)
        for i in numbers:
            if story.in_term(tokens.starts[i]):
                continue
            if ending["stem"].endswith(("ovaj", "evaj", "skaj", "naj")) and len(word) > _LEAST:
                yield _match(story, i, f"{ending['stem'][:-1]}ïa")  # *Stanovajová*
            elif double is not None and ending["stem"][-2:] in ("ov", "ev"):
                yield _match(story, i, f"{double['stem']}a")
            elif _LETTER.search(ending["stem"].lower()) and not _eastern(story, i, ending["stem"]):
                continue  # *Sophie Ondráková*
            elif (
                ending["stem"][-1] in "aeou"
                or _STEM.fullmatch(ending["stem"])
                or (_foreign(story, i) and ending["stem"] not in load_surnames().names)
            ):
                stem = ending["stem"]
                known = stem in story.unknown_names or bool(story.lexicon.readings(stem))
                yield _match(story, i, stem, sure=known)


def _foreign(story: Story, i: int) -> bool:
    """Whether a foreign given name stands before token ``i``, or a nationality shortly before."""
    tokens = story.tokens
    floor = max(story.segment_tokens(tokens.segments[i]).start, i - _REACH)
    if i >= floor + 2 and tokens.forms[i - 2] in _HERE:
        return False  # *l'Ukrainienne a battu la Tchèque Linda Malá*
    if story.capitalised(i - 1) and not WITHOUT_OVA.isdisjoint(tokens.forms[floor:i]):
        return True
    first = i - 1
    while first > 0 and tokens.forms[first] in ("von", "der", "van", "de", "di", "da", "del"):
        first -= 1
    if first < 0 or not story.capitalised(first):
        return False
    given = tokens.forms[first]
    if given in _GIVEN or given in load_given().abroad:
        return True
    base = f"{given[:-2]}a"  # *Hillary*, *Emmou*
    return given.endswith("ou") and (base in _GIVEN or base in load_given().abroad)


def _eastern(story: Story, i: int, stem: str) -> bool:
    """Whether a Ukrainian's, a Georgian's … name stands there, which Slavic letters spell.

    Or one with the accents that Spanish or Hungarian shares with Slovak.
    """
    given = story.tokens.forms[i - 1] if i else ""
    if _EASTERN.fullmatch(stem) or given in _EAST:
        return True
    abroad = given in load_given().abroad and given not in _GIVEN
    return abroad and not _SLAVIC.search(stem.lower())


def _match(story: Story, i: int, right: str, *, sure: bool = True) -> Match:
    start, end = story.tokens.starts[i], story.tokens.ends[i]
    return Match(
        start,
        end,
        f"« {story.word(i)} »: French adds no -ová to a foreign woman's name ({right}).",
        replace(start, end, right) if sure else (),
    )


RULE = Rule(
    code="NAM010",
    name="foreign-woman",
    family=Family.NAMES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="The ending -ová on the surname of a woman who is neither Slovak nor Czech.",
    why="Slovak and Czech give every woman's surname an ending; French leaves names as they are.",
    authority="Usage of AFP; Grevisse, Le bon usage, « Noms propres »",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("NAM003", "NAM004", "NAM005", "NAM009"),
    bad=(
        Bad("La Première ministre estonienne Liis ⟦Tammeorgová⟧ a protesté."),
        Bad("La ministre finlandaise de la Défense, Aino ⟦Kerttulaová⟧, a protesté."),
        Bad("La sénatrice Hillary ⟦Brownová⟧ a perdu.", "La sénatrice Hillary Brown a perdu."),
        Bad("La joueuse Svetlana ⟦Kuzminovová⟧ mène.", "La joueuse Svetlana Kuzminova mène."),
        Bad("Elle a battu Sorana ⟦Dumitreaová⟧ en finale."),
        Bad("Il a reçu Jennifer ⟦Dobbsovú⟧ mardi."),
    ),
    good=(
        "La ministre slovaque a reçu son homologue polonaise. Jana Nováková a souri.",
        "L'ambassadrice slovaque en Pologne, Jana Nováková, et la ministre polonaise sont là.",
        "L'Ukrainienne Elina Svitolina a battu la Tchèque Linda Fruhvirtová.",
        "Zuzana Čaputová a reçu Hillary Brown et Jana Nováková.",
        "L'actrice Sophie Ondráková est tchèque.",
        "La députée Laura Nováková-Brown se tait.",
    ),
)
