"""FRQ005: a full stop inside the marks, then the reporting clause."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.joints import joints, torn_off
from mtqa.analysis.french.tails import incises
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, SubjectKind
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """Joints whose quotation ends in a full stop that ends no abbreviation."""
    found: set[int] = set()
    for joint in joints(story):
        if joint.inside != ".":
            continue
        if not story.flat[joint.clause.span.start].islower() or _abbreviation(
            story, joint.inside_at
        ):
            continue
        found.add(joint.inside_at)
        edits = [Edit(joint.inside_at, joint.inside_at + 1, "")]
        if "," not in joint.between:
            edits.append(Edit(joint.mark_end, joint.mark_end, "," if joint.between else ", "))
        yield Match(
            joint.inside_at,
            joint.verb_end,
            "a full stop closes the quotation although the reporting clause goes on; "
            "a comma after the closing mark replaces it",
            (Fix(tuple(edits), safe=joint.clause.inverted is not False),),
        )

    yield from _name_after(story)
    yield from _broken_incise(story, found)


def _broken_incise(story: Story, found: set[int]) -> Iterator[Match]:
    """*… de fuir. » a constaté-t-elle*: an incise in lower case that is broken itself."""
    for incise in incises(story):
        tail, group = incise.tail, incise.group
        if tail.quotation is None or tail.apart or not incise.listed or "." in tail.gap:
            continue
        stop = tail.quotation.inner.end - 1
        if story.flat[stop] != "." or stop in found or _abbreviation(story, stop):
            continue
        first = story.tokens.starts[group.first]
        if story.flat[first].islower() and "\n" not in story.text[stop:first]:
            yield Match(
                stop,
                story.tokens.ends[group.last],
                "a full stop closes the quotation although the reporting clause goes on; "
                "a comma after the closing mark replaces it",
            )


def _name_after(story: Story) -> Iterator[Match]:
    """*… partirons." Novák a dit.*: a name and its verb, with nothing told, in the same line."""
    for clause in torn_off(story):
        if clause.link != "sentence" or clause.subject_kind is not SubjectKind.NAME:
            continue
        if clause.inverted is not False or clause.verb_span is None or clause.quotation is None:
            continue
        quotation = story.quotations[clause.quotation]
        stop = quotation.inner.end - 1
        gap = story.flat[quotation.span.end : clause.span.start]
        if quotation.depth or not quotation.close or gap.strip(" ") or story.flat[stop] != ".":
            continue
        if _abbreviation(story, stop):
            continue
        subject = story.flat[clause.span.start : clause.verb_span.start].rstrip()
        verb = story.flat[clause.verb_span.start : clause.verb_span.end]
        edits = (
            Edit(stop, stop + 1, ""),
            Edit(quotation.span.end, clause.verb_span.end, f", {verb} {subject}"),
        )
        yield Match(
            stop,
            clause.verb_span.end,
            "a full stop closes the quotation although its reporting clause follows; "
            "a comma after the closing mark replaces it, and the verb comes first",
            (Fix(edits),),
        )


def _abbreviation(story: Story, stop: int) -> bool:
    """Whether the full stop at ``stop`` belongs to an abbreviation, an initial or an ellipsis."""
    i = stop
    while i > 0 and (story.flat[i - 1].isalpha() or story.flat[i - 1] == "."):
        i -= 1
    word = story.flat[i:stop]
    return (
        "." in word
        or (len(word) == 1 and word.isupper())
        or word in story.language.abbreviations
        or word.lower() in story.language.final_abbreviations
    )


RULE = Rule(
    code="FRQ005",
    name="full-stop-before-clause",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="A full stop before the closing mark where a reporting clause in lower case follows.",
    why="The sentence isn't over: the clause belongs to it, so the quotation ends without a stop.",
    authority="Grevisse, Le bon usage, § 134 (guillemets et ponctuation)",
    check=check,
    supersedes=("FRQ001", "FRQ002", "FRQ015"),
    bad=(
        Bad(
            "« Les stocks sont pleins⟦. » selon le ministre⟧.",
            "« Les stocks sont pleins », selon le ministre.",
        ),
        Bad(
            "« Le gouvernement a promis une réponse avant l'été⟦. » a ajouté⟧ le syndicat.",
            "« Le gouvernement a promis une réponse avant l'été », a ajouté le syndicat.",
        ),
        Bad(
            "« Nous partirons demain⟦. » Novák a dit⟧.",
            "« Nous partirons demain », a dit Novák.",
            also=("ATT005",),
        ),
        Bad("« Nous partirons demain matin⟦. » a constaté⟧-t-elle.", also=("ATT024",)),
        Bad(
            "« Nous partirons demain⟦. », a-t-elle ajouté⟧.",
            "« Nous partirons demain », a-t-elle ajouté.",
        ),
    ),
    good=(
        "« Nous partirons demain. » Il a ensuite quitté la salle.",
        "« Des clous, des vis, etc. », a énuméré le vendeur.",
        "« Et puis... », a commencé le témoin.",
        "« Nous partirons demain. » Novák a dit la même chose hier.",
        "« Tout va bien. » Le maire a salué ses équipes.",
    ),
)
