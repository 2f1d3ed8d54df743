"""ATT008: an attribution that hangs on nothing: *X l'a dit.*, *Y en a informé.*"""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.adjuncts import ends_after_adjuncts
from mtqa.analysis.french.informing import HEARERS, REPORTED, informs_nobody
from mtqa.analysis.french.nominals import noun_phrase, pronoun
from mtqa.analysis.french.tails import names_nobody
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SubjectKind
from mtqa.languages.agencies import HOME_AGENCIES
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_HOME_AGENCIES = frozenset(name.lower() for name in HOME_AGENCIES)
_REACH = 14
#: participles that prove a report only where their sentence begins with *L'a*
_AT_THE_HEAD = ("rappelé", "ajouté", "assuré", "évoqué", "remarqué", "estimé")
#: and those that prove one behind a statement and a comma, where their subject follows
_BEHIND = ("ordonné", "révélé", "constaté", "calculé", "montré", "décidé", "prévu", "proposé")
#: what makes *X l'a dit* a sound sentence
_SOUND_BEFORE = frozenset(
    """comme ainsi si quand lorsque que qu' ce il elle on ils elles je nous vous qui où mais dont
    puisque aussi déjà lui même lui-même elle-même bien aucun personne rien jamais : « »""".split()
)
_PLACES = frozenset("lors devant à au aux dans sur pour en après avant selon pendant".split())


def check(story: Story) -> Iterator[Match]:
    """*l'a dit* that refers to nothing, *en a informé* without anybody informed."""
    forms, segments = story.tokens.forms, story.tokens.segments
    yield from informs_nobody(story)
    for i in story.where(*REPORTED, *_AT_THE_HEAD, *_BEHIND, "informé"):
        informed = forms[i] == "informé"
        if (
            i < 2
            or forms[i - 1] not in ("a", "ont")
            or forms[i - 2] != ("en" if informed else "l'")
        ):
            continue
        if story.in_quotation(story.tokens.starts[i]):
            continue
        first = i - 2
        while first > 0 and segments[first - 1] == segments[i] and i - first < 40:
            first -= 1
        tacked = forms[i - 3] == "," and _refers_to_nothing(story, first, i - 2, named_after=True)
        if informed and (first == i - 2 or (tacked and not _ends(story, i + 1, informed=True))):
            dangling = True  # *En a informé le ministre*
        elif informed:
            dangling = _ends(story, i + 1, informed=True)
        elif forms[i] in _AT_THE_HEAD and first != i - 2:
            dangling = False  # *Le maire l'a rappelé*: called him back
        elif forms[i] in _BEHIND:
            dangling = tacked and _subject_follows(story, i + 1)
        elif first == i - 2:
            dangling = True  # the sentence begins with *L'a confirmé*
        elif forms[i] == "appris":
            dangling = forms[i - 3] in HEARERS  # *TASR l'a appris de la police*
        elif forms[first] in ("selon", "pour") and _only_an_agency(forms[first + 1 : i - 2]):
            dangling = _subject_follows(story, i + 1)  # *Selon TASR l'a confirmé la police*
        elif forms[i - 3] == "comme" and forms[i + 1 : i + 2] in ([","], ["."]):
            dangling = True  # *Comme l'a dit, …*: who?
        elif forms[first] in _CIRCUMSTANCES and _after_circumstance(story, first, i):
            dangling = True  # *Après négociation, l'a déclaré le ministre*
        elif _tacked_on(story, first, i) or _told_an_agency(story, first, i):
            dangling = True
        else:
            ends = _ends(story, i + 1, informed=False)
            dangling = _refers_to_nothing(story, first, i - 2, named_after=not ends) and (
                ends or _subject_follows(story, i + 1)
            )
        if dangling:
            yield Match(
                story.tokens.starts[i - 2],
                story.tokens.ends[i],
                "the attribution hangs on nothing: say who was informed of what"
                if informed
                else "the attribution hangs on nothing: « C'est ce qu'a déclaré X » or an incise",
            )


def _only_an_agency(words: list[str]) -> bool:
    """*TASR*, *la ČTK*, *l'agence Reuters*."""
    rest = [word for word in words if word not in ("la", "l'", "agence")]
    return len(rest) == 1 and rest[0] in grammar.AGENCIES


def _tacked_on(story: Story, first: int, participle: int) -> bool:
    """*« Q », X l'a confirmé* and *le convoi est parti, X l'a confirmé*: subject and verb only."""
    forms = story.tokens.forms
    comma = participle - 3
    while comma > first and forms[comma] not in _STOPS and participle - comma < _REACH:
        comma -= 1
    if comma <= first or forms[comma] != ",":
        return False
    begin = comma + 1
    if forms[begin] in ("au", "à", "dans", "en"):
        begin += 1  # *au ministère l'a annoncé*
    subject = pronoun(story, begin) or noun_phrase(story, begin, participle - 2)
    if subject is None or subject.last != participle - 3:
        return False
    if forms[comma - 1] in _CLOSING:
        return forms[first] in _OPENING
    if not ends_after_adjuncts(story, participle + 1):
        return False
    if forms[first] == "selon" and forms[first + 1] in grammar.AGENCIES:
        return True  # *Selon TASR, il l'a dit mardi.*
    if any(form in _SUBORDINATORS or form in _SOUND_BEFORE for form in forms[first:comma]):
        return False
    return any(surely_finite(story, j) for j in range(first, comma))


#: prepositions of a circumstance that a sentence begins with
_CIRCUMSTANCES = frozenset("après avant lors pendant durant dans à en au devant selon sur".split())


def _after_circumstance(story: Story, first: int, participle: int) -> bool:
    """*Après négociation, l'a déclaré X*: a circumstance, a comma and the report alone."""
    forms = story.tokens.forms
    between = range(first, participle - 3)
    return (
        forms[participle - 3] == ","
        and not any(forms[j] == "," or surely_finite(story, j) for j in between)
        and not any(forms[j] in _SUBORDINATORS for j in between)
        and _subject_follows(story, participle + 1)
    )


def _told_an_agency(story: Story, first: int, participle: int) -> bool:
    """*X l'a dit à l'agence TASR.*, *L'agence Z l'a rapporté.*, as a whole sentence."""
    forms = story.tokens.forms
    subject = pronoun(story, first) or noun_phrase(story, first, participle - 2)
    if (
        subject is None
        or subject.last != participle - 3
        or not ends_after_adjuncts(story, participle + 1)
    ):
        return False
    end = participle + 1
    while end < len(forms) and story.tokens.segments[end] == story.tokens.segments[participle]:
        end += 1
    told = frozenset(forms[participle + 1 : end])
    if told & HEARERS:
        # *Le parquet l'a confirmé à l'AFP* is sound
        return forms[participle] != "confirmé" or bool(told & _HOME_AGENCIES)
    if forms[participle] in _NEVER_ALONE and subject.kind is not SubjectKind.PRONOUN:
        return True  # *L'attaquant l'a déclaré après le match.*
    if end - participle <= 2 and forms[participle] in _SAID_ALONE and subject.last > first:
        return True  # *Les pompiers l'ont dit.*
    return forms[first + (forms[first] == "l'")] in HEARERS


#: verbs that French does not sum a sentence up with: *l'a dit* and *l'a annoncé* it may
_NEVER_ALONE = frozenset("déclaré rapporté communiqué indiqué".split())
_SAID_ALONE = frozenset("dit déclaré annoncé rapporté communiqué indiqué".split())
_CLOSING = frozenset('» " ” “'.split())
_OPENING = frozenset('« " “ „'.split())
_STOPS = _CLOSING | {","}


def _subject_follows(story: Story, i: int) -> bool:
    """*, l'a annoncé le ministère*: a subject after the verb, which nothing inverts here."""
    forms = story.tokens.forms
    return forms[i] in ("le", "la", "l'", "les", "un", "une") or (
        story.capitalised(i) and story.tokens.kinds[i] == "word"
    )


def _refers_to_nothing(story: Story, first: int, verb: int, *, named_after: bool) -> bool:
    """Whether *l'a dit* follows a comma after a whole clause, or after *X, cité par Z*.

    A plain *Le ministre l'a dit mardi* refers to what the sentence before told and passes.
    """
    forms = story.tokens.forms
    if forms[verb - 1] != "," or verb - first < 3:
        return False
    clause = next((j for j in range(first, verb) if surely_finite(story, j)), None)
    before = forms[first : verb if clause is None else clause]
    if clause is not None and not any(form in _SUBORDINATORS for form in before):
        return True
    return not named_after and not any(form in _SOUND_BEFORE for form in before)


_SUBORDINATORS = frozenset("qui que qu' dont où comme quand lorsque si puisque ainsi".split())


def _ends(story: Story, i: int, informed: bool) -> bool:
    """Whether the sentence ends at token ``i``, or after a time or place."""
    tokens = story.tokens
    if i >= len(tokens) or tokens.segments[i] != tokens.segments[i - 1]:
        return True
    form = tokens.forms[i]
    if form in (".", "!", "…"):
        return True
    if informed and _writes(story, i):
        return True
    if informed and form in ("avec", "par", "via"):
        return names_nobody(story, i, story.segment_tokens(tokens.segments[i]).stop - 1)
    return form in grammar.MEASURES_OF_TIME or (
        form in _PLACES and not (informed and form in ("à", "au", "aux"))
    )


def _writes(story: Story, i: int) -> bool:
    """*en a informé, écrit TASR*: another source right behind a comma."""
    forms = story.tokens.forms
    return forms[i] == "," and forms[i + 1 : i + 2] in (["écrit"], ["selon"], ["rapporte"])


RULE = Rule(
    code="ATT008",
    name="dangling-attribution",
    family=Family.ATTRIBUTION,
    mqm="style/unidiomatic-style",
    severity=Severity.MAJOR,
    finds="An attribution without anything said: X, cité par Z, l'a dit. Y en a informé.",
    why="Slovak and Czech close a report with povedal to, informoval o tom; French does not.",
    authority="Grevisse, Le bon usage, § 387; Académie française, Dire, ne pas dire (informer)",
    check=check,
    supersedes=("ATT036", "CAL029", "COH012"),
    sources=("sk", "cs", "pl", "ru", "uk"),
    bad=(
        Bad("Le convoi est parti. Un officier, cité par la radio publique, ⟦l'a dit⟧."),
        Bad("Le convoi est parti lundi, ⟦l'a annoncé⟧ le ministère de la Défense."),
        Bad("Le convoi est parti. TASR ⟦en informe⟧ selon le journal du soir."),
        Bad("Le convoi est parti. Après négociation, ⟦l'a déclaré⟧ le ministre Horák."),
        Bad("Le convoi est parti lundi, comme ⟦l'a annoncé⟧."),
        Bad("Le convoi est parti lundi, ⟦l'a déclaré⟧ mercredi soir."),
        Bad("Le convoi est parti. ⟦L'a confirmé⟧ à la radio le porte-parole de la police."),
        Bad("Le convoi est parti. ⟦L'a rappelé⟧ la porte-parole de la police."),
        Bad("Le convoi est parti. La porte-parole de la police ⟦en a informé⟧ lundi."),
        Bad("La route est coupée lundi, ⟦a informé⟧ la police."),
        Bad("La route est coupée. ⟦Cela a été annoncé par⟧ le ministre Horák."),
        Bad("Le match était dur. L'attaquant ⟦l'a déclaré⟧ après la rencontre."),
        Bad("Le pont est fermé. TASR ⟦en a été informée⟧ par la police.", also=("SLF075",)),
        Bad("Le pont est fermé. Selon TASR, il ⟦l'a dit⟧ mardi."),
        Bad("Le pont est fermé. La police a ⟦informé de cela⟧ lundi."),
        Bad("Le pont est fermé depuis hier, ⟦en a informé⟧ le porte-parole."),
        Bad("Le pont est fermé. Le porte-parole de la ville ⟦a informé⟧ la ČTK."),
        Bad("Le pont est fermé. Les pompiers ⟦l'ont dit⟧."),
        Bad("« Nous négocions encore », le directeur ⟦l'a confirmé⟧ à la presse."),
        Bad("Le convoi est parti lundi, la police ⟦l'a confirmé⟧."),
        Bad("Le convoi est parti lundi. La porte-parole ⟦l'a dit⟧ à l'agence TASR."),
        Bad("Le convoi est parti lundi. L'agence Reuters ⟦l'a rapporté⟧."),
        Bad("Le feu est éteint. TASR ⟦l'a appris⟧ des pompiers."),
        Bad("Le feu est éteint. Selon TASR ⟦l'a confirmé⟧ la porte-parole des pompiers."),
        Bad("Le pont est fermé. La police ⟦a informé⟧ à ce sujet mardi."),
        Bad("Le pont est fermé. C'est ce qu'⟦a informé⟧ le maire."),
        Bad("Le pont est fermé. Le ministère ⟦en a informé⟧ la TASR."),
        Bad("Le pont est fermé. Sur cela ⟦a attiré⟧ l'attention le maire."),
        Bad("Il neige. Selon l'agence Reuters ⟦l'a annoncé⟧ le gouvernement."),
        Bad("Il neigera demain. L'institut ⟦en informe⟧ sur son site."),
        Bad("Le pont fermera lundi, ⟦l'a ordonné⟧ le ministère de la Santé."),
        Bad("Le pont fermera lundi. La télévision ⟦a informé⟧."),
        Bad("Le pont fermera lundi. Les autorités ⟦en ont informé⟧, écrit TASR."),
        Bad("Il neige. ⟦Cela a été confirmé à l'agence TASR par⟧ sa fille Jana Malá."),
        Bad("Le pont fermera lundi, au ministère ⟦l'a confirmé⟧ mardi."),
    ),
    good=(
        "Le maire, qui réclame des barrières, en a informé le ministère.",
        "Le maire, Peter Malík, en a informé le ministère.",
        "Le juge l'a déclaré coupable. La cour l'a rapporté au dossier du témoin, qui se tait.",
        "Le témoin s'est arrêté, a informé la police et a attendu.",
        "Cela a été confirmé par l'enquête.",
        "Le convoi est parti. Le maire l'a annoncé mardi à ses équipes.",
        "Le convoi est parti. Le ministre l'a dit mardi.",
        "Comme un officier, cité par la radio, l'a dit, le convoi est parti.",
        "La police en a informé le maire.",
        "La police en a informé à temps les habitants du quartier.",
        "Il l'a dit. La fille, surprise, l'a montré du doigt.",
        "La police en a informé par courriel les familles.",
        "La police les a informés. Le maire a été informé.",
        "Le convoi est parti lundi. Le parquet de Paris l'a confirmé à l'AFP.",
        "Le convoi, la radio l'a dit hier, est parti.",
        "Le ministre, qui s'exprimait à la radio, l'a dit mardi.",
        "Si le convoi part, le ministre l'a dit lundi, les renforts suivront.",
    ),
)
