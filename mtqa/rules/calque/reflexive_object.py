"""CAL036: a reflexive pronoun carried over beside an object: *s'est écouté le jugement*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.benefactive import BENEFACTIVE, OF_ONES_OWN
from mtqa.languages.fr.grammar import MEASURES_OF_TIME, NEGATIONS
from mtqa.languages.fr.nouns import TIMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_BE = frozenset(
    "est sont était étaient sera seront suis sommes étais étions fut furent serait".split()
)
_OBJECTS = frozenset("le la les l' un une son sa ses leur leurs ce cette ces plusieurs".split())
#: *se classer la plus rapide*, *se retrouver le seul*
_DEGREES = frozenset("plus moins mieux seul seule pire dernier dernière premier première".split())
_SUBJECTS = frozenset("il elle ils elles on qui".split())
_BEFORE_INVERSION = frozenset("que qu' où dont auquel laquelle lequel auxquels , » “ ”".split())
_OF_TIME = TIMES | MEASURES_OF_TIME | frozenset(("long", "plupart", "lendemain", "peu"))
#: *il s'ensuivit une mêlée*
_IMPERSONAL = frozenset("ensuivre produire dérouler former agir dégager appeler écrier".split())
#: verbs whose own subject a reflexive infinitive has
_MODALS = frozenset(("devoir", "vouloir", "souhaiter", "aimer"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in story.where("se", "s'", "me", "m'"):
        stop = story.segment_tokens(segments[i]).stop
        verb = _verb(story, i, stop)
        if verb is None or verb + 2 >= stop or forms[verb + 1] not in _OBJECTS:
            continue
        if not _subject_before(story, i):
            continue
        lemmas = story.lexicon.lemmas(forms[verb])
        if not lemmas.isdisjoint(BENEFACTIVE) or not lemmas.isdisjoint(_IMPERSONAL):
            continue
        phrase = phrase_at(story, verb + 1)
        if phrase is None or forms[phrase.head] in _OF_TIME or forms[phrase.head] in OF_ONES_OWN:
            continue
        if not _DEGREES.isdisjoint(forms[verb + 1 : phrase.head + 1]):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[verb],
            f"« {forms[i]} » beside the object copies Slovak « si »; French does without it.",
        )


def _verb(story: Story, i: int, stop: int) -> int | None:
    """The verb of the reflexive pronoun at token ``i``: finite, infinitive or participle."""
    forms, k = story.tokens.forms, i + 1
    if k >= stop:
        return None
    if forms[k] in _BE:
        k += 1
        while k < stop and (
            forms[k] in NEGATIONS or profile(story.lexicon, forms[k]).parts == {"ADV"}
        ):
            k += 1
        return k if k < stop and profile(story.lexicon, forms[k]).participle else None
    here = profile(story.lexicon, forms[k])
    return k if here.finite or "inf" in here.parts else None


def _subject_before(story: Story, i: int) -> bool:
    """Whether the subject stands before the pronoun at token ``i`` rather than after the verb."""
    forms = story.tokens.forms
    start = story.segment_tokens(story.tokens.segments[i]).start
    if i == start:
        return False
    before = i - 1
    if forms[before] in ("ne", "n'"):
        before -= 1
    if before < start or forms[before] in _BEFORE_INVERSION:
        return False
    if forms[i] in ("me", "m'"):
        return forms[before] == "je"
    if forms[before] in _SUBJECTS:
        return True
    here = profile(story.lexicon, forms[before])
    if "inf" in profile(story.lexicon, forms[i + 1]).parts:
        return not story.lexicon.lemmas(forms[before]).isdisjoint(_MODALS)
    if not (here.noun or story.capitalised(before)):
        return False
    head = start
    while head < before and story.tokens.kinds[head] == "punct":
        head += 1
    return forms[head] in ("le", "la", "l'", "les", "un", "une", "ce", "cette") or (
        story.capitalised(head) and not story.readings(head)
    )


RULE = Rule(
    code="CAL036",
    name="reflexive-beside-object",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A reflexive pronoun before a verb that takes its object without one.",
    why="« Si » goes with nearly any Slavic verb: « vypočuť si », « všimnúť si », « pochvaľovať "
    "si »; in French few verbs take a reflexive pronoun and an object.",
    authority="Grevisse, Le bon usage, « Les verbes pronominaux »",
    check=_check,
    bad=(
        Bad("L'accusé ⟦s'est écouté⟧ le jugement sans bouger."),
        Bad("Le ministère ⟦s'est convoqué⟧ l'ambassadeur."),
        Bad("Il ⟦se regardait⟧ les photos de ses enfants."),
    ),
    good=(
        "Elle s'achète un vélo. Il s'est cassé la jambe. Il se lave les mains.",
        "La cérémonie, dont se souvient le maire, a plu. « Bravo », se réjouit le maire.",
        "Le vote se tiendra le 4 mai. Il se classe le plus rapide. Il se fait un café.",
        "À cela s'ajoute le coût. Sur ce site se trouvait une usine. Il se rappelle la scène.",
        "Le match s'est achevé la semaine dernière. On voit se dérouler les débats.",
        "Il me faut un toit. Je m'appelle un taxi.",
    ),
    weak=True,
)
