"""A measurement as one HTML file that needs nothing beside itself."""

from __future__ import annotations

from mtqa.measurement import Interval, Measurement
from mtqa.render.html import page_environment
from mtqa.version import __version__


def render(measurement: Measurement) -> str:
    """``measurement`` as a page in English, the language of rules and messages."""
    environment = page_environment()
    environment.filters |= {"percent": _percent, "between": _between}
    template = environment.get_template("measurement.html")
    return template.render(measurement=measurement, version=__version__)


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.1f} %"


def _between(interval: Interval | None, scale: int = 100) -> str:
    if interval is None:
        return "–"
    return f"{scale * interval.low:.1f}–{scale * interval.high:.1f}"
