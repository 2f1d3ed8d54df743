"""CAL022: a title without its article: *Ministre Novák a dit*, *a déclaré porte-parole*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.opening import opens
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.bare_nouns import BARE_TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_OF = frozenset(("de", "du", "des", "d'"))
_PREPOSITIONS = frozenset(("selon", "avec", "contre"))
_RANKS = frozenset(("premier", "première"))
_HAVE = frozenset(("a", "ont"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where(*BARE_TITLES):
        first = i - (i > 0 and forms[i - 1] in _RANKS)
        if i >= last or segments[i + 1] != segments[first]:
            continue
        named = story.capitalised(i + 1)
        if opens(story, first):
            bare = named and _verb_after_name(story, i + 1)
        else:
            bare = (named or forms[i + 1] in _OF) and _asks_for_article(story, first)
        if bare:
            yield Match(
                tokens.starts[first],
                tokens.ends[i],
                f"« {forms[i]} » needs an article before it.",
            )


def _verb_after_name(story: Story, i: int) -> bool:
    """Whether a verb in the singular follows the name at token ``i``."""
    stop = story.segment_tokens(story.tokens.segments[i]).stop
    while i < stop - 1 and story.capitalised(i):
        i += 1
    here = profile(story.lexicon, story.tokens.forms[i])
    return "s" in here.verb and (here.only_verb or "AUX" in here.parts)


def _asks_for_article(story: Story, first: int) -> bool:
    """Whether a preposition or the verb of a report stands right before token ``first``."""
    forms, segments = story.tokens.forms, story.tokens.segments
    if first < 2 or segments[first - 2] != segments[first]:
        return False
    before = forms[first - 1]
    if before in _PREPOSITIONS:
        return True
    if forms[first - 2] not in _HAVE or not profile(story.lexicon, before).participle:
        return False
    return not story.lexicon.lemmas(before).isdisjoint(story.language.reporting_verbs)


RULE = Rule(
    code="CAL022",
    name="bare-title",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A title or function without article before a name, as subject, after « selon » or after "
    "the verb of a report.",
    why="Slovak and Czech have no articles; in French a title before a name takes one.",
    authority="Grevisse, Le bon usage, « Absence du déterminant »",
    check=_check,
    supersedes=("SLG192",),
    bad=(
        Bad("La ville est prête. ⟦Ministre⟧ Novák viendra mardi."),
        Bad("Le pont est fermé, selon ⟦porte-parole⟧ de la police."),
        Bad("Le texte est prêt, a ajouté ⟦premier ministre⟧ Novák.", also=("ATT029",)),
    ),
    good=(
        "Le ministre Novák viendra mardi, a ajouté le premier ministre Novák.",
        "Président du jury depuis 2010, il a démissionné. Ministre de la Santé : Jan Novák.",
        "Le pont est fermé, selon un porte-parole. Il a été élu président de la région.",
        "Jan Novák, ministre de la Santé, a parlé avec le maire. Il est devenu ministre.",
        "Maître Dupont et Monsieur Novák ont parlé. Il a dit chef, puis rien.",
    ),
)
