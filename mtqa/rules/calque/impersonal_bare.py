"""CAL017: an impersonal clause without *il*: *Par enquête a été constaté que*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_QUE = frozenset(("que", "qu'"))
_BE = ("est", "était", "sera", "serait")
#: what is said of a clause: *il est nécessaire de*
_JUDGED = frozenset("nécessaire possible impossible évident probable indispensable clair".split())
#: participles that a clause may be the subject of
_SAID = frozenset(
    """constaté confirmé décidé établi prouvé démontré convenu signalé annoncé indiqué précisé
    ajouté souligné rappelé recommandé prévu proposé demandé observé remarqué""".split()
)
_SUBJECTS = frozenset("il -il -t-il qui ce c' cela ça".split())
_BEFORE = frozenset((",", "que", "qu'", "car", "mais", "et"))
_REACH = 5


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    last = len(forms) - 1
    for i in story.where("été"):
        if i < 1 or i + 2 > last or forms[i - 1] not in ("a", "avait") or forms[i + 1] not in _SAID:
            continue
        if forms[i + 2] in _QUE and segments[i + 2] == segments[i - 1] and _bare(story, i - 1):
            yield _match(story, i - 1, i + 1)
    for j in story.where(*_JUDGED, *_SAID):
        i = j - 1
        if i < 0 or j + 2 > last or forms[i] not in _BE or segments[j + 1] != segments[i]:
            continue
        if not story.first_in_segment(i) and forms[i - 1] not in _BEFORE:
            continue
        clause = forms[j + 1] in _QUE
        if forms[j] in _SAID and not (clause and story.first_in_segment(i)):
            continue
        action = (
            forms[j + 1] in ("de", "d'") and "inf" in profile(story.lexicon, forms[j + 2]).parts
        )
        if (clause or action) and _bare(story, i):
            yield _match(story, i, j)


def _bare(story: Story, verb: int) -> bool:
    """Whether no *il* or *cela* stands near before the verb, nor a clause that it goes on with."""
    forms = story.tokens.forms
    start = story.segment_tokens(story.tokens.segments[verb]).start
    before = forms[max(start, verb - _REACH) : verb]
    if not _SUBJECTS.isdisjoint(before) or (before and before[-1] in ("et", "ou")):
        return False
    return "comme" not in before


def _match(story: Story, first: int, last: int) -> Match:
    tokens = story.tokens
    return Match(
        tokens.starts[first], tokens.ends[last], "An impersonal verb takes « il » before it."
    )


RULE = Rule(
    code="CAL017",
    name="impersonal-without-il",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An impersonal passive or « est nécessaire » before its clause, without « il ».",
    why="« Bolo zistené, že » and « je nutné » have no subject; the French verb takes « il ».",
    authority="Grevisse, Le bon usage, « Verbes impersonnels »",
    check=_check,
    supersedes=("SLC419",),
    bad=(
        Bad("Par enquête ⟦a été constaté⟧ que le chauffeur dormait."),
        Bad("⟦Est prévu⟧ que le pont sera fermé."),
        Bad("Selon le maire, ⟦est nécessaire⟧ de fermer la route."),
    ),
    good=(
        "Il a été constaté que le chauffeur dormait. Cela a été annoncé que je sache hier.",
        "Comme il a été décidé que tout cesse. A-t-il été confirmé que le pont tient ?",
        "Il est nécessaire de fermer la route, est possible ce qui est voulu.",
        "Ce qui est prévu est possible, et il est clair que rien ne change.",
    ),
)
