"""Who among those named may be a woman or a man: names, titles, nouns of persons."""

from __future__ import annotations

from mtqa.analysis.french.nominals import is_name
from mtqa.analysis.french.verbs import surely_finite
from mtqa.analysis.story import Story
from mtqa.languages.fr.titles import (
    MASCULINE_SPEAKERS,
    ONLY_FEMININE,
    PERSONAL_ENDINGS,
    TITLES,
)
from mtqa.languages.slavic_given_names import WOMEN

#: endings of women's surnames, in any case
FEMININE_SURNAMES = ("ová", "ská", "cká", "ovej", "ovou", "ovú", "skej", "ckej")
#: words that make a noun the complement of another
COMPLEMENT = frozenset({"du", "au", "de", "d'", "des", "aux"})
#: endings of feminine nouns of persons: *la chanteuse*, *la lectrice*
_AGENTS = ("euse", "trice", "ienne")
_PLACE_PREPOSITIONS = frozenset({"à", "en", "vers", "dans"})
_MASCULINE_DETERMINERS = frozenset("le un ce cet son mon ton notre votre leur l'".split())


def woman_at(story: Story, i: int) -> str | None:
    """How to call the woman whom token ``i`` names: a surname, a first name, a title."""
    form = story.tokens.forms[i]
    if form in ONLY_FEMININE or (form in TITLES and story.tokens.forms[i - 1] in ("la", "une")):
        return f"« {story.word(i)} »"
    if not story.capitalised(i):
        agent = form.endswith(_AGENTS) and story.tokens.forms[i - 1] in ("la", "une", "cette")
        return f"« {story.word(i)} »" if agent and story.lexicon.has(form, "NOUN") else None
    if form.endswith(FEMININE_SURNAMES):
        return story.word(i)
    return f"{story.word(i)} {story.word(i + 1)}" if _feminine_first_name(story, i) else None


def is_complement(story: Story, i: int) -> bool:
    """Whether the name or title at token ``i`` only completes another noun: *l'avocat de X*."""
    forms = story.tokens.forms
    while i > 0 and (story.capitalised(i - 1) or forms[i - 1] in TITLES or forms[i - 1] == "."):
        i -= 1
    before = forms[i - 1] if i else ""
    if before in ("l'", "la", "le") and i > 1:
        before = forms[i - 2]
    return before in COMPLEMENT


def man_at(story: Story, i: int, woman: str | None) -> bool:
    """Whether *il* may take up token ``i``: a man's name or title, a body that speaks."""
    form, before = story.tokens.forms[i], story.tokens.forms[i - 1] if i else ""
    if form == "il" or (form.endswith("-il") and form.startswith("-")):
        return not story.in_quotation(story.tokens.starts[i])
    if form in MASCULINE_SPEAKERS and before in ("la", "une", "cette"):
        return False  # *la porte-parole*
    if form in MASCULINE_SPEAKERS or _personal(story, i, before):
        return not is_complement(story, i) and not _belongs(story, i, woman)
    if story.word(i) in WOMEN or (form[-1] == "á" and len(form) > 3 and i and _titled(story, i)):
        return False
    if not is_name(story, i) or story.word(i).isupper() or is_complement(story, i):
        return False
    if before in _PLACE_PREPOSITIONS or (i and story.tokens.kinds[i - 1] == "number"):
        return False
    return not (
        _next_is_woman(story, i)
        or _feminine_head(story, i)
        or (i > 0 and _feminine_first_name(story, i - 1))
    )


def _personal(story: Story, i: int, before: str) -> bool:
    """Whether token ``i`` is a masculine noun that may well be a person's."""
    if before not in _MASCULINE_DETERMINERS or story.capitalised(i):
        return False
    if story.tokens.forms[i].endswith("ment"):
        return False  # *le ralentissement*
    return story.tokens.forms[i].endswith(PERSONAL_ENDINGS) and any(
        r.pos == "NOUN" and r.gender == "m" for r in story.readings(i)
    )


def masculine_subject(story: Story, i: int) -> bool:
    """Whether token ``i`` is a masculine noun at the head of a sentence or quotation."""
    forms = story.tokens.forms
    if i == 0 or forms[i - 1] not in _MASCULINE_DETERMINERS:
        return False
    opens = story.first_in_segment(i - 1) or forms[i - 2] in ("«", '"', "“", ",")
    return opens and any(
        r.pos == "NOUN" and r.gender == "m" and r.number != "p" for r in story.readings(i)
    )


def _belongs(story: Story, i: int, woman: str | None) -> bool:
    """Whether the title at token ``i`` is part of the woman's own: *le médecin Jana Malá*."""
    for j in range(i + 1, min(len(story.tokens), i + 6)):
        if story.word(j) == woman:
            return True
        if surely_finite(story, j) or story.tokens.kinds[j] == "punct":
            return False
    return False


def _feminine_first_name(story: Story, i: int) -> bool:
    """Whether token ``i`` is a woman's first name and a surname follows."""
    if i + 1 >= len(story.tokens) or not story.capitalised(i + 1):
        return False
    genders = {r.gender for r in story.readings(i) if r.pos == "PROPN"}
    return genders == {"f"}


def _next_is_woman(story: Story, i: int) -> bool:
    """Whether a woman's surname ends the run of capitalised words that token ``i`` is in."""
    for j in range(i + 1, min(len(story.tokens), i + 3)):
        if not story.capitalised(j):
            return False
        if story.tokens.forms[j].endswith(FEMININE_SURNAMES):
            return True
    return False


def _feminine_head(story: Story, i: int) -> bool:
    """Whether a feminine title stands a few words before the name at token ``i``."""
    return any(form in ONLY_FEMININE for form in story.tokens.forms[max(0, i - 5) : i])


def _titled(story: Story, i: int) -> bool:
    """*la ministre Malá*: a title with a feminine article before token ``i``."""
    forms = story.tokens.forms
    return forms[i - 1] in TITLES and i > 1 and forms[i - 2] in ("la", "une")
