"""What a desk has chosen: ``mtqa.toml``, or ``[tool.mtqa]`` in ``pyproject.toml``.

The nearest of them from a text's folder upward holds for it; the command line overrides. An
unknown key or value is an error that names file, line and what was probably meant.
"""

from mtqa.config.choices import COMMAND, MODELS, PROFILES, VALUES, Config, key_of
from mtqa.config.files import ConfigFile, find_config, load_config, read_config, read_sidecar
from mtqa.config.gate import Gate, Limits
from mtqa.config.selectors import check_selectors, matches, nearest
from mtqa.config.suppression import SIDECAR, Suppression
from mtqa.config.values import TARGETS

__all__ = [
    "COMMAND",
    "MODELS",
    "PROFILES",
    "SIDECAR",
    "TARGETS",
    "VALUES",
    "Config",
    "ConfigFile",
    "Gate",
    "Limits",
    "Suppression",
    "check_selectors",
    "find_config",
    "key_of",
    "load_config",
    "matches",
    "nearest",
    "read_config",
    "read_sidecar",
]
