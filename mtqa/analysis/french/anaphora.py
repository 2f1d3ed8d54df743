"""What a French subject pronoun may stand for: candidates before it, described one by one.

A word counts as a candidate unless it is surely none, so that "no candidate" can be relied on.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import NamedTuple

from mtqa.analysis.french.agreement import has_feminine
from mtqa.analysis.french.people import (
    OPPOSITE,
    WOMEN,
    is_named,
    is_place,
    name_fits,
    woman_named,
)
from mtqa.analysis.story import Story
from mtqa.document import SegmentKind
from mtqa.languages.fr.agents import (
    BETWEEN_STATES,
    FEMININE_BODIES,
    MASCULINE_BODIES,
    PERSONS,
    PRENOMINAL,
    SYLLEPTIC,
)
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.nouns import TIMES
from mtqa.languages.lexicon import Lexicon, Reading

_SENTENCES = 3
_BEFORE_NOUN = frozenset(("à", "de", "d'", "en", "par", "pour", "avec", "sans", "comme"))
#: what refers to somebody already introduced
_TAKEN_UP = {
    ("m", "s"): frozenset("il -il -t-il celui celui-ci celui-là lui-même".split()),
    ("f", "s"): frozenset("elle -elle -t-elle celle celle-ci celle-là elle-même".split()),
    ("m", "p"): frozenset(
        """ils -ils -t-ils eux ceux ceux-ci eux-mêmes certains plusieurs beaucoup tous autres
        nombreux uns on""".split()
    ),
    ("f", "p"): frozenset(
        """elles -elles -t-elles celles celles-ci certaines plusieurs beaucoup toutes autres
        nombreuses unes on""".split()
    ),
}
_OBJECTS = {"m": frozenset({"le", "l'"}), "f": frozenset({"la", "l'"})}
#: what follows an impersonal *il*
_IMPERSONAL = frozenset("faut faudra fallait faudrait y agit agissait pleut neige manque".split())
_MONTHS = frozenset(
    """janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi
    mardi mercredi jeudi vendredi samedi dimanche""".split()
)


class Antecedent(NamedTuple):
    """The noun or name that a following subject pronoun takes up; ``i`` is its token.

    ``agent``: a person, a state or a body that can act. ``state``: a country.
    """

    i: int
    gender: str
    number: str
    agent: bool
    state: bool


def window(story: Story, i: int, at_least: int) -> int:
    """First token of the sentences before token ``i`` in which its antecedent may stand.

    Those of its paragraph, three at most, and ``at_least`` so many across paragraphs.
    """
    segments = story.segments
    own = segments[story.tokens.segments[i]]
    first = own.index
    taken = 0
    while first > 0 and taken < _SENTENCES:
        before = segments[first - 1]
        if before.kind is not SegmentKind.SENTENCE:
            break
        if taken >= at_least and before.paragraph != own.paragraph:
            break
        first -= 1
        taken += 1
    tokens = story.segment_tokens(first)
    return tokens.start


def named(story: Story, i: int) -> Antecedent | None:
    """The woman whose name begins at token ``i``, or None."""
    if not story.capitalised(i) or not woman_named(story, i):
        return None
    return Antecedent(i, "f", "s", agent=True, state=False)


def describe(story: Story, i: int) -> Antecedent | None:
    """Token ``i`` as an antecedent, where it is a noun or a country of sure gender and number."""
    form = story.tokens.forms[i]
    lexicon = story.lexicon
    names = [r for r in lexicon.readings(story.word(i)) if r.pos == "PROPN"]
    nouns = [r for r in lexicon.readings(form) if r.pos == "NOUN"]
    state = bool(story.capitalised(i) and names and not nouns)
    readings = names if state else nouns
    genders = {r.gender for r in readings} or {""}
    numbers = {r.number for r in readings} or {""}
    determiner = DETERMINERS.get(story.tokens.forms[i - 1]) if i else None
    if determiner is None and i > 1 and _adjective(lexicon, story.tokens.forms[i - 1]):
        determiner = DETERMINERS.get(story.tokens.forms[i - 2])
    gender = genders.pop() if len(genders) == 1 else ""
    number = numbers.pop() if len(numbers) == 1 else ""
    gender = gender or (determiner.gender if determiner else "")
    number = number or (determiner.number if determiner else "")
    if not readings or not gender or not number or lexicon.has(form, "AUX"):
        return None
    if form in SYLLEPTIC and not (number == "s" and form in FEMININE_BODIES):
        return None
    lemma = form if number == "s" else form.rstrip("sx")
    return Antecedent(i, gender, number, state or _agent(lexicon, lemma, gender, readings), state)


def candidate(
    story: Story,
    span: Iterable[int],
    gender: str,
    number: str,
    *,
    agentive: bool,
    state: bool,
    thing: bool = False,
    wrong: Collection[int] = (),
    quoted: bool = False,
) -> int | None:
    """A token among ``span`` that a pronoun of this gender and number may stand for, or None.

    ``agentive``: the pronoun acts or speaks, which only persons, states and bodies do; ``thing``:
    it does what only a thing does. ``state``: the subject is a country, so that *son voisin* after
    an infinitive is what it acts on. ``wrong``: pronouns that are known to be wrong themselves.
    What is said inside quotations is no candidate unless ``quoted``.
    """
    forms = story.tokens.forms
    taken_up = _TAKEN_UP[gender, number]
    tokens = list(span)
    floor = story.tokens.segments[tokens[0]] if tokens else 0
    for i in tokens:
        if story.tokens.kinds[i] != "word" or i in wrong:
            continue
        if not quoted and story.in_quotation(story.tokens.starts[i]):
            continue
        form = forms[i]
        if form == "il" and story.tokens.segments[i] > floor:
            continue  # whom it stands for is among the candidates itself
        if form == "il" and not _IMPERSONAL.isdisjoint(forms[i + 1 : i + 3]):
            continue
        if form in taken_up or (form == "lui" and _stressed(story, i)):
            return i
        if number == "s" and form in _OBJECTS[gender] and _object(story, i):
            return i
        if number == "p" and (
            form in SYLLEPTIC or (form in ("et", "ou") and _mixed(story, i, gender))
        ):
            return i
        if is_named(story, i):
            if thing and form in MASCULINE_BODIES:
                continue
            if name_fits(story, i, gender, number) and not is_place(story, i, thing=thing):
                return i
        elif (
            _noun_fits(story, i, gender, number, agentive=agentive)
            and not (state and _relation(story, i))
            and not (thing and _no_thing(story, i))
        ):
            return i
    return None


def _object(story: Story, i: int) -> bool:
    """Whether the article at token ``i`` is a pronoun: what follows is a verb and no noun."""
    readings = (
        story.lexicon.readings(story.tokens.forms[i + 1]) if i + 1 < len(story.tokens) else ()
    )
    return any(r.person or r.tense == "inf" for r in readings) and not any(
        r.pos in ("NOUN", "ADJ") for r in readings
    )


def _stressed(story: Story, i: int) -> bool:
    """Whether *lui* at token ``i`` is a man: *avec lui*, not *de lui imposer*."""
    if i == 0 or story.tokens.forms[i - 1] not in _BEFORE_NOUN or i + 1 >= len(story.tokens):
        return False
    return not any(r.tense == "inf" for r in story.readings(i + 1))


def _no_thing(story: Story, i: int) -> bool:
    """Whether the noun at token ``i`` is a person, a time or a bare complement: *en hausse*."""
    forms = story.tokens.forms
    form = forms[i]
    if form in TIMES or form in PERSONS or form in MASCULINE_BODIES:
        return True
    if has_feminine(story.lexicon, form):
        return True
    before = forms[i - 1] if i else ""
    return before in _BEFORE_NOUN


def _noun_fits(story: Story, i: int, gender: str, number: str, *, agentive: bool) -> bool:
    lexicon, forms = story.lexicon, story.tokens.forms
    form = forms[i]
    readings = lexicon.readings(form)
    nouns = [r for r in readings if r.pos == "NOUN"]
    fitting = [r for r in nouns if r.gender in ("", gender) and r.number in ("", number)]
    if not fitting or form in _MONTHS:
        return False
    before = forms[i - 1] if i else ""
    if len(nouns) < len(readings) and i + 1 < len(forms) and _noun_follows(lexicon, forms[i + 1]):
        return False  # son premier échec, deux ministres
    determiner = DETERMINERS.get(before)
    if determiner is not None:
        if determiner.number != number or determiner.gender == OPPOSITE[gender]:
            return False
    elif len(nouns) < len(readings) and before not in _BEFORE_NOUN:
        if lexicon.has(before, "NOUN") and before not in PRENOMINAL:
            return False  # son voisin oriental
        if not _adjective(lexicon, before):
            return False  # a verb, with nothing that announces a noun
    if not agentive:
        return True
    lemma = form if number == "s" else form.rstrip("sx")
    return _agent(lexicon, lemma, gender, fitting) or form in PERSONS


def _noun_follows(lexicon: Lexicon, form: str) -> bool:
    """Whether ``form`` is a noun, and none that is hardly anything but an auxiliary: *est*."""
    return lexicon.has(form, "NOUN") and not lexicon.has(form, "AUX")


def _agent(lexicon: Lexicon, lemma: str, gender: str, readings: Iterable[Reading]) -> bool:
    """Whether a noun names a person or a body that can act."""
    if lemma in PERSONS:
        return True
    if gender == "f":
        return (
            lemma in FEMININE_BODIES
            or lemma in WOMEN
            or any(
                r.lemma not in (lemma, lemma + "s") and has_feminine(lexicon, r.lemma)
                for r in readings
            )
        )
    return lemma in MASCULINE_BODIES or has_feminine(lexicon, lemma)


def _adjective(lexicon: Lexicon, form: str) -> bool:
    return lexicon.has(form, "ADJ") and not any(r.person for r in lexicon.readings(form))


def _relation(story: Story, i: int) -> bool:
    """*d'attaquer son voisin*: what a state does to the one that is only known as its neighbour."""
    forms = story.tokens.forms
    return (
        i > 1
        and forms[i] in BETWEEN_STATES
        and forms[i - 1] == "son"
        and any(r.tense == "inf" for r in story.readings(i - 2))
    )


def _mixed(story: Story, i: int, gender: str) -> bool:
    """Whether the coordination at token ``i`` joins nouns or names, not all feminine for *ils*."""
    left = describe(story, i - 1) if i else None
    j = i + 1
    forms = story.tokens.forms
    while j + 1 < len(forms) and (forms[j] in DETERMINERS or _adjective(story.lexicon, forms[j])):
        j += 1
    right = describe(story, j) if j < len(forms) else None
    if left is None and i and not story.capitalised(i - 1):
        return False
    if right is None and j < len(forms) and not story.capitalised(j):
        return False
    found = {side.gender if side else "" for side in (left, right)}
    if gender == "m":
        return found != {"f"}
    return "f" in found or "" in found
