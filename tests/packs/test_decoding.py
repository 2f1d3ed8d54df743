"""A pack that says something unknown is told where, and what it may have meant."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mtqa.analysis.analyse import analyse
from mtqa.document import Document, Family
from mtqa.errors import ConfigError
from mtqa.mqm import Severity
from mtqa.packs.loader import all_builtin_packs, load_pack
from mtqa.packs.pack import read_pack

HEAD = '[pack]\nname = "desk"\nsources = ["pl"]\n'
ENTRY = """
[DSK001]
phrase = "<chef> de bureau"
name = "desk-chief"
pl = "szef biura"
suggest = "directeur"
bad = "Le ⟦chef de bureau⟧ a réagi."
fixed = "Le directeur a réagi."
good = "Le bureau a réagi."
"""


def load(tmp_path: Path, text: str) -> None:
    path = tmp_path / "desk.toml"
    path.write_text(text, encoding="utf-8")
    load_pack(path)


def test_a_sound_pack(tmp_path: Path) -> None:
    path = tmp_path / "desk.toml"
    path.write_text("\ufeff" + (HEAD + ENTRY).replace("\n", "\r\n"), encoding="utf-8", newline="")
    pack = load_pack(path)
    assert (pack.name, pack.sources, pack.targets) == ("desk", ("pl",), ())
    [entry] = pack.entries
    assert (entry.code, entry.family, entry.severity) == ("DSK001", Family.CALQUE, Severity.MINOR)
    assert entry.mqm == "style/unidiomatic-style"
    story = analyse(Document("Hier, un chef de bureau a tout nié."), source_lang="pl")
    [(_, match)] = pack.check(story)
    assert (
        match.message
        == "« chef de bureau » is Polish « szef biura » word for word; write « directeur »"
    )


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('pl = "', 'sugest = "x"\npl = "', "did you mean 'suggest'"),
        ('name = "desk-chief"\n', "", "missing key 'name'"),
        ('good = "Le bureau a réagi."\n', "", "missing key 'good'"),
        ('phrase = "<chef> de bureau"\n', "", "needs one of 'phrase' and 'pattern'"),
        ('phrase = "<', 'why = "x"\nphrase = "<', "first key must be 'phrase'"),
        ('suggest = "directeur"\n', "", "needs 'suggest', 'write' or 'message'"),
        ("<chef> de", "<CHEF> de", "no word class 'CHEF'"),
        ("<chef> de", "<chef de", "can't read '<chef'"),
        ('pl = "szef', 'severity = "huge"\npl = "szef', "it may be neutral, minor, major"),
        ('pl = "szef', 'family = "boilerplate"\npl = "szef', "missing key 'mqm'"),
        ("⟦chef", "chef", "'bad' must mark one span"),
        ('suggest = "directeur"', "suggest = 3", "'suggest' must be a string or a table"),
        ('suggest = "directeur"', 'near = ["<NOUN>"]\nsuggest = "x"', "no classes"),
        ('suggest = "directeur"', 'suggest = "directeur', "DSK001"),
        ('phrase = "<chef> de bureau"', 'near = ["chef"]\npattern = "("', "'pattern'"),
        ('phrase = "<chef> de bureau"', 'pattern = "chef"', "missing key 'near'"),
        ('phrase = "<chef> de bureau"', "phrase = 3", "'phrase' must be a string"),
        ("DSK001", "DSK1", "is no code"),
        ('name = "desk"\n', "", "[pack]: missing key 'name'"),
        ('name = "desk"', 'nam = "desk"', "did you mean 'name'"),
        ('sources = ["pl"]', 'sources = "pl"', "'sources' must be a list"),
        ("[pack]", "[packs]", "must begin with the table [pack]"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, old: str, new: str, said: str) -> None:
    text = HEAD + ENTRY
    assert old in text
    with pytest.raises(ConfigError) as caught:
        load(tmp_path, text.replace(old, new, 1))
    message = str(caught.value)
    assert said in message
    assert str(tmp_path / "desk.toml") in message


def test_a_code_stands_once(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"desk\.toml:14: code DSK001 stands at line 5 too"):
        load(tmp_path, HEAD + ENTRY + ENTRY)


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        ("suggest", "sugest", 18),
        ('suggest = "directeur"', 'suggest = "directeur', 18),
        ('phrase = "<chef> de', 'phrase = "<chef de', 15),
        ('phrase = "<chef> de bureau"', 'phrase = "<chef> de', 15),
        ('phrase = "<chef> de bureau"', "phrase = 3", 15),
        ('good = "Le bureau a réagi."', "good = [1]", 21),
        ('name = "desk-chief"\n', "", 14),
    ],
)
def test_an_error_names_the_line_of_its_key(tmp_path: Path, old: str, new: str, line: int) -> None:
    second = ENTRY.replace("DSK001", "DSK002").replace(old, new)
    with pytest.raises(ConfigError, match=rf"desk\.toml:{line}: DSK002: "):
        load(tmp_path, HEAD + ENTRY + second)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('name = "desk"', "name = 3", r"desk\.toml:2: \[pack\]: 'name' must be a string"),
        ('["pl"]', '["Polish"]', r"desk\.toml:3: \[pack\]: 'sources' must be a list"),
        ("[pack]", "x = 1\n[pack]", r"desk\.toml:1: \[pack\]: unknown key 'x' before the table"),
        ('["pl"]', '["pl"', r"desk\.toml:\d: \[pack\]: "),
    ],
)
def test_an_error_in_the_head_names_its_line(tmp_path: Path, old: str, new: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        load(tmp_path, HEAD.replace(old, new) + ENTRY)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="can't be read"):
        load_pack(tmp_path / "none.toml")


def test_the_packs_that_ship_decode_like_anybody_s() -> None:
    for pack in all_builtin_packs():
        assert len(pack.entries) == len(pack.chunks)
        assert pack.waiting.words


def test_an_empty_pack_finds_nothing() -> None:
    story = analyse(Document("Le chef de bureau a réagi."), source_lang="pl")
    assert list(read_pack(HEAD, "desk.toml").check(story)) == []


def test_a_set_stands_for_its_words(tmp_path: Path) -> None:
    head = HEAD + 'sets = {room = "<bureau>|salon", place = "@room|cour"}\n'
    entry = ENTRY.replace("de bureau", "de @place").replace('"directeur"', '"patron"')
    entry = entry.replace("directeur", "patron").replace("Le bureau", "La cour")
    path = tmp_path / "desk.toml"
    path.write_text(head + entry, encoding="utf-8")
    story = analyse(Document("Un chef de cour et un chef de bureaux ont fui."), source_lang="pl")
    assert [story.text[m.start : m.end] for _, m in load_pack(path).check(story)] == [
        "chef de cour",
        "chef de bureaux",
    ]


def test_about_asks_the_whole_story(tmp_path: Path) -> None:
    path = tmp_path / "desk.toml"
    path.write_text(HEAD + ENTRY + 'about = ["<ministère>", "préfecture"]\n', encoding="utf-8")
    pack = load_pack(path)
    for text, found in (
        ("Le chef de bureau a réagi.\n\nLes ministères se taisent.", ["chef de bureau"]),
        ("Le chef de bureau a réagi.\n\nLes ministres se taisent.", []),
    ):
        story = analyse(Document(text), source_lang="pl")
        assert [story.text[m.start : m.end] for _, m in pack.check(story)] == found


GROUPS = """
[DSK001]
phrase = "<chef> de bureau / <chef> d' office // <chef> de cour"
name = "office-head"
family = "lexical"
pl = ["szef biura", "szef dworu"]
write = [["directeur", "patron"], "doyen"]
bad = "Le ⟦chef de bureau⟧ a réagi."
good = "Le directeur a réagi."
"""


def test_each_group_of_phrases_has_its_own_source_and_advice(tmp_path: Path) -> None:
    path = tmp_path / "desk.toml"
    path.write_text(HEAD + GROUPS, encoding="utf-8")
    pack = load_pack(path)
    story = analyse(Document("Le chef d'office et le chef de cour ont ri."), source_lang="pl")
    said = [match.message for _, match in pack.check(story)]
    assert [("biura" in text, "dworu" in text) for text in said] == [(True, False), (False, True)]
    assert said[0].endswith("write « directeur » or « patron »")
    assert said[1].endswith("write « doyen »")
    assert pack.entry(0).write == ("directeur", "patron", "doyen")
    assert pack.entry(0).source == {"pl": "szef biura, szef dworu"}


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"szef biura", ', "", "'pl' has 1 texts for 2 groups of phrases"),
        (', "doyen"', "", "'write' has 1 items for 2 groups of phrases"),
        ('"szef biura"', '""', "'pl' must be a string that is not empty"),
    ],
)
def test_groups_without_their_texts_are_refused(
    tmp_path: Path, old: str, new: str, said: str
) -> None:
    path = tmp_path / "desk.toml"
    path.write_text(HEAD + GROUPS.replace(old, new), encoding="utf-8")
    with pytest.raises(ConfigError, match=said):
        load_pack(path)


def test_about_least_counts_different_words(tmp_path: Path) -> None:
    path = tmp_path / "desk.toml"
    about = 'about = ["<ministère>|préfecture", "mairie"]\nabout_least = 2\n'
    path.write_text(HEAD + ENTRY + about, encoding="utf-8")
    pack = load_pack(path)
    for text, found in (
        ("Le chef de bureau a réagi.\n\nLes ministères et la préfecture se taisent.", 1),
        ("Le chef de bureau de la mairie a réagi.\n\nLe ministère se tait.", 1),
        ("Le chef de bureau a réagi.\n\nLe ministère se tait. Les ministères aussi.", 0),
    ):
        story = analyse(Document(text), source_lang="pl")
        assert len(list(pack.check(story))) == found, text


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("about_least = 2", "counts words of 'about', which is missing"),
        ('about = ["mairie"]\nabout_least = 0', "must be a whole number, 1 at least"),
        ('about = ["mairie"]\nabout_least = "2"', "must be a whole number, 1 at least"),
    ],
)
def test_about_least_that_counts_nothing_is_refused(tmp_path: Path, line: str, said: str) -> None:
    path = tmp_path / "desk.toml"
    path.write_text(HEAD + ENTRY + line + "\n", encoding="utf-8")
    with pytest.raises(ConfigError, match=said):
        load_pack(path)


@pytest.mark.parametrize(
    ("sets", "phrase", "said"),
    [
        (
            '{room = "bureau"}',
            "@rom",
            "desk.toml:7: DSK001: 'phrase': the pack names no set '@rom'",
        ),
        ('{room = "bureau de"}', "@room", "set 'room': can't read 'bureau de'"),
        ("3", "@room", "'sets' must be a table of strings"),
        ("{room = 3}", "@room", "set 'room' must be a string"),
    ],
)
def test_a_set_that_can_t_be(tmp_path: Path, sets: str, phrase: str, said: str) -> None:
    head = HEAD + f"sets = {sets}\n"
    with pytest.raises(ConfigError, match=re.escape(said)):
        load(tmp_path, head + ENTRY.replace("de bureau", f"de {phrase}"))
