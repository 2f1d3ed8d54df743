"""AGR037: *a été retrouvée mort*: the state of a subject that does not agree with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.profiles import (
    ANY,
    FEMININE,
    FP,
    FS,
    MASCULINE,
    MP,
    MS,
    PLURAL,
    SINGULAR,
    profile,
)
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: verbs of how somebody is found, left or brought back
_VERBS: Final = frozenset(
    """retrouver découvrir trouver laisser libérer ramener rapatrier extraire sortir rentrer
    revenir rester ressortir repartir arriver naître évacuer""".split()
)
_STATES: Final = frozenset(
    """mort morte morts mortes vivant vivante vivants vivantes indemne indemnes blessé blessée
    blessés blessées inconscient inconsciente inconscients inconscientes sain saine sains saines
    intact intacte intacts intactes bloqué bloquée bloqués bloquées coincé coincée coincés coincées
    inanimé inanimée inanimés inanimées seul seule seuls seules prisonnier prisonnière prisonniers
    prisonnières ligoté ligotée ligotés ligotées""".split()
)
_BE: Final = frozenset(
    "est sont était étaient été être sera seront serait seraient fut furent".split()
)
_ADVERBS: Final = frozenset("grièvement légèrement encore déjà gravement".split())
_SAFE: Final = {
    MS: "sain et sauf", MP: "sains et saufs", FS: "saine et sauve", FP: "saines et sauves",
}  # fmt: skip
_SOUND: Final = {"sauf": "sain", "saufs": "sains", "sauve": "saine", "sauves": "saines"}


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_STATES):
        j = i - 1
        while j > 1 and forms[j] in _ADVERBS:
            j -= 1
        mask = _participle(story, j)
        here = profile(story.lexicon, forms[i])
        last = i + 2 if forms[i + 1 : i + 2] == ["et"] and i + 2 < len(forms) else i
        if last > i and forms[last] not in _SOUND:
            last = i
        wrong = bool(mask) and not here.qualifier & mask
        if last > i and _SOUND[forms[last]] != forms[i]:
            wrong, mask = True, mask or ANY
        elif not wrong:
            continue
        fixed = _fixed(story, i, last, mask)
        yield Match(
            tokens.starts[i],
            tokens.ends[last],
            "This state does not agree with its subject" + (f": {fixed}." if fixed else "."),
            replace(tokens.starts[i], tokens.ends[last], fixed) if fixed else (),
        )


def _participle(story: Story, j: int) -> int:
    """The mask of the participle with *être* at token ``j``, 0 where it is none of those verbs."""
    forms = story.tokens.forms
    if j < 2 or forms[j - 1] not in _BE or story.tokens.segments[j - 1] != story.tokens.segments[j]:
        return 0
    readings = [r for r in story.readings(j) if r.tense == "ppas"]
    if not readings or not all(r.lemma in _VERBS for r in readings):
        return 0
    return profile(story.lexicon, forms[j]).participle


def _fixed(story: Story, i: int, last: int, mask: int) -> str | None:
    """The state as the participle wants it; None where that is open."""
    if last > i:
        return _SAFE.get(mask)
    gender = "m" if not mask & FEMININE else "f" if not mask & MASCULINE else ""
    number = "s" if not mask & PLURAL else "p" if not mask & SINGULAR else ""
    return inflect(story.lexicon, story.tokens.forms[i], gender, number) if gender else None


RULE = Rule(
    code="AGR037",
    name="state-after-participle",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« mort », « indemne », « sain et sauf » after a participle with « être » with which "
    "they do not agree.",
    why="Participle and state belong to the same subject, so both have its gender and number.",
    authority="Grevisse, Le bon usage, « Accord de l'attribut »",
    check=_check,
    bad=(
        Bad(
            "La randonneuse a été retrouvée ⟦mort⟧ jeudi.",
            "La randonneuse a été retrouvée morte jeudi.",
        ),
        Bad(
            "Les fillettes sont rentrées ⟦sains et saufs⟧ samedi.",
            "Les fillettes sont rentrées saines et sauves samedi.",
        ),
        Bad("Ils ont retrouvé les enfants ⟦sains et sauves⟧."),
    ),
    good=(
        "La randonneuse a été retrouvée morte, les enfants ont été retrouvés sains et saufs.",
        "Les deux hommes ont été laissés pour morts; il y est resté mort ou vif.",
        "Elle est restée seule. Un homme sain et un lieu sauf. Il n'est resté personne de vivant.",
        "Il est né mort-nés compris dix agneaux. Elles sont revenues, seul le maire est resté.",
    ),
)
