"""AGR060: a verb in another number than a subject of several nouns, numerals or names."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.phrases import OTHERS, PLURAL_STARTS
from mtqa.analysis.french.profiles import PLURAL, SINGULAR, Profile, profiles
from mtqa.analysis.french.subject_chain import Chain, chain_before
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.verb_numbers import OTHER_NUMBER
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule
from mtqa.rules.wrong_number import wrong_number

_ALSO: Final = frozenset(("a", "est", "va", "fait"))
_NO_NOUN: Final = frozenset(
    "je j' tu il elle on nous vous ils elles qui ce c' cela ça que qu' où dont".split()
)
#: nouns of measure, whose plural is taken as one thing: *dix euros est trop*
_MEASURES: Final = frozenset(
    """euros dollars couronnes livres roubles francs mètres kilomètres centimètres kilos tonnes
    litres hectares degrés points pour fois ans mois jours heures minutes secondes semaines nuits
    buts km kg cm m""".split()
)
#: what may stand before the second verb of a sentence
_SECOND: Final = frozenset(("et", "mais", "puis"))
#: what may bring in another subject before it
_INTERRUPTIONS: Final = frozenset(
    """qui que qu' dont où si quand lorsque lorsqu' puisque comme car il elle ils elles on nous vous
    ce c' cela lequel laquelle « » : ; ( )""".split()
)
_LATIN: Final = frozenset("priori posteriori fortiori contrario cappella minima".split())
_CARDINALS: Final = frozenset(("est", "ouest", "nord", "sud", "et", "ou", "-"))
_ARTICLES: Final = frozenset("le la les l' un une des ces ce".split())
#: without one of these, or a figure, a subject is no plural
_MANY: Final = PLURAL_STARTS | OTHERS | {"et"}
_BEFORE_VERB: Final = frozenset("ne n' se s' nous vous lui y".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon

    known, numbers = profiles(lexicon), kept(lexicon, _number)
    plurals = sorted((*story.where(*_MANY), *story.numbers))
    for form in filter(numbers.__getitem__, tokens.index):
        number = numbers[form]
        for i in tokens.index[form]:
            if number == "s" and not _many_before(story, plurals, i):
                continue
            first = _group(story, i, known[form])
            if first is None or not _verb_there(story, i):
                continue
            if tokens.forms[first - 1] in _SECOND:
                if known[form].participle:
                    continue  # *les filles ont crié, pleuré et fait des signes*
                chain = _first_subject(story, first)
            else:
                chain = chain_before(story, first)
            if chain is None or chain.counted or not _clashes(story, chain, i, number):
                continue
            yield wrong_number(story, chain.first, i, "p" if number == "s" else "s", OTHER_NUMBER)


def _many_before(story: Story, plurals: list[int], i: int) -> bool:
    """Whether anything in the sentence before token ``i`` makes a subject plural."""
    at = bisect_left(plurals, i)
    return at > 0 and story.tokens.segments[plurals[at - 1]] == story.tokens.segments[i]


def _first_subject(story: Story, verb: int) -> Chain | None:
    """The subject of the sentence, whose second verb is at token ``verb`` after *et*."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    start = story.segment_tokens(tokens.segments[verb]).start
    if verb - start > 24 or not (story.capitalised(start) or tokens.kinds[start] == "number"):
        return None
    if not _INTERRUPTIONS.isdisjoint(forms[start : verb - 1]):
        return None
    if forms[verb - 1] == "et" and forms[verb - 2] == ",":
        return None
    known = profiles(lexicon)
    verbs = [
        k
        for k in range(start + 1, verb - 1)
        if known[forms[k]].only_verb or "AUX" in known[forms[k]].parts or forms[k] == "a"
    ]
    if len(verbs) != 1:
        return None
    first = verbs[0]
    while first > start and forms[first - 1] in PROCLITICS:
        first -= 1
    chain = chain_before(story, first)
    if chain is None or chain.first != start or chain.joined or chain.named:
        return None
    here = known[forms[verbs[0]]]
    own = "s" if forms[verbs[0]] == "a" else here.verb
    fits = chain.mask & (SINGULAR if own == "s" else PLURAL) if len(own) == 1 else 0
    return chain if fits else None


def _number(lexicon: Lexicon, form: str) -> str:
    here = profiles(lexicon)[form]
    if form in _ALSO:
        return "s"
    return here.verb if len(here.verb) == 1 else ""


def _group(story: Story, i: int, here: Profile) -> int | None:
    """The first token of the verb at token ``i`` with its clitics, None where it may be no verb."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    first = i
    while first > 0 and forms[first - 1] in PROCLITICS and segments[first - 1] == segments[i]:
        first -= 1
    if first == 0 or segments[first - 1] != segments[i] or story.capitalised(i):
        return None
    if first < i and not here.only_verb and "AUX" not in here.parts and forms[first] in DETERMINERS:
        return None
    return None if forms[first - 1] in _NO_NOUN else first


def _verb_there(story: Story, i: int) -> bool:
    forms = story.tokens.forms
    form, before, after = forms[i], forms[i - 1], forms[i + 1 : i + 2]
    here = profiles(story.lexicon)[form]
    if form not in _ALSO and not here.only_verb and "AUX" not in here.parts:
        return before in _BEFORE_VERB  # nous tue, se porte
    if after and (after[0] in _LATIN or after[0].startswith("-")):
        return False
    if form == "a" and before == "y":
        return False
    if form == "est" and (before == "l'" or (after and after[0] in _CARDINALS)):
        return False
    if form == "fait" and before in ("tout", "bien"):
        return False
    return before not in PREPOSITIONS


def _clashes(story: Story, chain: Chain, i: int, number: str) -> bool:
    forms = story.tokens.forms
    if chain.mask & (SINGULAR if number == "s" else PLURAL):
        return False
    after = forms[i + 1] if i + 1 < len(forms) else ""
    if number == "s":
        if forms[chain.head] in _MEASURES or forms[chain.head + 1] in _MEASURES:
            return False  # deux ans est un long délai
        return after not in _ARTICLES or forms[i] != "est" or chain.first in story.sentence_starts
    if chain.joined or chain.aside or chain.added or forms[chain.first] in ("ce", "cela"):
        return False
    if forms[i] in ("sont", "étaient", "seront", "seraient") and after in _ARTICLES:
        return False  # mon plat préféré sont les pâtes
    if not {"et", "mais", "puis"}.isdisjoint(forms[chain.head + 1 : i]):
        return False  # a second verb; the subject may be that of another clause
    inside = forms[chain.head + 1 : i]
    return not {"et", "ou", "ni", "avec", "comme", "ainsi", ","} & set(inside)


RULE = Rule(
    code="AGR060",
    name="far-subject-number",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A verb in the singular after a number with its noun, a people or two subjects joined by "
    "« et »; a verb in the plural after the name of one town or club.",
    why="The verb takes the number of its subject; the source has a neuter singular after numbers, "
    "and makes the verb agree with the nearer of two subjects.",
    authority="Grevisse, Le bon usage, « Accord du verbe »",
    check=_check,
    supersedes=("AGR067", "AGR069"),
    bad=(
        Bad("⟦105 000 élèves est⟧ rentrés.", "105 000 élèves sont rentrés."),
        Bad("⟦Les Norvégiens a⟧ gagné.", "Les Norvégiens ont gagné."),
        Bad("⟦La mère et son fils est⟧ sauvés.", "La mère et son fils sont sauvés."),
        Bad("Ce soir, ⟦les élèves partira⟧ tôt."),
        Bad(
            "Les Niçois ont battu Brest 4-1 et ⟦ira⟧ à Lyon.",
        ),
        Bad("⟦Trnava ont⟧ gagné 4-2.", "Trnava a gagné 4-2."),
    ),
    good=(
        "Les deux filles ont crié, pleuré et fait de grands gestes.",
        "Deux ans est un long délai. Dix pour cent de la population a voté.",
        "Le maire, Petr Malý, a parlé et les élus ont ri; Ernst et Young est là.",
        "Chaque élève et chaque maître a reçu un livre. L'achat de pain et de lait a baissé.",
        "La plupart ont voté, une dizaine de maires a ri. Les Échos le dit.",
    ),
)
