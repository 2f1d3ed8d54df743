"""French."""

from __future__ import annotations

from typing import Final

from mtqa.languages.base import Language, MarkPair
from mtqa.languages.fr.abbreviations import ABBREVIATIONS, FINAL_ABBREVIATIONS
from mtqa.languages.fr.reporting import LIGHT_VERBS, REPORTING_VERBS, SOURCE_PHRASES

LANGUAGE: Final = Language(
    tag="fr",
    name="French",
    marks=(MarkPair("«", "»"),),
    inner_marks=(MarkPair("“", "”"), MarkPair("‹", "›"), MarkPair("«", "»"), MarkPair('"', '"')),
    # The longer first: the token pattern takes the first that fits.
    elisions=(
        "lorsqu",
        "puisqu",
        "quoiqu",
        "jusqu",
        "quelqu",
        "presqu",
        "qu",
        "l",
        "d",
        "j",
        "m",
        "t",
        "s",
        "n",
        "c",
        "ç",
    ),
    # with an apostrophe inside, or a hyphen before what is no pronoun there
    fixed_words=(
        "aujourd'hui",
        "prud'hom\\w+",
        "presqu'[iî]les?",
        "quelqu'une?",
        "c'est-à-dire",
        "rendez-vous",
        "garde-à-vous",
        "qu'en-dira-t-on",
        "m'as-tu-vu",
        "ce(?:lui|lles?|ux)-(?:ci|là)",
    ),
    clitics=(
        "ils?",
        "elles?",
        "on",
        "je",
        "tu",
        "nous",
        "vous",
        "ce",
        "moi",
        "toi",
        "lui",
        "leur",
        "les?",
        "la",
        "en",
        "y",
        "ci",
        "là",
    ),
    abbreviations=ABBREVIATIONS,
    reporting_verbs=REPORTING_VERBS,
    light_verbs=LIGHT_VERBS,
    source_phrases=SOURCE_PHRASES,
    final_abbreviations=FINAL_ABBREVIATIONS,
)
