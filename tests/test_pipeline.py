"""One story and many through all rooms; rules are the test's own."""

import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mtqa
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Report
from mtqa.errors import ConfigError, InputError, UsageError
from mtqa.estimator import load
from mtqa.formats.paths import expand
from mtqa.mqm import Severity
from mtqa.packs.pack import read_pack
from mtqa.pipeline import estimating, prepare
from mtqa.rules.base import Rule

STORY = "Le maire a inauguré le pont mardi matin. Les habitants sont venus nombreux.\n"
SLOVAK = "Primátor v utorok otvoril nový most cez rieku. Prišlo veľa obyvateľov mesta.\n"
PACK = """
[pack]
name = "own"

[OWN001]
phrase = "nombreux"
name = "many"
message = "many"
bad = "Ils sont ⟦nombreux⟧."
good = "Ils sont deux."

[OWN002]
phrase = "habitants"
name = "people"
message = "people"
bad = "Les ⟦habitants⟧ sont là."
good = "Les gens sont là."
family = "lexical"
"""


def find_pont(story: Story) -> Iterable[Match]:
    tokens = story.tokens
    return [Match(tokens.starts[i], tokens.ends[i], "un pont") for i in story.where("pont")]


def crash(story: Story) -> Iterable[Match]:
    raise RuntimeError(f"no luck with {len(story.text)} code points")


def rule(code: str = "FRQ901", **changes: object) -> Rule:
    fields: dict[str, object] = {
        "code": code,
        "name": "a-bridge",
        "family": Family.QUOTES,
        "mqm": "style/awkward-style",
        "severity": Severity.MINOR,
        "finds": "bridges",
        "why": "why not",
        "authority": "none",
        "check": find_pont,
        "bad": (),
        "good": (),
    }
    return Rule(**(fields | changes))  # type: ignore[arg-type]


@pytest.fixture(autouse=True)
def _own_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mtqa.rules.catalogue.RULES", (rule(),))


@pytest.fixture(autouse=True)
def _no_model(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The tests of the estimator have one; here what is said without it is tested."""
    monkeypatch.setattr(load, "EMBEDDED", Path("absent"))
    for cached in (load.load_estimator, estimating.broken_embedded):
        cached.cache_clear()
    yield
    for cached in (load.load_estimator, estimating.broken_embedded):
        cached.cache_clear()


def run(*paths: Path | str, source: Path | None = None, **options: object) -> Report:
    named = prepare([str(p) for p in paths], options, source=str(source) if source else None)
    return named.check()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(STORY, "utf-8")
    return path


def codes(**options: object) -> list[str]:
    return [finding.code for finding in mtqa.check(STORY, **options).findings]  # type: ignore[arg-type]


def test_a_story_gets_findings_scores_and_a_verdict() -> None:
    report = mtqa.check(STORY, source_lang="sk")
    (finding,) = report.findings
    assert report.document.text[finding.start : finding.end] == finding.text == "pont"
    assert (report.source_lang, report.target_lang, report.words) == ("sk", "fr", 13)
    assert report.passed
    assert report.band == "relecture"
    assert report.scores["qe"].value is None
    assert len(report.segment_scores) == len(report.segments)


def test_why_there_is_no_quality_estimate_is_said() -> None:
    assert "ships no" in (mtqa.check(STORY).scores["qe"].note or "")
    assert "turned off" in (mtqa.check(STORY, model="none").scores["qe"].note or "")


@pytest.mark.parametrize(
    ("options", "found"),
    [
        ({"select": ["quotes"]}, True),
        ({"select": "FRQ9"}, True),
        ({"select": ["attribution"]}, False),
        ({"ignore": ["FRQ901"]}, False),
        ({"select": ["FRQ901"], "ignore": ["quotes"]}, False),
    ],
)
def test_rules_are_selected_by_code_prefix_or_family(
    options: dict[str, object], found: bool
) -> None:
    assert bool(codes(**options)) is found


def test_entries_of_packs_are_selected_too(monkeypatch: pytest.MonkeyPatch) -> None:
    pack = read_pack(PACK, "own.toml")
    for name in ("checker.all_builtin_packs", "selection.builtin_packs"):
        monkeypatch.setattr(f"mtqa.pipeline.{name}", lambda *_: (pack,))
    assert codes() == ["FRQ901", "OWN002", "OWN001"]
    assert codes(select=["OWN"]) == ["OWN002", "OWN001"]
    assert codes(select=["OWN001"]) == ["OWN001"]
    assert codes(ignore=["lexical", "FRQ"]) == ["OWN001"]


def test_a_selector_that_names_nothing_is_refused() -> None:
    with pytest.raises(UsageError, match="called 'FRQ902'; did you mean 'FRQ901'"):
        codes(select=["FRQ902"])


def test_a_rule_of_a_house_style_speaks_under_it_or_by_its_code(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("mtqa.rules.catalogue.RULES", (rule(profiles=("swiss",)),))
    assert not codes()
    assert not codes(profile="afp")
    assert codes(profile="swiss")
    assert codes(select=["FRQ901"])
    assert not codes(select=["quotes"])


def test_a_crashed_rule_is_reported_and_the_others_still_speak(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("mtqa.rules.catalogue.RULES", (rule("FRQ900", check=crash), rule()))
    report = mtqa.check(STORY)
    assert [c.code for c in report.crashes] == ["FRQ900"]
    assert [finding.code for finding in report.findings] == ["FRQ901"]
    assert not report.passed
    assert report.band is None


def test_a_story_in_another_language_is_refused_unless_told() -> None:
    with pytest.raises(InputError, match="the story is in Slovak; mtqa checks French"):
        mtqa.check(SLOVAK)
    assert mtqa.check(SLOVAK, target_lang="fr").target_lang == "fr"
    with pytest.raises(UsageError, match="'sk' has no rules"):
        mtqa.check(SLOVAK, target_lang="sk")


def test_an_empty_text_has_no_scores() -> None:
    report = mtqa.check("")
    assert report.words == 0
    assert report.scores["mqm"].value is None


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec=None), max_size=200))
def test_any_text_is_checked_and_offsets_hold(text: str) -> None:
    report = mtqa.check(text, source_lang="sk", target_lang="fr")
    for finding in report.findings:
        assert text[finding.start : finding.end] == finding.text
    assert report == mtqa.check(text, source_lang="sk", target_lang="fr")


def test_check_file_reads_the_nearest_configuration(story: Path) -> None:
    assert mtqa.check_file(story).findings
    (story.parent / "mtqa.toml").write_text('ignore = ["quotes"]\nsource-lang = "cs"\n', "utf-8")
    report = mtqa.check_file(story)
    assert not report.findings
    assert report.source_lang == "cs"
    assert mtqa.check_file(str(story), ignore=["calque"]).findings


def test_a_configuration_that_cannot_be_costs_only_its_own_folder(
    tmp_path: Path, story: Path
) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "a.txt").write_text(STORY, "utf-8")
    (broken / "mtqa.toml").write_text('select = ["quoted"]\n', "utf-8")
    report = run(broken, story)
    assert [d.document.path for d in report.documents] == [str(story)]
    assert "did you mean 'quotes'" in report.errors[0].message
    assert not report.passed
    with pytest.raises(ConfigError):
        mtqa.check_file(broken / "a.txt")


def test_what_cannot_be_read_is_named_and_the_others_are_checked(
    tmp_path: Path, story: Path
) -> None:
    (tmp_path / "empty.txt").touch()
    (tmp_path / "binary.txt").write_bytes(bytes(range(256)))
    (tmp_path / "slovak.txt").write_text(SLOVAK, "utf-8")
    report = run(tmp_path, tmp_path / "absent.txt", tmp_path / "*.docx")
    assert [d.document.path for d in report.documents] == [str(story)]
    assert {Path(error.path).name for error in report.errors} == {
        "empty.txt",
        "binary.txt",
        "slovak.txt",
        "absent.txt",
        "*.docx",
    }
    assert not any(error.message.startswith(error.path) for error in report.errors)
    assert report.reasons == ("5 inputs could not be checked",)


def test_a_fault_outside_the_rules_costs_one_story(
    monkeypatch: pytest.MonkeyPatch, story: Path
) -> None:
    monkeypatch.setattr("mtqa.pipeline.checker.analyse", lambda *_, **__: 1 // 0)
    report = run(story)
    assert [fault.code for fault in report.faults] == [str(story)]
    assert "ZeroDivisionError" in report.errors[0].message


def test_folders_globs_and_names_give_each_file_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("b.txt", "a/z.txt", "a/b/c.txt", ".h.txt", ".d/x.txt", "a/n.md", "[1].txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    (tmp_path / "link.txt").symlink_to("b.txt")
    assert expand(["a"])[0] == ["a/b/c.txt", "a/z.txt"]
    assert expand(["b.txt", "."])[0] == ["b.txt", "./[1].txt", "./a/b/c.txt", "./a/z.txt"]
    assert expand(["a/*"])[0] == ["a/b/c.txt", "a/n.md", "a/z.txt"]
    assert expand(["**/z.txt", "-", "-"])[0] == ["a/z.txt", "-"]
    assert expand(["[1].txt", ".h.txt"])[0] == ["[1].txt", ".h.txt"]
    (tmp_path / "void").mkdir()
    assert [error.message for error in expand(["void"])[1]] == ["holds no *.txt file"]


def test_the_source_tells_its_language_and_must_line_up(tmp_path: Path, story: Path) -> None:
    source = tmp_path / "source.sk"
    source.write_text(SLOVAK, "utf-8")
    report = run(story, source=source).documents[0]
    assert (report.source_lang, report.source_text) == ("sk", SLOVAK)
    source.write_text("Jeden.\n\nDva.\n", "utf-8")
    assert "don't line up" in run(story, source=source).errors[0].message
    with pytest.raises(UsageError, match="goes with one story; 2 were given"):
        run(story, tmp_path / "other.txt", source=source)
    with pytest.raises(InputError, match="no such file"):
        run(story, source=tmp_path / "absent")


def test_a_reference_adds_scores(tmp_path: Path, story: Path) -> None:
    named = prepare([str(story)], {}, reference=str(story))
    reference = named.check().documents[0].reference
    assert reference is not None
    assert reference.bleu == pytest.approx(100)
    assert reference.ter == 0


def test_importing_the_package_loads_nothing_heavy() -> None:
    script = "import sys, mtqa; print([m for m in sys.modules if m.startswith('mtqa.')])"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "['mtqa.version']"


def test_the_example_of_the_package_holds() -> None:
    import doctest

    assert doctest.testmod(mtqa).failed == 0
