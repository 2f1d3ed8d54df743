"""AGR051: what is said of a person right after the name has the other gender."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.name_sex import persons_named
from mtqa.analysis.french.named_roles import feminine_of, said_of
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    for named in persons_named(story):
        i = said_of(story, named)
        if i is None:
            continue
        form = tokens.forms[i]
        if named.sex == "f" and profile(lexicon, form).noun:
            right = feminine_of(lexicon, form)
        else:
            right = inflect(lexicon, form, named.sex, "s")
        if tokens.forms[i - 1] in ("un", "le", "une", "la", "son", "sa", "ancien", "ancienne"):
            right = None  # what stands before changes as well
        start, end = tokens.starts[i], tokens.ends[i]
        name = story.flat[tokens.starts[named.first] : tokens.ends[named.last]]
        said = f"« {name} » is {'a woman' if named.sex == 'f' else 'a man'}, and this is said of "
        said += "the person" + (f": {right}." if right else ".")
        yield Match(start, end, said, replace(start, end, right) if right else ())


RULE = Rule(
    code="AGR051",
    name="said-of-name",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A noun in apposition after the name of a person, or what follows the name and « être », "
    "in the other gender: « Irena Malá, habitant du quartier », « Tereza Malá est devenu ».",
    why="What a person is, and the participle after être, take the gender of the person; a name "
    "does not show it to the engine.",
    authority="Grevisse, Le bon usage, « Accord de l'attribut et de l'apposition »",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "« On respire », a dit Irena Kolmer, ⟦habitant⟧ du quartier.",
            "« On respire », a dit Irena Kolmer, habitante du quartier.",
        ),
        Bad(
            "Samedi, Tereza Kolmer est ⟦devenu⟧ la plus jeune de toutes.",
            "Samedi, Tereza Kolmer est devenue la plus jeune de toutes.",
        ),
        Bad(
            "Irena Kolmer a été élue ⟦sportif⟧ de l'année.",
            "Irena Kolmer a été élue sportive de l'année.",
        ),
        Bad("« Non », a dit Martin Benda, sa ⟦représentante⟧."),
    ),
    good=(
        "Irena Kolmer, habitante du quartier, est devenue la plus jeune. Martin Benda est parti.",
        "Irena Kolmer, professeur de chant, est le témoin de Martin Benda, victime d'un vol.",
        "Selon Irena Kolmer, le voleur a fui. Irena Kolmer, dément, crie. Irena Kolmer est là.",
    ),
)
