"""French nouns whose gender or number the word-form table alone does not settle, folded.

Sources: Grevisse, *Le bon usage*, « Le genre des noms », « Le nom collectif sujet »; Académie
française, *Dictionnaire*, 9e éd.
"""

from __future__ import annotations

from typing import Final

#: nouns that are used in both genders, by usage or by meaning, whatever a dictionary says
EITHER_GENDER: Final = frozenset(
    """après-midi interview enzyme oasis perce-neige gens amour amours orgue orgues
    délice délices pâque steppe covid covid-19 foudre hymne œuvre personnel mannequin témoin
    star vedette top gent palabre alvéole ordonnance météorite effluve effluves relâche réglisse
    cartouche entrecôte avant-guerre entre-deux-guerres après-guerre game job radio basket
    volley laque manche mémoire mode moule mousse œil page parallèle pendule période physique
    platine poêle poste primeur solde somme souris tour trompette vague vapeur voile garde aide
    critique enseigne élève merci espace couple crêpe greffe manœuvre pupille quadrille
    statuaire politique pub bio finale mix sentinelle recrue chef bébé otage ministre clef
    holding wiki leggings jean blog couleur champagne bourgogne cognac fitness""".split()
)
#: singular nouns that take a plural verb as well
COLLECTIVES: Final = frozenset(
    """plupart majorité minorité moitié tiers quart centaine douzaine dizaine quinzaine vingtaine
    trentaine quarantaine cinquantaine soixantaine millier million milliard foule multitude
    poignée série totalité infinité nombre ensemble reste partie pourcentage troupe bande groupe
    masse quantité tas paire couple kyrielle nuée flot""".split()
)
#: nouns of time, which may open a sentence without being its subject
TIMES: Final = frozenset(
    """jour jours matin matins soir soirs soirée nuit nuits midi après-midi semaine semaines mois
    année années an ans siècle siècles week-end week-ends veille lendemain surlendemain
    avant-veille moment moments instant fois minute minutes heure heures seconde secondes lundi
    mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet
    août septembre octobre novembre décembre printemps été automne hiver époque saison trimestre
    semestre décennie""".split()
)
#: nouns that are as often the first half of a compound written apart
PREFIXES: Final = frozenset(
    """auto mono méga giga mini maxi super hyper ultra multi micro macro moto radio télé ciné photo
    vidéo euro éco pro ex vice""".split()
)
#: nouns that the title of a work, a paper, a group or a party follows without a mark
NAMED_WORKS: Final = frozenset(
    """film films pièce roman romans livre livres série émission journal magazine revue chanson
    titre
    album groupe équipe parti mouvement association collectif opéra ballet bande hebdomadaire
    quotidien site blog podcast documentaire spectacle comédie tableau toile restaurant café hôtel
    bar club société entreprise marque liste coalition alliance recueil nouvelle essai œuvre poème
    fable conte jeu exposition festival prix quartier lieu-dit hameau ville commune station plage
    maison villa domaine résidence centre librairie galerie compagnie troupe duo trio fanfare
    chorale théâtre cinéma salon boutique enseigne""".split()
)
#: adjectives spelt like a present participle that, as such, would need an object after it
TRANSITIVE_PARTICIPLES: Final = frozenset(
    """important intéressant inquiétant surprenant étonnant alarmant choquant décevant encourageant
    satisfaisant impressionnant passionnant marquant frappant effrayant terrifiant bouleversant
    rassurant gênant exigeant contraignant humiliant menaçant touchant""".split()
)
#: adjectives that take no mark, or that may go with another adjective: *bleu clair*
INVARIABLE_ADJECTIVES: Final = frozenset(
    """marron orange kaki bleu vert rouge noir blanc gris jaune rose brun blond clair foncé pâle
    standard super sympa chic cool live gratis maison canon record choc phare clé pilote type
    plein demi nu feu haut bas fort court net haute bon vif grand extra ultra maxi mini seul
    seule seuls seules tupi""".split()
)
