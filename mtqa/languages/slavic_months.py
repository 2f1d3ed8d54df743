"""Slovak and Czech months as a date has them, in the genitive, and the French ones."""

from __future__ import annotations

from mtqa.languages.fr.calendar import MONTHS as FRENCH

_SLOVAK = """januára februára marca apríla mája júna júla augusta septembra októbra novembra
decembra""".split()
_CZECH = """ledna února března dubna května června července srpna září října listopadu
prosince""".split()
#: folded month of the source → the French month
MONTHS = dict(zip(_SLOVAK, FRENCH, strict=True)) | dict(zip(_CZECH, FRENCH, strict=True))
