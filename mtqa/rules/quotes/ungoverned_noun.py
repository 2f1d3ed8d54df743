"""FRQ026: a bare quoted noun that nothing before the mark governs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.fragments import bare_noun_phrase, sure_noun, tokens_of
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.verbs import finite_readings, likely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: after these any word is named, cried or written as it stands
_NAMING: Final = frozenset(
    """appeler nommer surnommer dénommer baptiser rebaptiser intituler titrer qualifier dire crier
    écrire lire signifier désigner entendre scander chanter répondre traduire juger estimer
    trouver croire rendre souhaiter clamer hurler murmurer lancer épeler prononcer répéter
    mentionner indiquer afficher porter déclarer élire proclamer considérer cocher taper
    chercher demander imprimer inscrire graver coller classer étiqueter estampiller marquer
    sous-titrer pouvoir devoir vouloir aller venir avoir être""".split()
)
#: *l'a accusé « cynisme »*, *a remercié les électeurs « courage »*: of what, for what
_OF_WHAT: Final = frozenset(
    """accuser remercier féliciter soupçonner louer blâmer priver menacer inculper punir
    récompenser taxer justifier motiver expliquer""".split()
)
#: nouns that tell nothing without what they are of
_OF_NOUNS: Final = frozenset(
    """nécessité besoin besoins manque absence risque risques danger preuve preuves victoire cause
    sentiment accusation accusations soupçon soupçons reproche reproches possibilité promesse
    promesses vague climat époque""".split()
)
#: what is said with *être* and a bare noun
_WITHOUT_ARTICLE: Final = frozenset(
    """chose monnaie signe synonyme source preuve question cause fonction œuvre affaire facteur
    maître gage lettre matière victime témoin partie juge roi reine force porteur légion
    symbole part objet prétexte motif sujet lieu fille fils terre pratique persona""".split()
)
_BEING: Final = frozenset("est était sera serait fut être devenir devient devenu".split())
#: verbs behind which *à* or *de* stands
_INDIRECT: Final = frozenset(
    """succomber céder renoncer procéder recourir aspirer nuire résister remédier contribuer
    assister participer bénéficier douter dépendre disposer souffrir relever""".split()
)
#: those who are thanked or honoured *pour son …*
_FOR: Final = frozenset(
    """remercier distinguer récompenser saluer honorer féliciter battre lutter plaider
    œuvrer""".split()
)
#: and to what one calls, against what one warns
_TO: Final = {
    "à": frozenset("appeler exhorter viser ressembler comparer renoncer assimiler inviter".split()),
    "contre": frozenset("mettre avertir prévenir protester lutter élever dresser".split()),
}
#: what is asked or had *du ministre*
_FROM: Final = frozenset(
    "exiger attendre recevoir réclamer obtenir vouloir espérer demander".split()
)
_HAS: Final = frozenset("a ont avait avaient aura auraient aurait avoir ayant".split())
_PLACES: Final = frozenset("à au aux dans devant chez pour lors sur".split())
_BETWEEN: Final = frozenset(
    "aussi également encore notamment surtout seulement plutôt même ensuite toutefois ainsi".split()
)
_MESSAGE: Final = (
    "the quoted noun has lost the word before it: a determiner (un, une, le, la, des) or "
    "a preposition (de, à, pour)"
)


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for quotation in story.quotations:
        if quotation.depth or not quotation.close or quotation.sentence:
            continue
        i = story.token_at(quotation.span.start) - 1
        if i < 1 or tokens.segments[i] != quotation.segment:
            continue
        if not bare_noun_phrase(story, quotation):
            continue
        inside = tokens_of(story, quotation)
        if _is_a(story, i) or (not _listed(story, quotation) and _governor(story, i, inside)):
            yield Match(quotation.span.start, tokens.ends[inside[0]], _MESSAGE)


def _is_a(story: Story, i: int) -> bool:
    """*il ne s'agit que « peurs et rumeurs »*: the verb takes de."""
    forms = story.tokens.forms
    i -= forms[i] in ("que", "pas", "plus", "là")
    return forms[i] in ("agit", "agissait", "agirait", "agisse") and forms[i - 1] == "s'"


def _listed(story: Story, quotation: Quotation) -> bool:
    """Nouns in pairs or lists, which need no determiner, and those another mark goes on with."""
    forms = story.tokens.forms
    inside = tokens_of(story, quotation)
    after = story.token_at(quotation.span.end)
    if after < len(forms) and forms[after] in ("ou", "ni", "("):
        return True
    for j in inside:
        if forms[j] in ("/", ","):
            return True
        if forms[j] in ("et", "ou", "par", "après") and j + 1 < inside.stop:
            noun = sure_noun(story, j + 1) or forms[j + 1] == forms[j - 1]
            if noun and forms[j] in ("et", "ou"):
                return True
            if forms[j + 1] == forms[j - 1]:
                return True  # *heure par heure*
    return False


def _governor(story: Story, i: int, inside: range) -> bool:
    """Whether the word that the quoted noun hangs on wants a determiner or a preposition."""
    forms = story.tokens.forms
    if forms[i] in _OF_NOUNS and forms[i - 1] in grammar.DETERMINERS:
        return True
    if forms[i] == "par":
        singular = any(r.number == "s" for r in story.readings(inside[0]))
        return len(inside) > 1 and singular and kind_of(story, inside[0]) == PERSON
    if forms[i] == "pour" and len(inside) > 1:
        span = range(story.segment_tokens(story.tokens.segments[i]).start, i)
        return any(not story.lexicon.lemmas(forms[j]).isdisjoint(_FOR) for j in span)
    if forms[i] in _TO:
        wanted = _TO[forms[i]]
        return any(
            not story.lexicon.lemmas(forms[j]).isdisjoint(wanted)
            for j in range(max(0, i - 8), i)
            if story.tokens.segments[j] == story.tokens.segments[i]
        )
    i = _past_source(story, i)
    while forms[i] in _BETWEEN or forms[i] in grammar.MEASURES_OF_TIME:
        i -= 1
    if forms[i] in _BEING:
        return _predicate(story, i, inside)
    if _wants_object(story, i, inside):
        return True
    return _of_what(story, i) or (len(inside) > 1 and _behind_place(story, i))


def _past_source(story: Story, i: int) -> int:
    """The token before *selon lui*, *, selon le maire,*."""
    forms = story.tokens.forms
    last = i - (forms[i] == ",")
    for j in range(last - 1, max(0, last - 4), -1):
        if forms[j] == "selon":
            return j - 1 - (forms[j - 1] == ",")
        if story.tokens.kinds[j] != "word":
            break
    return i


def _predicate(story: Story, i: int, inside: range) -> bool:
    """*la fusillade était « exécution à sang froid »*: a thing, and more than a word."""
    noun = inside[0]
    forms = story.tokens.forms
    if len(inside) < 2 or forms[noun] in _WITHOUT_ARTICLE or kind_of(story, noun) == PERSON:
        return False
    return forms[i - 1] not in ("n'", "c'", "ce", "s'")


def _wants_object(story: Story, i: int, inside: range) -> bool:
    forms = story.tokens.forms
    verbs = [r for r in story.readings(i) if r.pos == "VERB"]
    if any(r.lemma in _INDIRECT for r in verbs) and forms[i - 1] not in grammar.DETERMINERS:
        return True
    if not verbs or any(r.lemma in _NAMING for r in verbs) or _negated(story, i):
        return False
    if story.lexicon.has(forms[i], "NOUN") and forms[i - 1] in grammar.DETERMINERS:
        return False
    alone = len(inside) == 1
    if alone and not any(r.lemma in _ONE_WORD for r in verbs):
        return False
    if any(r.tense == "ppas" for r in verbs) and _compound(story, i):
        return forms[i - 2] not in ("l'", "les", "s'", "se", "qu'") or _of(story, i)
    if forms[i - 1] in ("se", "s'", "l'", "les", "que", "qu'") or _relative(story, i):
        return False
    if any(r.tense == "ppre" for r in verbs):
        return not story.lexicon.has(forms[i], "NOUN")
    if any(r.tense == "inf" for r in verbs):
        return all(r.tense == "inf" for r in story.readings(i))
    return bool(finite_readings(story, i)) and likely_finite(story, i)


#: verbs of which one bare quoted word is no object either
_ONE_WORD: Final = frozenset(
    """apprécier saluer critiquer dénoncer souligner condamner fustiger déplorer évoquer regretter
    louer vanter défendre appeler redouter exprimer""".split()
)


def _relative(story: Story, i: int) -> bool:
    """*ce qu'il a voulu « … »*: the object stands before the verb."""
    forms = story.tokens.forms
    return not {"que", "qu'"}.isdisjoint(forms[max(0, i - 4) : i]) and forms[i - 1] in ("il", "on")


def _negated(story: Story, i: int) -> bool:
    return any(form in ("ne", "n'") for form in story.tokens.forms[max(0, i - 5) : i])


def _of(story: Story, i: int) -> bool:
    return not story.lexicon.lemmas(story.tokens.forms[i]).isdisjoint(_OF_WHAT)


def _active(story: Story, i: int) -> bool:
    """Whether token ``i`` is a verb of *accuser*'s kind in the active voice."""
    if not _of(story, i):
        return False
    if any(r.tense == "ppas" for r in story.readings(i)):
        return _compound(story, i)
    return bool(finite_readings(story, i))


def _compound(story: Story, i: int) -> bool:
    """*a salué* in the active voice, also *a remercié … et salué*."""
    forms = story.tokens.forms
    reach = 14 if forms[i - 1] == "et" else 3
    return not _HAS.isdisjoint(forms[max(0, i - reach) : i]) and forms[i - 1] != "été"


def _of_what(story: Story, i: int) -> bool:
    """*l'a accusé « cynisme »*, *a remercié les électeurs « courage »*."""
    forms = story.tokens.forms
    if _active(story, i):
        return forms[i - 2] in ("l'", "les") or forms[i - 1] in ("l'", "le", "la", "les")
    for j in range(i - 1, max(0, i - 8), -1):
        if story.tokens.kinds[j] != "word" or story.tokens.segments[j] != story.tokens.segments[i]:
            return False
        if _active(story, j):
            whom = noun_phrase(story, j + 1, i + 1)
            return whom is not None and whom.last == i
    return False


def _behind_place(story: Story, i: int) -> bool:
    """*a présenté au Parlement « plan de paix »*: a hearer or a place behind the verb."""
    forms = story.tokens.forms
    for j in range(i - 1, max(0, i - 7), -1):
        if story.tokens.kinds[j] != "word" or story.tokens.segments[j] != story.tokens.segments[i]:
            return False
        if forms[j] not in _PLACES and forms[j] not in ("du", "de", "d'"):
            continue
        place = noun_phrase(story, j + 1 + (forms[j] == "lors"), i + 1)
        if place is None or place.last != i or forms[place.head] in _CLASSIFIERS:
            return False
        before = j - 1
        verbs = [r for r in story.readings(before) if r.pos == "VERB"]
        if forms[j] not in _PLACES:
            verbs = [r for r in verbs if r.lemma in _FROM]
        if not verbs or any(r.lemma in _NAMING or r.lemma in _NO_OBJECT for r in verbs):
            return False
        if any(r.tense == "ppas" for r in verbs):
            return _compound(story, before)
        return likely_finite(story, before)
    return False


#: what is done without an object
_NO_OBJECT: Final = frozenset(
    """participer assister jouer parler réagir croire penser travailler vivre arriver partir entrer
    figurer appartenir tenir réussir échouer protester siéger voter""".split()
)
_CLASSIFIERS: Final = grammar.CLASSIFIERS | frozenset(
    """opération programme projet plan film livre roman concours mouvement mot terme titre slogan
    concept principe label mention formule expression catégorie rubrique série festival campagne
    prix mode style type genre rayon stade salle rue place avenue musée théâtre café bar hôtel
    restaurant forum salon mission dossier liste section""".split()
)

RULE = Rule(
    code="FRQ026",
    name="ungoverned-quoted-noun",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A bare quoted noun behind a verb, its hearer or a noun that wants de.",
    why="Slavic languages have no articles and tie nouns by their cases; the machine keeps the "
    "quoted words as they are.",
    authority="Grevisse, Le bon usage, § 586 (présence du déterminant)",
    check=_check,
    sources=("sk", "cs", "pl", "ru", "uk"),
    supersedes=("FRQ023",),
    weak=True,
    bad=(
        Bad("Le maire de Nitra a esquissé ⟦« chemin⟧ possible » vers la paix."),
        Bad("Selon lui, l'attaque était ⟦« exécution⟧ de sang-froid »."),
        Bad("Le maire a exposé au Parlement ⟦« plan⟧ de résistance »."),
        Bad("La mère l'a accusé ⟦« cynisme⟧ »."),
        Bad("La présidente a remercié les électeurs ⟦« courage⟧ »."),
        Bad("Ils ont parlé de la nécessité ⟦« dialogue⟧ constructif »."),
        Bad("Il répond qu'il ne s'agit que ⟦« rumeurs⟧ et fantaisies »."),
        Bad("Il a mis en garde contre ⟦« impasses⟧ »."),
        Bad("Le maire appelle à ⟦« unité⟧ »."),
        Bad("Elle exige du ministre ⟦« démission⟧ immédiate »."),
        Bad("Il a fustigé la loi, dénonçant ⟦« mensonges⟧ »."),
        Bad("Il a remercié les élus pour ⟦« aide⟧ rapide et sincère »."),
        Bad("Le billet a été glissé par ⟦« gentil⟧ garçon » du quartier."),
        Bad("Le comité n'a pas succombé ⟦« hystérie⟧ »."),
        Bad("Le village mérite selon lui ⟦« opposition⟧ solide »."),
    ),
    good=(
        "Le maire de Nitra a esquissé un « chemin possible » vers la paix.",
        "Le maire est « maître à bord » et le roi « président à vie ».",
        "Il a présenté au festival « contes d'hiver » et à la salle « belle étoile ».",
        "La mère l'a accusé de « cynisme » et a crié « honte à vous ».",
        "Ce qu'il a appelé « plan de résistance » est prêt.",
        "Ils parlent de « dialogue constructif », de la question « sens de la vie ».",
    ),
)
