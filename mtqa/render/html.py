"""The report as one HTML file: no request to anywhere, readable offline and without its script."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from mtqa.document import Report
from mtqa.mqm import Severity
from mtqa.render import figures
from mtqa.render.explanation import explain_codes, language_name
from mtqa.render.messages import language_in_french
from mtqa.render.page import build
from mtqa.render.visible import sentence, visible
from mtqa.render.wording import Wording
from mtqa.rules.base import CLOSE, OPEN
from mtqa.version import __version__

if TYPE_CHECKING:
    from mtqa.packs.pack import Pack
    from mtqa.rules.base import Rule

#: with more stories than this, each is folded: what is not looked at needs no layout
_OPEN_UP_TO = 3


def render(
    report: Report,
    *,
    lang: str = "fr",
    rules: Sequence[Rule] = (),
    packs: Sequence[Pack] = (),
) -> str:
    """``report`` as an HTML page that needs nothing beside itself.

    ``lang`` is the language of the interface, ``fr`` or ``en`` (ValueError for any other).
    ``rules`` and ``packs`` give the explanations of the codes that the findings carry; a code that
    they don't know is shown with its message alone. The result can always be encoded.
    """
    words = Wording(lang)
    codes = {finding.code for story in report.documents for finding in story.findings}
    page = build(report, explain_codes(codes, rules, packs), words)
    environment = page_environment()
    environment.filters |= {
        "number": words.number,
        "example": _example,
        "language": _language,
    }
    style, script = (_asset(environment, name) for name in ("report.css", "report.js"))
    return environment.get_template("report.html").render(
        page=page,
        script=Markup(script),
        policy=_policy(style, script),
        words=words,
        severities=tuple(reversed(Severity)),
        figures=figures,
        open_up_to=_OPEN_UP_TO,
        version=__version__,
    )


def page_environment() -> Environment:
    """The templates, with the style sheet and the policy that every page has."""
    loader = PackageLoader("mtqa.render", "templates")
    environment = Environment(
        loader=loader,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"sentence": sentence, "shown": visible}
    style = _asset(environment, "report.css")
    environment.globals |= {"style": Markup(style), "policy": _policy(style)}
    return environment


def _asset(environment: Environment, name: str) -> str:
    """A style sheet or script as it will stand in the page, whatever the line ends of its file."""
    assert environment.loader is not None
    return environment.loader.get_source(environment, name)[0].replace("\r\n", "\n")


def _policy(style: str, script: str | None = None) -> str:
    """Nothing may be loaded or sent; the one style sheet and script are known by their hash."""
    runs = f"; script-src {_hash(script)}" if script else ""
    return (
        f"default-src 'none'; style-src {_hash(style)}{runs}; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
    return f"'sha256-{digest}'"


def _language(tag: str, lang: str) -> str:
    """The name of a source language in the language of the page."""
    name = language_name(tag)
    return language_in_french(name) if lang == "fr" else name


def _example(marked: str) -> Markup:
    """An example of a rule with its fault as a mark."""
    parts = re.split(f"{OPEN}(.*?){CLOSE}", visible(marked), flags=re.DOTALL)
    return Markup("").join(
        Markup("<mark>{}</mark>").format(part) if i % 2 else part for i, part in enumerate(parts)
    )
