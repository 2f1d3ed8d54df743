"""Weak signs: silent in sound copy, spoken in a story that strong signs show to be a machine's."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import pytest

import mtqa
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.errors import ConfigError
from mtqa.estimator.base import EVEN, Estimate, Hint, Passage
from mtqa.mqm import Severity
from mtqa.packs.pack import read_pack
from mtqa.rules.base import Rule

SOUND = "Le maire a inauguré le pont. Les habitants sont venus nombreux dès le matin."
PACK = """
[pack]
name = "own"
weak = true

[OWN001]
phrase = "les habitants"
name = "inhabitants"
write = "riverains"
bad = "⟦Les habitants⟧ sont venus."
good = "Les riverains sont venus."
"""


def finds(word: str) -> Callable[[Story], Iterable[Match]]:
    def check(story: Story) -> Iterator[Match]:
        for i in story.where(word):
            yield Match(story.tokens.starts[i], story.tokens.ends[i], f"{word}!")

    return check


def rule(code: str, word: str, family: Family = Family.CALQUE, *, weak: bool = False) -> Rule:
    return Rule(
        code=code,
        name=word,
        family=family,
        mqm="style/awkward-style",
        severity=Severity.MINOR,
        finds=word,
        why="why not",
        authority="none",
        check=finds(word),
        bad=(),
        good=(),
        weak=weak,
    )


WEAK = rule("CAL904", "habitants", weak=True)
STRONG = (rule("CAL901", "maire"), rule("CAL902", "pont"), rule("CAL903", "nombreux"))


@pytest.fixture
def rules(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Sets the rules; there are no packs."""

    def use(*chosen: Rule) -> None:
        monkeypatch.setattr("mtqa.rules.catalogue.RULES", chosen)

    for name in ("checker.all_builtin_packs", "selection.builtin_packs"):
        monkeypatch.setattr(f"mtqa.pipeline.{name}", lambda *_: ())
    return use


def codes(text: str = SOUND, **options: object) -> list[str]:
    report = mtqa.check(text, source_lang="sk", model="none", **options)  # type: ignore[arg-type]
    return [finding.code for finding in report.findings]


def test_a_weak_sign_needs_three_kinds_of_strong_ones(rules: Callable[..., None]) -> None:
    rules(WEAK)
    assert codes() == []
    rules(WEAK, *STRONG[:2])
    assert codes() == ["CAL901", "CAL902"]
    rules(WEAK, *STRONG)
    assert codes() == ["CAL901", "CAL902", "CAL904", "CAL903"]


def test_what_goes_wrong_in_sound_copy_too_is_no_evidence(rules: Callable[..., None]) -> None:
    rules(WEAK, *STRONG[:2], rule("LOC901", "nombreux", Family.LOCALE))
    assert codes() == ["CAL901", "CAL902", "LOC901"]


def test_one_kind_in_many_places_is_one_kind(rules: Callable[..., None]) -> None:
    rules(WEAK, rule("CAL901", "le"))
    assert codes() == ["CAL901"] * 3


def test_a_long_story_needs_more_than_three_places(rules: Callable[..., None]) -> None:
    rules(WEAK, *STRONG)
    filler = " La route a été rouverte lundi soir après de longs travaux."
    assert "CAL904" in codes(SOUND + 40 * filler)
    assert "CAL904" not in codes(SOUND + 80 * filler)


def test_what_was_not_selected_is_evidence_and_what_is_ignored_is_none(
    rules: Callable[..., None],
) -> None:
    rules(WEAK, *STRONG)
    assert codes(select=["CAL904"]) == ["CAL904"]
    assert codes(select=["CAL904"], ignore=["CAL901"]) == []
    assert codes(ignore=["CAL901"]) == ["CAL902", "CAL903"]


def test_a_weak_sign_is_silent_where_a_strong_one_speaks(rules: Callable[..., None]) -> None:
    rules(WEAK, *STRONG, rule("CAL905", "habitants"))
    assert codes() == ["CAL901", "CAL902", "CAL905", "CAL903"]


def test_a_pack_may_be_weak(rules: Callable[..., None], monkeypatch: pytest.MonkeyPatch) -> None:
    pack = read_pack(PACK, "own.toml")
    monkeypatch.setattr("mtqa.pipeline.selection.builtin_packs", lambda *_: (pack,))
    rules()
    assert codes() == []
    rules(*STRONG)
    assert "OWN001" in codes()
    with pytest.raises(ConfigError, match=r"own\.toml:4: .*'weak' must be true or false"):
        read_pack(PACK.replace("true", '"yes"'), "own.toml")


def test_a_machines_story_has_the_further_hints(
    rules: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    class Doubter:
        signature, combination, at_once = "doubter", EVEN, 1

        def estimate(self, passages: list[Passage]) -> list[Estimate]:
            return [Estimate(90.0, (), (Hint(0, 2, "word", 0.9),)) for _ in passages]

    monkeypatch.setattr("mtqa.estimator.load.load_estimator", lambda _: Doubter())
    text = "Oui, le maire est venu. Le pont était vide. Ils étaient nombreux."
    rules(*STRONG)
    hints = [f for f in mtqa.check(text, model="own").findings if f.family == Family.FLUENCY]
    assert [hint.text for hint in hints] == ["Ou", "Le", "Il"]
    rules(*STRONG[:2])
    assert not [f for f in mtqa.check(text, model="own").findings if f.family == Family.FLUENCY]


def test_hints_hold_for_both_where_there_are_no_further_ones() -> None:
    hint = Hint(0, 2, "word", 0.9)
    assert Estimate(50.0, (hint,)).hints_for(True) == (hint,)
    assert Estimate(50.0, (hint,), ()).hints_for(True) == ()
