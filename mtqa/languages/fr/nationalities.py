"""French plural nouns of nationality, which take a capital; folded."""

from __future__ import annotations

from typing import Final

PLURALS: Final = frozenset(
    """tchèques slovaques français françaises allemands allemandes polonais polonaises hongrois
    hongroises autrichiens autrichiennes ukrainiens ukrainiennes russes américains américaines
    britanniques italiens italiennes espagnols espagnoles roumains roumaines bulgares serbes
    croates slovènes grecs turcs chinois japonais syriens afghans israéliens palestiniens
    européens européennes suisses belges néerlandais danois suédois norvégiens finlandais
    estoniens lettons lituaniens biélorusses moldaves géorgiens arméniens vietnamiens coréens
    irakiens iraniens libanais égyptiens canadiens brésiliens mexicains portugais irlandais
    écossais anglais moraves pragois bratislavois""".split()
)
#: before *de*: what counts people
COUNTS: Final = frozenset(
    """millions million milliers millier centaines centaine dizaines dizaine majorité moitié tiers
    quart nombre plupart beaucoup plus moins nombreux pourcentage part %""".split()
)
#: forms of verbs that a subject in the plural stands before
VERBS: Final = frozenset(
    """ont sont étaient avaient seront auront ont-ils doivent peuvent veulent pensent vivent
    travaillent votent estiment devraient pourraient soutiennent jugent souhaitent préfèrent
    qui""".split()
)
