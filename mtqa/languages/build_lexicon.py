r"""Make the French word-form table from a hunspell dictionary.

Source: Debian package hunspell-fr-classical 1:7.0-1 (Dicollecte, "classique" v7.0, MPL-2.0).

    python -m mtqa.languages.build_lexicon --dic /usr/share/hunspell/fr.dic \\
        --aff /usr/share/hunspell/fr.aff --out mtqa/languages/data

The same input always gives the same bytes.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import marisa_trie  # type: ignore[import-not-found]

from mtqa.languages._affixes import Affixes, Derived, read_dic
from mtqa.languages._closed_class import closed_class
from mtqa.languages.lexicon import PAYLOAD, Reading, encode

POS = {
    "nom": "NOUN", "loc.nom": "NOUN", "titr": "NOUN", "adj": "ADJ", "loc.adj": "ADJ",
    "adv": "ADV", "loc.adv": "ADV", "negadv": "ADV", "advint": "ADV", "proadv": "PRON",
    "npr": "PROPN", "prn": "PROPN", "patr": "PROPN", "loc.patr": "PROPN",
    "interj": "INTJ", "loc.interj": "INTJ", "nb": "NUM", "nbro": "NUM",
    "prep": "ADP", "prepv": "ADP", "loc.prep": "ADP", "loc.prepv": "ADP",
    "cjco": "CCONJ", "cj": "CCONJ", "cjsub": "SCONJ", "loc.cj": "SCONJ", "loc.cjsub": "SCONJ",
    "pfx": "X", "sfx": "X", "loc.verb": "X",
    **{f"det{kind}": "DET" for kind in ("", "dem", "pos", "ind", "neg", "ex")},
    **{f"pro{kind}": "PRON" for kind in
       ("dem", "ind", "neg", "rel", "int", "perobj", "persuj")},
}  # fmt: skip
TENSES = ("infi", "ppas", "ppre", "ipre", "iimp", "ipsi", "ifut", "spre", "simp", "cond", "impe")
PERSONS = {"1sg": "1s", "2sg": "2s", "3sg": "3s", "1pl": "1p", "2pl": "2p", "3pl": "3p"}
PERSONS["3pl!"] = "3p"
GENDERS = {"mas": "m", "fem": "f"}
NUMBERS = {"sg": "s", "pl": "p"}
# The order of a form's readings: closed classes first.
RANK = (
    *("DET", "PRON", "ADP", "CCONJ", "SCONJ", "AUX", "VERB"),
    *("NOUN", "ADJ", "ADV", "NUM", "PROPN", "INTJ", "X"),
)
VERB_TAG = re.compile(r"v\d")
# Chemical formulas with subscript figures: 1,633 of them, of no use in news copy.
UNWANTED = re.compile(r"[₀-₉()/,;\s]")


@cache
def _marks(fields: tuple[str, ...]) -> tuple[str, str]:
    values = [field[3:] for field in fields if field[:3] in ("is:", "po:")]
    gender = next((GENDERS[value] for value in values if value in GENDERS), "")
    number = next((NUMBERS[value] for value in values if value in NUMBERS), "")
    return gender, number


@cache
def _verb_rows(fields: tuple[str, ...]) -> tuple[tuple[str, str, str, str], ...]:
    """Gender, number, tense and person of every use of a conjugated form."""
    tags = [field[3:] for field in fields if field.startswith("po:")]
    gender, number = _marks(fields)
    rows: list[tuple[str, str, str, str]] = []
    for tense in (tag for tag in tags if tag in TENSES):
        if tense == "infi":
            rows.append(("", "", "inf", ""))
        elif tense == "ppre":
            rows.append(("", "", tense, ""))
        elif tense == "ppas":
            rows.append((gender, number, tense, ""))
        else:
            persons = [PERSONS[tag] for tag in tags if tag in PERSONS]
            rows.extend(("", person[1], tense, person) for person in persons)
    return tuple(rows)


def _odd_unit(item: Derived) -> bool:
    # Mmol, Es, Mes: prefixed symbols nobody writes, which would hide "Mes" at a sentence start.
    return item.flag == "U." and item.form.istitle()


def _readings(item: Derived, singulars: dict[tuple[str, str], str]) -> Iterator[Reading]:
    tags = [field[3:] for field in item.entry_fields if field.startswith("po:")]
    gender, number = _marks(item.entry_fields + item.fields)
    verb = next((tag for tag in tags if VERB_TAG.match(tag)), None)
    if verb is not None:
        # A few defective verbs carry "po:infi" in the entry itself, hence both sets of fields.
        for row in _verb_rows(item.entry_fields + item.fields):
            for pos in ("VERB", "AUX") if verb.startswith("v0") else ("VERB",):
                yield Reading(item.lemma, pos, *row)
        # A participle used as an adjective is listed under its masculine singular.
        if "po:adj" in item.fields:
            lemma = singulars.get((item.flag, "m"), item.lemma)
            yield Reading(lemma, "ADJ", gender, number, "", "")
        return
    for pos in sorted({POS[tag] for tag in tags if tag in POS}):
        if pos == "NOUN" and "po:titr" not in item.entry_fields and item.lemma[0].isupper():
            yield Reading(item.lemma, "PROPN", gender, number, "", "")
            if not item.lemma.isupper():
                continue  # a name; an acronym (ADN, ONU) may be either
        yield Reading(item.lemma, pos, gender, number, "", "")
        # la commune, la présidente: a noun of its own as well as the feminine of another.
        if pos == "NOUN" and (item.flag, "f") in singulars and gender == "f":
            yield Reading(singulars[item.flag, "f"], pos, gender, number, "", "")


def collect(dic: Path, aff: Path) -> dict[str, tuple[Reading, ...]]:
    """Every form with its readings, in a fixed order."""
    affixes = Affixes(aff)
    closed = closed_class()
    table: dict[str, set[Reading]] = {form: set(found) for form, found in closed.items()}
    for line in read_dic(dic):
        items = list(affixes.expand(line))
        singulars: dict[tuple[str, str], str] = {}
        for item in items:
            gender, number = _marks(item.fields)
            if gender and number != "p":
                singulars.setdefault((item.flag, gender), item.form)
        for item in items:
            if UNWANTED.search(item.form) or _odd_unit(item):
                continue
            if "po:mg" in item.entry_fields and item.form in closed:
                continue
            found = set(_readings(item, singulars))
            if found:
                table.setdefault(item.form, set()).update(found)
    for form in closed:
        # "La" or "Me" opening a sentence must not be hidden by a name spelt alike.
        name = form.capitalize()
        if name != form and name in table:
            table[name] |= table[form]
    order = {pos: rank for rank, pos in enumerate(RANK)}
    return {
        form: tuple(sorted(table[form], key=lambda reading: (order[reading.pos], reading)))
        for form in sorted(table)
    }


def write(forms: dict[str, tuple[Reading, ...]], lang: str, out: Path) -> None:
    """Write the trie and the side table, frequent reading sets first."""
    lines = {form: encode(form, readings) for form, readings in forms.items()}
    counts = Counter(lines.values())
    ranked = sorted(counts, key=lambda line: (-counts[line], line))
    if len(ranked) > 0xFFFF:
        raise ValueError(f"{len(ranked)} reading sets do not fit the payload {PAYLOAD}")
    index = {line: number for number, line in enumerate(ranked)}
    out.mkdir(parents=True, exist_ok=True)
    trie = marisa_trie.RecordTrie(PAYLOAD, ((form, (index[lines[form]],)) for form in forms))
    trie.save(str(out / f"{lang}.forms.marisa"))
    (out / f"{lang}.readings.txt").write_text("\n".join(ranked), encoding="utf-8")


def main() -> None:
    """Read the dictionary named on the command line and write both tables."""
    parser = argparse.ArgumentParser(description="Make the French word-form table.")
    parser.add_argument("--dic", type=Path, required=True)
    parser.add_argument("--aff", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--lang", default="fr")
    args = parser.parse_args()
    forms = collect(args.dic, args.aff)
    write(forms, args.lang, args.out)
    print(f"{len(forms)} forms")


if __name__ == "__main__":
    main()
