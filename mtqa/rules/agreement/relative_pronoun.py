"""AGR021: *lequel*, *celui-ci* in a gender or number that nothing before them has."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import (
    ANY,
    FEMININE,
    FP,
    FS,
    MASCULINE,
    MP,
    MS,
    PLURAL,
    SINGULAR,
    profile,
)
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.nouns import TIMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_WHICH = {
    "lequel": MS, "laquelle": FS, "lesquels": MP, "lesquelles": FP, "auquel": MS, "auxquels": MP,
    "auxquelles": FP, "duquel": MS, "desquels": MP, "desquelles": FP,
}  # fmt: skip
_CONTRACTED = frozenset("auquel auxquels auxquelles duquel desquels desquelles".split())
_NO_WORD = ("lequelle", "laquel", "laquels", "lesquelle", "auquelle", "duquelle")
_THIS = {"celui-ci": MS, "celle-ci": FS, "ceux-ci": MP, "celles-ci": FP}
#: *le premier concerne …*, of several
_RANKED = {
    "premier": MASCULINE, "second": MASCULINE, "deuxième": ANY, "troisième": ANY,
    "première": FEMININE, "seconde": FEMININE,
}  # fmt: skip
_ARTICLES = {"le": MASCULINE, "la": FEMININE}
_PREPOSITIONS = frozenset(
    """à de dans sur par pour avec contre sous entre chez lors sans selon pendant durant après avant
    devant derrière depuis vers malgré parmi""".split()
)
#: nouns and adverbs that make a preposition with *de*: *à cause duquel*
_MADE = frozenset(
    """cause cours issue suite terme termes long auprès sein partir côté vertu lors fin lendemain
    moyen travers occasion centre début milieu sujet propos bord aide""".split()
)
#: what makes a preposition with *à*: *grâce auxquels*
_WITH_TO = frozenset("grâce face quant contrairement conformément".split())
_BEFORE_MADE = frozenset("à au aux en l' la le".split())
_STOPS = frozenset(';:.!?«»"“”()')
_OPEN = frozenset("et ou ni en y ce cela ceci mais".split())
_SINGULAR_SHOWN = {"le": MS, "un": MS, "du": MS, "au": MS, "la": FS, "une": FS, "cette": FS}


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where(*_WHICH):
        stop = _preposition(story, i)
        if stop is None or stop < 2 or tokens.segments[stop - 1] != tokens.segments[i]:
            continue
        fits = _fitting(story, stop, _WHICH[forms[i]])
        if fits is False or (fits and _object_differs(story, stop, i)):
            yield _match(story, i)
    for i in story.where(*_NO_WORD):
        yield Match(
            tokens.starts[i], tokens.ends[i], "The two halves of the pronoun differ in gender."
        )
    for i in story.where(*_THIS):
        if _heads(story, i, i + 1) and _nobody(
            story, tokens.segments[i], _THIS[forms[i]], plural=False
        ):
            yield _match(story, i)
    for i in story.where(*_RANKED):
        gender = _ARTICLES.get(forms[i - 1], 0) & _RANKED[forms[i]]
        if not gender or not _heads(story, i - 1, i + 1):
            continue
        if _nobody(story, tokens.segments[i], gender, plural=True):
            yield Match(
                tokens.starts[i - 1],
                tokens.ends[i],
                f"Nothing before « {forms[i - 1]} {forms[i]} » has its gender.",
            )


def _preposition(story: Story, i: int) -> int | None:
    """The first token of the preposition of the relative at token ``i``, or None.

    Without one it asks, or is the subject of a style that takes up any noun.
    """
    forms = story.tokens.forms
    if forms[i] not in _CONTRACTED:
        if i > 2 and forms[i - 1] == "," and _WHICH[forms[i]] & SINGULAR and _subject(story, i):
            return i
        if i < 2 or forms[i - 1] not in _PREPOSITIONS:
            return None
        made = forms[i - 1] == "de" and forms[i - 2] in _MADE  # *au cours de laquelle*
        return _made(story, i - 2) if made else i - 1
    if forms[i] in ("auquel", "auxquels", "auxquelles"):
        if i == 0 or story.first_in_segment(i) or forms[i - 1] in ("rapport", "jusque", "jusqu'"):
            return None
        return i - 1 if forms[i - 1] in _WITH_TO else i
    j = i - 1
    if j < 1 or forms[j] not in _MADE:
        return None
    return _made(story, j)


def _subject(story: Story, i: int) -> bool:
    """Whether the relative at token ``i`` has its verb right behind it: *, lequel vaut*."""
    forms = story.tokens.forms
    j = i + 1
    while j < len(forms) and forms[j] in PROCLITICS:
        j += 1
    return j < len(forms) and (
        profile(story.lexicon, forms[j]).only_verb
        or "AUX" in profile(story.lexicon, forms[j]).parts
    )


def _made(story: Story, j: int) -> int:
    """The first token of a preposition whose noun stands at token ``j``: *à cause*."""
    while j > 0 and story.tokens.forms[j - 1] in _BEFORE_MADE:
        j -= 1
    return j


def _heads(story: Story, first: int, verb: int) -> bool:
    """Whether the pronoun at token ``first`` opens a sentence of the copy, its verb at ``verb``."""
    tokens, forms = story.tokens, story.tokens.forms
    if not story.first_in_segment(first) or verb >= len(forms):
        return False
    segment = story.segments[tokens.segments[first]]
    if segment.kind is not SegmentKind.SENTENCE or segment.index == 0:
        return False
    if story.in_quotation(tokens.starts[first]):
        return False
    following = profile(story.lexicon, forms[verb])
    if forms[verb] in ("ne", "n'", "se", "s'"):
        return True
    if verb == first + 1:
        return following.finite
    return following.only_verb or "AUX" in following.parts


def _noun(story: Story, j: int) -> int:
    """The mask of token ``j`` as a noun; an article before it shows which of two genders."""
    forms = story.tokens.forms
    form = forms[j]
    if story.tokens.kinds[j] != "word" or form in DETERMINERS or len(form) < 2:
        return 0
    here = profile(story.lexicon, form)
    verbal = "AUX" in here.parts or form == "été" or (here.participle and forms[j - 1] in _HAVE)
    own = 0 if verbal else here.noun
    shown = _SINGULAR_SHOWN.get(forms[j - 1], 0) if j else 0
    return own & shown or own


def _fitting(story: Story, stop: int, mask: int) -> bool | None:
    """Whether a noun before token ``stop`` fits; None where anything there is unsure."""
    tokens, nouns = story.tokens, 0
    start = story.segment_tokens(tokens.segments[stop]).start
    if not story.capitalised(start):
        return None
    for j in range(stop - 1, start - 1, -1):
        form = tokens.forms[j]
        if form == ")":
            return None  # the noun stands before the brackets
        if form == "(":
            return None  # or is explained in them
        if form in _STOPS:
            break
        if form in _OPEN:
            return None
        if form in ("que", "qu'") and not {"ne", "n'"}.isdisjoint(tokens.forms[start:j]):
            continue  # *il n'a été gêné que par …*
        here = profile(story.lexicon, form)
        if story.capitalised(j) and not story.first_in_segment(j):
            return None
        noun = _noun(story, j)
        if noun & mask:
            return True
        if noun:
            nouns += here.only_noun or tokens.forms[j - 1] in DETERMINERS
        elif (
            "PRON" in here.parts and form not in DETERMINERS and form not in ("l'", "se", "s'")
        ) or (tokens.kinds[j] == "word" and not here.parts):
            return None
    return False if nouns else None


def _object_differs(story: Story, stop: int, i: int) -> bool:
    """Whether the relative at token ``i`` follows an object in which nothing fits it.

    *La juge a rendu un arrêt contre laquelle …*: what stands before the verb is out of reach,
    but for an indefinite subject: *Un texte a été lu hier, dans lequel …*
    """
    tokens, forms = story.tokens, story.tokens.forms
    mask = _WHICH[forms[i]]
    start = story.segment_tokens(tokens.segments[i]).start
    if forms[start] in ("un", "une", "des", "plusieurs", "certains", "deux"):
        return False
    last = stop - 1 - (forms[stop - 1] == ",")
    nouns = 0
    for j in range(last, start, -1):
        form = forms[j]
        here = profile(story.lexicon, form)
        if here.participle and forms[j - 1] in _HAVE:
            object_follows = forms[j + 1] in DETERMINERS and nouns > 0
            return object_follows and here.participle & MS > 0
        noun = _noun(story, j)
        if noun & mask or story.capitalised(j):
            return False
        if noun and (here.only_noun or forms[j - 1] in DETERMINERS):
            nouns += 1
        elif not (form in DETERMINERS or form in PREPOSITIONS or here.only_qualifier):
            return False
    return False


_HAVE = frozenset("a ont avait avaient aura auront aurait auraient".split())


def _nobody(story: Story, segment: int, mask: int, *, plural: bool) -> bool:
    """Whether no noun, name or pronoun of the two sentences before fits the ``mask``.

    With ``plural`` there must be several of the other gender.
    """
    tokens = story.tokens
    first = story.segment_tokens(max(0, segment - 2)).start
    stop = story.segment_tokens(segment).start
    if stop - first < 4:
        return False
    several = False
    for j in range(first, stop):
        form = tokens.forms[j]
        if tokens.kinds[j] != "word":
            continue
        noun = 0 if form in TIMES else _noun(story, j)
        if noun & mask:
            return False
        name = story.capitalised(j) and not story.first_in_segment(j) and not noun
        if name and (mask in (MS, FS) or plural):
            return False
        if mask == MP and form in ("et", "ils", "ceux", "eux", "uns", "autres", "certains"):
            return False
        if mask == FP and form in ("elles", "celles", "certaines", "autres"):
            return False
        if plural and form in _TAKEN_UP:
            return False
        several = several or bool(noun & PLURAL and not noun & SINGULAR)
    return several or not plural


_TAKEN_UP = frozenset(
    "et ou il elle ils elles ceux celles eux lui plusieurs certains certaines autres".split()
)


def _match(story: Story, i: int) -> Match:
    return Match(
        story.tokens.starts[i],
        story.tokens.ends[i],
        f"Nothing before « {story.word(i)} » has its gender and number.",
    )


RULE = Rule(
    code="AGR021",
    name="pronoun-without-noun",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« lequel » after a preposition, « celui-ci » at the head of a sentence, where no noun "
    "before has their gender and number.",
    why="These pronouns take the gender and number of the noun they stand for.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad("Les maires ont quitté la salle dans ⟦lequel⟧ ils attendaient."),
        Bad("Les ministères ont refusé les travaux. ⟦Celles-ci⟧ commenceront en mai."),
        Bad("Sa saison n'est gênée que par une blessure, à cause ⟦duquel⟧ elle a manqué juin."),
        Bad("La maison possède une cave, dans ⟦lequel⟧ les enquêteurs ont trouvé des armes."),
        Bad("Le maire a présenté une réforme contre ⟦lequel⟧ les syndicats protestent."),
        Bad("Il a présenté une loi, ⟦lequelle⟧ le comité n'a pas votée."),
        Bad("Les pays ont signé un accord sur le gaz, ⟦laquelle⟧ entrera en vigueur mardi."),
        Bad("La région a proposé trois mesures. ⟦Le premier⟧ concerne les écoles."),
    ),
    good=(
        "Ils citent trois lettres envoyées par elle (hier) au juge, dans lesquelles elle nie.",
        "La salle dans laquelle il parle; Jana Malá, pour lequel des deux? Le prix auquel il vend.",
        "Les maires et la ministre ont refusé. Ceux-ci protestent.",
        "La loi passe. Celle-ci est bonne.",
        "Il a écrit à la mère de Petr, laquelle vit à Brno. Un accord, lequel vaut pour tous.",
        "Il hésite, laquelle choisir? Un maire, une juge, lesquels votent.",
    ),
)
