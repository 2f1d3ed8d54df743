"""Words that show that a French text reports a sport, folded."""

from __future__ import annotations

#: one of them is enough
CLEAR = frozenset(
    """football hockey handball basket basket-ball volley volley-ball tennis futsal rugby
    footballeur footballeurs footballeuses hockeyeur hockeyeurs hockeyeuses handballeurs
    handballeuses
    mi-temps penalty penalties prolongation prolongations tiers-temps buteur buteurs gardien
    attaquant milieu défenseur nhl khl uefa fifa extraliga match matchs matches
    championnat demi-finale demi-finales play-off play-offs tie-break sélectionneur""".split()
)
#: two of them are needed
LIKELY = frozenset(
    """but buts battu battus battue battues battre victoire défaite vainqueur vainqueurs score ligue
    coupe finale finales quart quarts équipe équipes joueur joueurs joueuse joueuses entraîneur
    point points tour groupe poule set sets manche manches tirs fusillade imposé imposés imposée
    imposées incliné inclinés inclinée inclinées nul tournoi qualification slovan spartak dukla
    slavia sparta club clubs stade tie victoires défaites tableau""".split()
)
#: forms of verbs whose complement may be a score
RESULT = frozenset(
    """battu battus battue battues bat battent battait battra gagne gagnent gagné gagnait gagnera
    perd perdent perdu perdait perdra impose imposent imposé imposés imposée imposées imposera
    incline inclinent incliné inclinés inclinée inclinées mène mènent mené menait menaient menant
    vaincu vaincus domine dominé dominés écrasé écrasés remporté remporte égalisé égalise""".split()
)
#: sports in which each side scores more than ten
HIGH_SCORING = frozenset(
    "handball basket basket-ball volley volley-ball handballeurs handballeuses rugby".split()
)
