"""ATT007: a subject that is taken up again by a pronoun."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.nominals import is_name, noun_phrase
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.french.verbs import surely_finite, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind, SubjectKind
from mtqa.languages.fr import grammar
from mtqa.languages.fr.titles import TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_PRONOUNS = ("il", "elle", "ils", "elles")
_WINDOW = 50


def check(story: Story) -> Iterator[Match]:
    """The pronoun at a verb whose subject stands before it, or after the inversion."""
    yield from _opening(story)
    found: set[int] = set()
    for clause in story.clauses:
        if (
            not clause.inverted
            or clause.subject_kind is not SubjectKind.PRONOUN
            or clause.verb_span is None
            or clause.subject_span is None
            or clause.verb not in _SPEAKING | _TELLING
        ):
            continue
        i = story.token_at(clause.verb_span.end)
        phrase = noun_phrase(story, i, min(len(story.tokens), i + 12))
        if phrase is None or story.tokens.segments[i] != story.segment_at(clause.span.start):
            continue
        head = story.tokens.forms[phrase.head]
        title = head in TITLES or (head in _ONLOOKERS and clause.verb in _TELLING | _SPEAKING)
        if clause.verb in _TELLING and head not in _ONLOOKERS:
            continue
        if not (title or (phrase.first == phrase.head and is_name(story, phrase.head))):
            continue
        start = clause.subject_span.start
        while story.flat[start - 1] in "-t'":
            start -= 1
        found.add(clause.span.start)
        yield Match(
            clause.span.start,
            story.tokens.ends[phrase.head],
            f"the verb has two subjects: {clause.subject} and "
            f"{story.text[story.tokens.starts[phrase.first] : story.tokens.ends[phrase.last]]}",
            replace(start, clause.subject_span.end, ""),
        )

    for i in story.where("-t-il", "-t-elle"):
        if story.tokens.forms[i - 1] != "a" or story.tokens.starts[i - 1] in found:
            continue
        if i + 2 >= len(story.tokens) or not any(
            r.tense == "ppas" and r.lemma in _SPEAKING for r in story.readings(i + 1)
        ):
            continue
        phrase = noun_phrase(story, i + 2, min(len(story.tokens), i + 14))
        if phrase is None or story.tokens.segments[phrase.last] != story.tokens.segments[i]:
            continue
        named = phrase.first == phrase.head and is_name(story, phrase.head)
        if named or (story.tokens.forms[phrase.head] in TITLES and _article(story, phrase.first)):
            start = story.tokens.starts[i - 1]
            end = story.tokens.ends[phrase.last]
            yield Match(
                start,
                end,
                f"the verb has two subjects: {story.word(i).lstrip('-t')} and another",
                replace(story.tokens.starts[i], story.tokens.ends[i], ""),
            )


def _article(story: Story, i: int) -> bool:
    return story.tokens.forms[i] in ("le", "la", "l'")


#: verbs that nobody is the object of: *a-t-elle taquiné le président* is sound
_SPEAKING = frozenset(
    """dire déclarer ajouter affirmer souligner indiquer préciser estimer annoncer noter expliquer
    constater confier répondre conclure réjouir féliciter indigner exclamer plaindre étonner
    lamenter écrire avertir promettre répéter reconnaître admettre assurer remarquer observer
    poursuivre insister regretter espérer confirmer""".split()
)


#: verbs of telling that want a thing for an object, so that a person after them is the subject
_TELLING = frozenset("raconter décrire relater témoigner commenter résumer".split())
#: persons who tell what they saw: nobody describes or tells them
_ONLOOKERS = frozenset(
    """témoin habitant habitante riverain riveraine voisin voisine passant passante passager
    passagère rescapé rescapée survivant survivante spectateur spectatrice""".split()
)


def _opening(story: Story) -> Iterator[Match]:
    """A noun phrase that opens the sentence, perhaps a relative clause, then *il* and the verb."""
    forms, segments = story.tokens.forms, story.tokens.segments
    for i in story.where(*_PRONOUNS):
        if story.first_in_segment(i) or forms[i - 1] in _SOUND_BEFORE:
            continue
        segment = story.segments[segments[i]]
        if segment.kind is not SegmentKind.SENTENCE or story.in_quotation(story.tokens.starts[i]):
            continue
        first = i
        while first > 0 and segments[first - 1] == segments[i] and i - first < _WINDOW:
            first -= 1
        if i - first >= _WINDOW or not _subject_without_verb(story, first, i):
            continue
        group = verb_group(story, i + 1, min(len(forms), i + 12))
        named = is_name(story, first) and forms[first] not in _OPENING
        if named and (group is None or group.lemma not in story.language.reporting_verbs):
            continue
        if group is None or group.clitic or group.object_clitic:
            continue  # « ce projet, il le mènera »: the object stands first
        start, end = story.tokens.starts[i], story.tokens.ends[group.last]
        yield Match(
            start,
            end,
            f"the subject that opens the sentence is taken up again by {story.word(i)}",
            replace(start, story.tokens.starts[i + 1], ""),
        )


#: after these a pronoun begins a clause of its own
_SOUND_BEFORE = frozenset(
    """que qu' si s' quand lorsqu' lorsque comme et mais ou où dont car puis donc or ni puisqu'
    quoiqu'     parce dès tandis alors pourtant : ; ( – — - …""".split()
)


def _subject_without_verb(story: Story, first: int, pronoun: int) -> bool:
    """Whether tokens ``first`` to ``pronoun`` are a subject whose verb never came.

    Either the bare phrase, or the phrase with one relative clause that ends in a quotation.
    """
    forms = story.tokens.forms
    subject = noun_phrase(story, first, pronoun)
    if subject is None or forms[first] in grammar.SUBJECT_PRONOUNS:
        return False
    i = subject.last + 1
    if forms[first] in grammar.AGENCIES and i + 1 == pronoun and forms[i] == ",":
        return _reports(story, pronoun)  # *Reuters, il a rapporté*
    named = is_name(story, first) and i == pronoun
    if not named and not (story.capitalised(first) and forms[first] in _OPENING):
        return False
    if forms[subject.head] in _TIMES:
        return False
    if _adjunct_only(story, i, pronoun):
        return True
    if _set_off(story, subject.head, i, pronoun) or _held_up(story, subject.head, pronoun):
        return True
    if i == pronoun:
        return not any(surely_finite(story, j) for j in range(first, pronoun))
    if forms[i] == "," and i + 1 < pronoun:
        i += 1
    if forms[i] not in ("que", "qu'", "qui", "dont") or forms[pronoun - 1] not in (
        "»",
        '"',
        "”",
        ",",
    ):
        return False
    verbs = 0
    j = i + 1
    while j < pronoun:
        if surely_finite(story, j):
            verbs += 1
            group = verb_group(story, j, pronoun)
            j = group.last if group is not None else j
        j += 1
    return verbs == 1


def _set_off(story: Story, head: int, i: int, pronoun: int) -> bool:
    """*Le ministre, arrivé mardi à Prague, il a souligné*: a participle between commas."""
    forms = story.tokens.forms
    if forms[i] != "," or forms[pronoun - 1] != "," or i + 2 >= pronoun:
        return False
    if not _reports(story, pronoun):
        return False
    noun, here = profile(story.lexicon, forms[head]), profile(story.lexicon, forms[i + 1])
    return (
        bool(here.participle & noun.noun)
        and not here.finite
        and forms[head] in TITLES
        and "," not in forms[i + 1 : pronoun - 1]
        and not any(surely_finite(story, j) for j in range(head, pronoun))
    )


def _held_up(story: Story, head: int, pronoun: int) -> bool:
    """*Le chef de la diplomatie Jan Malý après un appel il a souligné*: names, places, commas."""
    forms = story.tokens.forms
    if forms[head] not in TITLES or not _reports(story, pronoun):
        return False
    between = range(head + 1, pronoun)
    if not any(story.capitalised(j) and len(forms[j]) > 1 for j in between):
        return False
    last = pronoun - 1 - (forms[pronoun - 1] == ",")
    if any(r.tense == "ppas" for r in story.readings(last)) and not story.capitalised(last):
        return False  # *Le maire Jan Malý parti, il a …*
    return not any(
        surely_finite(story, j)
        or forms[j] in grammar.RELATIVES
        or forms[j] in grammar.SUBJECT_PRONOUNS
        or forms[j] in _SOUND_BEFORE
        for j in between
    )


def _reports(story: Story, pronoun: int) -> bool:
    group = verb_group(story, pronoun + 1, min(len(story.tokens), pronoun + 12))
    return group is not None and group.lemma in story.language.reporting_verbs


def _adjunct_only(story: Story, i: int, pronoun: int) -> bool:
    """Whether one prepositional phrase stands between subject and pronoun: *avec le président*."""
    if i >= pronoun or story.tokens.forms[i] not in ("avec", "entre", "sur", "à", "au", "contre"):
        return False
    phrase = noun_phrase(story, i + 1, pronoun)
    return phrase is not None and phrase.last == pronoun - 1


_OPENING = frozenset("le la les l' un une des ce cet cette ces son sa ses leur leurs".split())
_TIMES = frozenset(
    """jour journée soir soirée matin nuit semaine mois an année saison fois moment instant
    temps lendemain surlendemain veille été hiver printemps automne lundi mardi mercredi jeudi
    vendredi samedi dimanche""".split()
)

RULE = Rule(
    code="ATT007",
    name="doubled-subject",
    family=Family.ATTRIBUTION,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A noun phrase that opens the sentence as its subject, and a pronoun for it at the verb.",
    why="The engine lost the subject on the way and supplied another: the reader looks for who.",
    authority="Grevisse, Le bon usage, § 233 (reprise du sujet)",
    check=check,
    supersedes=("ATT031",),
    bad=(
        Bad(
            "Le porte-parole du ministère ⟦il a souligné⟧ la gravité de la situation.",
            "Le porte-parole du ministère a souligné la gravité de la situation.",
        ),
        Bad(
            "Peter Kováč ⟦il a ajouté⟧ que le vote aurait lieu mardi.",
            "Peter Kováč a ajouté que le vote aurait lieu mardi.",
        ),
        Bad(
            "Un entretien avec le maire de la ville ⟦il a montré⟧ des différences.",
            "Un entretien avec le maire de la ville a montré des différences.",
        ),
        Bad(
            "« Nous votons mardi », ⟦a-t-il déclaré le ministre⟧ à la presse.",
            "« Nous votons mardi », a déclaré le ministre à la presse.",
        ),
        Bad(
            "Un entretien de deux heures, que le maire a qualifié de « franc », ⟦il a montré⟧ des "
            "différences.",
            "Un entretien de deux heures, que le maire a qualifié de « franc », a montré des "
            "différences.",
        ),
        Bad(
            "Le chef de la diplomatie hongroise, arrivé mardi à Prague pour deux jours, "
            "⟦il a souligné⟧ que rien ne changerait.",
            "Le chef de la diplomatie hongroise, arrivé mardi à Prague pour deux jours, "
            "a souligné que rien ne changerait.",
        ),
        Bad(
            "L'ambassadeur hongrois en Autriche, Jan Malý, ⟦il a dit⟧ qu'il partait.",
            "L'ambassadeur hongrois en Autriche, Jan Malý, a dit qu'il partait.",
        ),
        Bad(
            "Reuters, ⟦il a rapporté⟧ que le vote aurait lieu mardi.",
            "Reuters, a rapporté que le vote aurait lieu mardi.",
        ),
        Bad(
            "« Nous avons couru vers la sortie », ⟦a-t-il raconté un témoin⟧ de la scène.",
            "« Nous avons couru vers la sortie », a raconté un témoin de la scène.",
        ),
    ),
    good=(
        "Le porte-parole du ministère a souligné la gravité de la situation.",
        "« J'ai des cadeaux », a-t-elle taquiné le président.",
        "« Nous avons couru », a-t-il raconté à un témoin.",
        "Le chef d'orchestre parti, il a souligné ce point. Le maire, élu en mai, a souligné.",
        "Le jour où il a souligné ce point, tout a changé.",
        "Le ministre Jan Malý sorti, il a souligné ce point.",
        "Le lendemain il était déjà reparti. Le dimanche elle reçoit ses amis.",
        "Le lendemain, il a souligné la gravité de la situation.",
        "La semaine où le maire est venu, il a plu.",
        "Le maire, qui connaît le dossier, sait qu'il a souligné ce point.",
        "Le temps que vous arriviez, il fera nuit.",
        "La semaine dernière, qui fut pluvieuse, il a dormi à l'hôtel.",
        "Les pourparlers que le maire a réclamés, il les mènera lui-même.",
    ),
)
