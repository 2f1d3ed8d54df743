"""COH004: *demain* with a past tense, *hier* with the future."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.french.verbs import VerbGroup, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import DETERMINERS, SUBJECT_PRONOUNS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_CLASHES = {
    "demain": ("passé composé", "passé simple", "plus-que-parfait"),
    "après-demain": ("passé composé", "passé simple", "plus-que-parfait"),
    "hier": ("futur",),
    "avant-hier": ("futur",),
}
_PAST = ("passé composé", "passé simple", "plus-que-parfait")
#: the adjective that makes a span of time future or past
_ADJECTIVES = {
    "prochain": _PAST, "prochaine": _PAST, "dernier": ("futur",), "dernière": ("futur",),
}  # fmt: skip
_SPANS = frozenset("semaine mois an année".split())
_PARTS = frozenset("matin soir après-midi midi".split())
_FROM = frozenset("à partir de du dès".split())
_DAYS = frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche".split())
#: what was done before, about the day to come: *demain, le maire a prévu une visite*
_PLANNING = frozenset(
    """prévoir programmer planifier décider organiser fixer convoquer annoncer promettre inviter
    choisir réserver demander proposer appeler préparer ordonner autoriser interdire accepter
    obtenir préférer penser vouloir devoir pouvoir falloir donner avoir être permettre recevoir
    promouvoir engager charger confirmer reporter repousser avancer déplacer retenir désigner
    nommer sélectionner aligner titulariser""".split()
)
#: before a time these make it part of something else: *le match de demain, pour demain*
_BEFORE_TIME = frozenset(
    """de d' du à pour dès avant depuis jusqu' jusque d'ici ici après que qu' sur entre et ou mais
    vers comme dont""".split()
)
_CUTS = frozenset("que qu' qui dont où et ou mais si quand lorsque pour".split())
_SUBJECT_TOKENS = 9
_NOMINAL = frozenset(("NOUN", "ADJ", "PROPN", "NUM"))
_OF = frozenset(("de", "d'", "du", "des"))


def _check(story: Story) -> Iterator[Match]:
    yield from _openings(story)
    yield from _closing(story)


def _inverted(story: Story, i: int, stop: int) -> VerbGroup | None:
    """The compound verb group that stands at token ``i`` itself, before its subject."""
    if story.tokens.forms[i] not in ("a", "ont", "est", "sont"):
        return None
    found = verb_group(story, i, stop)
    if found is None or found.last == found.finite:
        return None
    after = story.tokens.forms[found.last + 1] if found.last + 1 < stop else ""
    return found if after in DETERMINERS or after == "lieu" else None  # *demain* is no subject


def _closing(story: Story) -> Iterator[Match]:
    """*ont affronté Zlín demain, affrontera Zlín hier*: the time after its verb."""
    tokens, forms = story.tokens, story.tokens.forms
    times = [(i, i, _CLASHES[forms[i]]) for i in story.where(*_CLASHES)]
    for i in story.where(*_ADJECTIVES):
        if i >= 2 and forms[i - 1] in _SPANS and forms[i - 2] in ("la", "le", "l'"):
            times.append((i - 2, i, _ADJECTIVES[forms[i]]))
        elif i and forms[i - 1] in _DAYS and forms[i - 2] not in ("le", "du", "au", "de"):
            times.append((i - 1, i, _ADJECTIVES[forms[i]]))
    for first, last, excluded in times:
        if story.first_in_segment(first) or story.in_quotation(tokens.starts[first]):
            continue
        verb = _nearest_verb(story, first)
        if verb is None:
            continue
        group = verb_group(story, verb, first)
        if group is None or group.tense not in excluded or group.lemma in _PLANNING:
            continue
        if group.tense != "futur" and group.last == group.finite:
            continue
        yield Match(
            tokens.starts[verb],
            tokens.ends[last] if last - verb < 4 else tokens.ends[group.last],
            f"« {story.word(last)} » asks for another tense than the {group.tense}.",
        )


def _nearest_verb(story: Story, time: int) -> int | None:
    """The auxiliary or future before token ``time``, where only its objects stand between."""
    forms = story.tokens.forms
    if forms[time - 1] in _BEFORE_TIME:
        return None
    for j in range(time - 1, max(0, time - 8), -1):
        if story.tokens.segments[j] != story.tokens.segments[time]:
            return None
        if story.tokens.kinds[j] != "word" or forms[j] in _CUTS:
            return None
        here = profile(story.lexicon, forms[j])
        if "inf" in here.parts or "ppre" in here.parts:
            return None
        if here.finite and "AUX" in here.parts and forms[j] != "été":
            if forms[j] == "est":  # *s'est rendu*
                return j - 1 if forms[j - 1] == "s'" else None
            return j
        if here.only_verb:
            return j
    return None


def _opening_times(story: Story) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The last token of a time that opens a sentence, and the tenses it excludes."""
    forms = story.tokens.forms
    for i in story.where(*_CLASHES):
        if story.first_in_segment(i):
            part = forms[i + 1 : i + 2] and forms[i + 1] in _PARTS  # *demain matin*
            yield i + bool(part), _CLASHES[forms[i]]
    for i in story.where(*_ADJECTIVES):
        first = i - 1
        if i >= 2 and forms[first] in _SPANS and forms[i - 2] in ("la", "le", "l'"):
            first = i - 2
        elif i < 1 or forms[first] not in _DAYS:
            continue
        while first > 0 and forms[first - 1] in _FROM and not story.first_in_segment(first):
            first -= 1  # *À partir de lundi prochain, …*
        if story.first_in_segment(first):
            yield i, _ADJECTIVES[forms[i]]


def _openings(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for i, excluded in _opening_times(story):
        if story.in_quotation(tokens.starts[i]):
            continue
        stop = story.segment_tokens(tokens.segments[i]).stop
        if i + 2 >= stop:
            continue
        if tokens.forms[i + 1] == ",":
            found = _verb(story, i + 2, stop)
        else:
            found = _inverted(story, i + 1, stop)  # demain a eu lieu la conférence
        if found is None or found.tense not in excluded:
            continue
        took_place = tokens.forms[found.last + 1 : found.last + 2] == ["lieu"]
        if found.lemma in _PLANNING and found.tense != "futur" and not took_place:
            continue
        if found.tense == "passé simple" and _present_too(story, found.finite):
            continue
        yield Match(
            tokens.starts[i + 2] if tokens.forms[i + 1] == "," else tokens.starts[i + 1],
            tokens.ends[found.last],
            f"« {story.word(i)} » asks for another tense than the {found.tense}.",
        )


def _verb(story: Story, i: int, stop: int) -> VerbGroup | None:
    """The verb group after a subject of a few words at token ``i``."""
    forms = story.tokens.forms
    if forms[i] in SUBJECT_PRONOUNS:
        return verb_group(story, i + 1, stop)
    for j in range(i + 1, min(i + _SUBJECT_TOKENS, stop)):
        if story.tokens.kinds[j] != "word":
            return None
        if forms[j - 1] in DETERMINERS or forms[j - 1] in _OF:
            continue  # a noun, whatever verb is spelt alike
        if _begins_verb(story, j):
            return verb_group(story, j, stop) if _nominal(story, i, j) else None
    return None


def _begins_verb(story: Story, i: int) -> bool:
    """Whether token ``i`` is an auxiliary, a future or a clitic before one."""
    form = story.tokens.forms[i]
    if form in ("ne", "n'", "se", "s'", "y"):
        return True
    if story.capitalised(i):
        return False
    readings = story.readings(i)
    return any(r.pos == "AUX" for r in readings) or (
        bool(readings) and all(r.tense in ("ifut", "ipsi", "ipre") for r in readings)
    )


def _nominal(story: Story, first: int, stop: int) -> bool:
    """Whether tokens ``first`` to ``stop`` are one noun phrase or name, with *de* complements."""
    forms = story.tokens.forms
    determined = forms[first] in DETERMINERS and forms[first] not in ("du", "de", "d'")
    if not (determined or story.capitalised(first)):
        return False
    for j in range(first, stop):
        form = forms[j]
        if form in _OF or form in DETERMINERS:
            continue
        readings = story.readings(j)
        if not readings and story.capitalised(j):
            continue
        if not any(r.pos in _NOMINAL or r.tense == "ppas" for r in readings):
            return False
        if any(r.pos in ("ADP", "SCONJ", "CCONJ", "PRON", "ADV") for r in readings):
            return False
    return determined or story.capitalised(stop - 1)


def _present_too(story: Story, i: int) -> bool:
    return any(r.tense == "ipre" for r in story.readings(i))


RULE = Rule(
    code="COH004",
    name="tense-against-adverb",
    family=Family.COHERENCE,
    mqm="accuracy/mistranslation",
    severity=Severity.MAJOR,
    finds="« demain » at the head of a clause in a past tense, « hier » before a future.",
    why="The adverb and the tense contradict each other: the reader cannot tell when it happens.",
    authority="Grevisse, Le bon usage, « Emploi des temps de l'indicatif »",
    check=_check,
    bad=(
        Bad("Demain, ⟦ils ont affronté⟧ Trenčín."),
        Bad("Hier, ⟦il affrontera⟧ son rival."),
        Bad("Demain, ⟦les joueurs ont affronté⟧ Trenčín."),
        Bad("Hier, ⟦le premier ministre présentera⟧ le budget."),
        Bad("La semaine prochaine, ⟦le gouvernement a approuvé⟧ le budget."),
        Bad("Le ministre ⟦présentera hier⟧ le budget."),
        Bad("Demain ⟦a eu⟧ lieu la conférence de presse."),
        Bad("Les joueurs ⟦ont affronté Zlín demain⟧."),
        Bad("La route ⟦a été ouverte⟧ la semaine prochaine."),
        Bad("Le premier ministre ⟦s'est rendu⟧ la semaine prochaine à Kiev."),
        Bad("Demain matin, ⟦le tribunal a rendu⟧ son verdict."),
        Bad("À partir de lundi prochain, ⟦la ville a fermé⟧ le pont."),
        Bad("Mardi prochain, ⟦une commission a examiné⟧ la galerie."),
    ),
    good=(
        "Demain, ils affronteront Trenčín, qu'ils ont battu hier.",
        "D'ici demain, ils auront fini. Demain, nous avons rendez-vous.",
        "Demain, les élus qui ont voté la loi verront. La semaine prochaine, le vote est clos.",
        "Hier, les présents ont dit que le maire présentera le budget. Demain sera hier.",
        "L'an dernier, le club, qui jouera en coupe, a tenu. Hier, tout a été dit.",
        "Demain, le maire aura signé; la semaine dernière, le juge devait dire ce qu'il fera.",
        "Demain, le maire a prévu une visite. La semaine prochaine, le club a choisi.",
        "Il a parlé du match de demain, a promis de venir demain et a fixé la date à demain.",
        "Ils ont vu les joueurs qui partiront demain.",
        "Le vote a été reporté à la semaine prochaine.",
        "Demain, il aura tout vu; hier, il aurait ri.",
        "Demain a commencé hier. Hier encore, il disait qu'il viendra.",
    ),
)
