"""What is true of a language, as data: marks, words, abbreviations, forms."""

from __future__ import annotations

from importlib import import_module

from mtqa.errors import UsageError
from mtqa.languages.base import Language
from mtqa.languages.lexicon import load_lexicon

__all__ = ["LANGUAGES", "Language", "load_language", "load_lexicon"]

#: tags that have a module of their own
LANGUAGES = ("cs", "en", "fr", "sk")


def load_language(tag: str) -> Language:
    """The facts of the language of a BCP 47 ``tag``; region and script are not told apart.

    Raises UsageError for a language without a module.
    """
    primary = tag.replace("_", "-").split("-")[0].lower()
    if primary not in LANGUAGES:
        raise UsageError(f"unknown language '{tag}': there is data for {', '.join(LANGUAGES)}")
    # Only the language that is asked for is loaded: French alone brings 200 verbs.
    language = import_module(f"mtqa.languages.{primary}").LANGUAGE
    if not isinstance(language, Language):
        raise TypeError(f"mtqa.languages.{primary}.LANGUAGE is not a Language")
    return language
