"""ATT006: a speaker who is named in the third person inside his own quotation."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.verbs import surely_finite, verb_group
from mtqa.analysis.story import Story
from mtqa.document import Family, Match, Quotation, ReportingClause, SubjectKind
from mtqa.languages.fr.grammar import OF
from mtqa.languages.fr.titles import TITLES
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule


def check(story: Story) -> Iterator[Match]:
    """Quotations whose speaker's surname is the subject of a verb within them."""
    for clause in story.clauses:
        if clause.quotation is None or clause.relay or clause.source_phrase:
            continue
        if clause.verb in _SELF_NAMING or story.flat.startswith(" de lui-même", clause.span.end):
            continue
        quotation = story.quotations[clause.quotation]
        surname = _surname(story, clause)
        if surname is None:
            title = _title(story, clause)
            if title is not None and quotation.sentence and _title_says(story, quotation, title):
                yield Match(
                    clause.span.start,
                    clause.span.end,
                    f"the quotation speaks of « {title} » as of another, "
                    f"yet « {title} » is given as its speaker",
                )
            continue
        if quotation.sentence and _told_of(story, quotation, clause, surname):
            yield Match(
                clause.span.start,
                clause.span.end,
                f"the quotation speaks of {surname} in the third person, "
                f"yet {surname} is given as its speaker",
            )


def _surname(story: Story, clause: ReportingClause) -> str | None:
    """The last capitalised word of a person's name; None for institutions and countries."""
    if clause.subject_span is None or clause.subject_kind is SubjectKind.PRONOUN:
        return None
    first = story.token_at(clause.subject_span.start)
    last = story.token_at(clause.subject_span.end - 1)
    if any(story.tokens.forms[i] in _NAMESAKES for i in range(first, last + 1)):
        return None
    titled = any(story.tokens.forms[i] in TITLES for i in range(first, last + 1))
    names = [i for i in range(first, last + 1) if story.capitalised(i)]
    if not names or _belongs_to_another(story, names[-1], first):
        return None
    if story.tokens.forms[names[-1] - 1] in ("l'", "la", "le", "les"):
        return None
    if not titled and story.tokens.forms[first] in ("le", "la", "les", "l'", "un", "une"):
        return None
    word = story.word(names[-1])
    if len(word) == 1 and story.flat.startswith(".", story.tokens.ends[names[-1]]):
        return word  # *Ladislav H.*, as courts name people
    return None if word.isupper() or len(word) < 3 else word


def _title(story: Story, clause: ReportingClause) -> str | None:
    """The speaker who is given by a bare title: *le ministre*; None where more is said of him."""
    span = clause.subject_span
    if span is None or clause.subject_kind is not SubjectKind.NOUN:
        return None
    first, last = story.token_at(span.start), story.token_at(span.end - 1)
    forms = story.tokens.forms
    if last != first + 1 or forms[first] not in ("le", "la") or forms[last] not in TITLES:
        return None
    goes_on = forms[last + 1 : last + 2]
    return None if goes_on and goes_on[0] in OF else f"{forms[first]} {forms[last]}"


def _title_says(story: Story, quotation: Quotation, title: str) -> bool:
    """Whether the quotation tells what the bearer of the title says: *le ministre affirme*."""
    determiner, noun = title.split(" ")
    tokens, verbs = story.tokens, story.language.reporting_verbs
    first, stop = story.token_at(quotation.inner.start), story.token_at(quotation.inner.end)
    for i in story.within(noun, first + 1, stop):
        if tokens.forms[i - 1] != determiner or story.depth_at(tokens.starts[i]) > 1:
            continue
        before = tokens.forms[i - 2] if i - 1 > first else "«"
        if before not in _CLAUSE_STARTS and before not in ("«", '"', "“", "„"):
            continue
        group = verb_group(story, i + 1, stop)
        if group is not None and group.lemma in verbs and group.clitic is None:
            return not group.negated
    return False


#: after these a name is the subject of the verb that follows it
_CLAUSE_STARTS = frozenset(", . ; : ? ! … que qu' et mais car si quand – —".split())


def _belongs_to_another(story: Story, i: int, first: int) -> bool:
    """Whether the name at token ``i`` completes the speaker's: *le porte-parole de M. Fico*."""
    forms = story.tokens.forms
    while i > first and (
        story.capitalised(i - 1) or forms[i - 1] in TITLES or forms[i - 1] in (".", "m", "mm")
    ):
        i -= 1
    return i > first and forms[i - 1] in OF


#: words that tell one bearer of a name from another
_NAMESAKES = frozenset("fils fille père mère frère sœur junior senior cadet aîné épouse".split())
#: verbs of who speaks of himself as of another, in jest or in writing
_SELF_NAMING = frozenset("ironiser plaisanter écrire tweeter twitter publier poster".split())


def _told_of(story: Story, quotation: Quotation, clause: ReportingClause, surname: str) -> bool:
    """Whether the surname is a subject in the quotation, outside nested ones and the clause."""
    first_name = _first_name(story, clause, surname)
    first = story.token_at(quotation.inner.start)
    for i in story.within(surname.lower(), first, story.token_at(quotation.inner.end)):
        start = story.tokens.starts[i]
        if clause.span.start <= start < clause.span.end or not story.capitalised(i):
            continue
        if story.depth_at(start) > 1:
            continue
        before = i - 1
        if len(surname) == 1:
            called = _initial(story, i)
            if called and _verb_follows(story, i + 1):
                return True
            continue
        if (
            story.capitalised(before)
            and story.tokens.forms[before] != first_name
            and story.tokens.starts[before] >= quotation.inner.start
        ):
            continue  # another first name: a namesake
        titled = story.tokens.forms[before] in TITLES or (
            story.tokens.forms[before] == "." and story.tokens.forms[before - 1] == "m"
        )
        opens = (
            start == quotation.inner.start
            or titled
            or story.tokens.forms[before] == first_name
            or story.tokens.forms[before] in _CLAUSE_STARTS
        )
        if opens and _verb_follows(story, i):
            return True
    return False


_CLITICS = frozenset("ne n' se s' lui leur nous vous m' me le la l' les y en".split())
_CALLED = TITLES | {"monsieur", "madame", "m", "accusé", "accusée", "prévenu", "prévenue"}


def _initial(story: Story, i: int) -> bool:
    """*Monsieur H.* or *M. H.* at token ``i``."""
    forms = story.tokens.forms
    if forms[i + 1 : i + 2] != ["."]:
        return False
    return forms[i - 1] in _CALLED or (forms[i - 1] == "." and forms[i - 2] in _CALLED)


def _first_name(story: Story, clause: ReportingClause, surname: str) -> str:
    assert clause.subject_span is not None
    words = story.flat[clause.subject_span.start : clause.subject_span.end].split()
    at = next((k for k, word in enumerate(words) if word.strip(",.()") == surname), 0)
    return words[at - 1].lower() if at else ""


def _verb_follows(story: Story, i: int) -> bool:
    forms = story.tokens.forms
    j = i + 1
    while j < len(forms) and forms[j] in _CLITICS:
        j += 1
    return j < len(forms) and surely_finite(story, j)


RULE = Rule(
    code="ATT006",
    name="speaker-in-third-person",
    family=Family.ATTRIBUTION,
    mqm="accuracy/mistranslation",
    severity=Severity.CRITICAL,
    finds="A quotation given to a person who is named in it as somebody else.",
    why="The reader is told the wrong speaker; the machine took the person spoken of for him.",
    authority="Riegel, Pellat, Rioul, Grammaire méthodique du français (discours direct)",
    check=check,
    bad=(
        Bad(
            "« Le président Kováč a promis une réponse avant l'été », ⟦a déclaré Kováč⟧ aux "
            "journalistes.",
        ),
        Bad("« Le chef Kováč le répète chaque été », ⟦a ajouté Kováč⟧."),
        Bad("« Le ministre affirme que tout va. Nous, non », ⟦a déclaré le ministre⟧."),
        Bad("« Monsieur H. a fui devant nous », ⟦a conclu Ladislav H⟧."),
        Bad("« Hier, Kováč a promis une réponse », ⟦a déclaré Peter Kováč⟧."),
    ),
    good=(
        "« Le président Kováč a promis une réponse », a déclaré son porte-parole Ján Malý.",
        "« M. Kováč a promis des réformes », a rappelé le porte-parole de M. Kováč.",
        "« Malý a menti », a déclaré l'ancien avocat de Jan Malý.",
        "« Le docteur Kováč ne reçoit plus », a annoncé le cabinet du docteur Kováč.",
        "« Robert Kováč a toujours raison », a ironisé Robert Kováč.",
        "« L'OTAN a pris note de la demande », a déclaré l'OTAN.",
        "« Peter Kováč a raison », a dit Jana Kováč.",
        "« On m'a dit : “Kováč a menti”, et c'est faux », a répondu Kováč.",
        "« La loi Kováč a vécu », a dit Kováč.",
        "« C'est moi, Kováč », a dit Kováč.",
        "« Le ministre affirme que tout va », a déclaré le ministre de l'Intérieur.",
        "« Le président doit rester au-dessus des partis », a déclaré le président.",
        "« M. H. a fui », a dit Jana B. « Peter H. a fui », a dit Jan H.",
    ),
)
