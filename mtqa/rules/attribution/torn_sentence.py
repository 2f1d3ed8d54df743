"""ATT027: an incise that begins a sentence of its own: *« Q ». Constatait le maire.*"""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.french.tails import Tail, ends_soon, incises, tails
from mtqa.analysis.french.verbs import VerbGroup
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for tail in tails(story):
        source = _source_alone(story, tail)
        if source is not None:
            yield Match(
                tokens.starts[tail.first],
                tokens.ends[source],
                "who said it belongs to the sentence of the quotation: « Q », selon X",
            )
    for incise in incises(story):
        tail, group = incise.tail, incise.group
        if not tail.apart or not incise.listed or group.negated or group.passive:
            continue
        readings = story.readings(group.first)
        nominal = any(r.pos in ("NOUN", "ADJ", "ADV") for r in readings)
        if group.first == group.last and nominal and all(r.tense != "ppas" for r in readings):
            continue  # *Note de la rédaction*
        subject = incise.subject
        if subject is None and not group.clitic and not ends_soon(story, tail, group.last + 1):
            continue
        if group.clitic and tail.stop < len(tokens) and tokens.forms[tail.stop] == "?":
            continue
        after = max(group.last, subject.last if subject else 0) + 1
        if after < tail.stop and tokens.forms[after] in ("que", "qu'", "si"):
            continue
        yield Match(
            _start(story, tail, group),
            tokens.ends[group.last],
            "the incise belongs to the sentence of the quotation: « Q », a dit X",
        )


def _source_alone(story: Story, tail: Tail) -> int | None:
    """The last token of *Selon le maire.* as a whole sentence, or nothing."""
    forms = story.tokens.forms
    if not tail.apart or forms[tail.first] != "selon" or tail.stop >= len(forms):
        return None
    source = noun_phrase(story, tail.first + 1, tail.stop)
    if source is None or source.last + 1 != tail.stop or forms[tail.stop] != ".":
        return None
    return source.last


def _start(story: Story, tail: Tail, group: VerbGroup) -> int:
    """The closing mark, or the verb where it begins a paragraph."""
    verb = story.tokens.starts[group.first]
    if tail.quotation is None:
        return verb
    start = tail.quotation.span.end
    return verb if "\n" in story.text[start:verb] else start - len(tail.quotation.close)


RULE = Rule(
    code="ATT027",
    name="incise-as-sentence",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="An inverted reporting verb with a capital, as a sentence of its own after a quotation.",
    why="The incise hangs on its quotation by a comma: « Q », a dit X.",
    authority="Grevisse, Le bon usage, § 118 (ponctuation de l'incise)",
    check=_check,
    supersedes=("ATT016", "ATT005", "CAL011"),
    bad=(
        Bad("« Nous avons perdu du temps ⟦». Constatait⟧ le maire de Nitra."),
        Bad("« Nous avons perdu du temps. ⟦» S'est plaint⟧ le maire de Nitra."),
        Bad("« Nous avons perdu du temps. ⟦» Dit⟧ son fils Jan."),
        Bad("« Nous avons perdu du temps. » ⟦Selon le maire⟧."),
    ),
    good=(
        "« Nous avons perdu du temps », constatait le maire.",
        "« Nous avons perdu du temps. » Reste la question du prix.",
        "« Nous avons perdu du temps. » A-t-il dit la vérité ?",
        "« Nous avons perdu du temps. » Selon le maire, il pleut.",
        "« Nous avons perdu du temps. » Note de la rédaction.",
    ),
)
