"""AGR007: a vowel that should be elided, or one elided before a consonant."""

from __future__ import annotations

from collections.abc import Iterator

from mtqa.analysis.story import Story
from mtqa.document import Family, Match
from mtqa.languages.fr.elision import elides
from mtqa.mqm import Severity
from mtqa.rules.base import Bad, Rule, replace

_FULL = ("que", "le", "la", "de", "ne", "se", "je", "lorsque", "puisque", "quoique", "jusque")
_ARTICLES = frozenset({"le", "la"})
_NOMINAL = frozenset({"NOUN", "ADJ"})
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
        if _must_elide(story, i):
            text = story.word(i)[:-1] + "'"
            yield Match(
                starts[i],
                ends[i + 1],
                f"The vowel is elided here: {text}{story.word(i + 1)}.",
                replace(starts[i], starts[i + 1], text, safe=True),
            )
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


def _must_elide(story: Story, i: int) -> bool:
    forms = story.tokens.forms
    form, after = forms[i], forms[i + 1]
    if story.capitalised(i + 1) or story.tokens.kinds[i + 1] != "word":
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
    "consonant or an h aspiré.",
    why="Elision is compulsory before a vowel sound, and impossible elsewhere.",
    authority="Grevisse, Le bon usage, § 44–51; OQLF, Banque de dépannage linguistique, "
    "« Élision »",
    check=_check,
    bad=(
        Bad("Le maire dit ⟦que il⟧ viendra.", "Le maire dit qu'il viendra."),
        Bad("Ils ont vu ⟦le homme⟧ partir.", "Ils ont vu l'homme partir."),
        Bad("Il parle ⟦de une⟧ réforme.", "Il parle d'une réforme."),
        Bad("Il reste, bien ⟦qu'bien⟧ malade.", "Il reste, bien que bien malade."),
        Bad("Ils ont salué ⟦l'héros⟧ du jour.", "Ils ont salué le héros du jour."),
        Bad(
            "Ils ont interrogé ⟦le hygiéniste⟧ de la ville.",
            "Ils ont interrogé l'hygiéniste de la ville.",
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
        "Quoique exténué, il a couru.",
        "Le e-commerce et le yaourt se vendent bien.",
        "Il parle de Émile ou Une vie, que « Un roi » a suivi.",
        "Aujourd'hui, presqu'île et quelqu'un sont des mots entiers.",
    ),
)
