"""AGR065: a relative pronoun, its verb or participle against the noun phrase right before it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.antecedent_phrase import Antecedent, antecedent_phrase
from mtqa.analysis.french.profiles import (
    FEMININE,
    FP,
    FS,
    MASCULINE,
    MP,
    MS,
    PLURAL,
    SINGULAR,
    profile,
)
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.copulas import BE_PLURAL, BE_SINGULAR, BETWEEN, HAVE
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.nouns import TIMES
from mtqa.languages.fr.reflexives import ALWAYS_AGREEING
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_WHICH: Final = {"lequel": MS, "laquelle": FS, "lesquels": MP, "lesquelles": FP}
_WHICH_OF: Final = {MS: "lequel", FS: "laquelle", MP: "lesquels", FP: "lesquelles"}
_PREPOSITIONS: Final = frozenset(
    """dans sur par pour avec contre sous après avant devant derrière depuis vers durant pendant
    selon chez""".split()
)
_GOVERNING: Final = frozenset(("ce", "celui", "mais", "voilà"))


#: of many, the one that the clause tells of
_ONE_OF: Final = frozenset("seul seule premier première dernier dernière celui celle".split())


def _check(story: Story) -> Iterator[Match]:
    yield from _which(story)
    yield from _who(story)


def _which(story: Story) -> Iterator[Match]:
    """*un discours dans laquelle*."""
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_WHICH):
        stop = i - (forms[i - 1] in _PREPOSITIONS)
        if stop < 3 or (stop == i and forms[i - 1] != ","):
            continue
        if stop == i and not _verb_next(story, i + 1):
            continue  # *, laquelle de ces lois*
        last = stop - 1 - (forms[stop - 1] == ",")
        found = antecedent_phrase(story, last, counting=True)
        if found is None or found.named or found.mask & _WHICH[forms[i]]:
            continue
        if forms[found.noun].removesuffix("s") in TIMES or _earlier(story, i, _WHICH[forms[i]]):
            continue
        right = _WHICH_OF.get(found.mask)
        yield Match(
            tokens.starts[i],
            tokens.ends[i],
            f"« {forms[i]} » stands for « {forms[found.noun]} », which differs in gender or "
            "number" + (f": {right}." if right else "."),
            replace(tokens.starts[i], tokens.ends[i], right) if right else (),
        )


def _earlier(story: Story, i: int, wanted: int) -> bool:
    """Whether a noun before the phrase fits a relative that a comma sets off."""
    tokens = story.tokens
    if "," not in tokens.forms[i - 2 : i]:
        return False
    start = story.segment_tokens(tokens.segments[i]).start
    return any(
        profile(story.lexicon, tokens.forms[k]).noun & wanted
        and (tokens.forms[k - 1] in DETERMINERS or tokens.forms[k - 1] == "l'")
        for k in range(start + 1, i)
    )


def _verb_next(story: Story, i: int) -> bool:
    forms = story.tokens.forms
    while i < len(forms) and forms[i] in PROCLITICS:
        i += 1
    if i >= len(forms):
        return False
    here = profile(story.lexicon, forms[i])
    return here.only_verb or "AUX" in here.parts or forms[i] == "a"


def _who(story: Story) -> Iterator[Match]:
    """*les tonnes d'engrais qui a explosé, les enfants qui sont tombé*."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where("qui"):
        if i < 2 or forms[i - 1] in _GOVERNING or forms[i - 1] in _PREPOSITIONS | {"de", "à"}:
            continue
        verb = i + 1
        while verb < len(forms) and forms[verb] in PROCLITICS:
            verb += 1
        if verb >= len(forms) or segments[verb] != segments[i]:
            continue
        here = profile(story.lexicon, forms[verb])
        number = "s" if forms[verb] == "a" else here.verb
        if len(number) != 1 or not (here.only_verb or "AUX" in here.parts or forms[verb] == "a"):
            continue
        last = i - 1 - (forms[i - 1] == ",")
        found = antecedent_phrase(story, last)
        if found is None or forms[found.noun].removesuffix("s") in TIMES:
            continue
        wanted = SINGULAR if number == "s" else PLURAL
        if not found.mask & wanted:
            if number == "s" and not _ONE_OF.isdisjoint(forms[max(0, found.noun - 4) : found.noun]):
                continue  # *la seule des sept merveilles qui existe*
            if not found.named and (number == "s" or forms[i - 1] != ","):
                yield _verb(story, i, verb, found, number)
            continue
        yield from _participle(story, i, verb, found, wanted)


def _verb(story: Story, i: int, verb: int, found: Antecedent, number: str) -> Match:
    tokens = story.tokens
    wanted = "plural" if number == "s" else "singular"
    return Match(
        tokens.starts[i],
        tokens.ends[verb],
        f"« qui » stands for « {tokens.forms[found.noun]} »: the verb should be in the {wanted}.",
    )


def _participle(story: Story, i: int, verb: int, found: Antecedent, wanted: int) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    be = forms[verb] in BE_SINGULAR or forms[verb] in BE_PLURAL
    j = _skip(story, verb + 1)
    if not be:
        if forms[verb] not in HAVE or j >= len(forms) or forms[j] != "été":
            return
        j = _skip(story, j + 1)
    if j >= len(forms) or tokens.segments[j] != tokens.segments[i]:
        return
    here = profile(story.lexicon, forms[j])
    if not here.participle or here.parts - {"ppas", "ADJ", "NOUN"} or found.named:
        return
    if forms[verb - 1] in ("se", "s'"):
        lemmas = {r.lemma for r in story.lexicon.readings(forms[j]) if r.tense == "ppas"}
        if not lemmas <= ALWAYS_AGREEING:
            return
    own = found.mask & wanted
    if own & here.qualifier or (own & MASCULINE and own & FEMININE and here.qualifier & wanted):
        return
    number = "s" if wanted == SINGULAR else "p"
    gender = "" if own & MASCULINE and own & FEMININE else "m" if own & MASCULINE else "f"
    gender = gender or ("m" if here.qualifier & MASCULINE else "f")
    right = inflect(story.lexicon, forms[j], gender, number)
    yield Match(
        tokens.starts[j],
        tokens.ends[j],
        f"« qui » stands for « {forms[found.noun]} »: the participle agrees with it"
        + (f": {right}." if right else "."),
        replace(tokens.starts[j], tokens.ends[j], right) if right else (),
    )


def _skip(story: Story, i: int) -> int:
    forms = story.tokens.forms
    while i < len(forms) and forms[i] in BETWEEN:
        i += 1
    return i


RULE = Rule(
    code="AGR065",
    name="relative-phrase",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« lequel », or the verb or participle after « qui », in a gender or number that no noun "
    "of the phrase right before it has.",
    why="The relative pronoun stands for the noun phrase before it; the source's pronoun has the "
    "gender of another noun.",
    authority="Grevisse, Le bon usage, « Accord du pronom relatif »",
    check=_check,
    supersedes=("AGR067", "AGR069"),
    weak=True,
    bad=(
        Bad(
            "Elle relit son discours du Nouvel An, dans ⟦laquelle⟧ il promettait la paix.",
            "Elle relit son discours du Nouvel An, dans lequel il promettait la paix.",
        ),
        Bad(
            "Ils ont soigné 420 enfants qui étaient ⟦tombé⟧ de vélo.",
            "Ils ont soigné 420 enfants qui étaient tombés de vélo.",
        ),
    ),
    good=(
        "La lettre au ministre, dans laquelle on le vise, est arrivée.",
        "C'est la seule des sept collines qui reste à bâtir.",
        "Le chef de la brigade qui est partie; l'un des élèves qui ont ri.",
    ),
)
