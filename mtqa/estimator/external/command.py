"""``comet:COMMAND``: a program in an environment of its own judges; JSON lines in and out.

In, on its standard input, a line for each passage: ``{"id": 0, "src": "…" or null, "mt": "…"}``.
Out, on its standard output, a line for each in any order: ``{"id": 0, "score": 0.83}``. COMET's
scores run from 0 to 1 and may lie a little beyond, where they are clipped. Its standard error is
read only if it fails.
"""

from __future__ import annotations

import json
import shlex
import subprocess
from collections.abc import Iterator, Sequence
from hashlib import sha256
from math import isfinite
from pathlib import Path
from typing import Any

from mtqa.config import COMMAND
from mtqa.errors import ModelError
from mtqa.estimator.base import EVEN, Combination, Estimate, Passage

#: Seconds that a program may take for a run: a large model is loaded and runs on a processor.
TIMEOUT = 3600.0


class CommandEstimator:
    """``command`` as a shell would split it, but without a shell.

    Raises ModelError where it can't be split, or names no program.
    """

    #: the program loads its model each time it is started: once a run
    at_once: int | None = None

    def __init__(self, command: str, *, timeout: float = TIMEOUT) -> None:
        self._name = f"{COMMAND}{command}"
        self._timeout = timeout
        try:
            self._words = shlex.split(command)
        except ValueError as error:
            raise ModelError(f"{self._name}: can't be split into words ({error})") from None
        if not self._words:
            raise ModelError(f"{self._name}: names no program")
        self._find()

    @property
    def signature(self) -> str:
        """The program's name and a hash of the whole command."""
        digest = sha256(json.dumps(self._words).encode()).hexdigest()
        return f"comet:{Path(self._words[0]).name}:{digest[:8]}:score*100"

    @property
    def combination(self) -> Combination:
        """Both halves count the same."""
        return EVEN

    def estimate(self, passages: Sequence[Passage]) -> list[Estimate]:
        """A quality of 100 × score for each passage, no hints. Raises ModelError."""
        if not passages:
            return []
        lines = [
            json.dumps({"id": number, "src": passage.source, "mt": passage.text})
            for number, passage in enumerate(passages)
        ]
        scores = dict(self._scores(self._run("\n".join(lines) + "\n"), len(passages)))
        missing = [number for number in range(len(passages)) if number not in scores]
        if missing:
            raise self._error(
                f"no score for {len(missing)} of {len(passages)} passages, the first with "
                f"id {missing[0]}"
            )
        return [Estimate(100 * scores[number]) for number in range(len(passages))]

    def _find(self) -> None:
        from shutil import which

        if which(self._words[0]) is None:
            raise self._error(f"no program is called '{self._words[0]}'")

    def _run(self, lines: str) -> str:
        try:
            done = subprocess.run(
                self._words,
                input=lines.encode(),
                capture_output=True,
                timeout=self._timeout,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise self._error(f"gave no answer within {self._timeout:g} s") from None
        except OSError as error:
            raise self._error(f"could not be started ({error.strerror})") from None
        if done.returncode:
            raise self._error(f"exit code {done.returncode}{_last_words(done.stderr)}")
        return done.stdout.decode("utf-8", "replace")

    def _scores(self, said: str, count: int) -> Iterator[tuple[int, float]]:
        seen: set[int] = set()
        for line_number, line in enumerate(said.splitlines(), 1):
            if not line.strip():
                continue
            where = f"line {line_number} of its output"
            try:
                answer = json.loads(line)
            except ValueError:
                raise self._error(f"{where} is no JSON: {_short(line)}") from None
            if not isinstance(answer, dict) or not answer.keys() >= {"id", "score"}:
                raise self._error(f'{where} has no "id" and "score": {_short(line)}')
            number, score = answer["id"], answer["score"]
            if not _is_number(number, int) or not 0 <= number < count:
                raise self._error(f"{where} has an id that was not asked for: {_short(line)}")
            if number in seen:
                raise self._error(f"{where} gives id {number} a second time")
            if not _is_number(score, (int, float)) or not isfinite(score):
                raise self._error(f"{where} has a score that is no number: {_short(line)}")
            seen.add(number)
            yield number, min(max(float(score), 0.0), 1.0)

    def _error(self, what: str) -> ModelError:
        return ModelError(f"{self._name}: {what}")


def _is_number(value: Any, kinds: type | tuple[type, ...]) -> bool:
    return isinstance(value, kinds) and not isinstance(value, bool)


def _short(line: str) -> str:
    return line if len(line) <= 80 else line[:79] + "…"


def _last_words(stderr: bytes) -> str:
    """The last line that is not blank: of a traceback, what was raised."""
    lines = stderr.decode("utf-8", "replace").split("\n")
    said = [" ".join(line.split()) for line in lines if line.strip()]
    return f" ({_short(said[-1])})" if said else ""
