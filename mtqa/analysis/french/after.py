"""Finds the reporting clause that follows a quotation, however it is joined to it."""

from __future__ import annotations

from mtqa.analysis.french.clause import (
    WINDOW,
    build_clause,
    clitic_subject,
    reports,
    source_phrase,
    subject_after,
)
from mtqa.analysis.french.joints import opens_sentence
from mtqa.analysis.french.nominals import noun_phrase, pronoun
from mtqa.analysis.french.verbs import (
    VerbGroup,
    has_finite_verb,
    surely_finite,
    verb_group,
)
from mtqa.analysis.story import Story
from mtqa.document import Place, Quotation, ReportingClause, SubjectKind
from mtqa.languages.base import VerbClass
from mtqa.languages.fr import grammar

_GAP = frozenset(",.;:-–—!?…)")


def after(story: Story, quotation: Quotation) -> ReportingClause | None:
    """The clause that follows the closing mark, however it is joined."""
    if not quotation.close:
        return None
    tokens = story.tokens
    i = story.token_at(quotation.span.end)
    gap_from = i
    while i < len(tokens) and tokens.forms[i] in _GAP and i - gap_from < 3:
        i += 1
    if i >= len(tokens):
        return None
    link = _link(story, quotation, i, "".join(tokens.forms[gap_from:i]))
    stop = _segment_end(story, i)
    found = source_phrase(story, i, stop, Place.AFTER, link)
    if found is not None:
        return found if link != "paragraph" else None
    if story.tokens.forms[i] in ("le", "la", "les", "l'", "leur"):
        # *le président Kováč a dit* before *le préside*: an article where a noun can follow
        subject_first = _subject_first(story, quotation, i, stop, link)
        if subject_first is not None:
            return subject_first
    article = story.tokens.forms[i] in ("le", "la", "les", "l'")
    if article and i + 1 < stop and story.lexicon.has(story.tokens.forms[i + 1], "NOUN"):
        return None  # *la note du pays* is no *il la note*
    group = verb_group(story, i, stop)
    if group is not None:
        return _inverted(story, quotation, group, stop, link)
    return _subject_first(story, quotation, i, stop, link)


def second(story: Story, quotation: Quotation, first: ReportingClause) -> ReportingClause | None:
    """A further inverted clause after the comma that ends ``first``: *a dit X, a assuré Y*."""
    i = story.token_at(first.span.end)
    forms = story.tokens.forms
    if i + 1 >= len(forms):
        return None
    stop = _segment_end(story, i)
    if forms[i] in ("à", "au"):  # *dit X à l'agence TASR, a assuré Y*
        hearer = noun_phrase(story, i + 1, stop)
        i = i if hearer is None else hearer.last + 1
    if i + 1 >= len(forms) or forms[i] != ",":
        return None
    group = verb_group(story, i + 1, stop)
    if group is None or group.passive or not reports(story, group, VerbClass.SPEECH):
        return None
    subject = subject_after(story, group.last + 1, stop)
    if subject is None or group.clitic is not None:
        return None
    return build_clause(story, group, subject, Place.AFTER, "comma", inverted=True, stop=stop)


def _link(story: Story, quotation: Quotation, i: int, gap: str) -> str:
    """How token ``i`` hangs on the quotation before it."""
    segments = story.segments
    here = segments[story.tokens.segments[i]]
    there = segments[story.segment_at(quotation.span.end - 1)]
    if here.paragraph != there.paragraph:
        return "paragraph"
    ended = story.flat[quotation.inner.end - 1] in ".!?…" and not gap and story.capitalised(i)
    if "." in gap or here.index != there.index or ended:
        return "sentence"
    if "," in gap:
        return "comma"
    if ":" in gap:
        return "colon"
    return "dash" if gap else "none"


def _segment_end(story: Story, i: int) -> int:
    """The token after the segment of ``i``, at most a window away."""
    segments = story.tokens.segments
    stop, limit = i, min(len(segments), i + WINDOW)
    while stop < limit and segments[stop] == segments[i]:
        stop += 1
    return stop


def _inverted(
    story: Story, quotation: Quotation, group: VerbGroup, stop: int, link: str
) -> ReportingClause | None:
    """Verb first: *a déclaré X*, *a-t-il dit*."""
    listed = reports(story, group)
    if group.passive and not group.clitic:
        return None
    if group.clitic is not None:
        if not listed and not (quotation.sentence and link in ("comma", "none")):
            return None
        subject = clitic_subject(group)
        return build_clause(story, group, subject, Place.AFTER, link, inverted=True, stop=stop)
    if not group.person.startswith("3"):
        return None
    named = subject_after(story, group.last + 1, stop)
    if named is None:
        return None
    if not listed and not (
        quotation.sentence and (link == "comma" or story.flat[quotation.inner.end - 1] in "?!…")
    ):
        return None
    if (
        link == "none"
        and story.flat[quotation.inner.end - 1] not in ".,?!…"
        and not _stands_alone(story, quotation, group)
    ):
        return None
    if link in ("sentence", "paragraph") and (not listed or group.object_clitic):
        return None
    # *A déclaré le maire.*: no sentence begins so; *Reste la question …* does
    begins_sound = group.first == group.last or not reports(story, group, VerbClass.SPEECH)
    if link in ("sentence", "paragraph") and story.capitalised(group.first) and begins_sound:
        return None
    return build_clause(story, group, named, Place.AFTER, link, inverted=True, stop=stop)


def _stands_alone(story: Story, quotation: Quotation, group: VerbGroup) -> bool:
    """Whether an unpunctuated verb after the mark reports it rather than has it for a subject.

    *Le film « Q » raconte la vie de X* has the title in its subject; *Cet accord « nous permet
    d'avancer » a déclaré X* quotes a predicate.
    """
    compound = group.first != group.last
    glued = story.tokens.starts[group.first] == quotation.span.end
    if glued and compound and reports(story, group, VerbClass.SPEECH):
        return True
    inner_first = story.token_at(quotation.inner.start)
    predicate = has_finite_verb(story, inner_first, story.token_at(quotation.inner.end))
    if opens_sentence(story, quotation):
        return predicate or quotation.sentence
    titled = story.flat[quotation.inner.start].isupper()
    return predicate and not titled and compound


def _subject_first(
    story: Story, quotation: Quotation, i: int, stop: int, link: str
) -> ReportingClause | None:
    """Subject first: *il ajouta*, *X a dit à Y*; sound only as a sentence of its own."""
    i = _past_time(story, i, stop)
    subject = pronoun(story, i) or noun_phrase(story, i, stop) if i < stop else None
    if subject is None:
        return None
    group = _verb_after(story, subject.last + 1, stop)
    if group is None and subject.last > subject.first:
        # the phrase took in a verb that is a noun as well: *le ministre estime*
        group = verb_group(story, subject.last, stop)
        shorter = noun_phrase(story, i, subject.last)
        if group is None or shorter is None or not _ends_clause(story, group.last + 1, stop):
            return None
        subject = shorter
    if group is None or group.passive or group.clitic is not None:
        return None
    if subject.kind is SubjectKind.PRONOUN:
        listed = reports(story, group)
    else:
        listed = reports(story, group, VerbClass.SPEECH, VerbClass.STANCE)
    if not listed and not (
        # *« Q », X a approché.*: whatever the verb, nothing but an incise has no object here
        subject.kind is not SubjectKind.PRONOUN
        and link == "comma"
        and quotation.sentence
        and opens_sentence(story, quotation)
        and story.tokens.forms[group.first] in ("a", "ont", "avait", "avaient")
        and group.first != group.last
        and _closes_at(story, group.last + 1, stop)
    ):
        return None
    follows = story.tokens.forms[group.last + 1] if group.last + 1 < stop else ""
    if follows in ("que", "qu'", ":", "«", '"', "“", "„", "comment", "pourquoi", "si", "s'"):
        return None
    if link in ("sentence", "paragraph") and (group.negated or not _bare(story, group, stop)):
        return None
    return build_clause(
        story,
        group,
        subject,
        Place.AFTER,
        link,
        inverted=False,
        stop=stop,
        first=subject.first,
    )


def _past_time(story: Story, i: int, stop: int) -> int:
    """The token after a time that opens the clause: *mercredi, il a dit*."""
    if i + 1 < stop and story.tokens.forms[i] in grammar.MEASURES_OF_TIME:
        return i + 2 if story.tokens.forms[i + 1] == "," else i + 1
    return i


def _verb_after(story: Story, j: int, stop: int) -> VerbGroup | None:
    """The verb group after a subject, behind adverbs or the comma that closes an apposition."""
    if j < stop and story.tokens.forms[j] == ",":
        j += 1
        if j < stop and story.tokens.forms[j] in grammar.RELATIVES:
            comma = next((k for k in range(j, stop) if story.tokens.forms[k] == ","), None)
            j = stop if comma is None else comma + 1
    while (
        j < stop
        and story.tokens.kinds[j] == "word"
        and story.lexicon.has(story.tokens.forms[j], "ADV")
        and not surely_finite(story, j)
    ):
        j += 1
    return verb_group(story, j, stop)


def _ends_clause(story: Story, i: int, stop: int) -> bool:
    """Whether the clause ends at token ``i``, or goes on with an adjunct."""
    if i >= stop:
        return True
    form = story.tokens.forms[i]
    return form in ".,!…" or form in grammar.PREPOSITIONS or form in grammar.MEASURES_OF_TIME


def _closes_at(story: Story, i: int, stop: int) -> bool:
    return i >= stop or story.tokens.forms[i] in (".", "!", "…")


def _bare(story: Story, group: VerbGroup, stop: int) -> bool:
    """Whether the sentence ends right after the verb, or after a time or a dative."""
    forms = story.tokens.forms
    i = group.last + 1
    while (
        i < stop
        and (forms[i] in grammar.MEASURES_OF_TIME or story.lexicon.has(forms[i], "ADV"))
        and story.tokens.kinds[i] == "word"
    ):
        i += 1
    while i < stop and forms[i] in grammar.PREPOSITIONS and forms[i] not in ("pour", "selon"):
        adjunct = noun_phrase(story, i + 1, stop)
        if adjunct is None:
            return False
        i = adjunct.last + 1
    return i >= stop or forms[i] in ".!…"
