"""AGR005: a masculine title before a woman's name in *-ová*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.profiles import MS, profile
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.languages.fr.determiners import DETERMINERS, singular
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.titles import (
    FEMININE_TITLES,
    MASCULINE_TITLES,
    ONLY_FEMININE,
)
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: titles that many women bear in the masculine
_EITHER = frozenset(
    "professeur docteur dr médecin chef général colonel capitaine secrétaire".split()
)
_MASCULINE = frozenset(("le", "un", "du", "au", "ce"))
_SUBJECT = frozenset(("le", "l'"))
_PRENOMINAL = frozenset("ancien actuel nouveau nouvel premier futur jeune".split())
_ENDING = "ová"
#: how far the title may stand before the name: *le ministre de la Justice Jana Nováková*
_REACH = 6
_THROUGH = frozenset(("de", "du", "des", "la", "l'", "d'", "les"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for form in [form for form in tokens.index if form.endswith(_ENDING)]:
        if len(form) < 6:
            continue
        for i in tokens.index[form]:
            if story.capitalised(i):
                title = _title(story, i)
                if title is not None:
                    yield _match(story, title, i)


def _title(story: Story, name: int) -> int | None:
    """The masculine title that belongs to the woman's name ending at token ``name``."""
    tokens = story.tokens
    forms = tokens.forms
    i = name - 1
    while (i > 0 and story.capitalised(i) and story.lexicon.has(story.word(i), "PROPN")) or (
        i > 0 and story.capitalised(i) and not story.readings(i)
    ):
        i -= 1
    if forms[i] in _THROUGH:
        return None  # l'avocat de Jana Nováková
    set_off = forms[i] == "," and i > 2 and _goes_on(story, name)
    if set_off:
        i -= 1
    for j in range(i, max(0, i - _REACH), -1):
        if tokens.segments[j] != tokens.segments[name] or tokens.kinds[j] != "word":
            return None
        form = forms[j]
        if form in ONLY_FEMININE:
            return None
        if form in MASCULINE_TITLES and not story.capitalised(j):
            at = _determiner(story, j)
            if at is None or form in _EITHER:
                return None
            before = "" if at < 1 or story.first_in_segment(at) else forms[at - 1]
            if set_off and not (forms[at] in _SUBJECT and before in ("", ",", "que", "qu'")):
                return None  # la femme du maire, Jana Nováková, a …
            return j if before not in ("madame", "mme", ".", "et") else None
        if form in _THROUGH or story.capitalised(j):
            continue
        if any(r.pos not in ("NOUN", "ADJ") for r in story.readings(j)):
            return None
    return None


def _goes_on(story: Story, name: int) -> bool:
    """*, Jana Nováková, a parlé*: whether comma and verb follow the token ``name``."""
    forms = story.tokens.forms
    i = name + 2
    if i >= len(forms) or forms[name + 1] != ",":
        return False
    while i + 1 < len(forms) and forms[i] in PROCLITICS:
        i += 1
    here = profile(story.lexicon, forms[i])
    return "s" in here.verb and (here.only_verb or "AUX" in here.parts)


def _determiner(story: Story, title: int) -> int | None:
    """The masculine determiner of the title, an adjective such as *ancien* between."""
    forms = story.tokens.forms
    at = title - 1
    if forms[at] in _PRENOMINAL and at > 0:
        at -= 1
        return at if forms[at] in _MASCULINE or forms[at] == "l'" else None
    return at if forms[at] in _MASCULINE else None


def _match(story: Story, title: int, name: int) -> Match:
    tokens = story.tokens
    at = _determiner(story, title)
    assert at is not None
    last = title
    while last + 1 < name and _adjective(story, last + 1):
        last += 1  # le ministre slovaque de la Santé
    start, end = tokens.starts[at], tokens.ends[last]
    whole = _whole(story, at, title, last)
    if whole is None:
        return Match(start, end, "The name is a woman's, so her title should be in the feminine.")
    if story.capitalised(at):
        whole = whole[0].upper() + whole[1:]
    return Match(
        start,
        end,
        f"The name is a woman's, so her title should be in the feminine: {whole}.",
        (Fix((Edit(start, end, whole),)),),
    )


def _adjective(story: Story, k: int) -> bool:
    here = profile(story.lexicon, story.tokens.forms[k])
    return bool(here.adjective & MS) and here.adjectival and not story.capitalised(k)


def _whole(story: Story, at: int, title: int, last: int) -> str | None:
    """Determiner, adjectives and title in the feminine, None where one is not known."""
    forms = story.tokens.forms
    feminine = _feminine(story, forms[title])
    words = [
        inflect(story.lexicon, forms[k], "f", "s") if k != title else feminine
        for k in range(at + 1, last + 1)
    ]
    if any(word is None for word in words):
        return None
    told = [word for word in words if word is not None]
    elided = elides(told[0]) is True
    if forms[at] == "l'":
        determiner: str | None = "l'" if elided else "la "
    else:
        determiner = singular(DETERMINERS[forms[at]].kind, "f", elided)
    return determiner + " ".join(told) if determiner else None


def _feminine(story: Story, title: str) -> str | None:
    if title in FEMININE_TITLES:
        return title
    found = sorted(
        form
        for form in ONLY_FEMININE
        if form[:4] == title[:4] and any(r.lemma == title for r in story.lexicon.readings(form))
    )
    return found[0] if len(found) == 1 else None


RULE = Rule(
    code="AGR005",
    name="masculine-title-of-woman",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A masculine title before the name of a woman, told by its ending -ová, or before it and "
    "a comma.",
    why="A woman's function is named in the feminine; the source language marks it on the noun, "
    "which a translation loses.",
    authority="Académie française, La féminisation des noms de métiers et de fonctions (2019)",
    check=_check,
    bad=(
        Bad("⟦Le ministre⟧ Jana Nováková a parlé.", "La ministre Jana Nováková a parlé."),
        Bad(
            "⟦Le ministre⟧ de la Culture, Jana Nováková, a démissionné.",
            "La ministre de la Culture, Jana Nováková, a démissionné.",
        ),
        Bad(
            "⟦Le ministre⟧ Jana Nováková s'est félicitée du vote.",
            "La ministre Jana Nováková s'est félicitée du vote.",
        ),
        Bad("Ils ont vu ⟦le président⟧ Nováková.", "Ils ont vu la présidente Nováková."),
        Bad(
            "La loi ⟦du ministre⟧ de la Justice Jana Nováková passe.",
            "La loi de la ministre de la Justice Jana Nováková passe.",
        ),
        Bad(
            "⟦Le ministre ukrainien⟧ de la Défense, Jana Nováková, a parlé.",
            "La ministre ukrainienne de la Défense, Jana Nováková, a parlé.",
        ),
        Bad(
            "Ils ont reçu ⟦l'ancien ministre⟧ Jana Nováková.",
            "Ils ont reçu l'ancienne ministre Jana Nováková.",
        ),
    ),
    good=(
        "La ministre Jana Nováková, le professeur Eva Malá et Madame le juge Nováková sont là.",
        "L'avocat de Jana Nováková, le conseiller de la présidente Nováková et le maire ont ri.",
        "Le ministre Jan Novák et la députée Nováková ont voté, le président, Nováková non.",
        "L'épouse du maire, Jana Nováková, a ri; il a vu le maire, Jana Nováková, elle, a fui.",
        "Le maire, Jana Nováková et Petr Malý ont ri. Avec le maire, Jana Nováková, a-t-on dit.",
        "Le ministre a reçu Jana Nováková; le chef de cabinet de Nováková est là.",
    ),
)
