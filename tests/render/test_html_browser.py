"""The report in a browser: Debian's chromium, driven by Playwright; nothing is downloaded.

Skipped, and said so, where either is missing: ``pip install 'mtqa[browser]'`` and ``apt-get install
chromium``. ``MTQA_AXE`` names a file ``axe.min.js`` (npm package axe-core) for the accessibility
test. MTQA_CHROMIUM names another browser than ``/usr/bin/chromium``.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mtqa.document import Edit, Fix, Report, Suppressed
from mtqa.fixing import apply_fixes
from mtqa.render.corrected import corrected_sentence, corrected_together, correction
from mtqa.render.html import render
from mtqa.rules.catalogue import RULES

sync_api = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed (the extra `browser`)"
)
CHROMIUM = Path(os.environ.get("MTQA_CHROMIUM", "/usr/bin/chromium"))
AXE = Path(os.environ.get("MTQA_AXE", "axe.min.js"))
#: every rule, and that of WCAG 2.2 on the size of targets, which axe leaves out unless asked
RUN_AXE = "axe.run({rules: {'target-size': {enabled: true}}})"
pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason=f"no browser at {CHROMIUM}")

#: a machine under load opens slower than a desk's; what is measured is printed
OPENS_IN = 10.0
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
]
#: opens a report in a window so many units wide, dark if asked
Open = Callable[..., Any]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with sync_api.sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield started
        started.close()


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Iterator[Open]:
    """Opens reports; in the end no page has logged an error or asked for anything but itself."""
    asked: list[str] = []
    said: list[str] = []
    contexts = []

    def open_page(report: Report | str, anchor: str = "", width: int = 1280, **options: Any) -> Any:
        file = tmp_path / "report.html"
        page_text = report if isinstance(report, str) else render(report, rules=RULES)
        file.write_text(page_text, encoding="utf-8", newline="\n")
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        context.grant_permissions(["clipboard-read", "clipboard-write"])
        page = context.new_page()
        page.on("request", lambda request: asked.append(request.url))
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.goto(file.as_uri() + anchor)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not said
    assert {url.partition("#")[0] for url in asked} == {(tmp_path / "report.html").as_uri()}


def shown(page: Any) -> list[str]:
    """The numbers of the notes that can be seen, in folded parts or out of them."""
    numbers: list[str] = page.evaluate(
        "[...document.querySelectorAll('.note')]"
        ".filter((note) => getComputedStyle(note).display !== 'none').map((note) => note.id)"
    )
    return numbers


def current(page: Any) -> str | None:
    found: str | None = page.evaluate("document.querySelector('[aria-current]')?.id")
    return found


def clipboard(page: Any) -> str:
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def test_filters_by_severity_family_origin_and_rule(opened: Open, report: Report) -> None:
    page = opened(report)
    everything = shown(page)
    findings = sorted(report.documents[0].findings, key=lambda f: (f.start, f.end, f.code))
    page.click(".filters > summary")
    page.uncheck("[data-filter=severity][value=minor]")
    left = [f"s1-n{i}" for i, f in enumerate(findings, 1) if f.severity != "minor"]
    assert shown(page) == left
    assert f"{len(left)} sur {len(everything)} affichées" in page.inner_text("#shown")
    page.uncheck("[data-filter=family][value=calque]")
    assert not page.locator(".note:visible .label:has-text('Calques')").count()
    assert not page.locator("mark.m.off").first.evaluate(
        "m => getComputedStyle(m).textDecorationLine !== 'none'"
    )
    page.click("#reset")
    assert shown(page) == everything
    page.uncheck("[data-filter=origin][value=rule]")
    assert len(shown(page)) == 1
    page.click("#reset")
    page.select_option("#rule-filter", "FRQ001")
    assert page.locator(".note:visible .rule").all_inner_texts() == ["FRQ001"]


def test_severity_filters_and_reading_need_no_script(opened: Open, many: Report) -> None:
    page = opened(many, java_script_enabled=False)
    assert page.locator("#s1 .note").first.is_visible()
    assert not page.locator("button:visible").count()
    page.click(".filters > summary")
    page.uncheck(".show-major")
    assert not page.locator(".note.major:visible").count()
    assert page.locator(".note.critical:visible").count()


def test_keys_go_through_the_notes_and_can_be_turned_off(opened: Open, report: Report) -> None:
    page = opened(report)
    page.keyboard.press("n")
    assert current(page) == "s1-n1"
    assert page.evaluate("document.activeElement.id") == "s1-n1"
    page.keyboard.press("j")
    page.keyboard.press("ArrowRight")
    assert current(page) == "s1-n3"
    assert "Remarque 3 sur 24" in page.inner_text("#position")
    for key in ("p", "k", "ArrowLeft"):
        page.keyboard.press(key)
    assert current(page) == "s1-n24"
    assert page.locator(".furniture").get_attribute("open") is not None
    page.click("#next")
    assert current(page) == "s1-n1"
    page.keyboard.press("?")
    assert page.locator("#help .panel").is_visible()
    page.uncheck("#keys")
    page.keyboard.press("Escape")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("n")
    assert current(page) == "s1-n1"


def test_keys_pass_over_what_is_filtered_out(opened: Open, report: Report) -> None:
    page = opened(report)
    page.click(".filters > summary")
    for severity in ("major", "minor", "neutral"):
        page.uncheck(f".show-{severity}")
    page.keyboard.press("Escape")
    page.evaluate("document.activeElement.blur()")
    page.keyboard.press("n")
    page.keyboard.press("n")
    assert page.locator(".note.critical[aria-current]").count() == 1
    assert "Remarque 1 sur 1" in page.inner_text("#position")


def test_a_click_or_key_on_a_mark_opens_its_note_with_the_rule(
    opened: Open, report: Report
) -> None:
    page = opened(report)
    (number,) = [
        i
        for i, f in enumerate(
            sorted(report.documents[0].findings, key=lambda f: (f.start, f.end)), 1
        )
        if f.code == "FRQ001"
    ]
    page.locator(f"mark[data-note='{number}']").last.click()
    assert current(page) == f"s1-n{number}"
    borrowed = page.locator(f"#s1-n{number} .borrowed")
    assert "Imprimerie nationale" in borrowed.inner_text()
    assert "l’incise se détache par une virgule" in borrowed.inner_text()
    assert page.locator("mark.current").count()
    page.locator(f"#s1-n{number} .rule").click()
    assert not borrowed.count()
    page.keyboard.press("d")
    assert borrowed.count()
    ref = page.locator(".ref").first
    ref.focus()
    page.keyboard.press("Enter")
    assert current(page) == "s1-n1"


def test_the_corrected_sentence_and_story_are_copied(opened: Open, report: Report) -> None:
    story = report.documents[0]
    page = opened(report)
    findings = sorted(story.findings, key=lambda f: (f.start, f.end, f.code))
    number, finding = next((i, f) for i, f in enumerate(findings, 1) if f.code == "FRG001")
    page.click(f"#s1-n{number} .copy")
    page.wait_for_selector("text=✓ Copié")
    made = correction(story, finding)
    assert made is not None
    assert corrected_sentence(story, made).startswith("Elles ")
    assert clipboard(page) == corrected_sentence(story, made)
    page.click(".actions .copy")
    page.wait_for_selector(".actions >> text=✓ Copié")
    fixes = [findings[n].fixes[0] for n in corrected_together(story, findings)]
    assert clipboard(page) == apply_fixes(story.document.text, fixes)
    page.keyboard.press("n")
    page.keyboard.press("c")
    page.wait_for_selector("#s1-n1 >> text=✓ Copié")


def test_links_lead_to_their_note_even_in_a_fold(opened: Open, many: Report) -> None:
    stories = tuple(
        replace(s, document=replace(s.document, path=f"{i}-{s.document.path}"))
        for i in range(3)
        for s in many.documents
    )
    text = render(replace(many, documents=stories))
    page = opened(text)
    assert not page.locator("details.fold[open]").count()
    page.locator("table.sortable a").nth(1).click()
    assert page.locator("#s2 > details").get_attribute("open") is not None
    anchor = page.locator("#s3 .rule").nth(4).get_attribute("id")
    page = opened(text, f"#{anchor}")
    assert page.locator("#s3-n5 .link").get_attribute("href") == f"#{anchor}"
    assert current(page) == "s3-n5"
    assert page.locator("#s3-n5").is_visible()
    assert page.evaluate("document.querySelector('#s3-n5').getBoundingClientRect().top") < 900


def test_columns_sort(opened: Open, many: Report) -> None:
    page = opened(many)

    def names() -> list[str]:
        found: list[str] = page.locator("table.sortable tbody th").all_inner_texts()
        return found

    worst_first = names()
    page.click("table.sortable thead button >> nth=0")
    assert names() == sorted(worst_first)
    page.click("table.sortable thead button >> nth=0")
    assert names() == sorted(worst_first, reverse=True)
    assert page.locator("thead [aria-sort=descending]").count() == 1
    page.click("table.sortable thead button >> nth=2")
    assert names()[0] == worst_first[0]


HOSTILE = (
    "<script>alert(1)</script>\n\n« </p></style></script><img src=x onerror=alert(1)> » \u202e dit "
    "\x00\x1b[31m\ud800 &amp; {{ 7*7 }}.\n"
)


def test_hostile_text_is_text_and_is_copied_as_it_is(opened: Open, build: Any) -> None:
    at = HOSTILE.index("dit")
    bad = build.finding(
        HOSTILE, at, at + 3, code='"><b>', message="<b>no</b>\u202e",
        fixes=(Fix((Edit(at, at + 3, "a \"dit' </script>\u202e\x1b"),)),),
    )  # fmt: skip
    aside = Suppressed(bad, "<i onclick=alert(1)>", "baseline")
    story = replace(
        build.story(HOSTILE, bad, path="<svg onload=alert(1)>\ud800.txt"),
        suppressed=(aside,),
        source_text=HOSTILE,
    )
    page = opened(Report((story,), passed=False, reasons=("<u>why</u>",)))
    assert not page.locator("img, b + b, i, u, main script").count()
    body = page.inner_text("body")
    for text in ("<script>alert(1)</script>", "onerror=alert(1)", "⟨U+202E⟩", "⟨U+D800⟩",
                 "&amp; {{ 7*7 }}", "<b>no</b>", "<svg onload"):  # fmt: skip
        assert text in body
    page.click(".note .copy")
    page.wait_for_selector("text=✓ Copié")
    assert "\u202e a \"dit' </script>\u202e\x1b" in clipboard(page)


@pytest.mark.parametrize("width", [320, 390, 820, 1280])
@pytest.mark.parametrize("dark", [False, True])
def test_nothing_is_wider_than_the_window(
    opened: Open, many: Report, width: int, dark: bool
) -> None:
    scheme = "dark" if dark else "light"
    page = opened(many, width=width, color_scheme=scheme)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches") == dark


def test_print_leaves_tools_out_and_unfolds(opened: Open, many: Report) -> None:
    page = opened(many)
    page.emulate_media(media="print")
    for away in (".tools", ".note .copy", ".link"):
        assert not page.locator(f"{away}:visible").count(), away
    assert page.locator(".furniture .row").first.is_visible()
    assert page.pdf(format="A4").startswith(b"%PDF")


def five_hundred(report: Report) -> Report:
    (one,) = report.documents
    stories = tuple(
        replace(one, document=replace(one.document, path=f"{i:03}.fr.txt")) for i in range(500)
    )
    return replace(report, documents=stories)


def test_five_hundred_stories_open_fast_and_stay_small(
    opened: Open, report: Report, capsys: pytest.CaptureFixture[str]
) -> None:
    text = render(five_hundred(report), rules=RULES)
    began = time.perf_counter()
    page = opened(text)
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    seconds = time.perf_counter() - began
    assert len(text.encode()) < 15e6
    with capsys.disabled():
        print(f"\n500 stories: {len(text.encode()) / 1e6:.1f} MB, open in {seconds:.2f} s")
    assert seconds < OPENS_IN
    page.keyboard.press("n")
    assert current(page) == "s1-n1"


@pytest.mark.skipif(not AXE.is_file(), reason="no axe-core: MTQA_AXE=…/axe.min.js")
@pytest.mark.parametrize(
    ("which", "lang", "width", "dark"),
    [
        ("report", "fr", 1280, False),
        ("report", "fr", 390, True),
        ("many", "en", 820, False),
        ("many", "fr", 1280, True),
    ],
)
def test_axe_finds_nothing_serious(
    opened: Open, request: pytest.FixtureRequest, which: str, lang: str, width: int, dark: bool
) -> None:
    page = opened(
        render(request.getfixturevalue(which), lang=lang, rules=RULES),
        width=width,
        color_scheme="dark" if dark else "light",
        bypass_csp=True,
        reduced_motion="reduce",
    )
    page.evaluate(AXE.read_text(encoding="utf-8"))
    page.click(".filters > summary")
    found = page.evaluate(RUN_AXE)
    page.keyboard.press("Escape")
    page.locator("mark.m").first.click()
    found_open = page.evaluate(RUN_AXE)
    for violation in (*found["violations"], *found_open["violations"]):
        places = [node["target"] for node in violation["nodes"]]
        assert violation["impact"] not in ("serious", "critical"), (violation["id"], places)
