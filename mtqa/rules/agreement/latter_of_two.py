"""AGR055: *lequel* or *celui-ci* that disagrees with what stands right before it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.clause_starts import verb_before
from mtqa.analysis.french.floor import floor_of
from mtqa.analysis.french.name_sex import persons_named
from mtqa.analysis.french.noun_classes import BODY, NAME, OPEN, PERSON
from mtqa.analysis.french.profiles import FP, FS, MP, MS, PLURAL, profile
from mtqa.analysis.french.referents import Referent, Scene, scene_of
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.nouns import TIMES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

_WHICH: Final = {"lequel": MS, "laquelle": FS, "lesquels": MP, "lesquelles": FP}
_LATTER: Final = {"celui-ci": MS, "celle-ci": FS, "ceux-ci": MP, "celles-ci": FP}
_LIVING: Final = frozenset((PERSON, NAME, BODY))
_GAP: Final = 4  # tokens
_BEING: Final = frozenset("être est sont était étaient sera seront fut devient".split())
_JOINS: Final = frozenset(", ; mais".split())
_SURE: Final = frozenset((MS, MP, FS, FP))


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    scene = scene_of(story)
    for i in story.where(*_WHICH, *_LATTER):
        if story.in_quotation(tokens.starts[i]) or story.capitalised(i - 1):
            continue
        if story.segments[tokens.segments[i]].kind is not SegmentKind.SENTENCE:
            continue
        form = tokens.forms[i]
        found = _antecedent(story, scene, i) if form in _WHICH else _latter(story, scene, i)
        if found is not None:
            noun = story.text[tokens.starts[found] : tokens.ends[found]]
            yield Match(
                tokens.starts[i],
                tokens.ends[i],
                f"The pronoun does not agree with « {noun} », which stands before it.",
            )


def _antecedent(story: Story, scene: Scene, i: int) -> int | None:
    """*le président, laquelle a …*: the noun or name that ends right before the comma."""
    forms = story.tokens.forms
    j = i - 1
    if forms[j] in PREPOSITIONS:
        j -= 1
    if forms[j] != ",":
        return None
    wanted = _WHICH[forms[i]]
    own = story.tokens.segments[i]
    near = [
        r for r in scene.of(own) if r.i < j and not story.in_quotation(story.tokens.starts[r.i])
    ]
    masks = {named.last: (named, MS if named.sex == "m" else FS) for named in persons_named(story)}
    if j - 1 in masks:
        named, own_mask = masks[j - 1]
        alone = not any(r.mask & wanted and r.kind in _LIVING and r.i < named.first for r in near)
        return named.first if not own_mask & wanted and alone else None
    if not near or near[-1].kind in (OPEN, NAME) or j - near[-1].i > _GAP:
        return None
    last = near[-1]
    living = last.kind in (PERSON,)
    if any(r.mask & wanted and (not living or r.kind in _LIVING) for r in near):
        return None
    start = story.segment_tokens(own).start
    if any(_maybe(story, k, wanted) for k in range(start, j)):
        return None
    return last.i


def _maybe(story: Story, k: int, wanted: int) -> bool:
    """Whether token ``k`` is a noun that the referents leave out: a time, a name."""
    if story.capitalised(k) and not story.first_in_segment(k):
        return (
            not story.word(k).isupper() and not profile(story.lexicon, story.tokens.forms[k]).noun
        )
    form = story.tokens.forms[k]
    return form in TIMES and bool(profile(story.lexicon, form).noun & wanted)


def _latter(story: Story, scene: Scene, i: int) -> int | None:
    """*Le juge accuse la banque. Celui-ci …*: what stands last in the sentence before."""
    own = story.tokens.segments[i]
    if not story.first_in_segment(i):
        return _inside(story, scene, i)
    if own == 0:
        return None
    if story.segments[own - 1].kind is not SegmentKind.SENTENCE:
        return None
    wanted = _LATTER[story.tokens.forms[i]]
    near = [
        r._replace(mask=floor_of(story).mask(r))
        for r in scene.of(own - 1)
        if not story.in_quotation(story.tokens.starts[r.i])
    ]
    same = [r for r in near if bool(r.mask & PLURAL) == bool(wanted & PLURAL)]
    fits = [r for r in near if r.mask & wanted]
    if not same or same[-1].mask & wanted:
        return None
    last = same[-1]
    if last.kind == PERSON and _ends(story, last):
        return last.i  # *… de son avocate. Celui-ci*
    if len(fits) == 1 and fits[0].subject and fits[0].i < last.i and last.mask in _SURE:
        return last.i  # who is the subject goes on as *il*
    persons = [r for r in same if r.kind in (PERSON, BODY)]
    if fits or not persons or persons[-1].mask & wanted:
        return None
    return persons[-1].i if len(persons) == 1 and persons[-1].mask in _SURE else None


def _inside(story: Story, scene: Scene, i: int) -> int | None:
    """*Il a montré un passeport, mais celle-ci …*: what stands last in the clause before."""
    own = story.tokens.segments[i]
    if story.tokens.forms[i - 1] not in _JOINS or not verb_before(story, own, i):
        return None
    wanted = _LATTER[story.tokens.forms[i]]
    floor = floor_of(story)
    same = [
        r._replace(mask=floor.mask(r))
        for r in scene.of(own)
        if r.i < i and bool(r.mask & PLURAL) == bool(wanted & PLURAL) and r.kind != OPEN
    ]
    if not same or same[-1].mask not in _SURE or same[-1].mask & wanted:
        return None
    if not _BEING.isdisjoint(story.tokens.forms[max(0, same[-1].i - 3) : same[-1].i]):
        return None  # *Le canon est une arme, celui-ci …*
    fits = [r for r in same if r.mask & wanted and not r.subject]
    return same[-1].i if not fits else None


def _ends(story: Story, r: Referent) -> bool:
    """Whether the sentence ends with the person, but for the name and adjectives."""
    stop = story.segment_tokens(story.tokens.segments[r.i]).stop
    return all(
        story.capitalised(j)
        or story.tokens.kinds[j] == "punct"
        or (story.tokens.forms[j] == "d'" and story.tokens.forms[j + 1] == "état")
        or profile(story.lexicon, story.tokens.forms[j]).only_qualifier
        for j in range(r.i + 1, stop)
    )


RULE = Rule(
    code="AGR055",
    name="latter-of-two",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« le président, laquelle a demandé »: lequel after a comma that disagrees with the noun "
    "or name right before it; « Les juges accusent les banques. Ceux-ci »: celui-ci that agrees "
    "with the subject alone and not with the object after it.",
    why="Lequel and celui-ci take up what stands nearest, in its gender and number.",
    authority="Grevisse, Le bon usage, « Lequel », « Celui-ci »",
    check=_check,
    weak=True,
    bad=(
        Bad("Le sommet a déçu le président Martin Benda, ⟦laquelle⟧ a demandé un délai."),
        Bad("Le conseil a voté un impôt, ⟦laquelle⟧ augmentera lundi.", also=("AGR021",)),
        Bad("Les commerçants accusent les banques. ⟦Ceux-ci⟧ le nient."),
        Bad("Le touriste a montré un passeport, mais ⟦celle-ci⟧ était faux."),
        Bad("Le juge s'est tourné vers la témoin Eva Malá. ⟦Celui-ci⟧ a pleuré."),
    ),
    good=(
        "La femme de Martin Benda, laquelle a fui, est là. La taxe sur le sel, laquelle augmente.",
        "Le juge accuse le maire. Celui-ci nie. Le maire a parlé à la banque. Celui-ci a ri.",
        "La banque a un an de retard, lequel la gêne.",
    ),
)
