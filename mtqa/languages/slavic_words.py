"""Slovak and Czech spelling against French: letters, and words that have none of them."""

from __future__ import annotations

#: letters of Slovak or Czech that no French word has
LETTERS = "áíóúýčďěĺľňŕřšťůž"

#: frequent words without such a letter that are neither French nor of English use in French
WORDS = frozenset(
    """podla ktory ktora ktore ktori ktorom ktorej ktoru alebo tiez este pretoze vsetky okrem medzi
    napriklad kvoli bude budu bola boli bolo dnes vcera zajtra tento tieto tejto toho jeho
    minister ministerka ministerstvo ministerstva ministri poslanec poslanci poslankyne predseda
    predsedu predsedom podpredseda podpredsedu podpredsedkyne predsedkyne hovorca hovorkyne
    prezidentka prezidenta vlada vlady strany stranu povedal povedala uviedol uviedla dodal dodala
    uvedl uvedla rekl rekla hodin hodiny rokov rokoch korun koruny eurami miliardy miliardov
    milionov utorok stredu stvrtok piatok sobotu nedelu pondelok jsou byla byli bylo nebo podle
    jako ktery ktera ktere protoze pokud ministr ministryne mluvci ctvrtek patek pondeli okres
    okresu kraja obce obec obci mesto mesta zasadnutie rokovanie zasedani""".split()
)

#: words of grammar and of reporting, which no title or name excuses beside a name
TELLING = frozenset(
    """že však podľa podle ktorý ktorá ktoré ktorí který která které kteří keď když už ešte ještě
    tiež také môže môžu může mohou bude budú budou povedal povedala uviedol uviedla uvedl uvedla
    dodal dodala tvrdí řekl řekla rekl rekla pretože protože preto proto alebo nebo""".split()
)

#: things of the country that French names by their own word
BORROWED = frozenset(
    """halušky bryndzové bryndza pirohy lokše žinčica slivovica borovička kofola trdelník trdlo
    knedlíky svíčková bábovka kolacky koláče fujara valaška kroj bryndzové háček čárka kroužek
    sokol samizdat robot obec becherovka utopenec šípková guláš langoš pálinka csárdás""".split()
)
