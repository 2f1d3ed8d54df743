"""Wires the rooms: read → analyse → check → score → gate, for one story and for many."""

from mtqa.pipeline.checker import Checker
from mtqa.pipeline.checkers import Checkers
from mtqa.pipeline.run import Run, prepare

__all__ = ["Checker", "Checkers", "Run", "prepare"]
