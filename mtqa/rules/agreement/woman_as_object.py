"""AGR030: *avec lui*, *l'ont trouvé* where only a woman has been spoken of."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.anaphora import candidate, describe, named, window
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, SegmentKind
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.roles import AGENT_PASSIVES, HUMAN_PASSIVES, RELATIONS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PREPOSITIONS = frozenset("avec pour contre sur chez devant derrière sans par vers autour".split())
_HAVE = frozenset("a ont avait avaient aura auront aurait auraient".split())
#: further acts upon a person
_ACTS = (HUMAN_PASSIVES | AGENT_PASSIVES) - {"juger", "soutenir", "critiquer", "satisfaire"} | {
    "sauver", "secourir", "blesser", "tuer", "emmener", "retrouver", "frapper", "battre",
    "arrêter", "emprisonner", "renverser", "étrangler", "identifier",
}  # fmt: skip
_WOMEN = frozenset(
    """femme fille fillette dame adolescente touriste joueuse infirmière députée ministre présidente
    directrice chanteuse actrice skieuse lycéenne étudiante retraitée passagère conductrice
    employée""".split()
)
_HIM = frozenset("il lui -il -t-il".split())
_OWNED = frozenset("sa ma ta leur notre votre".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where("lui"):
        if forms[i - 1] in _PREPOSITIONS and _copy(story, i) and _only_a_woman(story, i):
            yield Match(
                tokens.starts[i - 1],
                tokens.ends[i],
                "Only a woman has been spoken of: « elle ».",
                (Fix((Edit(tokens.starts[i], tokens.ends[i], "elle"),)),),
            )
    for i in story.where("l'"):
        done = _done(story, i)
        if done is None or not _copy(story, i) or not _only_a_woman(story, i):
            continue
        right = inflect(story.lexicon, forms[done], "f", "s")
        if right:
            yield Match(
                tokens.starts[i],
                tokens.ends[done],
                f"Only a woman has been spoken of: « {right} ».",
                (Fix((Edit(tokens.starts[done], tokens.ends[done], right),)),),
            )


def _copy(story: Story, i: int) -> bool:
    segment = story.segments[story.tokens.segments[i]]
    quoted = story.in_quotation(story.tokens.starts[i])
    return segment.kind is SegmentKind.SENTENCE and not quoted


def _done(story: Story, i: int) -> int | None:
    """The masculine participle of *l'ont trouvé*, with a verb that acts upon people, or None."""
    forms = story.tokens.forms
    j = i + 1
    if j >= len(forms) or forms[j] not in _HAVE:
        return None
    j += 1
    while j < len(forms) and profile(story.lexicon, forms[j]).parts == {"ADV"}:
        j += 1
    if j >= len(forms) or story.capitalised(j):
        return None
    here = profile(story.lexicon, forms[j])
    after = forms[j + 1] if j + 1 < len(forms) else ""
    if here.participle != 1 or not story.lexicon.lemmas(forms[j]) & _ACTS:
        return None
    return None if after in ("que", "qu'") else j


def _only_a_woman(story: Story, i: int) -> bool:
    """Whether one woman, and no man or body in the masculine, stands before this sentence."""
    tokens = story.tokens
    first = window(story, i, 2)
    stop = story.segment_tokens(tokens.segments[i]).start
    woman = _woman(story, first, stop)
    if woman is None:
        return False
    if any(tokens.forms[j] in _HIM for j in range(first, i)):
        return False
    own = range(stop + 1, i)
    if any(story.capitalised(j) for j in own):
        return False
    # a clause before in the same sentence may name him; a subject alone is no object of its verb
    clause = any(_verb(story, j) for j in own)
    before = range(first, i if clause else stop)
    rival = candidate(
        story, before, "m", "s", agentive=True, state=False, wrong={woman}, quoted=True
    )
    return rival is None


def _verb(story: Story, j: int) -> bool:
    here = profile(story.lexicon, story.tokens.forms[j])
    return here.only_verb or "AUX" in here.parts


def _woman(story: Story, first: int, stop: int) -> int | None:
    """The woman named, or spoken of by a noun, nearest before token ``stop``."""
    tokens, forms = story.tokens, story.tokens.forms
    for j in range(stop - 1, max(first, 0) - 1, -1):
        if tokens.kinds[j] != "word" or story.in_quotation(tokens.starts[j]):
            continue
        if story.capitalised(j) and named(story, j) is not None:
            return j
        if forms[j] not in _WOMEN or j == 0 or forms[j - 1] not in DETERMINERS:
            continue
        if forms[j - 1] in _OWNED or (forms[j] in RELATIONS and forms[j + 1] in ("de", "d'", "du")):
            return None
        there = describe(story, j)
        if there is not None and there.gender == "f" and there.number == "s":
            return j
    return None


RULE = Rule(
    code="AGR030",
    name="woman-as-him",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« avec lui », « l'ont trouvé » where a woman is the only person spoken of.",
    why="The pronoun, and a participle after its object, take the gender of the person.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad(
            "La présidente Zuzana Malíková est à Berlin. La chancelière a dîné ⟦avec lui⟧.",
            "La présidente Zuzana Malíková est à Berlin. La chancelière a dîné avec elle.",
        ),
        Bad(
            "Une touriste s'est perdue dans les Tatras. Les secours ⟦l'ont transporté⟧ à Poprad.",
            "Une touriste s'est perdue dans les Tatras. Les secours l'ont transportée à Poprad.",
        ),
    ),
    good=(
        "Une femme a appelé son mari. Les pompiers l'ont transporté à Nitra.",
        "La ministre Eva Malíková a vu le maire. Elle a dîné avec lui.",
        "La mère de Jan est venue. Les policiers l'ont interrogé.",
        "Une femme a porté plainte contre Peter Malý. La police l'a arrêté.",
        "La ministre a lu le rapport. Le parti l'a critiqué.",
    ),
)
