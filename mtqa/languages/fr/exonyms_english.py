"""French names of places, with the English spellings that a translation through English leaves.

Format and limits as in ``exonyms``; left out are English forms that French news has too (*Odesa*)
and those of places of the New World (*Athens*, *Cairo*).
"""

from __future__ import annotations

PLACES_ENGLISH = """\
Voronej = Voronezh | Voronež{,a,i,e,om}
Riazan = Ryazan | Rjazaň | Rjazani
Briansk = Bryansk | Brjansk{,u,a,om,em}
Ekaterinbourg = Yekaterinburg | Ekaterinburg | Jekaterinburg{,u,om}
Sotchi = Sochi | Soči
Novorossiïsk = Novorossiysk | Novorossijsk{,u,om}
Orenbourg = Orenburg{,u,om}
Ijevsk = Izhevsk | Iževsk{,u}
Iakoutsk = Yakutsk | Jakutsk{,u}
Tcheliabinsk = Chelyabinsk | Čeľabinsk{,u,om} | Čeljabinsk{,u}
Iaroslavl = Yaroslavl | Jaroslavľ | Jaroslavli
Kalouga = Kaluga | Kalug{y,e,u}
Touapsé = Tuapse
Astrakhan = Astrachaň | Astrachan{i,e}
Magnitogorsk = Magnitogorsku
Zaporijjia = Zaporizhzhia | Zaporizhzhya | Zaporizhia
Tchernihiv = Chernihiv
Koupiansk = Kupiansk | Kupyansk
Berdiansk = Berdyansk
Jytomyr = Zhytomyr
Tchernivtsi = Chernivtsi
Oujhorod = Uzhhorod
Khmelnytsky = Khmelnytskyi
Loutsk = Lutsk
Izioum = Izyum | Izium
Krementchouk = Kremenchuk
Tchassiv Iar = Chasiv Yar
Vovtchansk = Vovchansk
Kourakhove = Kurakhove
Lyssytchansk = Lysychansk
Tcherkassy = Cherkasy
Droujkivka = Druzhkivka
Houliaïpole = Huliaipole
Ouman = Uman
Moscou = Moscow
Varsovie = Warsaw
Bruxelles = Brussels
Copenhague = Copenhagen
Bucarest = Bucharest
Anvers = Antwerp
Téhéran = Tehran | Teheran
Bagdad = Baghdad
Kaboul = Kabul
Erevan = Yerevan
Szczecin = Štětín{,a,ě,em} | Štetín{,a,e}
Helsinki = Helsinky
Milan = Milán{o,a,e}
Pyongyang = Pchongjang{,u,om} | Pchjongjangu
Le Cap = Kapské Mest{o,e,a} | Kapské Měst{o,ě,a} | Kapskom Meste
"""
