"""The page: nothing is fetched, nothing of a story acts, marks stand where they should."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from typing import Protocol

import pytest

from mtqa.document import (
    Edit,
    Family,
    Finding,
    Fix,
    ReferenceScores,
    Report,
    Score,
    StoryReport,
    Suppressed,
)
from mtqa.mqm import Severity
from mtqa.render.html import render
from mtqa.render.messages import message_in_french
from mtqa.rules.base import Bad, Rule

_VOID = frozenset({"meta", "input", "br", "link", "img", "rect", "base"})
RULE = Rule(
    code="FRQ001",
    name="no-space-after-closing-mark",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="a closing mark glued to what follows",
    why="the reader cannot see where the speaker stops",
    authority="Imprimerie nationale",
    check=lambda story: (),
    bad=(Bad("« Oui ⟦»a dit⟧ le maire.", "« Oui », a dit le maire."),),
    good=("« Oui », a dit le maire.",),
)


class Build(Protocol):
    """Makes a finding, and a report of one story."""

    def finding(
        self, text: str, start: int, end: int, *, code: str = ..., message: str = ...,
        fixes: tuple[Fix, ...] = ...,
    ) -> Finding: ...  # fmt: skip

    def story(self, text: str, *findings: Finding, path: str = ...) -> StoryReport: ...


@dataclass
class Node:
    """An element with its attributes, children and the text between them."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    def walk(self) -> Iterator[Node]:
        yield self
        for child in self.children:
            if isinstance(child, Node):
                yield from child.walk()

    def text(self, without: str = "") -> str:
        """The text below, without elements of one class."""
        if without and without in self.attributes.get("class", "").split():
            return ""
        return "".join(
            child if isinstance(child, str) else child.text(without) for child in self.children
        )

    def find(self, tag: str = "", cls: str = "", **attributes: str) -> list[Node]:
        return [
            node
            for node in self.walk()
            if (not tag or node.tag == tag)
            and (not cls or cls in node.attributes.get("class", "").split())
            and attributes.items() <= node.attributes.items()
        ]


class Builder(HTMLParser):
    """A tree of a page that closes each element it opens; anything else fails."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Node("root")
        self.open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(node)
        if tag not in _VOID:
            self.open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Node(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        assert self.open[-1].tag == tag, f"</{tag}> closes <{self.open[-1].tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def parse(page: str) -> Node:
    builder = Builder()
    builder.feed(page)
    builder.close()
    assert builder.open == [builder.root]
    return builder.root


def marked(root: Node, number: int) -> str:
    """The text under the marks of finding ``number`` of a report of one story."""
    (note,) = root.find(id=f"s1-n{number}")
    assert note.find("a", href=f"#s1-m{number}")
    marks = root.find("mark", **{"data-note": str(number)})
    assert marks[0].attributes["id"] == f"s1-m{number}"
    return "".join(mark.text(without="ref") for mark in marks)


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_nothing_is_fetched_and_one_script_runs(many: Report, lang: str) -> None:
    page = render(many, lang=lang)
    root = parse(page)
    (policy,) = root.find("meta", **{"http-equiv": "Content-Security-Policy"})
    (style,) = root.find("style")
    (script,) = root.find("script")
    assert policy.attributes["content"].startswith("default-src 'none'")
    for name, node in (("style", style), ("script", script)):
        digest = base64.b64encode(hashlib.sha256(node.text().encode()).digest()).decode()
        assert f"; {name}-src 'sha256-{digest}';" in policy.attributes["content"]
        assert not node.attributes
    assert not {"link", "img", "iframe", "object", "form", "base", "embed"} & {
        node.tag for node in root.walk()
    }
    for node in root.walk():
        assert not {"src", "srcset", "action", "style", "xlink:href"} & set(node.attributes)
        assert not any(name.startswith("on") for name in node.attributes)
        assert node.attributes.get("href", "#").startswith("#")
    assert "url(" not in style.text()
    assert "@import" not in style.text()


def test_what_is_not_in_the_language_of_the_page_says_so(report: Report) -> None:
    french = parse(render(report))
    assert {node.attributes["lang"] for node in french.find() if "lang" in node.attributes} == {
        "fr", "en",
    }  # fmt: skip
    assert not any("lang" in node.attributes for node in french.find("p", cls="sentence"))
    english = parse(render(report, lang="en"))
    assert {node.attributes["lang"] for node in english.find("p", cls="sentence")} == {"fr"}


def test_every_link_leads_somewhere_and_every_id_is_one(many: Report) -> None:
    root = parse(render(many, rules=(RULE,)))
    ids = [node.attributes["id"] for node in root.walk() if "id" in node.attributes]
    assert len(ids) == len(set(ids))
    targets = {node.attributes["href"][1:] for node in root.find("a")}
    assert targets <= set(ids)


def test_the_story_stands_there_unchanged(report: Report) -> None:
    story = report.documents[0]
    root = parse(render(report))
    shown = [
        child.text(without="ref")
        for row in root.find(cls="row")
        for child in row.children
        if isinstance(child, Node) and child.tag in ("p", "h4")
    ]
    assert " ".join(" ".join(shown).split()) == " ".join(story.document.text.split())


def test_each_finding_is_marked_noted_and_labelled(report: Report) -> None:
    story = report.documents[0]
    root = parse(render(report))
    ordered = sorted(story.findings, key=lambda f: (f.start, f.end, f.code))
    for number, finding in enumerate(ordered, start=1):
        assert marked(root, number) == finding.text
        (note,) = root.find(id=f"s1-n{number}")
        assert finding.severity.value in note.attributes["class"].split()
        said = note.text().replace("\u00a0", " ")
        assert (message_in_french(finding.code, finding.message) or finding.message)[1:].replace(
            "\u00a0", " "
        ) in said
        assert finding.code in said
        (ref,) = root.find("a", cls="ref", href=f"#s1-n{number}")
        assert ref.text() == str(number)
        assert finding.severity.value in ref.attributes["class"].split()


def test_what_two_findings_share_is_under_both(report: Report) -> None:
    root = parse(render(report))
    both = [
        outer.find("mark")[1].text(without="ref")
        for outer in root.find("mark")
        if len(outer.find("mark")) == 2
    ]
    assert "»a" in both
    assert "il ajouta le ministre" in both


def test_a_change_is_shown_as_deletion_and_insertion(report: Report) -> None:
    root = parse(render(report))
    (note,) = [n for n in root.find("li", cls="note") if "FRG001" in n.text()]
    assert [n.text(without="unseen") for n in note.find("del")] == ["Ils"]
    assert [n.text(without="unseen") for n in note.find("ins")] == ["Elles"]


def test_boilerplate_is_folded_away_and_to_be_removed(report: Report) -> None:
    (furniture,) = parse(render(report)).find("details", cls="furniture")
    assert "4 passages" in furniture.find("summary")[0].text()
    assert "Laisser un commentaire" in furniture.text()
    assert "À retirer" in furniture.text()


def test_verdict_scores_and_short_story(report: Report) -> None:
    root = parse(render(report))
    verdict = root.find(cls="verdict")[0].text()
    assert "Ne peut pas paraître en l’état" in verdict
    assert "10 remarques majeures, 2 au plus sont admises" in verdict
    scores = root.find(cls="scores")[0].text()
    assert "67,5" in scores
    assert "non disponible" in scores
    assert "Texte court (280 mots)" in scores
    assert "Not fit to run" in render(report, lang="en")


def test_who_said_what(report: Report) -> None:
    (section,) = parse(render(report)).find(cls="speakers")
    rows = [[cell.text() for cell in row.find() if cell.tag in ("td", "th")]
            for row in section.find("tr")][1:]  # fmt: skip
    assert [row[0] for row in rows] == [
        "Zuzana Hroncová", "Peter Gajdoš", "Le maire de Skalná Ján Mrva", "le chef du syndicat",
    ]  # fmt: skip
    assert rows[2][2:] == ["dire", "avant"]
    (orphans,) = section.find(cls="orphans")
    assert orphans.text().strip() == "« La sécurité des passagers n'est pas négociable. »"


def test_counts_by_family_and_severity(report: Report) -> None:
    (section,) = parse(render(report)).find(cls="figures")
    rows = {
        row.find("th")[0].text(): [cell.text().strip() for cell in row.find("td")]
        for row in section.find("tr")[1:]
    }
    assert rows["Attribution"] == ["1", "5", "–", "–", "6", "50"]
    assert rows["Total"][:5] == ["1", "10", "8", "5", "24"]


def test_a_rule_is_explained_where_it_is_known(report: Report) -> None:
    english = parse(render(report, lang="en", rules=(RULE,)))
    assert "The reader cannot see where the speaker stops" in english.find(id="r-FRQ001")[0].text()
    root = parse(render(report, rules=(RULE,)))
    (known,) = root.find(id="r-FRQ001")
    assert "l’incise se détache par une virgule" in known.text()
    assert "Imprimerie nationale" in known.text()
    assert known.find("mark")[0].text() == "»a dit"
    (unknown,) = root.find(id="r-FRA001")
    assert "verb comes before its subject" in unknown.text()


HOSTILE = (
    "<script>alert(1)</script>\n\n"
    "« </p></style><img src=x onerror=alert(1)> » \u202e dit \x00\x1b[31m\ud800 &amp; {{ 7*7 }}.\n"
)


def test_hostile_text_is_shown_as_text(build: Build) -> None:
    start = HOSTILE.index("<img")
    bad = build.finding(
        HOSTILE, start, len(HOSTILE) - 2, code='"><b>', message="<b>no</b>\u202e",
        fixes=(Fix((Edit(start, start + 4, "<i>"),)),),
    )  # fmt: skip
    hostile = build.story(HOSTILE, bad, path="<svg onload=x>\ud800.txt")
    page = render(Report((hostile,), passed=False, reasons=("<u>why</u>",)))
    page.encode("utf-8")
    assert not re.search("[\x00\x1b\u202a-\u202e\u2066-\u2069\ud800-\udfff]", page)
    root = parse(page)
    tags = [node.tag for node in root.walk()]
    assert tags.count("script") == 1
    assert not {"img", "u", "i"} & set(tags)
    text = root.text()
    for shown in ("<script>alert(1)</script>", "onerror=alert(1)", "⟨U+202E⟩", "⟨U+D800⟩",
                  "&amp; {{ 7*7 }}", "<b>no</b>", "<svg onload=x>"):  # fmt: skip
        assert shown in text


def test_stories_stand_worst_first(many: Report) -> None:
    root = parse(render(many))
    (index,) = root.find(cls="index")
    (table,) = index.find("table", cls="sortable")
    names = [row.find("th")[0].text() for row in table.find("tr")[1:]]
    assert names == ["depeches/telepherique.fr.txt", "presque.fr.txt", "propre.fr.txt"]
    assert "absent.txt" in index.text()
    assert len(root.find("section", cls="story")) == 3
    assert "FRQ099" in root.find(cls="crashes")[0].text()
    assert "Rien à signaler" in root.find(id="s3")[0].text()


def test_an_insertion_point_can_be_seen(build: Build) -> None:
    text = "Titre\n\nIl vient demain\n"
    root = parse(render(Report((build.story(text, build.finding(text, 22, 22)),))))
    assert root.find("mark", cls="point", id="s1-m1")


def test_the_same_report_gives_the_same_page_and_a_small_one(report: Report) -> None:
    page = render(report)
    assert page == render(report)
    assert len(page.encode()) < 300_000


def test_another_language_is_refused(report: Report) -> None:
    with pytest.raises(ValueError, match="not 'sk'"):
        render(report, lang="sk")


def test_a_run_without_stories_says_so() -> None:
    assert "Aucun texte n’a pu être lu" in render(Report(()))


def test_reference_source_and_estimates_are_shown(report: Report) -> None:
    story = report.documents[0]
    estimates = tuple({"qe": Score(50.0 + n)} for n in range(len(story.segments)))
    full = replace(
        story,
        reference=ReferenceScores("line", 31.4, 58.2, 61.0, {}, ()),
        source_text="Lanovka stojí.",
        segment_scores=estimates,
    )
    page = render(Report((full,)))
    root = parse(page)
    assert "58,2" in root.find(cls="scores")[0].text()
    assert "Lanovka stojí." in root.find("details", cls="source")[0].text()
    assert "estimation du modèle, par phrase" in root.find(cls="strip")[0].text()


def test_a_finding_keeps_its_link_when_the_text_around_it_moves(build: Build) -> None:
    text = "Titre\n\nLe maire lui dit « oui » à la presse.\n"
    moved = "Titre\n\nUne phrase de plus.\n\nLe maire lui dit « oui » à la presse.\n"
    links = []
    for each in (text, moved):
        at = each.index("« oui »")
        story = build.story(each, build.finding(each, at, at + 7), path="a.txt")
        (link,) = parse(render(Report((story,)))).find("a", cls="rule")
        links.append(link.attributes["id"])
    assert links[0] == links[1]


def test_links_differ_between_stories_and_equal_findings(build: Build) -> None:
    text = "Il dit oui oui.\n"
    twice = build.finding(text, 7, 10), build.finding(text, 7, 10)
    stories = [build.story(text, *twice, path=path) for path in ("a.txt", "b.txt", "b.txt")]
    links = parse(render(Report(tuple(stories)))).find("a", cls="rule")
    assert len({link.attributes["id"] for link in links}) == 6


def test_suppressed_findings_are_struck_and_folded_with_their_reason(build: Build) -> None:
    text = "Titre\n\nIl dit « oui ».\n"
    aside = Suppressed(build.finding(text, 14, 21), "usage du <service>", "sidecar")
    page = render(Report((replace(build.story(text), suppressed=(aside,)),)))
    (folded,) = parse(page).find("details", cls="suppressed")
    assert folded.find("summary")[0].text() == "1 remarque écartée"
    assert folded.find("s")[0].text() == "« oui »"
    assert "usage du <service>" in folded.text()
    assert "écartée par le fichier joint" in folded.text()


def test_the_source_stands_beside_paragraphs_that_line_up(build: Build) -> None:
    text = "Le titre est là\n\nUn paragraphe.\n\nUn autre paragraphe.\n"
    source = "Titulok je tu\n\nOdsek.\n\nDruhý odsek.\n"
    beside = replace(build.story(text), source_text=source)
    rows = parse(render(Report((beside,)))).find(cls="original")
    assert [row.text() for row in rows] == ["Titulok je tu", "Odsek.", "Druhý odsek."]
    uneven = replace(beside, source_text="Titulok je tu\n\nOdsek.")
    root = parse(render(Report((uneven,))))
    assert not root.find(cls="original")
    assert "Odsek." in root.find("details", cls="source")[0].text()


def test_many_stories_are_folded_and_drawn_together(build: Build) -> None:
    text = "Titre\n\nIl dit « oui ».\n"
    stories = [
        build.story(text, *(() if i else (build.finding(text, 14, 21),)), path=f"{i}.txt")
        for i in range(5)
    ]
    root = parse(render(Report(tuple(stories))))
    assert len(root.find("details", cls="fold")) == 5
    assert not any("open" in fold.attributes for fold in root.find("details", cls="fold"))
    (chart,) = root.find(cls="charts")
    assert "de 90 à 100, 5 textes" in chart.find("svg", role="img")[0].attributes["aria-label"]
    assert "Guillemets" in chart.text()
