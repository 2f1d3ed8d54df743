"""AGR062: a participle with *avoir* that agrees although its object follows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.profiles import MS, SINGULAR, profile
from mtqa.analysis.french.subject_chain import chain_before
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, over

_HAVE: Final = (
    "a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "ait", "aient", "ai",
    "avons", "avez", "ayant", "avoir", "eut", "eurent",
)  # fmt: skip
_ADVERBS: Final = frozenset(
    """pas plus jamais aussi déjà encore bien toujours également ensuite alors enfin ainsi
    récemment finalement officiellement toutefois cependant néanmoins notamment depuis même donc
    pourtant vraiment presque""".split()
)
#: what may be an object before the auxiliary
_OBJECTS: Final = frozenset(
    """que qu' quel quelle quels quelles combien lesquels lesquelles laquelle lequel""".split()
)
_CLITICS: Final = frozenset("l' la les nous vous me te se s' m' t' en".split())
_OBJECT_AFTER: Final = frozenset(DETERMINERS) - {"au", "aux", "du"} | {"l'", "leur", "que", "qu'"}
#: nouns that *avoir* takes without an article: *a vue sur le lac*
_NOUNS: Final = frozenset("vue prise partie parties crainte droite cours fait faits".split())
_STOPS: Final = frozenset('.;:«»"“”!?…')
_REACH: Final = 14
_MESSAGE: Final = "With « avoir » the participle does not agree with an object after it: {1}."


def _check(story: Story) -> Iterator[Match]:
    yield from _misheard(story)
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where(*_HAVE):
        j = i + 1
        while j < len(forms) and forms[j] in _ADVERBS:
            j += 1
        if j >= len(forms) or segments[j] != segments[i] or story.capitalised(j):
            continue
        here = profile(story.lexicon, forms[j])
        if here.only_verb and forms[i] not in ("avoir", "ayant"):
            right = _participle_of(story.lexicon, forms[j])
            if right and forms[i - 1] not in ("l'", "y", "il") and forms[j - 1] != "pas":
                yield over(story, i, j, _with(story, i, j, right), "« {} » is no participle: {}.")
            continue
        if not here.participle or here.participle & MS or forms[j] in _NOUNS:
            continue
        if here.parts - {"ppas", "ADJ", "NOUN", "VERB", "impe"}:
            continue
        if not _neuter(story, i):
            if _object_before(story, i):
                continue
            if not _object_follows(story, j) and not _subject_before(story, i):
                continue
        right = inflect(story.lexicon, forms[j], "m", "s")
        if right is not None and right != forms[j]:
            yield over(story, j, j, right, _MESSAGE)


def _misheard(story: Story) -> Iterator[Match]:
    """*les agents on arrêté*: *on* for *ont*."""
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where("on"):
        if i < 2 or i + 1 >= len(forms) or tokens.segments[i + 1] != tokens.segments[i - 1]:
            continue
        here = profile(story.lexicon, forms[i + 1])
        if not here.participle or here.finite:
            continue
        chain = chain_before(story, i)
        if chain is not None and not chain.mask & SINGULAR:
            yield over(story, i, i, "ont", "« {} » is the pronoun; the auxiliary is « {} ».")


def _with(story: Story, i: int, j: int, right: str) -> str:
    """The auxiliary at token ``i`` and what follows it, with the participle ``right``."""
    starts = story.tokens.starts
    return story.flat[starts[i] : starts[j]] + right


def _participle_of(lexicon: Lexicon, form: str) -> str | None:
    """The participle that a finite form such as *promit* or *fuit* was written for."""
    if form[-1] != "t":
        return None
    lemmas = lexicon.lemmas(form)
    for right in (form[:-1] + "s", form[:-1]):
        if any(
            r.tense == "ppas" and r.number != "p" and r.lemma in lemmas
            for r in lexicon.readings(right)
        ):
            return right
    return None


def _object_follows(story: Story, participle: int) -> bool:
    tokens = story.tokens
    k = participle + 1
    if k + 1 >= len(tokens) or tokens.segments[k] != tokens.segments[participle]:
        return False
    form = tokens.forms[k]
    if form in ("le", "la") and tokens.forms[k + 1] in ("plus", "moins", "première", "premier"):
        return False
    return form in _OBJECT_AFTER or tokens.kinds[k] == "number"


def _neuter(story: Story, auxiliary: int) -> bool:
    """*ce que nous avons perdus*: an object that is masculine and singular."""
    forms = story.tokens.forms
    near = range(auxiliary - 1, max(1, auxiliary - 5), -1)
    que = next((k for k in near if forms[k] in ("que", "qu'")), None)
    if que is None or forms[que - 1] != "ce" or forms[auxiliary - 1] in _CLITICS - {"nous", "vous"}:
        return False
    return story.tokens.segments[que] == story.tokens.segments[auxiliary] and (
        que < 3 or forms[que - 2] not in ("parce", "jusqu'à", "à", "de")
    )


def _subject_before(story: Story, auxiliary: int) -> bool:
    """Whether the subject ends right before the auxiliary, so that no object does."""
    forms = story.tokens.forms
    first = auxiliary
    while first > 0 and forms[first - 1] in ("ne", "n'", "lui", "leur", "y"):
        first -= 1
    return first > 0 and chain_before(story, first) is not None


def _object_before(story: Story, auxiliary: int) -> bool:
    """Whether an object may stand before the auxiliary: a clitic, *que*, a question word."""
    tokens = story.tokens
    forms = tokens.forms
    if auxiliary and forms[auxiliary - 1] in _CLITICS:
        return True
    if (
        auxiliary > 1
        and forms[auxiliary - 2] in _CLITICS
        and forms[auxiliary - 1] in ("lui", "leur")
    ):
        return True
    k = auxiliary - 1
    while k >= max(0, auxiliary - _REACH) and tokens.segments[k] == tokens.segments[auxiliary]:
        if forms[k] in _OBJECTS:
            return True
        if forms[k] in _STOPS:
            break
        k -= 1
    return False


RULE = Rule(
    code="AGR062",
    name="participle-before-object",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A participle with « avoir » in the feminine or plural right before its object; a passé "
    "simple in place of the participle: « a promit ».",
    why="With « avoir » the participle agrees with an object before it, never with one that "
    "follows.",
    authority="Grevisse, Le bon usage, « Accord du participe passé employé avec avoir »",
    check=_check,
    bad=(
        Bad(
            "La sécheresse ayant ⟦décimée⟧ les récoltes, les prix montent.",
            "La sécheresse ayant décimé les récoltes, les prix montent.",
        ),
        Bad("Il voit ce que nous avons ⟦perdus⟧.", "Il voit ce que nous avons perdu."),
        Bad("M. Malý a ⟦subie⟧ une opération.", "M. Malý a subi une opération."),
        Bad("Les agents ⟦on⟧ arrêté un homme.", "Les agents ont arrêté un homme."),
        Bad("Le chanteur ⟦a promit⟧ un album.", "Le chanteur a promis un album."),
    ),
    good=(
        "Les lois qu'a votées le parlement; quelles lois a votées la Chambre? Il les a vues hier.",
        "Ils l'ont nommée la meilleure. Combien de lois a adoptées la Chambre?",
    ),
)
