"""The subject before a verb, read forward: its nouns, numerals and names."""

from __future__ import annotations

import pytest

from mtqa.analysis.analyse import analyse
from mtqa.analysis.french.antecedent_phrase import antecedent_phrase
from mtqa.analysis.french.profiles import FP, FS, MP, MS
from mtqa.analysis.french.subject_chain import Chain, chain_before
from mtqa.analysis.story import Story
from mtqa.document import Document


def story_of(text: str) -> Story:
    return analyse(Document(text), source_lang="sk", target_lang="fr")


def chain(text: str, verb: str) -> Chain | None:
    """The subject of ``verb`` in ``text``."""
    story = story_of(text)
    return chain_before(story, story.tokens.forms.index(verb))


@pytest.mark.parametrize(
    ("text", "verb", "mask"),
    [
        ("105 000 élèves sont rentrés.", "sont", MP | FP),
        ("La Hongrie et la Pologne sont prêtes.", "sont", FP),
        ("La mère et son fils sont là.", "sont", MP),
        ("Le maire, Petr Malý, est là.", "est", MS),
        ("Une heure plus tard, une femme est tombée.", "est", FS),
        ("Le texte est prêt et les députés sont là.", "sont", MP),
        ("Tous deux sont libres.", "sont", MP),
    ],
)
def test_what_agrees_with_the_subject(text: str, verb: str, mask: int) -> None:
    found = chain(text, verb)
    assert found is not None
    assert found.mask == mask


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("La coalition Smer et Hlas est là.", "est"),
        ("Le maire qui a ri est là.", "est"),
        ("La semaine dernière ont eu lieu deux votes.", "ont"),
        ("Plus que les maires est venu le préfet.", "est"),
        ("Chaque élève et chaque maître a ri.", "a"),
    ],
)
def test_no_subject_where_it_is_unsure(text: str, verb: str) -> None:
    assert chain(text, verb) is None


@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("Il lit la lettre du maire qui est là.", FS | MS),
        ("Il soigne deux filles qui sont là.", FP),
        ("Le maire et la ministre qui sont là.", None),
        ("Il voit ceux qui sont là.", None),
    ],
)
def test_the_phrase_before_a_relative(text: str, mask: int | None) -> None:
    story = story_of(text)
    found = antecedent_phrase(story, story.tokens.forms.index("qui") - 1)
    assert (found and found.mask) == mask
