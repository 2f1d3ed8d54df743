"""AGR018: a subject pronoun that disagrees with the subject of its own sentence."""

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
        if tokens.segments[head] == tokens.segments[found.i]:
            right = repair(story, found)
            noun = story.text[tokens.starts[head] : tokens.ends[head]]
            yield Match(
                tokens.starts[found.i],
                right.end,
                f"The pronoun does not agree with « {noun} », the subject of the sentence: "
                f"« {right.pronoun} ».",
                (Fix(right.edits),) if right.edits else (),
            )


RULE = Rule(
    code="AGR018",
    name="pronoun-inside-sentence",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A subject pronoun in a later clause that disagrees in gender with the subject of the "
    "sentence, where nothing else near by could be meant.",
    why="A pronoun takes the gender of the noun it stands for; languages that drop the pronoun "
    "leave the translation to guess.",
    authority="Grevisse, Le bon usage, « Accord du pronom avec son antécédent »",
    check=_check,
    bad=(
        Bad(
            "La Confédération a annoncé qu'⟦il portera⟧ plainte.",
            "La Confédération a annoncé qu'elle portera plainte.",
        ),
        Bad(
            "La Cour a annulé la décision, ⟦il reprochait⟧ aux parties leur silence.",
            "La Cour a annulé la décision, elle reprochait aux parties leur silence.",
        ),
        Bad(
            "La représentation dure trois heures et ⟦il est⟧ accompagné de musique.",
            "La représentation dure trois heures et elle est accompagnée de musique.",
        ),
        Bad(
            "La Pologne envisage la même mesure, ⟦il l'annoncera⟧ vendredi.",
            "La Pologne envisage la même mesure, elle l'annoncera vendredi.",
        ),
        Bad(
            "Les salles du nouvel hôpital seront claires, ⟦ils seront⟧ équipés de caméras.",
            "Les salles du nouvel hôpital seront claires, elles seront équipées de caméras.",
        ),
        Bad(
            "Le maire hésite. La Slovaquie perd des revenus, ⟦il cherche⟧ une autre route.",
            "Le maire hésite. La Slovaquie perd des revenus, elle cherche une autre route.",
        ),
        Bad(
            "La note est stable. L'agence estime que d'ici à mai ⟦il abaissera⟧ la note du pays.",
            "La note est stable. L'agence estime que d'ici à mai elle abaissera la note du pays.",
        ),
        Bad(
            "L'armée de l'air a annoncé que, la nuit, ⟦il a⟧ repoussé deux attaques.",
            "L'armée de l'air a annoncé que, la nuit, elle a repoussé deux attaques.",
        ),
        Bad(
            "Les négociations ont duré toute la nuit et ⟦ils reprendront⟧ lundi.",
            "Les négociations ont duré toute la nuit et elles reprendront lundi.",
        ),
    ),
    good=(
        "La porte s'ouvre, il sursaute. La chambre était propre, il lui en fit compliment.",
        "La police annonce qu'il a été arrêté. Le juge croit qu'elle a été condamnée à tort.",
        "Jan Malý est libre. Sa mère espère qu'il trouvera du travail.",
        "La fillette pleurait, il l'a consolée. L'avantage est qu'il fait froid.",
        "La route est longue et il faut partir; la neige tombe, il neigera encore demain.",
        "La mère de Jan Novák a dit qu'il demandait pardon. La Cour a estimé qu'il fallait payer.",
        "La salle a été choisie par le maire, il affirme que tout est prêt.",
        "La loi a été votée et il est prévu de la publier; la loi passe et il a été créé un fonds.",
    ),
)
