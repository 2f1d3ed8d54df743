"""Slovak and Czech parties: half-translated names, as machines leave them, and the right ones."""

from __future__ import annotations

PARTIES = """\
Hlas-SD = Voice-SD | Voice - SD | Voice – SD | Voix-SD | Voix - SD | Voix – SD | La Voix-SD
Hlas = parti Voice | parti La Voix | parti Voix
Smer-SD = Direction-SD | Direction - SD | Direction – SD | Cours-SD | Course-SD | Cap-SD
Smer = parti Direction | parti Course
ANO = mouvement OUI | mouvement YES | parti OUI | parti YES | mouvement Oui
Sme rodina = We are family | We Are Family | We Are a Family | We are a family
Progresívne Slovensko = Progressive Slovaquie | Slovakia progressive | Progressive Slovakia
Republika = parti Republic
Demokrati = parti Democrats
TOP 09 = HAUT 09
STAN = parti TENTE
Spolu = parti Together
"""
