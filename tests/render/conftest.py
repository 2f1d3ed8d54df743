"""A story of our own with a report such as the program makes, built by hand."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mtqa.document import (
    Attribution,
    Band,
    Crash,
    Document,
    Edit,
    Family,
    Finding,
    Fix,
    Origin,
    ReadError,
    Report,
    Score,
    Segment,
    SegmentKind,
    Span,
    StoryReport,
)
from mtqa.mqm import Severity

TEXT = (Path(__file__).parent / "telepherique.fr.txt").read_bytes().decode("utf-8")

C, M, m, N = Severity.CRITICAL, Severity.MAJOR, Severity.MINOR, Severity.NEUTRAL
Q, A, K = Family.QUOTES, Family.ATTRIBUTION, Family.CALQUE
PUNCT = "linguistic-conventions/punctuation"
GRAMMAR = "linguistic-conventions/grammar"
CALQUE = "style/unidiomatic-style"

#: marked text, code, name, family, mqm, severity, message, (old, new) within the marked text
FAULTS: list[
    tuple[str, str, str, Family, str | None, Severity, str, tuple[tuple[str, str], ...]]
] = [
    ("Janvier", "FRL003", "capital-month", Family.LOCALE, "locale-conventions/date-format", m,
     "a month takes no capital in French", (("Janvier", "janvier"),)),
    ("roulera", "SKF031", "téléphérique-rouler", K, CALQUE, N,
     "« rouler » is said of wheels; write « circuler »", (("roulera", "circulera"),)),
    ("« ouverte » les conséquences", "FRQ009", "fragment-left-hanging", Q, GRAMMAR, M,
     "nothing ties the quoted words to « les conséquences »: a preposition is gone", ()),
    (", »a", "FRQ002", "comma-inside", Q, PUNCT, m,
     "the comma before the reporting clause stands outside the mark", ((", »", " »,"),)),
    ("»a déclaré", "FRQ001", "no-space-after-closing-mark", Q, PUNCT, M,
     "a comma and a space are missing between the mark and the reporting clause",
     (("»", "», "),)),
    ("Il a ajouté", "FRA007", "speaker-gender", A, GRAMMAR, M,
     "« Il » takes up Zuzana Hroncová, a woman", (("Il", "Elle"),)),
    ("Peter Gajdoš, propriétaire d'une pension, a regretté", "FRA001", "no-inversion", A, GRAMMAR,
     M, "after a quotation the verb comes before its subject",
     (("Peter Gajdoš, propriétaire d'une pension, a regretté",
       "a regretté Peter Gajdoš, propriétaire d'une pension"),)),
    ("Selon ses propres mots", "SKF004", "podľa-vlastných-slov", K, CALQUE, m,
     "« Selon ses propres mots » is Slovak « podľa vlastných slov » word for word",
     (("Selon ses propres mots", "À l'en croire,"),)),
    ("60%", "FRL001", "percent-space", Family.LOCALE, "locale-conventions/number-format", m,
     "a no-break space goes before the percent sign", (("60%", "60\u00a0%"),)),
    ("a dit « La", "FRA003", "no-colon", A, PUNCT, M,
     "a whole sentence that is quoted is introduced by a colon", (("dit «", "dit\u00a0: «"),)),
    ("tiendra derrière", "SKF012", "stáť-za", K, "accuracy/mistranslation", M,
     "« tenir derrière » is Slovak « stáť za » word for word",
     (("tiendra derrière", "soutiendra"),)),
    ("un langage commun", "SKF001", "spoločná-reč", K, CALQUE, m,
     "« un langage commun » is Slovak « spoločná reč » word for word",
     (("un langage commun", "un terrain d'entente"),)),
    (". » il ajouta le ministre", "FRA002", "clause-after-full-stop", A, PUNCT, M,
     "a full stop cuts the reporting clause off its quotation",
     ((". » il ajouta", " », a ajouté"),)),
    ("il ajouta le ministre", "FRA009", "subject-twice", A, GRAMMAR, C,
     "the clause has two subjects, « il » and « le ministre »", (("il ajouta", "a ajouté"),)),
    ("Ils", "FRG001", "pronoun-gender", Family.AGREEMENT, GRAMMAR, M,
     "« Ils » takes up « les réunions », a feminine noun", (("Ils", "Elles"),)),
    ("1.200.000 Eur", "FRL005", "number-and-currency", Family.LOCALE,
     "locale-conventions/currency-format", m, "thousands are parted by spaces, the unit is euros",
     (("1.200.000 Eur", "1\u202f200\u202f000 euros"),)),
    ("„Nous voulons un contrôle indépendant“", "FRQ005", "foreign-marks", Q, PUNCT, M,
     "quotation marks of the source language",
     (("„", "«\u00a0"), ("“", "\u00a0»"))),
    (", l'a dit vendredi", "FRA005", "dangling-pronoun", A, CALQUE, M,
     "a second attribution hangs on the sentence", ((", l'a dit vendredi", " vendredi"),)),
    ("considéré pour", "SKF020", "považovať-za", K, GRAMMAR, m,
     "« considéré pour » is Slovak « považovaný za » word for word",
     (("considéré pour", "considéré comme"),)),
    ("Nováke", "FRN001", "slavic-case-form", Family.NAMES, "accuracy/mistranslation", m,
     "« Nováke » keeps a Slovak case ending", ()),
    ("demande une compensation de l'état", "MODEL", "model-hint", Family.FLUENCY, None, N,
     "the model finds this passage unlikely", ()),
    ("Source : TASR", "FRB001", "source-line", Family.BOILERPLATE, None, N,
     "a line of the republishing site", (("Source : TASR", ""),)),
    ("Lire aussi : Neige en montagne, les conseils des secouristes", "FRB002", "read-also",
     Family.BOILERPLATE, None, N, "a link of the republishing site",
     (("Lire aussi : Neige en montagne, les conseils des secouristes", ""),)),
    ("Laisser un commentaire", "FRB003", "comment-form", Family.BOILERPLATE, None, N,
     "the comment form of a web page", (("Laisser un commentaire", ""),)),
]  # fmt: skip

#: quotation, speaker, verb, attribution
SPOKEN = [
    ("« Les câbles porteurs", "humaines, »", "Zuzana Hroncová", "déclarer",
     "a déclaré Zuzana Hroncová, directrice de la société Horské dráhy"),
    ("« Les clients", "paiera »", "Peter Gajdoš", "regretter",
     "Peter Gajdoš, propriétaire d'une pension, a regretté"),
    ("« La commune", "commun. »", "Le maire de Skalná Ján Mrva", "dire",
     "Le maire de Skalná Ján Mrva a dit"),
    ("« La sécurité", "négociable. »", None, None, None),
    ("„Nous voulons", "indépendant“", "le chef du syndicat", "dire", "a dit le chef du syndicat"),
]  # fmt: skip


def finding(
    text: str,
    start: int,
    end: int,
    *,
    code: str = "TST001",
    severity: Severity = M,
    family: Family = Q,
    message: str = "something is wrong here",
    segment: int = 0,
    fixes: tuple[Fix, ...] = (),
) -> Finding:
    return Finding(
        start, end, code, "test-rule", family, PUNCT, severity, text[start:end], segment, message,
        fixes=fixes,
    )  # fmt: skip


def segments_of(text: str) -> tuple[Segment, ...]:
    """A plain cut: paragraphs at blank lines, sentences at full stops, furniture by line."""
    segments: list[Segment] = []
    for paragraph, block in enumerate(re.finditer(r"\S.*?(?=\n\n|\n*\Z)", text, re.DOTALL)):
        cut = r"\S[^\n]*"
        kind = SegmentKind.BOILERPLATE
        if paragraph == 0:
            kind = SegmentKind.HEADLINE
        elif not block[0].startswith("Source :"):
            kind = SegmentKind.SENTENCE
            cut = r"\S.*?(?:[.](?: »)?(?= [«„A-Z]|\Z)|\Z)"
        for part in re.finditer(cut, block[0], re.DOTALL):
            start, end = part.start() + block.start(), part.end() + block.start()
            dateline = re.match(r"\w+, \d+ \w+ \(TASR\) –", part[0])
            if dateline:
                stop = start + dateline.end()
                segments.append(
                    Segment(len(segments), start, stop, SegmentKind.DATELINE, paragraph)
                )
                start = stop + 1
            segments.append(Segment(len(segments), start, end, kind, paragraph))
    return tuple(segments)


def story(text: str, *findings: Finding, path: str = "story.fr.txt") -> StoryReport:
    """A report of ``text`` with ``findings`` and nothing else of interest."""
    return StoryReport(
        Document(text, path),
        "sk",
        "fr",
        len(text.split()),
        segments_of(text),
        findings,
        (),
        scores={"mqm": Score(100.0), "mqm_raw": Score(100.0), "overall": Score(100.0)},
        passed=not findings,
        reasons=("1 critical finding: TST001",) if findings else (),
        band=Band.STOP if findings else Band.READY,
    )


def full_story() -> StoryReport:
    segments = segments_of(TEXT)
    findings = []
    for marked, code, name, family, mqm, severity, message, changes in FAULTS:
        start = TEXT.index(marked)
        edits = tuple(
            Edit(start + marked.index(old), start + marked.index(old) + len(old), new)
            for old, new in changes
        )
        findings.append(
            Finding(
                start,
                start + len(marked),
                code,
                name,
                family,
                mqm,
                severity,
                marked,
                max(s.index for s in segments if s.start <= start),
                message,
                Origin.MODEL if code == "MODEL" else Origin.RULE,
                (Fix(edits),) if edits else (),
            )
        )
    spoken = []
    for opening, closing, speaker, verb, clause in SPOKEN:
        start = TEXT.index(opening)
        end = TEXT.index(closing, start) + len(closing)
        at = TEXT.index(clause) if clause else 0
        place = Span(at, at + len(clause)) if clause else None
        spoken.append(Attribution(start, end, speaker, verb, place))
    note = "the story is short (280 words): the linear score is calibrated for 1,000 words and more"
    return StoryReport(
        Document(TEXT, "depeches/telepherique.fr.txt"),
        "sk",
        "fr",
        280,
        segments,
        tuple(findings),
        tuple(spoken),
        scores={
            "mqm": Score(0.0, f"clipped; {note} and is too severe below"),
            "mqm_raw": Score(67.5),
            "qe": Score(None, "turned off (--model none)"),
            "overall": Score(0.0, "mqm alone, there is no qe"),
        },
        segment_scores=({"qe": Score(None)},) * len(segments),
        signature="profile:news|PT:80|APP:20|RWC:1000|weights:0/1/5/25|words:280|apt:91",
        passed=False,
        reasons=(
            "1 critical finding: FRA009",
            "10 major findings, at most 2 may stand: FRA001, FRA002, FRA003, FRA005, FRA007 …",
            "mqm score 0.0 is under 80",
        ),
        band=Band.STOP,
    )


class Builders:
    """What makes a finding and a report of one story, for tests that bring their own text."""

    finding = staticmethod(finding)
    story = staticmethod(story)


@pytest.fixture
def build() -> Builders:
    return Builders()


@pytest.fixture
def report() -> Report:
    """One story with everything in it."""
    one = full_story()
    return Report((one,), passed=False, reasons=one.reasons)


@pytest.fixture
def many() -> Report:
    """Three stories, one of them clean, an input that could not be read and a crashed rule."""
    clean = story("Un titre sobre\n\nRien ne cloche dans cette phrase.\n", path="propre.fr.txt")
    text = "Un autre titre\n\nIl a dit « oui ».\n"
    slip = finding(text, 16, 22, severity=m)
    slight = story(text, slip, path="presque.fr.txt")
    crashed = StoryReport(
        slight.document, "sk", "fr", slight.words, slight.segments, slight.findings, (),
        scores=slight.scores, passed=True, reasons=(), crashes=(Crash("FRQ099", "ValueError: x"),),
        band=Band.PROOFREAD,
    )  # fmt: skip
    return Report(
        (clean, crashed, full_story()),
        errors=(ReadError("absent.txt", "no such file"),),
        passed=False,
        reasons=("1 of 3 stories fail", "1 input could not be checked"),
    )
