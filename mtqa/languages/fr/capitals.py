"""Names of two words whose capitals French sets its own way."""

from __future__ import annotations

#: hyphened names, both halves with a capital
_BOTH = """États-Unis Pays-Bas Grande-Bretagne Royaume-Uni Nouvelle-Zélande Croix-Rouge Cap-Vert
Croissant-Rouge Proche-Orient Moyen-Orient Extrême-Orient Nouvelle-Calédonie Bosnie-Herzégovine
Autriche-Hongrie Saint-Siège Saint-Pétersbourg Saxe-Anhalt Bade-Wurtemberg Rhénanie-Palatinat
Basse-Saxe Haute-Autriche Basse-Autriche Alsace-Lorraine Moravie-Silésie Haut-Karabakh
Guinée-Bissau Haute-Savoie Île-de-France Nouvelle-Écosse Saint-Sylvestre"""
#: folded name → as French writes it
HYPHENED = {name.lower(): name for name in _BOTH.split()}
