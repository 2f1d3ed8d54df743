"""AGR069: a verb in a number that no noun before it has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.nouns_before import Nouns, nouns_before
from mtqa.analysis.french.phrases import PLURAL_STARTS, SINGULAR_STARTS
from mtqa.analysis.french.profiles import PLURAL, SINGULAR, Profile, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.nouns import COLLECTIVES, TIMES
from mtqa.languages.fr.verb_numbers import OTHER_NUMBER
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_ALSO: Final = {"a": "s", "est": "s", "va": "s", "ont": "p", "sont": "p"}
_NOT_A_VERB: Final = frozenset(("l'", "d'", "à", "en", "y", "nord", "sud", "le", "vers"))
_LATIN: Final = frozenset("priori posteriori fortiori contrario cappella minima".split())
#: nouns of measure, whose plural is taken as one thing: *dix euros est trop*
_MEASURES: Final = frozenset(
    """euros dollars couronnes livres francs mètres kilomètres kilos tonnes litres hectares degrés
    points % fois pour cent""".split()
)
#: with these a subject before the verb may not be its own
_ADDING: Final = frozenset("avec comme ainsi hormis sauf et ou ni puis mais".split())
_EACH: Final = frozenset("chaque chacun chacune aucun aucune tout toute nul nulle".split())
#: words with which a subject in the plural may begin
_QUANTITY: Final = frozenset(
    "plus moins près environ quelque jusqu' jusque seuls seules au quelques certains".split()
)
_OF: Final = frozenset("de d' des du".split())
_NEAR: Final = 8
#: determiners that are nothing else
_ONE: Final = frozenset("un une ce cet cette son sa mon ma notre chaque".split())
_MANY: Final = frozenset("des ces ses mes nos plusieurs".split())
_SECOND: Final = frozenset(("et", "mais", "puis"))
_APART: Final = frozenset(', » " ” “ « - – —'.split())
_JOINS: Final = frozenset(("et", "ou", "-"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    numbers = kept(story.lexicon, _number)
    for form in filter(numbers.__getitem__, tokens.index):
        number = numbers[form]
        for i in tokens.index[form]:
            first = _group(story, i)
            if first is None:
                continue
            if _agreeing_near(story, first, number):
                continue
            found = nouns_before(story, first)
            if found is not None and _wrong(story, found, first, i, number):
                yield _match(story, first, i, number)


def _agreeing_near(story: Story, first: int, number: str) -> bool:
    """Whether the determiner nearest to the verb is of its number, so that its noun agrees."""
    forms = story.tokens.forms
    own, other = (_ONE, _MANY) if number == "s" else (_MANY, _ONE)
    for k in range(first - 1, max(0, first - _NEAR), -1):
        if forms[k] in own:
            return True
        if forms[k] in other or story.tokens.kinds[k] != "word" or forms[k] == "que":
            return False
    return False


def _number(lexicon: Lexicon, form: str) -> str:
    here = profile(lexicon, form)
    if form in _ALSO:
        return _ALSO[form]
    if form in ("soit", "importe"):
        return ""
    return here.verb if _only_verb(here) and len(here.verb) == 1 else ""


def _only_verb(here: Profile) -> bool:
    return here.only_verb or "AUX" in here.parts


def _group(story: Story, i: int) -> int | None:
    """The first token of the verb at token ``i`` with its clitics, None where it may be no verb."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    if i + 1 < len(forms) and (forms[i + 1] in _LATIN or forms[i + 1].startswith("-")):
        return None
    if forms[i] == "est" and forms[i + 1 : i + 2] and forms[i + 1] in _JOINS:
        return None  # les façades est et ouest
    if story.capitalised(i) or i == 0 or (forms[i] in _ALSO and forms[i - 1] in _NOT_A_VERB):
        return None
    first = i
    while first > 0 and forms[first - 1] in PROCLITICS and segments[first - 1] == segments[i]:
        first -= 1
    if first == 0 or segments[first - 1] != segments[i]:
        return None
    return None if forms[first] == "lui" and forms[first - 1] == "et" else first


def _wrong(story: Story, found: Nouns, first: int, i: int, number: str) -> bool:
    forms = story.tokens.forms
    inside = forms[found.start : first - (forms[first - 1] in _SECOND)]
    if forms[found.first] in TIMES:
        return False
    if number == "s":
        if found.mask & SINGULAR or not _EACH.isdisjoint(inside):
            return False
        if "être" in story.lexicon.lemmas(forms[i]) and forms[i + 1 : i + 2] in (["un"], ["une"]):
            return False  # Les Colombes est un roman
        if not _MEASURES.isdisjoint(inside) or not TIMES.isdisjoint(inside):
            return False
    else:
        if found.mask & PLURAL or found.pair or not _ADDING.isdisjoint(inside):
            return False
        if _counts(story, found.start, first):
            return False
        if forms[i] in ("sont", "étaient", "seront") and forms[i + 1 : i + 2] in (["les"], ["des"]):
            return False
    if "qui" in inside:
        return False
    if forms[first - 1] in _APART:
        return False  # les enfants, dit-elle; « Les enfants » énerva le maire
    if number == "p" and _many(story, found.start, first):
        return False
    return _opens(story, found, number)


def _many(story: Story, stop: int, first: int) -> bool:
    """Whether the sentence before the clause has a plural that may be its subject."""
    forms = story.tokens.forms
    start = story.segment_tokens(story.tokens.segments[first]).start
    return stop > start and not PLURAL_STARTS.isdisjoint(forms[start:stop])


def _counts(story: Story, start: int, stop: int) -> bool:
    """Whether a noun there counts another, so that the verb may go by either."""
    forms = story.tokens.forms
    return any(
        forms[k] in COLLECTIVES and (forms[k] in ("couple", "paire") or forms[k + 1] in _OF)
        for k in range(start, stop)
    )


def _opens(story: Story, found: Nouns, number: str) -> bool:
    """Whether the first noun stands with its determiner and after no preposition."""
    tokens, forms = story.tokens, story.tokens.forms
    starts = PLURAL_STARTS if number == "s" else SINGULAR_STARTS
    k = found.first - 1
    while k > found.start and (
        tokens.kinds[k] == "number"
        or profile(story.lexicon, forms[k]).only_qualifier
        or "NUM" in profile(story.lexicon, forms[k]).parts
    ):
        if tokens.kinds[k] == "number" and tokens.kinds[k - 1] != "number":
            break
        k -= 1
    if forms[k] in PREPOSITIONS - {"des"} or (forms[k] == "des" and number == "p"):
        return False
    if tokens.kinds[k] != "number" and forms[k] not in starts:
        return forms[k] in _QUANTITY
    before = forms[k - 1] if k > found.start else ""
    return before not in PREPOSITIONS or forms[k - 2] in _QUANTITY


def _match(story: Story, first: int, i: int, number: str) -> Match:
    tokens = story.tokens
    right = OTHER_NUMBER.get(tokens.forms[i])
    wanted = "plural" if number == "s" else "singular"
    return Match(
        tokens.starts[first],
        tokens.ends[i],
        f"No noun before the verb is in its number: it should be in the {wanted}"
        + (f": {right}." if right else "."),
        replace(tokens.starts[i], tokens.ends[i], right) if right else (),
    )


RULE = Rule(
    code="AGR069",
    name="verb-of-none",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A verb in the singular where all nouns of its clause are plurals, or in the plural "
    "where all are singulars.",
    why="The verb takes the number of its subject; the source has a neuter singular after numbers "
    "and drops its pronouns.",
    authority="Grevisse, Le bon usage, « Accord du verbe »",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "Rien qu'à Brno, 60 000 élèves ⟦était⟧ dehors.",
            "Rien qu'à Brno, 60 000 élèves étaient dehors.",
        ),
        Bad("Le groupe partira en tournée en mai et ⟦s'arrêteront⟧ dans neuf villes."),
        Bad(
            "Au moins deux dizaines de maisons ⟦a⟧ brûlé.",
            "Au moins deux dizaines de maisons ont brûlé.",
        ),
        Bad(
            "Quelques sièges seulement ⟦est⟧ revenu aux femmes.",
            "Quelques sièges seulement sont revenu aux femmes.",
        ),
    ),
    good=(
        "Parmi les victimes se trouve, par exemple, un enfant. Deux ans est un long délai.",
        "Le maire ainsi que son adjoint ont ri. La moitié ont fui. Un groupe de maires ont ri.",
        "Le mur sur lequel sont projetés des textes. Le plus âgé des élus a 92 ans.",
        "Trois du club sont restés, les façades est et ouest aussi. Les enfants, dit-elle, rient.",
        "Le couple partira en mai et ses amis s'arrêteront ici. Chacune des écoles a fermé.",
        "Dans les rues se presse la foule. La « Fête » et le bal ont lieu.",
        "Elle est soit ici soit là.",
    ),
)
