"""AGR001: a subject pronoun that does not agree with what the sentence before is about."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.antecedents import mismatches, repair
from mtqa.analysis.story import Story
from mtqa.document import Family, Fix, Match
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    for found in mismatches(story):
        head = found.subject.i
        if tokens.segments[head] != tokens.segments[found.i]:
            right = repair(story, found)
            noun = story.text[tokens.starts[head] : tokens.ends[head]]
            yield Match(
                tokens.starts[found.i],
                right.end,
                f"The pronoun does not agree with « {noun} » in the sentence before: "
                f"« {right.pronoun} ».",
                (Fix(right.edits),) if right.edits else (),
            )


RULE = Rule(
    code="AGR001",
    name="pronoun-antecedent",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A subject pronoun at the head of a sentence that disagrees in gender with the subject "
    "of the sentence before, where nothing else near by could be meant.",
    why="A pronoun takes the gender and number of the noun it stands for; languages that drop the "
    "pronoun leave the translation to guess.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad(
            "Les négociations ont duré dix heures. ⟦Ils devaient⟧ éviter une grève.",
            "Les négociations ont duré dix heures. Elles devaient éviter une grève.",
        ),
        Bad(
            "La Pologne rejette la réforme. Toutefois, ⟦il demande⟧ une aide.",
            "La Pologne rejette la réforme. Toutefois, elle demande une aide.",
        ),
        Bad(
            "La Commission européenne a salué la trêve. ⟦Il exige⟧ des garanties.",
            "La Commission européenne a salué la trêve. Elle exige des garanties.",
        ),
        Bad(
            "Une voisine a donné l'alerte. ⟦Il a⟧ été remercié par la mairie.",
            "Une voisine a donné l'alerte. Elle a été remerciée par la mairie.",
        ),
        Bad(
            "Les associations refusent la loi. ⟦Ils affirment⟧ que les aides manqueront.",
            "Les associations refusent la loi. Elles affirment que les aides manqueront.",
        ),
        Bad(
            "Le procureur demande dix ans.\n\nUne voisine a été entendue jeudi. ⟦Il affirme⟧ avoir "
            "vu la voiture.",
            "Le procureur demande dix ans.\n\nUne voisine a été entendue jeudi. Elle affirme avoir "
            "vu la voiture.",
        ),
        Bad(
            "Les joueuses partent jeudi pour Zoug. ⟦Ils affronteront⟧ les Suissesses samedi.",
            "Les joueuses partent jeudi pour Zoug. Elles affronteront les Suissesses samedi.",
        ),
        Bad("La délégation norvégienne est en retard. ⟦Ils ont⟧ raté la photo."),
        Bad(
            "La vague de froid a commencé lundi. ⟦Il durera⟧ jusqu'à vendredi.",
            "La vague de froid a commencé lundi. Elle durera jusqu'à vendredi.",
        ),
        Bad(
            "La banque centrale laisse ses taux inchangés. ⟦Il craint⟧ une hausse des salaires.",
            "La banque centrale laisse ses taux inchangés. Elle craint une hausse des salaires.",
        ),
        Bad(
            "Les routes du nord sont bloquées. Selon la police, ⟦ils devraient⟧ être rouverts "
            "jeudi.",
            "Les routes du nord sont bloquées. Selon la police, elles devraient être rouvertes "
            "jeudi.",
        ),
        Bad(
            "L'UEFA a ouvert une enquête. ⟦Il décidera⟧ lundi de la sanction.",
            "L'UEFA a ouvert une enquête. Elle décidera lundi de la sanction.",
        ),
        Bad(
            "Le Slavia a perdu samedi. ⟦Elle cherche⟧ un buteur.",
            "Le Slavia a perdu samedi. Il cherche un buteur.",
        ),
        Bad(
            "La Banque nationale (NBS) a publié ses chiffres. ⟦Il attend⟧ une hausse.",
            "La Banque nationale (NBS) a publié ses chiffres. Elle attend une hausse.",
        ),
        Bad(
            "« Les prix montent », a dit l'analyste Petra Malá. ⟦Il s'attend⟧ à une baisse.",
            "« Les prix montent », a dit l'analyste Petra Malá. Elle s'attend à une baisse.",
        ),
    ),
    good=(
        "Elle remit ses gants. Le vent tombait. « Bravo », lança un retraité. Elle souriait.",
        "La centrale a relancé son deuxième réacteur. Il a été arrêté en mars.",
        "« Où sont les autres ? » lui demanda le curé. Elle montra le vide.",
        "La porte se referme. Il sursaute. La voiture démarre. Il court après elle.",
        "Sa carrière a commencé à Brno. Il a joué à Prague et à Vienne.",
        "La police a fermé l'accès au pont. Il menace de s'effondrer.",
        "La côte est sous l'orage. Il pleut, il fait froid, il y a du vent; il s'agit d'un front.",
        "La séance est levée. Il ressort du vote que la loi passe. Il a été décidé d'attendre.",
        "La route est coupée. Il est possible que rien ne change. Il reste trois jours.",
        "La mère de l'accusé a pleuré. Il risque dix ans de prison.",
        "Karol Malý nie tout. Son avocate a plaidé. Il risque dix ans de prison.",
        "Les urgences débordent. Ils sont trois. Les élections approchent. Ils seront nombreux.",
        "La neige bloque la route. Il est tombé trente centimètres en une nuit.",
        "La voiture a percuté un piéton. Il a été transporté à Nitra.",
        "La Slovaquie est un petit pays. Il compte cinq millions d'habitants.",
        "La France et le Canada hésitent. Ils proposent un délai.",
        "Les victimes étaient à bord. Ils rentraient d'un match.",
        "La région a choisi un entrepreneur. Il a reçu cinq millions d'avance.",
        "La Slovaquie rencontre Nitra et Trnava. Ils ont demandé un report.",
        "La ministre Jana Horáková a ouvert la séance. La salle était pleine.",
        "La Russie a reçu le président. Il demande des garanties.",
        "La Pologne rejette la réforme. Il faut une aide. Il semble que rien ne presse.",
        "La ministre a vu Robert Fico. Il exige des excuses.",
        "La police a ouvert une enquête. Ils ont interrogé les voisins.",
        "Les réunions des ministres ont duré dix heures. Ils devaient signer une déclaration.",
        "« Oui », a dit la ministre. La journaliste a noté. Elle a insisté.",
        "Jana et Petr ont une fille. Les tantes sont parties. Elles reviendront.",
        "« Mon client est innocent », a dit l'avocate Jana Malá. Il a toujours nié.",
        "La fédération a suspendu deux arbitres. Ils pourront faire appel.",
        "La Bulgarie et la Roumanie hésitent. Ils étaient vingt-sept à voter.",
        "La victime a porté plainte. Il réclame une indemnité.",
        "La décision a surpris. Il a été procédé à une enquête; il a été décidé d'attendre.",
        "Le maire hésite. La région paiera. Il affirme que la somme suffira.",
        "La France a refusé d'extrader son ressortissant. Il demande la liberté.",
        "La Commission a été saisie par un député. Elle a répondu. Il a refusé la réponse.",
    ),
)
