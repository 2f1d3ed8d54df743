"""AGR068: *je suis convaincu* in the words of a woman, *je suis convaincue* in those of a man."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.copular import past_adverbs
from mtqa.analysis.french.floor import floor_of
from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.profiles import FS, MS, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation, SubjectKind
from mtqa.languages.fr.agents import SYLLEPTIC
from mtqa.languages.fr.copulas import HAVE
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.nouns import INVARIABLE_ADJECTIVES
from mtqa.languages.fr.reflexives import INDIRECT
from mtqa.languages.fr.transitive import DONE_TO_ME
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_I: Final = ("je", "j'")
_BE: Final = frozenset("suis étais serai serais fus sois reste restais resterai deviens".split())
_FEEL: Final = frozenset("sens sentais sentirai".split())
_HAVE: Final = frozenset("ai avais aurai aurais".split())
_MODAL: Final = frozenset(
    """peux pouvais pourrais veux voulais voudrais dois devais devrais vais pense pensais
    espère espérais souhaite souhaitais crois croyais préfère préférerais""".split()
)
_LOOSE: Final = (INVARIABLE_ADJECTIVES - {"seul", "seule"}) | frozenset(
    """bien mal contre pour pas dû fait dit mis pris vu même tel telle tout toute premier première
    second seconde loin ici là trop assez membre témoin partie né""".split()
)
_OBJECT: Final = frozenset("l' le la les un une des que qu' leur deux trois".split())
_REFLEXIVE: Final = frozenset(("me", "m'"))


def _check(story: Story) -> Iterator[Match]:
    places, mine = story.where(*_I), story.where("m'")
    if not places and not mine:
        return
    for index, quotation in enumerate(story.quotations):
        if quotation.depth:
            continue
        first, stop = _tokens(story, quotation)
        inside = [i for i in places if first <= i < stop]
        found = [j for i in inside if (j := _said(story, i, stop)) is not None]
        found += [j for i in mine if first <= i < stop and (j := _done(story, i, stop)) is not None]
        found = [j for j in found if _marked(story, j)]
        if not found:
            continue
        sex = _sex(story, index, first)
        if not sex:
            continue
        wanted = FS if sex == "f" else MS
        for j in found:
            if not profile(story.lexicon, story.tokens.forms[j]).qualifier & wanted:
                yield _match(story, j, sex)


def _marked(story: Story, j: int) -> bool:
    """Whether the word at token ``j`` shows one gender in the singular."""
    own = profile(story.lexicon, story.tokens.forms[j]).qualifier & (MS | FS)
    return own in (MS, FS)


def _match(story: Story, j: int, sex: str) -> Match:
    tokens = story.tokens
    right = inflect(story.lexicon, tokens.forms[j], sex, "s")
    who = "A woman" if sex == "f" else "A man"
    return Match(
        tokens.starts[j],
        tokens.ends[j],
        f"{who} says this of {'herself' if sex == 'f' else 'himself'}"
        + (f": {right}." if right else "."),
        replace(tokens.starts[j], tokens.ends[j], right) if right else (),
    )


def _tokens(story: Story, quotation: Quotation) -> tuple[int, int]:
    first = story.token_at(quotation.inner.start)
    return first, story.token_at(quotation.inner.end)


def _said(story: Story, i: int, stop: int) -> int | None:
    """What somebody says of himself after *je* at token ``i``: its token, or None."""
    forms = story.tokens.forms
    v, reflexive = i + 1, False
    while v < stop and forms[v] in PROCLITICS:
        reflexive = reflexive or forms[v] in _REFLEXIVE
        v += 1
    if v >= stop:
        return None
    after = past_adverbs(story, v + 1)
    if forms[v] in _HAVE:
        if after >= stop or forms[after] != "été" or reflexive:
            return None
        after = past_adverbs(story, after + 1)
    elif forms[v] in _MODAL:
        if after >= stop or forms[after] != "être":
            return None
        after = past_adverbs(story, after + 1)
    elif not (forms[v] in _BE or (reflexive and forms[v] in _FEEL)):
        return None
    if after >= stop or story.tokens.kinds[after] != "word" or forms[after] in _LOOSE:
        return None
    here = profile(story.lexicon, forms[after])
    if not here.qualifier or here.finite or story.capitalised(after):
        return None
    if not here.adjectival and not (here.participle and here.only_qualifier):
        return None
    following = forms[after + 1] if after + 1 < stop else "."
    if following in _OBJECT - {"que", "qu'"} or "inf" in profile(story.lexicon, following).parts:
        return None
    if reflexive and forms[v] in _BE:
        lemmas = {r.lemma for r in story.readings(after) if r.tense == "ppas"}
        if not lemmas or lemmas & INDIRECT or following in DETERMINERS or following in _OBJECT:
            return None
    return after


def _done(story: Story, i: int, stop: int) -> int | None:
    """*m'a touché*: the participle that agrees with *me* at token ``i``, or None."""
    forms = story.tokens.forms
    if forms[i + 1 : i + 2] and forms[i + 1] not in HAVE:
        return None
    j = past_adverbs(story, i + 2)
    if j >= stop or not profile(story.lexicon, forms[j]).participle:
        return None
    lemmas = {r.lemma for r in story.readings(j) if r.tense == "ppas"}
    after = forms[j + 1] if j + 1 < stop else "."
    return j if lemmas and lemmas <= DONE_TO_ME and after not in _OBJECT else None


def _sex(story: Story, index: int, first: int) -> str:
    """The sex of who says the quotation, ``""`` where it is not sure."""
    clauses = [
        clause
        for clause in story.clauses
        if clause.quotation == index and not clause.relay and clause.subject_span is not None
    ]
    floor = floor_of(story)
    if not clauses:
        return _goes_on(story, first)
    found: set[str] = set()
    for clause in clauses:
        assert clause.subject_span is not None
        if clause.number == "p":
            return ""
        if clause.subject_kind is SubjectKind.PRONOUN:
            sex = clause.gender or ""
            turn = floor.before(first)
            if turn is not None and turn.sex and turn.sex != sex:
                if floor.rival(turn, first, first, FS if sex == "f" else MS):
                    return ""
                sex = turn.sex  # the pronoun is wrong as well
            elif sex == "m" and (turn is None or not turn.sex):
                return ""  # the engine guesses *il*
        else:
            at = story.token_at(clause.subject_span.start)
            own = story.tokens.segments[at]
            sex = next((turn.sex for turn in floor.turns(own) if turn.at == at), "")
            if not sex and clause.gender == "f" and _woman(story, at):
                sex = "f"
        found.add(sex)
    return found.pop() if len(found) == 1 else ""


def _woman(story: Story, at: int) -> bool:
    """Whether a feminine noun of a person stands at token ``at`` or after its article."""
    forms = story.tokens.forms
    noun = at + 1 if forms[at] in DETERMINERS or forms[at] == "l'" else at
    return forms[noun] not in SYLLEPTIC and kind_of(story, noun) == PERSON


def _goes_on(story: Story, first: int) -> str:
    """The sex of who goes on speaking in a quotation without a clause of its own."""
    floor, segments = floor_of(story), story.segments
    turn = floor.before(first)
    if turn is None or not turn.sex:
        return ""
    own = story.tokens.segments
    if segments[own[turn.at]].paragraph != segments[own[first]].paragraph:
        return ""
    return "" if floor.rival(turn, first, first, MS if turn.sex == "f" else FS) else turn.sex


RULE = Rule(
    code="AGR068",
    name="first-person",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="In the words of a woman, a participle or adjective after « je suis », « j'ai été », "
    "« je me sens » in the masculine, or one in the feminine in those of a man.",
    why="What a person says of herself agrees with her; the engine sees the sentence without its "
    "speaker.",
    authority="Grevisse, Le bon usage, « Accord de l'attribut du sujet »",
    check=_check,
    bad=(
        Bad(
            "« Je suis ⟦convaincu⟧ de son innocence », a-t-elle dit.",
            "« Je suis convaincue de son innocence », a-t-elle dit.",
        ),
        Bad(
            "« J'ai été ⟦ému⟧ par vos lettres », a confié Jana Malá.",
            "« J'ai été émue par vos lettres », a confié Jana Malá.",
        ),
        Bad(
            "« Je me suis ⟦défendu⟧, c'est tout », a répété l'accusée.",
            "« Je me suis défendue, c'est tout », a répété l'accusée.",
        ),
        Bad(
            "« Je suis ⟦heureuse⟧ pour le club », a expliqué Petr Malý.",
            "« Je suis heureux pour le club », a expliqué Petr Malý.",
        ),
    ),
    good=(
        "« Je suis convaincue de son innocence », a-t-elle dit. « Je suis prêt », a dit le maire.",
        "« Je me suis dit que c'était fini et me suis fait opérer », a-t-elle dit.",
        "« Je suis contre, je suis bien ici », a dit Jana Malá. « Je suis contente », a-t-on ri.",
        "« Je suis jeune et je me suis rendu compte de tout », a-t-elle dit.",
    ),
)
