"""AGR025: *discuter de la guerre et les réfugiés*: the preposition left out in a list."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.french.verbs import likely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import MEASURES_OF_TIME
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


class _Preposition(NamedTuple):
    """A preposition: its forms, the verbs that take it and no object, the article joined to it."""

    forms: frozenset[str]
    verbs: frozenset[str]
    joined: dict[str, str]


_LISTED = (
    _Preposition(
        frozenset("de d' du des".split()),
        frozenset(
            """discuter parler dépendre débattre bénéficier disposer profiter manquer souffrir
            témoigner convenir relever résulter provenir occuper jouir découler plaindre
            douter user""".split()
        ),
        {"le": "du", "la": "de la", "l'": "de l'", "les": "des"},
    ),
    _Preposition(
        frozenset("à au aux".split()),
        frozenset(
            """participer assister contribuer répondre renoncer accéder appartenir échapper nuire
            succéder résister remédier aspirer adhérer""".split()
        ),
        {"le": "au", "la": "à la", "l'": "à l'", "les": "aux"},
    ),
)
#: verb lemma → its preposition
_OF_VERB = {verb: listed for listed in _LISTED for verb in listed.verbs}
_FORMS = frozenset().union(*(listed.forms for listed in _LISTED))
_HAVE = frozenset("a ont avait avaient aura auront avons ai".split())
#: verbs that take it only as reflexive ones
_REFLEXIVE = frozenset(("occuper", "plaindre"))
_ARTICLES = ("le", "la", "l'", "les")
_ENDS = frozenset('.;!?»"”:')
_REACH = 40
_BETWEEN = 6
#: across these the list does not reach
_BARS = frozenset("que qu' qui dont où si comme mais car lorsque quand pour sans afin".split())

_CLOSED = _BARS | _ENDS | {"et", "ou", "«", "“", "(", ")"}


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where("et"):
        if i < 4 or i + 2 >= len(forms) or forms[i + 1] not in _ARTICLES:
            continue
        listed = _list_before(story, i)
        if listed is None or not _closes(story, i + 2):
            continue
        right = listed.joined[forms[i + 1]]
        end = tokens.ends[i + 1]
        yield Match(
            tokens.starts[i],
            tokens.ends[i + 2],
            f"The preposition is said again before each: « et {right} ».",
            replace(tokens.starts[i + 1], end, right),
        )


def _list_before(story: Story, et: int) -> _Preposition | None:
    """The preposition with which a list that *et* closes begins, right after its verb."""
    tokens, forms = story.tokens, story.tokens.forms
    first = story.segment_tokens(tokens.segments[et]).start
    taking = kept(story.lexicon, _takes)
    for j in range(et - 1, max(first, et - _REACH), -1):
        form = forms[j]
        if form in _CLOSED:
            return None
        listed = taking[form]
        if listed is None or not _verbal(story, j):
            continue
        opened = next((k for k in range(j + 1, et) if forms[k] in listed.forms), et)
        if _follows(story, j + 1, opened, et, listed) and _nominal(story, j + 1, et):
            return listed
        return None
    return None


def _takes(lexicon: Lexicon, form: str) -> _Preposition | None:
    """The preposition of the verb of which ``form`` is one, or None."""
    for r in lexicon.readings(form):
        if r.pos == "VERB" and r.lemma in _OF_VERB:
            return _OF_VERB[r.lemma]
    return None


def _verbal(story: Story, j: int) -> bool:
    """Whether token ``j`` is that verb, and no noun spelt alike nor without its pronoun."""
    forms = story.tokens.forms
    here = profile(story.lexicon, forms[j])
    done = bool(here.participle) and forms[j - 1] in _HAVE
    if forms[j - 1] in DETERMINERS or (here.noun and not done):
        return False
    if story.lexicon.lemmas(forms[j]) & _REFLEXIVE:
        return not {"s'", "se"}.isdisjoint(forms[max(0, j - 3) : j])
    return True


def _nominal(story: Story, first: int, stop: int) -> bool:
    """Whether neither a verb nor a preposition besides those of the list stands there."""
    forms = story.tokens.forms
    for j in range(first, stop):
        if forms[j] in PREPOSITIONS and forms[j] not in _FORMS and forms[j] != "en":
            return False  # *par le littoral et la côte*
        here = profile(story.lexicon, forms[j])
        if forms[j - 1] in DETERMINERS and here.noun:
            continue
        if likely_finite(story, j) or "inf" in here.parts or "ppre" in here.parts:
            return False
    return True


def _follows(story: Story, first: int, opened: int, et: int, listed: _Preposition) -> bool:
    """Whether only adverbs, times and places stand from ``first`` to the list, and it is one.

    The list is *de X*, or *de X, de Y*: after every comma the preposition comes again.
    """
    forms = story.tokens.forms
    if opened == et or opened - first > _BETWEEN:
        return False
    for j in range(first, opened):
        form = forms[j]
        here = profile(story.lexicon, form)
        place = story.capitalised(j) or form in ("à", "en", "au", "aux")
        if not (place or form in MEASURES_OF_TIME or here.parts == {"ADV"}):
            return False
    commas = [j for j in range(opened, et) if forms[j] == ","]
    return all(forms[j + 1] in listed.forms for j in commas)


def _closes(story: Story, i: int) -> bool:
    """Whether the noun at token ``i`` and its complements end the clause, with no verb after."""
    tokens, forms = story.tokens, story.tokens.forms
    if not profile(story.lexicon, forms[i]).noun and not story.capitalised(i):
        return False
    stop = story.segment_tokens(tokens.segments[i]).stop
    for j in range(i, stop):
        form = forms[j]
        if form in _ENDS or (j > i and form in ("pour", "afin")):
            return True
        if form == ",":
            return False
        here = profile(story.lexicon, form)
        if j > i and (form in _BARS or form in ("et", "ou") or "AUX" in here.parts):
            return False
        if j > i and form not in PREPOSITIONS and form not in DETERMINERS and form != "l'":
            if here.finite and not here.only_noun and not (here.noun and forms[j - 1] in _OF):
                return False
            if "inf" in here.parts or form.startswith("-") or "PRON" in here.parts:
                return False
    return True


_OF = frozenset("de d' du des le la l' les à au aux en un une".split())

RULE = Rule(
    code="AGR025",
    name="preposition-dropped",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« et le » closing a list of complements in « de » or « à » right after their verb.",
    why="De and à are repeated before each complement; a case says it once for all of them.",
    authority="Grevisse, Le bon usage, « Répétition de la préposition »",
    check=_check,
    bad=(
        Bad(
            "Ils ont discuté de la migration, de l'énergie ⟦et le soutien⟧ à Kiev.",
            "Ils ont discuté de la migration, de l'énergie et du soutien à Kiev.",
        ),
        Bad(
            "Le ministre a parlé lundi à Brno de la guerre ⟦et les réfugiés⟧.",
            "Le ministre a parlé lundi à Brno de la guerre et des réfugiés.",
        ),
        Bad(
            "Elle a participé à la réunion ⟦et la conférence⟧ de presse.",
            "Elle a participé à la réunion et à la conférence de presse.",
        ),
    ),
    good=(
        "Ils ont discuté de la migration et le ministre a promis une aide.",
        "Ils ont parlé de la guerre, de la paix et signé un accord.",
        "Le ministre a parlé de tout et le public l'a applaudi.",
        "Il évoque les prix de l'eau, de l'énergie et les salaires.",
        "Il dépend de la région et, plus tard, le projet ira à l'État.",
        "Ils ont discuté de la migration, de l'énergie et du soutien à Kiev.",
    ),
)
