"""COH003: two sentences without a space between them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mtqa.analysis.french.agreement import noun_inflection
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match
from mtqa.languages.fr.nouns import NAMED_WORKS
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_LOWER = "a-zà-öø-ÿœ"
_MERGED = re.compile(
    rf"[LIEUDCSA](?<=[{_LOWER}]{{3}}.)(?:e|a|es|l|lle|ls|lles|n|ne|ans|ette|elon|u)(?= )"
)
_SPACED = re.compile(rf"[{_LOWER}] \. [{_LOWER}](?=[{_LOWER}'])")
_PLURAL_ARTICLES = frozenset(("les", "ces", "des"))
_AUXILIARIES = frozenset("a ont est sont avait avaient était étaient".split())
_PLURAL_VERBS = ("ont", "sont", "avaient", "étaient", "seront", "auront", "doivent", "peuvent")
#: words that make the clause before part of what follows, or of a title
_SUBORDINATE = frozenset("que qu' qui dont où si quand lorsque comme intitulé intitulée".split())
_BEFORE = re.compile(r"[\w'@/:.-]*$")
_AFTER = re.compile(r"[\w'@/:.-]*")


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    starts, ends = tokens.starts, tokens.ends
    last = len(tokens) - 1
    for i in story.where(".", "!", "?"):
        if i == last or starts[i + 1] != ends[i] or not story.flat[ends[i]].isupper():
            continue
        before = _run(story, starts[i])
        after = _AFTER.match(story.flat, ends[i])
        word = after.group() if after else ""
        if _address(before) or _address(word.rstrip(".")) or word[1:2].isupper():
            continue
        if not before[-2:].islower() or not _known(story, before) or not _opens(story, i + 1):
            continue
        yield Match(
            starts[i] - len(before),
            ends[i] + len(word.rstrip(".")),
            "Two sentences are glued together: a space is missing after the first.",
            replace(ends[i], ends[i], " ", safe=True),
        )
    yield from _spaced_stops(story)
    yield from _unstopped(story)
    yield from _the_rest(story)
    for match in _MERGED.finditer(story.flat):
        at = match.start()
        before = _run(story, at)
        i = story.token_at(at)
        if i > last or starts[i] > at or not before.islower() or not _known(story, before):
            continue
        yield Match(
            at - len(before),
            match.end(),
            "Two sentences are glued together: the full stop between them is missing.",
            replace(at, at, ". "),
        )


def _spaced_stops(story: Story) -> Iterator[Match]:
    """*la salle . la séance*: a stop with a space before it, and no capital after."""
    for i in story.where("."):
        match = _SPACED.match(story.flat, story.tokens.starts[i] - 2)
        if match is None or i + 1 >= len(story.tokens):
            continue
        if not story.readings(i - 1) or not story.readings(i + 1):
            continue
        start, end = story.tokens.starts[i - 1], story.tokens.ends[i + 1]
        letter = match.end() - 1
        yield Match(
            start,
            end,
            "A sentence ends here: no space before its full stop, and a capital after it.",
            (
                Fix(
                    (
                        Edit(match.start() + 1, match.start() + 2, ""),
                        Edit(letter, letter + 1, story.flat[letter].upper()),
                    )
                ),
            ),
        )


def _unstopped(story: Story) -> Iterator[Match]:
    """*ils ont quitté la salle Les députés ont voté*: the full stop is missing."""
    tokens = story.tokens
    forms, starts, ends = tokens.forms, tokens.starts, tokens.ends
    for i in story.where(*_PLURAL_VERBS):
        article = i - 2
        if article < 3 or forms[article] not in _PLURAL_ARTICLES or not story.capitalised(article):
            continue
        if story.first_in_segment(article) or story.word(article).isupper():
            continue
        noun = noun_inflection(story.lexicon, forms[i - 1], verbs=True, participles=True)
        if noun is None or noun.number != "p" or story.capitalised(i - 1):
            continue
        last = article - 1
        if tokens.kinds[last] != "word" or starts[article] != ends[last] + 1:
            continue
        if story.capitalised(last) or forms[last] in NAMED_WORKS or not _clause(story, last):
            continue
        if story.in_quotation(starts[article]):
            continue
        yield Match(
            starts[last],
            ends[article],
            "Two sentences are glued together: the full stop between them is missing.",
            replace(ends[last], ends[last], "."),
        )


def _the_rest(story: Story) -> Iterator[Match]:
    """*un tiers de la somme le reste provient*: no stop or comma before *le reste* and its verb."""
    tokens = story.tokens
    for i in story.where("reste"):
        article, last, verb = i - 1, i - 2, i + 1
        if last < 3 or tokens.forms[article] != "le" or verb >= len(tokens):
            continue
        if not _is_verb(story, verb) or tokens.segments[last] != tokens.segments[verb]:
            continue
        if not _clause(story, last) or story.in_quotation(tokens.starts[i]):
            continue
        yield Match(
            tokens.starts[last],
            tokens.ends[i],
            "Two sentences are glued together: the full stop between them is missing.",
            replace(tokens.ends[last], tokens.ends[last], ","),
        )


def _is_verb(story: Story, i: int) -> bool:
    """Whether token ``i`` can only be a verb in the third person singular."""
    readings = story.readings(i)
    return any(r.person and r.person[0] == "3" for r in readings) and all(
        r.pos in ("VERB", "AUX") for r in readings
    )


def _clause(story: Story, last: int) -> bool:
    """Whether a main clause with its verb ends in the noun at token ``last``."""
    if not story.lexicon.has(story.tokens.forms[last], "NOUN"):
        return False
    first = story.segment_tokens(story.tokens.segments[last]).start
    forms = story.tokens.forms[first:last]
    return _SUBORDINATE.isdisjoint(forms) and not _AUXILIARIES.isdisjoint(forms)


def _opens(story: Story, i: int) -> bool:
    """Whether token ``i`` is a French word that may open a sentence, or a word and no suffix."""
    word = story.word(i)
    return len(word) > 1 and bool(story.lexicon.readings(word.lower()) or story.readings(i))


def _run(story: Story, at: int) -> str:
    found = _BEFORE.search(story.flat, max(0, at - 40), at)
    return found.group() if found else ""


def _address(run: str) -> bool:
    return any(sign in run for sign in "@/:.") or run.startswith("www")


def _known(story: Story, word: str) -> bool:
    word = word.lower().strip(".'-") if not word.endswith("'") else word.lower()
    bare = word.rpartition("'")[2] or word
    return bool(story.lexicon.readings(bare)) or bool(story.lexicon.readings(word))


RULE = Rule(
    code="COH003",
    name="glued-sentences",
    family=Family.COHERENCE,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MINOR,
    finds="A sentence that follows the one before without a space.",
    why="A space stands between two sentences.",
    authority="Lexique des règles typographiques en usage à l'Imprimerie nationale, "
    "« Ponctuation »",
    check=_check,
    bad=(
        Bad(
            "La séance est ⟦terminée.Le⟧ vote aura lieu mardi.",
            "La séance est terminée. Le vote aura lieu mardi.",
        ),
        Bad(
            "Le lac est ⟦gelé!Les⟧ patineurs arrivent.", "Le lac est gelé! Les patineurs arrivent."
        ),
        Bad(
            "Ils sont dans la ⟦salle . la⟧ séance a repris.",
            "Ils sont dans la salle. La séance a repris.",
        ),
        Bad(
            "Ils ont quitté la ⟦salle Les⟧ députés ont voté.",
            "Ils ont quitté la salle. Les députés ont voté.",
        ),
        Bad(
            "La ville a payé un tiers de la ⟦somme le reste⟧ provient de l'Union.",
            "La ville a payé un tiers de la somme, le reste provient de l'Union.",
        ),
        Bad(
            "La séance est ⟦terminéeLe⟧ vote aura lieu mardi.",
            "La séance est terminée. Le vote aura lieu mardi.",
        ),
    ),
    good=(
        "Le site www.senat.fr et l'adresse jean.Dupont@senat.fr sont connus, Asp.Net aussi.",
        "L'U.R.S.S. et M.Dupont, l'iPhone et YouTube, McDonald's et la BioNTech.",
        "Il a vu le film Les choristes ont ri. Il dit que la pièce Les bonnes ont plu.",
        "La ville a payé un tiers, le reste provient de l'Union.",
        "Elle a lu . . . et puis rien. Le fichier . bashrc manque.",
        "Il part… Le train aussi. Fin.",
        "La marque Booking.Com et Amazon.Fr, etc.",
    ),
)
