"""ATT032: a verb after a quotation that reports nothing: *« Q », était en colère le maire*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.tails import incises
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: verbs that no French incise has
_SILENT: Final = frozenset(
    """être avoir retentir résonner secouer cacher fondre briller sonner motiver dompter approcher
    notifier chiffrer éclairer rapprocher introduire prononcer envoyer dépasser raisonner citer
    trouver tenir indiquer trahir savoir attendre fâcher louer vanter calmer dépeindre diriger
    agiter tordre tourner parler résoudre fermer renvoyer compter passer calculer
    condamner saluer féliciter""".split()
)
#: and these with *se*
_REFLEXIVE: Final = frozenset(
    """louer fâcher penser tenir trouver indiquer écrire rappeler sourire rire plaider
    opposer attendre incliner croire confesser avouer sentir demander parler""".split()
)
#: of the former, those that report where nothing but a subject follows
_ALONE: Final = frozenset("avoir indiquer saluer calculer condamner féliciter parler".split())
_OBJECT: Final = frozenset(
    "louer vanter citer adresser apprécier critiquer attaquer décrire évaluer féliciter".split()
)
#: *est convaincu X* is said
_CONVINCED: Final = frozenset(
    "convaincu convaincue convaincus persuadé persuadée sûr sûre certain certaine".split()
)
#: *se souvient*, *se demande*, *se félicite* are sound
_SOUND_REFLEXIVE: Final = frozenset("demander croire rappeler féliciter trouver".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for incise in incises(story):
        tail, group = incise.tail, incise.group
        if tail.apart or tail.gap not in (",", "", "-", "–"):
            continue
        before = tokens.forms[group.first : group.finite]
        them = any(form in ("l'", "les", "la", "le") for form in before)
        if them and group.lemma in _OBJECT:
            silent = True
        elif group.reflexive:
            silent = group.lemma in _REFLEXIVE - _SOUND_REFLEXIVE
        elif group.passive:
            silent = group.clitic is None
        else:
            silent = group.lemma in _SILENT - _ALONE and not group.light
        if group.finite + 1 < tail.stop and tokens.forms[group.finite + 1] in _CONVINCED:
            continue
        if not silent or (group.lemma == "être" and group.clitic):
            continue
        if incise.subject is None and group.clitic is None and not group.passive:
            continue
        if group.lemma == "avoir" and group.clitic:
            continue
        yield Match(
            tokens.starts[group.first],
            tokens.ends[min(group.last + 1, tail.stop - 1)],
            "this verb does not report a quotation: a dit X, en colère",
        )


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
        Bad("« Nous avons fini le travail », ⟦l'a loué le⟧ maire de Nitra."),
    ),
    good=(
        "« Nous avons fini le travail », s'est réjoui le maire.",
        "« Nous avons fini le travail », est-il écrit dans la lettre.",
        "« Nous avons fini le travail », se souvient le maire.",
        "« Nous avons fini le travail », a-t-on entendu.",
    ),
)
