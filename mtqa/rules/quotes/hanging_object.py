"""FRQ013: a quoted noun that is the object of a verb without any determiner."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.fragments import bare_noun_phrase, tokens_of
from mtqa.analysis.french.nominals import noun_phrase
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: verbs whose object needs its determiner before the mark; not *dire, crier, écrire, scander*,
#: after which any word may be quoted, nor *avoir, faire, donner*, which have bare objects
_VERBS = frozenset(
    """accepter adopter annoncer apporter apprécier approuver attendre avancer avertir cacher
    causer condamner confirmer constater constituer contenir comporter craindre créer
    critiquer demander dénoncer déplorer envisager espérer établir évoquer exiger exposer
    exprimer fustiger garantir inquiéter imposer indiquer lancer louer mentionner montrer
    noter obtenir observer offrir parler pointer préconiser préparer présenter prévoir
    promettre proposer provoquer redouter regretter rappeler recommander réclamer refuser
    rejeter relever représenter reconnaître reprocher révéler saluer signaler souhaiter
    souligner subir suggérer susciter viser
    décrire défendre partager réaliser commenter contester combattre vanter applaudir revendiquer
    diffuser propager ressentir éprouver manifester refléter examiner mériter nier démentir
    entraîner tolérer voir""".split()
)
#: a bare object of one word is idiomatic after these: *demander « pardon »*
_BARE_WORD = frozenset(
    {"demander", "parler", "refuser", "craindre", "promettre", "réclamer", "lancer", "voir"}
)
#: prepositions that need a determiner after them; *sans, en, comme, avec, par, pour, de, à* don't
_PREPOSITIONS = frozenset({"sur", "dans", "contre", "chez", "vers"})
_BETWEEN = frozenset(
    "aussi également encore notamment surtout seulement plutôt même ensuite toutefois".split()
)
#: nouns that a quoted name follows: *au mouvement « liberté »*
_CLASSIFIERS = frozenset(
    """mouvement collectif groupe parti association opération programme projet plan film livre
    roman journal site réseau club comité mot terme nom titre slogan thème concept principe
    label mention formule expression catégorie rubrique chapitre émission série festival
    campagne appel prix""".split()
)


def check(story: Story) -> Iterator[Match]:
    """Bare quoted nouns after such a verb or preposition, and those coordinated with one."""
    hanging: set[int] = set()
    last: Quotation | None = None
    for quotation in story.quotations:
        if quotation.depth or not quotation.close or not bare_noun_phrase(story, quotation):
            continue
        i = story.token_at(quotation.span.start) - 1
        if i < 0 or story.tokens.segments[i] != quotation.segment:
            continue
        shared = (
            last is not None
            and last.index in hanging
            and last.segment == quotation.segment
            and _only_conjunctions(story, last, quotation)
        )
        last = quotation
        if _pair_or_list(story, quotation) or _on_a_sign(story, quotation, i):
            continue
        if not (
            shared or _after_verb(story, quotation, i) or _after_preposition(story, quotation, i)
        ):
            continue
        hanging.add(quotation.index)
        noun = story.token_at(quotation.inner.start)
        yield Match(
            quotation.span.start,
            story.tokens.ends[noun],
            "the quoted noun has lost the word before it: a determiner (un, une, le, la, des) or "
            "a preposition (de, à, sur)",
        )


def _pair_or_list(story: Story, quotation: Quotation) -> bool:
    """*justice et réparation*, *travail, famille*: nouns in pairs need no determiner."""
    inside = tokens_of(story, quotation)
    return len(inside) > 2 and story.tokens.forms[inside[0] + 1] in ("et", ",", "ou")


def _on_a_sign(story: Story, quotation: Quotation, i: int) -> bool:
    """Whether a sign or a screen is what says it: words on it stand as they are."""
    for j in range(i, max(-1, i - 10), -1):
        if story.tokens.segments[j] != quotation.segment:
            return False
        if story.tokens.forms[j] in _SIGNS:
            return True
    return False


_SIGNS = frozenset(
    """panneau panneaux affiche affiches menu carte écran écrans pancarte pancartes enseigne
    thermomètre banderole étiquette écriteau bandeau titre inscription annonces porte façade
    tableau formulaire""".split()
)


def _long(story: Story, quotation: Quotation) -> bool:
    """Whether the fragment is more than a word, so that it is no word mentioned as such."""
    return len(tokens_of(story, quotation)) > 1


def _after_verb(story: Story, quotation: Quotation, i: int) -> bool:
    """Whether the fragment is the object of a verb before it, adverbs or a dative between."""
    forms = story.tokens.forms
    while forms[i] in _BETWEEN:
        i -= 1
    if _is_verb(story, quotation, i):
        return True
    if _long(story, quotation) and _needs_preposition(story, i):
        return True
    if _of_what(story, quotation, i):
        return True
    # *demande au ministère « solution durable »*
    if not _long(story, quotation) or not (
        story.capitalised(i) or any(r.pos == "NOUN" for r in story.readings(i))
    ):
        return False
    if forms[i] in _CLASSIFIERS or (story.capitalised(i) and forms[i - 1] != "à"):
        return False
    j = i - 1
    if forms[j] in ("la", "l'", "les", "ses", "son", "sa", "leurs", "leur"):
        j -= 1
    return forms[j] in ("à", "au", "aux", "chez") and _is_verb(story, quotation, j - 1)


def _of_what(story: Story, quotation: Quotation, i: int) -> bool:
    """*accuse le maire « mensonges »*: a verb, its object, and the word that *de* ties to it."""
    for j in range(i, max(-1, i - 8), -1):
        if story.tokens.segments[j] != quotation.segment or story.tokens.kinds[j] == "punct":
            return False
        if story.lexicon.lemmas(story.tokens.forms[j]) & _OF_VERBS and j < i:
            phrase = noun_phrase(story, j + 1, i + 1)
            active = any(r.person.startswith("3") for r in story.readings(j)) or (
                story.tokens.forms[j - 1] in ("a", "ont", "avait")
            )
            return active and phrase is not None and phrase.last == i
    return False


_OF_VERBS = frozenset({"accuser", "qualifier", "soupçonner", "traiter", "féliciter"})


def _needs_preposition(story: Story, i: int) -> bool:
    """*prêt*, *convaincu*, *il s'agit*: nothing follows these but a preposition."""
    form = story.tokens.forms[i]
    before = story.tokens.forms[i - 1] if i else ""
    if before in ("se", "s'") and story.lexicon.lemmas(form) & _REFLEXIVE:
        return True
    if before in ("est", "sont", "était") and i > 1 and story.tokens.forms[i - 2] in ("s'", "se"):
        return bool(story.lexicon.lemmas(form) & (_REFLEXIVE | {"féliciter"}))
    if form == "à" and _owed(story, i):
        return True
    if form in ("à", "pour") and i > 1:
        if form == "à" and _called_upon(story, i):
            return True
        wanted = _WITH_A if form == "à" else _WITH_POUR
        return any(story.lexicon.lemmas(story.tokens.forms[j]) & wanted for j in (i - 1, i - 2))
    if form == "agit":
        return story.tokens.forms[i - 1] == "s'"
    return bool(story.lexicon.lemmas(form) & _PREPOSITIONAL) and any(
        r.tense == "ppas" or r.pos == "ADJ" for r in story.readings(i)
    )


def _called_upon(story: Story, i: int) -> bool:
    """*a appelé jeudi les alliés à*: who is called upon stands between the verb and *à*."""
    tokens = story.tokens
    for j in range(i - 1, max(-1, i - _REACH), -1):
        if tokens.segments[j] != tokens.segments[i] or tokens.kinds[j] == "punct":
            return False
        if surely_finite(story, j) and tokens.forms[j] not in ("a", "ont"):
            return bool(story.lexicon.lemmas(tokens.forms[j]) & _CALLING)
        if story.lexicon.lemmas(tokens.forms[j]) & _CALLING:
            return tokens.forms[j - 1] in ("a", "ont", "avait", "avaient")
    return False


def _owed(story: Story, i: int) -> bool:
    """*sont dus, selon lui, à*: what a fault or a delay is owed or laid to keeps its article."""
    forms = story.tokens.forms
    j = i - 1
    if forms[j] == ",":
        # one phrase between commas: *, selon lui,*
        j = next((k for k in range(j - 1, max(0, j - 5), -1) if forms[k] == ","), 0) - 1
    if j < 0 or story.tokens.segments[j] != story.tokens.segments[i]:
        return False
    return forms[j] in _OWED and forms[j - 1] in _BEING


_OWED = frozenset(
    """dû due dus dues imputable imputables imputé imputée imputés imputées attribué attribuée
    attribués attribuées confronté confrontée confrontés confrontées""".split()
)
_BEING = frozenset("est sont était étaient été serait seraient principalement surtout".split())
_REACH = 10
_CALLING = frozenset({"appeler", "exhorter", "inviter", "engager"})
#: reflexive verbs that *de* follows
_REFLEXIVE = frozenset({"souvenir", "plaindre", "méfier", "réjouir", "moquer", "inquiéter"})
#: verbs after whose preposition a noun keeps its determiner
_WITH_A = frozenset({"opposer", "appeler", "exhorter", "renoncer", "aspirer", "inviter"})
_WITH_POUR = frozenset({"remercier", "excuser", "féliciter", "louer"})
_PREPOSITIONAL = frozenset({"prêt", "convaincre", "convaincu", "convenir", "discuter", "menacer"})


def _is_verb(story: Story, quotation: Quotation, i: int) -> bool:
    if i < 0 or story.tokens.segments[i] != quotation.segment:
        return False
    readings = story.readings(i)
    verbs = [
        r
        for r in readings
        if r.lemma in _VERBS
        and r.pos == "VERB"
        and (r.person.startswith("3") or r.tense in ("ppas", "inf", "ppre"))
    ]
    if not verbs or (i and story.tokens.forms[i - 1] in grammar.DETERMINERS - {"l'", "le", "les"}):
        return False
    if any(r.pos == "ADP" for r in readings) and not surely_finite(story, i):
        return False
    if not _long(story, quotation) and all(r.tense == "ppre" for r in verbs):
        return False
    if not _long(story, quotation) and any(r.lemma in _BARE_WORD for r in verbs):
        return verbs[0].lemma == "parler" and story.tokens.forms[i - 1] in ("a", "ont")
    if all(r.tense == "ppas" for r in verbs):
        auxiliaries = story.tokens.forms[max(0, i - 4) : i]
        if not any(f in ("a", "ont", "avait", "avaient", "avoir", "ayant") for f in auxiliaries):
            return False  # a passive or an adjective: *était attendu « patron »*
    return not _negated(story, i)


def _negated(story: Story, i: int) -> bool:
    return any(form in ("ne", "n'") for form in story.tokens.forms[max(0, i - 5) : i])


def _after_preposition(story: Story, quotation: Quotation, i: int) -> bool:
    after = story.token_at(quotation.span.end)
    coordinated = after < len(story.tokens) and story.tokens.forms[after] in ("et", "ou")
    return story.tokens.forms[i] in _PREPOSITIONS and _long(story, quotation) and not coordinated


def _only_conjunctions(story: Story, before: Quotation, after: Quotation) -> bool:
    between = range(story.token_at(before.span.end), story.token_at(after.span.start))
    return len(between) <= 3 and all(
        story.tokens.forms[i] in ("et", "ou", "aussi", ",", "mais", "également") for i in between
    )


RULE = Rule(
    code="FRQ013",
    name="hanging-quoted-object",
    family=Family.QUOTES,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A quoted noun phrase that has lost the determiner or preposition before the mark.",
    why="Slavic languages have no articles; the machine keeps the quoted words as they are.",
    authority="Grevisse, Le bon usage, § 586 (présence du déterminant)",
    check=check,
    supersedes=("FRQ023", "FRQ026"),
    bad=(
        Bad("Le maire a souligné ⟦« divergences⟧ profondes » au sein du conseil."),
        Bad("La mairie demande au ministère ⟦« aide⟧ rapide » pour les sinistrés."),
        Bad("Le plan repose sur ⟦« recettes⟧ imaginaires » du gouvernement."),
        Bad("Le ministre se dit prêt ⟦« dialogue⟧ constructif » avec les syndicats."),
        Bad("Le maire accuse l'opposition ⟦« mensonges⟧ » et de fraude."),
        Bad("L'auteur évoque ⟦« monde⟧ dans lequel meurent les enfants »."),
        Bad("Le maire s'oppose à ⟦« fermeture⟧ immédiate » de l'école."),
        Bad("Il a appelé lundi les alliés à ⟦« livraisons⟧ plus rapides »."),
        Bad("Les retards sont dus, selon lui, à ⟦« caprices⟧ de la montagne »."),
        Bad("La ministre s'est félicitée ⟦« signal⟧ clair »."),
        Bad("Il a demandé à ses alliés ⟦« bouclier⟧ au-dessus des villes »."),
        Bad("Il a remercié pour ⟦« soutien⟧ exceptionnel » de la ville."),
        Bad("Il se souvient ⟦« moments⟧ difficiles » de sa carrière."),
        Bad("Le gardien a parlé ⟦« injustice⟧ » et a quitté la glace."),
        Bad("Il a constaté chez l'homme ⟦« trouble⟧ de la personnalité »."),
        Bad("Le syndicat a dénoncé ⟦« pression⟧ constante » sur les équipes."),
    ),
    good=(
        "Le maire a souligné des « divergences profondes » au sein du conseil.",
        "Le syndicat a dénoncé « une pression constante » sur les équipes.",
        "Le ministre a salué « un bon accord ».",
        "Il a appelé les alliés à « accélérer » et à « plus de courage ».",
        "Les retards sont dus à « des caprices », à « l'hiver » et à « Covid ».",
        "Elle s'est félicitée « sans réserve » de l'accord et a écrit à ses fans « merci ».",
        "Elle n'a pas évoqué « sanctions » ni « rupture ».",
        "La ville a demandé au collectif « maisons vides » de partir.",
        "La mairie demande « pardon » aux sinistrés.",
        "Le débat porte sur « école » et « laïcité ».",
        "Le prix est attendu « courant mai ».",
        "L'association demande « justice et réparation » pour les victimes.",
        "Le panneau indique « route barrée ».",
        "La foule a scandé « liberté » jusqu'au soir.",
        "Il a jugé « scandaleux » le comportement de la direction.",
        "Le maire a évoqué « par erreur » un autre chiffre.",
        "Le parquet a ouvert une enquête pour « trafic » et « abus » de confiance.",
    ),
)
