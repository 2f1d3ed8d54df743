"""French names of months and days, and the dates that are written as names."""

from __future__ import annotations

MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
)
DAYS = "lundi mardi mercredi jeudi vendredi samedi dimanche".split()

#: (day, month) of days known by their date, whose month takes a capital: *le 14 Juillet*
NAMED_DATES = frozenset(
    {
        ("1er", "mai"),
        ("1", "mai"),
        ("2", "décembre"),
        ("4", "septembre"),
        ("4", "août"),
        ("6", "février"),
        ("8", "mai"),
        ("10", "août"),
        ("11", "novembre"),
        ("11", "septembre"),
        ("14", "juillet"),
        ("14", "février"),
        ("15", "août"),
        ("18", "juin"),
        ("20", "août"),
        ("25", "avril"),
        ("26", "juillet"),
    }
)
#: what takes place on a day: *la réunion de mercredi*, folded
DATED = frozenset(
    """réunion réunions séance séances session vote votes match matchs conférence attaque attaques
    accident rencontre débat débats scrutin élection élections déclaration déclarations sommet
    grève manifestation manifestations cérémonie nuit soirée journée matinée explosion incendie
    décision annonce audience tempête intempéries finale course frappe frappes""".split()
)
#: words of stories in which a day is somebody's name: Wednesday Addams, Robinson's Friday
NAMED_LIKE_DAY = frozenset("addams netflix robinson crusoé tournier série feuilleton".split())
#: words before a date that is the name of a street or an institution, folded
NAMED_AFTER_DATE = frozenset(
    """rue place avenue boulevard pont quai square cours université lycée collège école hôpital
    stade mouvement station gare prix front""".split()
)
