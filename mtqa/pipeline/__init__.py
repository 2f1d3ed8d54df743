"""Wires the rooms: read → analyse → check → score → gate, for one story and for many."""

from mtqa.pipeline.checker import Checker
from mtqa.pipeline.fix import FixedStory, fix_story
from mtqa.pipeline.run import Checkers, Run, prepare

__all__ = ["Checker", "Checkers", "FixedStory", "Run", "fix_story", "prepare"]
