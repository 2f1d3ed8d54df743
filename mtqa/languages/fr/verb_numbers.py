"""Frequent French verb forms and the same person and tense in the other number, folded.

Source: Grevisse, *Le bon usage*, « Conjugaison ».
"""

from __future__ import annotations

from typing import Final

OTHER_NUMBER: Final = {
    "a": "ont", "ont": "a", "avait": "avaient", "avaient": "avait", "aura": "auront",
    "auront": "aura", "aurait": "auraient", "auraient": "aurait", "est": "sont", "sont": "est",
    "était": "étaient", "étaient": "était", "sera": "seront", "seront": "sera",
    "serait": "seraient", "seraient": "serait", "doit": "doivent", "doivent": "doit",
    "peut": "peuvent", "peuvent": "peut", "veut": "veulent", "veulent": "veut", "va": "vont",
    "vont": "va", "devrait": "devraient", "devraient": "devrait", "devra": "devront",
    "devront": "devra", "pourrait": "pourraient", "pourraient": "pourrait", "pourra": "pourront",
    "pourront": "pourra",
}  # fmt: skip
