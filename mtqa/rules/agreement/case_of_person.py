"""AGR053: the person in the wrong case: *l'a remis une médaille*, *lui a applaudi*."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.nouns import TIMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: what is given or said to somebody: with a direct object of its own the person is a dative
_GIVING: Final = frozenset(
    """remettre apporter promettre verser donner offrir reprocher accorder attribuer garantir
    infliger décerner prêter fournir transmettre permettre interdire coûter manquer assurer
    procurer causer valoir répondre proposer dédier adresser reverser rembourser rendre""".split()
)
#: what is said to somebody: *que* or *de* follows
_SAYING: Final = frozenset(
    """rappeler dire promettre demander répondre reprocher permettre ordonner conseiller
    recommander proposer suggérer garantir interdire déconseiller expliquer rétorquer
    affirmer""".split()
)
#: what is done to a person who is the direct object
_DOING: Final = frozenset(
    """soutenir applaudir appeler écouter croire accuser punir libérer condamner arrêter frapper
    remplacer quitter attendre hospitaliser transporter suivre poursuivre blesser tuer élire
    nommer licencier révoquer gracier féliciter siffler huer promener aider empêcher ovationner
    expulser évacuer interpeller inculper vaincre dépasser épauler encourager ménager
    remercier""".split()
)
_ACCUSATIVE: Final = frozenset(("l'", "le", "la", "les"))
_DATIVE: Final = frozenset(("lui", "leur"))
_HAVE: Final = frozenset("a ont avait avaient aura auront aurait auraient".split())
_ADVERBS: Final = frozenset("pas déjà aussi également ensuite encore toujours".split())
_SUBJECTS: Final = frozenset("il elle ils elles on qui ne n' et mais nous je j'".split())
#: before an infinitive and its pronoun: *venir lui féliciter, les appeler à leur aider*
_TO: Final = frozenset("à de d' pour sans".split())
_STRESSED: Final = frozenset("mais et que qu'".split())
_OPEN: Final = frozenset("un une des l' le la les son sa ses leur leurs ce cette".split())
_ENDS: Final = frozenset(
    """. ; ! ? , » à au aux en dans pour sur par chez depuis après avec pendant de d' pas
    jusqu'""".split()
)
_QUANTITIES: Final = TIMES | frozenset("fois peu lendemain week-end".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, forms = story.tokens, story.tokens.forms
    for i in story.where(*_ACCUSATIVE, *_DATIVE):
        stop = story.segment_tokens(tokens.segments[i]).stop
        j = _verb(story, i, stop)
        if j is None or j + 1 >= stop or not _subject(story, i, j):
            continue
        lemmas = {r.lemma for r in story.readings(j) if r.pos in ("VERB", "AUX")}
        if forms[i] in _ACCUSATIVE:
            wrong = (lemmas & _GIVING and _object(story, j + 1, stop)) or (
                lemmas & _SAYING and not _only(story, i) and _clause(story, j + 1, stop)
            )
            right = "leur " if forms[i] == "les" else "lui "
        else:
            wrong = lemmas & _DOING and lemmas <= _DOING and forms[j + 1] in _ENDS
            if forms[i] == "lui" and forms[i - 1] in _STRESSED:
                continue  # *mais lui croyait en moi*
            right = "les "
            if forms[i] == "lui":
                right = "l'" if elides(forms[i + 1]) is not False else "le "
        if wrong:
            yield Match(
                tokens.starts[i],
                tokens.ends[j],
                f"The verb wants the person in another case: « {right.strip()} ».",
                replace(tokens.starts[i], tokens.starts[i + 1], right),
            )


def _verb(story: Story, i: int, stop: int) -> int | None:
    """The participle after *avoir*, the finite verb or the infinitive that the pronoun is of."""
    forms = story.tokens.forms
    j = i + 1
    if j >= stop or story.tokens.kinds[j] != "word" or story.capitalised(j):
        return None
    if forms[j] in _HAVE:
        j += 1
        while j < stop and forms[j] in _ADVERBS:
            j += 1
        return j if j < stop and profile(story.lexicon, forms[j]).participle else None
    here = profile(story.lexicon, forms[j])
    if forms[j] == "manque" and forms[i - 1] == "il":
        return j
    if here.noun or here.qualifier:
        return None
    if here.only_verb and here.verb:
        return j
    return j if any(r.tense == "inf" for r in story.readings(j)) else None


def _subject(story: Story, i: int, j: int) -> bool:
    """Whether what stands before the pronoun may be the subject of its verb at token ``j``."""
    forms = story.tokens.forms
    if story.first_in_segment(i):
        return False
    before = forms[i - 1]
    if before in _SUBJECTS or story.capitalised(i - 1):
        return True
    if before in _TO:
        return any(r.tense == "inf" for r in story.readings(j))
    if before == ",":
        # *La ministre de la Justice, Eva Malá, l'a répondu*: the name ends before the comma
        start = story.segment_tokens(story.tokens.segments[i]).start
        return story.capitalised(i - 2) and "," in forms[start : i - 2]
    here = profile(story.lexicon, before)
    return bool(here.noun or here.qualifier or here.finite) and before not in DETERMINERS


def _object(story: Story, i: int, stop: int) -> bool:
    """Whether a direct object begins at token ``i``: what is given, and no time or price."""
    forms = story.tokens.forms
    if story.tokens.kinds[i] == "number":
        return i + 1 < stop and forms[i + 1] not in _QUANTITIES
    if forms[i] not in _OPEN or i + 1 >= stop or story.capitalised(i + 1):
        return False
    phrase = phrase_at(story, i)
    if phrase is None or phrase.head >= stop or forms[phrase.head] in _QUANTITIES:
        return False
    return not (forms[i] == "un" and forms[i + 1] == "peu")


def _clause(story: Story, i: int, stop: int) -> bool:
    """Whether *que* and a clause, or *de* and an infinitive, begin at token ``i``."""
    forms = story.tokens.forms
    if forms[i] in ("que", "qu'"):
        return True
    if forms[i] not in ("de", "d'") or i + 1 >= stop:
        return False
    return any(r.tense == "inf" for r in story.readings(i + 1))


def _only(story: Story, i: int) -> bool:
    """*ne l'a dit qu'hier*: whether *ne* stands before the pronoun."""
    return story.tokens.forms[i - 1] in ("ne", "n'")


RULE = Rule(
    code="AGR053",
    name="case-of-person",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« l'a remis une médaille », « l'a rappelé que »: an object pronoun before a verb that "
    "has another object; « lui a applaudi »: a dative before a verb that takes a person directly.",
    why="The source language has one form or another case here; French says to whom with lui and "
    "leur, whom with le, la and les.",
    authority="Grevisse, Le bon usage, « Complément d'objet direct » et « indirect »",
    check=_check,
    weak=True,
    bad=(
        Bad(
            "Le préfet ⟦l'a remis⟧ une médaille.",
            "Le préfet lui a remis une médaille.",
        ),
        Bad(
            "Le ministre ⟦les a promis⟧ une aide.",
            "Le ministre leur a promis une aide.",
        ),
        Bad(
            "Le juge ⟦l'a rappelé⟧ que tout était dit.", "Le juge lui a rappelé que tout était dit."
        ),
        Bad("La ville doit ⟦le verser⟧ une rente.", "La ville doit lui verser une rente."),
        Bad("Les spectateurs ⟦lui ont applaudi⟧.", "Les spectateurs l'ont applaudi."),
        Bad("Le tribunal ne ⟦lui a pas cru⟧.", "Le tribunal ne l'a pas cru."),
        Bad(
            "La ministre du Travail, Eva Malá, ⟦l'a répondu⟧ que le texte était prêt.",
            "La ministre du Travail, Eva Malá, lui a répondu que le texte était prêt.",
        ),
        Bad("La commune doit ⟦le verser⟧ 8 000 euros.", "La commune doit lui verser 8 000 euros."),
        Bad("Ils sont venus ⟦lui féliciter⟧.", "Ils sont venus le féliciter."),
    ),
    good=(
        "Le préfet lui a remis une médaille et l'a promis un soir. Il ne l'a dit qu'hier.",
        "« Oui », l'a promis le ministre. Il l'a demandé une fois. La demande de grâce est là.",
        "Il lui a appelé un taxi et lui a soutenu que tout allait bien. Le maire l'a rappelé.",
    ),
)
