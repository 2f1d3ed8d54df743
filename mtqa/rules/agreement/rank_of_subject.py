"""AGR070: *le prix est la plus basse*: a rank after *être* in another gender than the subject."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.nouns_before import agree, nouns_before
from mtqa.analysis.french.profiles import FP, FS, MP, MS, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.copulas import BE_PLURAL, BE_SINGULAR, BETWEEN
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.nouns import TIMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_BEFORE: Final = frozenset("le la les son sa ses un une leur leurs".split())
_DEGREE: Final = frozenset(("plus", "moins"))
_ORDINALS: Final = frozenset(
    """premier première premiers premières dernier dernière derniers dernières deuxième troisième
    quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième
    quatorzième quinzième vingtième centième seul seule seuls seules meilleur meilleure meilleurs
    meilleures second seconde""".split()
)
_HAVE: Final = {"a": "s", "avait": "s", "aura": "s", "ont": "p", "avaient": "p", "auront": "p"}
_MASKS: Final = {"le": MS, "la": FS, "son": MS, "sa": FS, "un": MS, "une": FS}
_OTHER: Final = {"le": "la", "la": "le", "son": "sa", "sa": "son", "un": "une", "une": "un"}


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where(*_DEGREE, *_ORDINALS):
        at = i - 1
        if i < 3 or forms[at] not in _BEFORE or segments[at - 1] != segments[i]:
            continue
        last = i + 1 if forms[i] in _DEGREE else i
        if last + 1 >= len(forms) or _noun_follows(story, last + 1):
            continue
        own = _own(story, at, last, superlative=last > i)
        verb = at - 1
        while verb > 0 and forms[verb] in BETWEEN:
            verb -= 1
        if forms[verb] == "été":
            verb -= 1
        number = _number(forms[verb], forms[verb + 1])
        if not number or not own:
            continue
        first = verb
        while first > 0 and forms[first - 1] in PROCLITICS:
            first -= 1
        if first == 0 or segments[first - 1] != segments[i]:
            continue
        found = nouns_before(story, first)
        if found is None or agree(found, own, number) or _person_after(story, last + 1, own):
            continue
        right = _OTHER.get(forms[at], "")
        fixed = last == i and right and forms[i].endswith("ième")
        yield Match(
            tokens.starts[at],
            tokens.ends[last],
            "What ranks the subject does not agree with it in gender and number.",
            replace(tokens.starts[at], tokens.ends[at], right) if fixed else (),
        )


def _number(verb: str, after: str) -> str:
    if after == "été":
        return _HAVE.get(verb, "")
    return "s" if verb in BE_SINGULAR else "p" if verb in BE_PLURAL else ""


def _own(story: Story, at: int, last: int, *, superlative: bool) -> int:
    """What the words from token ``at`` to ``last`` can agree with; 0 where they show nothing."""
    forms = story.tokens.forms
    here = profile(story.lexicon, forms[last]).qualifier
    if superlative and (not here or forms[at] not in ("le", "la", "les")):
        return 0
    determiner = _MASKS.get(forms[at], MP | FP)
    own = determiner & here if here else determiner
    # with *le* an adverb is meant: *c'est en mai qu'elle est le plus forte*
    if superlative and forms[at] == "le" and here & FS:
        return 0
    return own


def _noun_follows(story: Story, k: int) -> bool:
    """Whether the words are not all: a noun or another adjective follows at token ``k``."""
    form = story.tokens.forms[k]
    here = profile(story.lexicon, form)
    if form in ("«", '"', "“"):
        return True
    if form in PREPOSITIONS or form in DETERMINERS or here.parts == {"ADV"}:
        return False
    return bool(here.noun or here.qualifier or "inf" in here.parts) or story.capitalised(k)


def _person_after(story: Story, k: int, own: int) -> bool:
    """*est le premier des maires*: the rank is among those of a noun that follows."""
    forms = story.tokens.forms
    if forms[k : k + 1] not in (["de"], ["d'"], ["des"], ["du"]):
        return False
    both = own | own << 1 | own >> 1
    near = (form for form in forms[k + 1 : k + 4] if form not in TIMES)
    return any(profile(story.lexicon, form).noun & both for form in near)


RULE = Rule(
    code="AGR070",
    name="rank-of-subject",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An ordinal or a superlative without its noun after « être », in a gender that no noun "
    "of its clause has: « la victoire était son quatrième ».",
    why="What ranks the subject stands for its noun and takes its gender.",
    authority="Grevisse, Le bon usage, « Accord de l'attribut du sujet »",
    check=_check,
    bad=(
        Bad(
            "Cette victoire était ⟦son quatrième⟧ de l'hiver.",
            "Cette victoire était sa quatrième de l'hiver.",
        ),
        Bad("Le prix du lait est ⟦la plus basse⟧ depuis cinq ans."),
    ),
    good=(
        "Cette victoire était sa quatrième. Le prix du lait est le plus bas depuis cinq ans.",
        "La ville est le premier employeur. La mer est le plus calme en mai.",
        "Marie est le premier des maires à voter. Ma fille est le meilleur soutien du club.",
        "La France est le seul pays où la loi est la plus dure.",
    ),
)
