"""CAL025: *cela* after the preposition of the source: *parle sur cela que*, *par cela il a*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import SUBJECT_PRONOUNS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_THAT = ("cela", "ça")
#: French hardly ever has *cela* after these
_NEVER = frozenset(("sur", "par", "derrière", "vers"))
_MAYBE = frozenset(("avec", "à", "pour", "malgré", "après", "de", "contre", "dans"))
_CLEFT = frozenset(("c'", "ce", "est"))
_AS_ELSEWHERE = frozenset(("même", "seul"))
_ADDING = frozenset("ajouter ajoute ajoutait ajoutent répondre répond".split())
#: *suite à cela, grâce à cela*
_LOCUTIONS = frozenset("suite grâce face rapport quant jusqu' outre part due dû".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where(*_THAT):
        p = i - 1
        if p < 1 or i >= last or segments[p] != segments[i]:
            continue
        if forms[p] not in _NEVER and forms[p] not in _MAYBE:
            continue
        if forms[i + 1] in _AS_ELSEWHERE or forms[p - 1] in _LOCUTIONS:
            continue
        if not _CLEFT.isdisjoint(forms[max(0, p - 7) : p]):
            continue
        if forms[p] == "à" and not _ADDING.isdisjoint(forms[i + 1 : i + 5]):
            continue  # *À cela il faut ajouter le prix*
        if forms[p] in _NEVER or _goes_on(story, p, i + 1):
            yield Match(
                tokens.starts[p],
                tokens.ends[i],
                f"« {forms[p]} {forms[i]} » copies a preposition of the source: the verb before it "
                "takes another one, or « le fait que ».",
            )


def _goes_on(story: Story, p: int, after: int) -> bool:
    """Whether token ``after`` shows that *avec cela* is no phrase of its own."""
    forms = story.tokens.forms
    if story.tokens.segments[after] != story.tokens.segments[p]:
        return False
    if forms[after] in ("que", "qu'"):
        return forms[p] != "de" or not story.first_in_segment(p)
    if forms[p] in ("de", "contre", "dans", "malgré", "après"):
        return False
    if forms[after] in SUBJECT_PRONOUNS:
        return True
    here = profile(story.lexicon, forms[after])
    return forms[p] != "à" and here.finite and (here.only_verb or "AUX" in here.parts)


RULE = Rule(
    code="CAL025",
    name="preposition-before-cela",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« sur cela », « par cela », « avec cela que » and the like.",
    why="« Na to, že », « tým, že » and « s tým » put « to » into the case of the verb; French has "
    "« le fait que », « en », « y », a gerund, or another preposition.",
    authority="Grevisse, Le bon usage, « Cela », « Que, conjonction »",
    check=_check,
    bad=(
        Bad("Le maire insiste ⟦sur cela⟧ que le pont soit fermé.", also=("SLG103",)),
        Bad("Le club a gagné. ⟦Par cela⟧ il a assuré son maintien."),
        Bad("Il a justifié son départ ⟦avec cela⟧ que le contrat finissait."),
        Bad("Ils criaient dans la rue, ⟦pour cela⟧ nous devions agir."),
    ),
    good=(
        "C'est pour cela que nous partons. C'est aussi pour cela qu'il est parti.",
        "Sans cela, rien n'ira. Avec ça, il gagne. Il vit avec cela.",
        "Je m'attendais à cela. À cela s'ajoute le coût. Par cela même, il renonce.",
        "À cela il faut ajouter le loyer.",
        "Il n'y a pas d'argent pour cela dans le budget. Malgré cela, il a ri.",
        "Il parle de cela. Nous nous battons contre cela.",
    ),
    weak=True,
)
