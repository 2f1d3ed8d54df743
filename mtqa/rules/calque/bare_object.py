"""CAL005: an object without its article: *a confirmé cessation de*, *recommandent panneaux*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.bare import active_verb, nominal
from mtqa.analysis.french.profiles import SINGULAR, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.bare_nouns import ADDRESSES, OBJECTS_BARE
from mtqa.languages.fr.grammar import MEASURES_OF_TIME
from mtqa.languages.fr.nouns import TIMES
from mtqa.languages.fr.prenominal import BEFORE_NOUN, DETERMINING
from mtqa.languages.fr.transitive import NO_BARE_OBJECT
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_NOUN_OR_VERB = frozenset(("NOUN", "VERB", "impe"))
_JOINED = frozenset(("et", "ou", "ni", "-"))
_LEMMAS = tuple(f"<{lemma}>" for lemma in sorted(NO_BARE_OBJECT))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    may = kept(story.lexicon, _may_be_object)
    verbs = story.vocabulary.forms_of(_LEMMAS)
    for v in story.where(*verbs):
        i = v + 1
        if i >= last or not may[forms[i]] or segments[i] != segments[v] or story.capitalised(i):
            continue
        noun = i + _qualified(story, i)
        if (
            not _bare(story, noun, forms[v], qualified=noun > i)
            or noun >= last
            or not active_verb(story, v)
        ):
            continue
        if forms[noun + 1] in _JOINED or segments[noun] != segments[v]:
            continue
        if story.capitalised(noun + 1) or forms[noun] in forms[noun + 1 : noun + 3]:
            continue  # *lady Helena; tour à tour*
        yield Match(
            tokens.starts[i], tokens.ends[noun], f"The object « {forms[noun]} » needs an article."
        )


def _may_be_object(lexicon: Lexicon, form: str) -> bool:
    """Whether a form is a noun, or an adjective that stands before one."""
    parts = profile(lexicon, form).parts
    return ("NOUN" in parts and parts <= _NOUN_OR_VERB) or form in BEFORE_NOUN


def _qualified(story: Story, i: int) -> bool:
    """Whether token ``i`` is an adjective in the singular before its noun: *nouvelle enquête*."""
    forms = story.tokens.forms
    if forms[i] not in BEFORE_NOUN or forms[i] in DETERMINING or i + 1 >= len(forms):
        return False
    own, noun = profile(story.lexicon, forms[i]), profile(story.lexicon, forms[i + 1])
    return noun.parts <= _NOUN_OR_VERB and bool(own.adjective & noun.noun & SINGULAR)


def _bare(story: Story, i: int, verb: str, *, qualified: bool) -> bool:
    form = story.tokens.forms[i]
    here = profile(story.lexicon, form)
    if len(form) < 3 or story.capitalised(i):
        return False
    if form in OBJECTS_BARE or form in ADDRESSES or form in TIMES or form in MEASURES_OF_TIME:
        return False
    if here.only_noun:
        return bool(nominal(story, i))
    if not here.noun or not here.parts <= _NOUN_OR_VERB:
        return False
    # after a participle with *avoir* no second verb follows: *a demandé aide*
    return qualified or profile(story.lexicon, verb).participle != 0


RULE = Rule(
    code="CAL005",
    name="bare-object",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A common noun without article or other determiner as the object of a verb.",
    why="Slovak and Czech have no articles; the object of these verbs takes one in French.",
    authority="Grevisse, Le bon usage, « Absence du déterminant »",
    check=_check,
    supersedes=("SLG101",),
    bad=(
        Bad("Le maire a confirmé ⟦cessation⟧ de l'activité."),
        Bad("Les experts recommandent ⟦panneaux⟧ lumineux."),
        Bad("L'opposition exige ⟦nouvelle enquête⟧ sur l'affaire."),
        Bad("Kiev a demandé ⟦aide⟧ de l'Union."),
    ),
    good=(
        "Il a demandé pardon, exigé réparation, apporté satisfaction et rédigé nombre de notes.",
        "La mesure a eu lieu, elle fait face et prend part; il a porté plainte.",
        "Ils ont apporté aide et soutien aux victimes.",
        "La police a confirmé lundi qu'elle enquête. Le juge a demandé grâce pour lui.",
        "Elle a rencontré monsieur Novák, salué lady Helena et expliqué point par point.",
        "Le contrat prévoit une prime. Il veut justice, elle attend réponse et demande conseil.",
    ),
)
