"""AGR008: *avoir* where the verb takes *être*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.subject_before import agreeing_subject, subject_with_complement
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: participles of verbs that never take *avoir*; *monter, sortir, passer, tomber* … may, with an
#: object or by meaning, and *tomber* is taken on below
_PARTICIPLES = (
    "allé", "arrivé", "venu", "devenu", "parvenu", "intervenu", "survenu", "resté", "décédé",
    "revenu", "redevenu", "reparti", "né", "allée", "arrivée", "venue", "devenue", "parvenue",
    "intervenue", "survenue", "restée", "arrivés", "venus", "devenus", "parvenus", "intervenus",
    "restés", "mort",
)  # fmt: skip
_FALLEN = "tombé"
#: *entré*, which takes *avoir* with an object alone
_ENTERED = ("entré", "entrés", "rentré", "rentrés")
_AFTER_ENTERED = frozenset("en dans au aux à chez sur . ,".split())
_REFLEXIVE = ("s'", "se")
_TO_BE = {
    "a": "est", "ont": "sont", "avait": "était", "avaient": "étaient", "aura": "sera",
    "auront": "seront", "aurait": "serait", "auraient": "seraient",
}  # fmt: skip
_PLURAL = frozenset(("ont", "avaient", "auront", "auraient"))
_BETWEEN = frozenset(
    """pas aussi déjà ensuite également alors encore jamais tout de même cependant toutefois
    finalement enfin ainsi""".split()
)
_OBJECT = frozenset("le la les l' un une du des".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    yield from _reflexives(story)
    for i in story.where(*_PARTICIPLES, *_ENTERED, _FALLEN):
        if forms[i] in _ENTERED and not _enters(story, i):
            continue
        j = i - 1
        while j > 0 and forms[j] in _BETWEEN:
            j -= 1
        right = _TO_BE.get(forms[j]) if j >= 0 else None
        if right is None or segments[j] != segments[i]:
            continue
        if j and (forms[j - 1] in _OBJECT or forms[j - 1].startswith("-") or forms[j - 1] == "y"):
            continue
        after = forms[i + 1] if i + 1 < len(forms) else ""
        if forms[i] == _FALLEN and (after in _OBJECT or after == "sa"):
            continue  # il a tombé la veste
        participle = _agreeing(story, j, i)
        yield Match(
            tokens.starts[j],
            tokens.ends[i],
            f"« {forms[i]} » takes the auxiliary « être »: {right} {participle or forms[i]}.",
            _fix(story, j, i, right, participle),
        )


def _enters(story: Story, i: int) -> bool:
    """Whether no object follows the participle at token ``i``."""
    forms = story.tokens.forms
    k = i + 1
    while k < len(forms) and forms[k].endswith("ment"):
        k += 1
    return k < len(forms) and forms[k] in _AFTER_ENTERED


def _reflexives(story: Story) -> Iterator[Match]:
    """*les joueurs s'ont imposé*: a reflexive verb with *avoir*."""
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_REFLEXIVE):
        verb = i + 1
        if verb + 1 >= len(forms) or tokens.segments[verb + 1] != tokens.segments[i]:
            continue
        right = _TO_BE.get(forms[verb])
        if right is None or forms[verb + 1].startswith("-") or story.capitalised(verb):
            continue
        if forms[verb] == "a" and forms[i] == "se":
            continue  # *se a*, a name or an abbreviation
        elided = right[0] in "eé"
        written = ("s'" if elided else "se ") + right
        yield Match(
            tokens.starts[i],
            tokens.ends[verb],
            f"A reflexive verb takes the auxiliary « être »: {written}.",
        )


def _agreeing(story: Story, verb: int, participle: int) -> str | None:
    """The participle as it agrees with the subject before token ``verb``, where that is sure."""
    forms = story.tokens.forms
    first = verb
    while first > 0 and forms[first - 1] in ("ne", "n'"):
        first -= 1
    if first == 0 or story.tokens.segments[first - 1] != story.tokens.segments[verb]:
        return None
    number = "p" if forms[verb] in _PLURAL else "s"
    subject = agreeing_subject(story, first, number)
    if subject is not None:
        return inflect(story.lexicon, forms[participle], subject.gender, subject.number)
    complemented = subject_with_complement(story, first)
    if complemented is None or complemented.number != number:
        return None
    return inflect(story.lexicon, forms[participle], complemented.gender, number)


def _fix(
    story: Story, verb: int, participle: int, right: str, agreeing: str | None
) -> tuple[Fix, ...]:
    if agreeing is None:
        return ()
    starts, ends = story.tokens.starts, story.tokens.ends
    edits = [Edit(starts[verb], ends[verb], right)]
    if agreeing != story.tokens.forms[participle]:
        edits.append(Edit(starts[participle], ends[participle], agreeing))
    return (Fix(tuple(edits)),)


RULE = Rule(
    code="AGR008",
    name="wrong-auxiliary",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« avoir » with a verb that takes « être »: « a arrivé », « s'ont imposé ».",
    why="Verbs such as aller, arriver, venir, devenir, rester and tomber form their compound "
    "tenses with « être ».",
    authority="Grevisse, Le bon usage, « Choix de l'auxiliaire »; OQLF, Banque de dépannage "
    "linguistique, « Auxiliaire être ou avoir »",
    check=_check,
    bad=(
        Bad(
            "Le niveau du lac ⟦a tombé⟧ de deux mètres.",
            "Le niveau du lac est tombé de deux mètres.",
        ),
        Bad("Le train ⟦avait déjà arrivé⟧ à Brno.", "Le train était déjà arrivé à Brno."),
        Bad("Elle ⟦a arrivé⟧ hier.", "Elle est arrivée hier."),
        Bad("Les joueurs ⟦s'ont⟧ imposé."),
        Bad("Jana Horáková et Petr Malý ⟦ont arrivé⟧ hier."),
    ),
    good=(
        "Il a tombé la veste, dit-on dans le Midi.",
        "Il a monté l'escalier, a sorti la voiture, a passé la nuit et a descendu la rue.",
        "Le nouveau venu a parlé; le tout-venant a suivi.",
    ),
)
