"""Native French text for training: read, cleaned, and brought to one punctuation.

The corpora are old books, sentences read aloud, scholarly abstracts, law and encyclopaedias; their
punctuation is not that of today's news (the comma inside the mark before an incise, two hyphens
for a dash, marks without spaces). `canonical` brings a line to one form (straight apostrophe,
``« x »``, plain spaces, comma outside); `mtqa.estimator.damage.surface` later spreads it over
the forms that sound copy has, so that no mark is a sign of damage by itself.
"""

from __future__ import annotations

import hashlib
import lzma
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

#: legal French of centuries ago; and lines of law cut at a width, not at a sentence
LEFT_OUT: Final = frozenset({"UD_French-ALTS"})
CUT_AT_WIDTH: Final = frozenset({"code_civil"})
BOOKS: Final = frozenset({"books_gutenberg", "books_wikisource"})
#: the share of all words that books may have
BOOK_SHARE: Final = 1 / 3
#: sentences in words: shorter ones show nothing, longer ones don't fit a sequence
MIN_WORDS: Final = 3
MAX_WORDS: Final = 70

_SPACES = re.compile(r"[ \t\u00a0\u202f\u2009]+")
_INCISE = re.compile(r", ?(»|\") ?(?=(?:[st]['’])?[a-zéêàç]+(?:-|\s))")
_GLUED = re.compile(r"[.!?…] (?:»\s)?[a-zàâçéèêëîïôûœ]")
_ABBREVIATION = re.compile(
    r"(?:\b(?:M|MM|Mme|Dr|St|Ste|av|ap|art|cf|ex|env|éd|fig|vol|p|pp|n|etc|al|c)|\b[A-Z]|\d)\.$"
)
_ODD = re.compile(r"« »|[|{}\[\]<>\\^~=*#@_§¶•]|\. \.|,[,.]|--|\(\s*\)|^['’,;:.)»-]|https?:")


#: a sentence that the splitter ended at an abbreviation
_CUT_SHORT = re.compile(r"\b(?:[A-Z]|M|MM|Mme|Mlle|Mrs|Mr|Dr|Ch|St|cf|etc\.\))\.$")


class Line(NamedTuple):
    """One sentence: its corpus and its text."""

    source: str
    text: str


def canonical(text: str) -> str:
    """``text`` in the one punctuation that training starts from."""
    text = text.replace("’", "'").replace("ʼ", "'").replace("...", "…").replace("“", '"')
    text = text.replace("”", '"').replace("--", "—")
    text = _SPACES.sub(" ", text).strip()
    if text.count('"') % 2 == 0:
        parts = text.split('"')
        text = "".join(
            part if i % 2 == 0 else f"« {part.strip()} »" for i, part in enumerate(parts)
        )
    text = re.sub(r"« ?", "« ", text)
    text = re.sub(r" ?»", " »", text)
    text = _INCISE.sub(r" \1, ", text)
    text = re.sub(r"»(?=\w)", "» ", text)
    text = re.sub(r" +([,.)…])", r"\1", text)
    text = re.sub(r" ?([;:!?])(?=\s|$)", r" \1", text)
    text = re.sub(r"([!?]) (?=[!?])", r"\1", text)
    return _SPACES.sub(" ", re.sub(r"' (?=\w)", "'", text)).strip()


def sound(text: str, source: str) -> bool:
    """Whether a canonical line can stand as an example of sound French."""
    words = text.count(" ") + 1
    if not MIN_WORDS <= words <= MAX_WORDS or '"' in text or _ODD.search(text):
        return False
    if (
        _CUT_SHORT.search(text)
        or text.count("«") != text.count("»")
        or text.count("(") != text.count(")")
    ):
        return False
    if source in CUT_AT_WIDTH and not (text[0].isupper() and text[-1] in ".;"):
        return False
    if not (text[0].isupper() or text[0] in "«—" or text[0].isdigit()):
        return False
    return not any(
        not _ABBREVIATION.search(text[: match.start() + 1]) and text[match.start()] == "."
        for match in _GLUED.finditer(text)
    )


def read(path: Path) -> Iterator[Line]:
    """The sound lines of a corpus file (``source``, ``licence``, ``text``; .tsv.xz), once each.

    Raises OSError where the file can't be read, ValueError where a line has no three columns.
    """
    seen: set[bytes] = set()
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        header = next(lines).rstrip("\n").split("\t")
        if header != ["source", "licence", "text"]:
            raise ValueError(f"{path}: expected the columns source, licence, text; found {header}")
        for line in lines:
            source, _, text = line.rstrip("\n").split("\t", 2)
            if source in LEFT_OUT:
                continue
            text = canonical(text)
            key = hashlib.blake2b(text.encode(), digest_size=8).digest()
            if key in seen or not sound(text, source):
                continue
            seen.add(key)
            yield Line(source, text)


def bucket(text: str, buckets: int = 1000) -> int:
    """A number below ``buckets`` that depends on the text alone: who trains, who validates."""
    digest = hashlib.blake2b(text.encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big") % buckets


def balanced(lines: Iterable[Line], book_share: float = BOOK_SHARE) -> list[Line]:
    """``lines`` with as many of the books as make ``book_share`` of all words."""
    kept = list(lines)
    other = sum(len(line.text.split()) for line in kept if line.source not in BOOKS)
    books = [line for line in kept if line.source in BOOKS]
    words = sum(len(line.text.split()) for line in books) or 1
    limit = min(1.0, other * book_share / (1 - book_share) / words) * 100_000
    return [
        line
        for line in kept
        if line.source not in BOOKS or bucket("book" + line.text, 100_000) < limit
    ]
