"""What a French pronoun's verb asks of its subject, and which pronouns agree with nothing."""

from __future__ import annotations

import pytest

from mtqa.analysis.analyse import analyse
from mtqa.analysis.french.antecedents import mismatches, repair
from mtqa.analysis.french.predicates import predicate
from mtqa.analysis.french.referents import Scene
from mtqa.analysis.story import Story
from mtqa.document import Document


def read(text: str) -> Story:
    """The story of a French ``text`` from Slovak."""
    return analyse(Document(text), source_lang="sk", target_lang="fr")


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Il refuse de partir.", "agent"),
        ("Il étudie le droit.", "human"),
        ("Il a été hospitalisé hier.", "human"),
        ("Il durera trois jours.", "inert"),
        ("Il a été retransmis en direct.", "inert"),
        ("Il reprendra lundi.", "inert"),
        ("Il menace de s'effondrer.", "anything"),
        ("Il prévoit trois mesures.", "voice"),
        ("Il a huit ans.", "human"),
    ],
)
def test_a_verb_asks_for_a_kind_of_subject(text: str, role: str) -> None:
    found = predicate(read(text), 0)
    assert found is not None
    assert found.role == role


@pytest.mark.parametrize(
    "text",
    [
        "Il faut partir.",
        "Il y a du vent.",
        "Il pleut.",
        "Il s'agit d'un record.",
        "Il est possible que tout change.",
        "Il a été décidé d'attendre.",
        "Il reste trois jours.",
        "Il fait froid.",
        "Il fera 35 degrés.",
        "Il fait une chaleur terrible.",
        "Il en coûte cent euros pour entrer.",
    ],
)
def test_an_impersonal_il_stands_for_nothing(text: str) -> None:
    assert predicate(read(text), 0) is None


def test_referents_are_named_with_their_class() -> None:
    story = read("La ministre Jana Malá a vu le maire à Nitra avec des arbres.")
    found = [(story.word(r.i), r.kind) for r in Scene(story).of(0)]
    assert found == [("ministre", "person"), ("maire", "person"), ("arbres", "thing")]


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("La fédération hésite. Il attend une réponse.", ["Elle"]),
        ("Les salles sont prêtes. Ils seront ouvertes lundi.", ["Elles"]),
        ("La centrale a un réacteur. Il a été arrêté.", []),
        ("La loi passe. Il réagit. Il proteste.", []),
        ("La Pologne hésite. Il attend. Il veut une aide.", ["Elle", "Elle"]),
    ],
)
def test_pronouns_that_agree_with_nothing(text: str, right: list[str]) -> None:
    story = read(text)
    assert [repair(story, found).pronoun for found in mismatches(story)] == right
