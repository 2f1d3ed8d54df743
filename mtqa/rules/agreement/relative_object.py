"""AGR029: *la guerre qu'on ne peut pas échapper*: que for a complement in à or de."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.profiles import FP, FS, MP, MS, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.grammar import PROCLITICS, SUBJECT_PRONOUNS
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: verbs with a complement in à, and in de, that never have an object
_TO = frozenset(
    """échapper participer appartenir renoncer résister remédier assister succéder nuire obéir
    adhérer accéder contribuer songer""".split()
)
_OF = frozenset(
    """dépendre bénéficier profiter disposer douter jouir découler provenir résulter
    témoigner""".split()
)
_WHICH = {MS: "auquel", FS: "à laquelle", MP: "auxquels", FP: "auxquelles"}
#: what is said or thought, and words after which *que* begins no relative
_SAID = frozenset(
    """fait idée impression sentiment preuve avis espoir crainte peur cas condition point moment
    jour fois an année heure raison chose nouvelle conviction certitude risque chance thèse
    hypothèse avantage problème vérité sorte façon manière mesure temps rien bruit signe""".split()
)
_NO_RELATIVE = frozenset(
    """c' ce seul seule seuls seules plus moins aussi tel telle tels telles autre autres même
    mêmes si tant tellement mieux pire ne n' parce""".split()
)
_SUBJECT = 5
_CLAUSE = _SUBJECT + 5  # tokens that the clause may have
_ENDS = frozenset('.,;:!?»"”)')


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    takes = kept(story.lexicon, _takes)
    for i in story.where("que", "qu'"):
        if True not in map(takes.__getitem__, forms[i + 2 : i + _CLAUSE]):
            continue
        noun = _noun(story, i)
        if noun is None:
            continue
        found = _verb(story, i)
        if found is None:
            continue
        verb, lemma = found
        own = profile(story.lexicon, forms[noun]).noun
        right = "dont" if lemma in _OF else _WHICH.get(own, "auquel, à laquelle")
        yield Match(
            tokens.starts[i],
            tokens.ends[verb],
            f"« {lemma} » has no direct object: « {right} ».",
        )


def _takes(lexicon: Lexicon, form: str) -> bool:
    """Whether ``form`` is of a verb with a complement in à or de."""
    return not lexicon.lemmas(form).isdisjoint(_TO | _OF)


def _noun(story: Story, i: int) -> int | None:
    """The noun with its determiner that *que* at token ``i`` takes up, or None."""
    tokens, forms = story.tokens, story.tokens.forms
    if i < 3 or tokens.segments[i - 2] != tokens.segments[i] or story.capitalised(i - 1):
        return None
    noun = i - 1
    if profile(story.lexicon, forms[noun]).only_qualifier:
        noun -= 1  # *une maladie rare que …*
    here = profile(story.lexicon, forms[noun])
    determined = forms[noun - 1] in DETERMINERS or forms[noun - 1] == "l'"
    if not (here.noun and determined) or forms[noun] in _SAID:
        return None
    start = story.segment_tokens(tokens.segments[i]).start
    if not _NO_RELATIVE.isdisjoint(forms[start:noun]):
        return None
    # *il a dit à son fils qu'il y participe*
    return None if kind_of(story, noun) == PERSON else noun


def _verb(story: Story, i: int) -> tuple[int, str] | None:
    """The verb of the clause after *que* at token ``i``, where the clause ends right after it."""
    tokens, forms = story.tokens, story.tokens.forms
    stop = story.segment_tokens(tokens.segments[i]).stop
    subject = next(
        (
            j
            for j in range(i + 1, min(i + _SUBJECT, stop))
            if forms[j] in SUBJECT_PRONOUNS
            or (profile(story.lexicon, forms[j]).noun and forms[j - 1] in DETERMINERS)
        ),
        None,
    )
    if subject is None:
        return None
    for j in range(subject + 1, min(subject + 7, stop - 1)):
        form = forms[j]
        here = profile(story.lexicon, form)
        lemmas = story.lexicon.lemmas(form) & (_TO | _OF)
        if lemmas and not here.noun and forms[j + 1] in _ENDS:
            return j, next(iter(lemmas))
        if form in PROCLITICS and form in ("y", "en", "se", "s'", "l'", "les"):
            return None
        passing = here.parts <= {"ADV"} or "AUX" in here.parts or here.finite
        if not (passing or form in PROCLITICS or form in ("pas", "plus", "jamais")):
            return None
    return None


RULE = Rule(
    code="AGR029",
    name="relative-without-preposition",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« que » after a noun before a verb that takes « à » or « de » and ends the clause: "
    "« la faute qu'on ne peut pas échapper ».",
    why="The relative takes the preposition of its verb; the source language has a case for it.",
    authority="Grevisse, Le bon usage, « Les pronoms relatifs »",
    check=_check,
    bad=(
        Bad("Il a écrit un drame sur la faute ⟦qu'on ne peut pas échapper⟧."),
        Bad("Le ministre a cité les aides ⟦que les régions bénéficient⟧."),
        Bad("Le maire a ouvert la réunion ⟦que les élus ont participé⟧."),
    ),
    good=(
        "La loi que le maire applique dépend de l'État. L'idée qu'on ne peut pas y échapper.",
        "Il a la preuve qu'il a participé. C'est à la réunion qu'il a participé.",
        "La réunion à laquelle il a participé, l'aide dont il bénéficie, le plan qu'il suit.",
    ),
)
