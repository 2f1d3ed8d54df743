"""LOC002: an ordinal number written with a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.calendar import MONTHS
from mtqa.languages.fr.sports import CLEAR
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_MASCULINE = (
    "siècle tour jour rang étage arrondissement anniversaire tiers set round congrès trimestre "
    "semestre degré niveau kilomètre quart exercice "
    "mois match sommet but acte épisode festival bataillon régiment mandat"
)
_FEMININE = (
    "minute journée place édition fois année mi-temps période manche étape session ligue classe "
    "division semaine position victoire défaite saison brigade vague rencontre "
    "personne victime voiture"
)
_GENDERS = dict.fromkeys(_MASCULINE.split(), "m") | dict.fromkeys(_FEMININE.split(), "f")
_ORDINAL = re.compile(r"\d{1,3}(?P<dot>\. ?)(?P<noun>[a-zà-ÿœ-]+|Ligue|Division)(?![\w'])")
_MINUTE = re.compile(r"\d{1,3}\.(?:(?:,| et) \d{1,3}\.)*(?= [^\W\d_a-zà-ÿ][^\W\d_]+)")
#: what opens a list of goals and cards, in which a dash parts the teams
_RESULT = re.compile(r"(?:^|\n|[.;] )(?:buts?|buteurs?|marqueurs?|cartons?|exclu\w*) ?:[^\n]*$")
#: what opens a table, whose places are counted with a stop: *Classement : 1. Nitra, 2. Martin*
_TABLE = re.compile(r"(?:classements?|tableau|podium|résultats?)[^\n]{0,30}:[^\n]*$")
#: a determiner before the number, which then can't end a sentence, with its gender
_DETERMINERS = {"la": "f", "cette": "f", "sa": "f", "une": "f"} | dict.fromkeys(
    "le du au ce son un".split(), "m"
)
_LAST_MINUTE = 120
#: minutes in brackets after a player: *(23., 67.)*, *(90.+3)*
_IN_BRACKETS = re.compile(r"\((?:\d{1,3}\.(?:\+\d{1,2}\.?)?(?:, ?| et )?)+(?=\)| [^\W\d_])")
#: a rank that a verb gives, before what it is counted in: *a terminé 3. au classement*
_RANK = re.compile(r"(?P<rank>\d{1,2})\.(?= (?:au|du|de la|derrière|devant|dans le|sur)\b)")
_RANKING = frozenset(
    """termine terminé terminée terminés terminent finit fini finissent classé classée classés
    arrive arrivé arrivée pointe figure""".split()
)
#: the source's *min.* after an ordinal
_ABBREVIATED = re.compile(r"(?P<number>\d{1,3})(?:(?:e|ème) ?min\.|\. ?min(?!\w)\.?)")


def _check(story: Story) -> Iterator[Match]:
    for match in story.match_at(_ORDINAL, story.numbers):
        start = match.start()
        if start and (story.flat[start - 1].isalnum() or story.flat[start - 1] in ".,:-/"):
            continue
        if story.flat[max(0, start - 3) : start].rstrip()[-1:] in {
            "",
            ";",
            ":",
        } or story.first_in_segment(story.token_at(start)):
            continue  # a number that opens a line or follows a mark may count a list's items
        number, noun = story.flat[start : match.start("dot")], match["noun"]
        i = story.token_at(start)
        gender = _GENDERS.get(noun.lower()) or _DETERMINERS.get(story.tokens.forms[i - 1])
        if gender is None or noun in MONTHS or noun in {"à", "et", "ou", "au", "h"}:
            continue
        if noun.lower() not in _GENDERS and not story.lexicon.has(noun, "NOUN"):
            if story.tokens.forms[i - 1] in ("le", "la", "au", "du") and int(number) > 1:
                end = match.start("dot") + 1  # *c'est le 12. cette année*
                yield Match(
                    start,
                    end,
                    f"A French ordinal takes a letter, not a full stop: {number}e.",
                    replace(start, end, f"{number}e", safe=True),
                )
            continue
        ordinal = f"{number}e" if number != "1" else "1er" if gender == "m" else "1re"
        yield Match(
            start,
            match.end(),
            f"A French ordinal takes a letter, not a full stop: {ordinal} {noun}.",
            replace(start, match.end(), f"{ordinal} {noun}", safe=True),
        )
    yield from _minutes(story)
    yield from _ranks(story)
    yield from _abbreviated(story)


def _ranks(story: Story) -> Iterator[Match]:
    """The rank after a verb such as *terminer*."""
    forms = story.tokens.forms
    ranked = (i + 1 for i in story.where(*_RANKING) if i + 1 < len(forms))
    for match in story.match_at(_RANK, ranked):
        rank = match["rank"]
        yield Match(
            *match.span(),
            "A French ordinal takes a letter, not a full stop.",
            () if rank == "1" else replace(*match.span(), f"{rank}e", safe=True),
        )


def _abbreviated(story: Story) -> Iterator[Match]:
    """*12e min.* and *34. min.*: French writes the word."""
    if "min" not in story.tokens.index:
        return
    for match in story.match_at(_ABBREVIATED, story.numbers):
        start, end = match.span()
        if int(match["number"]) > _LAST_MINUTE or story.flat[start - 1 : start].isalnum():
            continue
        last = story.token_at(end)
        stop = "." if last >= len(story.tokens) or story.first_in_segment(last) else ""
        ordinal = "1re" if match["number"] == "1" else f"{match['number']}e"
        yield Match(
            start,
            end,
            f"French spells the minute of a match out: {ordinal} minute.",
            replace(start, end, f"{ordinal} minute{stop}"),
        )


def _minutes(story: Story) -> Iterator[Match]:
    """The minute of a goal or a card before a player: *Buts : 63. Novák*."""
    if not CLEAR & story.tokens.index.keys():
        return
    for match in story.match_at(_IN_BRACKETS, story.where("(")):
        start, end = match.start() + 1, match.end()
        if max(map(int, re.findall(r"\d+", match[0]))) > _LAST_MINUTE:
            continue
        last = story.token_at(end)
        if match[0].count(".") == 1 and story.flat[end] != ")" and not _a_name(story, last):
            continue
        french = re.sub(r"(\d+)\.", r"\1e", match[0][1:]).replace("1e+", "1re+")
        yield Match(
            start,
            end,
            f"French gives the minute of a match with a letter, not a full stop: {french}.",
            replace(start, end, french),
        )
    for match in story.match_at(_MINUTE, story.numbers):
        start, end = match.span()
        before = story.flat[max(0, start - 2) : start]
        listed = before in {"– ", "- "} and _RESULT.search(
            story.folded[max(0, start - 200) : start]
        )
        if max(map(int, re.findall(r"\d+", match[0]))) > _LAST_MINUTE:
            continue
        if before not in {": ", ", "} and not listed:
            continue
        if _TABLE.search(story.folded[max(0, start - 200) : start]):
            continue
        if story.readings(story.token_at(end + 1)):
            continue  # a common word: a new sentence
        french = re.sub(r"(\d+)\.", r"\1e", match[0])
        french = re.sub(r"\b1e", "1re", french)
        yield Match(
            start,
            end,
            f"French gives the minute of a match with a letter, not a full stop: {french}.",
            replace(start, end, french),
        )


def _a_name(story: Story, i: int) -> bool:
    return i < len(story.tokens) and story.capitalised(i) and not story.readings(i)


RULE = Rule(
    code="LOC002",
    name="ordinal-dot",
    family=Family.LOCALE,
    mqm="locale-conventions/number-format",
    severity=Severity.MINOR,
    finds="An ordinal number written as figure and full stop before its noun.",
    why="Slovak, Czech and German mark an ordinal by a full stop; French writes 1er, 1re, 2e, 34e.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « Ordinaux »",
    check=_check,
    bad=(
        Bad(
            "Le Danois a égalisé à la ⟦34. minute⟧ du match.",
            "Le Danois a égalisé à la 34e minute du match.",
        ),
        Bad(
            "Les secours sont allés au ⟦104. kilomètre⟧ de la route.",
            "Les secours sont allés au 104e kilomètre de la route.",
        ),
        Bad("Doublé du buteur Haruš (⟦23., 67.⟧).", "Doublé du buteur Haruš (23e, 67e)."),
        Bad("L'accident est le ⟦12.⟧ cette année.", "L'accident est le 12e cette année."),
        Bad("Elle a terminé ⟦3.⟧ au classement.", "Elle a terminé 3e au classement."),
        Bad("Il a marqué à la ⟦12e min.⟧ du match.", "Il a marqué à la 12e minute du match."),
        Bad("Il a marqué (⟦34. min.⟧) de loin.", "Il a marqué (34e minute) de loin."),
        Bad(
            "But du match : ⟦63.⟧ Souček pour les visiteurs.",
            "But du match : 63e Souček pour les visiteurs.",
        ),
        Bad(
            "Le match est fini. Buts : 12e et 85e Souček – ⟦17. et 31.⟧ Haruš.",
            "Le match est fini. Buts : 12e et 85e Souček – 17e et 31e Haruš.",
        ),
        Bad(
            "Il occupe la ⟦1. place⟧ du classement.",
            "Il occupe la 1re place du classement.",
        ),
    ),
    good=(
        "Le Danois a égalisé à la 34e minute du match.",
        "Elle est arrivée en 2012. Minute après minute, elle a reconstruit sa vie.",
        "Ils étaient 15 à la fin et elle a fini 3e. Au classement, rien ne bouge.",
        "Il faut 12 min. de marche et 5 min de repos. Il a marqué (12e min).",
        "1. place de la République ; 2. tour de ville.",
        "Ils habitent au 12, place de la Mairie.",
    ),
)
