"""Which French words a final vowel is elided before, folded.

Sources: Académie française, *Dictionnaire*, 9e éd. (the h aspiré is marked there); Grevisse, *Le
bon usage*, § 44–51; OQLF, Banque de dépannage linguistique, « Élision ». Both lists of h hold
only words on which these agree; a word on neither is left alone.
"""

from __future__ import annotations

from typing import Final

#: letters that ask for elision; a *y* before a vowel doesn't, *h* goes by the lists
VOWELS: Final = frozenset("aàâeéèêëiîïoôœuùû")

#: words with a vowel or mute h at first that take no elision
NO_ELISION: Final = frozenset(
    """onze onzième onzièmes oui ouistiti ouistitis ululer ululement ululements uhlan uhlans un une
    et ou à a e i o u au aux en ah eh oh euh ouf ouais ouï-dire ouate ouadi oued énième unième
    iota alpha oméga upsilon epsilon êta éta est""".split()
)

#: beginnings of words with a mute h
MUTE_H: Final = tuple(
    """habile habill habilit habit habitu halein halieut halluci haltère haltéro hameçon harmoni
    hebdomad héberg hébreu hébraï hébét hécatomb hectare hectolitr hégémoni hélic hélico hélium
    hémi hémo hépati herb hérédit hérési hérétiq hérit héroïne héroïqu héroïsm hésit hétéro
    heure heureu hexagon hippi hippo hirondelle histoir histor hiver hivern holocaust homéo
    homicid hommag homme homogèn homolog homonym homosexu honnêt honneur honor hôpita horair
    horizon horlog hormon horoscop horreur horribl horrifi horticol horticult hospic hospital
    hostil hôte hôtel hôtess huile huissier huître humain humani humble humeur humidi humili
    humoris humour hydrat hydraul hydro hygièn hygiéni hymne hyper hypno hypocri
    hypoth hystéri""".split()
)

#: words with an h aspiré, before which nothing is elided
ASPIRATE_H: Final = frozenset(
    """hache hachis hackers hacker haie haies haine haines haineux haineuse haïr hall halls halle
    halles halte hamac hameau hameaux hamster hamsters handball handballeur handballeurs
    handballeuse handballeuses handicap handicaps handicapé handicapée handicapés handicapées
    hangar hangars hantise harceler harcèlement harceleur harceleurs hardi hardie hardiesse
    harem hareng harengs hargne haricot haricots harnais harpe harpon hasard hasards hasardeux
    hasardeuse hâte hâter hausse hausses haut hauts haute hautes hautement hauteur hauteurs
    haut-parleur haut-parleurs havre hérisson hérissons hernie héron héros hêtre hêtres heurt
    heurts heurter hibou hiérarchie hiérarchies hiérarchique hisser hobby hockey hockeyeur
    hockeyeurs hockeyeuse hockeyeuses hold-up hollandais hollandaise hollandaises homard homards
    hongrois hongroise hongroises honte honteux honteuse hooligan hooligans hooliganisme horde
    hordes hors hors-jeu hors-la-loi hotte houblon houille houle housse hublot huées huitaine
    huitième huitièmes hurlement hurlements hurler hussard hussards hutte huttes""".split()
)

#: countries and parts of the world that take elision
PLACES: Final = frozenset(
    """afghanistan afrique albanie algérie allemagne amérique andorre angleterre angola arabie
    argentine arménie asie australie autriche azerbaïdjan écosse égypte équateur érythrée espagne
    estonie éthiopie europe inde indonésie irak iran irlande islande israël italie ouganda
    ouzbékistan ukraine uruguay""".split()
)
#: determiner before a consonant → before a vowel sound: *ce homme, ma amie*
BEFORE_VOWEL: Final = {"ce": "cet", "ma": "mon", "ta": "ton", "sa": "son"}


def elides(word: str) -> bool | None:
    """Whether the folded ``word`` asks for elision before it; None where it is not sure."""
    if word in NO_ELISION or word[:2] == "e-" or len(word) < 2:
        return None
    head = word[0]
    if head in VOWELS:
        return True
    if head == "h":
        if word in ASPIRATE_H:
            return False
        return True if word.startswith(MUTE_H) else None
    if head == "y":
        return None
    return False if head.isalpha() and head.isascii() else None
