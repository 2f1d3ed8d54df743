"""CAL029: an object pronoun at the head of a sentence: *L'a montré une étude*, *Les attend …*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.fronted import sentence_heads
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.succession import SUCCESSION
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PRONOUNS = frozenset(("l'", "les", "le", "la", "lui", "leur", "m'", "me"))
_HAVE = frozenset("a ont avait avaient aura auront".split())
_ARE = frozenset("est sont était étaient".split())
_SOUND = SUCCESSION | frozenset("faire falloir voilà voici".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 2
    for i in sentence_heads(story):
        if forms[i] not in _PRONOUNS or i + 1 >= last or segments[i + 2] != segments[i]:
            continue
        verb = i + 1
        if story.capitalised(verb) or forms[verb + 1].startswith("-"):
            continue
        if forms[verb] in _HAVE:
            end = verb + 1
            if profile(lexicon, forms[end]).parts == {"ADV"}:
                end += 1
            if not profile(lexicon, forms[end]).participle or forms[i] in ("la", "le"):
                continue
            if forms[i] == "lui" and "p" not in profile(lexicon, forms[verb]).verb:
                continue  # *Lui a ri, elle a pleuré*
        elif forms[i] in ("les", "leur", "l'") and _only_third(story, verb):
            end = verb
        else:
            continue
        if not lexicon.lemmas(forms[end]).isdisjoint(_SOUND):
            continue
        if "?" in forms[end : story.segment_tokens(segments[i]).stop]:
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[end],
            "The sentence begins with its object pronoun as in the source: the subject comes "
            "first, or the sentence turns passive.",
        )


def _only_third(story: Story, i: int) -> bool:
    """Whether token ``i`` is a finite verb of the third person and nothing else."""
    here = profile(story.lexicon, story.tokens.forms[i])
    return here.only_verb and bool(here.verb) and story.tokens.forms[i] not in _ARE


RULE = Rule(
    code="CAL029",
    name="object-pronoun-first",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A sentence that begins with an object pronoun and its verb, the subject after them.",
    why="« Čaká ich », « otvorila ho » put the subject last; French begins with it.",
    authority="Grevisse, Le bon usage, « La place du sujet »",
    check=_check,
    supersedes=("CAL011",),
    bad=(
        Bad("Le pays doute. ⟦L'a montré⟧ une enquête de mai.", also=("ATT036",)),
        Bad("Les joueurs sont partis. ⟦Les attend⟧ un match à Brno."),
        Bad("Il est élu. ⟦Lui ont exprimé⟧ leur soutien deux partis."),
    ),
    good=(
        "Lui succède Jan Malý. Lui ont succédé deux frères. Le suit de près un Suisse.",
        "Jana part. L'ont rejointe ses deux frères. Leur répond un chœur de garçons.",
        "Les gens attendent. L'attente est longue. La porte grince. Leur chien aboie.",
        "Les a-t-il vus ? L'a-t-on prévenu ? Le sait-on ? Lui a ri, elle a pleuré.",
        "Les est et ouest du pays. L'as de pique. La Slovaquie a gagné.",
    ),
)
