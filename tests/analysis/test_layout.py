"""Paragraphs, wrapped lines, headlines, by-lines and what republishers add."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mtqa.analysis.flat import flatten
from mtqa.analysis.layout import BlockKind, lay_out

TITLE = "Le pont de Nitra rouvre après deux ans de travaux"
ONE = (
    "Le pont de Nitra a rouvert lundi, après deux ans de travaux et trois reports, en présence "
    "du maire et de quelques centaines d’habitants venus à pied."
)
TWO = (
    "« Nous l’avons attendu longtemps », a déclaré la maire, Jana Kováčová, avant de couper le "
    "ruban. Les premiers bus y sont passés à midi."
)

BODY, HEADLINE = BlockKind.BODY, BlockKind.HEADLINE
BYLINE, BOILERPLATE = BlockKind.BYLINE, BlockKind.BOILERPLATE


def kinds(text: str) -> list[BlockKind]:
    return [block.kind for block in lay_out(text).blocks]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\n \t\n\n", "\u2028"])
def test_paragraphs_end_at_any_line_end(end: str) -> None:
    text = end.join((TITLE, ONE, TWO))
    layout = lay_out(text)
    assert [text[block.start : block.end] for block in layout.blocks] == [TITLE, ONE, TWO]
    assert [block.kind for block in layout.blocks] == [HEADLINE, BODY, BODY]
    assert layout.soft_breaks == ()


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("between", [1, 2])
def test_wrapped_lines_run_on(newline: str, between: int) -> None:
    first = (
        "Le pont de Nitra a rouvert lundi, après deux ans de",
        "travaux et trois reports, en présence du maire et de",
        "quelques centaines d’habitants venus à pied.",
    )
    second = (
        "Les premiers bus y sont passés à midi. La circulation",
        "des camions, elle, reste interdite jusqu’au printemps.",
        "Le chantier a coûté douze millions d’euros.",
    )
    text = (newline * between).join((newline.join(first), newline.join(second)))
    layout = lay_out(text)
    flat = flatten(text, layout.soft_breaks)
    shown = [" ".join(flat[block.start : block.end].split()) for block in layout.blocks]
    assert shown == [" ".join(p).replace("’", "'") for p in (first, second)]
    assert all(text[offset] in "\r\n" for offset in layout.soft_breaks)
    assert len(layout.soft_breaks) == 4 * len(newline)


def test_a_line_that_breaks_a_sentence_runs_on() -> None:
    text = f"{TITLE}\n\nLe pont a rouvert\nlundi matin, après deux ans de travaux.\n\n{TWO}"
    assert len(lay_out(text).blocks) == 3


@pytest.mark.parametrize(
    "text",
    [
        "Trenčín – Košice 4-3\nNitra – Poprad 1-0\nŽilina – Zvolen 2-2",
        "— Qui va là ?\n— Un homme.\n— Entrez donc, il fait froid dehors.",
        f"{ONE}\n{TWO}\n{ONE}",
    ],
)
def test_each_line_may_be_a_paragraph(text: str) -> None:
    assert len(lay_out(text).blocks) == 3
    assert lay_out(text).soft_breaks == ()


@pytest.mark.parametrize("title", [TITLE, f"{TITLE} ?", "« Tout est prêt »", "Jan Novák"])
def test_the_first_line_without_a_full_stop_is_the_headline(title: str) -> None:
    assert kinds(f"{title}\n\n{ONE}\n\n{TWO}")[0] is HEADLINE


@pytest.mark.parametrize(
    "first", [ONE, "Nitra, 3 mai (TASR) –", "— Qui va là ?", "Il a dit :", "« Oui. »"]
)
def test_no_headline(first: str) -> None:
    assert kinds(f"{first}\n\n{ONE}\n\n{TWO}")[0] is BODY


def test_a_single_paragraph_is_body() -> None:
    assert kinds(TITLE) == [BODY]
    assert kinds("") == kinds(" \n\t\n") == []


def test_a_short_line_between_paragraphs_is_a_sub_heading() -> None:
    assert kinds("\n\n".join((TITLE, ONE, "Trois reports", TWO))) == [
        HEADLINE,
        BODY,
        HEADLINE,
        BODY,
    ]
    torn_off = "\n\n".join((TITLE, ONE, "a souhaité la maire à la fin", TWO))
    assert kinds(torn_off) == [HEADLINE, BODY, BODY, BODY]


@pytest.mark.parametrize(
    "byline",
    [
        "Par Anna Kováčová",
        "Par Anna Kováčová, envoyée spéciale à Nitra",
        "Anna Kováčová",
        "Jean-Marc de La Tour",
        "Auteur : A. Kováčová",
        "De notre correspondante à Nitra",
        "Propos recueillis par Anna Kováčová",
        "TASR/mv",
        "(AFP)",
        "Anna Kováčová, avec AFP",
    ],
)
def test_by_lines_above_and_below_the_copy(byline: str) -> None:
    assert kinds("\n\n".join((TITLE, byline, ONE, TWO))) == [HEADLINE, BYLINE, BODY, BODY]
    assert kinds("\n\n".join((TITLE, ONE, TWO, byline))) == [HEADLINE, BODY, BODY, BYLINE]


@pytest.mark.parametrize(
    "line",
    [
        "Le Pont Neuf",
        "Par ici la sortie",
        "L’Affaire Novák",
        "Les Verts en tête",
        "Anna Kováčová, la revenante",
    ],
)
def test_a_heading_is_no_by_line(line: str) -> None:
    assert kinds("\n\n".join((TITLE, line, ONE, TWO)))[1] is HEADLINE


FURNITURE = [
    "Laisser un commentaire",
    "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
    "Lire aussi : Le tunnel fermera en mai",
    "Photo : TASR",
    "Source : ČTK",
    "© 2024 Un journal. Tous droits réservés.",
    "Partager sur Facebook",
    "```html",
    "`html",
    "Voici la traduction en français :",
    "This article was originally published in Slovak.",
    "Go to the original language article",
    "Abonnez-vous à notre newsletter",
    "Nous utilisons des cookies pour améliorer votre expérience.",
    "Mots-clés : pont, Nitra, travaux",
    "Publié le 3 mai 2024 à 14h30",
]


@pytest.mark.parametrize("line", FURNITURE)
def test_what_republishers_and_generators_add(line: str) -> None:
    assert kinds("\n\n".join((TITLE, ONE, line, TWO))) == [HEADLINE, BODY, BOILERPLATE, BODY]
    assert kinds("\n\n".join((TITLE, ONE, TWO, line)))[-1] is BOILERPLATE


@pytest.mark.parametrize(
    "copy",
    [
        "Partager le pouvoir : voilà ce que la coalition refuse.",
        "Photo après photo, l’enquête reconstitue la nuit du drame.",
        "Source de tensions, le texte revient jeudi devant les députés.",
        "Commentaires et critiques n’ont pas manqué.",
        "Par Anna Kováčová, le scandale est arrivé au conseil.",
        "Les cookies de la boulangerie ont été rappelés.",
        "Voici la traduction latine d’une inscription du XIIe siècle.",
        "Lire aussi bien que chanter, tel était son vœu.",
        "Traduit devant le tribunal, il a nié les faits.",
    ],
)
def test_copy_that_begins_like_furniture_is_copy(copy: str) -> None:
    assert kinds("\n\n".join((TITLE, ONE, copy, TWO)))[2] is BODY
    assert kinds("\n\n".join((TITLE, ONE, TWO, copy)))[3] is BODY


def test_a_made_up_author_is_the_sites_own() -> None:
    blurb = "« Fan de jardins. Introverti. Lecteur du soir. Passionné de trains. »"
    text = "\n\n".join((TITLE, ONE, TWO, "Basile Corbin", blurb, "Laisser un commentaire"))
    assert kinds(text) == [HEADLINE, BODY, BODY, BOILERPLATE, BOILERPLATE, BOILERPLATE]


def test_short_sentences_at_the_end_are_no_blurb() -> None:
    end = "Il se tait. Il regarde la rivière. Il rentre."
    assert kinds("\n\n".join((TITLE, ONE, TWO, end)))[-1] is BODY


def test_everything_below_the_comment_form_is_furniture() -> None:
    text = "\n\n".join((TITLE, ONE, TWO, ONE, "Laisser un commentaire", "Un lecteur", "Bravo."))
    assert kinds(text)[-3:] == [BOILERPLATE] * 3


def test_a_comment_link_at_the_top_swallows_no_copy() -> None:
    text = "\n\n".join((TITLE, "Laisser un commentaire", ONE, TWO))
    assert kinds(text) == [HEADLINE, BOILERPLATE, BODY, BODY]


def test_the_line_below_a_link_heading_is_a_link() -> None:
    text = "\n\n".join((TITLE, ONE, "À lire aussi", "Le tunnel fermera en mai", TWO, ONE))
    assert kinds(text) == [HEADLINE, BODY, BOILERPLATE, BOILERPLATE, BODY, BODY]


def test_a_text_of_furniture_alone_is_kept() -> None:
    assert BOILERPLATE not in kinds("Laisser un commentaire\n\nPhoto : TASR")


_PIECES = st.sampled_from(
    ["\n", "\r\n", "\r", "\u2028", "\x85", " ", "\u00a0", "Par Jan Novák", "Laisser un commentaire",
     "Paris (TASR) –", "« Oui. »", "mot", "Fin.", "ﬁ", "e\u0301", "😀", "\u200b", "\x1c", "\ufeff"]
)  # fmt: skip


@given(st.one_of(st.text(), st.lists(_PIECES).map("".join)))
def test_blocks_cover_all_but_white_space(text: str) -> None:
    layout = lay_out(text)
    last = 0
    for block in layout.blocks:
        assert last <= block.start < block.end
        assert not text[last : block.start].strip()
        assert not text[block.start].isspace()
        assert not text[block.end - 1].isspace()
        last = block.end
    assert not text[last:].strip()
    inside = {i for block in layout.blocks for i in range(block.start, block.end)}
    assert inside.issuperset(layout.soft_breaks)
    assert len(flatten(text, layout.soft_breaks)) == len(text)
