"""AGR038: *le club a vendu leur buteur*: several owners where only one has been named."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from mtqa.analysis.french.noun_classes import BODY, STATE
from mtqa.analysis.french.owners import one_owner
from mtqa.analysis.french.phrases import phrase_at
from mtqa.analysis.french.profiles import PLURAL, SINGULAR, profile
from mtqa.analysis.french.referents import Scene, scene_of
from mtqa.analysis.french.topics import main_subject
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, SegmentKind
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.grammar import MEASURES_OF_TIME
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

#: what may be several owners, or opens a clause with a subject of its own
_SEVERAL: Final = frozenset(
    """et ou ni qui que qu' dont où ils elles eux ceux celles nous vous on plusieurs tous toutes
    chacun chacune chaque beaucoup certains certaines autres deux trois quatre cinq six sept huit
    neuf dix ; : « » ( )""".split()
)
#: what makes several of one in the sentences before
_JOINED: Final = frozenset(
    """et ou ils elles eux leur leurs ceux celles couple duo trio ont sont avaient
    étaient""".split()
)
#: what one does with one's own: not *annoncer leur départ, demander leur retrait*
_OWN_ACTS: Final = frozenset(
    """vendre perdre ouvrir fermer fêter célébrer remporter gagner conserver défendre entamer
    commencer terminer achever poursuivre disputer publier présenter lancer renforcer renouveler
    améliorer augmenter réduire diminuer doubler tenir remplir jouer changer modifier adapter
    étendre développer moderniser quitter affronter accueillir concéder enregistrer inscrire
    subir réaliser""".split()
)
_SYLLEPTIC: Final = frozenset("couple duo trio famille paire tandem binôme".split())
_BACK: Final = 3
_REACH: Final = 12


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    scene: Scene | None = None
    for i in story.where("leur", "leurs"):
        segment = story.segments[tokens.segments[i]]
        if segment.kind is not SegmentKind.SENTENCE or story.in_quotation(tokens.starts[i]):
            continue
        if not _object(story, i):
            continue
        phrase = phrase_at(story, i)
        if phrase is None or tokens.segments[phrase.head] != segment.index:
            continue
        owner = main_subject(story, segment.index, i)
        if owner is None or not owner.mask & SINGULAR or owner.kind not in (BODY, STATE):
            continue
        if tokens.forms[owner.i] in _SYLLEPTIC:
            continue
        start = story.segment_tokens(segment.index).start
        if i - owner.i > _REACH or _several(story, start, i):
            continue
        scene = scene or scene_of(story)
        near = range(max(0, segment.index - _BACK), segment.index)
        if any(not _JOINED.isdisjoint(_forms(story, back)) for back in near) or any(
            r.mask & PLURAL and not r.mask & SINGULAR for back in near for r in scene.of(back)
        ):
            continue
        right = one_owner(tokens.forms[i], tokens.forms[i + 1], phrase.mask)
        yield Match(
            tokens.starts[i],
            tokens.ends[phrase.head],
            f"« {story.word(owner.i)} » is one owner" + (f": {right}." if right else "."),
            replace(tokens.starts[i], tokens.ends[i], right) if right else (),
        )


def _forms(story: Story, segment: int) -> list[str]:
    span = story.segment_tokens(segment)
    return story.tokens.forms[span.start : span.stop]


def _object(story: Story, i: int) -> bool:
    """Whether a verb stands right before token ``i``, or before a day or an adverb there."""
    forms = story.tokens.forms
    j = i - 1
    while j > 0 and (
        forms[j] in MEASURES_OF_TIME or profile(story.lexicon, forms[j]).parts == {"ADV"}
    ):
        j -= 1
    if forms[j] in DETERMINERS or not story.lexicon.lemmas(forms[j]) & _OWN_ACTS:
        return False
    here = profile(story.lexicon, forms[j])
    return bool(here.participle) or here.only_verb


def _several(story: Story, start: int, stop: int) -> bool:
    """Whether anything in tokens ``start`` to ``stop`` (exclusive) can be several owners."""
    tokens = story.tokens
    for j in range(start, stop):
        if tokens.forms[j] in _SEVERAL:
            return True
        noun = profile(story.lexicon, tokens.forms[j]).noun
        if noun & PLURAL and not noun & SINGULAR:
            return True
    return False


RULE = Rule(
    code="AGR038",
    name="several-owners",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="« leur », « leurs » after a club, a body or a country as the subject, where nothing "
    "in the plural has been named.",
    why="A body is one owner in French; Slovak and Czech have one possessive (svoj, svůj) "
    "for all, and English makes it plural.",
    authority="Grevisse, Le bon usage, « Accord du possessif »",
    check=_check,
    bad=(
        Bad(
            "Le Slavia a vendu mardi ⟦leur meilleur buteur⟧ à un club anglais.",
            "Le Slavia a vendu mardi son meilleur buteur à un club anglais.",
        ),
        Bad(
            "Le gouvernement a publié ⟦leurs réserves⟧ jeudi.",
            "Le gouvernement a publié ses réserves jeudi.",
        ),
        Bad(
            "L'entreprise a fermé ⟦leur usine⟧ de Nitra.",
            "L'entreprise a fermé son usine de Nitra.",
        ),
    ),
    good=(
        "Le club et la ville ont vendu leur stade. Le club leur a vendu le stade.",
        "Les joueurs sont partis. Le club a payé leur voyage et leurs dettes.",
        "Le gouvernement a présenté aux maires leur budget; il dit que leur tour viendra.",
        "Le comité a lu dix amendements. La commission demande leur retrait.",
        "Le couple a fêté leur mariage. Le gouvernement a annoncé leur départ.",
        "Jan Novák et Petr Malý ont gagné. Le club a fêté leur titre.",
        "Deux agents ont menti. La police a lancé leur recherche.",
        "L'équipe des filles a fêté leur titre. Le club, c'est leur maison.",
    ),
)
