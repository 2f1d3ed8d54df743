"""The damage library: labelled spans, determinism, and what each kind does to a sentence."""

from __future__ import annotations

from random import Random

import pytest

from mtqa.estimator.damage.catalogue import KEPT_OUT, KINDS, Damager
from mtqa.estimator.damage.draft import Draft, Style
from mtqa.estimator.damage.kind import Kind
from mtqa.estimator.damage.labels import LABELS, MISSING, OK
from mtqa.estimator.damage.surface import dressed, sound_draft, style
from mtqa.estimator.damage.tools import Tools, count_words, french
from tests.estimator.own_text import SENTENCES

_BY_NAME = {kind.name: kind for kind in KINDS}


@pytest.fixture(scope="module")
def tools() -> Tools:
    return Tools(french(), count_words(SENTENCES * 6))


def _results(name: str, text: str, tools: Tools, tries: int = 60) -> set[str]:
    """All that a kind makes of a sentence."""
    kind: Kind = _BY_NAME[name]
    found = set()
    for seed in range(tries):
        draft = Draft(text)
        if kind.apply(draft, Random(seed), tools):
            found.add(draft.finish().text)
    return found


@pytest.mark.parametrize(
    ("name", "sound", "damaged"),
    [
        ("determiner-dropped", "Il a vu les ministres.", "Il a vu ministres."),
        ("preposition-dropped", "Il parle de la crise.", "Il parle la crise."),
        ("preposition-swapped", "Il habite à Brno.", "Il habite en Brno."),
        ("pronoun-dropped", "Il faut partir.", "Faut partir."),
        ("negation", "Il n'a pas voté.", "Il n'a voté."),
        ("relative-swapped", "L'accord qui a été signé.", "L'accord qu'a été signé."),
        ("uncontracted", "La fin du débat.", "La fin de le débat."),
        ("determiner-agreement", "La réunion a eu lieu.", "Le réunion a eu lieu."),
        ("pronoun-gender", "Elle est blessée.", "Il est blessée."),
        ("auxiliary", "Il est parti hier.", "Il a parti hier."),
        ("adjective-before-noun", "Il a vu une maison bancaire.", "Il a vu une bancaire maison."),
        ("clitic-moved", "Il le voit souvent.", "Il voit le souvent."),
        ("negation-moved", "Il n'a pas voté hier.", "Il n'a voté pas hier."),
        ("doubled", "Le ministre parle.", "Le ministre ministre parle."),
        ("sentence-cut", "Le ministre a parlé hier.", "Le ministre. A parlé hier."),
        ("sentences-glued", "Il pleut. Le vent se lève.", "Il pleut le vent se lève."),
        ("comma-inside", "« Oui, tout va », a dit Jan Malý.", "« Oui, tout va, » a dit Jan Malý."),
        ("not-inverted", "« Tout va bien », a dit le maire.", "« Tout va bien », le maire a dit."),
        ("not-inverted", "« Tout va bien », a-t-il dit hier.", "« Tout va bien », il a dit hier."),
        ("colon-lost", "Le maire a dit : « Tout va bien. »", "Le maire a dit « Tout va bien. »"),
        ("clitic-broken", "« Non », a-t-il dit.", "« Non », a-il dit."),
        ("dangling-report", "La loi sera votée lundi.", "La loi sera votée lundi, l'a déclaré."),
    ],
)  # fmt: skip
def test_a_kind_can_do_to_a_sentence_what_its_name_says(
    name: str, sound: str, damaged: str, tools: Tools
) -> None:
    assert damaged in _results(name, sound, tools)


def test_every_kind_finds_a_place_in_some_sentence(tools: Tools) -> None:
    quoted = [
        "« Tout va bien », a-t-il dit lundi à la presse.",
        "« Tout va bien », a dit le ministre de la Santé.",
        "Le ministre a dit : « Tout va bien dans le pays. »",
        "Il faut qu'il vienne, et il dit qu'elle vient demain.",
        "Elle est blessée, ils n'ont pas voulu la voir, Novák est parti.",
        "Le Premier ministre a reçu la délégation. Le Premier ministre veut négocier.",
        "Il veut aider les pays en guerre sans raison et négocier un accord économique.",
        "Le président a signé un décret, qui sera publié dans un journal officiel.",
    ]
    for kind in KINDS:
        done = any(
            kind.apply(Draft(text), Random(seed), tools)
            for text in [*quoted, *SENTENCES[:200]]
            for seed in range(8)
        )
        assert done, kind.name


@pytest.mark.parametrize("seed", range(40))
def test_labels_and_spans_hold_for_every_damaged_sentence(seed: int, tools: Tools) -> None:
    rng = Random(seed)
    damager = Damager(tools, left_out=())
    for text in SENTENCES[seed::40][:12]:
        pair = damager.pair(text, rng, "Il a ensuite quitté la salle.")
        assert not any(pair.sound.labels)
        for sentence in (pair.sound, pair.damaged):
            last = 0
            for (start, end), label in zip(sentence.spans, sentence.labels, strict=True):
                assert last <= start < end <= len(sentence.text)
                assert not sentence.text[last:start].strip()
                assert not sentence.text[start:end].isspace()
                assert 0 <= label < len(LABELS)
                last = end
        assert bool(pair.kinds) == any(pair.damaged.labels) or "sentences-glued" in pair.kinds


def test_the_same_seed_gives_the_same_damage(tools: Tools) -> None:
    damager = Damager(tools)
    first = [damager.pair(text, Random(7)) for text in SENTENCES[:60]]
    again = [damager.pair(text, Random(7)) for text in SENTENCES[:60]]
    assert first == again
    assert first != [damager.pair(text, Random(8)) for text in SENTENCES[:60]]


def test_what_is_kept_out_is_never_done(tools: Tools) -> None:
    damager = Damager(tools)
    rng = Random(1)
    done = {kind for text in SENTENCES[:400] for kind in damager.pair(text, rng).kinds}
    assert done
    assert not done & KEPT_OUT
    assert {kind.name for kind in KINDS} > KEPT_OUT


def test_a_style_changes_marks_and_spaces_and_no_label() -> None:
    draft = Draft("« C'est oui », a dit Jan : tout va bien !")
    draft.labels[1] = MISSING
    plain = draft.finish()
    other = draft.finish(Style("\u00a0", "", ("“", "”"), curly=True))
    assert plain.text == "« C'est oui », a dit Jan : tout va bien !"
    assert other.text == "“C’est oui”, a dit Jan\u00a0: tout va bien\u00a0!"
    assert other.labels == plain.labels
    assert [other.text[a:b] for a, b in other.spans][1] == "C’"


def test_sound_copy_is_dressed_in_many_ways() -> None:
    rng = Random(3)
    text = "Le gouvernement a adopté la réforme."
    ways = {dressed(text, rng) for _ in range(400)}
    assert text in ways
    assert text[:-1] in ways
    assert any(way.startswith("«") and "», a" in way for way in ways)
    assert any("(TASR)" in way for way in ways)
    assert all(not any(sound_draft(text, rng).finish(style(rng)).labels) for _ in range(50))


def test_an_elision_is_made_and_unmade_where_words_meet() -> None:
    draft = Draft("la arrivée de les invités et l'ministre")
    draft.mend(0)
    draft.mend(2)
    draft.mend(len(draft.words) - 2)
    assert draft.finish().text == "l'arrivée des invités et le ministre"


def test_a_word_taken_out_is_missed_before_the_next() -> None:
    draft = Draft("Les ministres partent.")
    draft.delete(0)
    found = draft.finish()
    assert found.text == "Ministres partent."
    assert found.labels == (MISSING, OK, OK)
