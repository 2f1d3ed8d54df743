"""ATT011: a woman speaker who is taken up by *il*."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from mtqa.analysis.french.nominals import is_name
from mtqa.analysis.french.verbs import surely_finite, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Span, SubjectKind
from mtqa.languages.fr.titles import MASCULINE_SPEAKERS, ONLY_FEMININE, TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_REACH = 3  # segments
_REACH_TOKENS = 200
_FEMININE_SURNAMES = ("ová", "ská", "cká", "ová)")
_PLACE_PREPOSITIONS = frozenset({"à", "en", "vers", "dans"})
_COMPLEMENT = frozenset({"du", "au", "de", "d'", "des", "aux"})


def check(story: Story) -> Iterator[Match]:
    """*il* beside a verb of speech where only a woman was named before."""
    subjects = _named_subjects(story)
    for clause in story.clauses:
        if clause.subject_span is None or clause.verb_span is None or not clause.inverted:
            continue
        if (clause.subject or "").lower() == "il":
            yield from _against(story, subjects, clause.span.start, clause.verb_span.end)
    for i in story.where("il"):
        if not story.first_in_segment(i) or story.in_quotation(story.tokens.starts[i]):
            continue
        group = verb_group(story, i + 1, min(len(story.tokens), i + 10))
        if group is not None and group.lemma in _SPEAKING and not group.passive:
            yield from _against(
                story, subjects, story.tokens.starts[i], story.tokens.ends[group.last]
            )


#: verbs of speech that only a person or an institution does
_SPEAKING = frozenset(
    """ajouter déclarer dire rappeler préciser expliquer souligner affirmer indiquer estimer assurer
    faire avertir confier répondre conclure""".split()
)


def _against(story: Story, subjects: list[Span], start: int, end: int) -> Iterator[Match]:
    woman = _last_person(story, subjects, start)
    if woman is not None:
        yield Match(start, end, f"the speaker is {woman}, a woman: elle")


def _last_person(story: Story, subjects: list[Span], offset: int) -> str | None:
    """The woman who alone can be meant before ``offset``; None where a man or a body may be.

    Within a few sentences no man may be named at all, or none since she spoke.
    """
    tokens = story.tokens
    here = story.segment_at(offset)
    last = story.token_at(offset) - 1
    woman, bracket = None, False
    for i in range(last, max(-1, last - _REACH_TOKENS), -1):
        if here - tokens.segments[i] > _REACH:
            break
        form, before = tokens.forms[i], tokens.forms[i - 1] if i else ""
        if form in "()":
            bracket = form == ")"
        if bracket or tokens.kinds[i] != "word" or story.in_quotation(tokens.starts[i]):
            continue
        named = _woman_at(story, i, before)
        if named is not None:
            woman = woman or named
            k = bisect_right(subjects, (tokens.starts[i], len(story.text))) - 1
            if k >= 0 and tokens.starts[i] < subjects[k].end:
                return woman  # she spoke last
        elif _man_at(story, i, before, woman):
            return None
    return woman


def _woman_at(story: Story, i: int, before: str) -> str | None:
    """How to call the woman whom token ``i`` names: a surname, a first name, a title."""
    form = story.tokens.forms[i]
    if form in ONLY_FEMININE or (form in TITLES and before in ("la", "une")):
        return f"« {story.word(i)} »"
    if not story.capitalised(i):
        return None
    if form.endswith(_FEMININE_SURNAMES):
        return story.word(i)
    return f"{story.word(i)} {story.word(i + 1)}" if _feminine_first_name(story, i) else None


def _man_at(story: Story, i: int, before: str, woman: str | None) -> bool:
    """Whether *il* may take up token ``i``: a man's name or title, a body that speaks."""
    form = story.tokens.forms[i]
    if form == "il" or (form.endswith("-il") and form.startswith("-")):
        return True
    if form in MASCULINE_SPEAKERS:
        complement = before in _COMPLEMENT or (
            before in ("l'", "la", "le") and i > 1 and story.tokens.forms[i - 2] in _COMPLEMENT
        )
        return not complement and not _belongs(story, i, woman)
    if not is_name(story, i) or story.word(i).isupper():
        return False
    if (
        before in _PLACE_PREPOSITIONS
        or before in _COMPLEMENT
        or (i and story.tokens.kinds[i - 1] == "number")
    ):
        return False
    return not (
        _next_is_woman(story, i)
        or _feminine_head(story, i)
        or (i and _feminine_first_name(story, i - 1))
    )


def _named_subjects(story: Story) -> list[Span]:
    """The subjects of reporting clauses that are no pronouns, in order."""
    return sorted(
        clause.subject_span
        for clause in story.clauses
        if clause.subject_span is not None and clause.subject_kind is not SubjectKind.PRONOUN
    )


def _belongs(story: Story, i: int, woman: str | None) -> bool:
    """Whether the title at token ``i`` is part of the woman's own: *le médecin Jana Malá*."""
    for j in range(i + 1, min(len(story.tokens), i + 6)):
        if story.word(j) == woman:
            return True
        if surely_finite(story, j) or story.tokens.kinds[j] == "punct":
            return False
    return False


def _feminine_first_name(story: Story, i: int) -> bool:
    """Whether token ``i`` is a woman's first name and a surname follows."""
    if i + 1 >= len(story.tokens) or not story.capitalised(i + 1):
        return False
    genders = {r.gender for r in story.readings(i) if r.pos == "PROPN"}
    return genders == {"f"}


def _next_is_woman(story: Story, i: int) -> bool:
    """Whether a woman's surname ends the run of capitalised words that token ``i`` is in."""
    for j in range(i + 1, min(len(story.tokens), i + 3)):
        if not story.capitalised(j):
            return False
        if story.tokens.forms[j].endswith(_FEMININE_SURNAMES):
            return True
    return False


def _feminine_head(story: Story, i: int) -> bool:
    """Whether a feminine title stands a few words before the name at token ``i``."""
    return any(form in ONLY_FEMININE for form in story.tokens.forms[max(0, i - 5) : i])


RULE = Rule(
    code="ATT011",
    name="woman-speaker-as-il",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="Il beside a verb of speech whose speaker can only be the woman named before.",
    why="Slovak and Czech drop the pronoun; the engine guesses il.",
    authority="Grevisse, Le bon usage, § 654 (accord du pronom)",
    check=check,
    bad=(
        Bad(
            "« Nous ouvrirons en mai », a déclaré Jana Nováková. « Tout sera prêt », "
            "⟦a-t-il ajouté⟧."
        ),
        Bad(
            "L'analyste Petra Malá Nováková s'attend à une hausse. « Tout augmente », "
            "⟦a-t-il expliqué⟧ à la radio."
        ),
        Bad(
            "« Nous ouvrirons en mai », a précisé la directrice du musée, Anna Dubois. "
            "⟦Il a rappelé⟧ que l'entrée restait libre."
        ),
    ),
    good=(
        "« Nous ouvrirons en mai », a déclaré Jana Nováková. « Tout sera prêt », a-t-elle ajouté.",
        "« Nous ouvrirons en mai », a déclaré Jana Nováková. Le maire a applaudi. "
        "« Tout sera prêt », a-t-il ajouté.",
        "« Nous ouvrirons en mai », a déclaré le porte-parole. « Tout sera prêt », a-t-il ajouté.",
        "Peter Kováč a reçu la ministre. « Tout sera prêt », a-t-il ajouté.",
        "Peter Kováč a reçu Jana Nováková. « Tout sera prêt », a-t-il ajouté.",
        "Le ministère a nommé Jana Nováková. Il a ajouté que le poste était vacant.",
        "Jana Nováková a nommé un porte-parole. Il a dit que tout allait bien.",
        "La ministre Jana Nováková a rencontré M. Dubois. Il a rappelé ses promesses.",
    ),
)
