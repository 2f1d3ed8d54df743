"""What the verb of a French subject pronoun says of whom the pronoun stands for."""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from mtqa.analysis.french.impersonal import (
    BETWEEN,
    counted,
    extraposed,
    object_follows,
    thing_follows,
)
from mtqa.analysis.french.phrases import STARTS
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.french.verbs import VerbGroup, verb_group
from mtqa.analysis.story import Story
from mtqa.languages.fr.agents import (
    AGENTIVE,
    AGENTIVE_REFLEXIVE,
    IMPERSONAL,
    INANIMATE,
    PERSONAL_PASSIVES,
    THING_PASSIVES,
)
from mtqa.languages.fr.roles import (
    ACTING,
    ACTING_REFLEXIVE,
    AGENT_PASSIVES,
    ALWAYS_IMPERSONAL,
    EVENT_VERBS,
    HOLDING,
    HUMAN_PASSIVES,
    IMPERSONAL_PASSIVES,
    INERT_PASSIVES,
    INERT_REFLEXIVE,
    INERT_VERBS,
    OF_BODIES,
    OF_COMPANY,
    OF_PHRASES,
    OF_TEXTS,
    PERSONAL,
    PERSONAL_ADJECTIVES,
    REFERRING_ADJECTIVES,
)

#: a person; a person or a body; a person, body or text; a thing; anything
HUMAN: Final = "human"
AGENT: Final = "agent"
VOICE: Final = "voice"
INERT: Final = "inert"
ANYTHING: Final = "anything"

_MODALS: Final = frozenset("devoir pouvoir vouloir aller venir commencer continuer".split())
_TAKES_OBJECT: Final = frozenset(("trouver", "produire", "passer", "tenir"))
_BEGIN: Final = frozenset(("commencer", "continuer"))
#: impersonal only as reflexive verbs: *il se trouve que, il s'est produit*
_ONLY_REFLEXIVE: Final = frozenset(
    """trouver produire passer tenir dérouler couler tomber entrer revenir naître courir régner
    circuler plaire""".split()
)
#: where only people are put: *placé en détention*
_CUSTODY: Final = frozenset("détention garde examen cellule quarantaine isolement prison".split())
_WILL: Final = frozenset(("vouloir",))
_PERSONAL_HAVE: Final = frozenset("besoin raison tort peur hâte envie honte conscience".split())


class Predicate(NamedTuple):
    """The verb of a pronoun, the infinitive of what it says, and who can be its subject.

    ``agreed`` is the participle or adjective that agrees with the pronoun, where there is one.
    """

    group: VerbGroup
    lemma: str
    role: str
    agreed: int | None = None


def predicate(story: Story, i: int) -> Predicate | None:
    """What the pronoun at token ``i`` does, or None where *il* may stand for nothing at all."""
    known = _known(story)
    if i not in known:
        found = _predicate(story, i)
        known[i] = found and found._replace(agreed=_agreed(story, found.group))
    return known[i]


@lru_cache(maxsize=1)  # several rules ask of the same pronouns, one after the other
def _known(story: Story) -> dict[int, Predicate | None]:
    return {}


def _agreed(story: Story, group: VerbGroup) -> int | None:
    """The token after *être*, in whatever form, that agrees with the subject."""
    i = group.finite
    stop = story.segment_tokens(story.tokens.segments[i]).stop
    be = any(r.lemma == "être" for r in story.readings(i))
    for j in range(i + 1, min(i + 7, stop)):
        here = profile(story.lexicon, story.tokens.forms[j])
        if story.tokens.forms[j] in ("été", "être"):
            be = True
        elif be and here.qualifier and here.parts != {"ADV"}:
            return j
        elif not (here.parts & {"ADV", "inf"} or story.tokens.forms[j] in BETWEEN):
            return None
    return None


def _predicate(story: Story, i: int) -> Predicate | None:
    tokens, forms = story.tokens, story.tokens.forms
    stop = story.segment_tokens(tokens.segments[i]).stop
    single = forms[i] == "il"
    group = verb_group(story, i + 1, stop)
    if group is None or group.clitic is not None:
        return None
    if forms[group.finite] in ("a", "avait", "aura", "aurait", "eut", "ait") and any(
        forms[j] == "y" for j in range(i + 1, group.finite)
    ):
        return None
    lemma, after, reflexive, passive = group.lemma, group.last + 1, group.reflexive, group.passive
    if group.last == group.finite and any(r.lemma == "être" for r in story.readings(group.last)):
        lemma = "être"  # *étaient* is a form of *étayer* as well
    willing = False
    last = group.last
    if lemma in _MODALS and (lemma != "venir" or forms[after : after + 1] in (["de"], ["d'"])):
        willing = lemma in _WILL
        j = after
        while j < stop and forms[j] in BETWEEN:
            reflexive = reflexive or forms[j] in ("se", "s'")
            j += 1
        infinitive = (
            next((r for r in story.readings(j) if r.tense == "inf"), None) if j < stop else None
        )
        if infinitive is None:
            if lemma not in _WILL and lemma not in _BEGIN:
                return None
        else:
            lemma, last, after = infinitive.lemma, j, j + 1
            if lemma == "être" and after < stop:
                done = next((r for r in story.readings(after) if r.tense == "ppas"), None)
                if done is not None:
                    lemma, last, after, passive = done.lemma, after, after + 1, True
            elif lemma == "avoir" and "y" in forms[group.last + 1 : j]:
                return None  # *il pourrait y avoir*
            elif lemma == "avoir" and after < stop:
                done = next((r for r in story.readings(after) if r.tense == "ppas"), None)
                if done is not None:
                    lemma, last, after = done.lemma, after, after + 1
    if any(r.lemma in ("falloir", "pleuvoir") for r in story.readings(group.finite)):
        return None
    if single and lemma in ALWAYS_IMPERSONAL:
        return None
    form = forms[last] if last < stop else ""
    if lemma == "être" and not passive:
        return _being(story, group, i, after, stop)
    if after < stop and forms[after] in OF_PHRASES and not passive:
        return Predicate(group, lemma, AGENT)
    if passive:
        return _passive(story, group, lemma, form, single, after, stop)
    if lemma == "avoir":
        return _having(story, group, single, after, stop)
    active = lemma in _ONLY_REFLEXIVE and not reflexive and not extraposed(story, after, stop)
    objective = active or (lemma in _TAKES_OBJECT and not reflexive)
    if (
        single
        and lemma in IMPERSONAL
        and not objective
        and not (reflexive and lemma in AGENTIVE_REFLEXIVE)
    ):
        if lemma == "rester":
            if forms[after : after + 1] != ["en"] and not (
                after < stop and forms[after] in PERSONAL_ADJECTIVES
            ):
                return None
            return Predicate(group, lemma, ANYTHING)
        if lemma == "faire":
            lasting = any(forms[j] in ("l'", "lui", "leur", "se", "s'") for j in range(i + 1, last))
            if not lasting and not counted(story, after, stop):
                return None
        elif lemma in ("être", "exister", "manquer", "arriver", "falloir") or extraposed(
            story, after, stop
        ):
            return None
        return Predicate(group, lemma, _role(lemma, reflexive=reflexive))
    if single and lemma == "coûter" and ("en" in forms[i:last] or "pour" in forms[after:stop]):
        return None  # *il en coûte cent euros pour entrer*
    if single and reflexive and extraposed(story, after, stop):
        return None
    if single and forms[after : after + 1] in (["que"], ["qu'"]) and lemma in ("rester",):
        return None
    if lemma == "menacer" and after < stop and forms[after] in ("de", "d'"):
        return Predicate(group, lemma, ANYTHING)  # *le pont menace de s'effondrer*
    if lemma in EVENT_VERBS and not reflexive:
        transitive = object_follows(story, after, stop)
        return Predicate(group, lemma, VOICE if transitive else INERT)
    if lemma == "compter" and "sur" in forms[after : after + 2]:
        return Predicate(group, lemma, AGENT)
    if lemma == "porter" and forms[after : after + 1] == ["sur"]:
        return Predicate(group, lemma, INERT)
    return Predicate(group, lemma, AGENT if willing else _role(lemma, reflexive=reflexive))


def _role(lemma: str, *, reflexive: bool) -> str:
    """Who can be the subject of an active verb."""
    if reflexive:
        if lemma in ACTING_REFLEXIVE or lemma in AGENTIVE_REFLEXIVE:
            return AGENT
        return INERT if lemma in INERT_REFLEXIVE else ANYTHING
    if lemma in PERSONAL:
        return HUMAN
    if lemma in INANIMATE or lemma in INERT_VERBS:
        return INERT
    if lemma in HOLDING:
        return ANYTHING
    if lemma in AGENTIVE or lemma in ACTING:
        return VOICE if lemma in OF_TEXTS else AGENT
    return ANYTHING


def _being(story: Story, group: VerbGroup, i: int, after: int, stop: int) -> Predicate | None:
    """*il est satisfait*; with other adjectives *il* is as often nobody."""
    forms = story.tokens.forms
    j = after
    while j < stop and (forms[j] in BETWEEN or forms[j] in ("très", "plus", "été")):
        j += 1
    if j < stop and forms[j] in PERSONAL_ADJECTIVES:
        return Predicate(group, "être", HUMAN)
    if j < stop and (
        forms[j] in STARTS
        or story.tokens.kinds[j] == "number"
        or "NUM" in profile(story.lexicon, forms[j].partition("-")[0]).parts
        or forms[j].startswith("nombreu")
    ):
        return None  # *ils sont trois, ils étaient nombreux*
    if forms[i] == "il" and not (j < stop and _refers(story, j, stop)):
        return None
    return Predicate(group, "être", ANYTHING)


def _refers(story: Story, j: int, stop: int) -> bool:
    """Whether *il est* with token ``j`` after it stands for somebody or something."""
    form = story.tokens.forms[j]
    if form in REFERRING_ADJECTIVES:
        return not extraposed(story, j + 1, stop)
    return form in ("le", "la", "l'") and not (
        story.tokens.forms[j + 1 : j + 2] and extraposed(story, j + 1, stop)
    )


def _passive(
    story: Story, group: VerbGroup, lemma: str, form: str, single: bool, after: int, stop: int
) -> Predicate | None:
    stem = form.rstrip("s").removesuffix("e") if len(form) > 4 else form
    held = story.tokens.forms[after : after + 2]
    if lemma in ("placer", "mettre") and held[:1] == ["en"] and held[-1] in _CUSTODY:
        return Predicate(group, lemma, HUMAN)
    if single:
        if stem not in PERSONAL_PASSIVES and (
            (lemma in IMPERSONAL_PASSIVES and story.tokens.forms[after : after + 1] != ["par"])
            or lemma in ALWAYS_IMPERSONAL
        ):
            return None
        company = lemma in OF_COMPANY and after < stop and story.tokens.forms[after] in ("de", "d'")
        if not company and extraposed(story, after, stop):
            return None
        if company and lemma != "accuser" and thing_follows(story, after + 1, stop):
            return Predicate(group, lemma, INERT)
    if lemma in HUMAN_PASSIVES:
        return Predicate(group, lemma, HUMAN)
    if lemma in AGENT_PASSIVES:
        return Predicate(group, lemma, AGENT)
    if lemma in INERT_PASSIVES or (stem in THING_PASSIVES and stem not in PERSONAL_PASSIVES):
        return Predicate(group, lemma, INERT)
    return Predicate(group, lemma, ANYTHING)


def _having(
    story: Story, group: VerbGroup, single: bool, after: int, stop: int
) -> Predicate | None:
    forms = story.tokens.forms
    if after < stop and forms[after] == "lieu":
        return Predicate(group, "avoir", INERT)
    if after < stop and forms[after] in _PERSONAL_HAVE:
        return Predicate(group, "avoir", AGENT)
    said = after + (forms[after : after + 1] in (["pas"], ["plus"]))
    denied = group.negated and said < stop and forms[said] in ("de", "d'")  # *il n'a pas de*
    some = forms[after : after + 2] in (["de", "la"], ["de", "l'"])  # *il a de la fièvre*
    if single and not denied and not some and not counted(story, after, stop):
        return None
    if any(form in OF_BODIES for form in forms[after : min(stop, after + 4)]):
        return Predicate(group, "avoir", HUMAN)
    return Predicate(group, "avoir", ANYTHING)
