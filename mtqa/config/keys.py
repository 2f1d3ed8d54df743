"""Every key of a configuration, for the reference: what it takes and what it means."""

from __future__ import annotations

from typing import NamedTuple


class Key(NamedTuple):
    """A key, an example of its value, and what it means."""

    name: str
    example: str
    meaning: str


#: At the top of ``mtqa.toml``, under ``[tool.mtqa]``, and in an override.
CHOICES = (
    Key("select", '["quotes", "ATT"]', "only these codes, code prefixes or families"),
    Key("ignore", '["FRQ003"]', "without these codes, code prefixes or families"),
    Key("profile", '"afp"', "house style"),
    Key("model", '"none"', "`embedded`, `none`, a folder beside the file, or a hub name"),
    Key("source-lang", '"cs"', "language it was translated from; without it, what is detected"),
    Key("target-lang", '"fr-CH"', "language of the story"),
    Key("fail-under", "70", "fail on `overall` under this, instead of `mqm` under 80"),
    Key("fail-on", '"major"', "fail on any finding of this severity or worse, instead of counts"),
    Key("weights", '"google"', "weights of the score"),
    Key("packs", '["desk.toml"]', "phrases of your own, in files beside this one"),
)

#: In ``[gate]``, and under ``gate`` in an override.
GATE = (
    Key("max-critical", "0", "critical findings that may stand (0); `false`: any number"),
    Key("max-major", "5", "major findings that may stand (2); `false`: any number"),
    Key("max-minor", "20", "minor findings that may stand; without it any number"),
    Key("max-neutral", "20", "neutral findings that may stand; without it any number"),
    Key("max.FAMILY, max.CODE", "0", "findings of a family, code or code prefix that may stand"),
    Key("mqm", "75", "least score, from `from-words` (80); `false`: none"),
    Key("mqm-raw", "95", "least score, from `from-words`; also written `mqm_raw`"),
    Key("qe", "40", "least score; a story without one fails"),
    Key("overall", "60", "least score; a story without one fails"),
    Key("from-words", "100", "length from which `mqm` and `mqm-raw` are held to it (250)"),
)

#: In ``[gate.run]``.
RUN = (
    Key("max-failed", "0.05", "stories that may fail: a number, or a share from 0.0 to 1.0 (0)"),
    Key("max-critical … max-neutral", "10", "findings in all stories together"),
    Key("max.FAMILY, max.CODE", "10", "findings in all stories together"),
    Key("mean.mqm, mean.overall …", "85", "least mean of a score over the stories that have it"),
)

#: In ``[[suppress]]``.
SUPPRESS = (
    Key("rule", '"FRQ001"', "a code, code prefix or family; must be there"),
    Key("reason", '"the feed glues them"', "why; must be there"),
    Key("path", '"sport/**"', "stories meant; without it all. Not in a sidecar"),
    Key("phrase", '"»a déclaré"', "stands in the text found; spaces and capitals don't matter"),
    Key("expires", "2027-01-31", "the last day on which it holds"),
)
