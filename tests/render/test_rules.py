"""What rules and packs say of themselves: as a list, one by one and as the pages of a manual."""

from __future__ import annotations

from io import StringIO

import pytest
from rich.cells import cell_len
from rich.console import Console

from mtqa.document import Family
from mtqa.estimator.kinds import KINDS
from mtqa.mqm import Severity
from mtqa.packs.pack import Pack, read_pack
from mtqa.render.manual import pages
from mtqa.render.rules import explain, listing
from mtqa.rules.base import Bad, Rule

RULES = tuple(
    Rule(
        code=code,
        name=f"rule-{code.lower()}",
        family=family,
        mqm="linguistic-conventions/punctuation",
        severity=Severity.MAJOR,
        finds="a mark that is\n        glued | to *what* follows [red]",
        why="the reader stumbles",
        authority="Imprimerie nationale",
        check=lambda story: (),
        bad=(Bad("« Oui ⟦»a dit⟧ le maire.\nEncore.", "« Oui », a dit le maire."),),
        good=("« Oui », a dit le maire.",),
        profiles=("presse",),
    )
    for code, family in (("FRQ002", Family.QUOTES), ("FRQ001", Family.QUOTES),
                         ("FRA001", Family.ATTRIBUTION))
)  # fmt: skip

PACK_TEXT = """\
[pack]
name = "essai"
sources = ["sk"]
targets = ["fr"]
why = "These are Slovak turns of phrase."
authority = "TLFi"

[SKF901]
phrase = "langage commun"
name = "spolocna-rec"
family = "calque"
mqm = "style/unidiomatic-style"
severity = "minor"
suggest = "terrain d'entente"
sk = "spoločná reč"
bad = ["Ils ont trouvé un ⟦langage commun⟧."]
fixed = ["Ils ont trouvé un terrain d'entente."]
good = ["Le langage des signes leur est commun."]
"""


@pytest.fixture
def pack() -> Pack:
    return read_pack(PACK_TEXT, "essai.toml")


def console() -> tuple[Console, StringIO]:
    buffer = StringIO()
    return Console(file=buffer, width=80), buffer


def test_the_list_names_every_code_by_family(pack: Pack) -> None:
    out, buffer = console()
    listing(RULES, (pack,), out)
    text = buffer.getvalue()
    places = [text.index(code) for code in ("FRQ001", "FRQ002", "FRA001", "SKF901")]
    assert places == sorted(places)
    assert "pack essai, 1 entries (into fr; from Slovak)" in text
    assert "« langage commun » → terrain d'entente" in text
    assert "[red]" in text
    assert max(map(cell_len, text.splitlines())) <= 80


def test_a_rule_is_explained_whole() -> None:
    out, buffer = console()
    explain(RULES[0], out)
    text = buffer.getvalue()
    for part in (
        "FRQ002",
        "the reader stumbles",
        "Imprimerie nationale",
        "⟦»a dit⟧ le maire",
        "with profile presse",
        "« Oui », a dit le maire.",
        "glued | to *what* follows [red]",
    ):
        assert part in text


def test_an_entry_is_explained_with_its_pack(pack: Pack) -> None:
    out, buffer = console()
    explain(pack.entries[0], out, pack=pack)
    text = buffer.getvalue()
    for part in ("« spoločná reč » (Slovak)", "terrain d'entente", "TLFi", "pack essai",
                 "These are Slovak turns of phrase.", "⟦langage commun⟧"):  # fmt: skip
        assert part in text


def test_each_rule_and_pack_has_a_page_that_the_index_links(pack: Pack) -> None:
    found = pages(RULES, (pack,))
    codes = ("FRQ001", "FRQ002", "FRA001")
    own = {*(f"rules/{code}.md" for code in codes), "packs/essai.md"}
    hints = {f"rules/{kind.code}.md" for kind in KINDS}
    assert set(found) == own | hints | {"rules.md"}
    assert all(f"]({path})" in found["rules.md"] for path in own)
    assert found == pages(RULES[::-1], (pack,))


def test_a_page_holds_all_that_is_said(pack: Pack) -> None:
    found = pages(RULES, (pack,))
    page = found["rules/FRQ002.md"]
    assert "a mark that is glued \\| to \\*what\\* follows \\[red\\]" in page
    assert "| « Oui ⟦»a dit⟧ le maire. ↵ Encore. | « Oui », a dit le maire. |" in page
    assert "**Authority.** Imprimerie nationale" in page
    assert "| SKF901 |" in found["packs/essai.md"]
    assert "style/unidiomatic-style" in found["packs/essai.md"]


def test_the_tables_of_a_page_are_even(pack: Pack) -> None:
    table: list[str] = []
    for line in [*"\n".join(pages(RULES, (pack,)).values()).splitlines(), ""]:
        if line.startswith("|"):
            table.append(line)
        elif table:
            widths = {row.replace("\\|", "").count("|") for row in table}
            assert len(widths) == 1, table[0]
            table = []
