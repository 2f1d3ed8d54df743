"""Who said what: every sound and broken form of quoting and attributing in French."""

from __future__ import annotations

import pytest

from mtqa.analysis.analyse import analyse
from mtqa.analysis.attribution import attributions
from mtqa.document import Document, Place, QuotationKind, ReportingClause


def clauses(text: str) -> tuple[ReportingClause, ...]:
    return analyse(Document(text)).clauses


def only(text: str) -> ReportingClause:
    found = clauses(text)
    assert len(found) == 1, found
    return found[0]


# text, speaker, verb, tense
AFTER = [
    ("« Tout va bien », a déclaré Jana Malá.", "Jana Malá", "déclarer", "passé composé"),
    ("« Tout va bien », a-t-il dit.", "il", "dire", "passé composé"),
    ("« Tout va bien », dit-elle.", "elle", "dire", "présent"),
    ("« Tout va bien », s'est félicité Ján Malý.", "Ján Malý", "féliciter", "passé composé"),
    ("« Tout va bien », lui a répondu le maire.", "le maire", "répondre", "passé composé"),
    ("« Tout va bien », leur a-t-elle lancé.", "elle", "lancer", "passé composé"),
    ("« Tout va bien », a ensuite ajouté le maire.", "le maire", "ajouter", "passé composé"),
    ("« Tout va bien », avait prévenu la préfète.", "la préfète", "prévenir", "plus-que-parfait"),
    ("« Tout va bien », ajoutait Ján Malý.", "Ján Malý", "ajouter", "imparfait"),
    ("« Tout va bien », répondit le maire.", "le maire", "répondre", "passé simple"),
    ("« Tout va bien », fait valoir le syndicat.", "le syndicat", "faire", "présent"),
    ("« Tout va bien », a fait savoir le maire.", "le maire", "faire", "passé composé"),
    ("« Tout va bien », a tenu à rappeler le maire.", "le maire", "rappeler", "passé composé"),
    ("« Tout va bien », se réjouit Ján Malý.", "Ján Malý", "réjouir", "présent"),
    ("« Tout va bien », tance Yvan Rey.", "Yvan Rey", "tancer", "présent"),
    ("« Tout va bien », a souri l'entraîneur.", "l'entraîneur", "sourire", "passé composé"),
    ("« Tout va bien ! » s'est exclamée la ministre.", "la ministre", "exclamer", "passé composé"),
    ("« Tout va bien ? » a demandé le juge.", "le juge", "demander", "passé composé"),
    ("« Tout va bien ? », demande Lucie.", "Lucie", "demander", "présent"),
    (
        "« Tout va bien », a déclaré à la presse le porte-parole, Ján Malý.",
        "le porte-parole, Ján Malý",
        "déclarer",
        "passé composé",
    ),
    (
        "« Tout va bien », a indiqué mardi à l'AFP la directrice du musée de Nitra.",
        "la directrice du musée de Nitra",
        "indiquer",
        "passé composé",
    ),
    (
        "« Tout va bien », ont affirmé Peter Kováč et Jana Malá.",
        "Peter Kováč et Jana Malá",
        "affirmer",
        "passé composé",
    ),
    # broken, and parsed all the same
    ("« Tout va bien »a déclaré le maire.", "le maire", "déclarer", "passé composé"),
    ("« Tout va bien. » il ajouta.", "il", "ajouter", "passé simple"),
    ("« Tout va bien, » a noté le maire.", "le maire", "noter", "passé composé"),
    ("« Tout va bien », le maire a dit.", "le maire", "dire", "passé composé"),
    (
        "« Tout va bien », le président de la chambre Emil Malý a estimé.",
        "le président de la chambre Emil Malý",
        "estimer",
        "passé composé",
    ),
    ("« Tout va bien », a-il dit.", "il", "dire", "passé composé"),
    ("« Tout va bien », a t-il dit.", "il", "dire", "passé composé"),
]


@pytest.mark.parametrize(("text", "speaker", "verb", "tense"), AFTER)
def test_clause_after(text: str, speaker: str, verb: str, tense: str) -> None:
    clause = only(text)
    assert clause.place is Place.AFTER
    assert (clause.subject, clause.verb, clause.tense) == (speaker, verb, tense)
    assert clause.quotation == 0
    assert clause.verb_span is not None
    assert clause.subject_span is not None
    assert text[clause.subject_span.start : clause.subject_span.end] == speaker


@pytest.mark.parametrize(
    ("text", "inverted"),
    [
        ("« Tout va bien », a dit le maire.", True),
        ("« Tout va bien », dit-il.", True),
        ("« Tout va bien », le maire a dit.", False),
        ("« Tout va bien », il a dit.", False),
        ("Le maire a dit : « Tout va bien. »", False),
        ("« Tout va bien », selon le maire.", None),
    ],
)
def test_inversion(text: str, inverted: bool | None) -> None:
    assert only(text).inverted is inverted


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("« Tout va bien », a dit le maire.", "comma"),
        ("« Tout va bien » a dit le maire.", "none"),
        ("Le maire a dit : « Tout va bien. »", "colon"),
        ("Le maire a dit que « tout va bien ».", "que"),
        ("Le maire a dit « Tout va bien. »", "none"),
        ("« Tout va bien. » Il a fait remarquer.", "sentence"),
        ("« Tout va bien ».\n\na souhaité le maire à la fin.", "paragraph"),
    ],
)
def test_link(text: str, link: str) -> None:
    assert only(text).link == link


@pytest.mark.parametrize(
    ("text", "speaker", "verb"),
    [
        ("Le maire a déclaré : « Tout va bien. »", "Le maire", "déclarer"),
        ("Le maire, qui rentrait de Nitra, a déclaré : « Tout va bien. »", "Le maire", "déclarer"),
        ("Eva Malá : « Tout va bien »", "Eva Malá", None),
        ("Et d'ajouter : « Tout va bien. »", None, "ajouter"),
        ("Il est parti en ajoutant : « Tout va bien. »", None, "ajouter"),
        ("La mairie a dénoncé « un mauvais procès ».", "La mairie", "dénoncer"),
        ("Le texte, que Paris a qualifié de « courtois », tient.", "Paris", "qualifier"),
        ("Elle estime qu'il fallait « agir vite ».", "Elle", "estimer"),
        ("Le maire s'est dit « très satisfait ».", "Le maire", "dire"),
    ],
)
def test_clause_before(text: str, speaker: str | None, verb: str | None) -> None:
    clause = only(text)
    assert clause.place is Place.BEFORE
    assert (clause.subject, clause.verb) == (speaker, verb)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("« Nous partons, a déclaré le maire, et nous reviendrons. »", "le maire"),
        ("« Nous partons, dit-elle. Nous reviendrons. »", "elle"),
        ("« Partir ? a soupiré Anna. Jamais. »", "Anna"),
    ],
)
def test_clause_inside(text: str, speaker: str) -> None:
    clause = only(text)
    assert clause.place is Place.INSIDE
    assert clause.subject == speaker
    assert clause.inverted


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("« Tout va bien », selon le préfet.", "le préfet"),
        ("« Tout va bien », d'après Ján Malý.", "Ján Malý"),
        ("« Tout va bien », de l'avis de Jana Malá.", "Jana Malá"),
        ("Selon le préfet, la situation est « sous contrôle ».", "le préfet"),
    ],
)
def test_source_phrase(text: str, source: str) -> None:
    clause = only(text)
    assert clause.source_phrase
    assert clause.subject == source
    assert clause.verb is None


@pytest.mark.parametrize(
    "text",
    [
        "« Tout va bien. » Il a ensuite quitté la salle.",
        "« Tout va bien. » Le maire a ajouté que le budget suivrait.",
        "Le film « Nous irons tous » raconte la vie d'un village.",
        "Le collectif « Demain » a annoncé une marche.",
        "Son mot « vous verrez » a fait le tour du pays.",
        "Elle joue dans « La Mouette » depuis mai.",
        "« Tout va bien », le maire est sorti.",
    ],
)
def test_no_clause(text: str) -> None:
    assert not [c for c in clauses(text) if c.place is Place.AFTER]


@pytest.mark.parametrize(
    ("text", "gender", "number"),
    [
        ("« Tout va bien », a dit Jana Nováková.", "f", "s"),
        ("« Tout va bien », a dit la directrice.", "f", "s"),
        ("« Tout va bien », a dit le maire.", "m", "s"),
        ("« Tout va bien », ont dit les pompiers.", "m", "p"),
        ("« Tout va bien », ont-elles dit.", "f", "p"),
        ("« Tout va bien », a dit Kováč.", None, "s"),
    ],
)
def test_gender(text: str, gender: str | None, number: str) -> None:
    clause = only(text)
    assert (clause.gender, clause.number) == (gender, number)


def test_report_lists_speech_and_leaves_out_titles() -> None:
    text = (
        "« Tout va bien », a dit le maire. Elle joue dans « La Mouette ». « Nous partons. » "
        "Un « pacte » a été signé."
    )
    rows = attributions(analyse(Document(text)))
    assert [(text[r.start : r.end], r.speaker) for r in rows] == [
        ("« Tout va bien »", "le maire"),
        ("« Nous partons. »", None),
    ]


def test_speaker_before_relay() -> None:
    text = "« Tout va bien », a dit le maire, cité par l'AFP."
    (row,) = attributions(analyse(Document(text)))
    assert row.speaker == "le maire"


def test_coordinated_quotations_share_their_clause() -> None:
    story = analyse(Document("Le maire a dénoncé « un procès » et « une honte »."))
    assert [q.clauses for q in story.quotations] == [(0,), (0,)]
    assert {q.kind for q in story.quotations} == {QuotationKind.FRAGMENT}


def test_two_speakers_give_two_clauses() -> None:
    found = clauses("« Tout va bien », a répondu Kováč, a assuré la préfète.")
    assert [c.subject for c in found] == ["Kováč", "la préfète"]
