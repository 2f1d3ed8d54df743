"""ATT021: *« Q », le maire l'a admis*: a clause with its own object in place of the incise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.joints import commas_after
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_ENDS: Final = frozenset((".", ",", "!", "…", "«"))
#: feelings that nobody hides or shows in an incise without inversion
_FEELINGS: Final = frozenset(
    """surprise joie déception colère satisfaction étonnement enthousiasme émotion inquiétude
    tristesse soulagement fierté indignation optimisme""".split()
)
#: without one of these there is nothing to look for
_HINTS: Final = frozenset("l' caché cache cachait exprimé manifesté dissimulé".split())
#: so an inverted incise begins
_INVERTED: Final = frozenset("a ont s' se avait avaient selon dit explique".split())
_OWN: Final = frozenset(("sa", "son", "leur"))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for quotation, i in commas_after(story):
        if i + 4 >= len(forms) or forms[i + 1] in _INVERTED:
            continue
        if _HINTS.isdisjoint(forms[i + 2 : i + 24]) or not _opens(story, quotation):
            continue
        subject = noun_phrase(story, i + 1, min(len(forms), i + 20))
        if subject is None or forms[subject.first] in grammar.SUBJECT_PRONOUNS:
            continue
        verb = subject.last + 1
        if verb < len(forms) and forms[verb] == ",":
            verb += 1  # behind a name set off: *le maire, Jan Malý, n'a …*
        if verb + 3 >= len(forms) or tokens.segments[verb + 3] != tokens.segments[i]:
            continue
        if _said(story, verb):
            start, end = tokens.starts[subject.first], tokens.ends[verb + 2]
            name = story.text[start : tokens.ends[subject.last]]
            said = story.text[tokens.starts[verb + 1] : end]
            yield Match(
                start,
                end,
                f"after a quotation the verb comes first, without an object: {said} {name}",
                replace(start, end, f"{said} {name}"),
            )
        elif (last := _felt(story, verb)) is not None:
            yield Match(
                tokens.starts[subject.first],
                tokens.ends[last],
                "a clause of its own follows the quotation: « a déclaré X, sans cacher … »",
            )


def _opens(story: Story, quotation: Quotation) -> bool:
    """Whether the quotation begins its sentence, so that no verb before it wants it."""
    first = story.token_at(quotation.span.start)
    return story.first_in_segment(first) or story.tokens.forms[first - 1] in ("–", "-", ":", ".")


def _said(story: Story, verb: int) -> bool:
    """*l'a admis* and then the end of the clause."""
    forms = story.tokens.forms
    if forms[verb] != "l'" or forms[verb + 1] not in ("a", "ont"):
        return False
    if forms[verb + 3] == "," and forms[verb + 4 : verb + 5] not in (["«"], ['"'], ["“"]):
        return False  # *l'a répété, martelé, crié*
    return forms[verb + 3] in _ENDS and any(
        r.tense == "ppas" and r.lemma in story.language.reporting_verbs
        for r in story.readings(verb + 2)
    )


def _felt(story: Story, verb: int) -> int | None:
    """The last token of *n'a pas caché sa surprise*, *a exprimé sa joie* at token ``verb``."""
    forms = story.tokens.forms
    for words in _FEELING_VERBS:
        stop = verb + len(words)
        if forms[verb:stop] == list(words) and stop + 1 < len(forms):
            return stop + 1 if forms[stop] in _OWN and forms[stop + 1] in _FEELINGS else None
    return None


_FEELING_VERBS: Final = (
    ("n'", "a", "pas", "caché"),
    ("ne", "cache", "pas"),
    ("ne", "cachait", "pas"),
    ("a", "exprimé"),
    ("a", "manifesté"),
    ("n'", "a", "pas", "dissimulé"),
)

RULE = Rule(
    code="ATT021",
    name="clause-for-incise",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« le maire l'a admis », « le maire n'a pas caché sa joie » after a quotation and a "
    "comma, where an inverted verb belongs.",
    why="A comma does not join a quotation to a clause of its own; the incise inverts and has the "
    "quotation for its object.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    bad=(
        Bad(
            "« Nous avons perdu le match au tirage », ⟦le gardien l'a admis⟧.",
            "« Nous avons perdu le match au tirage », a admis le gardien.",
        ),
        Bad("« Je n'ai rien vu venir », ⟦le maire n'a pas caché sa surprise⟧."),
    ),
    good=(
        "« Nous avons perdu », a admis le gardien.",
        "« Nous avons perdu. » Le gardien l'a admis à la presse, le maire n'a pas caché sa joie.",
        "« Nous avons gagné », l'entraîneur l'a répété, martelé, crié.",
        "Après « Le Retour », le public n'a pas caché sa joie.",
    ),
)
