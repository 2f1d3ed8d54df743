"""ATT011: a woman speaker who is taken up by *il*."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from mtqa.analysis.french.going_on import (
    REACH,
    REACH_TOKENS,
    beside_a_man,
    he_says,
    man_on_stage,
    she_spoke,
    speaks_of_a_speaker,
    talks_with_a_man,
)
from mtqa.analysis.french.persons import (
    COMPLEMENT,
    FEMININE_SURNAMES,
    is_complement,
    man_at,
    masculine_subject,
    woman_at,
)
from mtqa.analysis.french.verbs import finite_readings, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Span, SubjectKind
from mtqa.languages.fr.agents import SYLLEPTIC
from mtqa.languages.fr.reporting import ANSWERS
from mtqa.languages.fr.titles import ONLY_FEMININE, TITLES
from mtqa.languages.slavic_given_names import NAMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """*il* beside a verb of speech where only a woman was named before."""
    subjects = _named_subjects(story)
    for clause in story.clauses:
        if clause.subject_span is None or clause.verb_span is None or not clause.inverted:
            continue
        if (clause.subject or "").lower() == "il" and clause.verb not in ANSWERS:
            start, own = clause.span.start, clause.quotation
            if clause.verb in _GOING_ON and she_spoke(story, start, own, more=True):
                yield _by_her(clause.span.start, clause.verb_span.end)
                continue
            yield from _against(
                story, subjects, clause.span.start, clause.verb_span.end, clause.quotation, False
            )
    for i in story.where("lui"):
        first = i - 1 - (story.tokens.forms[i - 2 : i] == ["d'", "après"])
        if story.tokens.forms[i - 1] not in ("selon", "après") or not story.first_in_segment(first):
            continue
        start = story.tokens.starts[first]
        if he_says(story, i):
            continue
        if she_spoke(story, start, None, more=False):
            yield _by_her(start, story.tokens.ends[i])
        else:
            yield from _against(story, subjects, start, story.tokens.ends[i], None, True, True)
    for i in story.where("il"):
        if not story.first_in_segment(i) or story.in_quotation(story.tokens.starts[i]):
            continue
        group = verb_group(story, i + 1, min(len(story.tokens), i + 10))
        if group is None or group.lemma not in _SPEAKING or group.passive or group.negated:
            continue
        if group.lemma in story.language.light_verbs and not group.light:
            continue
        start, end = story.tokens.starts[i], story.tokens.ends[group.last]
        more = group.lemma in _ADDING and group.tense == "passé composé"
        if she_spoke(story, start, None, more=more):
            yield _by_her(start, end)
        else:
            things = group.lemma in _OF_THINGS
            yield from _against(story, subjects, start, end, None, things, more and not things)


#: verbs of speech that only a person or an institution does
_SPEAKING = frozenset(
    """ajouter déclarer dire rappeler préciser expliquer souligner affirmer indiquer estimer assurer
    faire avertir confier conclure""".split()
)
#: those that a report, a film or a law does as well
_OF_THINGS = frozenset("dire rappeler préciser expliquer souligner indiquer conclure".split())


#: verbs by which a speaker goes on
_GOING_ON = frozenset("ajouter poursuivre préciser compléter".split())
#: those that nobody does who has not spoken before
_ADDING = frozenset("ajouter poursuivre compléter".split())


def _by_her(start: int, end: int) -> Match:
    return Match(start, end, "who spoke just before is « elle », and she goes on: elle")


def _against(
    story: Story,
    subjects: list[_Speaker],
    start: int,
    end: int,
    own: int | None,
    things: bool,
    source: bool = False,
) -> Iterator[Match]:
    woman = _last_person(story, subjects, start, own, things, source)
    if woman is not None:
        yield Match(start, end, f"the speaker is {woman}, a woman: elle")


def _last_person(
    story: Story,
    subjects: list[_Speaker],
    offset: int,
    own: int | None,
    things: bool,
    source: bool,
) -> str | None:
    """The woman who alone can be meant before ``offset``; None where a man or a body may be.

    Within a few sentences no man may be named at all, or none since she spoke; ``own`` is the
    quotation that the clause reports, whose words name nobody who says them. With ``things`` a
    masculine subject of any kind counts; with ``source``, *selon lui*, a man in her quotation only
    where he speaks there.
    """
    tokens = story.tokens
    here = story.segment_at(offset)
    last = story.token_at(offset) - 1
    skipped = story.quotations[own].span if own is not None else Span(offset, offset)
    woman, bracket = None, False
    feminine = any(subject.feminine for subject in subjects)
    for i in range(last, max(-1, last - REACH_TOKENS), -1):
        if here - tokens.segments[i] > REACH:
            break
        form, start = tokens.forms[i], tokens.starts[i]
        if form in "()":
            bracket = form == ")"
        said_by = None if woman or not feminine else _feminine_speaker(story, subjects, start)
        if said_by is not None:
            if start > said_by.span.start:
                continue
            speaker = f"« {story.text[start : said_by.span.end]} »"
            if talks_with_a_man(story, start, source):
                return None
            of_him = _speaks_of_a_man(story, said_by.quotation, speaker, things, source)
            return None if of_him else speaker
        if bracket or tokens.kinds[i] != "word" or skipped.start <= start < skipped.end:
            continue
        if things and masculine_subject(story, i):
            return None
        named = woman_at(story, i)
        if named is not None and not story.in_quotation(start):
            if is_complement(story, i):
                continue
            if source and beside_a_man(story, i):
                return None
            woman = woman or named
            k = bisect_right(subjects, start, key=lambda subject: subject.span.start) - 1
            if here - tokens.segments[i] <= 1 + (own is not None) and _opens(story, i):
                return None if man_on_stage(story, tokens.segments[i]) else woman
            if k >= 0 and start < subjects[k].span.end:
                if talks_with_a_man(story, subjects[k].span.start, source):
                    return None
                # she spoke last; *il* is she unless she spoke of a man
                said = subjects[k].quotation
                return None if _speaks_of_a_man(story, said, woman, things, source) else woman
        elif named is None and man_at(story, i, woman):
            return None
    return woman


def _feminine_speaker(story: Story, subjects: list[_Speaker], start: int) -> _Speaker | None:
    """A feminine noun at ``start`` that said the quotation before: *la Slovaque*, *la police*."""
    k = bisect_right(subjects, start, key=lambda subject: subject.span.start) - 1
    if k < 0 or start >= subjects[k].span.end or not subjects[k].feminine:
        return None
    span = subjects[k].span
    words = story.tokens.forms[story.token_at(span.start) : story.token_at(span.end - 1) + 1]
    if words[0] not in ("la", "une", "cette") or "et" in words:
        return None
    first = story.token_at(span.start)
    if any(story.word(j) in NAMES for j in range(first, first + len(words))):
        return None  # *la mère de Peter Malík*
    if any(form in TITLES or form.endswith(FEMININE_SURNAMES) for form in words):
        return None  # a woman with her title or name, who is found by it
    return subjects[k] if SYLLEPTIC.isdisjoint(words) else None


def _opens(story: Story, i: int) -> bool:
    """Whether the woman at token ``i`` is the subject that her sentence begins with.

    Nobody named before it competes with her then.
    """
    first = i
    while first > 0 and not story.first_in_segment(first):
        first -= 1
    forms = story.tokens.forms
    titled = forms[i] in ONLY_FEMININE or (forms[i] in TITLES and forms[i - 1] in ("la", "une"))
    if i - first > 3 or not all(
        story.capitalised(j) or forms[j] in ("l'", "la") or forms[j] in TITLES or j == i
        for j in range(first, i + 1)
    ):
        return False
    reach = range(i + 1, min(len(forms), i + (10 if titled else 6)))
    after = next((j for j in reach if finite_readings(story, j)), None)
    if after is None:
        return False
    # *l'adjointe au maire* is a woman, *l'entraîneur de Jana* no
    return titled or not any(forms[j] in COMPLEMENT for j in range(i, after))


class _Speaker(NamedTuple):
    """The subject of a reporting clause, and the quotation it says."""

    span: Span
    quotation: int | None
    feminine: bool


def _named_subjects(story: Story) -> list[_Speaker]:
    """The subjects of reporting clauses that are no pronouns, in order."""
    return sorted(
        (
            _Speaker(
                clause.subject_span,
                clause.quotation,
                clause.gender == "f" and clause.number != "p" and bool(clause.inverted),
            )
            for clause in story.clauses
            if clause.subject_span is not None and clause.subject_kind is not SubjectKind.PRONOUN
        ),
        key=lambda speaker: speaker.span,
    )


def _speaks_of_a_man(
    story: Story, quotation: int | None, woman: str, things: bool, source: bool
) -> bool:
    """Whether her quotation names a man or a body (or a thing) that *il* may take up."""
    if quotation is None:
        return False
    inner = story.quotations[quotation].inner
    said = range(story.token_at(inner.start), story.token_at(inner.end))
    he = any(form in ("il", "lui") for form in story.tokens.forms[said.start : said.stop])
    if source and he:
        return True
    if source and not speaks_of_a_speaker(story, said):
        return False  # *selon lui* is who said what stands before
    return any(
        story.tokens.kinds[i] == "word"
        and (man_at(story, i, woman) or (things and masculine_subject(story, i)))
        for i in range(story.token_at(inner.start), story.token_at(inner.end))
    )


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
    supersedes=("AGR001", "AGR018"),
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
            "Le conseil a voté le budget. La directrice Eva Malá a présenté le plan. "
            "⟦Il a ajouté⟧ que tout irait bien."
        ),
        Bad("« Nous ouvrirons en mai », a dit Jana Nováková. ⟦Selon lui⟧, tout est prêt."),
        Bad("« La dalle a cédé », a-t-elle dit. ⟦Il a précisé⟧ que nul n'était blessé."),
        Bad(
            "Il neige. L'adjointe au maire Olena Koval a parlé de tout. « Tout va », ⟦a-t-il dit⟧."
        ),
        Bad("« Je suis contente », a dit la Slovaque. « J'y ai cru », ⟦a-t-il ajouté⟧."),
        Bad("La chanteuse a annulé le concert. « Je suis malade », ⟦a-t-il écrit⟧."),
        Bad("« L'accusé a agi seul », a dit la juge Iveta Malíková. ⟦Selon lui⟧, il a menti."),
        Bad("« Une voiture a brûlé », a-t-elle dit. ⟦Il a précisé⟧ que la rue était vide."),
        Bad("« L'homme a fui », a-t-elle dit. ⟦Il a ajouté⟧ que la police le cherchait."),
        Bad("La ministre Malá a ouvert le pont. ⟦Il a dit⟧ que la ville paierait."),
        Bad(
            "« Nous ouvrirons en mai », a précisé la directrice du musée, Anna Dubois. "
            "⟦Il a rappelé⟧ que l'entrée restait libre."
        ),
    ),
    good=(
        "« Mon fils est innocent », a-t-elle dit. Il a précisé qu'il ferait appel.",
        "La conseillère du président a démissionné. Selon lui, elle partira fin mai.",
        "Le ministre Jan Malý est là. La porte-parole a dit la date. Il a ajouté qu'il signerait.",
        "« C'est injuste », a dit la mère de Peter Malík. « Je reste », a-t-il ajouté.",
        "La chanteuse est absente. Son agent l'a confirmé. « Elle est malade », a-t-il écrit.",
        "« Nous ouvrirons en mai », a déclaré Jana Nováková. « Tout sera prêt », a-t-elle ajouté.",
        "« Nous ouvrirons en mai », a déclaré Jana Nováková. Le maire a applaudi. "
        "« Tout sera prêt », a-t-il ajouté.",
        "« Nous ouvrirons en mai », a déclaré le porte-parole. « Tout sera prêt », a-t-il ajouté.",
        "Peter Kováč a reçu la ministre. « Tout sera prêt », a-t-il ajouté.",
        "« Il fait froid », a dit Jana Nováková. Il faisait nuit, il a fait froid.",
        "« Le rapport est accablant », a jugé Mária Malá. Il précise que deux hommes ont menti.",
        "Le film de Tereza Nvotová sort mercredi. Il dit beaucoup de la ville.",
        "« Le maire a menti », a-t-elle dit. Il a ajouté que tout irait bien.",
        "« Mon frère est vivant », a dit Jana Nováková. Il a déclaré s'être perdu.",
        "« Peter Fico ment », a accusé Jana Malá. « C'est faux », a-t-il répondu.",
        "L'entraîneur de Dominika Cibulková jubile. « C'est mérité », a-t-il dit.",
        "Le successeur de Zuzana Malá a été élu. « Je serai là », a-t-il promis.",
        "La ministre Denisa Malá a reçu son homologue tchèque. « Bien », a-t-il dit.",
        "La pharmacienne Jana Nováková a sauvé un client. Il a ajouté qu'il allait bien.",
        "« Le contrat est prêt », a dit Jana Malá. « Il part demain », a dit le maire.",
        "Rémi Dubois a pris la parole. Il est accusé de vol. « Quoi ? » l'interrompt la "
        "présidente, Anna Marty. Silence. « Pourquoi tout a brûlé », finit-il par lâcher.",
        "Peter Kováč a reçu Jana Nováková. « Tout sera prêt », a-t-il ajouté.",
        "Le ministère a nommé Jana Nováková. Il a ajouté que le poste était vacant.",
        "Jana Nováková a nommé un porte-parole. Il a dit que tout allait bien.",
        "La ministre Jana Nováková a rencontré M. Dubois. Il a rappelé ses promesses.",
    ),
)
