"""ATT035: *« Q ». Le maire l'a rappelé.*: a report without any object after its quotation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.nominals import NounPhrase, noun_phrase, pronoun
from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.tails import OF_PERSONS, Tail, bare_person, ends_soon, tails
from mtqa.analysis.french.verbs import VerbGroup, surely_finite, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SubjectKind
from mtqa.languages.fr import grammar
from mtqa.languages.fr.succession import SUCCESSION
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_HE: Final = frozenset(("il", "elle", "ils", "elles"))
#: what is done without anything that is said
_WHERE: Final = frozenset("dans lors devant pendant après avant".split())
_OBJECTS: Final = frozenset("que qu' : « si comment pourquoi".split())
#: *l'a noté ainsi*, *ajoutait cela*
_SO: Final = frozenset(("ainsi", "cela", "ceci", "ça"))
_AGAINST: Final = frozenset("opposer excuser vanter louer".split())
#: *Il a été noté par le maire*
_NOTED: Final = frozenset(
    """dire déclarer ajouter noter remarquer préciser souligner indiquer expliquer annoncer
    constater confirmer rappeler affirmer""".split()
)
_OTHER: Final = frozenset("protester témoigner appeler faire mettre parler continuer rire".split())


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for tail in tails(story):
        if not tail.apart or not _ends(story, tail):
            continue
        subject = _subject(story, tail)
        if subject is None:
            continue
        group = _verb(story, subject, tail)
        if group is None or group.negated or group.clitic or not group.person.startswith("3"):
            continue
        if not _torn(story, tail, subject, group):
            continue
        last = group.last
        if last + 1 < tail.stop and tokens.forms[last + 1] in _SO:
            last += 1
        if not ends_soon(story, tail, last + 1) and not _circumstance(story, tail, last + 1):
            pronoun_first = subject.kind is SubjectKind.PRONOUN
            named = (_named if pronoun_first else _split)(story, tail, group)
            if named is None:
                continue
            last = named
        yield Match(
            tokens.starts[tail.first],
            tokens.ends[last],
            "the report hangs on the quotation before it: « Q », a dit X",
        )


def _torn(story: Story, tail: Tail, subject: NounPhrase, group: VerbGroup) -> bool:
    """Whether the verb reports, or the stop behind the marks shows that it should."""
    forms = story.tokens.forms
    if group.passive:
        by = forms[group.last + 1 : group.last + 2] == ["par"]
        return by and group.lemma in _NOTED and subject.kind is SubjectKind.PRONOUN
    if group.reflexive and group.lemma in _AGAINST:
        return True
    verb = story.language.reporting_verbs.get(group.lemma)
    if verb is None:
        stopped = tail.gap == "." and forms[group.first] == "l'" and group.lemma not in SUCCESSION
        return stopped and kind_of(story, subject.head) == PERSON and group.last > group.finite
    if group.lemma == "répéter" and group.object_clitic:
        return False  # *l'a répété à plusieurs reprises*
    other = group.lemma in _OTHER and not group.light
    return not other and (group.reflexive or not verb.reflexive)


def _ends(story: Story, tail: Tail) -> bool:
    forms = story.tokens.forms
    if tail.stop >= len(forms) or forms[tail.stop] in (".", "!", "…"):
        return True
    return story.tokens.segments[tail.stop] != story.tokens.segments[tail.first]


def _subject(story: Story, tail: Tail) -> NounPhrase | None:
    form = story.tokens.forms[tail.first]
    if form in _HE:
        return pronoun(story, tail.first)
    return noun_phrase(story, tail.first, tail.stop)


def _verb(story: Story, subject: NounPhrase, tail: Tail) -> VerbGroup | None:
    forms = story.tokens.forms
    i = subject.last + 1
    if i < tail.stop and forms[i] in ("au", "à", "aux", "de", "du", "en"):
        phrase = noun_phrase(story, i + 1, tail.stop)
        i = tail.stop if phrase is None else phrase.last + 1
    if i < tail.stop and forms[i] == ",":
        i = next((j + 1 for j in range(i + 1, tail.stop) if forms[j] == ","), i + 1)
    while i < tail.stop and story.lexicon.has(forms[i], "ADV") and not surely_finite(story, i):
        i += 1
    if i >= tail.stop or forms[i] in grammar.RELATIVES:
        return None
    return verb_group(story, i, tail.stop)


def _circumstance(story: Story, tail: Tail, i: int) -> bool:
    """*dans son discours du soir*: nothing but when and where."""
    forms = story.tokens.forms
    return forms[i] in _WHERE and not _OBJECTS & set(forms[i : tail.stop])


def _named(story: Story, tail: Tail, group: VerbGroup) -> int | None:
    """The last token of *il a déclaré, le directeur*, *il a noté Jan*: who he is."""
    forms = story.tokens.forms
    i = group.last + 1
    if group.passive:
        speaker = noun_phrase(story, i + 1, tail.stop)
        return None if speaker is None else i
    if group.lemma in OF_PERSONS or i >= tail.stop or group.object_clitic:
        return None
    i += forms[i] == "," and i + 1 < tail.stop
    if story.capitalised(i) and not story.lexicon.has(forms[i], "DET"):
        return i
    person = forms[i] in ("le", "la", "l'") and i + 1 < tail.stop
    return i + 1 if person and kind_of(story, i + 1) == PERSON else None


def _split(story: Story, tail: Tail, group: VerbGroup) -> int | None:
    """*Jana Malá a prévenu, présidente*, *Le directeur a dit, Jan Malý*: who, behind the verb."""
    forms = story.tokens.forms
    i = group.last + 2
    if i >= tail.stop or forms[i - 1] != ",":
        return None
    name = story.capitalised(i) and i + 2 == tail.stop and story.capitalised(i + 1)
    return i if name or bare_person(story, i) else None


RULE = Rule(
    code="ATT035",
    name="report-torn-off",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A sentence after a quotation that has a reporting verb and nothing reported.",
    why="Slovak and Czech join it to the quotation; the engine made a sentence of it.",
    authority="Grevisse, Le bon usage, § 387 (incise)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    weak=True,
    bad=(
        Bad("« Nous avons perdu du temps ». ⟦Le maire de Nitra l'a rappelé⟧."),
        Bad("« Nous avons perdu du temps ». ⟦Le maire, Jan Malý, s'est réjoui⟧ mardi."),
        Bad("« Nous avons perdu du temps. » ⟦Il soupira⟧."),
        Bad("« Nous avons perdu du temps ». ⟦Il a ajouté, le directeur⟧ de Nitra."),
        Bad("« Nous avons perdu du temps ». ⟦Il a ajouté⟧ dans son discours du soir."),
        Bad("« Nous avons perdu du temps ». ⟦Il a blagué Roman⟧."),
        Bad("« Nous avons perdu du temps ». ⟦Le maire de Nitra l'a noté ainsi⟧."),
        Bad("« Nous avons perdu du temps ». ⟦Il a été noté par⟧ le maire de Nitra."),
        Bad("« Nous avons perdu du temps ». ⟦La maire s'est opposée⟧."),
        Bad("« Nous avons perdu du temps ». ⟦La maire l'a fermé⟧."),
        Bad("« Nous avons perdu du temps ». ⟦Jana Malá a prévenu, présidente⟧ du centre."),
    ),
    good=(
        "« Nous avons perdu du temps. » Le maire a rappelé les chiffres.",
        "« Nous avons perdu du temps. » Le maire a déclaré qu'il partait.",
        "« Nous avons perdu du temps. » Le maire a quitté la salle.",
    ),
)
