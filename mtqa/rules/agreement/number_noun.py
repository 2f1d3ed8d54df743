"""AGR009: a noun in the singular after a number or a quantity of several."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.agreement import inflect
from mtqa.analysis.french.profiles import PLURAL, SINGULAR, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.grammar import MEASURES_OF_TIME
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_NUMERALS = tuple(
    """deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt
    trente quarante cinquante soixante cent mille""".split()
)
_QUANTITIES = tuple("milliers millions milliards centaines dizaines nombre".split())
#: nouns that scale a number
_SCALES = frozenset(("million", "milliard", "millier"))
#: words before a number that is a name or a place in a row: *le 12, article 5, page 3*
_LABELS = frozenset(
    """le la au du l' toutes tous virgule article articles numéro page pages formule chapitre
    classe groupe groupes division ligue catégorie no n° n phase type niveau volume tome année
    code acte saison série version ligne route chaîne""".split()
)
#: nouns that are never counted so, or stand unchanged after a number
_NOT_COUNTED = frozenset(
    """pour cent mille plus contre quart demi mètre-carré ex bis ter est ouest nord sud pourcent
    avenue rue boulevard place penny suite yuan faim soif tort raison peur honte mal envie
    besoin mile vitesse minimum maximum environ top""".split()
)


def _check(story: Story) -> Iterator[Match]:
    for i in story.numbers:
        if _several(story.tokens.forms[i]):
            yield from _judge(story, i)
        elif story.tokens.forms[i] == "1":
            yield from _one(story, i)
    for i in story.where(*_NUMERALS):
        yield from _judge(story, i)
    forms = story.tokens.forms
    for i in story.where(*_QUANTITIES):
        if forms[i + 1 : i + 2] not in (["de"], ["d'"]):
            continue
        if forms[i] == "nombre" and (i < 2 or forms[i - 1] != "grand" or forms[i - 2] != "un"):
            continue
        yield from _judge(story, i, i + 2)


def _one(story: Story, i: int) -> Iterator[Match]:
    """*1 blessés*: the figure one before a noun that is only a plural."""
    tokens = story.tokens
    forms, j = tokens.forms, i + 1
    if j >= len(forms) or i == 0 or tokens.segments[i - 1] != tokens.segments[j]:
        return
    here = profile(story.lexicon, forms[j])
    plural = here.noun and not here.noun & SINGULAR and here.parts <= {"NOUN", "ADJ", "ppas"}
    if not plural or story.capitalised(j) or len(forms[j]) < 4:
        return
    before = forms[i - 1]
    if tokens.kinds[i - 1] != "word" or before in _LABELS or tokens.starts[j] > tokens.ends[i] + 1:
        return
    if profile(story.lexicon, before).only_noun or story.capitalised(i - 1):
        return  # la phase 1 essais
    right = inflect(story.lexicon, forms[j], "m" if here.noun & 3 else "f", "s")
    if right is None or right == forms[j]:
        return
    yield Match(
        tokens.starts[i],
        tokens.ends[j],
        f"One is counted: « 1 {right} ».",
        replace(tokens.starts[j], tokens.ends[j], right),
    )


def _several(figure: str) -> bool:
    """Whether a figure counts two things or more, and is no date, clause number or year."""
    whole, _, rest = figure.replace(" ", "").partition(",")
    if len(figure) == 4 and figure[:2] in ("18", "19", "20"):
        return False
    return whole.isdecimal() and int(whole) >= 2 and (not rest or rest.isdecimal())


def _judge(story: Story, i: int, noun: int | None = None) -> Iterator[Match]:
    """The noun at token ``noun``, right after the number or quantity at token ``i``."""
    tokens = story.tokens
    forms = tokens.forms
    j = i + 1 if noun is None else noun
    if j >= len(forms) or tokens.segments[j] != tokens.segments[i] or tokens.kinds[j] != "word":
        return
    form = forms[j]
    if len(form) < 4 or story.capitalised(j) or form in MEASURES_OF_TIME or form in _NOT_COUNTED:
        return
    here = profile(story.lexicon, form)
    if not here.noun or here.noun & PLURAL or tokens.starts[j] > tokens.ends[j - 1] + 1:
        return
    if form != "personne" and here.parts - {"NOUN", "ADJ", "ppas", "ppre", "VERB", "impe"}:
        return
    if noun is not None and not here.only_noun and form != "personne":
        return
    before = forms[i - 1] if i else ""
    if noun is None and form not in _SCALES and (before in _LABELS or before.endswith("'")):
        return
    if noun is not None and forms[i] in _MONEY and form not in _SUMS:
        return  # deux millions de perte
    if noun is None and story.first_in_segment(i) and tokens.kinds[i] == "number":
        return  # a numbered heading
    if noun is None and (here.finite or here.participle) and not _counted(story, j):
        return
    if before == "pour" and forms[i] == "cent":
        return  # dix pour cent entrant à l'université
    after = forms[j + 1] if j + 1 < len(forms) else ""
    if after in ("-", "/") or story.first_in_segment(j):
        return
    if here.finite and i and (forms[i - 1] == "sur" or story.capitalised(i - 1)):
        return  # un sur deux vote, le Boeing 737 vole
    if noun is None and not _counts(story, i):
        return
    right = inflect(story.lexicon, form, "m" if here.noun & 3 else "f", "p") or form + "s"
    yield Match(
        tokens.starts[j],
        tokens.ends[j],
        f"Several are counted: « {right} ».",
        replace(tokens.starts[j], tokens.ends[j], right),
    )


_MONEY = frozenset(("millions", "milliards"))
_SUMS = frozenset("euro couronne dollar forint zloty rouble personne habitant tonne".split())

#: participles that are nouns of persons
_PERSONS = frozenset(
    """blessé tué mort arrêté détenu employé député disparu accusé condamné invité réfugié inculpé
    suspect délégué diplômé licencié salarié""".split()
)
_VERBAL = frozenset("fait conduit marque montre égale égal virgule bout garde compte tire".split())


def _counted(story: Story, noun: int) -> bool:
    """Whether a form that is a verb or participle too is the noun that is counted."""
    tokens = story.tokens
    form = tokens.forms[noun]
    here = profile(story.lexicon, form)
    if here.participle:
        return form in _PERSONS
    after = tokens.forms[noun + 1] if noun + 1 < len(tokens.forms) else ""
    return form not in _VERBAL and not (after in DETERMINERS and after not in ("du", "des", "au"))


def _counts(story: Story, i: int) -> bool:
    """Whether the number at token ``i`` does not belong to what stands before it."""
    if i == 0 or story.first_in_segment(i):
        return True
    tokens = story.tokens
    before = profile(story.lexicon, tokens.forms[i - 1])
    if story.word(i - 1).isupper() and len(tokens.forms[i - 1]) > 1:
        return False  # EUR 3 million
    if tokens.kinds[i - 1] == "number" or tokens.forms[i - 1] in (
        "/",
        "-",
        ":",
        "(",
        "+",
        "=",
        "%",
        "€",
        "$",
        "£",
    ):
        return False
    if not before.noun or before.finite or before.qualifier or "NUM" in before.parts:
        return True
    return bool(before.parts & {"ADP", "ADV", "DET"})


RULE = Rule(
    code="AGR009",
    name="number-noun",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A noun in the singular after a number of two or more: « 21 blessé », « deux million »; "
    "a plural after « 1 ».",
    why="What is counted stands in the plural; Slovak and Czech put another case there, which a "
    "translation takes for a singular.",
    authority="Grevisse, Le bon usage, « Le nombre des noms »",
    check=_check,
    bad=(
        Bad("L'accident a fait 21 ⟦blessé⟧.", "L'accident a fait 21 blessés."),
        Bad("L'accident a fait ⟦1 blessés⟧.", "L'accident a fait 1 blessé."),
        Bad("Il a reçu deux ⟦million⟧ d'euros.", "Il a reçu deux millions d'euros."),
        Bad("Elle vit avec ses trois ⟦enfant⟧.", "Elle vit avec ses trois enfants."),
        Bad("Il manque des milliers d'⟦emploi⟧.", "Il manque des milliers d'emplois."),
    ),
    good=(
        "Sur mille élèves, 60 pour cent entrant à l'université ont un diplôme.",
        "Le 12 mars, l'article 5 et la page 3 sont cités, 1,5 million d'euros et 0,5 point.",
        "Deux fois, trois Allemands et cinq pour cent; vers 12 heures, dix contre un.",
        "Des milliers de tonnes d'aide et un grand nombre de gens.",
    ),
)
