"""The few kinds of trouble that end in an exit code of their own."""

from __future__ import annotations


class MtqaError(Exception):
    """Something the user can mend; its message is one line and says what to do. Exit code 2."""

    exit_code = 2


class UsageError(MtqaError):
    """Options or arguments that do not go together."""


class ConfigError(MtqaError):
    """A configuration file, profile or pack that says something unknown; names file and key."""


class InputError(MtqaError):
    """A text that could not be read, or texts that do not line up."""


class ModelError(MtqaError):
    """A model that could not be loaded, or that failed while it judged; names the model."""
