"""Parses a French verb group: clitics, auxiliary, inverted pronoun, adverbs, participle."""

from __future__ import annotations

from dataclasses import dataclass

from mtqa.analysis.story import Story
from mtqa.languages.fr import grammar
from mtqa.languages.fr.inversion import needs_t
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon, Reading

FINITE = frozenset(grammar.TENSES) - {"impe"}
_MAX_ADVERBS = 3


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A finite verb with what belongs to it; ``first`` and ``last`` are token numbers, inclusive.

    ``lemma`` is that of the participle in a compound tense, of the infinitive after a
    semi-auxiliary. ``clitic`` is the inverted subject pronoun as written, without hyphens, and
    ``clitic_at`` its token.
    ``clitic_sound`` is False where the hyphens or the *-t-* of the inversion are wrong.
    """

    first: int
    last: int
    finite: int
    lemma: str
    tense: str
    person: str
    clitic: str | None
    clitic_at: int
    clitic_sound: bool
    reflexive: bool
    negated: bool
    passive: bool
    object_clitic: bool
    gender: str
    number: str
    light: bool = False


def finite_readings(story: Story, i: int) -> list[Reading]:
    """The finite verb readings of token ``i``."""
    if not may_be_finite(story, i):
        return []
    return [r for r in story.readings(i) if r.pos in ("VERB", "AUX") and r.tense in FINITE]


def _ever_finite(lexicon: Lexicon, form: str) -> bool:
    return any(reading.tense in FINITE for reading in lexicon.readings(form))


def may_be_finite(story: Story, i: int) -> bool:
    """Whether the form of token ``i`` is ever a finite verb: worked out once a form."""
    return kept(story.lexicon, _ever_finite)[story.tokens.forms[i]]


def surely_finite(story: Story, i: int) -> bool:
    """Whether token ``i`` is a finite verb: nothing else, or with a clitic before it."""
    if not may_be_finite(story, i):
        return False
    if story.capitalised(i) and not story.first_in_segment(i):
        return False
    readings = story.readings(i)
    if not any(r.tense in FINITE for r in readings):
        return False
    if all(r.tense in FINITE or r.tense == "impe" for r in readings):
        return True
    form = story.tokens.forms[i]
    if form in ("a", "est", "ont", "sont", "était", "avait", "sera", "va", "fait"):
        before = story.tokens.forms[i - 1] if i else ""
        return before not in grammar.DETERMINERS or before in grammar.PROCLITICS
    if i == 0 or story.first_in_segment(i):
        return False
    before = story.tokens.forms[i - 1]
    return _subject_of(before, readings) or (
        before in ("ne", "n'", "se", "s'", "me", "m'", "te", "t'", "y")
    )


def likely_finite(story: Story, i: int) -> bool:
    """Whether token ``i`` reads best as a finite verb although it may be a noun: *la crise reste*.

    After a name, noun or pronoun that can be its subject; not where it may be an adjective.
    """
    if surely_finite(story, i):
        return True
    if i == 0 or story.first_in_segment(i) or story.capitalised(i):
        return False
    if not any(r.tense in FINITE and r.person.startswith("3") for r in story.readings(i)):
        return False
    if any(r.pos in ("ADJ", "ADP", "DET", "ADV") for r in story.readings(i)):
        return False
    before = i - 1
    if story.tokens.forms[before] in ("nous", "vous", "lui", "leur", "en", "l'"):
        return before > 0 and story.tokens.forms[before - 1] not in grammar.OF
    return story.tokens.kinds[before] == "word" and (
        story.capitalised(before)
        or any(r.pos in ("NOUN", "PROPN", "PRON") for r in story.readings(before))
    )


def _subject_of(before: str, readings: tuple[Reading, ...]) -> bool:
    """Whether the word before is a subject pronoun that fits; *nous* and *vous* may be objects."""
    if before in ("nous", "vous"):
        person = "1p" if before == "nous" else "2p"
        return any(r.tense in FINITE and r.person == person for r in readings)
    return before in grammar.SUBJECT_PRONOUNS and before != "ce"


def verb_group(story: Story, i: int, stop: int) -> VerbGroup | None:
    """The verb group that starts at token ``i``, not reading past token ``stop`` (exclusive)."""
    forms = story.tokens.forms
    first = i
    reflexive = negated = object_clitic = False
    while i < stop and forms[i] in grammar.PROCLITICS:
        if forms[i] in ("ne", "n'"):
            negated = True
        elif forms[i] in ("se", "s'", "me", "m'", "te", "t'"):
            reflexive = True
        elif forms[i] in ("l'", "le", "la", "les", "en"):
            object_clitic = True
        i += 1
    if i >= stop:
        return None
    readings = finite_readings(story, i)
    if not readings:
        return None
    finite = i
    reading = readings[0]
    i += 1
    i, clitic, sound = _inverted_pronoun(story, finite, i, stop)
    clitic_at = i - 1
    compound = any(r.lemma in ("avoir", "être") for r in readings)
    if compound:
        auxiliary = next(r for r in readings if r.lemma in ("avoir", "être"))
        j, lost = _skip_adverbs(story, i, stop)
        negated = negated or lost
        passive = False
        if j < stop and forms[j] == "été":
            passive = True
            j, _ = _skip_adverbs(story, j + 1, stop)
        participle = _participle(story, j) if j < stop else None
        if participle is not None:
            tense = grammar.COMPOUND_TENSES.get(auxiliary.tense)
            if auxiliary.lemma == "être" and not reflexive and not _takes_etre(participle.lemma):
                passive = True
                tense = grammar.TENSES[auxiliary.tense]
            lemma, last, light = _complement_verb(story, participle.lemma, j, stop)
            return VerbGroup(
                first,
                last,
                finite,
                lemma,
                tense or auxiliary.tense,
                auxiliary.person,
                clitic,
                clitic_at,
                sound,
                reflexive,
                negated,
                passive,
                object_clitic,
                participle.gender,
                participle.number,
                light,
            )
        reading = auxiliary
    lemma, last, light = _complement_verb(story, _best(story, readings, reading).lemma, i - 1, stop)
    chosen = _best(story, readings, reading)
    return VerbGroup(
        first,
        last,
        finite,
        lemma,
        grammar.TENSES[chosen.tense],
        chosen.person,
        clitic,
        clitic_at,
        sound,
        reflexive,
        negated,
        False,
        object_clitic,
        "",
        chosen.person[-1:],
        light,
    )


def _best(story: Story, readings: list[Reading], default: Reading) -> Reading:
    """The likeliest finite reading: a reporting verb, third person, indicative present first."""
    verbs = story.language.reporting_verbs
    order = {"ipre": 0, "ipsi": 1, "iimp": 2, "ifut": 3, "cond": 4}
    tense_first = "passé simple" if _narrates_in_simple_past(story) else ""
    return min(
        readings,
        key=lambda r: (
            r.lemma not in verbs,
            not r.person.startswith("3"),
            grammar.TENSES[r.tense] != tense_first,
            order.get(r.tense, 9),
        ),
        default=default,
    )


def _narrates_in_simple_past(story: Story) -> bool:
    """Whether forms such as *dit* (présent or passé simple) had better be read as passé simple."""
    return story.simple_past_share > 0.5


def _inverted_pronoun(story: Story, finite: int, i: int, stop: int) -> tuple[int, str | None, bool]:
    """The token after an inverted pronoun, the pronoun, and whether it is joined soundly."""
    forms = story.tokens.forms
    if i >= stop:
        return i, None, True
    form = forms[i]
    if form.startswith("-"):
        pronoun = form.lstrip("-")
        joined = pronoun.startswith(("t-", "t'"))
        if joined:
            pronoun = pronoun[2:]
        if pronoun not in grammar.SUBJECT_PRONOUNS:
            return i, None, True
        sound = joined == needs_t(forms[finite], pronoun) and not form.startswith("-t'")
        return i + 1, pronoun, sound
    if form in _CLITICS and _bare_pronoun(story, finite, i, stop):
        return i + 1, form, False
    if form == "t" and i + 1 < stop and forms[i + 1].lstrip("-") in grammar.SUBJECT_PRONOUNS:
        return i + 2, forms[i + 1].lstrip("-"), False
    if form == "t'" and i + 1 < stop and forms[i + 1] in ("il", "elle", "on", "ils", "elles"):
        return i + 2, forms[i + 1], False
    return i, None, True


_CLITICS = frozenset({"il", "elle", "on", "ils", "elles"})


def _bare_pronoun(story: Story, finite: int, i: int, stop: int) -> bool:
    """*dit il*, *a il dit*: an inverted pronoun without its hyphen, no new subject."""
    if story.tokens.forms[finite] in _CLITICS or i - 1 != finite:
        return False
    person = "3p" if story.tokens.forms[i] in ("ils", "elles") else "3s"
    readings = finite_readings(story, finite)
    if not any(r.person == person for r in readings):
        return False
    if i + 1 >= stop:
        return True
    if any(r.lemma in ("avoir", "être") for r in readings):
        return _participle(story, i + 1) is not None
    return story.tokens.kinds[i + 1] == "punct"


def _skip_adverbs(story: Story, i: int, stop: int) -> tuple[int, bool]:
    """The token after adverbs between auxiliary and participle, and whether one negates."""
    forms = story.tokens.forms
    negated = False
    for _ in range(_MAX_ADVERBS):
        if i >= stop:
            break
        if forms[i] in grammar.NEGATIONS:
            negated = True
        elif not _adverb(story, i):
            break
        i += 1
    return i, negated


def _adverb(story: Story, i: int) -> bool:
    form = story.tokens.forms[i]
    if form in ("en", "par", "pour") or story.tokens.kinds[i] != "word":
        return False
    readings = story.readings(i)
    return any(r.pos == "ADV" for r in readings) and not any(r.tense == "ppas" for r in readings)


def _participle(story: Story, i: int) -> Reading | None:
    readings = [r for r in story.readings(i) if r.tense == "ppas"]
    if not readings:
        return None
    verbs = story.language.reporting_verbs
    return min(readings, key=lambda r: r.lemma not in verbs)


_ETRE = frozenset(
    """aller venir arriver partir entrer sortir monter descendre naître mourir rester tomber
    retourner revenir devenir parvenir intervenir survenir rentrer décéder advenir provenir
    redevenir""".split()
)


def _takes_etre(lemma: str) -> bool:
    return lemma in _ETRE


def _complement_verb(story: Story, lemma: str, last: int, stop: int) -> tuple[str, int, bool]:
    """Goes on from a light verb or semi-auxiliary: *faire valoir*, *tenir à souligner*.

    Returns the lemma that reports, the last token and whether a light verb was completed.
    """
    forms = story.tokens.forms
    light = story.language.light_verbs.get(lemma)
    if light is not None:
        nxt, _ = _skip_adverbs(story, last + 1, stop)
        if nxt < stop and forms[nxt] in light:
            if lemma == "mettre":
                if nxt + 1 < stop and forms[nxt + 1] == "garde":
                    return lemma, nxt + 1, True
                return lemma, last, False
            return lemma, nxt, True
        return lemma, last, False
    if lemma in grammar.SEMI_AUXILIARIES:
        j = last + 1
        if j < stop and forms[j] in ("à", "de", "d'", "par"):
            j += 1
        while j < stop and forms[j] in grammar.PROCLITICS:
            j += 1
        if j < stop:
            for reading in story.readings(j):
                if reading.tense == "inf" and reading.lemma in story.language.reporting_verbs:
                    return _complement_verb(story, reading.lemma, j, stop)
    return lemma, last, False


def has_finite_verb(story: Story, start: int, stop: int) -> bool:
    """Whether one of the tokens ``start`` to ``stop`` (exclusive) reads as a finite verb."""
    return any(likely_finite(story, i) for i in range(start, stop))
