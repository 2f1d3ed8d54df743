"""AGR002: a determiner that does not agree with the noun right after it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from mtqa.analysis.french.agreement import has_feminine, noun_inflection
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Fix, Match
from mtqa.languages.fr.determiners import DETERMINERS, singular
from mtqa.languages.fr.elision import elides
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import EITHER_GENDER, PREFIXES
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: words before which *un, une, la* … are a pronoun or a number, not the noun's determiner
_NOT_BEFORE = frozenset("l' et pas plus que qu' dont comme sur ou".split())
#: what a woman may be, too, without being a feminine noun
_RANKS = frozenset({"numéro"})
#: men's titles whose feminine nobody doubts
_SETTLED = frozenset(
    """président vice-président directeur député sénateur ambassadeur conseiller avocat fondateur
    candidat acteur chanteur infirmier joueur policier étudiant employé habitant patient client
    voisin passager citoyen suspect accusé plaignant retraité conducteur spectateur participant
    enseignant commerçant adhérent résident détenu prévenu délégué salarié gérant représentant
    manifestant concurrent adolescent écolier lycéen romancier musicien comédien danseur vendeur
    serveur""".split()
)
_NAMES = {"m": "masculine", "f": "feminine", "s": "singular", "p": "plural"}


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, starts, ends = tokens.forms, tokens.starts, tokens.ends
    last = len(forms) - 1
    lexicon = story.lexicon
    for i in story.where(*DETERMINERS):
        if i == last:
            continue
        article = i == 0 or forms[i - 1] in PREPOSITIONS or story.first_in_segment(i)
        article = article or (DETERMINERS[forms[i]].pronoun and _governed(story, i))
        verdict = _verdict(lexicon, forms[i], forms[i + 1], article)
        if not verdict or starts[i + 1] != ends[i] + 1 or story.capitalised(i + 1):
            continue
        if i and (forms[i - 1] in _NOT_BEFORE or forms[i - 1] in DETERMINERS):
            continue
        if (i and tokens.kinds[i - 1] == "number") or (
            story.word(i).isupper() and len(forms[i]) > 1
        ):
            continue
        if i + 2 <= last and _goes_on(story, i + 2, verdict):
            continue
        yield Match(
            starts[i],
            ends[i + 1],
            f"The determiner does not agree with « {forms[i + 1]} », which is "
            f"{_NAMES[verdict]}{_advice(story, i, verdict)}.",
            _fix(story, i, verdict),
        )


def _governed(story: Story, i: int) -> bool:
    """*garantit le neige*: a verb stands right before, so that token ``i`` is no pronoun."""
    forms = story.tokens.forms
    before = profile(story.lexicon, forms[i - 1])
    if before.only_verb or "inf" in before.parts - {"NOUN"}:
        return forms[i - 2] not in ("est-ce", "et") if i > 1 else False
    have = {"a", "ont", "avait", "avaient", "ai", "avons", "aura", "été"}
    return (
        bool(before.participle)
        and before.only_qualifier
        and not have.isdisjoint(forms[max(0, i - 4) : i - 1])
    )


def _goes_on(story: Story, i: int, verdict: str) -> bool:
    """Whether token ``i`` shows that the noun before it is not the only one, or not French."""
    form = story.tokens.forms[i]
    if verdict == "s" and form in ("et", "ou", "-"):
        return True  # les père et mère
    if verdict == "s" and form == ",":
        return "et" in story.tokens.forms[i + 1 : i + 8] or story.tokens.forms[i - 2] != "des"
    found = noun_inflection(story.lexicon, form)
    if found is None:
        # la jet set: the noun is the English half of a compound
        return form[0].isalpha() and not story.readings(i)
    return all(r.pos == "NOUN" for r in story.lexicon.readings(form))


@lru_cache(maxsize=1 << 16)
def _verdict(lexicon: Lexicon, form: str, noun: str, article: bool) -> str:
    """The gender or number of ``noun`` that the determiner ``form`` clashes with, or "".

    ``article``: where it stands, *le* and the like can be no pronoun.
    """
    determiner = DETERMINERS[form]
    if noun in EITHER_GENDER or len(noun) < 3 or noun in PREFIXES:
        return ""
    # un rencontre: no pronoun here, so no verb there
    found = noun_inflection(
        lexicon, noun, verbs=article or not determiner.pronoun, participles=article
    )
    if found is None:
        return ""
    gender, number = found
    if any(r.pos == "PROPN" and r.gender != gender for r in lexicon.readings(noun.capitalize())):
        return ""  # au canada: a name that lost its capital
    if number and number != determiner.number:
        # des krak, les latino: borrowed words often stay as they are
        return "" if number == "s" and noun[-1] in "aiouk" else number
    if not gender or not determiner.gender or gender == determiner.gender:
        return ""
    if determiner.kind in ("m", "s") and determiner.gender == "m" and elides(noun) is not False:
        return ""  # son amie
    if noun in _SETTLED and determiner.gender == "f":
        return gender
    if gender == "m" and (noun in _RANKS or noun.endswith("eur") or has_feminine(lexicon, noun)):
        return ""  # la professeur, une écrivain, la numéro un: a woman's title
    return gender


def _right(story: Story, i: int, verdict: str) -> str | None:
    forms = story.tokens.forms
    if verdict not in "mf" or forms[i + 1] in _SETTLED:
        return None  # of a woman the noun is wrong
    return singular(DETERMINERS[forms[i]].kind, verdict, elides(forms[i + 1]) is True)


def _advice(story: Story, i: int, verdict: str) -> str:
    right = _right(story, i, verdict)
    return f": {right}{story.tokens.forms[i + 1]}" if right else ""


def _fix(story: Story, i: int, verdict: str) -> tuple[Fix, ...]:
    right = _right(story, i, verdict)
    if right is None:
        return ()
    if story.capitalised(i):
        right = right[0].upper() + right[1:]
    return replace(story.tokens.starts[i], story.tokens.starts[i + 1], right)


RULE = Rule(
    code="AGR002",
    name="determiner-noun",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A determiner whose gender or number is not that of the noun right after it.",
    why="The determiner takes the gender and number of its noun.",
    authority="Grevisse, Le bon usage, « Accord du déterminant »",
    check=_check,
    bad=(
        Bad(
            "Les députés ont rejeté ⟦le décision⟧ hier.", "Les députés ont rejeté la décision hier."
        ),
        Bad("Il y aura ⟦un réunion⟧ lundi.", "Il y aura une réunion lundi."),
        Bad("Ils attendent ⟦une rafraîchissement⟧.", "Ils attendent un rafraîchissement."),
        Bad("⟦Les gouvernement⟧ ont signé."),
        Bad("Les deux pays ont signé ⟦cette accord⟧.", "Les deux pays ont signé cet accord."),
        Bad("Il parle ⟦du société⟧ cotée.", "Il parle de la société cotée."),
        Bad("Elle refuse ⟦mon décision⟧.", "Elle refuse ma décision."),
        Bad("Le porte-parole de ⟦la président⟧ a refusé de commenter."),
    ),
    good=(
        "La numéro un mondiale est éliminée.",
        "Le mode d'emploi suit la mode, le livre coûte une livre et le poste part par la poste.",
        "La juge, la chef de service, une professeur et la capitaine ont parlé à la médecin.",
        "Mon amie et son épouse aiment les Kennedy, les Dupont et les si et les mais.",
        "Il la rencontre, les remercie et le décide; l'un mange, l'autre pas.",
        "Une haut fonctionnaire a lu Le Monde, la revue le Courrier et les Échos.",
        "Il y a vingt et une femmes pour un homme; un après-midi ou une après-midi.",
        "Ses père et mère ont vu la rock star et la jet set, les mini et les auto écoles.",
        "Le maire et la première adjointe vont au canada.",
        "De nouvelles mesures et de vieux amis; des hors-la-loi et des porte-parole.",
    ),
)
