"""AGR011: a participle with *avoir* that agrees with the subject."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.opening import clause_subject
from mtqa.analysis.french.profiles import MS, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_HAVE = ("a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "ait", "aient")
_PRONOUNS = frozenset("il elle ils elles".split())
_NEGATION = frozenset(("n'", "ne"))
_BETWEEN = frozenset(
    """pas plus jamais aussi déjà encore bien toujours également ensuite alors enfin ainsi
    récemment finalement officiellement vraiment beaucoup fortement nettement légèrement""".split()
)
#: what may stand before the auxiliary and make the participle agree
_OBJECTS = frozenset(
    """que qu' quel quelle quels quelles combien lesquels lesquelles laquelle lequel l' la les nous
    vous me te se s' m' t' en d' de""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where(*_HAVE):
        j = i + 1
        while j < len(forms) and forms[j] in _BETWEEN:
            j += 1
        if j >= len(forms) or segments[j] != segments[i] or story.capitalised(j):
            continue
        here = profile(story.lexicon, forms[j])
        if not here.participle or here.qualifier & MS or here.parts - {"ppas", "ADJ", "NOUN"}:
            continue
        first = i
        while first > 0 and forms[first - 1] in _NEGATION:
            first -= 1
        if first == 0 or segments[first - 1] != segments[i]:
            continue
        if not _without_object(story, first, j):
            continue
        right = inflect(story.lexicon, forms[j], "m", "s")
        if right is None:
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[j],
            f"With « avoir » the participle does not agree with its subject: {right}.",
            replace(tokens.starts[j], tokens.ends[j], right),
        )


def _without_object(story: Story, first: int, participle: int) -> bool:
    """Whether the subject right before token ``first`` opens a clause without object before it."""
    forms = story.tokens.forms
    if forms[first - 1] in _PRONOUNS:
        begin = first - 1
    else:
        subject = clause_subject(story, first)
        if subject is None:
            return False
        begin = subject.phrase.first
    start = story.segment_tokens(story.tokens.segments[first]).start
    after = forms[participle + 1] if participle + 1 < len(forms) else ""
    if any(form in _OBJECTS or form.startswith("quel") for form in forms[start:begin]):
        return False
    return after not in ("les", "la") or forms[participle] != "eue"


RULE = Rule(
    code="AGR011",
    name="participle-with-avoir",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A participle with « avoir » in the feminine or plural of its subject.",
    why="With « avoir » the participle agrees with an object before it, never with the subject.",
    authority="Grevisse, Le bon usage, « Accord du participe passé employé avec avoir »",
    check=_check,
    supersedes=("AGR062",),
    bad=(
        Bad("La production ⟦a augmentée⟧ en mars.", "La production a augmenté en mars."),
        Bad("Ils ⟦ont produits⟧ des voitures.", "Ils ont produit des voitures."),
        Bad("Les ventes du groupe ⟦ont baissées⟧.", "Les ventes du groupe ont baissé."),
    ),
    good=(
        "Les voitures qu'ils ont produites, elle les a vues, combien de maisons a-t-il visitées?",
        "Quelles lois ont-ils votées? Il a mis la table, ils ont pris le train.",
    ),
)
