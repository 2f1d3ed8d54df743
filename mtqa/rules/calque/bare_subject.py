"""CAL001: a subject without its article at the head of a clause: *Prochain sommet aura lieu*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.bare import (
    clause_heads,
    finite_after,
    gender_of,
    is_name,
    may_be_verb,
    nominal,
    nominals,
    number_of,
    with_article,
)
from mtqa.analysis.french.opening import opens
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Fix, Match
from mtqa.languages.fr.bare_nouns import (
    ADDRESSES,
    BARE_TITLES,
    NAMES_LIKE_NOUNS,
    NEVER_BARE_SUBJECTS,
    NEWS_NOUNS,
    SUBJECTS_BARE,
)
from mtqa.languages.fr.grammar import MEASURES_OF_TIME
from mtqa.languages.fr.nouns import PREFIXES, TIMES
from mtqa.languages.fr.prenominal import BEFORE_NOUN
from mtqa.languages.fr.titles import TITLES
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_ADJECTIVE = frozenset(("ADJ", "NOUN"))
_OF = frozenset(("de", "d'", "du", "des"))
_ARTICLES = frozenset(("la", "l'"))
_NOT_THESE = SUBJECTS_BARE | ADDRESSES | TIMES | MEASURES_OF_TIME | PREFIXES
#: endings of nouns that are hardly anybody's name
_ABSTRACT = ("tion", "sion", "ment", "ité", "ence", "ance", "age", "ure")
_COPULAS = frozenset("est sont était étaient sera seront serait seraient fut furent".split())


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, starts, ends = tokens.forms, tokens.starts, tokens.ends
    last = len(forms) - 1
    for i in (*clause_heads(story), *_after_clause(story)):
        head = i
        if i < last and (forms[i] in BEFORE_NOUN or profile(lexicon, forms[i]).parts <= _ADJECTIVE):
            head = i + profile(lexicon, forms[i + 1]).only_noun
        if not _may_be_bare(story, i, head):
            continue
        verb = _verb(story, i, head)
        if verb is not None:
            yield Match(
                starts[i],
                ends[head],
                f"« {story.text[starts[i] : ends[head]]} » is the subject and needs an article.",
                _fix(story, i, head),
            )


def _fix(story: Story, i: int, head: int) -> tuple[Fix, ...]:
    tokens = story.tokens
    mask = nominal(story, head)
    words = story.text[tokens.starts[i] : tokens.ends[head]]
    right = with_article(words, gender_of(mask), number_of(mask))
    if right is None:
        return ()
    if story.capitalised(i):
        right = right[0].upper() + right[1:]
    return replace(tokens.starts[i], tokens.ends[head], right)


def _after_clause(story: Story) -> Iterator[int]:
    """Tokens after a comma and a clause with its verb: *L'opéra revient, première est prévue*."""
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments = tokens.forms, tokens.segments
    last, known, verbs = len(forms) - 1, nominals(story), may_be_verb(story)
    for comma in story.where(","):
        i = comma + 1
        if i >= last or not known[forms[i]] or not (verbs[forms[i + 1]] or known[forms[i + 1]]):
            continue
        if segments[i] != segments[comma]:
            continue
        if finite_after(story, i + 1, number_of(known[forms[i]])) is None and (
            not known[forms[i + 1]] or forms[i] not in BEFORE_NOUN
        ):
            continue
        start = story.segment_tokens(segments[i]).start
        if "," in forms[max(start, comma - 12) : comma] or opens(story, i):
            continue
        if any(
            profile(lexicon, form).number or "AUX" in profile(lexicon, form).parts
            for form in forms[start:comma]
        ):
            yield i


def _may_be_bare(story: Story, i: int, head: int) -> bool:
    form = story.tokens.forms[head]
    if not nominal(story, head) or len(form) < 3:
        return False
    if form in _NOT_THESE:
        return False
    if form in TITLES and form not in NEVER_BARE_SUBJECTS and form not in BARE_TITLES:
        return False
    if head > i:
        if i and story.tokens.forms[i - 1] == "si":
            return False  # *une si grande fortune*
        mask = profile(story.lexicon, story.tokens.forms[i]).adjective
        return bool(mask & nominal(story, head)) and not story.capitalised(head)
    if i and story.tokens.forms[i - 1] == "si" and not profile(story.lexicon, form).only_noun:
        return False  # *un intérêt si nouveau*
    if not story.capitalised(i):
        return True
    if not story.first_in_segment(i) or is_name(story, i) or form in NAMES_LIKE_NOUNS:
        return False
    plural = number_of(nominal(story, head)) == "p"
    return plural or form in NEWS_NOUNS or form in BARE_TITLES or form.endswith(_ABSTRACT)


def _verb(story: Story, i: int, head: int) -> int | None:
    """The verb of the noun at token ``head``, its adjectives and one complement between."""
    tokens, lexicon = story.tokens, story.lexicon
    forms, own = tokens.forms, tokens.segments[i]
    stop = story.segment_tokens(own).stop
    mask = nominal(story, head)
    number = number_of(mask)
    if not number:
        return None
    k = head + 1
    while k < stop and _qualifies(lexicon, forms[k]):
        if not profile(lexicon, forms[k]).qualifier & mask or story.capitalised(k):
            return None
        k += 1
    if k + 1 < stop and forms[k] in _OF and i == story.segment_tokens(own).start:
        k += 1
        if forms[k] in _ARTICLES:
            k += 1
        if k >= stop or not profile(lexicon, forms[k]).noun or story.capitalised(k):
            return None
        k += 1
        if k < stop and _qualifies(lexicon, forms[k]):
            k += 1
    verb = finite_after(story, k, number, nouns=True) if k < stop else None
    if verb is None or verb >= stop:
        return None
    if profile(lexicon, forms[head]).only_noun or forms[head] in NEVER_BARE_SUBJECTS:
        return verb
    # *Rares sont les élus*: the adjective opens the clause
    return None if forms[verb] in _COPULAS else verb


def _qualifies(lexicon: Lexicon, form: str) -> bool:
    here = profile(lexicon, form)
    return here.only_qualifier or here.adjectival


RULE = Rule(
    code="CAL001",
    name="subject-without-article",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A common noun without article or other determiner as the subject of a clause.",
    why="Slovak and Czech have no articles; a French common noun that is a subject takes one.",
    authority="Grevisse, Le bon usage, « Absence du déterminant »",
    check=_check,
    supersedes=("AGR007",),
    bad=(
        Bad("⟦Prochain sommet⟧ aura lieu en juin.", "Le prochain sommet aura lieu en juin."),
        Bad("⟦Reprises⟧ auront lieu le 23 mars.", "Les reprises auront lieu le 23 mars."),
        Bad(
            "Selon elle, ⟦électricité⟧ ne fonctionne dans aucun quartier.",
            "Selon elle, l'électricité ne fonctionne dans aucun quartier.",
        ),
        Bad(
            "L'opéra revient sur scène, ⟦première⟧ est prévue pour vendredi.",
            "L'opéra revient sur scène, la première est prévue pour vendredi.",
        ),
        Bad(
            "Le maire affirme que ⟦dommages⟧ dépassent un million.",
            "Le maire affirme que les dommages dépassent un million.",
        ),
        Bad(
            "⟦Explosion⟧ de gaz a été entendue lundi.",
            "L'explosion de gaz a été entendue lundi.",
        ),
    ),
    good=(
        "Policiers et pompiers sont intervenus, syndicats et patronat sont d'accord.",
        "Plainte a été déposée, ordre a été donné de tirer et rendez-vous est pris pour mardi.",
        "Nécessité fait loi, noblesse oblige. Prudence est mère de sûreté.",
        "Carrefour a annoncé ses résultats, Orange a publié les siens.",
        "Certains députés ont voté contre. Nombre d'élus ont fui. Nombreux sont les blessés.",
        "Reste que le texte est voté. Janvier a été froid. Lundi est férié. Minuit a sonné.",
        "Maman est partie. Monsieur est sorti. Grand-père a parlé.",
        "Le maire, chef du parti, a parlé. Le match, réunion de gala, a duré deux heures.",
        "Explosion à Kiev : deux morts. Incendie maîtrisé. Fin de la partie.",
        "Un plan si nouveau a surpris. Que diable a-t-il fait ?",
        "Rares ont été les réactions. Président du jury depuis 2010, il a démissionné.",
        "Élus, militants, syndicats : ils ont tous défilé.",
    ),
)
