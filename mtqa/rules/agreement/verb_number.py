"""AGR006: a verb in the wrong number right after its subject."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mtqa.analysis.french.agreement import subject_right_before
from mtqa.analysis.french.opening import ClauseSubject, clause_subject, counted, openings
from mtqa.analysis.french.profiles import PLURAL, SINGULAR, profile, profiles
from mtqa.analysis.french.subject_before import joined_subject, subject_with_complement
from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.determiners import DETERMINERS
from mtqa.languages.fr.function_words import PREPOSITIONS
from mtqa.languages.fr.grammar import PROCLITICS
from mtqa.languages.fr.nouns import COLLECTIVES, TIMES
from mtqa.languages.fr.verb_numbers import OTHER_NUMBER
from mtqa.languages.kept import kept
from mtqa.languages.lexicon import Lexicon, Reading
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule
from mtqa.rules.wrong_number import wrong_number

_OTHER = {**OTHER_NUMBER, "fait": "font", "font": "fait"}
#: singular forms that are nothing else after a plural noun; *fait*, *est* may be
_SURE_SINGULAR = frozenset(
    """a avait aura aurait était sera serait doit peut veut devrait devra pourrait pourra""".split()
)
_SURE_PLURAL = frozenset(_OTHER) - _SURE_SINGULAR - {"est", "va", "fait"}
_BE = frozenset(("sont", "étaient", "seront", "seraient"))
#: *les causes a priori inconnues*
_LATIN = (["priori"], ["posteriori"], ["fortiori"], ["contrario"], ["cappella"], ["minima"])
_PRONOUNS = {"il": "s", "elle": "s", "ils": "p", "elles": "p"}
_BEFORE = frozenset((",", "que", "qu'", "s'", "si", "mais", "où", "car", "lorsqu'", "puisqu'"))
#: before a verb these are its subject, or show that another follows
_NO_NOUN = frozenset(
    """je j' tu il elle on nous vous ils elles qui ce c' cela ça que qu' où dont""".split()
)
#: verbs that take a sum as one thing
_EQUALS = frozenset("est était sera serait fait suffit suffira représente".split())
_NE = ("ne", "n'")
_UNSURE = frozenset("qui que qu' dont et ou ni".split())
_NOUN_OR_VERB = frozenset(("NOUN", "VERB", "impe"))
_AFTER_VERB = tuple([form] for form in "le la l' les un une que qu' son sa ses leur leurs".split())


def _check(story: Story) -> Iterator[Match]:
    yield from _pronouns(story)
    yield from _nouns(story)
    yield from _joined(story)
    yield from _distant(story)
    yield from _most(story)
    yield from _none(story)


def _most(story: Story) -> Iterator[Match]:
    """*La plupart des maires a voté*: the verb goes by what is counted."""
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where("plupart"):
        if i == 0 or forms[i - 1] != "la" or forms[i + 1 : i + 2] not in (["des"], ["d'"]):
            continue
        before = forms[i - 2] if i > 1 else ""
        if before and not story.first_in_segment(i - 1) and before not in (*_BEFORE, "et", "«"):
            continue
        among = forms[i + 2 : i + 3] == ["entre"]
        for j in range(i + 3 + among, min(i + 8 + among, len(forms))):
            if forms[j] in PROCLITICS:
                continue
            if tokens.segments[j] != tokens.segments[i] or tokens.kinds[j] != "word":
                break
            here = profile(story.lexicon, forms[j])
            if (
                here.only_verb
                or "AUX" in here.parts
                or here.parts <= _NOUN_OR_VERB
                or forms[j] == "a"
            ):
                if here.verb == "s" or forms[j] == "a":
                    yield _match(story, i - 1, j, "p")
                break
            if not here.noun and not here.qualifier:
                break


def _none(story: Story) -> Iterator[Match]:
    """*Aucun d'entre eux n'ont voté*: none is one."""
    tokens = story.tokens
    forms = tokens.forms
    for i in story.where("aucun", "aucune", "chacun", "chacune"):
        if forms[i + 1 : i + 2] not in (["de"], ["des"], ["d'"]):
            continue
        if not story.first_in_segment(i) and forms[i - 1] not in (*_BEFORE, "et", "«"):
            continue
        found = next((j for j in range(i + 2, min(i + 14, len(forms))) if forms[j] in _NE), None)
        if found is None or tokens.segments[found] != tokens.segments[i]:
            continue
        if not _UNSURE.isdisjoint(forms[i + 1 : found]) and forms[found - 1] != ",":
            continue
        while found + 1 < len(forms) and forms[found] in PROCLITICS:
            found += 1
        if kept(story.lexicon, _verb_number)[forms[found]] == "p":
            yield _match(story, found, found, "s")


def _distant(story: Story) -> Iterator[Match]:
    """Any verb against the subject that opens its clause, complements between them."""
    tokens, lexicon = story.tokens, story.lexicon
    forms = tokens.forms
    # a verb in the singular is wrong after a plural, and the reverse: only there one looks
    known, numbers = profiles(lexicon), kept(lexicon, _one_verb)
    opened = {"s": _opened(story, "p"), "p": _opened(story, "s")}
    for form in filter(numbers.__getitem__, tokens.index):
        here, number = known[form], numbers[form]
        for i in tokens.index[form]:
            first = i
            while first > 0 and forms[first - 1] in PROCLITICS:
                first -= 1
            if first < i and story.word(i - 1).isupper():
                continue  # la société SE est là
            if forms[first - 1] in _NO_NOUN:
                continue
            if opened[number].get(tokens.segments[first], first) >= first:
                continue  # nothing of the other number opens a clause before it
            if first < 2 or story.capitalised(i) or forms[i + 1 : i + 2] in _LATIN:
                continue
            if first < i and (
                forms[first] in DETERMINERS
                or (not here.only_verb and forms[first] in ("l'", "leur"))
            ):
                continue  # a noun, or les lui …
            if not (here.only_verb or "AUX" in here.parts) and not _surely_verb(story, i):
                continue
            if _inverted(story, i) or form == "importe" or (form == "a" and forms[i - 1] == "y"):
                continue
            subject = clause_subject(story, first)
            if subject is None or subject.added or (subject.joined and number == "p"):
                continue
            if forms[i] in _EQUALS and tokens.kinds[subject.phrase.first + 1] != "word":
                continue
            if forms[i] in _EQUALS and forms[subject.phrase.first] not in DETERMINERS:
                continue  # cinq mille dollars est une somme
            if forms[subject.phrase.first] == "des" and forms[i + 1 : i + 2] in _AFTER_VERB:
                continue
            wanted = SINGULAR if number == "s" else PLURAL
            if subject.phrase.mask & wanted or _counts(story, subject):
                continue
            yield _match(story, subject.phrase.first, i, "p" if number == "s" else "s")


def _one_verb(lexicon: Lexicon, form: str) -> str:
    return profile(lexicon, form).number


def _opened(story: Story, number: str) -> dict[int, int]:
    """Segment → the first token in it with which a subject of ``number`` may open a clause."""
    segments = story.tokens.segments
    return {segments[i]: i for i in sorted(openings(story, number), reverse=True)}


def _inverted(story: Story, i: int) -> bool:
    """Whether the subject may follow what was said: *crièrent les témoins*."""
    if i + 1 >= len(story.tokens):
        return False
    after = story.tokens.forms[i + 1]
    if story.tokens.forms[i] in _BE and after in ("les", "des", "ces"):
        return True  # mon plat préféré sont les lasagnes
    if story.tokens.forms[i] == "est" and after in ("et", "ou"):
        return True  # les façades est et ouest
    if after not in DETERMINERS and after != "l'" and not story.capitalised(i + 1):
        return False
    form = story.tokens.forms[i]
    if all(r.tense == "ipsi" for r in story.lexicon.readings(form)):
        return True  # une fois la porte ouverte, vint la nuit
    lemmas = story.lexicon.lemmas(form)
    return not lemmas.isdisjoint(story.language.reporting_verbs)


def _surely_verb(story: Story, i: int) -> bool:
    """Whether what stands around a noun that is a verb too shows the verb: *donne le parti*."""
    forms = story.tokens.forms
    before = forms[i - 1]
    if before in PREPOSITIONS or (before in PROCLITICS and before not in ("ne", "n'", "se", "s'")):
        return False
    return forms[i + 1 : i + 2] in _AFTER_VERB


def _counts(story: Story, subject: ClauseSubject) -> bool:
    """Whether the verb may go by what the subject counts; never with *le nombre*."""
    forms = story.tokens.forms
    first, head = subject.phrase.first, subject.phrase.head
    if forms[head] == "nombre" and forms[first] == "le" and forms[head + 1] in ("de", "d'"):
        return False
    return counted(story, subject)


def _joined(story: Story) -> Iterator[Match]:
    """Two subjects with *et* before a verb in the singular."""
    for i in story.where(*_SURE_SINGULAR, "est"):
        if i < 5 or story.tokens.segments[i] != story.tokens.segments[i - 1]:
            continue
        first = joined_subject(story, i)
        if first is not None and story.tokens.forms[i + 1 : i + 2] not in _LATIN:
            yield _match(story, first, i, "p")


def _pronouns(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, segments = tokens.forms, tokens.segments
    verdicts = kept(story.lexicon, _verb_number)
    for i in story.where(*_PRONOUNS):
        j = i + 1
        while j < len(forms) and forms[j] in PROCLITICS:
            j += 1
        if j >= len(forms) or segments[j] != segments[i]:
            continue
        number = verdicts[forms[j]]
        if not number or number == _PRONOUNS[forms[i]] or story.capitalised(j):
            continue
        if not (story.first_in_segment(i) or forms[i - 1] in _BEFORE):
            continue
        yield _match(story, i, j, _PRONOUNS[forms[i]])


def _nouns(story: Story) -> Iterator[Match]:
    forms = story.tokens.forms
    for i in story.where(*_SURE_SINGULAR, *_SURE_PLURAL):
        number = "s" if forms[i] in _SURE_SINGULAR else "p"
        if number == "s" and forms[i - 1][-1] not in "sxzenu'":
            continue  # neither a plural nor a pronoun or negation after one
        if forms[i + 1 : i + 2] in _LATIN or story.capitalised(i):
            continue  # les salles A et B
        if forms[i] in _BE and forms[i + 1 : i + 2] in (["les"], ["des"], ["ces"]):
            continue  # mon plat préféré sont les lasagnes
        first = i
        while first > 0 and forms[first - 1] in PROCLITICS:
            first -= 1
        if first < 2 or (number == "s" and forms[first - 1][-1] not in "sxz"):
            continue
        if number == "s" and first < i and forms[first] not in ("ne", "n'", "se", "s'"):
            continue
        subject = subject_right_before(story, first)
        if subject is None:
            subject = subject_with_complement(story, first)
            if subject is not None and not story.first_in_segment(subject.first):
                continue  # tant le maire que le chef de cabinet ont ri
        if subject is None or subject.number == number:
            continue
        head = forms[subject.head]
        if head in TIMES or head in COLLECTIVES or not _one_number(story.readings(subject.last)):
            continue
        yield _match(story, subject.first, i, subject.number)


def _one_number(readings: Sequence[Reading]) -> bool:
    numbers = {r.number for r in readings if r.pos in ("NOUN", "ADJ") or r.tense == "ppas"}
    return len(numbers - {""}) <= 1


def _verb_number(lexicon: Lexicon, form: str) -> str:
    """The number of a form that is a finite third person of one number and nothing else."""
    if form == "a":
        return "s"
    readings = lexicon.readings(form)
    numbers = {r.person[1:] for r in readings if r.person[:1] == "3"}
    if len(numbers) != 1 or any(r.pos not in ("VERB", "AUX") for r in readings):
        return ""
    return numbers.pop() if all(r.person for r in readings) else ""


def _match(story: Story, first: int, verb: int, number: str) -> Match:
    return wrong_number(story, first, verb, number, _OTHER)


RULE = Rule(
    code="AGR006",
    name="subject-verb-number",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MAJOR,
    finds="A verb in the singular right after a plural subject, or the reverse.",
    why="The verb takes the number of its subject.",
    authority="Grevisse, Le bon usage, « Accord du verbe »",
    check=_check,
    supersedes=("AGR060", "AGR069"),
    bad=(
        Bad("⟦Les ministres a⟧ signé le texte.", "Les ministres ont signé le texte."),
        Bad("Le maire croit qu'⟦ils a⟧ raison.", "Le maire croit qu'ils ont raison."),
        Bad("Fico arrive. ⟦Il ont⟧ raison.", "Fico arrive. Il a raison."),
        Bad("Selon la police, ⟦elles n'a⟧ rien vu.", "Selon la police, elles n'ont rien vu."),
        Bad("⟦Des mesures a⟧ été prises.", "Des mesures ont été prises."),
        Bad("⟦Le prix des billets ont⟧ augmenté.", "Le prix des billets a augmenté."),
        Bad("⟦La Slovaquie et la Hongrie a⟧ signé.", "La Slovaquie et la Hongrie ont signé."),
        Bad("⟦Le gouvernement ont⟧ cédé.", "Le gouvernement a cédé."),
        Bad("La plupart des trains se ⟦dirigeait⟧ vers Brno."),
        Bad("⟦La plupart d'entre eux vient⟧ de Syrie."),
        Bad("Aucun d'entre eux n'⟦avaient⟧ voté.", "Aucun d'entre eux n'avait voté."),
    ),
    good=(
        "La plupart ont voté, la majorité étaient absents, un tiers ont fui.",
        "La semaine dernière ont eu lieu des élections; le lundi sont venus les autres.",
        "Pour elle ont chanté les rossignols; entre elles a grandi la haine.",
        "Le maire et le préfet ont parlé, ni l'un ni l'autre n'ont cédé.",
        "Les maires a priori absents viendront, les autres a fortiori.",
        "Le jour où les enfants ont ri, que la pluie et le vent ont suivi.",
        "Le nombre des blessés ont surpris, une partie des élèves ont fui; Ernst et Young a signé.",
        "Les élèves des salles A et B rient, tant le maire que le chef de cabinet ont ri.",
        "La plupart des maires ont voté, la moitié des élus ont suivi, et l'un des deux a cédé.",
        "Le nez ainsi que le visage sont touchés, dit-il: cela, ils l'ont vu.",
    ),
)
