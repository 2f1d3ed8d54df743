"""CAL011: a verb at the head of a sentence and no subject before it: *A informé la police*."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.profiles import MASCULINE, profile
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.grammar import NEGATIONS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_HAVE = frozenset("a ont avait avaient aura auront".split())
_ARE = frozenset("est sont était étaient".split())
_NE = frozenset(("ne", "n'"))
_SELF = frozenset(("se", "s'"))
_FIRST_WORDS = _HAVE | _ARE | _NE | _SELF
#: *S'y ajoute, s'est ensuivi*: the verb may come first
_FIRST = frozenset("ajouter ensuivre joindre greffer".split())
#: of a list after a vote or at the foot of a page: *Ont voté pour : …*
_LISTED = frozenset("voter participer collaborer signer assister contribuer obtenir être".split())
#: *A point nommé*: the preposition without its accent
_NOUNS = frozenset("lui point tout part fait dit défaut compte plat mort".split())
#: *Est venu aussi le maire*
_MOTION = frozenset("venir arriver intervenir partir sortir mourir".split())
_ALSO = frozenset(("aussi", "également"))
#: fewest words of a sentence that is no exclamation
_SHORT = 5


def _check(story: Story) -> Iterator[Match]:
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    for i in story.sentence_starts:
        if forms[i] not in _FIRST_WORDS or not story.capitalised(i):
            continue
        segment = tokens.segments[i]
        stop = story.segment_tokens(segment).stop
        if stop - i < _SHORT:
            continue
        verb = i
        while forms[verb] in _NE or forms[verb] in _SELF:
            verb += 1
        came = verb == i and forms[i] in _ARE
        if not came and forms[verb] not in (
            _ARE if verb > i and forms[verb - 1] in _SELF else _HAVE
        ):
            continue
        participle = verb + 1
        while participle < stop - 1 and (
            forms[participle] in NEGATIONS or profile(lexicon, forms[participle]).parts == {"ADV"}
        ):
            participle += 1
        here = profile(lexicon, forms[participle])
        lemmas = lexicon.lemmas(forms[participle])
        if (
            not here.participle & MASCULINE
            or forms[participle] in _NOUNS
            or not lemmas.isdisjoint(_FIRST | _LISTED)
        ):
            continue
        if came and (lemmas.isdisjoint(_MOTION) or forms[participle + 1] not in _ALSO):
            continue
        if "," in forms[participle + 2 : participle + 5] and "et" in forms[participle + 3 : stop]:
            continue  # *Ont disparu l'autel, la chaire et la cloche*
        if ":" in forms[i:stop] or "?" in forms[i:stop] or _in_notes(story, segment):
            continue
        yield Match(
            tokens.starts[i],
            tokens.ends[participle],
            "The sentence begins with its verb: French puts the subject first.",
        )


def _in_notes(story: Story, segment: int) -> bool:
    """Whether the sentence before or after has no subject either: *Né à Nitra. A publié …*."""
    for near in (segment - 1, segment + 1):
        if 0 <= near < len(story.segments):
            first = story.segment_tokens(near).start
            form = story.tokens.forms[first]
            here = profile(story.lexicon, form)
            if form in _FIRST_WORDS or (here.participle and not here.finite):
                return True
    return False


RULE = Rule(
    code="CAL011",
    name="no-subject",
    family=Family.CALQUE,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A compound past at the head of a sentence without a subject before it.",
    why="Slovak and Czech leave the subject out or put it last; French puts it before the verb.",
    authority="Grevisse, Le bon usage, « Présence et place du sujet »",
    check=_check,
    supersedes=("SLC420",),
    bad=(
        Bad("Le feu a pris lundi. ⟦A brûlé⟧ aussi un entrepôt de la ville."),
        Bad("La route est barrée. ⟦Se sont heurtés⟧ là un autobus et un camion."),
        Bad("La salle était pleine. ⟦Est venu⟧ aussi le ministre de la Culture."),
        Bad("Le maire se tait. ⟦N'a pas répondu⟧ aux questions des journalistes."),
    ),
    good=(
        "Ont voté pour : 76 députés. A-t-il parlé ? Est considéré comme nul tout vote blanc.",
        "Restent à définir les dates. Viennent ensuite les votes. Suit un débat.",
        "L'incendie a tout pris. Ont brûlé la grange, l'étable et le hangar.",
        "S'est ajoutée la pluie de la nuit. S'ensuit un silence. N'importe qui peut venir.",
        "A noter que le pont est fermé. A Prague, il pleut. Avait-il raison ?",
        "Est venu le temps des choix. Sont venus au monde deux ours bruns.",
        "Sont concernés les véhicules de plus de 3,5 tonnes.",
        "Né à Nitra. A dirigé trois théâtres de la ville. Vit à Brno.",
    ),
)
