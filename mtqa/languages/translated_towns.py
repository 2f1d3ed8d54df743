"""Slovak and Czech towns whose name is a word, and the French that a translation makes of it."""

from __future__ import annotations

_TABLE = """
Hranice = Frontières|Frontière|Limites
Most = Pont|Ponts
Písek = Sable
Slaný = Salé
Tábor = Camp
Sušice = Séchoir
Louny = Lunes
Nové Zámky = Nouveaux Châteaux|Nouveaux châteaux|Nouvelles Serrures
Staré Město = Vieille Ville|Vieille ville
Nové Město = Nouvelle Ville|Nouvelle ville
Nové Mesto = Nouvelle Ville|Nouvelle ville
Dvůr Králové = Cour de la Reine|Cour royale
Hradec Králové = Château de la Reine
Česká Lípa = Tilleul tchèque
Mladá Boleslav = Jeune Boleslav
Stará Boleslav = Vieille Boleslav
Nová Paka = Nouvelle Paka
Nový Bor = Nouveau Bor|Nouvelle Forêt
Nový Jičín = Nouveau Jičín
Kutná Hora = Montagne de Kutná
Banská Bystrica = Bystrica minière
Banská Štiavnica = Štiavnica minière
Stará Ľubovňa = Vieille Ľubovňa
Stará Turá = Vieille Turá
Dolný Kubín = Bas Kubín|Kubín inférieur
Veľký Krtíš = Grand Krtíš
Vysoké Mýto = Haut Péage
Velké Meziříčí = Grand Meziříčí
Zlaté Moravce = Moravce dorées|Moravce d'or
Spišská Nová Ves = Nouveau Village de Spiš|Nouveau village de Spiš
Dunajská Streda = Mercredi du Danube|Mercredi danubien
Karlovy Vary = Bains de Charles|Bains de Karel
Mariánské Lázně = Bains de Marie
Bytča = Taurillon
Brezno = Bouleau
Bojnice = Combattantes
Trenčianske Teplice = Thermes de Trenčín
Rajecké Teplice = Thermes de Rajec
Malacky = Petits
Skalica = Petit Rocher|Rocher
Hlohovec = Aubépine
"""
#: folded first word of the French → (the French, the town)
TOWNS: dict[str, tuple[tuple[str, str], ...]] = {}
for _line in _TABLE.strip().splitlines():
    _town, _, _french = _line.partition(" = ")
    for _name in _french.split("|"):
        _first = _name.split(" ", 1)[0].lower()
        TOWNS[_first] = (*TOWNS.get(_first, ()), (_name, _town))
