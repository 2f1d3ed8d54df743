"""The model in a check: scores, hints, the gate, and what is said where it can't be used."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import mtqa
from mtqa.document import Origin, Report, Score, StoryReport
from mtqa.errors import ModelError, UsageError
from mtqa.estimator import load
from mtqa.estimator.folder import ModelFolder, read_folder
from mtqa.estimator.runtime import Judgement, OnnxEstimator
from mtqa.pipeline import prepare
from mtqa.render import html, terminal
from mtqa.render import json as as_json
from tests.estimator.conftest import Embed
from tests.estimator.model import write_model

SOUND = "Le maire a inauguré le pont mardi matin. Les habitants sont venus nombreux."
GLUED = "« La route est coupée »a déclaré le maire. Les secours sont sur place."
DOUBTS = {"pont": "agreement", "nombreux.": "word", "place.": "word"}
SCHEMA = json.loads(
    (Path(mtqa.__file__).parent / "render" / "schema" / "report.v1.json").read_text("utf-8")
)


def hints(report: StoryReport) -> list[tuple[str, str]]:
    return [(f.code, f.text) for f in report.findings if f.origin is Origin.MODEL]


def checked(*paths: Path, **options: object) -> Report:
    return prepare([str(path) for path in paths], options).check()


@pytest.fixture
def story(tmp_path: Path) -> Path:
    path = tmp_path / "story.txt"
    path.write_text(f"{SOUND}\n\n{GLUED}\n", "utf-8")
    return path


def test_the_model_that_ships_is_used_without_asking(embed: Embed) -> None:
    embed(DOUBTS, quality=0.4)
    report = mtqa.check(SOUND)
    assert hints(report) == [("FLU001", "pont"), ("FLU003", "nombreux.")]
    assert {f.severity.value for f in report.findings} == {"neutral"}
    qualities = [score["qe"].value for score in report.segment_scores]
    assert all(value is not None and value < 70 for value in qualities)
    qe, overall = report.scores["qe"].value, report.scores["overall"].value
    assert qe is not None
    assert overall == round(75 + qe / 4, 1)
    assert "|qe:tiny:1:" in (report.signature or "")
    assert "|overall:0.75*mqm+0.25*qe|" in (report.signature or "")


def test_none_turns_it_off(embed: Embed) -> None:
    embed(DOUBTS)
    report = mtqa.check(SOUND, model="none")
    assert not hints(report)
    assert report.scores["qe"] == Score(None, "turned off (--model none)")
    assert report.scores["overall"].note == "mqm alone, there is no qe"
    assert "qe:" not in (report.signature or "")


def test_the_estimate_of_a_story_weighs_its_segments_by_their_words(embed: Embed) -> None:
    embed({"pont": "agreement"})
    report = mtqa.check(SOUND)
    first, second = (score["qe"].value for score in report.segment_scores)
    assert first is not None
    assert second == 50
    assert report.scores["qe"].value == pytest.approx((8 * first + 5 * 50) / 13, abs=0.1)


def test_a_hint_costs_nothing_and_never_fails(embed: Embed) -> None:
    embed(dict.fromkeys(SOUND.split(), "word"), quality=1)
    report = mtqa.check(SOUND, fail_on="neutral")
    assert len(hints(report)) == 2
    assert report.passed
    assert report.scores["mqm"].value == 100
    assert report.band == "prêt"


def test_no_hint_stands_where_a_rule_speaks(embed: Embed) -> None:
    broken = "« La route est coupée »a déclaré le maire."
    embed({"»a": "agreement", "maire.": "word"}, texts=[broken])
    report = mtqa.check(broken)
    assert "FRQ001" in {finding.code for finding in report.findings}
    assert hints(report) == [("FLU003", "maire.")]


def test_by_lines_datelines_and_other_languages_are_not_judged(embed: Embed) -> None:
    lines = [
        "Le maire a inauguré le pont",
        "Paris, 28 janvier (TASR) – Les habitants sont venus nombreux mardi matin sur le pont.",
        "Primátor v utorok otvoril nový most cez rieku a prišlo veľa obyvateľov mesta.",
        "Lire aussi : Neige en montagne",
    ]
    embed({word: "word" for line in lines for word in line.split()}, texts=lines)
    report = mtqa.check("\n\n".join(lines) + "\n")
    kinds = {
        report.segments[i].kind.value: scores["qe"]
        for i, scores in enumerate(report.segment_scores)
    }
    assert kinds["headline"].value is not None
    assert kinds["dateline"] == Score(None, "a dateline is no sentence")
    assert kinds["boilerplate"] == Score(None, "not part of the copy")
    foreign = [s["qe"].note for s, seg in zip(report.segment_scores, report.segments, strict=True)
               if seg.lang == "sk"]  # fmt: skip
    assert foreign == ["in another language (sk)"]
    spoken = {report.segments[f.segment].kind.value for f in report.findings
              if f.origin is Origin.MODEL}  # fmt: skip
    assert spoken <= {"headline", "sentence"}


@pytest.mark.parametrize(
    ("options", "codes"),
    [
        ({"select": ["fluency"]}, {"FLU001", "FLU003"}),
        ({"select": ["FLU003"]}, {"FLU003"}),
        ({"ignore": ["FLU"]}, set()),
        ({"ignore": ["fluency"]}, set()),
        ({"select": ["quotes"]}, set()),
    ],
)
def test_hints_are_selected_as_rules_are(
    embed: Embed, options: dict[str, list[str]], codes: set[str]
) -> None:
    embed(DOUBTS)
    report = mtqa.check(SOUND, **options)  # type: ignore[arg-type]
    assert {code for code, _ in hints(report)} == codes
    assert report.scores["qe"].value is not None
    with pytest.raises(UsageError, match="did you mean"):
        mtqa.check(SOUND, select=["FLU099"])


def test_it_is_loaded_once_for_all_stories(
    embed: Embed, monkeypatch: pytest.MonkeyPatch, story: Path
) -> None:
    embed(DOUBTS)
    loaded: list[Path] = []

    def read(path: Path) -> ModelFolder:
        loaded.append(path)
        return read_folder(path)

    monkeypatch.setattr(load, "read_folder", read)
    (story.parent / "other.txt").write_text(SOUND, "utf-8")
    report = checked(story, story.parent / "other.txt")
    assert len(report.documents) == 2
    mtqa.check(SOUND)
    assert len(loaded) == 1


def test_a_story_is_judged_the_same_alone_and_among_others(embed: Embed, story: Path) -> None:
    embed(DOUBTS)
    (story.parent / "other.txt").write_text(SOUND, "utf-8")
    among = checked(story.parent / "other.txt", story).documents
    assert among[1] == checked(story).documents[0]
    assert as_json.render(checked(story)) == as_json.render(checked(story))


def test_renderings_show_hints_apart(embed: Embed, story: Path) -> None:
    from io import StringIO

    from rich.console import Console

    embed(DOUBTS)
    report = checked(story)
    tree = json.loads(as_json.render(report))
    jsonschema.validate(tree, SCHEMA)
    found = tree["documents"][0]["findings"]
    assert {f["origin"] for f in found if f["family"] == "fluency"} == {"model"}
    out = StringIO()
    terminal.render(report, Console(file=out, width=80))
    assert "HINT  FLU001  fluency  line 1" in out.getvalue()
    assert "1 major, 3 hints" in out.getvalue()
    page = html.render(report)
    assert "signalé par le modèle" in page
    assert 'class="m neutral hint"' in page
    assert "model-agreement" in page


def test_fixing_asks_no_model(embed: Embed, monkeypatch: pytest.MonkeyPatch) -> None:
    from mtqa.config import Config
    from mtqa.document import Document
    from mtqa.pipeline import Checker
    from mtqa.pipeline.fix import fix_story

    embed(DOUBTS)
    monkeypatch.setattr(load, "read_folder", lambda path: 1 // 0)
    assert fix_story(Checker(Config()), Document(GLUED)).changed


def test_a_broken_model_costs_the_estimate_alone_and_is_said_once(
    embed: Embed, story: Path
) -> None:
    folder = embed(DOUBTS)
    (folder / "model.onnx").write_bytes(b"broken")
    (story.parent / "other.txt").write_text(SOUND, "utf-8")
    report = checked(story, story.parent / "other.txt")
    assert not report.errors
    assert len(report.notes) == 1
    assert "model.onnx: is not the file that" in report.notes[0]
    for each in report.documents:
        assert each.scores["qe"].value is None
        assert "model.onnx" in (each.scores["qe"].note or "")
    assert {f.code for f in report.documents[0].findings} == {"FRQ001"}


def test_where_none_ships_that_is_said(embed: Embed, story: Path) -> None:
    report = checked(story)
    assert report.notes == ("no quality estimate: this version ships no quality-estimation model",)


def test_one_that_fails_while_it_judges_costs_the_estimate_alone(embed: Embed, story: Path) -> None:
    embed(labels=["ok", "agreement", "word", "order"])
    report = checked(story)
    assert "token_logits" in (report.documents[0].scores["qe"].note or "")
    assert len(report.notes) == 1
    assert not report.faults


def test_a_folder_takes_its_place(tmp_path: Path, embed: Embed, story: Path) -> None:
    own = write_model(tmp_path / "own", {"pont": "agreement"}, name="own")
    report = mtqa.check(SOUND, model=str(own))
    assert hints(report) == [("FLU001", "pont")]
    assert "|qe:own:1:" in (report.signature or "")
    (story.parent / "mtqa.toml").write_text('model = "own"\n', "utf-8")
    assert hints(checked(story).documents[0]) == [("FLU001", "pont")]


def test_a_named_model_that_cannot_be_used_is_an_error(tmp_path: Path, story: Path) -> None:
    (tmp_path / "void").mkdir()
    with pytest.raises(ModelError, match="holds neither"):
        mtqa.check(SOUND, model=str(tmp_path / "void"))
    with pytest.raises(ModelError, match="no such folder"):
        checked(story, model="./absent")
    (story.parent / "mtqa.toml").write_text('model = "void"\n', "utf-8")
    report = checked(story)
    assert not report.errors
    assert [model.path for model in report.unusable] == [str(tmp_path / "void")]
    assert report.reasons == ("1 model could not be used",)
    tree = json.loads(as_json.render(report))
    jsonschema.validate(tree, SCHEMA)
    assert [error["path"] for error in tree["errors"]] == [str(tmp_path / "void")]
    assert "Modèles non utilisés" in html.render(report)
    assert report.documents[0].findings
    assert "holds neither" in (report.documents[0].scores["qe"].note or "")


def test_a_model_that_fails_is_not_asked_again(
    tmp_path: Path, story: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = write_model(tmp_path / "own", labels=["ok", "agreement", "word", "order"])
    asked: list[int] = []
    judge = OnnxEstimator.judge

    def note(self: OnnxEstimator, texts: Sequence[str]) -> Iterator[Judgement]:
        asked.append(len(texts))
        return judge(self, texts)

    monkeypatch.setattr(OnnxEstimator, "judge", note)
    (story.parent / "other.txt").write_text(SOUND, "utf-8")
    report = checked(story, story.parent / "other.txt", model=str(own))
    assert len(asked) == 1
    assert len(report.unusable) == 1
    assert [d.scores["qe"].value for d in report.documents] == [None, None]


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=120))
def test_any_text_is_judged_and_offsets_hold(
    tmp_path_factory: pytest.TempPathFactory, text: str
) -> None:
    folder = tmp_path_factory.getbasetemp() / "any"
    if not folder.exists():
        write_model(folder, dict.fromkeys(SOUND.split(), "word"))
    report = mtqa.check(text, target_lang="fr", model=str(folder))
    for finding in report.findings:
        assert text[finding.start : finding.end] == finding.text
    assert report == mtqa.check(text, target_lang="fr", model=str(folder))


#: the program with a model of the test's own in the place of the one that ships
_STANDING_IN = """
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from mtqa.estimator import load
load.EMBEDDED = Path(sys.argv.pop(1))
if sys.argv[1] == "--without":
    sys.modules[sys.argv[2]] = None
    del sys.argv[1:3]
from mtqa.cli import main
sys.exit(main())
"""


def run(folder: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _STANDING_IN, str(folder), *arguments],
        cwd=cwd, env={**os.environ, "COLUMNS": "200"}, capture_output=True, text=True,
        encoding="utf-8", check=False,
    )  # fmt: skip


@pytest.mark.parametrize("module", ["onnxruntime", "sentencepiece"])
def test_a_missing_library_is_one_line_and_the_gate_decides(tmp_path: Path, module: str) -> None:
    folder = write_model(tmp_path / "model", DOUBTS)
    (tmp_path / "clean.txt").write_text(SOUND, "utf-8")
    (tmp_path / "broken.txt").write_text(GLUED, "utf-8")
    done = run(folder, "--without", module, "check", "clean.txt", "broken.txt", cwd=tmp_path)
    assert done.returncode == 0
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"mtqa: no quality estimate: {module} is not installed")
    strict = ("--fail-on", "major")
    done = run(folder, "--without", module, "check", "broken.txt", *strict, cwd=tmp_path)
    assert done.returncode == 1


def test_hints_never_fail_by_themselves_on_the_command_line(tmp_path: Path) -> None:
    folder = write_model(tmp_path / "model", DOUBTS)
    (tmp_path / "clean.txt").write_text(SOUND, "utf-8")
    for severity in ("neutral", "minor", "major", "critical"):
        done = run(folder, "check", "clean.txt", "--fail-on", severity, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        assert "2 hints" in done.stdout
    # the estimate is a part of the overall score, which is what is asked for here
    done = run(folder, "check", "clean.txt", "--fail-under", "95", cwd=tmp_path)
    assert done.returncode == 1
    assert "is under 95" in done.stdout


def test_gold_is_held_against_rules_unless_told_otherwise(tmp_path: Path) -> None:
    folder = write_model(tmp_path / "model", DOUBTS)
    (tmp_path / "a.txt").write_text(SOUND, "utf-8")
    gold = {"start": SOUND.index("pont"), "end": SOUND.index("pont") + 4, "text": "pont",
            "family": "fluency", "mqm": "linguistic-conventions/grammar", "severity": "minor",
            "correction": "", "note": "", "optional": False}  # fmt: skip
    (tmp_path / "a.jsonl").write_text(json.dumps(gold), "utf-8")
    for more, found in ((), 0), (("--model", "embedded", "--select", "fluency"), 2):
        done = run(folder, "eval", "a.txt", "--format", "json", *more, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["all"]["span"]["findings"] == found
