"""COH005: the source country speaks in the first person."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.homeland import HOMELAND
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: in fewer sentences a narrator who says *nous* may not have had the occasion; an agency's flash
#: has no narrator
_FEWEST = 2
_FIRST_PERSON = ("je", "j'", "nous", "moi", "me", "m'", "mon", "ma", "mes", "-nous", "-je")


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    spans: list[tuple[int, int]] = []
    for i in story.where("notre", "nos"):
        for j in (i + 1, i + 2, i + 3):
            if j > i + 1 and j < len(forms) + 1 and not _between(story, j - 1):
                break
            if j < len(forms) and forms[j] in HOMELAND and tokens.segments[j] == tokens.segments[i]:
                last = j
                if j + 1 < len(forms) and forms[j + 1] in ("national", "nationale", "nationaux"):
                    last = j + 1
                spans.append((i, last))
                break
    for i in story.where("chez"):
        if i + 1 < len(forms) and forms[i + 1] == "nous":
            spans.append((i, i + 1))
    spans = [span for span in spans if not story.in_quotation(tokens.starts[span[0]])]
    if not spans or _first_person(story):
        return
    if story.agency is None and len(story.copy_segments()) < _FEWEST:
        return
    for first, last in spans:
        yield Match(
            tokens.starts[first],
            tokens.ends[last],
            "The source country speaks here: name it instead of « we » and « our ».",
        )


def _between(story: Story, i: int) -> bool:
    """Whether token ``i`` may stand between the possessive and its noun: *nos deux clubs*."""
    form = story.tokens.forms[i]
    return story.lexicon.has(form, "ADJ") or story.lexicon.has(form, "NUM")


def _first_person(story: Story) -> bool:
    """Whether the narration itself says *je* or *nous*, *chez nous* apart."""
    forms, starts = story.tokens.forms, story.tokens.starts
    return any(
        not story.in_quotation(starts[i]) and not (forms[i] == "nous" and forms[i - 1] == "chez")
        for i in story.where(*_FIRST_PERSON)
    )


RULE = Rule(
    code="COH005",
    name="source-point-of-view",
    family=Family.COHERENCE,
    mqm="audience-appropriateness/culture-specific-reference",
    severity=Severity.MINOR,
    finds="« notre ministre », « chez nous » outside a quotation, in a story that does not speak "
    "in the first person elsewhere.",
    why="An agency writes for its country; for a French reader « we » is somebody else.",
    authority="AFP, Manuel de l'agencier; MQM 2.0, culture-specific-reference",
    check=_check,
    sources=("sk", "cs"),
    bad=(
        Bad("Le froid arrive. ⟦Chez nous⟧, il gèlera dès lundi. Mardi, il neigera."),
        Bad("Il neige. ⟦Notre équipe nationale⟧ commence le tournoi mardi. Il dure un mois."),
        Bad("BRATISLAVA (TASR) – ⟦Notre équipe nationale⟧ a battu la Suède mardi."),
        Bad("Le ministre a visité la frontière de ⟦notre pays⟧. Il pleuvait. Il est reparti."),
    ),
    good=(
        "« Notre équipe est prête et notre pays aussi », a dit l'entraîneur. Il rit. Il part.",
        "Nous avons visité le chantier. Notre pays en a besoin. Le toit fuit.",
        "Le maire a parlé à notre correspondant. Notre-Dame a rouvert. La foule entre.",
        "Je rentre chez nous ce soir. Il pleut. Le train est en retard.",
        "Notre pays a besoin de paix.",
    ),
)
