"""Words of the names of sports clubs, and clubs in their Slovak and Czech case forms."""

from __future__ import annotations

#: words that stand before the town in the name of a club
CLUB_WORDS = frozenset(
    """FC SK HC FK AC AS CF SC TJ MŠK MFK HK BK VK SKP CSKA ŠK MHK ŽHK Dynamo Dinamo Sparta
    Slavia Dukla Spartak Slovan Lokomotiv Lokomotíva Zenit Legia Rapid Austria Bayern
    Inter Viktoria Baník Sigma Bohemians Kometa Šachťar Šachtar Partizan Crvena
    Ferencváros Lech Atalanta Wisla Wisła Wislu Wisłu Arka Hertha Eintracht Borussia
    Werder Torpedo Sturm Rubin Krylja Olympique Young Zagłębie Pogoň Lechia Ruch Hapoel
    Maccabi Olympiakos Panathinaikos Atletico""".split()
)

#: clubs, as parties in ``slavic_case_forms``: a French article or preposition stands before
CLUBS = """\
Slovan = Slovan{a,u,om,em,e}
Spartak = Spartak{a,u,om,em}
Sparta = Spart{y,ou,u,ě}
Slavia = Slávi{e,i,u,ou} | Slavi{e,i,ou,í}
Dukla = Dukl{y,ou,u,e,ě}
Baník = Baník{a,u,om,em}
Sigma = Sigm{y,ou,u}
Viktoria = Viktóri{e,i,u,ou} | Viktori{i,í}
Kometa = Komet{y,u,ou}
Bohemians = Bohemiansu
Ružomberok = Ružomberk{a,u,om}
Jablonec = Jablonc{a,e,i,em}
Teplice = Teplic{emi,ích}
Dynamo = Dynam{a,u,om,em}
Zenit = Zenit{u,om,em}
Chakhtar = Šachťar{,a,om,u} | Šachtar{,u,em}
Bayern = Bayern{u,om,em}
Real = Real{u,om,em}
Ferencváros = Ferencváros{u,om,i}
"""
