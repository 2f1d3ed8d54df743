"""AGR066: a present participle with an ending before its object."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.nouns import TIMES
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, over

_ENDINGS: Final = ("antes", "ante", "ants")
#: determiners that begin an object
_OBJECT: Final = frozenset("le la les l' un une son sa ses leur leurs ce cette ces".split())
_SUPERLATIVE: Final = frozenset("plus moins mieux premier première".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    known = kept(lexicon, _participle)
    for form in filter(known.__getitem__, tokens.index):
        for i in tokens.index[form]:
            if i < 1 or i + 2 >= len(forms) or tokens.segments[i + 2] != tokens.segments[i - 1]:
                continue
            if forms[i + 1] not in _OBJECT or forms[i + 2] in _SUPERLATIVE | TIMES:
                continue
            if story.capitalised(i) or not profile(lexicon, forms[i - 1]).noun:
                continue
            if not profile(lexicon, forms[i + 2]).noun and tokens.kinds[i + 2] == "word":
                continue
            yield over(story, i, i, known[form], "Before its object « {} » takes no ending: {}.")


def _participle(lexicon: Lexicon, form: str) -> str:
    """The present participle that ``form`` adds an ending to, "" where it is a noun or none."""
    ending = next((e for e in _ENDINGS if form.endswith(e)), "")
    if not ending or lexicon.has(form, "NOUN"):
        return ""
    right = form.removesuffix(ending) + "ant"
    return right if any(r.tense == "ppre" for r in lexicon.readings(right)) else ""


RULE = Rule(
    code="AGR066",
    name="inflected-participle",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A present participle with an ending before its object: « une loi "
    "interdisante la pêche ».",
    why="A present participle with an object is a verb and does not agree; the source has an "
    "adjective there, which does.",
    authority="Grevisse, Le bon usage, « Le participe présent »",
    check=_check,
    supersedes=(
        "AGR003",
        "AGR013",
        "AGR063",
    ),
    bad=(
        Bad(
            "Ils ont signé un texte ⟦exigeante⟧ une trêve.",
            "Ils ont signé un texte exigeant une trêve.",
        ),
    ),
    good=(
        "Les points importants le plus souvent cités. Des enfants vivants la nuit dernière.",
        "Un texte exigeant une trêve, les représentants du peuple.",
    ),
)
