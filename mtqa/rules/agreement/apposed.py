"""AGR014: a participle or adjective set off by a comma that does not agree with the subject."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import FEMININE, FS, MASCULINE, MS, PLURAL, SINGULAR, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.grammar import MEASURES_OF_TIME, PROCLITICS
from mtqa.languages.fr.nouns import TIMES
from mtqa.languages.fr.qualifiers import APPOSED_LOOSE
from mtqa.languages.fr.titles import TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_REACH = 16
#: nouns that say which of several: *la tribune sud*
_SIDES = frozenset("nord sud est ouest".split())
#: participles that are a present too, and what shows that they have no subject and no object
_ALSO_FINITE = frozenset(
    "construit reconstruit détruit produit conduit introduit réduit traduit inscrit".split()
)
_AFTER_PARTICIPLE = frozenset("en par à au aux dans selon entre pendant sous".split())
_IMPERSONAL = frozenset("agit agissait agira faut fallait faudra y semble paraît".split())
_STOPS = frozenset(';:«»"“”()–—!?…')
_PRONOUNS = {"il": MS, "elle": FS, "ils": PLURAL & MASCULINE, "elles": PLURAL & FEMININE}


def _check(story: Story) -> Iterator[Match]:
    for segment in story.segments:
        if segment.kind is not SegmentKind.SENTENCE:
            continue
        tokens = story.segment_tokens(segment.index)
        if len(tokens) > 5:
            yield from _heading(story, tokens)
            yield from _aside(story, tokens)


def _qualifier(story: Story, i: int) -> int:
    """The mask of token ``i`` as an apposed participle or adjective, 0 where it may be no such."""
    form = story.tokens.forms[i]
    here = profile(story.lexicon, form)
    if form in APPOSED_LOOSE or here.finite or here.parts - {"ADJ", "ppas", "NOUN"}:
        return 0
    if "NOUN" in here.parts and not here.participle:
        return 0
    return here.qualifier if here.participle else here.adjective


def _heading(story: Story, tokens: range) -> Iterator[Match]:
    """*Blessée à la tête, le conducteur …*."""
    forms = story.tokens.forms
    i = tokens.start
    found = _qualifier(story, i)
    if not found or not profile(story.lexicon, forms[i]).participle or not story.capitalised(i):
        return
    comma = next((j for j in range(i + 1, min(i + _REACH, tokens.stop)) if forms[j] == ","), None)
    if comma is None or comma + 2 >= tokens.stop or forms[comma - 1] == "et":
        return
    if not _STOPS.isdisjoint(forms[i:comma]) or forms[i + 1] in ("que", "qu'", "et", "ou"):
        return
    if comma == i + 1:
        yield from _list(story, i, comma, tokens.stop)
        return
    subject = _subject(story, comma + 1, tokens.stop)
    if subject and not subject & found:
        yield _match(story, i, i, subject)


def _list(story: Story, i: int, comma: int, stop: int) -> Iterator[Match]:
    """*Épuisées, mais sain et sauf, les jeunes femmes …*: the second of those is out of tune."""
    forms = story.tokens.forms
    j = comma + 1
    while j < stop and forms[j] in ("mais", "et", "pourtant"):
        j += 1
    first = j
    while j + 1 < stop and (_state(story, j) or forms[j] in ("et", "ou")):
        j += 1
    if first == comma + 1 or j == first or forms[j] != "," or j + 2 >= stop:
        return
    subject = _subject(story, j + 1, stop, many=True)
    if not subject & _qualifier(story, i):
        return
    wrong = next((k for k in range(first, j) if not _fits(story, k, subject)), None)
    if wrong is not None:
        yield _match(story, wrong, wrong, subject)


def _fits(story: Story, k: int, subject: int) -> bool:
    return story.tokens.forms[k] in ("et", "ou") or bool(_state(story, k) & subject)


def _state(story: Story, k: int) -> int:
    """The mask of token ``k`` as an adjective or participle, though it may be a noun as well."""
    here = profile(story.lexicon, story.tokens.forms[k])
    return here.qualifier if here.adjectival and not here.finite else 0


def _subject(story: Story, i: int, stop: int, *, many: bool = False) -> int:
    """The mask of the subject that begins at token ``i`` and has its verb, 0 where it is unsure.

    *les* counts with ``many`` only: alone it may be the object of what stands before the comma.
    """
    tokens = story.tokens
    forms = tokens.forms
    if forms[i] in _PRONOUNS:
        impersonal = not _IMPERSONAL.isdisjoint(forms[i + 1 : i + 4])
        return 0 if impersonal else _PRONOUNS[forms[i]]
    if story.capitalised(i):
        j = i
        while j + 1 < stop and story.capitalised(j + 1):
            j += 1
        if forms[j].endswith("ová") and j + 1 < stop and _verb(story, j + 1):
            return FS
        return 0
    phrase = phrase_at(story, i)
    if phrase is None or forms[phrase.head] in TIMES or forms[i] in ("des", "du"):
        return 0
    if forms[i] == "les" and not many:
        return 0
    if forms[i] not in DETERMINERS and forms[i] != "l'":
        return 0
    head = forms[phrase.head]
    if head in TITLES and phrase.head + 1 < stop and story.capitalised(phrase.head + 1):
        return 0
    for k in range(phrase.head + 1, min(phrase.head + 10, stop)):
        if forms[k] in (",", "et", "ou") or forms[k] in _STOPS:
            return 0
        if _verb(story, k):
            here = profile(story.lexicon, forms[k])
            same = (here.verb != "p" and phrase.mask & SINGULAR) or (
                here.verb == "p" and phrase.mask & PLURAL
            )
            return phrase.mask if same else 0
    return 0


def _verb(story: Story, i: int) -> bool:
    forms = story.tokens.forms
    here = profile(story.lexicon, forms[i])
    return here.only_verb or "AUX" in here.parts or forms[i] in ("a", "ne", "n'", "se", "s'")


def _aside(story: Story, tokens: range) -> Iterator[Match]:
    """*La grève, prévu pour mardi, touchera …*: the subject opens the sentence."""
    forms = story.tokens.forms
    if not story.capitalised(tokens.start):
        return
    stop = min(tokens.start + _REACH, tokens.stop - 3)
    commas = story.within(",", tokens.start + 2, stop)
    if not commas:
        return
    comma = commas[0]
    i = comma + 1
    if profile(story.lexicon, forms[i]).parts == {"ADV"}:
        i += 1
    found = _qualifier(story, i)
    if forms[i] in _ALSO_FINITE and forms[i + 1] in _AFTER_PARTICIPLE:
        found = MS
    if not found or story.capitalised(i):
        return
    phrase = phrase_at(story, tokens.start)
    if phrase is None or phrase.head >= comma or found & phrase.mask:
        return
    if forms[phrase.head].split("-")[-1] in TIMES:
        return
    if profile(story.lexicon, forms[i + 1]).noun & found and forms[i + 1] not in MEASURES_OF_TIME:
        return  # quelques éclairs, éblouissantes lueurs
    closing = next((j for j in range(i + 1, min(i + 20, tokens.stop)) if forms[j] == ","), None)
    if closing is None or not _verb_after(story, closing + 1, tokens.stop):
        return
    if not _STOPS.isdisjoint(forms[tokens.start : closing]):
        return
    for j in range(phrase.head + 1, comma):
        here = profile(story.lexicon, forms[j])
        if (
            (here.noun & found and forms[j] not in _SIDES)
            or story.capitalised(j)
            or forms[j] in ("et", "ou", "qui", "que", "qu'")
        ):
            return
        if _verb(story, j) and forms[j] not in _SIDES:
            return
    yield _match(story, i, i, phrase.mask)


def _verb_after(story: Story, i: int, stop: int) -> bool:
    forms = story.tokens.forms
    while i < stop and forms[i] in PROCLITICS:
        i += 1
    if i + 1 < stop and forms[i] == "entre" and forms[i + 1] == "en":
        return True  # *la loi, adoptée mardi, entre en vigueur*
    return i < stop and _verb(story, i)


def _match(story: Story, first: int, i: int, mask: int) -> Match:
    tokens = story.tokens
    gender = "" if mask & MASCULINE and mask & FEMININE else "m" if mask & MASCULINE else "f"
    number = "" if mask & SINGULAR and mask & PLURAL else "s" if mask & SINGULAR else "p"
    right = inflect(story.lexicon, tokens.forms[i], gender, number)
    if right and story.capitalised(i):
        right = right.capitalize()
    return Match(
        tokens.starts[first],
        tokens.ends[i],
        "What is set off by the comma does not agree with the subject"
        + (f": {right}." if right else "."),
        replace(tokens.starts[i], tokens.ends[i], right) if right else (),
    )


RULE = Rule(
    code="AGR014",
    name="apposed-participle",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A participle at the head of a sentence, or set off by commas after its subject, that "
    "differs from it in gender or number.",
    why="What is set off belongs to the subject and agrees with it.",
    authority="Grevisse, Le bon usage, « Accord de l'épithète détachée »",
    check=_check,
    bad=(
        Bad(
            "⟦Blessée⟧ à la tête, le conducteur a été opéré.",
            "Blessé à la tête, le conducteur a été opéré.",
        ),
        Bad(
            "La grève, ⟦prévus⟧ pour mardi, touchera les écoles.",
            "La grève, prévue pour mardi, touchera les écoles.",
        ),
        Bad("⟦Soutenu⟧ par le public, elle a gagné.", "Soutenue par le public, elle a gagné."),
        Bad(
            "La loi, ⟦adopté⟧ mardi par les députés, entre en vigueur.",
            "La loi, adoptée mardi par les députés, entre en vigueur.",
        ),
        Bad(
            "Épuisées, mais ⟦heureux⟧, les jeunes femmes sont rentrées.",
            "Épuisées, mais heureuses, les jeunes femmes sont rentrées.",
        ),
        Bad(
            "La tribune sud, ⟦construit⟧ en 1961, est fermée au public.",
            "La tribune sud, construite en 1961, est fermée au public.",
        ),
    ),
    good=(
        "Vu les délais, la réunion est reportée. Passé minuit, la police ferme la rue.",
        "Le chef de la ligue, arrêté hier, est libre; la salle, tout compris, vaut peu.",
        "L'aile sud, détruite en 1944, est rouverte. La villa, écrit en mai le journal, est vide.",
        "Arrêtée hier, la suspecte a parlé. Fatigués, ils sont rentrés.",
    ),
)
