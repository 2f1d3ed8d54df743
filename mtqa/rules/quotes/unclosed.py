"""FRQ006: a quotation mark that is never closed."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.clause import reports, subject_after
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.french.verbs import surely_finite, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Mark, MarkRole, Match
from mtqa.languages.base import VerbClass
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
    """*" a dit X*, *«, a dit X* and *" il a dit*: a reporting verb right behind the mark."""
    i, forms = story.token_at(mark.end), story.tokens.forms
    while i + 2 < len(forms) and forms[i] in _GAP:
        i += 1
    i += i + 1 < len(forms) and forms[i] in ("il", "elle")
    group = verb_group(story, i, min(len(story.tokens), i + 8))
    return group is not None and group.person.startswith("3") and reports(story, group)


def _ended(story: Story, mark: Mark) -> Match | None:
    """*« Nous partons, a dit le maire.*: the mark belongs before the incise that ends the sentence.

    None where the quotation may go on behind it.
    """
    tokens = story.tokens
    if mark.glyph not in _CLOSING:
        return None
    first = story.token_at(mark.end)
    paragraph = story.segments[tokens.segments[min(first, len(tokens) - 1)]].paragraph
    for j in range(first + 2, min(len(tokens) - 1, first + _REACH)):
        if tokens.forms[j] in _MARKS or story.segments[tokens.segments[j]].paragraph != paragraph:
            return None
        if tokens.forms[j] not in _BEFORE:
            continue
        if not (_ends_with_incise(story, j + 1) or _only_report(story, j)):
            continue
        start, end = tokens.starts[j - 1], tokens.ends[j]
        close = _CLOSING[mark.glyph]
        return Match(
            start if end - start <= 30 else end - 1,
            end,
            f"the quotation ends here, before the reporting clause: {close.strip()} is missing",
            () if tokens.forms[j] == "." else replace(tokens.ends[j - 1], end, f"{close},"),
        )
    return None


_CLOSING = {"«": " »", '"': '"', "“": "”"}
_GAP = frozenset((",", ".", ":", "-", "–"))
_MARKS = frozenset('« » " “ ” „ < >'.split())
_BEFORE = frozenset((",", ":", ".", ";"))
_REACH = 60


def _ends_with_incise(story: Story, i: int) -> bool:
    """Whether an incise begins at token ``i`` and its sentence holds nothing else."""
    tokens = story.tokens
    span = story.segment_tokens(tokens.segments[i])
    group = verb_group(story, i, min(span.stop, i + 12))
    if group is None or not group.person.startswith("3") or group.passive:
        return False
    after = group.last + 1
    hung = after < span.stop and tokens.forms[after].startswith("-")  # *a noté-t-elle*
    if not (hung or reports(story, group)) or (story.capitalised(i) and not group.clitic):
        return False
    if not group.clitic and not hung and subject_after(story, after, span.stop) is None:
        return False
    return not any(
        surely_finite(story, j) or tokens.forms[j] in (":", ";") for j in range(after, span.stop)
    )


def _only_report(story: Story, stop: int) -> bool:
    """*. Son ami a ajouté.*: a sentence that has a speaker and a verb of speech, no more."""
    tokens = story.tokens
    first = stop + 1
    if tokens.forms[stop] != "." or not story.first_in_segment(first):
        return False
    end = story.segment_tokens(tokens.segments[first]).stop
    subject = noun_phrase(story, first, end)
    if subject is None:
        return False
    group = verb_group(story, subject.last + 1, end)
    return (
        group is not None
        and group.first < group.last
        and reports(story, group, VerbClass.SPEECH)
        and not (group.passive or group.negated)
        and tokens.forms[group.last + 1 : group.last + 2] == ["."]
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
        Bad(
            "« L'eau monte, il faut ⟦partir,⟧ a averti le maire Jan Malý, élu en mai. Il pleut.",
            "« L'eau monte, il faut partir », a averti le maire Jan Malý, élu en mai. Il pleut.",
        ),
        Bad(
            "« L'eau monte, il faut ⟦partir :⟧ a averti le maire.",
            "« L'eau monte, il faut partir », a averti le maire.",
        ),
        Bad("« L'eau monte, il faut ⟦partir.⟧ Son ami l'a ajouté."),
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
