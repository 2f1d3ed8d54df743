"""CAL037: a bare noun after a verb of no idiom: *cherchent silence*, *dépasse plafonds*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.bare import active_verb
from mtqa.analysis.french.noun_classes import PERSON, kind_of
from mtqa.analysis.french.profiles import profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.bare_nouns import ADDRESSES, OBJECTS_BARE
from mtqa.languages.fr.grammar import MEASURES_OF_TIME
from mtqa.languages.fr.nouns import PREFIXES, TIMES
from mtqa.languages.fr.transitive import NO_BARE_OBJECT
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: verbs that make idioms with a bare noun, and those that take an attribute
_IDIOMATIC = frozenset(
    """avoir être faire prendre donner mettre porter tenir rendre perdre trouver demander poser
    livrer lever devenir rester sembler élire nommer parler jouer coûter valoir sentir aller venir
    partir voter rouler finir terminer arriver sortir passer crier battre prêter tourner
    entendre changer entrer tomber mener courir couper dire sonner plier hisser laisser appeler
    croire naître mourir paraître commander remettre redonner reprendre retrouver tirer ouvrir
    imposer garder lâcher offrir élever former interjeter promettre jurer requérir réclamer
    renoncer sacrer déclarer proclamer couronner attendre marquer
    susciter intenter noter représenter constituer respirer travailler peser
    falloir pouvoir savoir vouloir devoir montrer inspirer mériter payer verser plaider
    toucher soulever accorder fixer prononcer chanter boire manger fumer
    miser parier rimer raison exprimer dater suivre titrer revenir vivre marcher skier nager foncer
    redevenir conclure concourir emporter manquer partager saisir voir""".split()
)
_IN = frozenset(("NOUN", "VERB", "impe"))
_JOINED = frozenset(("et", "ou", "ni", "-", "à", "sur", "après", "par", "contre", "pour"))
_NOT_THESE = OBJECTS_BARE | ADDRESSES | TIMES | MEASURES_OF_TIME | PREFIXES
_NOT_THESE |= frozenset(
    """moitié plus moins victoire adieu bonjour bonsoir bravo merci non oui vie personne rien
    champion championne champions vice-champion euro euros dollar dollars couronne couronnes
    pour-cent numéro part parti haut fort double stop vert rouge noir blanc dur ferme volontiers
    hors gare sens dieu madame face refuge fortune querelle noise asile abri""".split()
)


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms, segments, kinds = tokens.forms, tokens.segments, tokens.kinds
    last = len(forms) - 1
    bare = kept(lexicon, _only_noun)
    for form, places in tokens.index.items():
        if not bare[form] or form in _NOT_THESE or len(form) < 4:
            continue
        for i in places:
            v = i - 1
            if v < 1 or i >= last or segments[v] != segments[i] or kinds[v] != "word":
                continue
            if story.capitalised(i) or story.capitalised(v) or story.capitalised(i + 1):
                continue
            lemmas = lexicon.lemmas(forms[v])
            if not lemmas.isdisjoint(_IDIOMATIC) or not lemmas.isdisjoint(NO_BARE_OBJECT):
                continue
            if not active_verb(story, v) or forms[v - 1] in ("se", "s'"):
                continue
            if forms[i + 1] in _JOINED or form in forms[i + 1 : i + 3]:
                continue
            if kind_of(story, i) == PERSON:
                continue
            yield Match(
                tokens.starts[i], tokens.ends[i], f"The object « {form} » needs an article."
            )


def _only_noun(lexicon: Lexicon, form: str) -> bool:
    parts = profile(lexicon, form).parts
    return "NOUN" in parts and parts <= _IN


RULE = Rule(
    code="CAL037",
    name="bare-complement",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A common noun without article right after a verb that makes no idiom with it.",
    why="Slovak and Czech have no articles; a French object takes one outside fixed idioms.",
    authority="Grevisse, Le bon usage, « Absence du déterminant »",
    check=_check,
    bad=(
        Bad("L'usine dépasse ⟦plafonds⟧ d'émission."),
        Bad("L'évêque a béni ⟦statue⟧ de la Vierge."),
    ),
    good=(
        "L'usine dépasse les plafonds. La Suissesse a terminé championne.",
        "Le club joue gardien de but. Il cherche refuge. La foule crie victoire.",
        "Il a aspergé hommes et femmes. Il vit seul. Il est parti samedi.",
    ),
    weak=True,
)
