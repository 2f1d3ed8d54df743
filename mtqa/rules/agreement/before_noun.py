"""AGR012: what stands before a noun (determiner, adjective) does not agree with it."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import has_feminine
from mtqa.analysis.french.noun_classes import country
from mtqa.analysis.french.profiles import FEMININE, MASCULINE, Profile, mask, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS, Determiner
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import EITHER_GENDER, PREFIXES
from mtqa.languages.fr.prenominal import BEFORE_NOUN
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_ALL = ("tous", "tout", "toute", "toutes")
_WHOLE = {"tous": ("m", "p"), "toutes": ("f", "p"), "tout": ("m", "s"), "toute": ("f", "s")}
_ARTICLES = frozenset(("les", "ces", "ses", "leurs", "la", "cette", "le", "ce"))
_OWN = frozenset(("propre", "propres"))
_FEMININE = frozenset("certaines une aucune chacune celles toutes quelques-unes".split())
_MASCULINE = frozenset("certains un aucun chacun ceux tous quelques-uns".split())
_MIXED = frozenset((("une", "eux"), ("un", "elles"), ("aucune", "eux"), ("aucun", "elles")))
_ELIDED = frozenset("ancien ancienne actuel actuelle éventuel éventuelle".split())
_HAVE = frozenset("a ont avait avaient aura auront ai avons".split())
_NOUN_OR_VERB = frozenset(("NOUN", "VERB", "impe"))
_ENDS = PREPOSITIONS - {"des", "du"}
_STARTERS = frozenset(
    (",", "de", "d'", "à", "et", "dans", "en", "pour", "sur", "avec", "par", "sans")
)


def _check(story: Story) -> Iterator[Match]:
    yield from _adjectives(story)
    yield from _all(story)
    yield from _whole(story)
    yield from _every(story)
    yield from _their(story)
    yield from _among(story)
    yield from _one_of(story)


def _among(story: Story) -> Iterator[Match]:
    """*certaines d'entre eux*."""
    tokens = story.tokens
    for i in story.where("entre"):
        pair = tuple(tokens.forms[i - 2 : i + 2])
        if len(pair) < 4 or pair[1] != "d'" or tokens.segments[i - 2] != tokens.segments[i + 1]:
            continue
        if (pair[0] in _FEMININE and pair[3] == "eux") or (
            pair[0] in _MASCULINE and pair[3] == "elles"
        ):
            yield Match(
                tokens.starts[i - 2],
                tokens.ends[i + 1],
                f"« {pair[0]} » and « {pair[3]} » differ in gender.",
            )


def _one_of(story: Story) -> Iterator[Match]:
    """*l'une d'eux*."""
    tokens = story.tokens
    for i in story.where("eux", "elles"):
        one = tokens.forms[i - 2] if i > 1 else ""
        if tokens.forms[i - 1] == "d'" and (one, tokens.forms[i]) in _MIXED:
            yield Match(
                tokens.starts[i - 2], tokens.ends[i], f"« {one} » asks for the other gender."
            )


def _adjectives(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, starts, ends = tokens.forms, tokens.starts, tokens.ends
    last = len(forms) - 1
    for i in story.where(*BEFORE_NOUN):
        if (
            i == last
            or starts[i + 1] != ends[i] + 1
            or tokens.segments[i] != tokens.segments[i + 1]
        ):
            continue
        noun = profile(lexicon, forms[i + 1])
        if not noun.noun or noun.qualifier or not _plain(story, i + 1):
            continue
        if i and forms[i] == "nouveau" and forms[i - 1] == "de":
            continue
        adjective = _mask(forms[i], profile(lexicon, forms[i]))
        d = i - 2 if i > 1 and forms[i - 1] in ("plus", "moins") and forms[i - 2] != "au" else i - 1
        determiner = DETERMINERS.get(forms[d]) if i and not story.first_in_segment(i) else None
        elided = i > 1 and forms[i - 1] == "l'" and forms[i] in _ELIDED
        own = _own(determiner, forms[i]) if determiner else adjective
        first = i if determiner is None else d
        if elided:
            first = i - 1
        elif determiner is None and not _free(story, i):
            continue
        if forms[d] == "au" and "du" in forms[max(0, d - 3) : d]:
            continue  # du premier au troisième cycles
        if determiner is not None and determiner.pronoun and forms[d - 1] in ("et", "ou"):
            continue
        if adjective & noun.noun and own & noun.noun:
            continue
        owned = determiner is not None and determiner.kind == "s" and forms[i] in _OWN
        if (
            not noun.only_noun
            and not owned
            and (adjective & own or noun.parts - {"NOUN", "VERB", "impe"})
            and not (noun.parts <= _NOUN_OR_VERB and _object(story, d, i + 2))
        ):
            continue  # le nouveau règle la note
        if (
            noun.noun & MASCULINE
            and not noun.noun & FEMININE
            and (has_feminine(lexicon, forms[i + 1]) or forms[i + 1].endswith(("eur", "eurs")))
        ):
            continue
        yield Match(
            starts[first],
            ends[i + 1],
            f"What stands before « {forms[i + 1]} » does not agree with it in gender and number.",
        )


def _object(story: Story, determiner: int, after: int) -> bool:
    """*a pris le deuxième place*: the words are an object, and what follows begins no other."""
    forms = story.tokens.forms
    before = profile(story.lexicon, forms[determiner - 1]) if determiner else None
    if before is None or after >= len(forms):
        return False
    near = forms[max(0, determiner - 4) : determiner - 1]
    done = before.participle and (before.only_qualifier or not _HAVE.isdisjoint(near))
    governed = before.only_verb or done
    ends = story.tokens.kinds[after] == "punct" or forms[after] in _ENDS
    return bool(governed or forms[determiner - 1] in PREPOSITIONS) and ends


def _mask(form: str, here: Profile) -> int:
    if form in _WHOLE:
        return mask(*_WHOLE[form])
    return here.adjective or here.qualifier or here.noun or 15


def _own(determiner: Determiner, following: str) -> int:
    """The determiner's mask; *son* before a vowel shows no gender."""
    gender = determiner.gender
    if determiner.kind in ("m", "s") and elides(following) is not False:
        gender = ""
    return mask(gender, determiner.number)


def _plain(story: Story, noun: int) -> bool:
    """Whether the noun is a common one that is not the first half of a foreign compound."""
    tokens = story.tokens
    form = tokens.forms[noun]
    if story.capitalised(noun) or form in PREFIXES or len(form) < 3:
        return False
    if any(r.pos == "PROPN" for r in story.lexicon.readings(form.capitalize())):
        return False
    after = tokens.forms[noun + 1] if noun + 1 < len(tokens.forms) else ""
    return not (after[:1].isalpha() and not story.readings(noun + 1)) and after != "-"


def _free(story: Story, i: int) -> bool:
    """Whether the adjective at token ``i`` cannot belong to a noun before it."""
    if story.first_in_segment(i):
        return story.tokens.forms[i] not in ("certain", "seul", "seule")
    return story.tokens.forms[i - 1] in ("de", "d'", "à", "en", "par", "sans", "pour", "avec")


def _all(story: Story) -> Iterator[Match]:
    """*tous les mesures, toute les écoles*."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    for i in story.where(*_ALL):
        if i + 2 >= len(forms) or forms[i + 1] not in _ARTICLES:
            continue
        if i and forms[i - 1] in ("ont", "sont", "nous", "vous", "leur", "les"):
            continue
        noun = profile(lexicon, forms[i + 2])
        if not noun.only_noun or not _plain(story, i + 2):
            continue
        own = mask(*_WHOLE[forms[i]])
        article = DETERMINERS[forms[i + 1]]
        if own & noun.noun and own & mask(article.gender, article.number):
            continue
        if forms[i] in ("tous", "toutes") and article.number == "s":
            continue  # nous voulons tous la paix
        if forms[i] == "tout" and not story.first_in_segment(i) and forms[i - 1] not in _STARTERS:
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[i + 2],
            f"« {forms[i]} » does not agree with « {forms[i + 2]} ».",
        )


def _every(story: Story) -> Iterator[Match]:
    """*chaque les deux semaines*: two determiners."""
    tokens = story.tokens
    for i in story.where("chaque"):
        if tokens.forms[i + 1 : i + 2] in (["les"], ["le"], ["la"], ["l'"]):
            yield Match(
                tokens.starts[i],
                tokens.ends[i + 1],
                "« chaque » is a determiner and takes no article.",
            )


def _whole(story: Story) -> Iterator[Match]:
    """*tout l'Europe, tout l'équipe*: the article hides the gender, *tout* must show it."""
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where("tout"):
        if forms[i + 1 : i + 2] != ["l'"] or i + 2 >= len(forms):
            continue
        if forms[i + 2] in EITHER_GENDER:
            continue
        noun = country(story, i + 2) if story.capitalised(i + 2) else 0
        found = noun or profile(story.lexicon, forms[i + 2]).noun
        if not found or found & MASCULINE:
            continue
        if not story.first_in_segment(i) and forms[i - 1] not in _STARTERS:
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[i + 2],
            f"« tout » does not agree with « {story.word(i + 2)} ».",
        )


def _their(story: Story) -> Iterator[Match]:
    """*leur maisons*: the possessive before a plural."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    for i in story.where("leur"):
        if i + 1 >= len(forms) or tokens.starts[i + 1] != tokens.ends[i] + 1:
            continue
        noun = profile(lexicon, forms[i + 1])
        if not noun.only_noun or noun.noun & 5 or not _plain(story, i + 1):
            continue
        if i and forms[i - 1] in ("le", "la", "les"):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[i + 1],
            f"The possessive takes an s before a plural: leurs {forms[i + 1]}.",
        )


RULE = Rule(
    code="AGR012",
    name="adjective-before-noun",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="An adjective before its noun, or the determiner before both, in another gender or "
    "number; « tous les mesures »; « leur maisons ».",
    why="Determiner and adjective take the gender and number of their noun.",
    authority="Grevisse, Le bon usage, « Accord de l'adjectif »",
    check=_check,
    supersedes=("AGR002",),
    bad=(
        Bad("Il a trouvé ⟦un grande quantité⟧ d'or."),
        Bad("Elle signe ⟦sa meilleur performance⟧ ici."),
        Bad("⟦Le nouvelle règle⟧ entre en vigueur."),
        Bad("Il reste de ⟦nombreux questions⟧."),
        Bad("⟦Tous les décisions⟧ sont publiques."),
        Bad("⟦Chaque l'⟧ enfant y a droit."),
        Bad("Cela vaut pour ⟦tout l'Europe⟧."),
        Bad("Ils ont quitté ⟦leur bureaux⟧ hier."),
    ),
    good=(
        "De nouveau des mesures; un certain nombre de grands-mères, la grand-mère.",
        "Mon ancienne amie est là.",
        "Un premier amour, de grandes amours, le nouveau venu, la nouvelle star.",
        "Il leur a dit cela. Tous les deux jours, tout le monde et tous les élèves.",
    ),
)
