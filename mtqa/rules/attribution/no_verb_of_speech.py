"""ATT032: a verb after a quotation that reports nothing: *« Q », était en colère le maire*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.tails import OF_PERSONS, Incise, ends_soon, incises
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.incise_verbs import SOUND_IN_INCISE, SOUND_REFLEXIVE
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: *est convaincu X* is said
_CONVINCED: Final = frozenset(
    "convaincu convaincue convaincus persuadé persuadée sûr sûre certain certaine".split()
)
#: whom somebody's words hit: *l'a défendue X*
_PERSONS: Final = OF_PERSONS - frozenset(
    "citer évoquer mentionner louer critiquer attaquer décrire féliciter présenter nommer".split()
) | frozenset(
    """défendre corriger calmer imiter appeler interrompre excuser convaincre conjurer adjurer
    apostropher héler railler contrer réconforter encourager complimenter reprendre moraliser
    sermonner gronder houspiller rabrouer dénigrer réprimander étriller sommer presser réprouver
    blâmer remettre renvoyer couper alerter recadrer tranquilliser assurer pousser
    engueuler rembarrer chambrer charrier tempérer inquiéter consoler relancer apaiser
    arrêter stopper juger""".split()
)
_SHORT: Final = 4
_WORDS: Final = frozenset("mot mots parole paroles propos slogan devise message".split())
_THEM: Final = frozenset(("l'", "les", "la", "le"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for incise in incises(story):
        tail, group = incise.tail, incise.group
        if tail.apart or tail.gap not in (",", "", "-", "–"):
            continue
        if not tail.gap and tail.quotation is not None and not tail.quotation.sentence:
            continue  # *« Le Grand Retour » est un film*
        forms = tokens.forms
        them = not _THEM.isdisjoint(forms[group.first : group.finite])
        after = forms[group.finite + 1] if group.finite + 1 < tail.stop else "."
        following = min(group.last + 1, len(forms) - 1)
        if any(r.tense == "inf" for r in story.readings(following)):
            continue  # *a laissé entendre X*
        nobody = incise.subject is None and group.clitic is None
        convinced = after in _CONVINCED and not (nobody and group.finite + 2 >= tail.stop)
        if convinced or _sound(incise, them=them):
            continue
        silent = incise.subject is None and group.clitic is None and not group.passive
        short = tail.stop - group.last <= _SHORT
        if silent and not short and not ends_soon(story, tail, group.last + 1):
            continue
        if _WORDS & set(forms[group.last + 1 : group.last + 5]):
            continue  # *ont été ses premiers mots*
        plain = group.first < group.last == group.finite
        if them and plain and story.lexicon.has(forms[group.finite], "NOUN"):
            continue  # *la note du pays*
        yield Match(
            tokens.starts[group.first],
            tokens.ends[min(group.last + 1, tail.stop - 1)],
            "this verb does not report a quotation: a dit X, en colère",
        )


def _sound(incise: Incise, *, them: bool) -> bool:
    """Whether the verb may report a quotation."""
    group = incise.group
    if group.lemma == "avoir":
        return group.clitic is not None
    if group.lemma == "être" or group.passive:
        return group.clitic is not None
    if them:
        return group.lemma in _PERSONS
    if group.reflexive:
        return group.lemma in SOUND_REFLEXIVE
    return incise.listed or group.lemma in SOUND_IN_INCISE


RULE = Rule(
    code="ATT032",
    name="verb-reports-nothing",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« Q », était en colère le maire; « Q », est écrit dans la lettre.",
    why="In Slovak and Czech what somebody does or feels may follow a quotation; French wants a "
    "verb of speech.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    weak=True,
    bad=(
        Bad("« Nous avons fini le travail », ⟦était en⟧ colère le maire de Nitra."),
        Bad("« Nous avons fini le travail », ⟦se louait le⟧ maire de Nitra."),
        Bad("« Nous avons fini le travail », ⟦est convaincue⟧."),
        Bad("« Nous avons fini le travail », ⟦l'a loué le⟧ maire de Nitra."),
    ),
    good=(
        "« Nous avons fini le travail », s'est réjoui le maire.",
        "« Nous avons fini le travail », est-il écrit dans la lettre.",
        "« Nous avons fini le travail », se souvient le maire.",
        "« Nous avons fini le travail », a-t-on entendu.",
        "« Les délais seront tenus », s'est engagée la mairie.",
        "« Et toi ? » lui renvoie son frère. « On se tait », lui avait appris sa mère.",
    ),
)
