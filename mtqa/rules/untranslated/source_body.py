"""UNT006: an institution or an agent noun left in the source language, with its capital."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.articles import Use, lead
from mtqa.analysis.spellings import Spelling, find_spellings
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.languages.slavic_bodies import AGENT_ENDING, AGENTS, BODIES, NO_AGENTS
from mtqa.languages.spellings import by_first_word
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_TABLE = by_first_word(BODIES)
_PLURAL = frozenset(("les", "des", "aux", "ces"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for found in find_spellings(story, _TABLE):
        hit = _with_country(story, found)
        if not story.in_term(hit.start) and not _explained(story, hit):
            yield Match(
                hit.start,
                hit.end,
                f"« {hit.written} » was left in the source language: {hit.right}.",
                (Fix(_edits(story, hit)),),
            )
    for word, numbers in story.unknown_names.items():
        if word[-1] not in "iéa" or word.isupper():
            continue
        form = word.lower()
        if form in NO_AGENTS or not (form in AGENTS or AGENT_ENDING.fullmatch(form)):
            continue
        for i in numbers:
            after = i + 1
            longer = after < len(tokens) and story.capitalised(after)
            if i == 0 or tokens.forms[i - 1] not in _PLURAL or story.in_term(tokens.starts[i]):
                continue
            if longer and not story.first_in_segment(after):
                continue  # *les Slobodní Rytieri*: a name of several words
            yield Match(
                tokens.starts[i], tokens.ends[i], f"« {word} » was left in the source language."
            )


def _with_country(story: Story, hit: Spelling) -> Spelling:
    """The name with the letters of the country after it: *Ústavný súd SR*."""
    if story.flat[hit.end : hit.end + 3] not in (" SR", " ČR"):
        return hit
    last, end = hit.last + 1, hit.end + 3
    if last >= len(story.tokens) or story.tokens.ends[last] != end:
        return hit
    return hit._replace(end=end, last=last, written=story.flat[hit.start : end])


def _explained(story: Story, hit: Spelling) -> bool:
    """Whether brackets give the French: *Slovenská pošta (la Poste slovaque)*, or the other way."""
    return story.flat[hit.start - 1 : hit.start] == "(" or story.flat[hit.end : hit.end + 2] == " ("


def _edits(story: Story, hit: Spelling) -> tuple[Edit, ...]:
    """The French name with the article that its gender asks for."""
    head = hit.right.split(" ", 1)[0]
    nouns = [r for r in story.lexicon.readings(head.lower()) if r.pos == "NOUN"]
    genders = {"p" if r.number == "p" else r.gender for r in nouns}
    put = Edit(hit.start, hit.end, hit.right)
    if len(genders) != 1:
        return (put,)
    found = lead(story, hit.first, hit.right, genders.pop(), Use.NOUN)
    return (Edit(found.start, hit.start, found.words), put) if found else (put,)


RULE = Rule(
    code="UNT006",
    name="source-body",
    family=Family.UNTRANSLATED,
    mqm="accuracy/untranslated",
    severity=Severity.MAJOR,
    finds="A Slovak or Czech institution under its own name, or a noun such as les Ochranári.",
    why="A French reader does not know the words: caisse de sécurité sociale, écologistes.",
    authority="MQM 2.0, accuracy/untranslated",
    check=_check,
    sources=("sk", "cs"),
    supersedes=("UNT001", "UNT002", "NAM003", "NAM005", "NAM009"),
    bad=(
        Bad(
            "La ⟦Sociálna poisťovňa⟧ versera une prime.",
            "La caisse slovaque de sécurité sociale versera une prime.",
        ),
        Bad("Le chef dirige la ⟦Česká filharmonie⟧.", "Le chef dirige la Philharmonie tchèque."),
        Bad(
            "Il pleut dans le ⟦Jihomoravském kraji⟧.", "Il pleut dans la région de Moravie-du-Sud."
        ),
        Bad("La ⟦Ústavný súd SR⟧ a tranché.", "La Cour constitutionnelle a tranché."),
        Bad("Les ⟦Ochranári⟧ recommandent la prudence."),
    ),
    good=(
        "Il l'a dit au Český rozhlas (la radio publique tchèque).",
        "La caisse slovaque de sécurité sociale (Sociálna poisťovňa) versera une prime.",
        "Les Kováč, les Segovia, les Starostové et les Slobodní Zednári jouent.",
    ),
)
