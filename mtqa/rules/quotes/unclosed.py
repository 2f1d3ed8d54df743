"""FRQ006: a quotation mark that is never closed."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.adjuncts import ends_after_adjuncts
from mtqa.analysis.french.clause import reports
from mtqa.analysis.french.verbs import verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Mark, MarkRole, Match, Place
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace


def check(story: Story) -> Iterator[Match]:
    """Opening marks without a partner before the story ends or a new quotation begins."""
    for number, mark in enumerate(story.marks):
        if mark.partner is None and mark.role in (MarkRole.OPEN, MarkRole.WRONG_GLYPH):
            if _closed_in_another_style(story, number):
                continue
            if number and _closed_in_another_style(story, number - 1):
                opened = story.marks[number - 1].glyph
                last = story.token_at(mark.start) - 1
                yield Match(
                    story.tokens.starts[last]
                    if mark.end - story.tokens.starts[last] <= 30
                    else mark.start,
                    mark.end,
                    f"opened by {opened}, closed by {mark.glyph}: {_PARTNERS[opened]} belongs here",
                    replace(story.tokens.ends[last], mark.end, f" {_PARTNERS[opened]}"),
                )
                continue
            ended = _ended(story, mark)
            if ended is not None:
                yield ended
                continue
            after = story.token_at(mark.end)
            end = story.tokens.ends[after] if after < len(story.tokens) else mark.end
            yield Match(
                mark.start,
                end if end - mark.start <= 30 else mark.end,
                f"this {mark.glyph} is never closed: where does the quotation end?",
            )


#: mark → the one that closes it
_PARTNERS = {"«": "»"}


def _closed_in_another_style(story: Story, number: int) -> bool:
    """*« Nous partons ", a dit X*: the next mark stands where a closing one would."""
    if number + 1 >= len(story.marks):
        return False
    mark, after = story.marks[number], story.marks[number + 1]
    if mark.glyph not in _PARTNERS or mark.partner is not None or after.partner is not None:
        return False
    if mark.role is not MarkRole.OPEN or (after.glyph == mark.glyph and not _incise(story, after)):
        return False
    if after.role is MarkRole.STRAY or "\n" in story.text[mark.end : after.start]:
        return False
    space = story.flat[after.start - 1] == " "
    follows = story.flat[after.end : after.end + 1]
    return not space or follows in (" ", ",", ".", ";", "-", "") or _incise(story, after)


def _incise(story: Story, mark: Mark) -> bool:
    """*" a dit X* and *"a dit X*: a reporting verb right behind the mark."""
    i = story.token_at(mark.end)
    group = verb_group(story, i, min(len(story.tokens), i + 8))
    return group is not None and group.person.startswith("3") and reports(story, group)


def _ended(story: Story, mark: Mark) -> Match | None:
    """*« Nous partons, a dit le maire.*: the mark belongs before the incise that ends the sentence.

    None where the quotation may go on behind it, or another mark than « opened it.
    """
    tokens = story.tokens
    quotation = next((q for q in story.quotations if q.span.start == mark.start), None)
    if quotation is None or mark.glyph != "«":
        return None
    clauses = [
        story.clauses[n] for n in quotation.clauses if story.clauses[n].place is Place.INSIDE
    ]
    if len(clauses) != 1 or clauses[0].link != "comma":
        return None
    first, stop = story.token_at(clauses[0].span.start), story.token_at(clauses[0].span.end)
    if first < 2 or stop >= len(tokens.forms) or not ends_after_adjuncts(story, stop):
        return None
    start, end = tokens.starts[first - 2], tokens.ends[first - 1]
    return Match(
        start if end - start <= 30 else end - 1,
        end,
        "the quotation ends here, before the reporting clause: » is missing",
        replace(tokens.ends[first - 2], end, " »,"),
    )


RULE = Rule(
    code="FRQ006",
    name="unclosed-quotation",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="An opening quotation mark without a closing one before the story ends or the next "
    "quotation begins.",
    why="The reader can't tell where the speaker stops and the desk goes on.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, « guillemets »",
    check=check,
    bad=(
        Bad("Le maire a parlé d'une ⟦« décision⟧ courageuse et a quitté la salle."),
        Bad(
            "« Nous avons trouvé le navire à dix pas de ⟦fond,⟧ a indiqué le plongeur. Il pleut.",
            "« Nous avons trouvé le navire à dix pas de fond », a indiqué le plongeur. Il pleut.",
        ),
        Bad("Le maire a parlé d'une ⟦\"décision⟧ courageuse et a quitté la salle."),
    ),
    good=(
        """Il a nagé en 1'52"93 et dit : « Je suis content. »""",
        "« Nous partons.\n\n« Vous restez », a dit le chef.",
        "« Nous partons.\n\n» Vous restez », a dit le chef.",
        "Il a dit : « On lui avait promis : « Tu verras. »",
        'Un écran de 24" et un clavier.',
    ),
)
