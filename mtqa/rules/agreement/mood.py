"""AGR017: the indicative where the subjunctive belongs; *si* with the conditional."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import PROCLITICS, SUBJECT_PRONOUNS
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_REACH = 10
#: words before *que* that make a conjunction which takes the subjunctive
_CONJUNCTIONS = {
    "pour": (), "afin": (), "bien": (), "avant": (), "sans": (), "ce": ("jusqu'à",),
    "condition": ("à",), "moins": ("à",), "peur": ("de",), "crainte": ("de",), "pourvu": (),
    "malgré": (), "cela": (),
}  # fmt: skip
#: verbs that want the subjunctive in the clause that is their object, present and past forms
_WANTING = frozenset(
    """faut faudra faudrait fallait veut veulent voulait voulaient voudrait voudraient souhaite
    souhaitent souhaitait souhaiterait exige exigent exigeait craint craignent craignait
    regrette regrettent doute doutent demande demandent demandait demandé propose proposent
    proposé refuse refusent accepte acceptent recommande recommandent ordonné exigé souhaité
    voulu regretté fallu permet permettent permettra permettre permettrait empêche empêcher
    éviter évite vouloir demander exiger souhaiter proposer recommander accepter""".split()
)
#: adjectives of *il est … que*
_ADJECTIVES = frozenset(
    """nécessaire important possible impossible normal essentiel indispensable souhaitable
    regrettable inacceptable inadmissible primordial urgent crucial dommage inévitable""".split()
)
#: words that an indirect question hangs on
_ASKING = frozenset(
    """analyser annoncer apparaître apprendre assurer aussi certain choisir clair clarifier
    communiquer comprendre conclure confirmer connaître constater contrôler croire demander
    deviner dire discuter doute débat débattre décider découvrir dépendre déterminer
    dévoiler enquêter estimer examiner hésiter ignorer importer incertain inconnue indiquer
    informer interrogation interroger juger mesurer montrer paraître parier parler penser
    prononcer prouver préciser prédire publier question rechercher regarder reste rester
    réfléchir répondre révéler savoir sembler statuer sûr tellement tester trancher trop
    trouver voir vérifier écrire établir étudier évaluer""".split()
)
_ARTICLES = frozenset(("le", "la", "les", "l'"))
_BEFORE_VERB = frozenset("se s' ne n' y lui".split())
_READY = frozenset("prêt prête prêts prêtes seulement uniquement".split())
_NOT_A_CONDITION = frozenset("même comme sauf et ou mais à de sur que".split())
_SUBJUNCTIVE = frozenset({"spre", "simp"})
_WRONG = frozenset({"ipre", "ifut", "iimp", "cond"})
_CONDITIONAL, _FUTURE = frozenset({"cond"}), frozenset({"ifut"})
_TO_COME = _CONDITIONAL | _FUTURE
_STOPS = frozenset(';:«»"“”()–—?!…')


def _check(story: Story) -> Iterator[Match]:
    forms = story.tokens.forms
    for i in story.where("que", "qu'"):
        if i and _wants(story, i):
            found = _verb(story, i + 1)
            if found is not None and _indicative(story.lexicon, forms[found]):
                yield _match(story, found, "The subjunctive stands here.")
    for i in story.where("quoique", "quoiqu'"):
        found = _verb(story, i + 1)
        if found is not None and _indicative(story.lexicon, forms[found]):
            yield _match(story, found, "The subjunctive stands here.")
    yield from _conditions(story)


def _wants(story: Story, i: int) -> bool:
    """Whether *que* at token ``i`` asks for the subjunctive."""
    forms = story.tokens.forms
    before = forms[i - 1]
    needed = _CONJUNCTIONS.get(before)
    if needed is not None:
        if before == "bien":
            # si bien que, vouloir bien que, il sait bien que
            return story.first_in_segment(i - 1) or forms[i - 2] in (",", "et", "mais")
        if before in ("pour", "sans", "avant", "afin", "pourvu"):
            return not (before == "pour" and i > 1 and forms[i - 2] in ("assez", "trop"))
        if before == "malgré":
            return True
        if before == "cela":
            # c'est malgré cela qu'il faut avancer
            return i > 1 and forms[i - 2] == "malgré" and forms[i - 3 : i - 2] != ["est"]
        if before == "ce":
            return i > 2 and forms[i - 2] == "à" and forms[i - 3] in ("jusqu'", "jusque")
        return i > 1 and forms[i - 2] in needed
    if before in _WANTING and forms[i - 2] not in DETERMINERS:
        return before != "doute" or forms[i - 2] in ("il", "elle", "on", "je")
    if before in _ADJECTIVES and i > 2:
        return forms[i - 2] in ("est", "serait", "était") and forms[i - 3] in ("il", "qu'il")
    return False


def _verb(story: Story, i: int) -> int | None:
    """The first finite verb after the conjunction, with its subject before it, or None."""
    tokens = story.tokens
    forms = tokens.forms
    stop = min(len(forms), i + _REACH)
    for j in range(i, stop):
        form = forms[j]
        if tokens.segments[j] != tokens.segments[i] or form in _STOPS or form == ",":
            return None
        if form in ("que", "qu'", "qui", "dont", "où", "et", "ou", "si") or form.startswith("-"):
            return None
        if j > i and form in SUBJECT_PRONOUNS and forms[i] not in PREPOSITIONS:
            return None
        here = profile(story.lexicon, form)
        if here.only_verb or "AUX" in here.parts:
            return None if story.capitalised(j) or j == i else j
        if here.finite and forms[j - 1] in _BEFORE_VERB:
            return j
        if here.finite and forms[j - 1] in PROCLITICS and forms[j - 1] not in _ARTICLES:
            return None
    return None


@lru_cache(maxsize=1 << 14)
def _indicative(lexicon: Lexicon, form: str) -> bool:
    """Whether the form is a third person of the indicative present or future and no subjunctive."""
    tenses = {r.tense for r in lexicon.readings(form) if r.pos in ("VERB", "AUX")}
    third = any(r.tense in _WRONG and r.person[:1] == "3" for r in lexicon.readings(form))
    return third and not tenses & _SUBJUNCTIVE


def _conditions(story: Story) -> Iterator[Match]:
    """*Si l'inflation augmenterait, …*."""
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where("si", "s'"):
        opens = story.first_in_segment(i)
        if not (opens or _condition(story, i)) or (
            forms[i] == "s'" and forms[i + 1] not in ("il", "ils")
        ):
            continue
        found = _verb(story, i + 1)
        if found is None:
            continue
        if opens and "," not in forms[found : story.segment_tokens(tokens.segments[i]).stop]:
            continue  # Si ça me dérangerait !
        tenses = story.lexicon.tenses(forms[found])
        if tenses == _CONDITIONAL:
            yield _match(story, found, "After « si » stands the imparfait, not the conditional.")
        elif tenses == _FUTURE and (not opens or _future_follows(story, found)):
            yield _match(story, found, "After « si » stands the present, not the future.")


def _future_follows(story: Story, verb: int) -> bool:
    """*Si tout ira bien, ils partiront*: a main clause in the future that asks nothing."""
    tokens, lexicon = story.tokens, story.lexicon
    stop = story.segment_tokens(tokens.segments[verb]).stop
    comma = next(iter(story.within(",", verb, stop)), stop)
    main = [form for form in tokens.forms[comma:stop] if lexicon.tenses(form) == _FUTURE]
    return bool(main) and lexicon.lemmas(main[0]).isdisjoint(_ASKING)


def _condition(story: Story, i: int) -> bool:
    """Whether *si* at token ``i`` hangs on a clause in the future or conditional with its object.

    *Il signera la loi si elle sera adoptée*, not *on verra si elle sera adoptée*: nothing in the
    clause asks, and *si* is not *même si*, which takes the future.
    """
    tokens, lexicon = story.tokens, story.lexicon
    start = story.segment_tokens(tokens.segments[i]).start
    if tokens.forms[i - 1] in _NOT_A_CONDITION:
        return False
    main = False
    for j in range(i - 1, start - 1, -1):
        form = tokens.forms[j]
        if form in ("«", "“"):
            break
        if tokens.kinds[j] == "punct" and not (form == "," and j == i - 1):
            return False
        if form in ("que", "qu'", "et", "mais", "où", "qui", "dont", "comme"):
            break
        if lexicon.lemmas(form) & _ASKING:
            return False
        tenses = lexicon.tenses(form)
        main = main or form in _READY or (bool(tenses) and tenses <= _TO_COME)
    return main


def _match(story: Story, verb: int, message: str) -> Match:
    return Match(story.tokens.starts[verb], story.tokens.ends[verb], message)


RULE = Rule(
    code="AGR017",
    name="mood",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="The indicative after « pour que », « bien que », « il faut que », « vouloir que »; the "
    "conditional or the future after « si » in a condition.",
    why="These conjunctions and verbs take the subjunctive; a condition takes the indicative.",
    authority="Grevisse, Le bon usage, « Le subjonctif », « La proposition conditionnelle »",
    check=_check,
    bad=(
        Bad("Il faut que l'État ⟦peut⟧ payer."),
        Bad("Bien que la situation ⟦est⟧ difficile, ils restent."),
        Bad("Le maire veut que les écoles ⟦seront⟧ ouvertes."),
        Bad("Si les prix ⟦augmenteraient⟧, les taux monteraient."),
        Bad("Il dit qu'il signera la loi si elle ⟦sera⟧ votée par les deux chambres."),
        Bad("Il a dit qu'il signerait la loi si elle ⟦sera⟧ adoptée."),
    ),
    good=(
        "Il annoncera mardi si le pont sera fermé. On verra s'il pleuvra. Dieu sait s'il viendra.",
        "Bien que la situation soit difficile, ils restent. Si le maire savait, il rirait.",
        "Il est si bien que tout va. Il faut que l'État puisse payer ce qu'il doit.",
        "On verra si elle sera votée. Il sera là, même si la loi sera votée plus tard.",
        "Il veut ce que les autres ont. S'il venait, on verrait; pour que tout aille bien.",
    ),
)
