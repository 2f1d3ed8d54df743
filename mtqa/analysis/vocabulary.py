"""What the word-form table says of a story's words, asked once a story."""

from __future__ import annotations

from functools import cached_property
from typing import Final

from mtqa.analysis.tokens import Tokens
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon

_SIMPLE_PAST: Final = frozenset({"ipsi"})


def _simple_past(lexicon: Lexicon, form: str) -> bool:
    return lexicon.tenses(form) == _SIMPLE_PAST and all(
        reading.person[0] == "3" for reading in lexicon.readings(form)
    )


def _unknown(lexicon: Lexicon, form: str) -> bool:
    return form[0].isalpha() and not lexicon.readings(form)


def _lemmas(lexicon: Lexicon, form: str) -> tuple[str, ...]:
    return tuple([f"<{lemma}>" for lemma in lexicon.lemmas(form)])


class Vocabulary:
    """The folded forms of a story with their lemmas and tenses.

    It hangs on the tokens alone: a story that learns of its quotations keeps it as it is.
    """

    def __init__(self, tokens: Tokens, lexicon: Lexicon) -> None:
        self._tokens = tokens
        self._lexicon = lexicon
        self._forms_of: dict[tuple[str, ...], frozenset[str]] = {}

    @cached_property
    def lemma_forms(self) -> dict[str, list[str]]:
        """Lemma between angle brackets → the folded forms of it that stand in the story."""
        forms: dict[str, list[str]] = {}
        lemmas = kept(self._lexicon, _lemmas)
        for form in self._tokens.index:
            for lemma in lemmas[form]:
                if lemma in forms:
                    forms[lemma].append(form)
                else:
                    forms[lemma] = [form]
        return forms

    @cached_property
    def words(self) -> frozenset[str]:
        """All folded forms of the story, and the lemmas of them between angle brackets."""
        return frozenset((*self._tokens.index, *self.lemma_forms))

    def places(self, lemma: str) -> list[int]:
        """Token numbers of a lemma in angle brackets, form by form."""
        index = self._tokens.index
        return [i for form in self.lemma_forms[lemma] for i in index[form]]

    def forms_of(self, lemmas: tuple[str, ...]) -> frozenset[str]:
        """The folded forms of any of the lemmas, in angle brackets, that stand in the story."""
        found = self._forms_of.get(lemmas)
        if found is None:
            known = self.lemma_forms
            found = frozenset([form for lemma in lemmas for form in known.get(lemma, ())])
            self._forms_of[lemmas] = found
        return found

    @cached_property
    def unknown(self) -> list[str]:
        """The folded forms that begin with a letter and that the word-form table lacks."""
        return list(filter(kept(self._lexicon, _unknown).__getitem__, self._tokens.index))

    @cached_property
    def simple_past_forms(self) -> list[str]:
        """The folded forms of the story that are a third person of the passé simple only."""
        return list(filter(kept(self._lexicon, _simple_past).__getitem__, self._tokens.index))

    @cached_property
    def simple_past_share(self) -> float:
        """Passé simple among the passé simple and passé composé of the story, 0 to 1.

        Only forms that can be nothing else count; 0.0 where there is neither.
        """
        forms, tenses = self._tokens.forms, self._lexicon.tenses
        simple = sum(len(self._tokens.index[form]) for form in self.simple_past_forms)
        compound = sum(
            any("ppas" in tenses(form) for form in forms[i + 1 : i + 3])
            for i in self._tokens.where(("a", "ont", "est", "sont"))
        )
        return simple / (simple + compound) if simple + compound else 0.0
