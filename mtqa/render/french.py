"""What a rule finds and why, in French: a table for each family beside this module."""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple


class French(NamedTuple):
    """The documentation of a code as an editor at a French desk reads it."""

    finds: str
    why: str


def documentation_in_french(code: str) -> French | None:
    """The documentation of ``code``, None where it has not been put into French."""
    return _tables().get(code)


@cache
def _tables() -> dict[str, French]:
    found = {}
    for table in sorted((files("mtqa.render") / "french_rules").iterdir(), key=lambda f: f.name):
        if table.name.endswith(".toml"):
            entries = tomllib.loads(table.read_text("utf-8"))
            found |= {code: French(each["finds"], each["why"]) for code, each in entries.items()}
    return found
