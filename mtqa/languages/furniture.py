"""What republishing sites and text generators put around a story, in the languages seen.

All phrases are folded: lower case, straight apostrophes, plain spaces. A phrase is only taken for
furniture where it makes up a short block of its own, or opens one.
"""

from __future__ import annotations

from typing import Final

#: a block that is nothing but this (closing punctuation aside)
WHOLE: Final = frozenset(
    (
        # comment forms
        "laisser un commentaire", "laissez un commentaire", "laisser une réponse",
        "ajouter un commentaire", "commenter", "commentaires", "commentaire", "répondre",
        "annuler la réponse", "publier le commentaire", "laisser un commentaire annuler la réponse",
        "nom", "e-mail", "courriel", "site web", "adresse e-mail", "vos commentaires",
        "leave a comment", "leave a reply", "post a comment", "cancel reply", "comments", "comment",
        "pridať komentár", "pridaj komentár", "komentáre", "diskusia", "přidat komentář",
        "komentáře", "diskuse", "zanechať komentár", "napsat komentář",
        # links
        "lire aussi", "à lire aussi", "lisez aussi", "voir aussi", "à voir aussi",
        "à lire également", "sur le même sujet", "sur le même thème", "articles similaires",
        "articles liés", "articles connexes", "dans la même rubrique", "lire la suite",
        "en savoir plus", "lire plus", "voir plus", "à découvrir", "les plus lus",
        "article précédent", "article suivant", "précédent", "suivant", "retour en haut",
        "retour à l'accueil", "read more", "read also", "see also", "related articles",
        "related posts", "related", "čítajte aj", "prečítajte si aj", "súvisiace články",
        "čtěte také", "čtěte též", "související články", "continuer la lecture",
        # sharing
        "partager", "partagez", "partager l'article", "partager cet article",
        "partagez cet article", "partager sur facebook", "partager sur twitter",
        "partager sur x", "partager sur whatsapp", "partager sur linkedin", "tweeter", "tweet",
        "facebook", "twitter", "whatsapp", "linkedin", "telegram", "pinterest", "email",
        "imprimer", "copier le lien", "envoyer par e-mail", "share", "share this", "print",
        "zdieľať", "zdieľať na facebooku", "sdílet", "sdílet na facebooku", "tlačiť", "vytlačiť",
        # subscription, advertising
        "publicité", "annonce", "advertisement", "reklama", "inzercia", "inzerce", "s'abonner",
        "abonnez-vous", "newsletter", "s'inscrire", "se connecter", "contenu sponsorisé",
        "article réservé aux abonnés", "subscribe", "sign up", "sponsored",
        # cookies
        "accepter", "refuser", "tout accepter", "tout refuser", "accepter les cookies",
        "gérer les cookies", "paramétrer les cookies", "accept all", "accept cookies",
        # languages
        "lire en anglais", "lire en slovaque", "read in english", "read in slovak",
        "article original", "original article", "english", "slovenčina", "slovensky", "čeština",
        "česky", "english version", "version française", "version originale",
        "pôvodný článok", "původní článek", "tous droits réservés", "all rights reserved",
        "à propos de l'auteur", "a propos de l'auteur", "about the author", "o autorovi",
        # generators
        "html", "`html", "`", "``", "traduction", "traduction française", "translation",
        "fin de la traduction",
        "article traduit", "texte traduit", "aucun commentaire", "pas de commentaires",
    )
)  # fmt: skip

#: a block of a few lines at most that begins with this
OPENINGS: Final = (
    # comment forms
    "votre adresse e-mail ne sera pas publiée", "votre adresse de messagerie ne sera pas publiée",
    "votre adresse email ne sera pas publiée", "votre adresse courriel ne sera pas publiée",
    "les champs obligatoires sont indiqués", "les champs requis sont indiqués",
    "enregistrer mon nom, mon e-mail", "enregistrer mon nom, e-mail",
    "prévenez-moi de tous les nouveaux", "laisser un commentaire", "laissez un commentaire",
    "laisser une réponse", "vous devez être connecté pour", "connectez-vous pour commenter",
    "your email address will not be published", "required fields are marked",
    "save my name, email", "you must be logged in", "leave a reply", "leave a comment",
    "vaša e-mailová adresa nebude", "vaše e-mailová adresa nebude", "vyžadované polia sú",
    "vyžadované informace jsou", "0 commentaire", "aucun commentaire pour",
    # links
    "à découvrir aussi :", "à découvrir aussi:", "à découvrir également :",
    "à consulter aussi", "cela pourrait vous intéresser", "ceci pourrait vous intéresser",
    "vous aimerez aussi", "vous pourriez aussi aimer", "nos autres articles",
    "partagez cet article", "partagez l'article", "partager l'article avec",
    "si cet article vous a plu", "vous avez aimé cet article", "[fin de la traduction",
    "(fin de la traduction", "fin de la traduction.", "fin de la traduction –",
    "lire aussi :", "lire aussi:", "lire aussi -", "lire aussi –", "à lire aussi", "a lire aussi",
    "lisez aussi :", "voir aussi :", "voir aussi:", "lire également :", "à lire également",
    "sur le même sujet :", "articles similaires :", "lire la suite", "read more:", "read also:",
    "see also:", "čítajte aj:", "čítajte aj :", "prečítajte si aj", "viac k téme", "čtěte také",
    "čtěte také:", "mohlo by vás zaujímať", "mohlo by vás zajímat",
    # sharing
    "partager sur ", "partagez sur ", "partager via ", "partager cet article", "share on ",
    "share this ", "zdieľať na ", "sdílet na ", "suivez-nous sur", "suivez nous sur",
    "rejoignez-nous sur", "rejoignez notre chaîne", "rejoignez notre groupe",
    "rejoignez notre communauté", "rejoignez la chaîne", "abonnez-vous à notre chaîne",
    "suivez notre chaîne", "suivez notre page", "suivez toute l'actualité", "suivez l'actualité",
    "retrouvez toute l'actualité", "retrouvez tous nos articles", "retrouvez l'actualité",
    "ne manquez aucune actualité", "ne manquez aucun article", "vous avez aimé cet article",
    "cet article vous a plu", "vous avez repéré une erreur", "vous avez trouvé une erreur",
    "signaler une erreur", "signalez une erreur", "une erreur dans cet article",
    "écouter cet article", "écoutez cet article",
    "retrouvez-nous sur", "follow us on", "sledujte nás na",
    "cliquez pour partager", "cliquez ici pour", "cliquer ici pour", "click to share",
    # subscription, advertising
    "abonnez-vous à", "abonnez-vous pour", "inscrivez-vous à la newsletter",
    "inscrivez-vous à notre",
    "inscrivez-vous pour recevoir",
    "inscrivez-vous gratuitement", "recevez notre newsletter", "recevez chaque",
    "recevez gratuitement", "subscribe to", "sign up for", "sign up to", "prihláste sa na odber",
    "prihláste sa k odberu", "přihlaste se k odběru", "téléchargez notre application",
    "téléchargez l'application", "la suite après la publicité", "la suite de cet article est",
    "cet article est réservé", "article réservé aux abonnés", "soutenez-nous",
    # cookies
    "ce site utilise des cookies", "nous utilisons des cookies", "ce site web utilise des cookies",
    "en poursuivant votre navigation", "en continuant à utiliser ce site", "akismet",
    "ce site utilise akismet", "this site uses ", "this website uses cookies", "we use cookies",
    "táto stránka používa cookies", "tento web používá", "používame cookies",
    # rights, disclaimers
    "copyright", "©", "(c) 19", "(c) 20", "tous droits réservés", "all rights reserved",
    "všetky práva",
    "všechna práva", "la reproduction, même partielle", "toute reproduction", "disclaimer",
    "avertissement : cet article", "avertissement : ce texte", "clause de non-responsabilité",
    "this article was ", "this article has been",
    "this article is ", "this is an automat", "this is a machine", "this story was ",
    "this story has been", "the views expressed", "the opinions expressed", "the content of this",
    "the original article", "the post ", "originally published", "translated with ",
    "translated from ", "translated by ", "machine translated", "automatically translated",
    "cet article a été traduit", "ce texte a été traduit", "cet article a été généré",
    "cet article a été créé", "cet article a été rédigé automatiquement",
    "cet article a été rédigé à l'aide", "cet article a été rédigé avec l'aide",
    "cet article a été écrit automatiquement", "cet article peut contenir",
    "cet article est généré", "cet article provient", "cet article est issu d'une traduction",
    "cette traduction a été", "cette dépêche a été traduite", "ce contenu a été traduit",
    "ce contenu a été généré", "contenu généré", "article généré", "texte généré",
    "cet article est une traduction",
    "cet article a été publié à l'origine", "cet article a d'abord été publié",
    "cet article est apparu en premier", "l'article original", "l'article est apparu en premier",
    "traduit du slovaque", "traduit du tchèque", "traduit de l'anglais", "traduit automatiquement",
    "traduction automatique", "traduit par deepl", "traduit avec", "article original :",
    "article original en", "contenu traduit", "les opinions exprimées dans cet",
    "les opinions exprimées ici",
    # language switches
    "go to the original", "go to original", "read the original", "read this article in",
    "read in english", "view original", "lire l'article original", "lire l'original",
    "aller à l'article original", "accéder à l'article original", "voir l'article original",
    "lire cet article en", "prejsť na pôvodný", "prejsť na originál", "přejít na původní",
    "čítať v ", "číst v ", "langue :", "language:", "changer de langue",
    # credits and sources
    "photo :", "photo:", "photos :", "photos:", "photo par ", "photo de couverture", "foto:",
    "foto :", "crédit photo", "crédits photo", "crédit image",
    "image :", "image:", "images :", "illustration :", "illustration:",
    "photo d'illustration", "image d'illustration", "photo credit", "zdroj:", "zdroj :",
    "source :", "source:", "sources :", "sources:", "source (photo)", "ilustračné foto",
    "ilustrační foto", "autor fotografie", "publié le ", "publié par ", "mis à jour le ",
    "mis à jour à ", "posté le ", "posted on ", "posted by ", "published on ", "published by ",
    "updated on ", "temps de lecture", "publikované", "publikováno", "aktualizované",
    "aktualizováno", "mots-clés :", "mots clés :", "mots-clés:", "tags :", "tags:", "étiquettes :",
    "étiquettes:", "catégorie :", "catégories :", "catégorie:", "catégories:", "classé dans",
    # generators
    "```", "'''html", "`html", "<html", "<!doctype", "voici la traduction :",
    "voici la traduction en", "voici la traduction du texte",
    "voici la traduction de l'article", "voici une traduction",
    "voici l'article traduit", "voici le texte traduit", "voici l'article en français",
    "bien sûr ! voici", "bien sûr, voici", "bien sûr! voici", "certainement ! voici",
    "here is the translat", "here's the translat", "here is the french", "sure! here",
    "sure, here", "certainly! here", "note du traducteur", "note de traduction",
    "translator's note", "traduction :", "traduction en français", "en tant que modèle de langage",
    "en tant qu'ia", "en tant qu'intelligence artificielle", "as an ai", "j'espère que cette tradu",
    "n'hésitez pas à me dire", "n'hésitez pas à me demander", "remarque : la traduction",
    "remarque : les titres", "remarque : les noms", "remarque : les guillemets",
    "remarque : le texte", "remarque : le titre", "remarque : certains", "remarque : j'ai",
    "note : les noms", "note : le texte", "note : la traduction", "note : cette traduction",
    "note : j'ai", "n.b. : la traduction", "nb : la traduction", "voici une version",
    "souhaitez-vous que je", "si vous souhaitez une",
    "remarque : cette traduction",
    "let me know if", "i hope this",
)  # fmt: skip

#: blocks after which, near the end of a page, only furniture follows
TAIL_OPENINGS: Final = (
    "laisser un commentaire", "laissez un commentaire", "laisser une réponse",
    "ajouter un commentaire", "leave a comment", "leave a reply", "post a comment",
    "pridať komentár", "přidat komentář", "napsat komentář", "articles similaires",
    "articles liés", "articles connexes", "sur le même sujet", "dans la même rubrique",
    "related articles", "related posts", "súvisiace články", "související články",
    "votre adresse e-mail ne sera pas publiée", "your email address will not be published",
)  # fmt: skip

#: headings whose next line is a link
LINK_HEADINGS: Final = frozenset(
    (
        "lire aussi", "à lire aussi", "lisez aussi", "voir aussi", "à voir aussi",
        "à lire également", "sur le même sujet", "sur le même thème", "read also", "see also",
        "à découvrir aussi", "à découvrir également", "à voir également",
        "čítajte aj", "prečítajte si aj", "čtěte také", "article précédent", "article suivant",
    )
)  # fmt: skip

#: what opens a by-line
BYLINE_OPENINGS: Final = (
    "par ", "auteur :", "auteur:", "auteure :", "autor:", "autor :", "autorka:", "author:",
    "by ", "écrit par ", "rédigé par ", "propos recueillis par ", "recueilli par ",
    "texte :", "texte et photos", "de notre correspondant", "de notre envoyé", "de nos envoyés",
    "de notre envoyée", "de notre correspondante", "avec afp", "avec l'afp", "avec agences",
    "(avec ", "la rédaction", "rédaction", "service étranger", "d'après un communiqué",
)  # fmt: skip

#: what follows the comma after a name in a by-line
BYLINE_ROLES: Final = (
    "envoyé", "envoyée", "correspondant", "correspondante", "journaliste", "rédacteur",
    "rédactrice", "grand reporter", "reporter", "chef du service", "avec ", "agence", "à ",
    "publié", "mis à jour",
)  # fmt: skip

#: words that may stand small inside a name
NAME_PARTICLES: Final = frozenset(
    (
        "de",
        "du",
        "des",
        "da",
        "di",
        "del",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "et",
        "ben",
        "el",
        "al",
    )
)

#: capitalised first words that no name of a writer or a place begins with
NO_NAME_OPENINGS: Final = frozenset(
    """
    le la les l un une des de du au aux à a en dans sur sous pour par avec sans chez vers entre
    après avant depuis selon ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes
    il elle ils elles on nous vous je tu qui que quoi où quand comment pourquoi et ou mais donc
    premier première deux trois quatre cinq nouveau nouvelle nouveaux nouvelles tout tous toute
    toutes plus moins pas ni si grand grande grands grandes petit petite saint sainte affaire
    lundi mardi mercredi jeudi vendredi samedi dimanche hier demain aujourd'hui
    guerre crise coupe ligue union parti banque conseil cour tribunal ministère
    """.split()
)

#: what a made-up author is said to be: first words of the fragments of a blurb
BLURB_WORDS: Final = frozenset(
    """
    accro adepte amateur amatrice amoureux amoureuse maître maîtresse zombie
    analyste auteur auteure autrice aficionado blogueur blogueuse
    communicateur communicatrice créateur créatrice chercheur chercheuse défenseur défenseuse
    développeur écrivain écrivaine entrepreneur entrepreneuse érudit érudite étudiant étudiante
    évangéliste expert experte explorateur exploratrice fan fanatique fier fière future futur
    geek gourou guru introverti introvertie extraverti extravertie incurable joueur joueuse
    lecteur lectrice maven nerd ninja organisateur organisatrice passionné passionnée penseur
    pionnier pionnière praticien professionnel professionnelle résolveur spécialiste typique
    voyageur voyageuse web-addict zombieaholic mordu mordue inconditionnel inconditionnelle
    troublemaker twitteraholic travailleur tombeur sujet twitter
    """.split()
)
