"""FRQ023: a bare quoted noun phrase after any verb that wants an object."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.fragments import bare_noun_phrase, sure_noun, tokens_of
from mtqa.analysis.french.verbs import likely_finite, surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation
from mtqa.languages.fr import grammar
from mtqa.languages.fr.transitive import NO_BARE_OBJECT, OBJECT_VERBS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_VERBS: Final = (NO_BARE_OBJECT | OBJECT_VERBS) - frozenset(
    """écrire lire prononcer intituler nommer publier élire tourner chanter formuler""".split()
) | frozenset(
    """jouer ériger devenir avoir faire constituer parler considérer former frapper bâtir craindre
    justifier apprécier dénoncer vivre voir connaître demeurer rester qualifier décourager
    rappeler""".split()
)
#: after these a single word hangs as well
_ALONE: Final = frozenset("parler dénoncer agir".split())
#: those who are thanked or honoured *pour son …*
_FOR: Final = frozenset("remercier distinguer récompenser saluer honorer féliciter".split())
_AUXILIARIES: Final = frozenset("a ont avait avaient avoir ayant aura aurait".split())
_REACH: Final = 12


def _check(story: Story) -> Iterator[Match]:
    for quotation in story.quotations:
        if quotation.depth or not quotation.close:
            continue
        i = story.token_at(quotation.span.start) - 1
        if i < 1 or story.tokens.segments[i] != quotation.segment:
            continue
        if not bare_noun_phrase(story, quotation):
            continue
        inside = tokens_of(story, quotation)
        if any(story.tokens.forms[j] in ("et", "ou", ",") for j in inside):
            continue
        if _plural(story, inside[0]) or _in_list(story, quotation):
            continue
        if _hangs(story, i, alone=len(inside) == 1):
            yield Match(
                story.tokens.starts[i],
                story.tokens.ends[inside[0]],
                "the quoted noun has lost its determiner: un, une, le, la",
            )


def _plural(story: Story, i: int) -> bool:
    nouns = [r for r in story.readings(i) if r.pos == "NOUN"]
    return bool(nouns) and all(r.number == "p" for r in nouns)


def _in_list(story: Story, quotation: Quotation) -> bool:
    forms, after = story.tokens.forms, story.token_at(quotation.span.end)
    if after + 2 >= len(forms) or forms[after] not in ("et", "ou", "ni"):
        return False
    return forms[after + 1 : after + 2] != ["d'"] and forms[after + 1 : after + 3] != ["de", "la"]


def _hangs(story: Story, i: int, *, alone: bool) -> bool:
    forms = story.tokens.forms
    if forms[i] == "pour" and not alone:
        return any(
            story.lexicon.lemmas(forms[j]) & _FOR and not story.capitalised(j)
            for j in range(max(0, i - _REACH), i)
            if story.tokens.segments[j] == story.tokens.segments[i]
        )
    if forms[i] == "sur" and any(r.lemma == "parler" for r in story.readings(i - 1)):
        return True
    if forms[i] in ("agit", "agissait", "agirait") and forms[i - 1] == "s'":
        return True
    verbs = [r for r in story.readings(i) if r.pos in ("VERB", "AUX") and r.lemma in _VERBS]
    if not verbs or any(form in ("ne", "n'") for form in forms[max(0, i - 5) : i]):
        return False
    if alone and not any(r.lemma in _ALONE for r in verbs):
        return False
    if any(r.pos == "NOUN" for r in story.readings(i)) and not likely_finite(story, i):
        return False
    if story.lexicon.has(forms[i], "ADJ") and forms[i - 1] in grammar.DETERMINERS:
        return False  # *le célèbre « attracteur étrange »*
    if forms[i - 1] in ("se", "s'") or forms[i - 1] in grammar.DETERMINERS - {"l'", "le", "les"}:
        return False
    if all(r.tense == "ppas" for r in verbs):
        return any(form in _AUXILIARIES for form in forms[max(0, i - 3) : i])
    return any(r.person.startswith("3") or r.tense in ("inf", "ppre") for r in verbs)


def _opening_noun(story: Story) -> Iterator[Match]:
    """*selon qui « récession ne menace pas »*: a quoted clause whose subject has no article."""
    tokens = story.tokens
    for quotation in story.quotations:
        if quotation.depth or not quotation.close:
            continue
        i = story.token_at(quotation.span.start) - 1
        inside = tokens_of(story, quotation)
        if i < 0 or len(inside) < 3 or tokens.segments[i] != quotation.segment:
            continue
        first = inside[0]
        if story.capitalised(first) or not sure_noun(story, first) or _plural(story, first):
            continue
        if any(r.person or r.pos == "AUX" for r in story.readings(first)):
            continue
        if tokens.forms[i] in grammar.DETERMINERS | {"l", "d"} or story.lexicon.has(
            tokens.forms[i], "ADJ"
        ):
            continue
        verb = next((j for j in inside if surely_finite(story, j)), None)
        if verb is None or any(tokens.forms[j] in grammar.RELATIVES for j in range(first, verb)):
            continue
        yield Match(
            quotation.span.start,
            tokens.ends[first],
            "the quoted clause begins with a noun that has lost its determiner",
        )


def check(story: Story) -> Iterator[Match]:
    """Bare quoted objects, and quoted clauses that begin with a bare noun."""
    yield from _check(story)
    yield from _opening_noun(story)


RULE = Rule(
    code="FRQ023",
    name="bare-quoted-noun",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A quoted noun with its adjective or complement, and no determiner, as an object.",
    why="Slavic languages have no articles; the machine keeps the quoted words as they are.",
    authority="Grevisse, Le bon usage, § 586 (présence du déterminant)",
    check=check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    weak=True,
    bad=(
        Bad("Selon lui, la ville ⟦joue « rôle⟧ décisif » dans la région."),
        Bad("Le jury l'a distinguée ⟦pour « poésie⟧ sans ornements »."),
        Bad("Le député, selon qui ⟦« récession⟧ ne menace pas », a voté."),
        Bad("Le maire affirme qu'il s'⟦agit « pitrerie⟧ »."),
    ),
    good=(
        "Selon lui, la ville joue un « rôle décisif » dans la région.",
        "Le jury l'a distinguée pour sa « poésie sans ornements ».",
        "Le parquet l'a poursuivi pour « escroquerie en bande organisée ».",
        "Le mouvement a crié « liberté de la presse ».",
        "Selon lui, l'« argent ne fait pas le bonheur ».",
    ),
)
