"""What many tests share: hypothesis's profile and the development sets beside the project."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# The same examples on every run, so that a failure is the change's; to look for new ones:
# HYPOTHESIS_PROFILE=explore pytest tests/test_properties.py
settings.register_profile(
    "repeatable",
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "explore", settings.get_profile("repeatable"), derandomize=False, max_examples=3000
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def exemplar() -> Path:
    """The annotated agency story beside the project: ``.txt``; its gold is ``.jsonl``."""
    path = ROOT.parent / "shared" / "gold" / "tasr-macron-putin.fr.txt"
    if not path.is_file():
        pytest.skip("the annotated story is not beside this checkout")
    return path
