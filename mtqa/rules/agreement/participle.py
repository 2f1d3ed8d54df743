"""AGR004: a participle or adjective after *être* that does not agree with its subject."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect, inflection
from mtqa.analysis.french.anaphora import describe
from mtqa.analysis.french.copular import copular_places, past_adverbs
from mtqa.analysis.french.opening import clause_subject, counted, gender_number, marked_from
from mtqa.analysis.french.profiles import (
    FEMININE,
    MASCULINE,
    PLURAL,
    SINGULAR,
    adjectival,
    mask,
    profile,
)
from mtqa.analysis.french.subject_before import Agreeing, agreeing_subject
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.agents import AGENTIVE
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.grammar import PROCLITICS, REFLEXIVES
from mtqa.languages.fr.reflexives import ALWAYS_AGREEING
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon, Reading
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_ALSO_NOUNS = frozenset(
    "important importante importants importantes inquiétant suffisant insuffisant".split()
)
#: participles that are more often a noun there: *ils n'ont pas été parties au contrat*
_NOUNS = frozenset({"partie", "parties"})
_COLLOQUIAL = frozenset(
    "con grognon tatillon tatillons bougon ronchon snob pire sujet bel brute".split()
)
#: what may follow without making the word before it part of something else
_OBJECT = frozenset("l' le la les un une des".split())
_CLAUSE = frozenset(("que", "qu'"))
#: reflexive verbs with an adjective that tells how the subject is: *s'est dite prête*
_ATTRIBUTIVE = frozenset("dire déclarer montrer sentir révéler avérer juger estimer".split())


def _check(story: Story) -> Iterator[Match]:
    for place in copular_places(story):
        yield from _judge(story, *place)


def _judge(story: Story, verb: int, i: int, number: str) -> Iterator[Match]:
    """The word at token ``i`` or after adverbs there, against the subject of token ``verb``."""
    tokens = story.tokens
    forms, segment = tokens.forms, tokens.segments
    i = past_adverbs(story, i)
    if i >= len(forms) or segment[i] != segment[verb] or tokens.kinds[i] != "word":
        return
    if not profile(story.lexicon, forms[i]).qualifier:
        return
    if forms[i] in _NOUNS or (forms[i] == "sûr" and forms[i - 1] == "bien"):
        return
    if (
        forms[i] in _COLLOQUIAL
        or (forms[i] == "grand" and forms[i + 1 : i + 2] != ["."])
        or forms[i + 1 : i + 2] == ["marché"]
    ):
        return
    readings = kept(story.lexicon, _agreeing_readings)[forms[i]]
    found = inflection(readings)
    if (not found.gender and not found.number) or story.capitalised(i):
        return
    reflexive = False
    first = verb
    while first > 0 and forms[first - 1] in PROCLITICS and segment[first - 1] == segment[verb]:
        first -= 1
        reflexive = reflexive or forms[first] in REFLEXIVES
    if first == 0 or segment[first - 1] != segment[verb]:
        return
    if reflexive:
        attributive = (
            i + 1 < len(forms)
            and any(r.lemma in _ATTRIBUTIVE for r in readings)
            and adjectival(story.lexicon, forms[i + 1])
        )
        if attributive:
            yield from _attribute(story, first, i + 1, number)
        elif not any(r.lemma in ALWAYS_AGREEING for r in readings):
            return
    if reflexive and forms[i + 1 : i + 2] and forms[i + 1] in _CLAUSE:
        return
    if i + 1 < len(forms) and segment[i + 1] == segment[verb]:
        if forms[i + 1] in _OBJECT or (reflexive and forms[i + 1] in DETERMINERS):
            return
        if any(r.tense == "inf" for r in story.readings(i + 1)):
            return  # elle s'est vu refuser
    subject = agreeing_subject(story, first, number) or _distant(story, first, number)
    if subject is None:
        return
    begin, gender, count = subject
    if gender == "m" and any(form.endswith("ová") for form in forms[begin:first]):
        return  # *le ministre Jana Malá est partie*: her title is what is wrong
    wrong = [
        what
        for what, one, other in (
            ("gender", gender, found.gender),
            ("number", count, found.number),
        )
        if one and other and one != other
    ]
    if not wrong:
        return
    right = None
    if reflexive or forms[i - 1] == "été" or not _active(story, begin, i):
        right = inflect(story.lexicon, forms[i], gender or found.gender, count or found.number)
    advice = f": {right}" if right else ""
    yield Match(
        marked_from(story, begin, verb, i),
        tokens.ends[i],
        f"« {story.word(i)} » does not agree in {' and '.join(wrong)} with its subject{advice}.",
        replace(tokens.starts[i], tokens.ends[i], right) if right else (),
    )


def _agreeing_readings(lexicon: Lexicon, form: str) -> tuple[Reading, ...]:
    """The readings of a form that agrees with the subject of *être*; none where it may not."""
    readings = lexicon.readings(form)
    if any(r.tense == "ppas" for r in readings):
        # un condamné, un élu: the noun is the participle again; no finite verb stands after être
        readings = tuple(r for r in readings if r.pos == "ADJ" or r.tense == "ppas")
    if form in _ALSO_NOUNS:
        readings = tuple(r for r in readings if r.pos == "ADJ")
    if adjectival(lexicon, form) and "ppre" not in {r.tense for r in readings}:
        readings = tuple(r for r in readings if r.pos != "NOUN")
    return () if any(r.pos != "ADJ" and r.tense != "ppas" for r in readings) else readings


def _attribute(story: Story, verb: int, i: int, number: str) -> Iterator[Match]:
    """*s'est dite prêt*: the adjective at token ``i`` after a reflexive verb."""
    subject = agreeing_subject(story, verb, number) or _distant(story, verb, number)
    if subject is None or not subject.gender:
        return
    here = profile(story.lexicon, story.tokens.forms[i])
    if here.qualifier & mask(subject.gender, subject.number):
        return
    right = inflect(story.lexicon, story.tokens.forms[i], subject.gender, subject.number)
    tokens = story.tokens
    yield Match(
        tokens.starts[i - 1],
        tokens.ends[i],
        f"« {story.word(i)} » does not agree with its subject" + (f": {right}." if right else "."),
        replace(tokens.starts[i], tokens.ends[i], right) if right else (),
    )


def _distant(story: Story, verb: int, number: str) -> Agreeing | None:
    """The subject that opens the clause of token ``verb``, complements between them."""
    subject = clause_subject(story, verb)
    if subject is None or subject.joined or counted(story, subject):
        return None
    if subject.added and number == "p" and not subject.phrase.mask & PLURAL:
        return None
    found = gender_number(story, subject) & (SINGULAR if number == "s" else PLURAL)
    if not found:
        return None  # the verb is wrong, or the subject another
    gender = "" if found & MASCULINE and found & FEMININE else "m" if found & MASCULINE else "f"
    return Agreeing(subject.phrase.first, gender, number)


def _active(story: Story, subject: int, i: int) -> bool:
    """Whether the auxiliary may be what is wrong: *les députés sont voté*, who did vote."""
    lemmas = {r.lemma for r in story.readings(i) if r.tense == "ppas"}
    if not lemmas & AGENTIVE or story.tokens.forms[i + 1 : i + 2] == ["par"]:
        return False
    head = subject + 1 if story.tokens.forms[subject] in DETERMINERS else subject
    found = describe(story, head)
    return head == subject or (found is not None and found.agent)


RULE = Rule(
    code="AGR004",
    name="participle-subject",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A participle or adjective after « être » that differs from its subject in gender or "
    "number.",
    why="After « être » participle and adjective agree with the subject.",
    authority="Grevisse, Le bon usage, « Accord du participe passé employé avec être »",
    check=_check,
    supersedes=("AGR061", "AGR067"),
    bad=(
        Bad("⟦La réunion s'est tenu⟧ à Prague.", "La réunion s'est tenue à Prague."),
        Bad("Elle vit à Brno. ⟦Elle est arrivé⟧ hier.", "Elle vit à Brno. Elle est arrivée hier."),
        Bad("⟦Les ministres sont convenu⟧ d'une date.", "Les ministres sont convenus d'une date."),
        Bad(
            "Le juge croit qu'⟦elle a été condamné⟧ à tort.",
            "Le juge croit qu'elle a été condamnée à tort.",
        ),
        Bad("⟦La porte n'est pas ouvert⟧.", "La porte n'est pas ouverte."),
        Bad("⟦La ministre est arrivé⟧ à Nitra.", "La ministre est arrivée à Nitra."),
        Bad("⟦Jana Horáková est arrivé⟧ hier.", "Jana Horáková est arrivée hier."),
        Bad("⟦Les députés sont voté⟧ contre la loi."),
        Bad("Jeudi, ⟦ils seront réunie⟧ à Nitra.", "Jeudi, ils seront réunis à Nitra."),
    ),
    good=(
        "Elle s'est vu refuser l'entrée, elle s'est dit que c'était fini, elle s'est fait opérer.",
        "Elles se sont succédé, elle s'est rendu compte de tout et s'est donné du temps.",
        "Il est arrivé deux catastrophes; il est né une fille; il a été décidé d'attendre.",
        "La plupart sont venus, une foule de gens est venue, la majorité est absente.",
        "Le ministre de la Culture et la maire sont arrivés; chez elle est né un fils.",
        "La sentinelle est tombée, le professeur est enceinte, la victime est morte.",
        "Ce qu'elle a été surprise! Celle que la police a arrêtée est jugée.",
        "Des femmes et des hommes sont morts, dont la mère et le fils sont partis.",
        "La réponse est bien sûr positive. Les élus n'ont pas été parties à la convention.",
        "L'avocat de Jana Horáková est arrivé; Petr et Jana Horáková sont arrivés.",
        "Le fils de la ministre est arrivé, le mari, Jana Horáková à part, est parti.",
        "Ouvert est le mot, et la porte est grand ouverte; elle est tout yeux.",
    ),
)
