"""AGR050: the noun before a person's name says the other sex than the name."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.named_roles import Role, feminine_of, role_nouns
from mtqa.analysis.french.profiles import MS, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Fix, Match
from mtqa.languages.fr.determiners import DETERMINERS, singular
from mtqa.languages.fr.elision import elides
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_POSSESSIVES = {"mon": "ma", "ton": "ta", "son": "sa"}


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for role in role_nouns(story):
        if role.sex in ("", role.named.sex):
            continue
        start, end = tokens.starts[role.determiner], tokens.ends[_last(story, role)]
        name = story.flat[tokens.starts[role.named.first] : tokens.ends[role.named.last]]
        if role.sex == "f":
            yield Match(start, end, f"« {name} » is a man: this noun should be in the masculine.")
            continue
        right = _feminine(story, role)
        said = f"« {name} » is a woman: this noun should be in the feminine"
        fix: tuple[Fix, ...] = replace(start, end, right) if right else ()
        yield Match(start, end, f"{said}: {right}." if right else f"{said}.", fix)


def _feminine(story: Story, role: Role) -> str | None:
    """The determiner and the noun in the feminine, where no adjective needs a change as well."""
    forms, lexicon = story.tokens.forms, story.lexicon
    if role.determiner == role.noun:
        hers_alone = feminine_of(lexicon, forms[role.noun])
        return hers_alone and hers_alone.capitalize()
    words: list[str | None] = [
        feminine_of(lexicon, forms[k]) if k == role.noun else inflect(lexicon, forms[k], "f", "s")
        for k in range(role.determiner + 1, _last(story, role) + 1)
    ]
    told = [word for word in words if word is not None]
    if len(told) < len(words):
        return None
    hers = told[0]
    own = forms[role.determiner]
    if own in _POSSESSIVES:
        whole = own + " " if elides(hers) else _POSSESSIVES[own] + " "
    elif own in ("l'", "leur", "notre", "votre"):
        whole = "l'" if own == "l'" else own + " "
    elif own in DETERMINERS:
        found = singular(DETERMINERS[own].kind, "f", elides(hers) is True)
        if not found:
            return None
        whole = found
    else:
        return None
    if story.capitalised(role.determiner):
        whole = whole[0].upper() + whole[1:]
    return whole + " ".join(told)


def _last(story: Story, role: Role) -> int:
    """The noun, or the last of the adjectives after it."""
    last = role.noun
    while last + 1 < role.named.first:
        here = profile(story.lexicon, story.tokens.forms[last + 1])
        if not here.adjective & MS or not here.adjectival or story.capitalised(last + 1):
            break
        last += 1
    return last


RULE = Rule(
    code="AGR050",
    name="role-and-name",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A masculine noun of a person before a woman's name, told by her first name or its "
    "ending, or a feminine one before a man's: « le doyen Eva Malá », « le directeur du musée, "
    "Irena Horská ».",
    why="French names a woman by the feminine of what she is; the source language marks it on the "
    "noun, which a translation loses.",
    authority="Académie française, La féminisation des noms de métiers et de fonctions (2019)",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "« Rien ne change », a dit ⟦le doyen⟧ Eva Hrubá.",
            "« Rien ne change », a dit la doyenne Eva Hrubá.",
        ),
        Bad(
            "« Tout est prêt », a indiqué ⟦le porte-parole⟧ de la police régionale, Renata Kolmer.",
            "« Tout est prêt », a indiqué la porte-parole de la police régionale, Renata Kolmer.",
        ),
        Bad(
            "Selon ⟦son avocat⟧ Irena Dubová, rien n'est joué.",
            "Selon son avocate Irena Dubová, rien n'est joué.",
        ),
        Bad(
            "« On ouvre », rappelle ⟦le chef⟧ de la clinique, Helena Karas.",
            "« On ouvre », rappelle la cheffe de la clinique, Helena Karas.",
        ),
        Bad("« Non », a répondu ⟦la porte-parole⟧ Martin Benda."),
        Bad(
            "« Oui », a dit ⟦le vice-ministre ukrainien⟧ de la Défense, Irena Horská.",
            "« Oui », a dit la vice-ministre ukrainienne de la Défense, Irena Horská.",
        ),
        Bad(
            "Le film ⟦du réalisateur⟧ Tereza Holá sort jeudi.",
            "Le film de la réalisatrice Tereza Holá sort jeudi.",
        ),
    ),
    good=(
        "La doyenne Eva Hrubá et le doyen Jan Hrubý ont ri. Le fils de l'actrice Eva Hrubá joue.",
        "L'avocat de Jana Malá, le mari de la ministre, Eva Malá, et l'ami d'Irena Malá sont là.",
        "Selon le ministre, Irena Malá a menti. Le maire, Irena Malá et Petr Malý ont ri.",
        "La médecin Eva Hrubá opère et la vedette Jan Malý chante.",
        "La professeure Eva Hrubá enseigne. Le ministre a reçu Eva Hrubá.",
        "La porte-parole du ministre, Jan Malý, n'a rien dit.",
        "Sur le petit écran Irena Malá parle de tout. Le porte-parole Martin Benda a démenti.",
    ),
)
