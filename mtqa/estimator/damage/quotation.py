"""Quotations with their reporting clause: sound ones made from a sentence, and broken ones."""

from __future__ import annotations

from random import Random
from typing import Final

from mtqa.estimator.damage.draft import Draft
from mtqa.estimator.damage.foreign import GIVEN_NAMES, SURNAMES
from mtqa.estimator.damage.kind import Kind, pick
from mtqa.estimator.damage.labels import FUNCTION, QUOTATION
from mtqa.estimator.damage.tools import Tools
from mtqa.languages.base import VerbClass
from mtqa.languages.fr.reporting import REPORTING_VERBS

_VERBS: Final = tuple(
    verb.participle
    for verb in REPORTING_VERBS.values()
    if verb.verb_class in {VerbClass.SPEECH, VerbClass.MANNER}
    and not verb.reflexive
    and verb.lemma not in {"faire", "mettre", "informer", "inviter", "interroger"}
)
_FREQUENT: Final = ("déclaré", "dit", "affirmé", "ajouté", "souligné", "précisé", "expliqué")
_TITLES: Final = tuple(
    """le ministre|la ministre|le président|la présidente|le porte-parole|la porte-parole
    le chef de l'État|le directeur|la directrice|le Premier ministre|le député|la députée
    un témoin|le maire|la maire|l'avocat|le ministère|la police|le procureur|le responsable
    """.replace("\n", "|")
    .replace("||", "|")
    .split("|")
)
_TAILS: Final = (
    "", "", "", " vendredi", " lundi", " devant la presse", " à la presse",
    " lors d'une conférence de presse", " dans un communiqué", " à la radio",
)  # fmt: skip


def speaker(rng: Random) -> str:
    """A made-up speaker: a title, a name, or both."""
    name = f"{rng.choice(GIVEN_NAMES)} {rng.choice(SURNAMES)}"
    title = rng.choice(_TITLES).strip() or "le ministre"
    return rng.choice((name, title, f"{title} {name}", f"{title}, {name},"))


def attributed(text: str, rng: Random) -> str:
    """A sound quotation of a sentence with a reporting clause, before, after or in its middle."""
    bare = text[:-1] if text.endswith(".") else text
    who, tail = speaker(rng), rng.choice(_TAILS)
    verb = rng.choice(_FREQUENT if rng.random() < 0.5 else _VERBS)
    form = rng.random()
    if bare[-1] in "?!…":
        return f"« {bare} » a {verb} {who.rstrip(',')}{tail}."
    if form < 0.45:
        return f"« {bare} », a {verb} {who.rstrip(',')}{tail}."
    if form < 0.65:
        return f"« {bare} », a-t-{rng.choice(('il', 'elle'))} {verb}{tail}."
    if form < 0.8:
        return f"{who[0].upper()}{who[1:]} a {verb}{tail} : « {bare}. »"
    if form < 0.9:
        return f"« {bare} », selon {who.rstrip(',')}."
    lower = bare[0].lower() + bare[1:]
    return f"{who[0].upper()}{who[1:]} a {verb}{tail} que {lower}."


def _closing(draft: Draft) -> list[int]:
    return [
        i
        for i in range(2, len(draft.words) - 3)
        if draft.words[i] == "»" and draft.words[i + 1] == "," and draft.free(i + 1)
    ]


def comma_inside(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*« … », a dit X* → *« …, » a dit X*."""
    i = pick(rng, _closing(draft))
    if i is None:
        return False
    draft.words[i], draft.words[i + 1] = ",", "»"
    draft.lower[i], draft.lower[i + 1] = ",", "»"
    draft.glued[i], draft.glued[i + 1] = True, rng.random() < 0.5
    draft.labels[i] = draft.labels[i + 1] = QUOTATION
    return True


def comma_lost(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*« … », a dit X* → *« … »a dit X*, *« … » a dit X*, *« …. » il a dit*."""
    i = pick(rng, _closing(draft))
    if i is None:
        return False
    for column in (draft.words, draft.lower, draft.labels, draft.glued):
        del column[i + 1]
    draft.labels[i] = QUOTATION
    draft.glued[i + 1] = rng.random() < 0.5
    if rng.random() < 0.3 and draft.words[i - 1][-1].isalnum():
        draft.insert(i, ".", QUOTATION, glued=True)
    return True


def not_inverted(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*», a dit le ministre.* → *», le ministre a dit.*; *a-t-il dit* → *il a dit*."""
    i = pick(rng, _closing(draft))
    if i is None or draft.lower[i + 2] != "a":
        return False
    verb = i + 2
    if draft.lower[verb + 1 : verb + 4] == ["-", "t", "-"] and verb + 5 < len(draft.words):
        pronoun = draft.words[verb + 4]
        del draft.words[verb + 1 : verb + 5], draft.lower[verb + 1 : verb + 5]
        del draft.labels[verb + 1 : verb + 5], draft.glued[verb + 1 : verb + 5]
        draft.glued[verb + 1] = False
        draft.insert(verb, pronoun, QUOTATION)
        draft.mark([verb + 1, verb + 2], QUOTATION)
        return True
    end = verb + 2
    while end < len(draft.words) and draft.words[end][-1].isalpha() and end - verb < 7:
        end += 1
    if end == verb + 2:
        return False
    draft.move(verb, verb + 2, end, QUOTATION)
    draft.mark(range(verb, end - 2), QUOTATION)
    return True


def mark_broken(draft: Draft, rng: Random, tools: Tools) -> bool:
    """A mark lost, left as in the source („ “), or turned the wrong way."""
    found = [i for i, word in enumerate(draft.words) if word in "«»" and draft.labels[i] == 0]
    i = pick(rng, found)
    if i is None:
        return False
    way = rng.random()
    if way < 0.4 and len(draft.words) > i + 1:
        draft.delete(i, QUOTATION)
        if i:
            draft.glued[i] = draft.words[i] in ",.)…" or (i > 0 and draft.words[i - 1][-1] in "'(")
        return True
    other = {"«": ("„", "»", '"'), "»": ("“", "«", '"')}[draft.words[i]]
    mark = rng.choice(other)
    draft.words[i] = mark
    draft.labels[i] = QUOTATION
    if mark in "„“" and i + 1 < len(draft.words):
        draft.glued[i + 1 if mark == "„" else i] = True
    return True


def colon_lost(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*a dit : « Il …* → *a dit « Il …*."""
    found = [
        i
        for i in range(2, len(draft.words) - 2)
        if draft.words[i] == ":" and draft.words[i + 1] == "«" and draft.free(i)
    ]
    i = pick(rng, found)
    if i is None:
        return False
    draft.delete(i, QUOTATION)
    draft.glued[i] = False
    return True


def clitic_broken(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*a-t-il dit* → *a-il dit*, *a t-il dit*, *a-t'il*."""
    found = [
        i
        for i in range(len(draft.words) - 4)
        if draft.lower[i + 1 : i + 4] == ["-", "t", "-"] and draft.free(i + 1)
    ]
    i = pick(rng, found)
    if i is None:
        return False
    if rng.random() < 0.5:
        for column in (draft.words, draft.lower, draft.labels, draft.glued):
            del column[i + 2 : i + 4]
        draft.labels[i + 1] = QUOTATION
    else:
        draft.labels[i + 2] = QUOTATION
        del draft.words[i + 1], draft.lower[i + 1], draft.labels[i + 1], draft.glued[i + 1]
        draft.glued[i + 1] = False
    return True


def dangling(draft: Draft, rng: Random, tools: Tools) -> bool:
    """*…, l'a dit.* at the end of a sentence: a Slavic object pronoun taken along."""
    if len(draft.words) < 5 or draft.words[-1] != "." or not draft.free(len(draft.words) - 1):
        return False
    end = len(draft.words) - 1
    verb = rng.choice(_FREQUENT)
    for offset, (word, joined) in enumerate(((",", True), ("l'", False), ("a", True))):
        draft.insert(end + offset, word, FUNCTION if offset else QUOTATION, glued=joined)
    draft.insert(end + 3, verb, QUOTATION)
    return True


KINDS: Final = (
    Kind("comma-inside", 16, comma_inside),
    Kind("comma-lost", 12, comma_lost),
    Kind("not-inverted", 30, not_inverted),
    Kind("mark-broken", 6, mark_broken),
    Kind("colon-lost", 20, colon_lost),
    Kind("clitic-broken", 8, clitic_broken),
    Kind("dangling-report", 0.5, dangling),
)
