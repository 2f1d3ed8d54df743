"""Slovak and Czech surnames that are words too, and the French that a translation makes of them."""

from __future__ import annotations

_TABLE = """
Malý Malá = Petit Petite
Veselý Veselá = Joyeux Joyeuse Gai
Černý Černá Čierny Čierna = Noir Noire
Bílý Bílá Biely Biela = Blanc Blanche
Zelený Zelená = Vert Verte
Svoboda Sloboda Svobodová Slobodová = Liberté
Kováč Kovář Kováčik = Forgeron
Procházka Prochádzka = Promenade
Němec Nemec = Allemand
Král Kráľ = Roi
Šťastný Šťastná = Heureux Heureuse
Smutný Smutná = Triste
Tichý Tichá = Silencieux Silencieuse Calme Tranquille
Rychlý Rýchly = Rapide
Dlouhý Dlhý = Long
Starý Stará = Vieux Vieille
Mladý Mladá = Jeune
Suchý Suchá = Sec Sèche
Sladký Sladká = Doux Douce
Nový Nová Novotný Novotná = Nouveau Nouvelle
Vlk Vlček = Loup
Liška Líška = Renard
Holub Holubová = Pigeon Colombe
Sokol = Faucon
Kohout Kohút = Coq
Zajíc Zajac = Lièvre
Medveď Medvěd = Ours
Vrána Vrana Havran = Corneille Corbeau
Čáp Bocian = Cigogne
Sýkora Sýkorová = Mésange
Beránek Baran = Agneau Bélier
Jahoda = Fraise
Pokorný Pokorná = Humble
Moudrý Múdry = Sage
Zima = Hiver
Mráz = Gel Givre
Mlynář Mlynár = Meunier
Pekař Pekár = Boulanger
Krejčí Krajčír = Tailleur
Tesař Tesár = Charpentier
Sedlák Sedliak = Paysan
Řezník Mäsiar = Boucher
Rybár Rybář = Pêcheur
Skála Skala = Rocher
Hora = Montagne
Hlavatý Hlavatá = Têtu
Krásný Krásna = Beau Belle
Dobrý Dobrá = Bon Bonne
Slavík = Rossignol
Straka = Pie
Mucha = Mouche
Jeleň Jelen = Cerf
Hudec = Musicien Violoneux
Tvrdý Tvrdá = Dur Dure
Hluchý = Sourd
Silný = Fort
Volný Voľný = Libre
Studený = Froid
Teplý = Chaud
Sova = Hibou
Vrabec = Moineau
Orol Orel = Aigle
Sojka = Geai
Chrobák = Scarabée
Komár = Moustique
Včela = Abeille
Kapusta Zelí = Chou
Hrach = Pois
Kolář Kolár = Charron
Bednář Debnár = Tonnelier
Švec = Cordonnier
Soukup = Marchand
Mráček = Nuage
Pátek Piatok = Vendredi
Sobota = Samedi
Neděla Nedeľa = Dimanche
"""


def _by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for row in _TABLE.strip().splitlines():
        names, _, words = row.partition(" = ")
        for word in words.split():
            found[word.lower()] = tuple(names.split())
    return found


#: folded French word → the surnames that it stands for
SURNAMES = _by_word()
