"""French verbs that introduce or attribute a quotation, and the words around them.

Classes as in ``VerbClass``. The participle is the masculine singular. Sources: Grevisse, *Le bon
usage*, on the incise; Charolles on reported speech in the press.
"""

from __future__ import annotations

from typing import Final

from mtqa.languages.base import ReportingVerb, VerbClass

_SPEECH = """
accuser:accusé admettre:admis affirmer:affirmé ajouter:ajouté alléguer:allégué annoncer:annoncé
argumenter:argumenté arguer:argué articuler:articulé assener:assené asséner:asséné
assurer:assuré attester:attesté avancer:avancé avertir:averti avouer:avoué clamer:clamé
commenter:commenté compléter:complété conclure:conclu concéder:concédé confesser:confessé
confier:confié confirmer:confirmé conseiller:conseillé constater:constaté continuer:continué
corriger:corrigé crier:crié demander:demandé demander:demandé déclarer:déclaré décréter:décrété
démentir:démenti dénoncer:dénoncé déplorer:déploré dire:dit détailler:détaillé
expliquer:expliqué exhorter:exhorté exiger:exigé exposer:exposé faire:fait glisser:glissé
hurler:hurlé indiquer:indiqué insister:insisté informer:informé interroger:interrogé
inviter:invité lancer:lancé marteler:martelé mentionner:mentionné menacer:menacé
murmurer:murmuré mettre:mis narrer:narré nier:nié noter:noté objecter:objecté observer:observé
plaider:plaidé plaisanter:plaisanté poursuivre:poursuivi pointer:pointé préciser:précisé
prédire:prédit prétendre:prétendu prévenir:prévenu proclamer:proclamé promettre:promis
pronostiquer:pronostiqué proposer:proposé protester:protesté préconiser:préconisé
raconter:raconté rajouter:rajouté rappeler:rappelé rapporter:rapporté rassurer:rassuré
recommander:recommandé reconnaître:reconnu relater:relaté relayer:relayé relever:relevé
remarquer:remarqué renchérir:renchéri reprendre:repris riposter:riposté rétorquer:rétorqué
répliquer:répliqué répondre:répondu répéter:répété résumer:résumé révéler:révélé réagir:réagi
réaffirmer:réaffirmé réitérer:réitéré signaler:signalé souligner:souligné souffler:soufflé
soutenir:soutenu spécifier:spécifié stipuler:stipulé suggérer:suggéré supplier:supplié
témoigner:témoigné tempérer:tempéré tonner:tonné trancher:tranché tweeter:tweeté twitter:twitté
écrire:écrit énoncer:énoncé énumérer:énuméré évaluer:évalué clarifier:clarifié éclaircir:éclairci
alerter:alerté communiquer:communiqué
esquisser:esquissé récapituler:récapitulé synthétiser:synthétisé anticiper:anticipé
évoquer:évoqué estimer:estimé juger:jugé
"""

_SPEECH_REFLEXIVE = """
exclamer:exclamé expliquer:expliqué écrier:écrié
"""

_STANCE = """
analyser:analysé apprécier:apprécié approuver:approuvé condamner:condamné considérer:considéré
craindre:craint critiquer:critiqué croire:cru décrire:décrit deviner:deviné espérer:espéré
envisager:envisagé fustiger:fustigé imaginer:imaginé juger:jugé justifier:justifié
marquer:marqué nuancer:nuancé
penser:pensé préférer:préféré présumer:présumé recadrer:recadré redouter:redouté
regretter:regretté réclamer:réclamé saluer:salué songer:songé souhaiter:souhaité
supposer:supposé vouloir:voulu
"""

_STANCE_REFLEXIVE = """
alarmer:alarmé agacer:agacé défendre:défendu demander:demandé désoler:désolé
émerveiller:émerveillé emporter:emporté enthousiasmer:enthousiasmé étonner:étonné
féliciter:félicité impatienter:impatienté indigner:indigné inquiéter:inquiété insurger:insurgé
excuser:excusé amuser:amusé énerver:énervé fâcher:fâché
irriter:irrité extasier:extasié désespérer:désespéré offusquer:offusqué enflammer:enflammé
interroger:interrogé justifier:justifié lamenter:lamenté moquer:moqué plaindre:plaint
réjouir:réjoui souvenir:souvenu targuer:targué vanter:vanté
"""

_MANNER = """
balayer:balayé bougonner:bougonné bredouiller:bredouillé chuchoter:chuchoté enchaîner:enchaîné
fulminer:fulminé gronder:grondé grommeler:grommelé ironiser:ironisé jubiler:jubilé
maugréer:maugréé marmonner:marmonné pester:pesté ricaner:ricané rire:ri sangloter:sangloté
savourer:savouré soupirer:soupiré sourire:souri tacler:taclé tancer:tancé temporiser:temporisé
calculer:calculé blaguer:blagué lâcher:lâché exulter:exulté chiffrer:chiffré minimiser:minimisé
scander:scandé gloser:glosé relativiser:relativisé jurer:juré opiner:opiné prévoir:prévu
persifler:persiflé pronostiquer:pronostiqué philosopher:philosophé
tempêter:tempêté tranquilliser:tranquillisé vitupérer:vitupéré éructer:éructé étrangler:étranglé
"""

_NAMING = """
appeler:appelé baptiser:baptisé dépeindre:dépeint parler:parlé présenter:présenté
qualifier:qualifié réclamer:réclamé traiter:traité vilipender:vilipendé
"""


def _table() -> dict[str, ReportingVerb]:
    verbs: dict[str, ReportingVerb] = {}
    for words, verb_class, reflexive in (
        (_SPEECH, VerbClass.SPEECH, False),
        (_STANCE, VerbClass.STANCE, False),
        (_MANNER, VerbClass.MANNER, False),
        (_NAMING, VerbClass.NAMING, False),
        (_SPEECH_REFLEXIVE, VerbClass.SPEECH, True),
        (_STANCE_REFLEXIVE, VerbClass.STANCE, True),
    ):
        for pair in words.split():
            lemma, _, participle = pair.partition(":")
            verbs.setdefault(lemma, ReportingVerb(lemma, participle, verb_class, reflexive))
    return verbs


#: lemma → the verb; *faire* counts only in *faire savoir, valoir, remarquer, observer, part*
REPORTING_VERBS = _table()

#: infinitives and nouns that make *faire* or *mettre* a reporting verb: *faire valoir*,
#: *mettre en garde*
LIGHT_VERBS = {
    "faire": frozenset(
        {"savoir", "valoir", "remarquer", "observer", "noter", "part", "connaître", "dire"}
    ),
    "mettre": frozenset({"en"}),
}

#: prepositions and phrases that name the source of a quotation, as folded token sequences
SOURCE_PHRASES = (
    ("selon",),
    ("d'", "après"),
    ("de", "l'", "avis"),
    ("de", "l'", "aveu"),
    ("aux", "dires"),
    ("au", "dire"),
    ("pour",),
    ("suivant",),
    ("dixit",),
)

#: infinitives of verbs that can't stand without what is said
WANT_OBJECT = frozenset(
    """dire déclarer ajouter affirmer souligner indiquer préciser estimer annoncer noter assurer
    faire rappeler constater déplorer expliquer avertir rapporter signaler observer remarquer
    relever confirmer confier avouer promettre prétendre soutenir souhaiter espérer
    conclure compléter admettre reconnaître révéler mentionner détailler spécifier""".split()
)

#: what another person says than who spoke before
ANSWERS: Final = frozenset("répondre rétorquer répliquer riposter objecter interrompre".split())
