"""AGR021: *lequel*, *celui-ci* in a gender or number that nothing before them has."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import FP, FS, MP, MS, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_WHICH = {"lequel": MS, "laquelle": FS, "lesquels": MP, "lesquelles": FP}
_THIS = {"celui-ci": MS, "celle-ci": FS, "ceux-ci": MP, "celles-ci": FP}
_PREPOSITIONS = frozenset("à de dans sur par pour avec contre sous entre chez lors sans".split())
_STOPS = frozenset(';:.!?«»"“”()')
_OPEN = frozenset("et ou ni en y ce cela ceci mais".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_WHICH):
        if i < 2 or forms[i - 1] not in _PREPOSITIONS:
            continue  # a question, or *the which*
        if tokens.segments[i - 2] == tokens.segments[i]:
            found = _fitting(story, i - 1, _WHICH[forms[i]])
            if found is False:
                yield _match(story, i)
    for i in story.where(*_THIS):
        segment = story.segments[tokens.segments[i]]
        if not story.first_in_segment(i) or segment.kind is not SegmentKind.SENTENCE:
            continue
        if segment.index == 0 or story.in_quotation(tokens.starts[i]):
            continue
        following = profile(story.lexicon, forms[i + 1]) if i + 1 < len(forms) else None
        if following is None or not (following.finite or forms[i + 1] in ("ne", "n'", "se", "s'")):
            continue
        if _nobody(story, segment.index, _THIS[forms[i]]):
            yield _match(story, i)


def _fitting(story: Story, stop: int, mask: int) -> bool | None:
    """Whether a noun before token ``stop`` fits; None where anything there is unsure."""
    tokens, nouns = story.tokens, 0
    start = story.segment_tokens(tokens.segments[stop]).start
    if not story.capitalised(start):
        return None
    for j in range(stop - 1, start - 1, -1):
        form = tokens.forms[j]
        if form == ")":
            return None  # the noun stands before the brackets
        if form in _STOPS:
            break
        if form in _OPEN:
            return None
        here = profile(story.lexicon, form)
        if story.capitalised(j) and not story.first_in_segment(j):
            return None
        if tokens.kinds[j] == "word" and form not in DETERMINERS and here.noun:
            if here.noun & mask:
                return True
            nouns += here.only_noun
        elif (
            "PRON" in here.parts and form not in DETERMINERS and form not in ("l'", "se", "s'")
        ) or (tokens.kinds[j] == "word" and not here.parts):
            return None
    return False if nouns else None


def _nobody(story: Story, segment: int, mask: int) -> bool:
    """Whether no noun, name or pronoun of the two sentences before fits the ``mask``."""
    tokens = story.tokens
    first = story.segment_tokens(max(0, segment - 2)).start
    stop = story.segment_tokens(segment).start
    if stop - first < 4:
        return False
    for j in range(first, stop):
        form = tokens.forms[j]
        if tokens.kinds[j] != "word":
            continue
        here = profile(story.lexicon, form)
        if here.noun & mask and form not in DETERMINERS:
            return False
        if mask in (MS, FS) and story.capitalised(j) and not story.first_in_segment(j):
            return False
        if mask == MP and form in ("et", "ils", "ceux", "eux", "uns", "autres", "certains"):
            return False
        if mask == FP and form in ("elles", "celles", "certaines", "autres"):
            return False
    return True


def _match(story: Story, i: int) -> Match:
    return Match(
        story.tokens.starts[i],
        story.tokens.ends[i],
        f"Nothing before « {story.word(i)} » has its gender and number.",
    )


RULE = Rule(
    code="AGR021",
    name="pronoun-without-noun",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« lequel » after a preposition, « celui-ci » at the head of a sentence, where no noun "
    "before has their gender and number.",
    why="These pronouns take the gender and number of the noun they stand for.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad("Les maires ont quitté la salle dans ⟦lequel⟧ ils attendaient."),
        Bad("Les ministères ont refusé les travaux. ⟦Celles-ci⟧ commenceront en mai."),
    ),
    good=(
        "Ils citent trois lettres envoyées par elle (hier) au juge, dans lesquelles elle nie.",
        "La salle dans laquelle il parle; Jana Malá, pour lequel des deux? Le prix auquel il vend.",
        "Les maires et la ministre ont refusé. Ceux-ci protestent.",
        "La loi passe. Celle-ci est bonne.",
    ),
)
