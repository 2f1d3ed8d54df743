"""The subject that opens a clause is found across what stands between it and its verb."""

from __future__ import annotations

import pytest

from mtqa.analysis.analyse import analyse
from mtqa.analysis.french.opening import clause_subject
from mtqa.document import Document


def head(text: str, verb: str) -> str | None:
    """The head noun of the subject of ``verb`` in ``text``."""
    story = analyse(Document(text), source_lang="sk", target_lang="fr")
    found = clause_subject(story, story.tokens.forms.index(verb))
    return story.tokens.forms[found.phrase.head] if found else None


@pytest.mark.parametrize(
    ("text", "verb", "noun"),
    [
        ("Les mesures annoncées hier par le gouvernement ont plu.", "ont", "mesures"),
        ("Les élus, qui ont protesté hier, seront entendus.", "seront", "élus"),
        ("Selon la police, la victime du vol est morte.", "est", "victime"),
        ("La loi que le parlement a votée sera appliquée.", "sera", "loi"),
        ("De fortes pluies sont attendues.", "sont", "pluies"),
        ("La Pologne est touchée.", "est", "pologne"),
        ("La ministre a salué le vote et est partie.", "est", "ministre"),
        ("Deux hommes ont fui.", "ont", "hommes"),
    ],
)
def test_the_head_of_a_sure_subject(text: str, verb: str, noun: str) -> None:
    assert head(text, verb) == noun


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Plus que les maires est venu le préfet.", "est"),
        ("La semaine dernière ont eu lieu deux votes.", "ont"),
        ("Les villes, deltas et îles, seront exposés.", "seront"),
        ("La majeure partie des élus sont venus.", "sont"),
        ("Il a vu la salle, le maire est parti.", "est"),
    ],
)
def test_an_unsure_subject_is_none(text: str, verb: str) -> None:
    assert head(text, verb) is None
