"""ATT011: a woman speaker who is taken up by *il*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.verbs import surely_finite, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.titles import MASCULINE_SPEAKERS, ONLY_FEMININE
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_REACH = 3  # segments
_REACH_TOKENS = 200
_FEMININE_SURNAMES = ("ová", "ská", "cká", "ová)")
_PLACE_PREPOSITIONS = frozenset({"à", "en", "vers", "dans"})
_COMPLEMENT = frozenset({"du", "au", "de", "d'", "des", "aux"})


def check(story: Story) -> Iterator[Match]:
    """*il* beside a verb of speech where only a woman was named before."""
    for clause in story.clauses:
        if clause.subject_span is None or clause.verb_span is None or not clause.inverted:
            continue
        if (clause.subject or "").lower() == "il":
            yield from _against(story, clause.span.start, clause.verb_span.end)
    for i in story.where("il"):
        if not story.first_in_segment(i) or story.in_quotation(story.tokens.starts[i]):
            continue
        group = verb_group(story, i + 1, min(len(story.tokens), i + 10))
        if group is not None and group.lemma in _SPEAKING and not group.passive:
            yield from _against(story, story.tokens.starts[i], story.tokens.ends[group.last])


#: verbs of speech that only a person or an institution does
_SPEAKING = frozenset(
    """ajouter déclarer dire rappeler préciser expliquer souligner affirmer indiquer estimer assurer
    faire avertir confier répondre conclure""".split()
)


def _against(story: Story, start: int, end: int) -> Iterator[Match]:
    woman = _last_person(story, start)
    if woman is not None:
        yield Match(start, end, f"the speaker is {woman}, a woman: elle")


def _last_person(story: Story, offset: int) -> str | None:
    """The woman who alone can be meant before ``offset``; None where a man may be."""
    tokens = story.tokens
    here = story.segment_at(offset)
    woman = None
    last = story.token_at(offset) - 1
    for i in range(last, max(-1, last - _REACH_TOKENS), -1):
        if here - tokens.segments[i] > _REACH:
            break
        if tokens.kinds[i] != "word" or story.in_quotation(tokens.starts[i]):
            continue
        form, before = tokens.forms[i], tokens.forms[i - 1] if i else ""
        if form in ONLY_FEMININE:
            return woman or f"« {story.word(i)} »"
        if story.capitalised(i) and form.endswith(_FEMININE_SURNAMES):
            woman = woman or story.word(i)
            continue
        if form in MASCULINE_SPEAKERS and before not in _COMPLEMENT:
            return None if not _belongs(story, i, woman) else woman
        if form == "il" or (form.endswith("-il") and form.startswith("-")):
            return None
        if story.capitalised(i) and not story.first_in_segment(i) and not story.word(i).isupper():
            if before in _PLACE_PREPOSITIONS or tokens.kinds[i - 1] == "number":
                continue
            if woman is not None:
                if _next_is_woman(story, i):
                    continue  # her first name
                return woman
            if not _feminine_head(story, i):
                return None
    return woman


def _belongs(story: Story, i: int, woman: str | None) -> bool:
    """Whether the title at token ``i`` is part of the woman's own: *le médecin Jana Malá*."""
    for j in range(i + 1, min(len(story.tokens), i + 6)):
        if story.word(j) == woman:
            return True
        if surely_finite(story, j) or story.tokens.kinds[j] == "punct":
            return False
    return False


def _next_is_woman(story: Story, i: int) -> bool:
    return i + 1 < len(story.tokens) and story.tokens.forms[i + 1].endswith(_FEMININE_SURNAMES)


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
        "Le ministère a nommé Jana Nováková. Il a ajouté que le poste était vacant.",
        "Jana Nováková a nommé un porte-parole. Il a dit que tout allait bien.",
        "La ministre Jana Nováková a rencontré M. Dubois. Il a rappelé ses promesses.",
    ),
)
