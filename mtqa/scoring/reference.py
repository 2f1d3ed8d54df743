"""BLEU, chrF and TER against a human translation, as sacrebleu computes and signs them."""

from __future__ import annotations

from mtqa.comparisons import ReferenceScores, ReferenceUnit
from mtqa.errors import UsageError
from mtqa.scoring.parallel import Alignment


def score_reference(text: str, reference: str, alignment: Alignment) -> ReferenceScores:
    """Corpus scores of the story, sentence scores of each aligned unit; to two decimals.

    White space inside a unit is taken as one space, so that hard-wrapped lines don't count. Raises
    UsageError where sacrebleu is not installed.
    """
    try:
        from sacrebleu.metrics.bleu import BLEU
        from sacrebleu.metrics.chrf import CHRF
        from sacrebleu.metrics.ter import TER
    except ImportError as error:
        raise UsageError("--reference needs sacrebleu: pip install sacrebleu") from error
    pairs = [
        (" ".join(text[slice(*ours)].split()), " ".join(reference[slice(*theirs)].split()))
        for ours, theirs in alignment.pairs
    ]
    hypotheses = [hypothesis for hypothesis, _ in pairs]
    references = [[human for _, human in pairs]]
    bleu, unit_bleu, chrf, ter = BLEU(), BLEU(effective_order=True), CHRF(), TER()
    units = tuple(
        ReferenceUnit(
            ours.start,
            ours.end,
            round(unit_bleu.sentence_score(hypothesis, [human]).score, 2),
            round(chrf.sentence_score(hypothesis, [human]).score, 2),
            round(ter.sentence_score(hypothesis, [human]).score, 2),
        )
        for (ours, _), (hypothesis, human) in zip(alignment.pairs, pairs, strict=True)
    )
    return ReferenceScores(
        alignment.level,
        round(bleu.corpus_score(hypotheses, references).score, 2),
        round(chrf.corpus_score(hypotheses, references).score, 2),
        round(ter.corpus_score(hypotheses, references).score, 2),
        {
            "bleu": str(bleu.get_signature()),
            "bleu_unit": str(unit_bleu.get_signature()),
            "chrf": str(chrf.get_signature()),
            "ter": str(ter.get_signature()),
        },
        units,
    )
