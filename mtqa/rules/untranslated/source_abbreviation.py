"""UNT001: an abbreviation of the source language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.french.articles import Use, lead
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.languages.slavic_abbreviations import (
    ACRONYMS,
    AFTER_NAME,
    AMOUNT,
    COUNTRIES,
    NAME,
    NUMBER,
    PER,
    PLAIN,
    UNLESS,
    WITH_ARTICLE,
    entries,
)
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_PLAIN, _AMOUNT, _NUMBER, _NAME, _AFTER_NAME = map(
    entries, (PLAIN, AMOUNT, NUMBER, NAME, AFTER_NAME)
)
_AFTER_NUMBER, _BEFORE_NUMBER, _BEFORE_NAME = (
    frozenset(written for pairs in table.values() for written, _ in pairs)
    for table in (_AMOUNT, _NUMBER, _NAME)
)
_BEHIND_NAME = frozenset(written for pairs in _AFTER_NAME.values() for written, _ in pairs)
_HOURS = frozenset({"hod", "hod."})
_CLOCK = re.compile(r"\d[.:]\d\d$")
_PER = re.compile(rf"(?:€|Kč|eur|euros?|couronnes)(?P<per> ?/ ?(?P<unit>{'|'.join(PER)})(?!\w)\.?)")
_CHAMPIONSHIP = re.compile(r"MS(?= (?:19|20)\d\d\b)")
#: before these the plural that the French name takes is there already
_PLURAL = frozenset(("aux", "des", "les"))
_VOWELS = frozenset("aeiouyéèêâîôhœ")
_ARTICLES = frozenset(("le", "la", "l'", "du", "au"))
#: of these, the ones that an acronym in the feminine stands after
_FEMININE = frozenset(("la", "l'"))
#: an amount may stand before its currency in words: *300 millions de Kč*
_SCALE = re.compile(r"\d ?(?:milliers|millions?|milliards?|mille)(?P<de> (?:de|d'))? $")
_CURRENCIES = frozenset(("Kč", "Kčs", "Sk", "eur"))


def _check(story: Story) -> Iterator[Match]:
    forms = story.tokens.index.keys()
    found: dict[int, Match] = {}
    for table in (_PLAIN, _AMOUNT, _NUMBER, _NAME, _AFTER_NAME):
        for first in table.keys() & forms:
            for written, french in table[first]:  # the longest first: NR SR before NR
                if written not in story.flat:
                    continue
                for match in _find(story, first, written, french):
                    found.setdefault(match.start, match)
    for match in (*_per(story), *_championships(story)):
        found.setdefault(match.start, match)
    end = 0
    for start in sorted(found):
        if start >= end:  # SR within NR SR is no second trouble
            yield found[start]
            end = found[start].end


def _per(story: Story) -> Iterator[Match]:
    """What a price is for, after a stroke."""
    for unit in story.where(*PER):
        if story.tokens.forms[unit - 1] != "/" or unit < 2:
            continue
        match = _PER.match(story.flat, story.tokens.starts[unit - 2])
        if match is None:
            continue
        start, end = match.span("per")
        last = story.token_at(end)
        ends = last >= len(story.tokens) or story.first_in_segment(last)
        french = PER[match["unit"]]
        yield Match(
            start,
            end,
            f"« {match['unit']} » is an abbreviation of the source: {french}.",
            replace(start, end, f" {french}{'.' if ends and match[0][-1] == '.' else ''}"),
        )


def _championships(story: Story) -> Iterator[Match]:
    """*au MS 2019*: the world championships, *majstrovstvá sveta*."""
    for match in story.match_at(_CHAMPIONSHIP, story.where("ms")):
        i = story.token_at(match.start())
        if i == 0 or story.capitalised(i - 1) or story.tokens.forms[i - 1] in _PLURAL:
            continue
        french = "championnats du monde"
        found = lead(story, i, french, "p", Use.NOUN)
        put = Edit(*match.span(), french)
        before = (Edit(found.start, match.start(), found.words),) if found else ()
        yield Match(
            *match.span(),
            f"« MS » is an abbreviation of the source: {french}.",
            (Fix((*before, put)),),
        )


def _find(story: Story, first: str, written: str, french: str) -> Iterator[Match]:
    if not UNLESS.get(written, frozenset()).isdisjoint(story.tokens.index):
        return
    starts = [story.tokens.starts[i] for i in story.where(first)]
    if any(_explained(story, start, written, french) for start in starts if start):
        return
    for start in starts:
        end = start + len(written)
        if not story.flat.startswith(written, start) or story.flat[end : end + 1].isalnum():
            continue
        if not _stands_alone(story, start, end) or not _fits(story, start, end, written):
            continue
        yield _match(story, start, end, written, french)


def _explained(story: Story, start: int, written: str, french: str) -> bool:
    """*Théâtre national (SND)*, *SND (Théâtre national)* or *la compagnie ferroviaire ZSSK*."""
    i = story.token_at(start)
    if written.isupper() and french.split(" ", 1)[0].lower() in story.tokens.forms[i - 3 : i]:
        return story.flat.startswith(written, start)
    return story.flat.startswith(f"({written})", start - 1) or (
        written.isupper() and story.flat.startswith(f"{written} (", start)
    )


def _stands_alone(story: Story, start: int, end: int) -> bool:
    """Not inside brackets of its own, a hyphened name, or beside another run of capitals."""
    flat = story.flat
    if flat[start - 1 : start] in {"-", "/", "(", "."} or flat[end : end + 1] in {"-", "/", ")"}:
        return False
    if "/" in flat[start:end]:
        return True
    if not flat[start:end].isupper() or " " in flat[start:end]:
        return True
    before = flat[max(0, start - 14) : start].split()
    after = flat[end : end + 14].split()
    if before and before[-1][-1] == "'":
        before = ["l'"]  # L'SHMÚ
    if before and before[-1].isupper() and len(before[-1]) > 1 and before[-1][-1] != ")":
        return False
    if not after or flat[end : end + 1] != " " or not after[0][0].isupper():
        return True
    # *le soliste du SND Jozef Malý*: a name after the body; not *le groupe SND Novák*
    return bool(before) and before[-1].lower() in _ARTICLES and not after[0].isupper()


def _fits(story: Story, start: int, end: int, written: str) -> bool:
    before = story.flat[max(0, start - 6) : start].rstrip()
    after = story.flat[end : end + 2].lstrip()
    if written in _AFTER_NUMBER:
        # 18.30 hod. is a time: the rule of times takes it whole
        if written in _CURRENCIES and _scale_before(story, start):
            return True
        return before[-1:].isdigit() and not (written in _HOURS and _CLOCK.search(before))
    if written in _BEFORE_NUMBER:
        return after[:1].isdigit() or (written == "cca" and _number_follows(story, end))
    if written in _BEHIND_NAME:
        i = story.token_at(start) - 1
        named = i > 0 and story.capitalised(i) and story.capitalised(i - 1)
        return named and not after[:1].isupper()
    if written in _BEFORE_NAME:
        return after[:1].isupper()
    if written == "SR":
        return before[-1:].islower() or before[-1:] in {"'", ")"}
    if written in WITH_ARTICLE:
        i = story.token_at(start)
        return i > 0 and story.tokens.forms[i - 1] in _FEMININE
    return True


def _scale_before(story: Story, start: int) -> re.Match[str] | None:
    return _SCALE.search(story.flat, max(0, start - 24), start)


def _number_follows(story: Story, end: int) -> bool:
    i = story.token_at(end)
    return i < len(story.tokens) and story.lexicon.has(story.tokens.forms[i], "NUM")


def _match(story: Story, start: int, end: int, written: str, french: str) -> Match:
    if not french:
        gap = end + (story.flat[end : end + 1] == " ")
        return Match(
            start,
            end,
            f"French leaves the academic title « {written} » out.",
            replace(start, gap, ""),
        )
    put = french
    if french in COUNTRIES and story.flat[max(0, start - 2) : start] == ") ":
        put = f"de {french}"  # *l'Office (ŠÚ) SR*
    scale = _scale_before(story, start) if written in _CURRENCIES else None
    if scale is not None and scale["de"] is None and "mille " not in scale[0]:
        put = f"d'{french}" if french[0] in _VOWELS else f"de {french}"  # 2 milliards Kč
    after = story.flat[end : end + 2]
    if french in {"millions", "milliards"} and after[:1] == " " and after[1:].isalpha():
        # 5 mil. euros, but 5 mil. de personnes
        rest = story.flat[end + 1 : end + 5]
        if not rest.startswith(("de ", "d'", "et ", "à ", "en ")):
            vowel = after[1:].lower() in _VOWELS
            return Match(
                start,
                end,
                f"« {written} » is an abbreviation of the source: {french}.",
                replace(
                    start, end + 1 if vowel else end, f"{french} d'" if vowel else f"{french} de"
                ),
            )
    if (
        written.endswith(".")
        and written not in _BEFORE_NAME
        and _sentence_ends(story, end)
        and put[-1] != "."
    ):
        put += "."
    return Match(
        start,
        end,
        f"« {written} » is an abbreviation of the source: {french}.",
        (Fix((*_articled(story, start, french), Edit(start, end, put))),),
    )


def _sentence_ends(story: Story, end: int) -> bool:
    i = story.token_at(end)
    return i >= len(story.tokens) or story.first_in_segment(i)


def _articled(story: Story, start: int, french: str) -> tuple[Edit, ...]:
    """The edit of the article before what becomes ``french``, where there is one to make."""
    i = story.token_at(start)
    bare = i > 0 and story.tokens.forms[i - 1] in ("de", "d'")
    if french in ACRONYMS:
        gender, with_article = ACRONYMS[french]
        use = Use.NOUN if with_article or not bare else Use.TOWN
    elif french in COUNTRIES:
        gender, use = "f", Use.COUNTRY
    else:
        head = french.split(" ", 1)[0]
        nouns = [r for r in story.lexicon.readings(head.lower()) if r.pos == "NOUN"]
        genders = {"p" if r.number == "p" else r.gender for r in nouns}
        if len(genders) != 1:
            return ()
        gender, use = genders.pop(), Use.NOUN
    found = lead(story, i, french, gender, use)
    return (Edit(found.start, start, found.words),) if found else ()


RULE = Rule(
    code="UNT001",
    name="source-abbreviation",
    family=Family.UNTRANSLATED,
    mqm="accuracy/untranslated",
    severity=Severity.MINOR,
    finds="A Slovak or Czech abbreviation that nothing in the story explains.",
    why="A French reader can't resolve it: it needs its French form or the word in full.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Abréviations »; MQM 2.0, accuracy/untranslated",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad(
            "Le projet coûtera 5 ⟦mil.⟧ euros à la ville.",
            "Le projet coûtera 5 millions d'euros à la ville.",
        ),
        Bad(
            "Les députés du ⟦NR SR⟧ ont voté la loi.",
            "Les députés du Conseil national slovaque ont voté la loi.",
        ),
        Bad(
            "Elle a payé 300 ⟦Kč⟧ pour le billet.",
            "Elle a payé 300 couronnes tchèques pour le billet.",
        ),
        Bad("Le pays adhère à l'⟦OSN⟧ depuis 1993.", "Le pays adhère à l'ONU depuis 1993."),
        Bad("La réunion a duré 3 ⟦hod.⟧ environ.", "La réunion a duré 3 heures environ."),
        Bad(
            "L'accident s'est produit sur la route ⟦č.⟧ 50.",
            "L'accident s'est produit sur la route n° 50.",
        ),
        Bad(
            "La séance de la ⟦NR SR⟧ a débuté.",
            "La séance du Conseil national slovaque a débuté.",
        ),
        Bad("Il loge ⟦ul.⟧ Hlavná, à Nitra.", "Il loge rue Hlavná, à Nitra."),
        Bad("Il est soigné à la ⟦FN Motol⟧.", "Il est soigné à l'hôpital universitaire de Motol."),
        Bad("Le billet coûte 20 €⟦/os.⟧ et plus.", "Le billet coûte 20 € par personne et plus."),
        Bad(
            "Le pays accueille le ⟦MS⟧ 2019 à Nitra.",
            "Le pays accueille les championnats du monde 2019 à Nitra.",
        ),
        Bad("Cela coûtera 3 ⟦mld⟧ euros.", "Cela coûtera 3 milliards d'euros."),
        Bad("La société Novák ⟦s.r.o.⟧ a signé.", "La société Novák SARL a signé."),
        Bad("L'inflation est de 8 ⟦percent⟧ en mai.", "L'inflation est de 8 pour cent en mai."),
        Bad("La ⟦NBS⟧ relève ses taux.", "La Banque nationale de Slovaquie relève ses taux."),
        Bad("L'usine Novák, ⟦a. s.⟧, ferme.", "L'usine Novák, SA, ferme."),
        Bad("Vladimír Weiss ⟦st.⟧ a signé.", "Vladimír Weiss senior a signé."),
        Bad(
            "L'Office statistique (ŠÚ) ⟦SR⟧ publie.",
            "L'Office statistique (ŠÚ) de Slovaquie publie.",
        ),
        Bad("Selon ⟦JUDr.⟧ Novák, rien ne presse.", "Selon Novák, rien ne presse."),
    ),
    good=(
        "L'Autorité nationale de sécurité (NBÚ) et le parlement (NR SR) se taisent. La NR SR vote.",
        "Le parti kurde HDP a perdu des sièges en Turquie.",
        "La compagnie ferroviaire ZSSK a remplacé les trains par des cars.",
        "En l'an mil. Puis vint la paix.",
        "Le groupe SR Technics a signé. Le FN de Jean-Marie Le Pen a perdu, le MS Europa aussi.",
        "Le parc ouvre le jour et/ou la nuit; la note est de 3/5, le débit de 4 m3/s.",
        "Le Conseil national slovaque a voté 5 millions d'euros.",
    ),
)
