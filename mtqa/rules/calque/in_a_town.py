"""CAL033: *dans* before the name of a town, a club or a site: *dans Lausanne*, *dans Telegram*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: *entrer dans Paris*: within its walls
_ENTERING = frozenset("entrer pénétrer élancer rentrer engouffrer promener croire".split())
#: *son rôle dans Dune, trente parts dans Hochtief*
_TITLED = frozenset(
    """rôle jouer acteur actrice personnage film série roman héros paraître incarner interpréter
    participation part capital investir""".split()
)
#: papers and reviews, in which one reads without an article
_PAPERS = frozenset(
    """libération pravda sme marianne challenges respekt reflex týden forbes nature science time
    politico vogue uj""".split()
)
#: *dans Kiev même, dans Paris intra-muros*
_WITHIN = frozenset("même intra intra-muros extra-muros".split())
#: titles that papers and works begin with
_TITLES = frozenset("le la les l' un une the el il die der das mon ma notre".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where("dans"):
        name = i + 1
        if name > last or segments[name] != segments[i] or tokens.kinds[name] != "word":
            continue
        if not story.capitalised(name) or forms[name] in _TITLES or len(forms[name]) < 3:
            continue
        if name < last and forms[name + 1] in (".", "-", "'") and len(forms[name]) < 4:
            continue
        after = name + 1
        if forms[name] in _PAPERS:
            continue
        if after <= last and (forms[after] in _WITHIN or _state(story, after)):
            continue
        if after <= last and (tokens.kinds[after] == "number" or forms[after] in ("(", "of")):
            continue
        near = forms[max(0, i - 6) : i]
        if any(not story.lexicon.lemmas(form).isdisjoint(_ENTERING | _TITLED) for form in near):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[name],
            f"« dans {story.word(name)} » needs an article, « à » or another preposition.",
        )


def _state(story: Story, i: int) -> bool:
    """*dans Kiev assiégée*: whether a participle at token ``i`` says how the town is."""
    readings = story.readings(i)
    return any(r.tense == "ppas" for r in readings)


RULE = Rule(
    code="CAL033",
    name="dans-before-a-name",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="« dans » right before a capitalised name.",
    why="« V Nitre », « v Slovane », « do Lausanne »: French has « à » before a town, an article "
    "before mountains and clubs, « sur » before a site.",
    authority="Grevisse, Le bon usage, « Dans, en, à devant un nom propre »",
    check=_check,
    bad=(
        Bad("Il a été transféré ⟦dans Lausanne⟧ pour trois ans."),
        Bad("Elle l'a écrit ⟦dans Telegram⟧ lundi."),
    ),
    good=(
        "Il joue à Lausanne. Elle a parlé dans Le Monde. Il vit dans les Tatras.",
        "Les Russes sont entrés dans Paris. Elle joue dans « Dune ». Son rôle dans Dune.",
        "Dans L'Avare, il rit. Il vit dans l'Orava. Elle l'a lu dans Libération.",
        "On circule mal dans Lyon même et la vie reprend dans Odessa bombardée.",
    ),
    weak=True,
)
