"""CAL009: *, quand elle a vaincu* for the manner or result: Slovak *keď porazila*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.nouns import TIMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_WHEN = ("quand", "lorsqu'")
_HE = frozenset(("il", "elle", "ils", "elles"))
_HAVE = frozenset(("a", "ont"))
#: what somebody does by doing the thing of the main clause
_RESULTS = frozenset(
    """vaincre battre perdre gagner remporter obtenir dominer éliminer devancer marquer inscrire
    réussir atteindre récolter concéder encaisser convertir augmenter diminuer baisser dépasser
    totaliser enregistrer terminer repousser arrêter""".split()
)

_WHILE = TIMES | frozenset(
    "tiers période mi-temps manche set quart-temps prolongation prolongations finale".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    for i in story.where(*_WHEN):
        if i == 0 or forms[i - 1] != "," or segments[i - 1] != segments[i]:
            continue
        pronoun = i + 1
        if forms[pronoun : pronoun + 1] == [] or forms[pronoun] not in _HE:
            continue
        have = pronoun + 1
        if have + 1 >= len(forms) or forms[have] not in _HAVE or segments[have] != segments[i]:
            continue
        participle = have + 1
        if profile(lexicon, forms[participle]).parts == {"ADV"}:
            participle += 1
        if not _WHILE.isdisjoint(forms[max(0, i - 5) : i]):
            continue  # *à la 60e minute, lorsqu'il a marqué*
        if lexicon.lemmas(forms[participle]).isdisjoint(_RESULTS):
            continue
        if not profile(lexicon, forms[participle]).participle or not _perfect(story, i):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[participle],
            "This tells how, not when: a gerund (« en battant ») or a main clause.",
        )


def _perfect(story: Story, i: int) -> bool:
    """Whether the clause before token ``i`` runs in the passé composé and in nothing else."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    start = story.segment_tokens(tokens.segments[i]).start
    found = False
    for j in range(start, i - 1):
        tenses = lexicon.tenses(forms[j])
        if "iimp" in tenses and forms[j] not in ("est",):
            return False
        if forms[j] in ("a", "ont", "est", "sont"):
            following = forms[j + 1 : j + 4]
            found = found or any(profile(lexicon, form).participle for form in following)
    return found


RULE = Rule(
    code="CAL009",
    name="when-for-how",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« , quand il a battu » at the end of a sentence in the passé composé, for the way the "
    "thing was done.",
    why="« Keď » and « když » tell how as well; French « quand » only tells when.",
    authority="Grevisse, Le bon usage, « Quand », « Le gérondif »",
    check=_check,
    bad=(
        Bad("La Slovaquie a gagné son match, ⟦quand elle a battu⟧ la Lettonie 3-2."),
        Bad("Le club a joué à Augsbourg, ⟦quand il a perdu⟧ une avance de deux buts."),
    ),
    good=(
        "Il roulait vite, quand il a perdu le contrôle.",
        "Ils ont égalisé à la 60e minute, lorsqu'ils ont marqué leur deuxième but.",
        "Le maire a souri quand il a gagné. Quand il a gagné, le maire a souri.",
        "Il a été blessé mardi, lorsqu'il a percuté un arbre.",
    ),
)
