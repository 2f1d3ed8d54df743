"""FRQ016: no colon between a reporting verb and the whole sentence it introduces."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.french.nominals import is_name, noun_phrase
from mtqa.analysis.story import Story
from mtqa.document import Edit, Family, Fix, Match, Place, Quotation, ReportingClause
from mtqa.languages.base import VerbClass
from mtqa.languages.fr import grammar
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule

#: verbs whose object may well be a title in marks
_TITLED = frozenset(
    """écrire mentionner évoquer rappeler raconter présenter annoncer relever citer dénoncer
    proposer critiquer condamner saluer reprendre exposer""".split()
)


def check(story: Story) -> Iterator[Match]:
    """Quoted sentences right after a verb of speech whose subject stands before it."""
    yield from _after_que(story)
    for quotation in story.quotations:
        if quotation.depth or not quotation.sentence or not quotation.close:
            continue
        for number in quotation.clauses:
            clause = story.clauses[number]
            if (
                clause.place is not Place.BEFORE
                or clause.quotation != quotation.index
                or clause.link not in ("none", "comma")
                or clause.verb_span is None
                or clause.verb is None
                or clause.inverted is not False
                or story.language.reporting_verbs[clause.verb].verb_class
                not in (VerbClass.SPEECH, VerbClass.STANCE)
            ):
                continue
            if not _ends_sentence(story, quotation) or _integrated(story, clause, quotation):
                continue
            ended = story.flat[quotation.inner.end - 1] in ".!?…"
            if clause.verb in _TITLED and not ended:
                continue
            gap = story.flat[max(clause.verb_span.end, clause.span.end) : quotation.span.start]
            if gap.strip(" ,") and not (ended and _adjunct(story, clause, quotation)):
                continue
            if "," in gap and not ended:
                continue
            start = quotation.span.start - (len(gap) - len(gap.rstrip(" ,")))
            yield Match(
                clause.verb_span.start,
                quotation.span.start + len(quotation.open),
                "a colon belongs between the reporting verb and the sentence it introduces",
                (Fix((Edit(start, quotation.span.start, " : "),), safe=True),),
            )


def _after_que(story: Story) -> Iterator[Match]:
    """*il a dit que « Nous partons. »* and *que : « … »*: indirect and direct speech at once."""
    forms = story.tokens.forms
    for quotation in story.quotations:
        if quotation.depth or not quotation.sentence or not quotation.close:
            continue
        i = story.token_at(quotation.span.start) - 1
        if i < 2 or story.tokens.segments[i] != quotation.segment:
            continue
        colon = forms[i] == ":"
        que = i - colon
        if forms[que] not in ("que", "qu'") or not _ends_sentence(story, quotation):
            continue
        verbs = story.language.reporting_verbs
        if not any(r.lemma in verbs for r in story.readings(que - 1)):
            continue
        first = story.token_at(quotation.inner.start)
        stopped = story.flat[quotation.inner.end - 1] in ".!?…"
        if not (colon or (stopped and story.capitalised(first) and not is_name(story, first))):
            continue
        yield Match(
            story.tokens.starts[que],
            quotation.span.start + len(quotation.open),
            "either que and reported words without a capital, or a colon and the words themselves",
        )


def _ends_sentence(story: Story, quotation: Quotation) -> bool:
    """Whether the quotation is long enough to be a sentence and nothing follows it in its own.

    *Il a lancé « Bonne chance ! » à son successeur* has the cry for an object.
    """
    words = story.token_at(quotation.inner.end) - story.token_at(quotation.inner.start)
    after = story.token_at(quotation.span.end)
    if words < _LEAST_TOKENS or quotation.span.end - quotation.span.start < _LEAST_LENGTH:
        return False
    return after >= len(story.tokens) or (
        story.tokens.segments[after] != quotation.segment
        or story.tokens.forms[after] in ".!?…"
        or (story.flat[quotation.inner.end - 1] in ".!?…" and story.capitalised(after))
    )


def _integrated(story: Story, clause: ReportingClause, quotation: Quotation) -> bool:
    """A cry, a denial or a subordinate clause: what is said is a part of what is told."""
    first, stop = story.token_at(clause.span.start), story.token_at(quotation.span.start)
    forms = story.tokens.forms
    if clause.verb in _CRIES or any(form in ("ne", "n'") for form in forms[first:stop]):
        return True
    return first > 0 and forms[first - 1] in _SUBORDINATORS


_LEAST_TOKENS = 5
_LEAST_LENGTH = 24
_CRIES = frozenset(
    "crier hurler scander lancer murmurer répéter chanter souffler clamer chuchoter".split()
)
_SUBORDINATORS = frozenset("quand lorsque lorsqu' si s' où dès qui que qu' dont".split())


def _adjunct(story: Story, clause: ReportingClause, quotation: Quotation) -> bool:
    """Whether only times and places stand between the verb and the mark: *mardi aux médias*."""
    assert clause.verb_span is not None
    stop = story.token_at(quotation.span.start)
    i = story.token_at(max(clause.verb_span.end, clause.span.end))
    forms = story.tokens.forms
    while i < stop:
        if forms[i] in grammar.MEASURES_OF_TIME or story.tokens.kinds[i] == "number":
            i += 1
        elif forms[i] in grammar.PREPOSITIONS and forms[i] not in ("pour", "avec", "sans"):
            phrase = noun_phrase(story, i + 1, stop)
            if phrase is None or forms[phrase.head] in _NAMED_THINGS:
                return False
            i = phrase.last + 1
        else:
            return False
    return True


#: nouns whose name stands in marks after them
_NAMED_THINGS = frozenset(
    """film livre roman chanson slogan titre article discours pièce album titre émission campagne
    opération spectacle exposition dossier chapitre texte tribune essai""".split()
)

RULE = Rule(
    code="FRQ016",
    name="missing-colon",
    family=Family.QUOTES,
    mqm="linguistic-conventions/punctuation",
    severity=Severity.MAJOR,
    finds="A verb of speech and a quoted whole sentence with no colon between them.",
    why="French introduces direct speech by a colon: X a dit : « Q. »",
    authority="Grevisse, Le bon usage, § 133 (deux-points)",
    check=check,
    supersedes=("FRQ021",),
    bad=(
        Bad(
            "Le préfet ⟦a déclaré «⟧ Nous n'avons plus de sacs de sable. »",
            "Le préfet a déclaré : « Nous n'avons plus de sacs de sable. »",
        ),
        Bad(
            "Le préfet ⟦a déclaré mardi à la presse «⟧ Nous n'avons plus de sable. »",
            "Le préfet a déclaré mardi à la presse : « Nous n'avons plus de sable. »",
        ),
        Bad("Le préfet a déclaré ⟦que «⟧ Nous n'avons plus de sacs de sable. »"),
        Bad("Le préfet a déclaré ⟦que : «⟧ Nous n'avons plus de sacs de sable. »"),
        Bad(
            "Jana Nováková ⟦a répondu, «⟧ Nous verrons bien cela au printemps. »",
            "Jana Nováková a répondu : « Nous verrons bien cela au printemps. »",
        ),
    ),
    good=(
        "Le préfet a déclaré : « Nous n'avons plus de sacs de sable. »",
        "Le préfet a dit qu'« il n'y a plus de sacs ».",
        "« Bien », a dit le préfet, « Nous verrons demain. »",
        "Il a lancé « Bonne chance à tous ! » à son successeur.",
        "Quand il a déclaré « Je quitte la vie politique demain », la salle s'est levée.",
        "Il n'a jamais dit « Je quitterai la vie politique demain. »",
        "Ils ont crié « Rendez-nous notre hôpital de campagne ! »",
        "Il a dit « Je ne reviendrai plus ici », puis il est parti.",
        "Il a écrit « Les ombres reviennent toujours » à trente ans.",
        "Elle a dit « Oui » devant le maire.",
        "Le mot qu'il a dit, « Nous verrons », a surpris.",
    ),
)
