"""A round trip through a real translator, aligned with its original into word labels.

A word of the round trip is good where the alignment keeps it. What it changed is labelled by how
it differs: the same lemma in another form is agreement or a verb, words of grammar are function
words, a word found again elsewhere was moved. A content word in the place of another is
*translation*, unless a trigram model finds the new wording no worse than the old: then nobody
knows, and the word counts in no loss (`UNKNOWN`).
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Final, NamedTuple

from mtqa.estimator.damage.draft import Draft
from mtqa.estimator.damage.labels import (
    AGREEMENT,
    FOREIGN,
    FUNCTION,
    MISSING,
    OK,
    ORDER,
    QUOTATION,
    TRANSLATION,
    UNKNOWN,
    VERB,
)
from mtqa.estimator.training.ngrams import Trigrams
from mtqa.languages.lexicon import Lexicon

_MARKED: Final = re.compile(r"[*#@]+(?=\w)")
_CLOSED: Final = frozenset({"DET", "ADP", "PRON", "SCONJ", "CCONJ", "AUX", "PART"})
#: nats by which the round trip must be more surprising than the original to count as worse
WORSE: Final = 1.0
#: what one word more is expected to cost
_PER_WORD: Final = 4.5


class Aligned(NamedTuple):
    """The round trip as a labelled draft, and the edits per word of the original."""

    draft: Draft
    edits: float


def tidy(translated: str, original: str) -> tuple[str, frozenset[str]]:
    """The round trip without its marks, with the original's capital and stop; its unknown words."""
    unknown = frozenset(word.lower() for word in re.findall(r"[*#@]+(\w+)", translated))
    text = " ".join(_MARKED.sub("", translated).split())
    if text and original[-1] in ".!?…;:" and text[-1].isalnum():
        text += original[-1] if original[-1] == "." else f" {original[-1]}"
    if text and original[0].isupper():
        text = text[0].upper() + text[1:]
    return text, unknown


def align(original: str, translated: str, lexicon: Lexicon, model: Trigrams) -> Aligned | None:
    """Labels on the words of a round trip; None where it is empty or shares nothing."""
    text, unknown = tidy(translated, original)
    source, draft = Draft(original), Draft(text)
    if not draft.words:
        return None
    matcher = SequenceMatcher(None, source.lower, draft.lower, autojunk=False)
    codes = matcher.get_opcodes()
    if not any(code[0] == "equal" for code in codes):
        return None
    deleted: dict[str, int] = {}
    for code, i1, i2, _, _ in codes:
        if code in {"delete", "replace"}:
            for i in range(i1, i2):
                deleted[source.lower[i]] = i
    was = model.surprisals(source.lower, held_in=True)
    now = model.surprisals(draft.lower)
    moved: set[str] = set()
    edits = 0.0
    for code, i1, i2, j1, j2 in codes:
        if code == "equal":
            continue
        old, new = source.lower[i1:i2], draft.lower[j1:j2]
        for j in range(j1, j2):
            word = draft.lower[j]
            if (
                len(word) > 2
                and word in deleted
                and word not in moved
                and abs(deleted[word] - j) < 12
            ):
                moved.add(word)
                draft.labels[j] = ORDER
        if code != "delete":
            worse = (
                sum(now[j1 : j2 + 2]) - sum(was[i1 : i2 + 2]) - _PER_WORD * ((j2 - j1) - (i2 - i1))
            )
            for offset, j in enumerate(range(j1, j2)):
                if draft.labels[j] != OK:
                    edits += 1
                    continue
                before = old[min(offset, len(old) - 1)] if old else ""
                label = _kind(draft.lower[j], before, old, unknown, lexicon)
                if label != OK:
                    sure = label in {FOREIGN, AGREEMENT, VERB} or worse > WORSE
                    draft.labels[j] = label if sure else UNKNOWN
                    edits += 1.0 if sure else 0.5
        lost = [word for word in old if word.isalnum() or word.endswith("'")]
        gone = len([word for word in lost if word not in moved]) - len(
            [word for word in new if word.isalnum() or word.endswith("'")]
        )
        if gone > 0:
            edits += gone
            if code == "delete" and j1 < len(draft.words) and draft.labels[j1] == OK:
                draft.labels[j1] = MISSING
    return Aligned(draft, edits / max(1, len(source.words)))


def _kind(word: str, before: str, old: list[str], unknown: frozenset[str], lexicon: Lexicon) -> int:
    """The label of a word that stands where ``before`` (one of ``old``) stood."""
    if not word[0].isalnum():
        return QUOTATION if word in '«»"' else OK
    if word in unknown:
        return FOREIGN
    for other in (before, *old):
        if other and lexicon.lemmas(word) & lexicon.lemmas(other):
            tenses = {r.tense for r in lexicon.readings(word)}
            if any(r.pos in {"VERB", "AUX"} for r in lexicon.readings(word)):
                same = tenses & {r.tense for r in lexicon.readings(other)}
                return AGREEMENT if same else VERB
            closed = any(r.pos in _CLOSED for r in lexicon.readings(word))
            return FUNCTION if closed else AGREEMENT
    readings = lexicon.readings(word)
    if word.endswith("'") or any(reading.pos in _CLOSED for reading in readings):
        return FUNCTION
    return TRANSLATION
