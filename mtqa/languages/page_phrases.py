"""Shapes of what a page says around a story: calls to its reader, credits, lists of links.

Patterns over folded text (lower case, straight apostrophes, plain spaces), matched where a block,
or a sentence at the very end of a story, begins.
"""

from __future__ import annotations

from typing import Final

#: calls to the reader
CALLS: Final = (
    r"(?:abonnez|désabonnez|inscrivez|connectez|identifiez)-vous\b",
    r"(?:suivez|retrouvez|rejoignez|contactez|soutenez|écrivez|likez|rejoins|aidez)-nous\b",
    r"(?:dites-le-nous|dites-nous|envoyez-nous|faites-nous|donnez-nous|écrivez-nous)\b",
    r"(?:partagez|partager)(?:-l[ea]\b| (?:sur|via|avec|cet(?:te)?|l[ea' ]|votre|vos|ceci|: ?"
    r"|[–-] )[^.]{0,60}$| (?:cet(?:te)? |l[ae' ] ?|ce )(?:articles?|dépêche|page|contenu|texte"
    r"|nouvelle|actualités?|info|version|site)|\s*!?$)",
    r"(?:épingle[rz]|tweete[rz]|envoyer|envoyez)(?:-l[ea])? (?:sur|à un ami|par e-?mail"
    r"|à des amis|cet article)\b",
    r"laisse[rz] (?:une? (?:commentaire|réponse|avis|message)|vos? (?:commentaires?|avis))\b",
    r"(?:note[rz]|évalue[rz]|imprime[rz]|commente[rz]|écoute[rz]|écouter|enregistre[rz]"
    r"|sauvegarde[rz]|télécharge[rz]) (?:cet article|l'article|cette page|la page|ce texte"
    r"|l'audio)",
    r"(?:découvre[rz]|consulte[rz]|retrouve[rz]|parcoure[rz]) (?:nos|notre|toutes? (?:nos|l)"
    r"|tous nos|d'autres|l'intégralité)",
    r"(?:suive[rz]|suivre) (?:le sujet|le direct|ce sujet|toute|l'auteur|notre|nos|tasr|čtk"
    r"|sita|ctk|l'actualité|les actualités|en direct|cette)\b",
    r"(?:recevez|recevoir) (?:nos|notre|chaque|toute|les (?:dernières|alertes)|une notification"
    r"|par)",
    r"(?:pour )?ne (?:rien manquer|manquez (?:plus|pas|rien|aucune?)|ratez (?:plus|pas|rien"
    r"|aucun))",
    r"(?:restez|soyez) (?:informés?|connectés?|à jour|au courant|le premier à)\b",
    r"(?:rejoignez|participez à|entrez dans) (?:la|notre|le) (?:conversation|discussion|débat"
    r"|groupe|communauté|chaîne)",
    r"(?:ajoute[rz]) (?:ce site|cette page|aux favoris|à vos favoris|un commentaire)",
    r"(?:signale[rz]|rapporte[rz]) (?:un(?:e)? (?:abus|erreur|faute|commentaire|problème)"
    r"|le commentaire)\b",
    r"(?:poste[rz]|publie[rz]|écrire|écrivez|afficher|affichez|voir|lire|charger"
    r"|masquer) (?:un |le |les |plus de )?commentaires?\b",
    r"(?:réagir|réagissez)(?: à cet article| à l'article)?\s*!?$",
    r"merci de respecter les? ",
    r"(?:devenez|devenir) (?:membre|abonné|premium|annonceur)",
    r"(?:faire|faites) un don\b",
    r"(?:vous (?:souhaitez|voulez)|envie de|souhaitez-vous|voulez-vous) (?:réagir|commenter"
    r"|en savoir plus|vous abonner|nous soutenir|recevoir)",
    r"vous avez (?:aimé|apprécié|lu \d|trouvé une|repéré une|remarqué une|été témoin)",
    r"vous (?:pourriez|devriez) (?:également |aussi )?(?:être intéressé|aimer|apprécier)",
    r"(?:avez-vous|auriez-vous) (?:trouvé|repéré|remarqué|vu) une (?:erreur|faute|coquille)",
    r"vous devez (?:être connecté|vous connecter|vous inscrire|être abonné)",
    r"vous lisez (?:la version|une version|un article)",
    r"(?:cet? (?:article|dépêche|contenu|texte)) vous a(?:-t-il|-t-elle)? (?:plu|été|intéressé"
    r"|est)",
    r"ce(?:t)? (?:article|contenu) (?:est réservé|vous est offert|est également disponible"
    r"|a été partagé|contient des liens)",
    r"que pensez-vous de (?:cet|cette|ce)",
    r"(?:donnez|donner|partagez|exprimez) (?:votre|un) (?:avis|opinion)\b",
    r"vous êtes (?:connecté|identifié|abonné)e? (?:en tant que|comme|à)\b",
    r"(?:prévenez|prévenir|avertissez|notifiez)-moi (?:par|de|des|lorsque|en cas)\b",
    r"(?:vous pouvez|vous trouverez) (?:lire |consulter |trouver )?(?:la version|l'article"
    r"|l'original|le texte) (?:originale?|complet|slovaque|tchèque|en )",
    r"(?:activer|activez|désactiver|recevoir) les (?:notifications|alertes)\b",
    r"merci (?:de|pour) votre (?:lecture|visite|attention|fidélité|soutien|intérêt)\b",
    r"merci d'avoir (?:lu|suivi|consulté)\b",
    r"(?:gérer|gérez|modifier|enregistrer) (?:mes|vos|les) (?:préférences|choix|cookies"
    r"|paramètres|consentements?)\b",
    r"(?:nous respectons|votre vie privée|nous et nos partenaires)\b",
    r"(?:ceci|cela) (?:peut|pourrait|devrait) (?:également |aussi )?vous (?:intéresser|plaire)",
    r"(?:à|choses à) ne pas (?:manquer|rater)\s*[!:]?$",
    r"(?:contacte[rz]|joindre|joignez) (?:la |notre |l')(?:rédaction|équipe|auteure?)\b",
    r"(?:envoyer|envoyez|soumettre) (?:un|le|votre|mon) commentaire\b",
    r"(?:regardez|voir|visionnez|écoutez) (?:la|cette|notre) (?:vidéo|galerie|bande-annonce)"
    r"(?: ci-dessous| complète)?\s*[.:!]?$",
    r"besoin d'aide \?",
    r"(?:accès|article|contenu|dossier) réservée? aux abonnés",
    r"newsletter (?:[–-]|hebdomadaire|quotidienne|gratuite)",
    r"vos (?:données|réactions) ",
    r"vous (?:aimez|cherchez|avez envie|partez) [^.?]{2,60} \? (?:découvre|trouve|retrouve"
    r"|consulte|télé)",
    r"accepter tous les cookies",
    r"(?:aimez-vous|vote !|votez !|pour ou contre \?)",
    r"(?:pour|avez-vous) (?:toute|une) question ?(?: :| sur cet article)",
    r"(?:vos|votre) (?:réactions?|commentaires?|avis|nom|e-?mail|adresse e-?mail|données sont"
    r"|publicité|annonce)\b[^.]{0,50}$",
    r"(?:espace|contenu|article|lien|annonces?) (?:publicitaire|sponsorisée?s?|partenaire)",
    r"(?:offre|offres?) (?:spéciale|d'abonnement|exclusive|découverte)",
    r"(?:soldes|promo|bon plan|code promo) ?:",
)  # fmt: skip

#: links and their headings
LINKS: Final = (
    r"(?:à (?:lire|voir|découvrir|écouter|consulter|suivre)|lire|lisez|voir|regardez"
    r"|écoutez) (?:aussi|également|absolument|encore|dans la même|sur le même"
    r"|sur notre)\b[^.]{0,3}(?::|$| ?dans| ?sur)",
    r"(?:recommandé|sélectionné|suggéré)s? pour vous$",
    r"(?:article|page|billet) (?:précédente?|suivante?)\b",
    r"(?:précédent|suivant) ?: ?",
    r"lire ?: ",
    r"(?:découvre[rz]|lisez|lire|voir|retrouve[rz]) (?:aussi|également)\s*:?$",
    r"(?:d')?autres (?:articles|actualités|dépêches|nouvelles|sujets) (?:de|du|sur|dans|à)"
    r"\b[^.]{0,50}$",
    r"(?:tendances?|populaires?|récents?|actualités|dossiers|rubriques)\s*:?$",
    r"(?:# ?[^\W\d_][\w-]*[ ,]*)+$",
    r"(?:[^\W\d_]+ \| ){2,}[^\W\d_]+$",
    r"conditions (?:générales|d'utilisation)\b[^.]{0,30}$",
    r"navigation (?:de l'article|des articles|de page)",
    r"(?:dernières (?:nouvelles|actualités|infos)|recherche|galerie|fil info|à la une|vidéos?"
    r"|photos?|cookies|plus de nouvelles|les plus (?:lus|consultés|commentés)) ?(?:\(\d+"
    r"(?: photos?| images?)?\))?\s*:?$",
    r"la version (?:slovaque|tchèque|anglaise|originale|française) (?:de (?:cet|l')"
    r"|est disponible|se trouve)",
    r"page \d+ (?:sur|de|/) \d+",
    r"(?:retour|revenir) (?:en haut|à l'accueil|au sommaire|à la page|à la liste|vers)",
    r"(?:haut|début) de (?:la )?page$",
    r"(?:autres|plus d'|tous les|nos (?:derniers|autres)|derniers|articles) ?(?:articles"
    r"|actualités|les plus (?:lus|populaires|récents)|sur le même|récents|recommandés"
    r"|populaires)\b[^.]{0,50}$",
    r"(?:sujets?|thèmes?|articles?|contenus?|vidéos?) (?:connexes?|liés?|associés?"
    r"|similaires?)\b",
    r"(?:les lecteurs|les internautes|d'autres lecteurs) (?:ont (?:également|aussi)|aiment"
    r"|recommandent)",
    r"(?:voir|lire|afficher|charger) (?:plus|les archives|tout|la suite|la source|l'original"
    r"|l'article|toutes? |tous )\b[^.]{0,60}$",
    r"(?:voir|consulter) (?:l'itinéraire|la carte|le plan|le programme|la galerie|le diaporama)",
    r"(?:tout lire|afficher plus|en continu|en savoir \+|continue reading|lire en ligne)$",
    r"(?:rubriques?|tags?|mots-? ?clés?|étiquettes?|catégories?|thèmes?|sujets?|dossier|galerie"
    r"|podcast|newsletter|billetterie|partenaires|simulateur|comparateur|agenda|météo"
    r"|carnet du jour|à la une|en direct|alerte info|vidéo du jour|insolite|le (?:saint|mot"
    r"|chiffre) du jour|lien(?:s)?) ?:",
    r"(?:lire|lisez) (?:la version|la suite|en |dans notre)",
    r"à découvrir (?:dans|sur|également)",
    r"(?:suggestions|idées) (?:de lecture|cadeaux)",
    r"prévisions météo (?:pour|de|à)\b[^.]{2,30}$",
    r"(?:en cas (?:de danger|d'urgence)), (?:composez|appelez) ",
    r"[»–—-]* ?(?:pause )?publicité ?[«–—-]*$",
    r"accueil (?:»|>|/|\|) ",
    r"(?:mentions légales|plan du site|qui sommes-nous|foire aux questions|nous contacter"
    r"|à propos de nous|politique de (?:confidentialité|cookies)|conditions (?:générales"
    r"|d'utilisation)|se désabonner|imprimer|accueil|faq|rss|recherche pour|contact) ?(?:$|[?:–"
    r"|/·,-])",
    r"(?:notre|nos) (?:newsletter|idées|derniers|dernières|offres|partenaires|podcasts?|vidéos"
    r"|dossiers|applications?|sélection)\b[^.]{0,60}$",
    r"(?:toute|toutes) (?:l'actualité|les (?:photos|actualités|infos|vidéos"
    r"|images))\b[^.]{0,80}$",
    r"(?:plus|davantage) (?:de photos|d'infos|d'informations|d'articles"
    r"|sur le même)\b[^.]{0,60}$",
    r"lien (?:de la source|permanent|vers)\b",
    r"[^.«]{3,60} : (?:cliquez ici|voir le diaporama|suivez |contactez "
    r"|activez les notifications|calculez |regardez |écoutez |trouvez |abonnez-vous)",
    r"j'aime(?: \d+)?(?: |$)[^.]{0,40}(?:commenter|partager)",
    r"(?:\d+|aucun|pas de|0) (?:commentaires?|réactions?|partages?|avis)\b(?: pour le moment|$)",
    r"commentaires? (?:\(\d+\)|fermés|désactivés|clos)",
    r"(?:copier le lien|ajouter aux favoris|envoyer par e-?mail|enregistrer)\b[^.]{0,50}$",
    r"(?:facebook|twitter|whatsapp|linkedin|instagram|telegram|pinterest|tiktok"
    r"|tweet)(?:(?: ?[,/–·|-] ?| +)(?:facebook|twitter|whatsapp|linkedin|instagram|telegram"
    r"|pinterest|tiktok|x|rss|e-?mail|imprimer))+$",
    r"(?:★|☆)",
    r"(?:note|notes|évaluation) ?: ?\d",
    r"\d(?:[,.]\d)?/5\b",
    r"(?:publicité|annonce) [–-] ",
    r"l'article continue ",
)  # fmt: skip

#: by-lines, credits and rights
IMPRINT: Final = (
    r"(?:écrit|rédigé|posté|publié|traduit|mis en ligne) par\b(?: ?:)? ?(?:la |l')?(?:rédaction"
    r"|admin|redaction|google|deepl|une? |[^.]{2,40}(?: le \d|$))",
    r"publié il y a \d",
    r"par la rédaction$",
    r"(?:version|article|texte) (?:originale?|source|d'origine)\b[^.]{0,30} ?: ",
    r"(?:d'après|avec|selon) (?:l'agence )?(?:tasr|sita|čtk|ctk|afp|reuters)"
    r"(?: et (?:l'agence )?(?:tasr|sita|čtk|ctk|afp|reuters))?\.?$",
    r"(?:rédigé|écrit|réalisé|traduit) (?:à partir|d'après|sur la base) d[eu'][^.]{2,60}$",
    r"(?:photos?|images?|vidéos?) ?(?:©|tasr|sita|čtk|ctk|pixabay|unsplash|archives?)\b",
    r"(?:sur (?:la|cette) photo|légende|vignette|en photo) ?: ",
    r"(?:passionnée?|fan|accro|amoureux|amoureuse|adepte) (?:de|d'|du|des|à|au)\b[^.]{2,50},"
    r" [^.]{3,60}\.?$",
    r"[^\W\d_]+(?:[ '-][^\W\d_]+){1,3}, (?:rédact(?:eur|rice)|journaliste|correspondante?)"
    r"\b[^.]{0,40}, (?:suit|couvre|écrit|travaille)\b",
    r"sauf (?:indication|mention) contraire,",
    r"la rédaction (?:n'est pas|ne (?:peut|saurait)|décline|se réserve)\b",
    r"cet? (?:article|texte|contribution|contenu) (?:reflète|n'engage|exprime|ne reflète)\b",
    r"(?:reproduction|diffusion|copie|réutilisation) (?:interdite|réservée|partielle)\b",
    r"le contenu de (?:cet|ce|cette) (?:article|site|page) ",
    r"l'article [^.]{3,90} est apparu en premier",
    r"(?:note|remarque|n\.?b\.?) ?: (?:cet|ce|cette|la traduction|le texte|les noms)\b[^.]{0,40}"
    r"\btradu",
    r"voici (?:la|une|le|l') ?(?:traduction|version|texte)\b[^.]{0,60}:$",
    r"veuillez noter que (?:certains?|certaines|les noms|la traduction|le texte|cet)\b",
    r"(?:préparé|recueilli|compilé|mis en forme|adapté) par ?:? ?(?:la |l')?[^.]{3,40}$",
    r"[^\W\d_]+(?:[ '-][^\W\d_]+){1,3} est (?:journaliste|rédact(?:eur|rice)|blogueu(?:r|se)"
    r"|correspondante?|auteure?|passionnée?|spécialiste) (?:et|chez|pour|indépendante?|passionnée?"
    r"|depuis)\b",
    r"une version (?:précédente|antérieure) de (?:cet|l')(?: ?article| ?dépêche)",
    r"(?:écrit|rédigé) par ?: ?[^.]{3,40} [–-] ",
    r"[^\W\d_]+(?:[ '-][^\W\d_]+){1,3}, (?:passionnée?|fan|accro|amat(?:eur|rice)|amoureu(?:x"
    r"|se)|adepte|féru|férue|geek|blogueu(?:r|se)) (?:d|au|de|à)\b",
    r"(?:tasr|sita|čtk|ctk) · publié",
    r"(?:dernière )?mise à jour ?: ?",
    r"temps de lecture\b",
    r"(?:auteur|autrice|rédacteur|rédactrice|journaliste) ?(?::|inconnue?$)",
    r"à propos de l'auteure?\b",
    r"photos? (?:d'illustration|d'archives?|de couverture)\b",
    r"(?:crédits?|source|sources) (?:de (?:la|l') ?)?(?:photos?|image|article|texte"
    r"|illustration)\b[^.]{0,12}:",
    r"image à la une",
    r"(?:\(c\)|©|copyright)",
    r"tous droits réservés",
    r"rédigé par [^.]{3,40} le \d",
    r"auteure? ?: (?:tasr|sita|čtk|ctk)\b",
    r"r\. ?i\. ?p\.$",
    r"note de bas de page ?:",
    r"(?:toute|la) (?:reproduction|réutilisation|copie|diffusion)\b.{0,60}(?:interdite|réservée)",
    r"toutes les (?:images|photos) sont protégées",
    r"(?:traduction automatique|traduit (?:automatiquement|à l'aide|avec|de l'original"
    r"|du slovaque|du tchèque|par une? (?:machine|logiciel|ia)))\b",
    r"(?:cet? (?:article|texte)|ceci|cette (?:traduction|dépêche)) (?:est"
    r"|a été) (?:une traduction|traduit|rédigé (?:avec|à l'aide|par une)|généré|produit"
    r"|publié (?:pour la première|à l'origine)|également disponible|issue? d)",
    r"le texte a été (?:traduit|généré|rédigé) ",
    r"(?:article|texte|résumé|contenu) (?:généré|rédigé|traduit|produit|créé"
    r"|publié à l'origine)\b",
    r"note de la rédaction ?:",
    r"avertissement ?:",
    r"les opinions exprimées ",
    r"(?:ceci|il) n(?:'est|e s'agit) pas (?:d')?un conseil en ",
    r"cette entrée a été publiée",
    r"fin de (?:l'article|la traduction|la dépêche)\b",
    r"avec (?:la contribution|le concours|l'aide) de (?:tasr|čtk|sita|afp|ctk|l'afp|reuters)\b",
    r"(?:tasr|čtk|sita|ctk) [–-] (?:rédaction|agence|service)\b",
    r"(?:l'abus d'alcool est|les cryptomonnaies sont|fumer tue|jouer comporte)",
    r"(?:ouvre[rz]|simule[rz]|estime[rz]|compare[rz]|calcule[rz]|réserve[rz]|trouve[rz]"
    r"|teste[rz]|télécharge[rz]) (?:un compte|gratuitement|votre|vos|l'application"
    r"|les prix (?:sur|de nos)|une? [^.]{2,20} près de chez)",
    r"foto ?:",
    r"\(?(?:tasr|sita|čtk|ctk)(?:[,/] ?[a-zé]{1,4})?\)?\.?$",
    r"\(?(?:tasr|sita|čtk|ctk), [a-z]{2,4}\)$",
)  # fmt: skip

FRAMES: Final = CALLS + LINKS + IMPRINT
