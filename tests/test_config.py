"""Configuration files: what is found, what is refused, and how clearly."""

from pathlib import Path

import pytest

from mtqa.config import Config, check_selectors, find_config, load_config, matches
from mtqa.errors import ConfigError, UsageError
from mtqa.mqm import Severity


def written(folder: Path, text: str, name: str = "mtqa.toml") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_every_key_is_read(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        'select = ["quotes", "FRA"]\nignore = "FRQ001"\nprofile = "swiss"\nmodel = "none"\n'
        'source-lang = "SK"\ntarget-lang = "fr-CH"\nfail-under = 70\nfail-on = "major"\n'
        'weights = "google"\n',
    )
    assert load_config(path) == Config(
        select=("quotes", "FRA"),
        ignore=("FRQ001",),
        profile="swiss",
        model="none",
        source_lang="sk",
        target_lang="fr-CH",
        fail_under=70,
        fail_on=Severity.MAJOR,
        weights="google",
        path=path,
    )


def test_the_nearest_file_upward_holds(tmp_path: Path) -> None:
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    top = written(tmp_path, "")
    assert find_config(deep) == top
    written(tmp_path / "a", "[project]\nname = 'x'\n", "pyproject.toml")
    assert find_config(deep) == top
    middle = written(tmp_path / "a", "[tool.mtqa]\nprofile = 'afp'\n", "pyproject.toml")
    assert find_config(deep) == middle
    assert load_config(middle).profile == "afp"


def test_mtqa_toml_goes_before_pyproject(tmp_path: Path) -> None:
    written(tmp_path, "[tool.mtqa]\n", "pyproject.toml")
    own = written(tmp_path, "")
    assert find_config(tmp_path) == own


@pytest.mark.parametrize(
    ("name", "text", "line", "said"),
    [
        ("mtqa.toml", "\nselct = []\n", 2, "unknown key 'selct'; did you mean 'select'?"),
        ("mtqa.toml", "[gate]\nmax-mayor = 1\n", 2, "in gate; did you mean 'max-major'?"),
        ("mtqa.toml", 'profile = "swis"\n', 1, "did you mean 'swiss'?"),
        ("mtqa.toml", "fail-under = 170\n", 1, "no number from 0 to 100"),
        ("mtqa.toml", "fail-under = true\n", 1, "no number from 0 to 100"),
        ("mtqa.toml", "select = [1]\n", 1, "expected a list"),
        ("mtqa.toml", 'fail-on = "mayor"\n', 1, "did you mean 'major'?"),
        ("mtqa.toml", 'target-lang = "de"\n', 1, "'de' has no rules"),
        ("mtqa.toml", 'source-lang = "slovak"\n', 1, "no language tag"),
        ("mtqa.toml", "model = 3\n", 1, "expected embedded, none, a folder"),
        ("mtqa.toml", '\nmodel = "comet:score"\n', 2, "goes on the command line only"),
        (
            "pyproject.toml",
            '[project]\nprofil = 1\n\n[tool.mtqa]\nmodel = "none"\nprofil = "afp"\n',
            6,
            "unknown key 'profil'; did you mean 'profile'?",
        ),
    ],
)
def test_what_is_wrong_is_named_with_file_and_line(
    tmp_path: Path, name: str, text: str, line: int, said: str
) -> None:
    path = written(tmp_path, text, name)
    with pytest.raises(ConfigError) as caught:
        load_config(path)
    assert str(caught.value).startswith(f"{path}:{line}: ")
    assert said in str(caught.value)


def test_broken_toml_says_where(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"mtqa\.toml: .*line 2"):
        load_config(written(tmp_path, "\nselect = oui\n"))


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    path = tmp_path / "mtqa.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ConfigError, match="is not UTF-8"):
        load_config(path)


def test_options_override_and_none_leaves_alone() -> None:
    base = Config(profile="afp", fail_under=10)
    assert base.override({"profile": None, "fail_under": 20}) == Config(
        profile="afp", fail_under=20
    )


def test_options_are_checked_like_keys() -> None:
    with pytest.raises(UsageError, match="profile: 'x' is none of default"):
        Config().override({"profile": "x"})
    with pytest.raises(UsageError, match="no option is called 'selct'; did you mean 'select'"):
        Config().override({"selct": ()})


def test_codes_may_be_separated_by_commas_and_repeated() -> None:
    assert Config().override({"select": ["a, b", "c,", "a"]}).select == ("a", "b", "c")


@pytest.mark.parametrize("selector", ["FRQ001", "FRQ", "frq0", "quotes", "Quotes"])
def test_a_selector_is_a_code_a_prefix_or_a_family(selector: str) -> None:
    assert matches(selector, "FRQ001", "quotes")
    assert not matches(selector, "FRA001", "attribution")


def test_a_selector_that_names_nothing_gets_the_nearest() -> None:
    check_selectors(["quotes", "FRQ0"], ["FRQ001"], ["quotes"])
    with pytest.raises(UsageError, match="called 'quote5'; did you mean 'quotes'"):
        check_selectors(["quote5"], ["FRQ001"], ["quotes"])
    with pytest.raises(UsageError, match="called 'FRQ002'; did you mean 'FRQ001'"):
        check_selectors(["FRQ002"], ["FRQ001"], ["quotes"])
