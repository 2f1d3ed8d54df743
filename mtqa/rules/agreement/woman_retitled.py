"""AGR024: a woman known by her title in the feminine, later called by it in the masculine."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.anaphora import named
from mtqa.analysis.french.people import is_named
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Span
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.titles import MASCULINE_TITLES
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.languages.slavic_given_names import WOMEN
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_SURNAME = "ová"
_FEMININE = ("la", "une", "cette", "sa")
_OF = frozenset("de d' du des la l'".split())
#: how far before her name her title may begin: *la ministre de la Justice Jana Nováková*
_REACH = 9
_NAMED = frozenset("m. mme m monsieur madame mlle".split())
_CLITICS = frozenset("l' le la les lui leur y en se s' ne n' nous vous".split())
#: titles that a text of law or politics uses of nobody in particular, in the present
_GENERIC = frozenset("juge procureur maire président médecin".split())
#: heads of states and bodies, of whom a story may speak without their names
_HEADS = frozenset(("président", "premier", "ministre", "chancelier"))
_OTHER_HEADS = frozenset("chef chefs dirigeant dirigeants homologue homologues".split())
_PAST = frozenset(("iimp", "ipsi"))


def _check(story: Story) -> Iterator[Match]:
    for title, (known, hers) in _women(story).items():
        yield from _retitled(story, title, known, hers)


def _women(story: Story) -> dict[str, tuple[int, str]]:
    """Masculine title → the first token of a woman's name that bears its feminine, and that."""
    forms = story.tokens.forms
    masculine = kept(story.lexicon, _masculine)
    found: dict[str, tuple[int, str]] = {}
    for j in story.where(*_FEMININE):
        k = j + 1
        title = masculine[forms[k]] if k + 1 < len(forms) else None
        if title is None or title not in story.tokens.index or story.capitalised(k):
            continue
        name = _name(story, k)
        if name is not None and (title not in found or name < found[title][0]):
            found[title] = name, forms[k]
    return found


def _name(story: Story, title: int) -> int | None:
    """The woman's name after her title: *la ministre de la Justice Jana Nováková*."""
    tokens, forms = story.tokens, story.tokens.forms
    stop = min(title + _REACH, story.segment_tokens(tokens.segments[title]).stop)
    for i in range(title + 1, stop):
        if story.capitalised(i):
            if forms[i - 1] in _OF:
                continue
            if named(story, i) is not None or forms[i].endswith(_SURNAME) or _given(story, i):
                return i
            if not is_named(story, i):
                continue
            return None
        here = profile(story.lexicon, forms[i])
        if "AUX" in here.parts or here.only_verb:
            return None
    return None


def _given(story: Story, i: int) -> bool:
    """Whether token ``i`` is a woman's first name before her family name."""
    if i + 1 >= len(story.tokens) or not story.capitalised(i + 1):
        return False
    genders = {r.gender for r in story.readings(i) if r.pos == "PROPN"}
    return genders == {"f"} or story.word(i) in WOMEN


def _masculine(lexicon: Lexicon, title: str) -> str | None:
    """The masculine of a feminine title or noun of persons; itself where one form serves both."""
    if title in MASCULINE_TITLES:
        return title
    nouns = [r for r in lexicon.readings(title) if r.pos == "NOUN"]
    if not nouns or any(r.gender != "f" for r in nouns):
        return None
    pairs = {r.lemma for r in nouns if r.lemma != title and lexicon.has(r.lemma, "NOUN")}
    return min(pairs, default=None)


def _retitled(story: Story, title: str, known: int, hers: str) -> Iterator[Match]:
    """Where only *le juge* stands for her, and the copy has no man of that title."""
    tokens, forms = story.tokens, story.tokens.forms
    if title in _HEADS and not _OTHER_HEADS.isdisjoint(tokens.index):
        return  # *Le président* may be another head of state
    found: list[int] = []
    for j in tokens.index.get(title, ()):
        before = forms[j - 1] if j else ""
        if before in _FEMININE or before == "l'":
            continue
        if before in _NAMED or title + "s" in tokens.index:
            return
        if j < known:
            if before == "," or _hers(story, j, known):
                continue
            return
        if before == "," or _hers(story, j, j + _REACH):
            continue
        if before != "le" or not (_alone(story, title, j + 1) or _speaks(story, j)):
            return
        if not story.in_quotation(tokens.starts[j]):
            found.append(j)
    for j in found:
        article = "La" if story.capitalised(j - 1) else "la"
        fix = replace(tokens.starts[j - 1], tokens.ends[j], f"{article} {hers}")
        yield Match(
            tokens.starts[j - 1],
            tokens.ends[j],
            "The story knows who bears this title as a woman: it should be in the feminine.",
            fix,
        )


def _speaks(story: Story, j: int) -> bool:
    """Whether *le* and the title at token ``j`` are all of who says a quotation."""
    start, end = story.tokens.starts[j - 1], story.tokens.ends[j]
    after = j + 1
    follows = story.tokens.forms[after] if after < len(story.tokens) else "."
    if follows in _OF or not (follows in ".»;" or follows in PREPOSITIONS):
        return False  # *a dit le directeur de l'une d'elles*
    return any(
        clause.subject_span is not None and clause.subject_span == Span(start, end)
        for clause in story.clauses
    )


def _hers(story: Story, first: int, stop: int) -> bool:
    """Whether a woman's name follows token ``first`` before ``stop`` with no verb between."""
    for j in range(first + 1, min(stop + 1, len(story.tokens))):
        if story.tokens.segments[j] != story.tokens.segments[first]:
            return False
        if story.tokens.forms[j].endswith(_SURNAME):
            return True
        here = profile(story.lexicon, story.tokens.forms[j])
        if "AUX" in here.parts or here.only_verb:
            return False
    return False


def _alone(story: Story, title: str, i: int) -> bool:
    """Whether a verb follows the title, at token ``i``: of one person, and told of once."""
    tokens, forms = story.tokens, story.tokens.forms
    while i < len(forms) and forms[i] in _CLITICS:
        i += 1
    if i >= len(forms) or tokens.kinds[i] != "word":
        return False
    here = profile(story.lexicon, forms[i])
    if "s" not in here.verb or here.qualifier:
        return False
    if forms[i] in ("a", "avait"):
        return any(profile(story.lexicon, form).participle for form in forms[i + 1 : i + 4])
    tenses = {r.tense for r in story.readings(i)}
    if title in _GENERIC:
        return bool(tenses & _PAST)
    return here.only_verb or "AUX" in here.parts


RULE = Rule(
    code="AGR024",
    name="woman-retitled",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« le juge » alone with its verb, where the story has named « la juge » with a woman's "
    "name in -ová and no man of that title.",
    why="A woman keeps her title in the feminine; the source language marks it on every noun.",
    authority="Académie française, La féminisation des noms de métiers et de fonctions (2019)",
    check=_check,
    bad=(
        Bad(
            "La juge Jana Nováková a lu le verdict. ⟦Le juge⟧ a suivi le parquet.",
            "La juge Jana Nováková a lu le verdict. La juge a suivi le parquet.",
        ),
        Bad(
            "La ministre Eva Malíková a cédé. « Tout est dit », a lancé ⟦le ministre⟧.",
            "La ministre Eva Malíková a cédé. « Tout est dit », a lancé la ministre.",
        ),
        Bad(
            "La ministre de la Santé Eva Malíková est partie. ⟦Le ministre⟧ reviendra lundi.",
            "La ministre de la Santé Eva Malíková est partie. La ministre reviendra lundi.",
        ),
    ),
    good=(
        "La juge Jana Nováková a lu le verdict. Le juge d'application des peines décidera.",
        "La juge Jana Nováková a parlé. Le juge Peter Malý a répondu. Le juge a conclu.",
        "La ministre Eva Malíková est partie. Le ministre des Finances assurera l'intérim.",
        "La directrice Eva Malá est là. « Oui », a dit le directeur de la banque, Jan Malý.",
        "Le juge a interrogé les témoins. La juge Jana Nováková lui a succédé.",
        "La juge Jana Nováková a parlé. En appel, le juge peut tout revoir.",
        "La ministre Eva Malíková est partie. « Madame le ministre a tort », a dit le maire.",
    ),
)
