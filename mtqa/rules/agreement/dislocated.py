"""AGR057: *Le billet, il n'augmentera pas*: a noun opens the sentence, and a pronoun for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.clause_starts import verb_before
from mtqa.analysis.french.impersonal import surely_impersonal
from mtqa.analysis.french.people import is_named
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.french.verbs import likely_finite, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import CLAUSE_OPENERS, PREPOSITIONS, RELATIVES
from mtqa.languages.fr.nouns import TIMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_PRONOUNS: Final = ("il", "elle", "ils", "elles")
_DETERMINERS: Final = frozenset(
    "le la l' les un une des son sa ses leur leurs ce cet cette ces".split()
)
#: what shows that a clause, an adverbial or a list stands before the pronoun
_OTHERWISE: Final = (
    RELATIVES
    | CLAUSE_OPENERS
    | frozenset(
        """lequel laquelle lesquels lesquelles auquel auxquels auxquelles duquel desquels s' tant et
        ou ni ; ( ) « » " “ ” … souvent fois main mains tête yeux dent dents""".split()
    )
)
_REACH: Final = 14  # tokens


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i in story.where(*_PRONOUNS):
        own = tokens.segments[i]
        if story.segments[own].kind is not SegmentKind.SENTENCE or story.first_in_segment(i):
            continue
        start = story.segment_tokens(own).start
        if i - start > _REACH or story.in_quotation(tokens.starts[i]):
            continue
        if not _only_a_noun(story, start, i):
            continue
        group = verb_group(story, i + 1, story.segment_tokens(own).stop)
        if group is None or group.clitic is not None:
            continue
        if tokens.forms[i] == "il" and surely_impersonal(story, i):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[group.finite],
            f"« {story.flat[tokens.starts[start] : tokens.ends[start + 1]]} … » opens the "
            "sentence, and the pronoun opens it again.",
        )


def _only_a_noun(story: Story, start: int, i: int) -> bool:
    """Whether a noun or name with what belongs to it, and no verb, stands before token ``i``."""
    forms, kinds = story.tokens.forms, story.tokens.kinds
    if forms[start] not in _DETERMINERS and not is_named(story, start):
        return False
    if forms[i - 1] in PREPOSITIONS or i - start < 2:
        return False
    if forms[i - 1] == "," and profile(story.lexicon, forms[i - 2]).participle:
        return "," in forms[start : i - 2]  # *Le projet adopté, il faut payer*
    for j in range(start, i):
        form = forms[j]
        if form in _OTHERWISE or (form in TIMES and forms[j - 1] not in ("de", "d'")):
            return False
        if kinds[j] == "number" or (form == ":" and j < i - 1):
            return False
        determined = j > start and forms[j - 1] in DETERMINERS
        if not profile(story.lexicon, form).parts.isdisjoint(("ppre", "inf")):
            return False
        if not determined and likely_finite(story, j):
            return False
    return not verb_before(story, story.tokens.segments[i], i)


RULE = Rule(
    code="AGR057",
    name="dislocated-noun",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A noun or name that opens the sentence before a comma or right before a subject "
    "pronoun: « Le billet, il n'augmentera pas », « Le dividende ils paieront en juin ».",
    why="Slovak and Czech put the object first, or the engine adds a pronoun to a verb that has "
    "its subject; French copy has one subject a verb, and its object after it.",
    authority="Grevisse, Le bon usage, « Redondance », « Place du complément d'objet »",
    check=_check,
    weak=True,
    supersedes=("AGR054", "AGR052", "AGR040"),
    bad=(
        Bad("Le billet scolaire, ⟦il ne baissera⟧ que d'un euro."),
        Bad("Le match contre Zvolen à Prague ⟦ils ont⟧ dû interrompre."),
        Bad("Les autres détails, ⟦elle n'a⟧ pas voulu les donner."),
        Bad("Le président de la région, Ján Malý, ⟦il a⟧ fermé le stade."),
    ),
    good=(
        "Le lendemain, il est parti. La nuit, elles dorment. L'an prochain, il votera.",
        "Le vent tombé, il faut partir. La main sur le cœur, il jure. Le texte dit qu'il vote.",
        "La mairie risque une amende; l'an passé, elle avait payé. Jeudi, ils voteront.",
        "La loi, dont ils parlent, passe. Le maire étant absent, il a voté.",
        "Ce plan adopté, il est parti. L'impôt, s'il est juste, est payé. La ville où il dort.",
    ),
)
