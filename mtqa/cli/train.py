"""``mtqa train``: the small model from corpora, or tuned on a desk's own corrected copy."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import Annotated

import typer

from mtqa.cli.output import say
from mtqa.errors import InputError, ModelError, UsageError

_NEEDED = ("torch", "transformers", "safetensors", "onnx")


def train_model(
    sources: Annotated[
        list[Path],
        typer.Argument(
            help="A corpus (.tsv.xz: source, licence, text); with --finetune a JSONL file of"
            " machine and corrected, two text files, or a folder of marked passages.",
        ),
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="Folder to write to.")],
    recipe: Annotated[
        str, typer.Option(help="tiny (a trial), small (two CPU cores) or full (a GPU).")
    ] = "small",
    finetune: Annotated[
        bool, typer.Option("--finetune", help="Train on from a model, on corrected copy.")
    ] = False,
    base: Annotated[
        str, typer.Option("--from", help="With --finetune: embedded, or a model folder.")
    ] = "embedded",
    mixed: Annotated[
        Path | None,
        typer.Option(
            "--mixed-with",
            help="With a folder of marked passages: the folder of the run that made the model.",
        ),
    ] = None,
    name: Annotated[str, typer.Option(help="Name of a new model.")] = "own",
    seed: Annotated[int | None, typer.Option(help="Of everything that is drawn.")] = None,
    workers: Annotated[int, typer.Option(help="Processes that damage text; 0: by cores.")] = 0,
) -> None:
    """Train the quality model; a run that was interrupted goes on in the same folder.

    Needs the extra train: pip install 'mtqa[train]'.
    """
    missing = [module for module in _NEEDED if find_spec(module) is None]
    if missing:
        raise ModelError(
            f"training needs {', '.join(missing)}: install the extra, pip install 'mtqa[train]'"
        )
    if finetune:
        _finetune(sources, out, base, 1 if seed is None else seed, mixed)
    else:
        _train(sources, out, recipe, name, seed, workers)


def _train(
    sources: list[Path], out: Path, recipe: str, name: str, seed: int | None, workers: int
) -> None:
    from dataclasses import replace

    from mtqa.estimator.training.pipeline import Pipeline
    from mtqa.estimator.training.recipe import RECIPES

    if len(sources) != 1:
        raise UsageError("name one corpus")
    if recipe not in RECIPES:
        raise UsageError(f"--recipe {recipe}: expected {', '.join(RECIPES)}")
    chosen = RECIPES[recipe] if seed is None else replace(RECIPES[recipe], seed=seed)
    pipeline = Pipeline(chosen, out, say, workers=workers)
    try:
        folder = pipeline.run(sources[0], name)
    except (OSError, ValueError) as error:
        raise InputError(str(error)) from None
    say(f"{folder}: use it with --model {folder}")


def _finetune(sources: list[Path], out: Path, base: str, seed: int, mixed: Path | None) -> None:
    from mtqa.estimator.folder import read_folder
    from mtqa.estimator.load import EMBEDDED
    from mtqa.estimator.training.finetune import finetune, read_pairs

    if len(sources) > 2:
        raise UsageError("name one JSONL file, two text files, or a folder of marked passages")
    folder = read_folder(EMBEDDED if base == "embedded" else Path(base))
    if sources[0].is_dir():
        from mtqa.estimator.training.soup import tune_on_passages

        tune_on_passages(folder, sources[0], out, seed=seed, say=say, training=mixed)
    else:
        finetune(folder, read_pairs(sources), out, seed=seed, say=say)
    say(f"{out}: use it with --model {out}")
