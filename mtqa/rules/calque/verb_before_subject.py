"""CAL012: complement, verb, subject as in the source: *Au tribunal sont venus des proches*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.phrases import STARTS, phrase_at
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import MEASURES_OF_TIME, NEGATIONS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: *du* and *des* are articles as well, *de* opens a phrase of source: *de là est née …*
_OPENERS = PREPOSITIONS - frozenset(("de", "d'", "du", "des", "jusqu'", "jusque", "autour"))
_CONTRACTED = frozenset(("au", "aux", "du", "des"))
_HAVE = frozenset(("a", "ont"))
_ARE = frozenset(("est", "sont"))
_NE = frozenset(("ne", "n'"))
_DAYS = frozenset("lundi mardi mercredi jeudi vendredi samedi dimanche hier".split())
_TIMES = frozenset("deux trois quatre cinq".split())
_FIRST = _OPENERS | _DAYS | _TIMES
#: *sans courant, par enquête*
_BARE = frozenset(("sans", "par"))
#: verbs that may stand before their subject in French, too: *À la joie a succédé la peur*
_INVERTING = frozenset(
    """succéder suivre précéder commencer régner retentir résonner flotter figurer exister surgir
    paraître vivre passer prévaloir défiler disparaître éclater jaillir souffler couler pousser
    sonner briller brûler""".split()
)
#: verbs of motion and change with *être* that hardly do
_MOVING = frozenset(
    "venir arriver mourir sortir parvenir tomber entrer partir rester intervenir".split()
)
#: verbs that hardly do in a simple tense
_SIMPLE = frozenset(
    """manque manquent manquait manquaient manquera manqueront travaillent travaillait
    travaillaient travailleront appartient appartiennent appartenait appartenaient vaut valent
    vaudra""".split()
)
_VERBS = _HAVE | _ARE | _SIMPLE
_ABOUT = frozenset(("environ", "encore", "aussi", "quelque"))
_REACH = 12


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.sentence_starts:
        if forms[i] not in _FIRST or not story.capitalised(i):
            continue
        if _VERBS.isdisjoint(forms[i + 1 : i + 1 + _REACH]):
            continue
        stop = story.segment_tokens(tokens.segments[i]).stop
        if stop - i < 6:
            continue
        verb = _verb(story, i, stop) if forms[i] in _OPENERS else _after_time(story, i)
        last = None if verb is None else _inverted(story, verb, stop)
        if verb is not None and last is not None:
            yield Match(
                tokens.starts[verb],
                tokens.ends[last],
                "The subject follows its verb as in the source: put it before the verb.",
            )


def _after_time(story: Story, i: int) -> int | None:
    """The verb in the plural after a day, any verb after *deux fois*."""
    forms = story.tokens.forms
    if forms[i] in _TIMES:
        return i + 2 if forms[i + 1] == "fois" else None
    k = i + 1 + (forms[i + 1] in MEASURES_OF_TIME or forms[i + 1] == "dernier")
    return k if forms[k] in ("ont", "sont") else None


def _verb(story: Story, i: int, stop: int) -> int | None:
    """The verb right after the complements that open the sentence at token ``i``."""
    forms, lexicon = story.tokens.forms, story.lexicon
    k = i
    while k < min(stop, i + _REACH):
        form = forms[k]
        if form in PREPOSITIONS:
            after = _after_noun(story, k, stop)
            if after is None:
                return None
            k = after
        elif profile(lexicon, form).only_qualifier:
            k += 1
        else:
            return k
    return None


def _after_noun(story: Story, p: int, stop: int) -> int | None:
    """The token after the noun or name that the preposition at token ``p`` governs."""
    forms, lexicon = story.tokens.forms, story.lexicon
    k = p + 1
    if k >= stop:
        return None
    if forms[p] in _CONTRACTED:
        while k < stop - 1 and profile(lexicon, forms[k]).parts == {"ADJ"}:
            k += 1
        return k + 1 if profile(lexicon, forms[k]).noun and not story.capitalised(k) else None
    if story.capitalised(k):
        return k + 1 if forms[p] in ("de", "d'") else None
    if forms[p] in _BARE and profile(lexicon, forms[k]).only_noun:
        return k + 1
    phrase = phrase_at(story, k)
    return None if phrase is None or phrase.last >= stop else phrase.last + 1


def _inverted(story: Story, verb: int, stop: int) -> int | None:
    """The last token of the verb at token ``verb``, where its subject follows."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    k = verb + (forms[verb] in _NE)
    if k + 2 >= stop:
        return None
    if forms[k] in _HAVE or forms[k] in _ARE:
        last = k + 1
        while last < stop - 1 and (
            forms[last] in NEGATIONS or profile(lexicon, forms[last]).parts == {"ADV"}
        ):
            last += 1
        lemmas = lexicon.lemmas(forms[last])
        if not profile(lexicon, forms[last]).participle:
            return None
        if forms[k] in _HAVE:
            passive = forms[last] == "été"
            if passive and k == verb:
                return None  # *À cette occasion ont été remis les prix*
            last += passive
            if last >= stop or not lemmas.isdisjoint(_INVERTING):
                return None
        elif lemmas.isdisjoint(_MOVING):
            return None
    else:
        if forms[k] not in _SIMPLE:
            return None
        last = k
    after = last + 1
    while after < stop - 1 and (
        profile(lexicon, forms[after]).only_qualifier or forms[after] in _ABOUT
    ):
        after += 1
    if after >= stop:
        return None
    subject = forms[after] in DETERMINERS or forms[after] in STARTS or story.capitalised(after)
    return last if subject or tokens.kinds[after] == "number" else None


RULE = Rule(
    code="CAL012",
    name="verb-before-subject",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A complement, a compound past and then its subject, at the head of a sentence.",
    why="The Slavic word order puts what is new last; French keeps the subject before a compound "
    "past.",
    authority="Grevisse, Le bon usage, « La place du sujet »",
    check=_check,
    supersedes=("SLC446", "SLG203", "AGR064"),
    bad=(
        Bad("Au tribunal ⟦sont venus⟧ des dizaines de proches."),
        Bad("Sur l'exposition ⟦ont collaboré⟧ les employés du musée."),
        Bad("Aux visiteurs ⟦n'a pas été accordé⟧ un but."),
        Bad("Dans les écoles ⟦manquent⟧ environ 1 500 enseignants."),
    ),
    good=(
        "Derrière ce nom se cache une marque. À la joie a succédé la peur.",
        "À cette somme s'ajoute un surcoût. Parmi les blessés figurent deux enfants.",
        "Dans la salle règne un grand silence. Sur le mur trône un portrait.",
        "À cette occasion ont été remis les prix. Au programme figurent trois films.",
        "De cette rencontre est née une amitié. Au commencement était le Verbe.",
        "Dans ce travail sont présentés des résultats. Après la pluie vient le beau temps.",
        "Au tribunal, des dizaines de proches sont venus.",
    ),
)
