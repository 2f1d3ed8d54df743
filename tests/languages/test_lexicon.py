"""The French word-form table: what it must know, and that it can be made again."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mtqa.languages import build_lexicon
from mtqa.languages.lexicon import DATA_DIR, Lexicon, Reading, decode, encode, load_lexicon

DIC = Path("/usr/share/hunspell/fr.dic")
AFF = Path("/usr/share/hunspell/fr.aff")

NEWS = """
le président de la république a annoncé jeudi que le gouvernement présenterait au printemps un
projet de loi sur le financement des retraites, après plusieurs mois de négociations avec les
syndicats. « nous ne céderons pas », répondit la porte-parole de l'opposition, qui réclamait
depuis longtemps l'ouverture d'une enquête parlementaire. selon des sources diplomatiques, les
deux ministres se sont entretenus hier soir par téléphone et sont convenus de se revoir dès la
semaine prochaine, peut-être en marge du sommet consacré aux tensions commerciales. les
journaux du soir ajoutèrent que la directrice de la banque centrale, interrogée par des députés,
avait jugé l'inflation inquiétante ; celle-ci atteindrait près de huit pour cent, un niveau
qu'aucun économiste n'avait prévu. les secours, aidés par des habitants, prirent en charge une
centaine de blessés, dont une vingtaine grièvement, jusqu'à ce que l'incendie fût maîtrisé.
« il faudra bien que quelqu'un réponde de ces actes », a-t-il déclaré devant les caméras,
visiblement ému, avant de quitter les lieux sans répondre aux questions. cependant, lorsqu'elle
eut achevé son discours, ceux qui l'avaient huée se levèrent et applaudirent longuement.
"""


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    found = load_lexicon("fr")
    assert found is not None
    return found


def rows(lexicon: Lexicon, form: str, pos: str) -> set[tuple[str, ...]]:
    return {
        (r.lemma, *(mark for mark in (r.gender, r.number, r.tense, r.person) if mark))
        for r in lexicon.readings(form)
        if r.pos == pos
    }


@pytest.mark.parametrize(
    ("form", "expected"),
    [
        ("ajouta", {("ajouter", "s", "ipsi", "3s")}),
        ("répondit", {("répondre", "s", "ipsi", "3s")}),
        ("fit", {("faire", "s", "ipsi", "3s")}),
        ("prirent", {("prendre", "p", "ipsi", "3p")}),
        ("finît", {("finir", "s", "simp", "3s")}),
        ("irait", {("aller", "s", "cond", "3s")}),
        ("verra", {("voir", "s", "ifut", "3s")}),
        ("voulaient", {("vouloir", "p", "iimp", "3p")}),
        ("sachant", {("savoir", "ppre")}),
        ("ajouter", {("ajouter", "inf")}),
        ("faudra", {("falloir", "s", "ifut", "3s")}),
        ("déclaré", {("déclarer", "m", "s", "ppas")}),
        ("déclarés", {("déclarer", "m", "p", "ppas")}),
        ("déclarée", {("déclarer", "f", "s", "ppas")}),
        ("déclarées", {("déclarer", "f", "p", "ppas")}),
        ("pris", {("prendre", "m", "ppas"), ("prendre", "s", "ipsi", "1s"),
                  ("prendre", "s", "ipsi", "2s")}),
        ("présente", {("présenter", "s", "impe", "2s"), ("présenter", "s", "ipre", "1s"),
                      ("présenter", "s", "ipre", "3s"), ("présenter", "s", "spre", "1s"),
                      ("présenter", "s", "spre", "3s")}),
        ("dites", {("dire", "p", "ipre", "2p"), ("dire", "p", "impe", "2p"),
                   ("dire", "f", "p", "ppas")}),
    ],
)  # fmt: skip
def test_verbs(lexicon: Lexicon, form: str, expected: set[tuple[str, ...]]) -> None:
    assert rows(lexicon, form, "VERB") == expected


@pytest.mark.parametrize(
    ("form", "pos", "expected"),
    [
        ("journaux", "NOUN", {("journal", "m", "p")}),
        ("travaux", "NOUN", {("travail", "m", "p")}),
        ("prix", "NOUN", {("prix", "m")}),
        ("pays", "NOUN", {("pays", "m")}),
        ("yeux", "NOUN", {("œil", "m", "p"), ("yeux", "m", "p")}),
        ("ministre", "NOUN", {("ministre", "s")}),
        ("kilomètres", "NOUN", {("kilomètre", "m", "p")}),
        ("porte-parole", "NOUN", {("porte-parole",)}),
        ("Mme", "NOUN", {("Mme", "f", "s")}),
        ("MM.", "NOUN", {("M.", "m", "p")}),
        # A feminine noun stands under its own singular and under the masculine.
        ("directrice", "NOUN", {("directeur", "f", "s"), ("directrice", "f", "s")}),
        ("présidentes", "NOUN", {("président", "f", "p"), ("présidente", "f", "p")}),
        ("belle", "ADJ", {("beau", "f", "s")}),
        ("vieil", "ADJ", {("vieux", "m", "s")}),
        ("nationaux", "ADJ", {("national", "m", "p")}),
        ("déclarées", "ADJ", {("déclaré", "f", "p")}),
        ("présente", "ADJ", {("présent", "f", "s")}),
        ("notamment", "ADV", {("notamment",)}),
        ("peut-être", "ADV", {("peut-être",)}),
        ("aujourd'hui", "ADV", {("aujourd'hui",)}),
        ("trois", "NUM", {("trois", "p")}),
        ("France", "PROPN", {("France", "f")}),
        ("Ukraine", "PROPN", {("Ukraine", "f")}),
        ("Paris", "PROPN", {("Paris",)}),
        ("Élysée", "PROPN", {("Élysée", "m", "s")}),
    ],
)
def test_open_classes(
    lexicon: Lexicon, form: str, pos: str, expected: set[tuple[str, ...]]
) -> None:
    assert rows(lexicon, form, pos) == expected


@pytest.mark.parametrize(
    ("form", "tags"),
    [
        ("le", "DET PRON"), ("la", "DET PRON NOUN"), ("l'", "DET PRON"), ("les", "DET PRON"),
        ("du", "DET ADP"), ("des", "DET ADP"), ("au", "ADP"), ("aux", "ADP"), ("à", "ADP"),
        ("de", "DET ADP"), ("d'", "DET ADP"), ("en", "PRON ADP"), ("par", "ADP"),
        ("jusqu'", "ADP"), ("ce", "DET PRON"), ("c'", "PRON"), ("cet", "DET"),
        ("qui", "PRON"), ("que", "PRON SCONJ ADV"), ("qu'", "PRON SCONJ ADV"),
        ("lorsqu'", "SCONJ"), ("puisqu'", "SCONJ"), ("si", "SCONJ ADV NOUN"),
        ("s'", "PRON SCONJ"), ("n'", "ADV"), ("leur", "DET PRON NOUN"), ("nos", "DET NOUN"),
        ("celui-ci", "PRON"), ("et", "CCONJ"), ("mais", "CCONJ NOUN"), ("dont", "PRON"),
        ("est", "AUX VERB NOUN"), ("a", "AUX VERB NOUN"), ("été", "AUX VERB NOUN"),
        ("eurent", "AUX VERB"), ("serait", "AUX VERB"), ("avec", "ADP"), ("chez", "ADP"),
        ("entre", "ADP VERB"), ("pendant", "ADP NOUN ADJ VERB"), ("selon", "ADP ADV"),
    ],
)  # fmt: skip
def test_closed_classes_are_complete(lexicon: Lexicon, form: str, tags: str) -> None:
    assert {reading.pos for reading in lexicon.readings(form)} == set(tags.split())
    assert all(lexicon.has(form, tag) for tag in tags.split())


def test_grammar_words_carry_their_marks(lexicon: Lexicon) -> None:
    assert rows(lexicon, "cette", "DET") == {("ce", "f", "s")}
    assert rows(lexicon, "ma", "DET") == {("mon", "f", "s")}
    assert rows(lexicon, "leurs", "DET") == {("leur", "p")}
    assert rows(lexicon, "leur", "PRON") == {("leur", "p", "3p"), ("leur", "s")}
    assert rows(lexicon, "du", "ADP") == {("de", "m", "s")}
    assert rows(lexicon, "aux", "ADP") == {("à", "p")}
    assert rows(lexicon, "elles", "PRON") == {("il", "f", "p", "3p")}
    assert rows(lexicon, "s'", "PRON") == {("se", "s", "3s"), ("se", "p", "3p")}
    assert rows(lexicon, "est", "AUX") == {("être", "s", "ipre", "3s")}
    assert lexicon.lemmas("est") == {"être", "est"}


def test_capitals(lexicon: Lexicon) -> None:
    assert lexicon.readings("Les") == lexicon.readings("les")
    assert lexicon.readings("EST") == lexicon.readings("est")
    assert rows(lexicon, "SAINT-DENIS", "PROPN") == {("Saint-Denis",)}
    assert rows(lexicon, "PARIS", "PROPN") == {("Paris",)}
    assert lexicon.has("PARIS", "NOUN")
    # A name hides the common word spelt alike, but never a grammar word.
    assert not lexicon.has("Paris", "NOUN")
    assert lexicon.has("La", "DET")
    assert lexicon.has("Mes", "DET")


@pytest.mark.parametrize(
    "form", ["Elysée", "xyzzy", "", "ajoutta", "l'avion", "france", "a\0b", "\0", "\ud800x"]
)
def test_unknown_forms(lexicon: Lexicon, form: str) -> None:
    assert lexicon.readings(form) == ()
    assert form not in lexicon
    assert lexicon.lemmas(form) == frozenset()
    assert not lexicon.has(form, "NOUN")


def test_running_text_is_known(lexicon: Lexicon) -> None:
    # Elisions split off as in analysis; the inverted subject is cut from its verb likewise.
    text = NEWS.replace("a-t-il", "a -t-il").replace("quelqu'un", "quelqu\0un")
    pieces = re.sub(r"(\w')(?=\w)", r"\1 ", text).replace("\0", "'").split()
    types = {piece.strip("«»,.;") for piece in pieces} - {""}
    unknown = sorted(form for form in types if form not in lexicon)
    assert len(types) > 130
    assert len(unknown) <= 0.03 * len(types), unknown


def test_lines_round_trip() -> None:
    readings = (
        Reading("aller", "VERB", "", "s", "ifut", "3s"),
        Reading("ira", "NOUN", "m", "", "", ""),
    )
    assert encode("ira", readings) == "3aller,VERB,,s,ifut,3s;0,NOUN,m,,,"
    assert decode("ira", encode("ira", readings)) == readings


def test_only_shipped_languages() -> None:
    assert load_lexicon("xx") is None
    assert load_lexicon("../data/fr") is None
    assert load_lexicon("fr") is load_lexicon("fr")


@pytest.mark.skipif(
    not (DIC.is_file() and AFF.is_file()), reason="hunspell-fr-classical is not installed"
)
def test_table_can_be_made_again(tmp_path: Path) -> None:
    if "v7.0" not in AFF.read_text(encoding="utf-8")[:400]:
        pytest.skip("another version of hunspell-fr-classical is installed")
    forms = build_lexicon.collect(DIC, AFF)
    assert 440_000 < len(forms) < 460_000
    build_lexicon.write(forms, "fr", tmp_path)
    made = Lexicon(tmp_path / "fr.forms.marisa", tmp_path / "fr.readings.txt")
    for form, readings in forms.items():
        assert made.readings(form) == readings
    for name in ("fr.forms.marisa", "fr.readings.txt"):
        assert (tmp_path / name).read_bytes() == (DATA_DIR / name).read_bytes()
