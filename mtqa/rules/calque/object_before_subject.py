"""CAL028: an object before its subject: *La recette je n'ai pas*, *Le sable nous avons*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.fronted import object_end, sentence_heads
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_SUBJECTS = {"je": "1s", "j'": "1s", "nous": "1p", "vous": "2p", "on": "3s"}
_NO_OBJECT = frozenset(("au", "aux", "du"))
#: *le temps, le matin*: what may open a sentence as an adverb
_ADVERBS = frozenset(
    """temps fin début suite plupart moitié aube crépuscule matinée soirée journée après-guerre
    week-end été hiver faute chose""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in sentence_heads(story):
        found = None if forms[i] in _NO_OBJECT else object_end(story, i)
        if found is None:
            continue
        head, pronoun = found
        if pronoun >= last or forms[pronoun] not in _SUBJECTS or story.capitalised(pronoun):
            continue
        if forms[head] in _ADVERBS or segments[pronoun] != segments[i]:
            continue
        verb = _verb(story, pronoun)
        if verb is not None:
            yield Match(
                tokens.starts[head],
                tokens.ends[verb],
                "The object stands before its subject as in the source: put it after the verb.",
            )


def _verb(story: Story, pronoun: int) -> int | None:
    """The verb of the subject pronoun at token ``pronoun``."""
    forms = story.tokens.forms
    k = pronoun + 1
    while k < len(forms) - 1 and forms[k] in PROCLITICS and forms[k] not in ("nous", "vous"):
        k += 1
    person = _SUBJECTS[forms[pronoun]]
    readings = story.readings(k)
    if not profile(story.lexicon, forms[k]).finite:
        return None
    return k if any(r.person == person for r in readings if r.tense != "impe") else None


RULE = Rule(
    code="CAL028",
    name="object-before-subject",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A noun and right after it a subject pronoun with its verb, at the head of a sentence.",
    why="Slavic case endings show an object wherever it stands; French has it after the verb, or "
    "takes it up: « la recette, je ne l'ai pas ».",
    authority="Grevisse, Le bon usage, « La place du complément d'objet »",
    check=_check,
    bad=(
        Bad("La ⟦recette je n'ai⟧ pas, a-t-elle dit."),
        Bad("La ⟦voix du peuple nous l'avons⟧ entendue, a écrit le maire."),
    ),
    good=(
        "La recette, je ne l'ai pas. La recette que j'ai est bonne. Le temps nous presse.",
        "La semaine dernière il a plu. Un jour il viendra. La première fois nous avons ri.",
        "La pluie nous a surpris. Les gens nous croient. Le maire a-t-il raison ?",
        "Le mouvement Nous restons debout a voté. Le froid vous engourdit.",
        "Au fait nous tenons à lui. Du coup on est contents.",
    ),
)
