"""FRQ017: a noun after a closing mark that nothing ties to the quoted words."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.fragments import sure_noun, tokens_of
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: nouns that count, after which what is counted takes *de*
_COUNTING = frozenset(
    """million millions milliard milliards dizaine dizaines douzaine douzaines vingtaine trentaine
    centaine centaines millier milliers""".split()
)
#: words that no quoted stretch ends in where a noun comes next outside the marks
_OPEN_ENDED = frozenset("aux des les la le l' du de d' un une au".split())
_TIMES = grammar.MEASURES_OF_TIME | frozenset(
    "semaine mois année ans jour jours nuit week-end fin début courant mi-journée".split()
)
#: of fewer tokens a fragment may be an adjective or a name: *un « soft power » français*
_LEAST = 3


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    for quotation in story.quotations:
        if quotation.depth or not quotation.close or quotation.sentence:
            continue
        after = story.token_at(quotation.span.end)
        if after >= len(tokens) or tokens.segments[after] != quotation.segment:
            continue
        if tokens.starts[after] > quotation.span.end + 1 or not _noun(story, after):
            continue
        inside = tokens_of(story, quotation)
        if not inside or story.capitalised(inside[0]):
            continue
        last = forms[inside[-1]]
        if not (
            last in _COUNTING
            or (last in _OPEN_ENDED and len(inside) >= _LEAST)
            or (len(inside) >= _LEAST and _whole(story, inside))
        ):
            continue
        yield Match(
            quotation.span.end - len(quotation.close),
            tokens.ends[after],
            "nothing ties this noun to the quoted words: de, des or an article is missing",
        )


def _noun(story: Story, i: int) -> bool:
    """A noun in lower case that is nothing else, and no time."""
    return (
        not story.capitalised(i)
        and len(story.tokens.forms[i]) > 1
        and sure_noun(story, i)
        and story.tokens.forms[i] not in _TIMES
        and any(r.number == "p" or r.number == "" for r in story.readings(i) if r.pos == "NOUN")
    )


def _whole(story: Story, inside: range) -> bool:
    """Whether the quoted words are a noun phrase, complete, that a bare plural noun follows."""
    forms = story.tokens.forms
    head = inside[0] + (forms[inside[0]] in grammar.DETERMINERS)
    if head > inside[-1] or not sure_noun(story, head):
        return False
    if any(surely_finite(story, i) for i in inside):
        return False
    # *le principe « pollueur payeur » européen*: an adjective may follow, a noun may not
    words = forms[inside[0] : inside.stop]
    return any(word in grammar.PREPOSITIONS or word in grammar.OF for word in words)


RULE = Rule(
    code="FRQ017",
    name="hanging-noun-after-mark",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A bare noun after quoted words that need a preposition before it.",
    why="Case endings tie the words in Slavic languages; in French only a preposition does.",
    authority="Grevisse, Le bon usage, § 1038 (rôle de la préposition)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    supersedes=("FRQ014",),
    bad=(
        Bad("La crue a causé des « dégâts de plusieurs dizaines de millions ⟦» euros⟧."),
        Bad("Il promet une « meilleure protection de toutes les ⟦» frontières⟧ communes."),
        Bad("Il veut un « contrôle plus strict de la qualité ⟦» denrées⟧ importées."),
    ),
    good=(
        "La crue a causé des « dégâts de plusieurs dizaines de millions » d'euros.",
        "Il veut un « contrôle plus strict de la qualité » des produits importés.",
        "Le prix du « livre de l'année » jeunesse et du « premier film » français va à Malý.",
        "Les « casques bleus de l'ONU » sont partis mardi, la « marche des fiertés » lundi.",
    ),
)
