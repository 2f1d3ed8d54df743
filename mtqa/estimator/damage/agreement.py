"""Gender, number and person that no longer agree."""

from __future__ import annotations

from random import Random
from typing import Final

from mtqa.estimator.damage.draft import Draft
from mtqa.estimator.damage.kind import Kind, pick, places
from mtqa.estimator.damage.labels import AGREEMENT
from mtqa.estimator.damage.tools import FINITE, Tools
from mtqa.languages.lexicon import Reading

DETERMINERS: Final[dict[str, tuple[str, ...]]] = {
    "le": ("la", "les"), "la": ("le", "les"), "les": ("le", "la"), "un": ("une", "des"),
    "une": ("un", "des"), "des": ("un", "une"), "ce": ("cette", "ces"), "cet": ("cette", "ces"),
    "cette": ("ce", "ces"), "ces": ("ce", "cette"), "son": ("sa", "ses"), "sa": ("son", "ses"),
    "ses": ("son", "sa"), "mon": ("ma", "mes"), "ma": ("mon", "mes"), "notre": ("nos",),
    "nos": ("notre",), "leur": ("leurs",), "leurs": ("leur",), "au": ("aux", "à la"),
    "aux": ("au",), "du": ("de la", "des"), "quel": ("quelle",), "quelle": ("quel", "quels"),
    "tous": ("toutes", "tout"), "toutes": ("tous", "toute"), "tout": ("toute", "tous"),
    "toute": ("tout", "toutes"), "certains": ("certaines",), "certaines": ("certains",),
    "aucun": ("aucune",), "aucune": ("aucun",),
}  # fmt: skip
PRONOUNS: Final = {
    "il": "elle", "elle": "il", "ils": "elles", "elles": "ils", "celui": "celle",
    "celle": "celui", "ceux": "celles", "celles": "ceux", "lequel": "laquelle",
    "laquelle": "lequel", "lesquels": "lesquelles", "lesquelles": "lesquels",
}  # fmt: skip
_COPULAS: Final = frozenset(
    "est sont était étaient sera seront fut furent serait seraient soit soient semble semblent "
    "paraît devient deviennent reste restent été".split()
)


def _reading(draft: Draft, i: int, tools: Tools, kinds: tuple[str, ...]) -> Reading | None:
    """The reading of a free word as an adjective, participle, noun or finite verb."""
    if not draft.free(i):
        return None
    for reading in tools.lexicon.readings(draft.lower[i]):
        tag = "PPAS" if reading.tense == "ppas" else reading.pos
        if tag in kinds:
            return reading
    return None


def adjective(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*les relations bilatérales* → *les relations bilatéraux*; participles too."""
    found = [
        (i, reading)
        for i in range(len(draft.words))
        if len(draft.words[i]) > 3
        and (reading := _reading(draft, i, tools, ("ADJ", "PPAS"))) is not None
        and not tools.lexicon.has(draft.lower[i], "ADV")
        and not tools.lexicon.has(draft.lower[i], "NOUN")
    ]
    if not found:
        return False
    i, reading = found[int(rng.random() * len(found))]
    forms = [
        form
        for form, other in tools.forms(reading.lemma)
        if other.pos == reading.pos
        and other.tense == reading.tense
        and form != draft.lower[i]
        and (other.gender, other.number) != (reading.gender, reading.number)
    ]
    if not forms:
        return False
    draft.put(i, rng.choice(forms), AGREEMENT)
    return True


def determiner(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*la présidence* → *le présidence*, *les pays* → *le pays* with its plural verb."""
    found = [
        i
        for i in places(draft, DETERMINERS)
        if i + 1 < len(draft.words) and tools.lexicon.has(draft.lower[i + 1], "NOUN")
    ]
    i = pick(rng, found)
    if i is None:
        return False
    other, _, article = rng.choice(DETERMINERS[draft.lower[i]]).partition(" ")
    draft.put(i, other, AGREEMENT)
    if article:
        draft.insert(i + 1, article, AGREEMENT)
    return True


def noun_number(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*les ministres* → *les ministre*."""
    found = [
        (i, reading)
        for i in range(1, len(draft.words))
        if (reading := tools.one(draft.lower[i], "NOUN")) is not None
        and draft.free(i)
        and reading.number
        and draft.lower[i - 1] in DETERMINERS
    ]
    if not found:
        return False
    i, reading = found[int(rng.random() * len(found))]
    forms = [
        form
        for form, other in tools.forms(reading.lemma)
        if other.pos == "NOUN" and other.gender == reading.gender and other.number != reading.number
    ]
    if not forms or forms[0] == draft.lower[i]:
        return False
    draft.put(i, forms[0], AGREEMENT)
    return True


def verb_number(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*les élus ont voté* → *les élus a voté*, *nous voulons* → *nous veulent*."""
    found = [
        (i, reading)
        for i in range(1, len(draft.words))
        if (reading := _reading(draft, i, tools, ("VERB", "AUX"))) is not None
        and reading.tense in FINITE
        and (len(draft.words[i]) > 3 or draft.lower[i] in {"a", "ont", "est", "va", "vont"})
        and not tools.lexicon.has(draft.lower[i], "ADP")
    ]
    if not found:
        return False
    i, reading = found[int(rng.random() * len(found))]
    third = rng.random() < 0.8
    forms = [
        form
        for form, other in tools.forms(reading.lemma)
        if other.tense == reading.tense
        and other.person != reading.person
        and form != draft.lower[i]
        and (not third or other.person.startswith("3"))
    ]
    if not forms:
        return False
    draft.put(i, rng.choice(forms), AGREEMENT)
    return True


def pronoun(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*Elle est prête* → *Il est prête*: only where a word beside it shows the gender."""
    found = [i for i in places(draft, PRONOUNS) if _gendered_after(draft, i, tools)]
    i = pick(rng, found)
    if i is None:
        return False
    draft.put(i, PRONOUNS[draft.lower[i]], AGREEMENT)
    draft.mend(i - 1)
    return True


def _gendered_after(draft: Draft, i: int, tools: Tools) -> bool:
    window = draft.lower[i + 1 : i + 5]
    if not any(word in _COPULAS for word in window):
        return False
    return any(
        reading.gender and (reading.tense == "ppas" or reading.pos == "ADJ")
        for word in window
        if word not in _COPULAS and len(word) > 2
        for reading in tools.lexicon.readings(word)[:1]
    )


KINDS: Final = (
    Kind("adjective-agreement", 11, adjective),
    Kind("determiner-agreement", 5, determiner),
    Kind("noun-number", 4, noun_number),
    Kind("verb-agreement", 4, verb_number),
    Kind("pronoun-gender", 25, pronoun),
)
