"""FRQ016: no colon between a reporting verb and the whole sentence it introduces."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, Place
from mtqa.languages.base import VerbClass
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: verbs whose object may well be a title in marks
_TITLED = frozenset(
    """écrire mentionner évoquer rappeler raconter présenter annoncer relever citer dénoncer
    proposer critiquer condamner saluer reprendre exposer""".split()
)


def check(story: Story) -> Iterator[Match]:
    """Quoted sentences right after a verb of speech whose subject stands before it."""
    for quotation in story.quotations:
        if quotation.depth or not quotation.sentence or not quotation.close:
            continue
        for number in quotation.clauses:
            clause = story.clauses[number]
            if (
                clause.place is not Place.BEFORE
                or clause.quotation != quotation.index
                or clause.link not in ("none", "comma")
                or clause.verb_span is None
                or clause.verb is None
                or clause.inverted is not False
                or story.language.reporting_verbs[clause.verb].verb_class is not VerbClass.SPEECH
            ):
                continue
            ended = story.flat[quotation.inner.end - 1] in ".!?…"
            if clause.verb in _TITLED and not ended:
                continue
            gap = story.flat[max(clause.verb_span.end, clause.span.end) : quotation.span.start]
            if gap.strip(" ,"):
                continue
            start = quotation.span.start - len(gap)
            yield Match(
                clause.verb_span.start,
                quotation.span.start + len(quotation.open),
                "a colon belongs between the reporting verb and the sentence it introduces",
                (Fix((Edit(start, quotation.span.start, " : "),), safe=True),),
            )


RULE = Rule(
    code="FRQ016",
    name="missing-colon",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="A verb of speech and a quoted whole sentence with no colon between them.",
    why="French introduces direct speech by a colon: X a dit : « Q. »",
    authority="Grevisse, Le bon usage, § 133 (deux-points)",
    check=check,
    bad=(
        Bad(
            "Le préfet ⟦a déclaré «⟧ Nous n'avons plus de sacs de sable. »",
            "Le préfet a déclaré : « Nous n'avons plus de sacs de sable. »",
        ),
        Bad(
            "Jana Nováková ⟦a répondu, «⟧ Nous verrons bien au printemps. »",
            "Jana Nováková a répondu : « Nous verrons bien au printemps. »",
        ),
    ),
    good=(
        "Le préfet a déclaré : « Nous n'avons plus de sacs de sable. »",
        "Le préfet a dit qu'« il n'y a plus de sacs ».",
        "« Bien », a dit le préfet, « Nous verrons demain. »",
        "Il a écrit « Les ombres reviennent toujours » à trente ans.",
        "Elle a dit « Oui » devant le maire.",
        "Le mot qu'il a dit, « Nous verrons », a surpris.",
    ),
)
