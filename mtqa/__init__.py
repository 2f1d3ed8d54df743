"""Checks machine-translated news copy: what is broken, where, why, and whether it can run.

>>> import mtqa
>>> report = mtqa.check("« Nous restons »a dit le maire.", source_lang="sk", target_lang="fr")
>>> "mqm" in report.scores
True
>>> all(report.document.text[f.start : f.end] == f.text for f in report.findings)
True
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mtqa.version import __version__

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from mtqa.document import StoryReport

__all__ = ["__version__", "check", "check_file"]


def check(
    text: str,
    *,
    source_lang: str | None = None,
    target_lang: str | None = None,
    select: Iterable[str] = (),
    ignore: Iterable[str] = (),
    profile: str = "default",
    model: str = "embedded",
    weights: str = "news",
    fail_under: float | None = None,
    fail_on: str | None = None,
) -> StoryReport:
    """Check one story; the report holds findings, scores, verdict and who said what.

    Offsets are code points of ``text``, end exclusive. Languages are BCP 47; without them the
    source is read off the dateline and the text must be French. ``select`` and ``ignore`` take
    codes, code prefixes or families; ``profile`` is a house style, ``weights`` a weight profile;
    ``model`` is ``embedded``, ``none``, a folder, a hub name or ``comet:COMMAND``, loaded once for
    all calls; ``fail_under`` and ``fail_on`` set the gate. No configuration file is read. Raises
    mtqa.errors.UsageError for an argument that can't be, mtqa.errors.ModelError for a model that
    can't be used and mtqa.errors.InputError for a text in another language.
    """
    from mtqa.config import Config
    from mtqa.document import Document
    from mtqa.pipeline import Checker

    config = Config().override(
        {
            "source_lang": source_lang,
            "target_lang": target_lang,
            "select": select if isinstance(select, str) else tuple(select),
            "ignore": ignore if isinstance(ignore, str) else tuple(ignore),
            "profile": profile,
            "model": model,
            "weights": weights,
            "fail_under": fail_under,
            "fail_on": fail_on,
        }
    )
    return Checker(config).check(Document(text))


def check_file(path: str | os.PathLike[str], **options: object) -> StoryReport:
    """Check the story in a file.

    ``options`` are those of ``check``; for what they leave open, the nearest ``mtqa.toml`` or
    ``[tool.mtqa]`` from the file's folder upward holds, as on the command line, and the sidecar
    ``FILE.mtqa.toml`` says what may stand. Raises mtqa.errors.InputError for a file that can't be
    read, ConfigError for a configuration that can't be, and what ``check`` raises.
    """
    from os import fspath

    from mtqa.formats.plain import read
    from mtqa.pipeline import Checkers

    name = fspath(path)
    return Checkers(options, [name]).of(name).check(read(name))
