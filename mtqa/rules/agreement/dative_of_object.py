"""AGR034: *leur a remerciés*: the dative pronoun before a verb that takes a direct object."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.elision import elides
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: verbs whose only object is the person, whom nothing is done *to*
_VERBS: Final = frozenset(
    """remercier féliciter saluer aider interpeller inviter accompagner
    soutenir rencontrer convoquer encourager accueillir embrasser contacter critiquer expulser
    évacuer soigner sauver applaudir avertir prévenir informer menacer""".split()
)
_HAVE: Final = frozenset("a ont avait avaient aura auront aurait auraient".split())
_ADVERBS: Final = frozenset("pas déjà aussi également ensuite encore toujours".split())
#: before these *lui* is the object; elsewhere it may be a stressed subject: *lui a remercié*
_SUBJECTS: Final = frozenset("il elle ils elles on je nous vous qui ne n'".split())
_OBJECTS: Final = frozenset("l' le la les qu' que".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where("leur", "lui"):
        j = i + 1
        if j + 1 >= len(forms) or story.capitalised(i):
            continue
        if forms[i] == "lui" and (i == 0 or forms[i - 1] not in _SUBJECTS):
            continue
        compound = forms[j] in _HAVE
        if compound:
            j += 1
            while j + 1 < len(forms) and forms[j] in _ADVERBS:
                j += 1
        if tokens.segments[j] != tokens.segments[i] or not _governs(story, j, compound):
            continue
        after = forms[j + 1] if j + 1 < len(forms) else ""
        if after in DETERMINERS or after in _OBJECTS:
            continue
        if after and (after[0].isdigit() or "NUM" in profile(story.lexicon, after).parts):
            continue
        right = _right(forms[i], forms[i + 1])
        yield Match(
            tokens.starts[i],
            tokens.ends[j],
            f"The verb takes a direct object: « {right.strip()} ».",
            replace(tokens.starts[i], tokens.starts[i + 1], right),
        )


def _governs(story: Story, j: int, compound: bool) -> bool:
    """Whether token ``j`` is the participle of such a verb, or a finite form of it."""
    here = profile(story.lexicon, story.tokens.forms[j])
    lemmas = {r.lemma for r in story.readings(j) if r.pos == "VERB"}
    if not lemmas or not lemmas <= _VERBS:
        return False
    return bool(here.participle) if compound else here.only_verb


def _right(dative: str, verb: str) -> str:
    if dative == "leur":
        return "les "
    return "l'" if elides(verb) is not False else "le "


RULE = Rule(
    code="AGR034",
    name="dative-for-object",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« leur », « lui » before a verb such as remercier or aider, whose object is direct.",
    why="The verb governs a dative in Slovak or Czech (ďakovať, pomáhať, blahoželať + 3rd case) "
    "and a direct object in French.",
    authority="Grevisse, Le bon usage, « Complément d'objet direct »",
    check=_check,
    supersedes=("AGR062",),
    bad=(
        Bad(
            "Elle a vu ses entraîneurs et ⟦leur a remerciés⟧ de leur patience.",
            "Elle a vu ses entraîneurs et les a remerciés de leur patience.",
        ),
        Bad(
            "Les pompiers ⟦leur ont aidés⟧ à sortir.",
            "Les pompiers les ont aidés à sortir.",
        ),
        Bad("Il ⟦lui félicite⟧ pour sa victoire.", "Il le félicite pour sa victoire."),
    ),
    good=(
        "Elle les a remerciés et leur a offert un livre; il leur aide de camp.",
        "Sa femme et lui ont remercié les médecins; lui a remercié le maire, elle non.",
        "Le maire leur a présenté ses excuses et leur a sauvé la mise.",
        "Leur accueil a été bon, leur a-t-on dit; on leur a évacué deux wagons.",
    ),
)
