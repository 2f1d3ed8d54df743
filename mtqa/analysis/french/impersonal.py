"""Whether a French *il* stands for nothing: what follows its verb, and impersonal verbs."""

from __future__ import annotations

from typing import Final

from mtqa.analysis.french.noun_classes import TEXT, THING, kind_of
from mtqa.analysis.french.phrases import STARTS
from mtqa.analysis.french.profiles import PLURAL, profile
from mtqa.analysis.french.verbs import verb_group
from mtqa.analysis.story import Story
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import MEASURES_OF_TIME, PROCLITICS
from mtqa.languages.fr.roles import ALWAYS_IMPERSONAL

#: what may stand between a verb and its infinitive or participle
BETWEEN: Final = PROCLITICS | frozenset(
    "pas plus jamais aussi également déjà encore toujours ainsi ensuite à de d'".split()
)
_INDEFINITE: Final = (STARTS - {"l'", "leur"}) | frozenset(
    """beaucoup peu tant trop un une des quelques plusieurs certains certaines aucun aucune rien
    personne""".split()
)
_NOBODY: Final = frozenset(
    "falloir pleuvoir neiger geler ressortir sembler suffire convenir".split()
)
_PREPOSITIONS_BEFORE: Final = frozenset(
    """à de d' en dans par pour sur sous avec sans vers chez entre contre depuis pendant après
    avant dès jusqu' jusque jusqu'à selon durant près environ plus moins quelque le la les l' du
    des au aux janvier février mars avril mai juin juillet août septembre octobre novembre
    décembre""".split()
)


def surely_impersonal(story: Story, i: int) -> bool:
    """Whether *il* at token ``i`` stands for nothing: *il y a, il faut, il est probable que*."""
    forms = story.tokens.forms
    stop = story.segment_tokens(story.tokens.segments[i]).stop
    group = verb_group(story, i + 1, stop)
    if group is None:
        return False
    lemmas = {r.lemma for r in story.readings(group.finite)}
    if not lemmas.isdisjoint(_NOBODY) or "y" in forms[i + 1 : group.finite]:
        return True
    if group.lemma in ALWAYS_IMPERSONAL - {"aller", "pouvoir"}:
        return True
    return "être" in lemmas and extraposed(story, group.last + 1, stop)


def extraposed(story: Story, i: int, stop: int) -> bool:
    """Whether what *il* announces may follow: *il est arrivé un malheur, il a été dit que*."""
    forms, kinds = story.tokens.forms, story.tokens.kinds
    noun = False
    for j in range(i, min(stop, i + 16)):
        form = forms[j]
        if form in (".", ";", ":", "!", "?"):
            return False
        if form in ("que", "qu'", "combien", "comment", "si", "pourquoi"):
            return True
        before = forms[j - 1]
        bare = before not in _PREPOSITIONS_BEFORE and before != "ici"
        if (form in _INDEFINITE or kinds[j] == "number") and bare and not noun:
            return True
        here = profile(story.lexicon, form)
        determined = bool(here.noun) and (before in DETERMINERS or before in PREPOSITIONS)
        noun = noun or here.only_noun or determined or story.capitalised(j)
        if form in ("de", "d'", "à") and j + 1 < stop:
            k = j + 1
            while k < stop and forms[k] in BETWEEN:
                k += 1
            if k < stop and (
                any(r.tense == "inf" for r in story.readings(k))
                or (form != "à" and j == i and _several(story, k))
            ):
                return True
        if j == i and form in DETERMINERS and form not in ("au", "aux", "du"):
            return True
    return False


def _several(story: Story, k: int) -> bool:
    """Whether token ``k`` may be a plural: *il est venu de nombreux soldats*."""
    here = profile(story.lexicon, story.tokens.forms[k])
    return bool((here.noun | here.qualifier) & PLURAL)


def object_follows(story: Story, i: int, stop: int) -> bool:
    """Whether an object or an infinitive may begin at token ``i``."""
    forms = story.tokens.forms
    if i >= stop or story.tokens.kinds[i] == "punct" or forms[i] in MEASURES_OF_TIME:
        return False
    if forms[i] in ("à", "de", "d'"):
        return any(r.tense == "inf" for r in story.readings(i + 1)) if i + 1 < stop else False
    if forms[i] in PREPOSITIONS and forms[i] not in ("du", "des"):
        return False
    return profile(story.lexicon, forms[i]).parts != {"ADV"}


def thing_follows(story: Story, i: int, stop: int) -> bool:
    """Whether token ``i`` is a noun without a determiner, of a thing: *accompagné de musique*."""
    if i >= stop or not profile(story.lexicon, story.tokens.forms[i]).noun:
        return False
    if any(r.tense == "inf" for r in story.readings(i)):
        return False  # *soupçonné d'avoir menti*
    return kind_of(story, i) in (THING, TEXT)


_WEATHER: Final = frozenset(
    """temps soleil froid vent nuit jour chaleur orage tempête canicule brouillard gel degré degrés
    température températures brume fraîcheur""".split()
)


def counted(story: Story, i: int, stop: int) -> bool:
    """Whether a noun with its determiner follows: *il a une jambe cassée, il a fait un geste*."""
    forms = story.tokens.forms
    while i < stop and profile(story.lexicon, forms[i]).parts == {"ADV"}:
        i += 1
    if i + 1 >= stop or forms[i + 1] in _WEATHER or forms[min(i + 2, stop - 1)] in _WEATHER:
        return False
    return forms[i] in DETERMINERS or forms[i] in STARTS or story.tokens.kinds[i] == "number"
