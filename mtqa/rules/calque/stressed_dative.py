"""CAL018: *à lui* after a verb that takes *lui* before it: *Il appartient à lui la 41e place*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import REFLEXIVES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_STRESSED = ("lui", "elle", "eux", "elles", "moi", "nous", "vous")
#: verbs whose person is *lui, leur* before them
_DATIVE = frozenset(
    """dire répondre donner offrir montrer expliquer envoyer écrire demander promettre interdire
    permettre conseiller remettre transmettre annoncer confirmer plaire appartenir nuire succéder
    obéir téléphoner reprocher proposer garantir imposer infliger souhaiter raconter prêter
    manquer participer déclarer accorder menacer souffler injurier présenter excuser exprimer
    effondrer retourner""".split()
)
#: those of them that no person follows as reflexives
_REFLEXIVE = frozenset("excuser exprimer effondrer".split())
#: what makes the contrast that *à lui* is kept for
_AFTER = frozenset(("seul", "seule", "seuls", "seules", "aussi", "et", "ou", "qui", "que", "qu'"))
_CLEFT = frozenset("c' ce n' ni non seulement est pas qu' que mais ne".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where(*_STRESSED):
        if i < 2 or i >= last or forms[i - 1] != "à" or segments[i + 1] != segments[i - 2]:
            continue
        if "inf" in profile(lexicon, forms[i + 1]).parts:
            continue  # *prêt à lui répondre*
        if forms[i + 1] in _AFTER or forms[i + 1].startswith("-") or forms[i + 1] == ",":
            continue
        v = i - 2 - (forms[i - 2] in ("aussi", "également") and i > 3)
        here = profile(lexicon, forms[v])
        if here.noun or not (here.finite or here.participle or "inf" in here.parts):
            continue
        lemmas = lexicon.lemmas(forms[v])
        if lemmas.isdisjoint(_DATIVE):
            continue
        if forms[v - 1] in REFLEXIVES and lemmas.isdisjoint(_REFLEXIVE):
            continue
        if not _CLEFT.isdisjoint(forms[max(0, v - 3) : v]):
            continue
        if forms[i] in ("moi", "nous", "vous") and not here.participle:
            continue
        yield Match(
            tokens.starts[i - 1],
            tokens.ends[i],
            "The pronoun stands before the verb: lui, leur, me, nous.",
        )


RULE = Rule(
    code="CAL018",
    name="stressed-dative",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« à lui », « à elle », « à eux » after a verb that takes « lui » or « leur » before it.",
    why="« Patrí mu » has its pronoun beside the verb; French sets « lui » before it and keeps "
    "« à lui » for contrast.",
    authority="Grevisse, Le bon usage, « Formes du pronom personnel »",
    check=_check,
    supersedes=("SLS172",),
    bad=(
        Bad("Au classement, il appartient ⟦à lui⟧ la 41e place."),
        Bad("Le maire a répondu ⟦à eux⟧ dans une lettre."),
    ),
    good=(
        "C'est à lui que je parle. Il a dit à elle seule la vérité. Un ami à lui a parlé.",
        "Il n'a pas répondu à lui mais à elle. Je pense à lui, je tiens à elle, il est à nous.",
        "Il a demandé à elle et à lui de venir; il a donné à eux aussi une chance.",
        "Il doit s'adresser à elle, se confier à lui et arriver à eux.",
    ),
)
