"""AGR007: a vowel that should be elided, or one elided before a consonant."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.elision import BEFORE_VOWEL, PLACES, elides
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_FULL = ("que", "le", "la", "de", "ne", "se", "je", "lorsque", "puisque", "quoique", "jusque")
_ARTICLES = frozenset({"le", "la"})
_NOMINAL = frozenset({"NOUN", "ADJ"})
_CONTENT = frozenset({"NOUN", "ADJ", "VERB"})
#: article → what it makes of *de* and of *à*
_CONTRACTED = {"le": ("du", "au"), "les": ("des", "aux")}
_CLITICS = frozenset({"ne", "se", "je"})
#: these are elided before a pronoun always, before other words by taste
_CONJUNCTIONS = frozenset({"lorsque", "puisque", "quoique"})
_VERBAL = frozenset({"a", "est", "en", "ai", "y"})
#: what may follow *une* where it counts: *de une à deux heures*
_COUNTED = frozenset(("à", "ou", "heure", "minute", "seconde", "livre", "tonne", "étoile"))
_PRONOUNS = frozenset({"il", "ils", "elle", "elles", "on"})
#: elided words before which one looks at the next word; the others are colloquial speech at worst
_ELIDED = ("qu'", "l'", "d'", "lorsqu'", "puisqu'", "jusqu'")
_WHOLE = {"qu'": "que ", "d'": "de ", "lorsqu'": "lorsque ", "puisqu'": "puisque "}


def _check(story: Story) -> Iterator[Match]:
    tokens = story.tokens
    forms, starts, ends = tokens.forms, tokens.starts, tokens.ends
    last = len(forms) - 1
    for i in story.where(*_FULL):
        if i == last or starts[i + 1] != ends[i] + 1 or forms[i + 1][0] in "bcdfgjklmnpqrstvwxz":
            continue
        if story.word(i).isupper():
            continue  # Hydraulik SE
        if _must_elide(story, i):
            text = story.word(i)[:-1] + "'"
            yield Match(
                starts[i],
                ends[i + 1],
                f"The vowel is elided here: {text}{story.word(i + 1)}.",
                replace(starts[i], starts[i + 1], text, safe=True),
            )
    yield from _determiners(story)
    yield from _contractions(story)
    for i in story.where("si"):
        if i < last and forms[i + 1] in ("il", "ils") and starts[i + 1] == ends[i] + 1:
            text = story.word(i)[:-1] + "'"
            yield Match(
                starts[i],
                ends[i + 1],
                f"The vowel is elided here: {text}{forms[i + 1]}.",
                replace(starts[i], starts[i + 1], text, safe=True),
            )
    for i in story.where(*_ELIDED):
        if i < last and starts[i + 1] == ends[i] and _must_not_elide(story, i):
            yield _unelided(story, i)


def _determiners(story: Story) -> Iterator[Match]:
    """*ce homme, ma amie*: the determiner's form before a vowel."""
    tokens = story.tokens
    forms, starts, ends = tokens.forms, tokens.starts, tokens.ends
    for i in story.where(*BEFORE_VOWEL):
        if i + 1 >= len(forms) or starts[i + 1] != ends[i] + 1 or not elides(forms[i + 1]):
            continue
        if story.capitalised(i + 1) or (i and forms[i - 1] in ("-", "/", "'", "«", '"')):
            continue
        if story.word(i).isupper():
            continue  # la TA actuelle
        readings = story.lexicon.readings(forms[i + 1])
        if not any(r.pos in _NOMINAL for r in readings):
            continue
        if forms[i] == "ce" and any(r.pos not in _NOMINAL for r in readings):
            continue  # ce entre quoi
        if forms[i] == "ce" and {r.gender for r in readings} == {"f"}:
            continue
        right = BEFORE_VOWEL[forms[i]]
        right = right.capitalize() if story.capitalised(i) else right
        yield Match(
            starts[i],
            ends[i + 1],
            f"The determiner is « {right.lower()} » before a vowel: {right} {forms[i + 1]}.",
            replace(starts[i], ends[i], right, safe=True),
        )


def _contractions(story: Story) -> Iterator[Match]:
    """*de le gouvernement, à les journalistes*: article, for no infinitive follows."""
    tokens = story.tokens
    forms, starts, ends = tokens.forms, tokens.starts, tokens.ends
    for i in story.where("de", "à"):
        if i + 2 >= len(forms) or forms[i + 1] not in _CONTRACTED or story.capitalised(i + 1):
            continue
        if starts[i + 1] != ends[i] + 1 or starts[i + 2] != ends[i + 1] + 1:
            continue
        if forms[i + 1] == "le" and elides(forms[i + 2]) is not False:
            continue
        readings = story.lexicon.readings(forms[i + 2])
        if story.capitalised(i + 2) or not any(r.pos == "NOUN" for r in readings):
            continue
        if any(r.tense == "inf" or r.pos not in _CONTENT for r in readings):
            continue
        right = _CONTRACTED[forms[i + 1]][forms[i] == "à"]
        right = right.capitalize() if story.capitalised(i) else right
        yield Match(
            starts[i],
            ends[i + 1],
            f"Preposition and article contract: {right}.",
            replace(starts[i], ends[i + 1], right, safe=True),
        )


def _place(story: Story, i: int) -> bool:
    """Whether *de*, *le*, *la* or *que* at token ``i`` stands before a country with a vowel."""
    tokens = story.tokens
    form = tokens.forms[i]
    if form not in ("de", "le", "la", "que") or tokens.forms[i + 1] not in PLACES:
        return False
    if story.word(i + 1).isupper() or (i and tokens.forms[i - 1] in ("«", '"', "“")):
        return False
    if form in _ARTICLES and story.capitalised(i) and not story.first_in_segment(i):
        return False
    j = i + 2  # Europe 1, Ukraine International
    return (
        j >= len(tokens)
        or tokens.segments[j] != tokens.segments[i]
        or not (
            tokens.kinds[j] == "number" or story.capitalised(j) or tokens.forms[j] in ("-", "»")
        )
    )


def _must_elide(story: Story, i: int) -> bool:
    forms = story.tokens.forms
    form, after = forms[i], forms[i + 1]
    if story.capitalised(i + 1):
        return _place(story, i)
    if story.tokens.kinds[i + 1] != "word":
        return False
    if i and forms[i - 1] in ("-", "/", "'") and form in _ARTICLES:
        return False
    if form in _CLITICS and after in _VERBAL:
        return True
    if form == "de" and after == "une":
        return i + 2 < len(forms) and _noun(story, i + 2) and forms[i + 2] not in _COUNTED
    if form == "que" and after in ("à", "au", "aux", "en", "un", "une", "est"):
        return after != "est" and not (i and forms[i - 1] in ("«", '"', "le"))
    if after in _PRONOUNS:
        return True
    if form in _CONJUNCTIONS or not elides(after):
        return False
    readings = story.lexicon.readings(after)
    if form in _ARTICLES:
        return any(r.pos in _NOMINAL for r in readings)
    return bool(readings) and not any(r.pos in ("INTJ", "X") for r in readings)


def _noun(story: Story, i: int) -> bool:
    return story.lexicon.has(story.tokens.forms[i], "NOUN")


def _must_not_elide(story: Story, i: int) -> bool:
    after = story.tokens.forms[i + 1]
    if story.tokens.kinds[i + 1] != "word" or story.capitalised(i + 1):
        return False
    if story.in_quotation(story.tokens.starts[i]):
        return False  # speech as it is spoken: *l'temps*
    if after == "huit":
        return True
    return elides(after) is False and bool(story.lexicon.readings(after))


def _unelided(story: Story, i: int) -> Match:
    tokens = story.tokens
    whole = _WHOLE.get(tokens.forms[i])
    if tokens.forms[i] == "l'":
        genders = {
            r.gender for r in story.lexicon.readings(tokens.forms[i + 1]) if r.pos in _NOMINAL
        }
        whole = {"m": "le ", "f": "la "}.get(genders.pop()) if len(genders) == 1 else None
    start, end = tokens.starts[i], tokens.ends[i + 1]
    if whole is None:
        return Match(start, end, f"Nothing is elided before « {tokens.forms[i + 1]} ».")
    if story.capitalised(i):
        whole = whole.capitalize()
    return Match(
        start,
        end,
        f"Nothing is elided before « {tokens.forms[i + 1]} »: {whole}{tokens.forms[i + 1]}.",
        replace(start, tokens.starts[i + 1], whole, safe=True),
    )


RULE = Rule(
    code="AGR007",
    name="elision",
    family=Family.AGREEMENT,
    mqm="linguistic-conventions/grammar",
    severity=Severity.MINOR,
    finds="A final vowel that should be elided before a vowel or mute h, or one elided before a "
    "consonant or an h aspiré; « ce homme », « ma amie »; « de le », « à les » before a noun.",
    why="Elision is compulsory before a vowel sound, and impossible elsewhere; de and à contract "
    "with le and les.",
    authority="Grevisse, Le bon usage, § 44–51; OQLF, Banque de dépannage linguistique, "
    "« Élision »",
    check=_check,
    supersedes=("AGR002",),
    bad=(
        Bad("Le maire dit ⟦que il⟧ viendra.", "Le maire dit qu'il viendra."),
        Bad("Ils ont vu ⟦le homme⟧ partir.", "Ils ont vu l'homme partir."),
        Bad("⟦Ce homme⟧ a parlé.", "Cet homme a parlé."),
        Bad("Elle a vu ⟦sa avocate⟧ hier.", "Elle a vu son avocate hier."),
        Bad("Le chancelier ⟦de Autriche⟧ est là.", "Le chancelier d'Autriche est là."),
        Bad("Il faut ⟦que Israël⟧ parte.", "Il faut qu'Israël parte."),
        Bad("Le budget ⟦de le⟧ gouvernement passe.", "Le budget du gouvernement passe."),
        Bad("Il parle ⟦à les⟧ journalistes.", "Il parle aux journalistes."),
        Bad("Il parle ⟦de une⟧ réforme.", "Il parle d'une réforme."),
        Bad("Il reste, bien ⟦qu'bien⟧ malade.", "Il reste, bien que bien malade."),
        Bad("Ils ont salué ⟦l'héros⟧ du jour.", "Ils ont salué le héros du jour."),
        Bad(
            "Ils ont interrogé ⟦le hygiéniste⟧ de la ville.",
            "Ils ont interrogé l'hygiéniste de la ville.",
            also=("SLC210",),
        ),
        Bad("Nul ne sait ⟦si il⟧ viendra.", "Nul ne sait s'il viendra."),
        Bad("Le ministre ⟦ne a⟧ rien dit.", "Le ministre n'a rien dit."),
    ),
    good=(
        "Le onze français a gagné, le oui l'a emporté et le yacht a coulé.",
        "Le héros, la haine, la hausse, le hockey et le handicap ne s'élident pas.",
        "Le prix va de un à dix euros, la pièce de un euro vaut peu.",
        "La une du journal et le un sur la porte ont changé.",
        "Le ou la ministre viendra, si elle le peut.",
        "Un groupe de huit élèves, que Oui FM a interrogés, est le onzième.",
        "Il vient de le faire, de les savoir là et de le devoir à tous; il tient à les bien voir.",
        "Le parti de Le Pen, le journal de Le Monde, la voix de Europe 1 et de « Ukraine ».",
        "Ce à quoi il pense, ce en quoi il croit, ce où il va et ce ont été des jours durs.",
        "Sa haine, sa hausse, ma onzième, sa une, ce héros, ce onzième et ce oui; de Hongrie.",
        "Quoique exténué, il a couru. Les méthodes de TA actuelles et la société SE est là.",
        "Le e-commerce et le yaourt se vendent bien.",
        "Il parle de Émile ou Une vie, que « Un roi » a suivi.",
        "Aujourd'hui, presqu'île et quelqu'un sont des mots entiers.",
    ),
)
