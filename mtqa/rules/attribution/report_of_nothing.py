"""ATT036: *L'a montré une enquête.*, *En ont décidé les élus.*: a report that begins with *to*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.informing import HEARERS
from mtqa.analysis.french.nominals import noun_phrase, pronoun
from mtqa.analysis.french.noun_classes import BODY, PERSON, kind_of
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr import grammar
from mtqa.languages.fr.succession import SUCCESSION
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_HAS: Final = frozenset(("a", "ont"))
_TELLING: Final = frozenset("informé alerté averti".split())
_SAID: Final = frozenset(
    "annoncé déclaré dit confirmé indiqué précisé affirmé communiqué rapporté révélé".split()
)
_MESSAGE: Final = "the report hangs on nothing: « C'est ce qu'a annoncé X », « selon X »"
_OPENING: Final = frozenset(("l'", "en", "y"))
_TALKED: Final = frozenset("décidé convenu informé averti parlé alerté".split())


def _check(story: Story) -> Iterator[Match]:
    for i in story.sentence_starts:
        yield from _begins_with_it(story, i)
        yield from _begins_with_of(story, i)
    yield from _without_auxiliary(story)
    yield from _follows_from(story)
    yield from _news_brought(story)
    yield from _as(story)
    yield from _twice(story)


def _match(story: Story, first: int, last: int) -> Match:
    return Match(story.tokens.starts[first], story.tokens.ends[last], _MESSAGE)


def _begins_with_it(story: Story, i: int) -> Iterator[Match]:
    """*L'a montré X*, *En ont décidé X*, *Y a alerté X*."""
    forms = story.tokens.forms
    if forms[i] not in _OPENING or i + 3 >= len(forms) or forms[i + 1] not in _HAS:
        return
    j = i + 2
    while j + 1 < len(forms) and story.lexicon.has(forms[j], "ADV"):
        j += 1
    if not any(r.tense == "ppas" for r in story.readings(j)):
        return
    if not story.lexicon.lemmas(forms[j]).isdisjoint(SUCCESSION):
        return  # *L'ont rejoint deux amis*
    if forms[i] == "l'" or forms[j] in _TALKED:
        yield _match(story, i, j)


def _begins_with_of(story: Story, i: int) -> Iterator[Match]:
    """*De l'accident a informé X*, *Là-dessus a attiré l'attention X*."""
    forms = story.tokens.forms
    if forms[i] == "là-dessus":
        j = i + 1
    elif forms[i] in ("de", "d'", "du", "sur", "des"):
        phrase = noun_phrase(story, i + (forms[i] not in ("du", "des")), len(forms))
        if phrase is None:
            return
        j = phrase.last + 1
    else:
        return
    if j + 2 >= len(forms) or forms[j] not in _HAS:
        return
    if story.tokens.segments[j] != story.tokens.segments[i]:
        return
    if forms[j + 1] in _TELLING or forms[j + 1 : j + 4] == ["attiré", "l'", "attention"]:
        yield _match(story, i, j + 1)


def _without_auxiliary(story: Story) -> Iterator[Match]:
    """*Le Vatican l'annoncé*: the auxiliary is lost."""
    tokens = story.tokens
    for said in story.where(*_SAID):
        j = said - 1
        if j < 1 or tokens.forms[j] != "l'":
            continue
        first = story.segment_tokens(tokens.segments[j]).start
        subject = pronoun(story, first) or noun_phrase(story, first, min(len(tokens), first + 12))
        if subject is not None and subject.last + 1 == j:
            yield _match(story, j, said)


def _follows_from(story: Story) -> Iterator[Match]:
    """*il en découle de l'enquête*, *, découle-t-il du rapport*, *sur quoi a informé X*."""
    forms = story.tokens.forms
    for i in story.where("découle", "ressort", "résulte"):
        if i + 2 >= len(forms):
            continue
        of = ("de", "d'", "du", "des")
        if forms[i - 1] == "en" and forms[i - 2 : i - 1] == ["il"] and forms[i + 1] in of:
            yield _match(story, i - 2, i + 1)
        elif forms[i] == "découle" and forms[i + 1] == "-t-il" and forms[i + 2] in of:
            yield _match(story, i, i + 2)
        elif forms[i - 1] == "il" and forms[i - 2] == "," and forms[i + 1] in of:
            # *Le parti a gagné, il ressort des résultats.*
            span = story.segment_tokens(story.tokens.segments[i])
            text = not _TEXTS.isdisjoint(forms[i + 2 : i + 5])
            plain = _CONJUNCTIONS.isdisjoint(forms[i : span.stop])
            if text and plain and any(surely_finite(story, j) for j in range(span.start, i - 2)):
                yield _match(story, i - 1, i + 1)
    for i in story.where("quoi"):
        after = forms[i + 1 : i + 3]
        if forms[i - 1] == "sur" and after[:1] == ["a"] and _TELLING & set(after):
            yield _match(story, i - 1, i + 2)


def _as(story: Story) -> Iterator[Match]:
    """*Comme a-t-elle ajouté, …*, *Comme ajouté le maire, …*: what *comme* does not take."""
    forms = story.tokens.forms
    for i in story.where("comme"):
        if not story.first_in_segment(i) or i + 4 >= len(forms):
            continue
        verbs = story.language.reporting_verbs
        if forms[i + 2] in ("-t-il", "-t-elle", "-il", "-elle"):
            said = i + 1 if forms[i + 1] not in ("a", "ont") else i + 3
            if forms[said + 1 + (said == i + 1)] in (",", "«") and any(
                r.lemma in verbs for r in story.readings(said)
            ):
                yield _match(story, i, max(said, i + 2))
        elif any(r.tense == "ppas" and r.lemma in verbs for r in story.readings(i + 1)):
            person = forms[i + 2] in ("le", "la", "l'") and kind_of(story, i + 3) == PERSON
            speaker = noun_phrase(story, i + 2, len(forms)) if person else None
            if speaker is not None and forms[speaker.last + 1 : speaker.last + 2] == [","]:
                yield _match(story, i, i + 1)


_CONJUNCTIONS: Final = frozenset(("que", "qu'", "comment", "si", "combien"))
_TEXTS: Final = frozenset(
    """résultats résultat rapport enquête sondage données statistiques communiqué étude dossier
    analyse chiffres déclaration document documents jugement bilan informations""".split()
)
_BROUGHT: Final = frozenset("apporté confirmé annoncé publié rapporté communiqué relayé".split())


def _news_brought(story: Story) -> Iterator[Match]:
    """*La nouvelle a apporté l'agence TASR*: the object where the subject belongs."""
    forms = story.tokens.forms
    for i in story.where("nouvelle", "information", "informations"):
        j = i + 2
        if j + 2 >= len(forms) or forms[i + 1] not in _HAS or forms[j] not in _BROUGHT:
            continue
        if not story.first_in_segment(i - 1) or forms[j + 1] not in ("l'", "le", "la"):
            continue
        head = j + 2
        person = forms[j] != "confirmé" and kind_of(story, head) in (PERSON, BODY)
        if person or forms[head] in HEARERS | grammar.RELAY_NOUNS:
            yield _match(story, i - 1, j)


def _twice(story: Story) -> Iterator[Match]:
    """*l'a indiqué cela*, *a attiré l'attention dessus*."""
    forms = story.tokens.forms
    for i in story.where("cela", "ceci"):
        if i > 2 and forms[i - 1] in _SAID and forms[i - 2] in _HAS and forms[i - 3] == "l'":
            yield _match(story, i - 3, i)
    for i in story.where("alerté"):
        if forms[max(0, i - 2) : i] == ["y", "a"] and forms[i + 1 : i + 2] in (["."], [","]):
            yield _match(story, i - 2, i)
    for i in story.where("dessus", "là-dessus"):
        if forms[max(0, i - 3) : i] == ["attiré", "l'", "attention"]:
            yield _match(story, i - 3, i)


RULE = Rule(
    code="ATT036",
    name="report-of-nothing",
    family=Family.ATTRIBUTION,
    mqm="style/unidiomatic-style",
    severity=Severity.MAJOR,
    finds="L'a montré une enquête. En ont décidé les élus. De l'accident a informé la police.",
    why="« Ukázal to prieskum », « rozhodli o tom » close a Slovak or Czech report; French says "
    "c'est ce que montre une enquête, ainsi en ont décidé les élus.",
    authority="Grevisse, Le bon usage, § 387; Académie française, Dire, ne pas dire (informer)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    supersedes=("CAL029", "COH012"),
    bad=(
        Bad("Le chômage baisse. ⟦L'a montré⟧ une enquête de l'institut."),
        Bad("Le pont sera fermé. ⟦En ont décidé⟧ les élus de Nitra."),
        Bad("Un car s'est renversé. ⟦De l'accident a informé⟧ la police."),
        Bad("Le pont sera fermé. Le Vatican ⟦l'annoncé⟧ lundi."),
        Bad("Les prix montent. ⟦Il en découle de⟧ l'enquête de la banque."),
        Bad("Le pont sera fermé. C'est la police qui ⟦l'a indiqué cela⟧."),
        Bad("Le pont sera fermé, ⟦sur quoi a informé⟧ la police."),
        Bad("Le parti a gagné, ⟦il ressort des⟧ résultats de la nuit."),
        Bad("⟦Comme a-t-elle ajouté⟧, la route rouvrira lundi."),
        Bad("⟦Comme ajouté⟧ le maire, la route rouvrira lundi."),
        Bad("Le pont sera fermé. ⟦L'information a annoncé⟧ le maire de Nitra."),
    ),
    good=(
        "Le chômage baisse. C'est ce qu'a montré une enquête de l'institut.",
        "Ainsi en ont décidé les élus de Nitra. En a-t-il parlé ?",
        "Le parti a gagné, il ressort des résultats que la ville a changé de bord.",
        "L'information a confirmé le soupçon de la police.",
        "Comme prévu le maire a parlé. Comme annoncé, le maire a parlé.",
        "Il en découle une hausse. De l'eau a inondé la cave.",
        "La police l'a vu lundi. L'a remplacé un gardien de vingt ans.",
    ),
)
