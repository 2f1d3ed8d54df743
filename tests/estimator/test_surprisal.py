"""The table of n-grams: what is packed is read, and it says what the counts say."""

from pathlib import Path

import pytest

from mtqa.estimator.surprisal import START, Surprisals, folded, pack
from mtqa.estimator.training.ngrams import Trigrams
from mtqa.estimator.words import words
from tests.estimator.own_text import SENTENCES


def _table(folder: Path, entries: dict[str, float], unseen: float = 20.0) -> Surprisals:
    path = folder / "ngrams.bin"
    path.write_bytes(pack(entries, unseen))
    return Surprisals(path)


def test_the_longest_ngram_known_decides(tmp_path: Path) -> None:
    known = {
        "maire": 9.0,
        "le": 3.0,
        "le maire": 4.0,
        f"{START} {START} le": 1.5,
        "dit le maire": 0.5,
    }
    table = _table(tmp_path, known)
    assert table.of(["Le", "maire"]).tolist() == [1.5, 4.0]
    assert table.of(["dit", "le", "maire"]).tolist() == [20.0, 3.0, 0.5]
    assert table.of([]).tolist() == []


def test_case_and_the_shape_of_an_apostrophe_make_no_difference(tmp_path: Path) -> None:
    table = _table(tmp_path, {"l'": 2.0, "l' école": 1.0})
    assert table.of(["L’", "École"]).tolist() == table.of(["l'", "école"]).tolist() == [2.0, 1.0]


def test_the_whole_table_says_what_the_counts_say(tmp_path: Path) -> None:
    model = Trigrams(SENTENCES)
    table = _table(tmp_path, *model.table((10**6, 10**6, 10**6)))
    # a pair seen once is left out of the table, so only what was seen more often is the same
    sentence = max(SENTENCES, key=len)
    tokens = [sentence[start:end] for start, end in words(sentence)]
    wanted = model.surprisals([folded(token) for token in tokens])
    found = table.of([*tokens, "zyxwv"])
    assert found[-1] == pytest.approx(table._unseen)
    assert sum(abs(a - b) < 0.06 for a, b in zip(found, wanted, strict=False)) > len(wanted) / 2
    assert all(a >= b - 0.06 for a, b in zip(found, wanted, strict=False))


def test_a_small_table_keeps_what_tells_most() -> None:
    entries, unseen = Trigrams(SENTENCES).table((20, 5, 2))
    sizes = [len(ngram.split()) for ngram in entries]
    assert [sizes.count(order) for order in (1, 2, 3)] == [20, 5, 2]
    assert all(0 < surprisal < unseen for surprisal in entries.values())


@pytest.mark.parametrize(
    "content",
    [b"", b"nothing", b"mtqa-ngrams 1 0 20.00\n", b"mtqa-ngrams 1 2 20.00\n12345", b"\xff\n12345"],
)
def test_what_is_no_table_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ngrams.bin"
    path.write_bytes(content)
    with pytest.raises(ValueError, match="no table of n-grams"):
        Surprisals(path)
