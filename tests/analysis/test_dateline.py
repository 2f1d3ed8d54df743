"""Datelines as agencies write them, and openings that only look like one."""

from __future__ import annotations

import pytest

from mtqa.analysis.dateline import find_dateline, match_dateline
from mtqa.analysis.flat import flatten
from mtqa.analysis.layout import lay_out

REST = "Le gouvernement a présenté mercredi un projet de loi sur les transports publics."


@pytest.mark.parametrize(
    ("head", "place", "agency", "source"),
    [
        ("Paris, 28 janvier (TASR) –", "Paris", "TASR", "sk"),
        ("BRATISLAVA (TASR) —", "BRATISLAVA", "TASR", "sk"),
        ("Prague 5 mai (ČTK) -", "Prague", "ČTK", "cs"),
        ("Kiev/Bruxelles, 3 mars (AFP) -", "Kiev/Bruxelles", "AFP", None),
        ("Opole (Pologne) (AFP) –", "Opole", "AFP", None),
        ("Abidjan (Côte d'Ivoire) (AFP) –", "Abidjan", "AFP", None),
        ("PRAHA/PARIS 12 mars (CTK) --", "PRAHA/PARIS", "CTK", "cs"),
        ("Banská Bystrica 12. februára (SITA) –", "Banská Bystrica", "SITA", "sk"),
        ("Bratislava, 5.5. (TASR) -", "Bratislava", "TASR", "sk"),
        ("New York, 3 mars (AFP/TASR) -", "New York", "TASR", "sk"),
        ("PARIS, le 3 mars 2024 (Reuters) :", "PARIS", "Reuters", "en"),
        ("Nové Mesto nad Váhom 3. mai (TASR) –", "Nové Mesto nad Váhom", "TASR", "sk"),
        ("Tchernihiv (Ukraine), 3 mars (PAP) –", "Tchernihiv", "PAP", "pl"),
        ("La Haye, 3 mars (dpa) –", "La Haye", "dpa", "de"),
        ("Mexico (EFE).", "Mexico", "EFE", "es"),
        ("Toulouse, 17 janvier –", "Toulouse", None, None),
        ("Vienne -", "Vienne", None, None),
        ("MONTRÉAL –", "MONTRÉAL", None, None),
        ("(Belga)", None, "Belga", None),
        ("TASR –", None, "TASR", "sk"),
    ],
)
def test_a_dateline_runs_through_its_dash(
    head: str, place: str | None, agency: str | None, source: str | None
) -> None:
    text = f"{head} {REST}"
    found = match_dateline(text, 0, len(text), bare=True)
    assert found is not None
    assert text[slice(*found.span)] == head  # type: ignore[misc]
    assert found[1:] == (place, agency, source)


@pytest.mark.parametrize(
    "text",
    [
        "Paris-Roubaix se court dimanche, et la pluie est annoncée sur les pavés du Nord.",
        "L'agence slovaque (TASR) a annoncé que le ministre partirait avant la fin du mois.",
        "Le 5 mai – Il y a dix ans, le pont s'effondrait dans la rivière et tuait six personnes.",
        "Lundi 5 mars – Le procès reprend devant la cour, et l'accusé doit enfin s'expliquer.",
        "17h40 – C'est la fin de ce direct, merci à toutes et à tous de l'avoir suivi.",
        "M. Novák – Le ministre, lui, n'a pas répondu aux questions de la presse étrangère.",
        "Donald – le canard – revient au cinéma, et ses neveux avec lui, avant la fin de l'année.",
        "Trenčín – Košice 4-3",
        "Le Conseil (UE) – Il se réunira jeudi pour parler du budget et de l'élargissement.",
    ],
)
def test_other_openings_are_no_dateline(text: str) -> None:
    assert match_dateline(text, 0, len(text), bare=True) is None


def _find(text: str) -> tuple[str | None, str | None]:
    layout = lay_out(text)
    found = find_dateline(flatten(text, layout.soft_breaks), layout.blocks)
    return (found.agency, found.source_lang) if found else (None, None)


def test_it_is_found_below_headline_and_standfirst() -> None:
    text = f"Un titre sans point\n\nUn chapeau le résume.\n\nNitra, 3 mai (TASR) –\u00a0{REST}"
    assert _find(text) == ("TASR", "sk")


@pytest.mark.parametrize(
    ("end", "expected"),
    [
        ("Source : ČTK", ("ČTK", "cs")),
        ("Photo : TASR", ("TASR", "sk")),
        ("Photo : Reuters", (None, None)),
        ("Zdroj: TASR/mv", ("TASR", "sk")),
        ("PAP", ("PAP", "pl")),
        ("Le vote aura lieu jeudi. (dpa)", ("dpa", "de")),
        ("Le vote aura lieu jeudi, écrit l'agence SITA.", ("SITA", "sk")),
        ("La chanteuse Sita sera là.", (None, None)),
    ],
)
def test_without_a_dateline_the_credit_tells(
    end: str, expected: tuple[str | None, str | None]
) -> None:
    assert _find(f"Un titre sans point\n\n{REST}\n\n{REST}\n\n{end}") == expected


def test_a_story_without_an_agency_tells_nothing() -> None:
    assert _find(f"Un titre\n\n{REST}\n\n{REST}") == (None, None)
