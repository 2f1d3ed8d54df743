"""Judge passages with COMET: JSON lines in and out, for ``mtqa check --model comet:COMMAND``.

    comet-venv/bin/python comet_score.py MODEL

Runs in an environment of its own (``pip install unbabel-comet``): COMET needs older libraries than
mtqa, and loads checkpoints that can run code. MODEL is a name on the hub or a ``.ckpt`` file.
"""

from __future__ import annotations

import json
import sys
from contextlib import redirect_stdout
from pathlib import Path

from comet import download_model, load_from_checkpoint


def main() -> int:
    """Read every passage, judge all at once, write a score for each."""
    (name,) = sys.argv[1:]
    asked = [json.loads(line) for line in sys.stdin if line.strip()]
    if any(one["src"] is None for one in asked):
        print("COMET compares with the source: give mtqa --source", file=sys.stderr)
        return 1
    # standard output is for the scores alone
    with redirect_stdout(sys.stderr):
        path = name if Path(name).is_file() else download_model(name)
        model = load_from_checkpoint(path)
        rows = [{"src": one["src"], "mt": one["mt"]} for one in asked]
        scores = model.predict(rows, batch_size=8, gpus=0, progress_bar=False).scores
    for one, score in zip(asked, scores, strict=True):
        print(json.dumps({"id": one["id"], "score": float(score)}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
