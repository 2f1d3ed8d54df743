"""CAL031: a complement, then the verb, its subject last or nowhere: *Sur la ligne se travaille*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.fronted import complement_end, sentence_heads
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import NEGATIONS, PROCLITICS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_OPENERS = frozenset(
    "sur avec à au aux dans par pour contre derrière chez sous en devant parmi".split()
)
_HAVE = frozenset("a ont avait avaient aura auront".split())
_BE = frozenset("est sont était étaient sera seront fut furent".split())
#: verbs before which a complement of place stands in French, too
_INVERTING = frozenset(
    """succéder suivre précéder commencer régner retentir résonner flotter figurer exister surgir
    paraître vivre passer prévaloir défiler disparaître éclater jaillir souffler couler pousser
    sonner briller brûler trouver cacher ajouter dresser ouvrir dérouler élever étendre dessiner
    mêler joindre presser dégager tenir voir venir naître mourir profiler tapir côtoyer
    correspondre rester manquer reposer tourner émerger unir substituer devoir prendre proposer
    opposer""".split()
)
_SCENES = frozenset("lieu place cas ordre jour programme menu affiche cœur centre".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    for i in sentence_heads(story):
        if forms[i] not in _OPENERS:
            continue
        found = complement_end(story, i)
        if found is None:
            continue
        head, verb = found
        stop = story.segment_tokens(segments[i]).stop
        last = _verb(story, verb, stop)
        if last is None or forms[head] in _SCENES or "?" in forms[last:stop]:
            continue
        yield Match(
            tokens.starts[verb],
            tokens.ends[last],
            "The complement stands before its verb and the subject after it as in the source: "
            "begin with the subject, or with « on ».",
        )


def _verb(story: Story, k: int, stop: int) -> int | None:
    """The last token of the verb group at token ``k``, where French would not put one."""
    forms, lexicon = story.tokens.forms, story.lexicon
    reflexive = False
    while k < stop - 1 and forms[k] in PROCLITICS and not story.capitalised(k):
        if (
            forms[k] in ("le", "la", "les", "en", "leur", "nous", "vous")
            and not profile(lexicon, forms[k + 1]).only_verb
        ):
            return None
        reflexive = reflexive or forms[k] in ("se", "s'")
        k += 1
    if k + 1 >= stop or story.capitalised(k) or forms[k + 1].startswith("-"):
        return None
    here = profile(lexicon, forms[k])
    if not here.verb or not (here.only_verb or "AUX" in here.parts or reflexive):
        return None
    last, lemmas = k, lexicon.lemmas(forms[k])
    if forms[k] in _HAVE or forms[k] in _BE:
        last += 1
        while last < stop - 1 and (
            forms[last] in NEGATIONS or profile(lexicon, forms[last]).parts == {"ADV"}
        ):
            last += 1
        passive = forms[last] == "été"
        last += passive
        if last >= stop or not profile(lexicon, forms[last]).participle:
            return None if forms[k] in _BE else k
        if passive or forms[k] in _BE:
            return None  # *À cette occasion ont été remis les prix*
        lemmas = lexicon.lemmas(forms[last])
    return last if lemmas.isdisjoint(_INVERTING) else None


RULE = Rule(
    code="CAL031",
    name="complement-then-verb",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A complement with its preposition at the head of a sentence, right before a verb.",
    why="« Na trati sa pracuje », « O víťazstve rozhodol Novák »: the Slavic verb needs no subject "
    "before it; the French one does.",
    authority="Grevisse, Le bon usage, « La place du sujet »",
    check=_check,
    bad=(
        Bad("Sur la ligne ⟦se travaille⟧ jour et nuit."),
        Bad("Sur la mairie ⟦appartient⟧ seulement le drapeau national."),
        Bad("Dans le but ⟦recevra⟧ un poste Jan Malý."),
    ),
    good=(
        "Sur la ligne, on travaille. Derrière ce nom se cache une marque. À Nitra vit un ours.",
        "À la joie succède la peur. Dans la salle règne un grand silence.",
        "À cette occasion ont été remis les prix. Au programme figurent trois films.",
        "En 2010 a eu lieu le vote. Dans quel pays vivent-ils ? Au moins deux hommes sont morts.",
        "À qui profite le crime ? Sur ce point s'opposent les deux partis.",
    ),
    weak=True,
)
