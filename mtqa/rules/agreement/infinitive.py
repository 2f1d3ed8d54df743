"""AGR016: an infinitive where a participle belongs, or the reverse."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_HAVE = (
    "a", "ont", "avait", "avaient", "aura", "auront", "aurait", "auraient", "ait", "aient",
)  # fmt: skip
_MODALS = (
    "va", "vont", "allait", "allaient", "peut", "peuvent", "pourra", "pourront", "pourrait",
    "pourraient", "doit", "doivent", "devra", "devront", "devrait", "devraient", "veut", "veulent",
    "voulait", "voulaient", "pouvait", "pouvaient", "devait", "devaient", "faut",
)  # fmt: skip
_BETWEEN = frozenset("pas plus jamais aussi déjà encore bien toujours également ensuite".split())
_CLITICS = frozenset("l' le la les lui leur se s' y en".split())
#: infinitives that are nouns
_NOUNS = frozenset(
    "dîner déjeuner souper goûter lever coucher baiser parler toucher rocher danger clocher".split()
)
#: participles that stand after *va* and the like for themselves
_STATES = frozenset("armé habillé déguisé masqué né mort équipé chargé assez".split())


def _check(story: Story) -> Iterator[Match]:
    yield from _infinitives(story)
    yield from _participles(story)
    yield from _after_preposition(story)


def _infinitives(story: Story) -> Iterator[Match]:
    """*a déclarer, n'ont pas exclure*."""
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_HAVE):
        j = i + 1
        while j < len(forms) and forms[j] in _BETWEEN:
            j += 1
        if j >= len(forms) or tokens.segments[j] != tokens.segments[i] or story.capitalised(j):
            continue
        if profile(story.lexicon, forms[j]).parts != {"inf"} or forms[j] in _NOUNS:
            continue
        if not _subject_before(story, i):
            continue
        right = _participle(story, forms[j])
        yield Match(
            tokens.starts[i],
            tokens.ends[j],
            "After the auxiliary stands a participle" + (f": {right}." if right else "."),
            replace(tokens.starts[j], tokens.ends[j], right) if right else (),
        )


def _subject_before(story: Story, i: int) -> bool:
    """Whether *a* at token ``i`` is the verb and no letter or *à* without its accent."""
    forms = story.tokens.forms
    if forms[i] != "a" or i == 0:
        return i > 0
    before = profile(story.lexicon, forms[i - 1])
    if forms[i - 1] in (
        "n'",
        "l'",
        "lui",
        "leur",
        "y",
        "s'",
        "les",
        "qui",
        "il",
        "elle",
        "on",
        "et",
    ):
        return True
    return story.capitalised(i - 1) or (bool(before.noun) and not before.finite)


def _participle(story: Story, infinitive: str) -> str | None:
    if not infinitive.endswith("er"):
        return None
    form = infinitive[:-2] + "é"
    return form if profile(story.lexicon, form).participle else None


def _participles(story: Story) -> Iterator[Match]:
    """*va adopté, doit l'examiné*."""
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_MODALS):
        j = i + 1
        while j < len(forms) and (forms[j] in _BETWEEN or forms[j] in _CLITICS):
            j += 1
        if j >= len(forms) or tokens.segments[j] != tokens.segments[i] or story.capitalised(j):
            continue
        if i and (tokens.segments[i - 1] != tokens.segments[i] or tokens.kinds[i - 1] == "punct"):
            continue
        yield from _unmade(story, i, j)


def _unmade(story: Story, first: int, j: int) -> Iterator[Match]:
    """A participle in *-é* at token ``j`` that should be its infinitive."""
    tokens = story.tokens
    form = tokens.forms[j]
    here = profile(story.lexicon, form)
    if not form.endswith("é") or not here.participle or here.parts - {"ppas", "ADJ", "NOUN"}:
        return
    if form in _STATES or (
        (tokens.forms[j - 1] in DETERMINERS or tokens.forms[j - 1] == "l'") and here.noun
    ):
        return
    infinitive = form[:-1] + "er"
    if "inf" not in profile(story.lexicon, infinitive).parts:
        return
    yield Match(
        tokens.starts[first],
        tokens.ends[j],
        f"An infinitive stands here: {infinitive}.",
        replace(tokens.starts[j], tokens.ends[j], infinitive),
    )


def _after_preposition(story: Story) -> Iterator[Match]:
    """*pour protégé les civils, a décidé de signé le texte*."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    for i in story.where("pour", "sans", "de", "d'", "à", "afin"):
        j = i + 1
        if j + 1 >= len(forms) or tokens.segments[j + 1] != tokens.segments[i]:
            continue
        form = forms[j]
        if not form.endswith("é") or story.capitalised(j) or forms[j + 1] not in _OBJECT:
            continue
        if profile(lexicon, form).parts != {"ppas"} and forms[i] != "pour":
            continue
        if forms[i] in ("de", "d'", "à") and not _governs(story, i - 1):
            continue
        yield from _unmade(story, i, j)


_OBJECT = frozenset("le la l' les un une leur leurs son sa ses ce cette ces".split())


def _governs(story: Story, i: int) -> bool:
    """Whether the word at token ``i`` is a verb or participle that takes an infinitive."""
    if i < 0:
        return False
    form = story.tokens.forms[i]
    if form in ("afin", "avant"):
        return True
    here = profile(story.lexicon, form)
    return (here.only_verb or bool(here.participle)) and not here.noun


RULE = Rule(
    code="AGR016",
    name="infinitive-or-participle",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An infinitive after the auxiliary (« a déclarer »), a participle after a modal verb or "
    "a preposition (« va examiné », « pour protégé »).",
    why="The auxiliary takes a participle; a modal verb and a preposition take an infinitive.",
    authority="Grevisse, Le bon usage, « L'infinitif », « Le participe »",
    check=_check,
    bad=(
        Bad("Le ministre ⟦a déclarer⟧ la guerre.", "Le ministre a déclaré la guerre."),
        Bad("La police n'⟦a pas exclure⟧ d'autres motifs."),
        Bad("Le parlement ⟦va examiné⟧ le texte.", "Le parlement va examiner le texte."),
        Bad("Le parlement ⟦doit l'examiné⟧ lundi.", "Le parlement doit l'examiner lundi."),
        Bad("Il agit ⟦pour protégé⟧ les civils.", "Il agit pour protéger les civils."),
    ),
    good=(
        "Le maire va armé, peut-être fatigué; rien de changé dans la ville.",
        "Il est tenu pour condamné, la salle a de quoi manger; ce que veut l'accusé est clair.",
    ),
)
