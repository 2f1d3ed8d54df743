"""AGR073: what somebody judges or makes an object to be does not agree with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.antecedent_of_que import antecedent_of_que
from mtqa.analysis.french.noun_reading import NO_NOUN, noun_mask_at, noun_there
from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import FEMININE, FS, MASCULINE, MS, PLURAL, SINGULAR, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.copulas import BETWEEN, HAVE
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import DEGREES, PREPOSITIONS
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.nouns import INVARIABLE_ADJECTIVES, TIMES
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_VERBS: Final = frozenset(
    "juger rendre estimer trouver considérer déclarer croire qualifier".split()
)
_CLITICS: Final = {"le": MS, "la": FS, "les": PLURAL}
_LOOSE: Final = INVARIABLE_ADJECTIVES | frozenset(
    """bon compte gorge service hommage justice grâce mort vie fait dit vu pris mis même tel telle
    tels telles certain certains sûr nécessaire ci là""".split()
)
_OBJECT: Final = 6  # tokens between the verb and what the object is said to be
_ENDS: Final = frozenset(
    (".", ",", ";", "!", "?", "»", "et", "ou", "pour", "à", "en", "dans", "par")
)


def _check(story: Story) -> Iterator[Match]:
    forms = story.tokens.forms
    verbs = kept(story.lexicon, _verb)
    for form in filter(verbs.__getitem__, story.tokens.index):
        for v in story.tokens.index[form]:
            for found in (_object(story, v), _clitic(story, v), _relative(story, v)):
                if found is None:
                    continue
                i, mask = found
                own = profile(story.lexicon, forms[i]).qualifier
                if mask and not mask & own:
                    yield _match(story, i, mask)
                    break


def _verb(lexicon: Lexicon, form: str) -> bool:
    """Whether ``form`` is one of those verbs: finite, an infinitive or a participle."""
    readings = [r for r in lexicon.readings(form) if r.lemma in _VERBS]
    return any(r.pos == "VERB" for r in readings)


def _adjective(story: Story, i: int) -> int | None:
    """The adjective at token ``i``, after an adverb of degree, that ends its phrase, or None."""
    tokens = story.tokens
    forms = tokens.forms
    while i + 1 < len(forms) and (
        forms[i] in DEGREES or profile(story.lexicon, forms[i]).parts == {"ADV"}
    ):
        i += 1
    if i >= len(forms) or forms[i] in _LOOSE or story.capitalised(i):
        return None
    here = profile(story.lexicon, forms[i])
    both = here.qualifier & MASCULINE and here.qualifier & FEMININE
    if not here.adjectival or (both and here.qualifier & SINGULAR and here.qualifier & PLURAL):
        return None
    return i


def _ends(story: Story, i: int) -> bool:
    """Whether nothing follows that the adjective at token ``i`` could belong to."""
    tokens = story.tokens
    if i + 1 >= len(tokens.forms) or tokens.segments[i + 1] != tokens.segments[i]:
        return True
    return tokens.forms[i + 1] in _ENDS


def _object(story: Story, v: int) -> tuple[int, int] | None:
    """*a jugé le texte superflue*; *a rendu publique le rapport*."""
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    if forms[v - 1] in DETERMINERS and profile(story.lexicon, forms[v]).noun:
        return None
    if profile(story.lexicon, forms[v]).participle and not _active(story, v):
        return None
    first = _adjective(story, v + 1)
    if first is not None and first + 1 < len(forms) and first == v + 1:
        phrase = phrase_at(story, first + 1)
        same = segments[v] == segments[first]
        if phrase is not None and forms[phrase.head].removesuffix("s") in TIMES:
            return None
        if phrase is not None and same and forms[first + 1] not in PREPOSITIONS:
            return first, phrase.mask
        return None
    phrase = phrase_at(story, v + 1) if v + 1 < len(forms) else None
    if phrase is None or forms[v + 1] in PREPOSITIONS or segments[v] != segments[phrase.head]:
        return None
    found = phrase.mask
    for k in range(phrase.head + 1, min(v + 1 + _OBJECT, len(forms))):
        if segments[k] != segments[v] or tokens.kinds[k] != "word" or story.capitalised(k):
            return None
        i = _adjective(story, k)
        if i is not None and forms[k - 1] not in DETERMINERS:
            return (i, found) if _ends(story, i) else None
        if forms[k] in NO_NOUN and forms[k] not in PREPOSITIONS | DETERMINERS.keys() | {"l'"}:
            return None
        here = profile(story.lexicon, forms[k])
        if here.only_verb or "AUX" in here.parts or "inf" in here.parts:
            return None
        if noun_there(story, k) and forms[k] not in NO_NOUN:
            found |= noun_mask_at(story, k)
    return None


def _active(story: Story, v: int) -> bool:
    """Whether *avoir* stands before the participle at token ``v``."""
    forms = story.tokens.forms
    k = v - 1
    while k > 0 and (forms[k] in BETWEEN or forms[k] in PROCLITICS):
        k -= 1
    return forms[k] in HAVE or forms[k] in ("avoir", "ayant", "ai", "avons")


def _clitic(story: Story, v: int) -> tuple[int, int] | None:
    """*le juge disproportionnée*."""
    forms = story.tokens.forms
    here = profile(story.lexicon, forms[v])
    mask = _CLITICS.get(forms[v - 1], 0) if v > 1 and here.finite else 0
    subject = profile(story.lexicon, forms[v - 2]) if v > 1 else None
    if not mask or subject is None or forms[v - 2] in PREPOSITIONS:
        return None
    if here.noun and not (subject.noun or "PRON" in subject.parts):
        return None
    start = v + 1 + (forms[v + 1 : v + 2] == ["comme"])
    i = _adjective(story, start)
    return (i, mask) if i is not None and _ends(story, i) else None


def _relative(story: Story, v: int) -> tuple[int, int] | None:
    """*un passage qu'il juge inconstitutionnelle*."""
    start = v + 1 + (story.tokens.forms[v + 1 : v + 2] == ["comme"])
    i = _adjective(story, start)
    if i is None or not _ends(story, i) or not profile(story.lexicon, story.tokens.forms[v]).finite:
        return None
    return i, antecedent_of_que(story, v, objectless=True)


def _match(story: Story, i: int, mask: int) -> Match:
    tokens = story.tokens
    gender = "" if mask & MASCULINE and mask & FEMININE else "m" if mask & MASCULINE else "f"
    number = "" if mask & SINGULAR and mask & PLURAL else "s" if mask & SINGULAR else "p"
    right = inflect(story.lexicon, tokens.forms[i], gender, number)
    return Match(
        tokens.starts[i],
        tokens.ends[i],
        f"« {story.word(i)} » does not agree with the object that is said to be so"
        + (f": {right}." if right else "."),
        replace(tokens.starts[i], tokens.ends[i], right) if right else (),
    )


RULE = Rule(
    code="AGR073",
    name="object-attribute",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An adjective after « juger », « rendre », « considérer comme » that does not agree with "
    "their object: « un texte qu'il juge inutiles », « a rendu publique le rapport ».",
    why="What the object is said to be agrees with the object.",
    authority="Grevisse, Le bon usage, « Accord de l'attribut de l'objet »",
    check=_check,
    supersedes=("AGR013", "AGR063"),
    bad=(
        Bad(
            "Le maire évoque un passage qu'il juge ⟦dangereuse⟧.",
            "Le maire évoque un passage qu'il juge dangereux.",
        ),
        Bad(
            "L'opposition a jugé le texte ⟦superflue⟧.",
            "L'opposition a jugé le texte superflu.",
        ),
        Bad(
            "La ville a rendu ⟦publique⟧ le rapport de mai.",
            "La ville a rendu public le rapport de mai.",
        ),
    ),
    good=(
        "Le maire juge la loi de finances nécessaire et le texte superflu.",
        "Elle trouve la maison de son père trop grande. Il a rendu la monnaie, furieux.",
        "La ville a rendu publique la liste des écoles. Elles peuvent être jugées utiles un jour.",
        "Ce sont des mots que la loi juge sans valeur, un homme que la cour déclare coupable.",
    ),
)
