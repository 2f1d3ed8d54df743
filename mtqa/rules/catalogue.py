"""All rules, by family; a new rule is one file and one line here."""

from __future__ import annotations

from importlib import import_module
from typing import Final

from mtqa.rules.base import Rule

_FILES: Final = (
    "quotes.glued_clause",
    "quotes.no_space",
    "quotes.missing_comma",
    "quotes.comma_inside",
    "quotes.stop_inside",
    "quotes.unclosed",
    "quotes.unopened",
    "quotes.crossed",
    "quotes.foreign_marks",
    "quotes.mismatched_pair",
    "quotes.closing_for_opening",
    "quotes.mixed_styles",
    "quotes.hanging_object",
    "quotes.hanging_fragment",
    "quotes.doubled_punctuation",
    "quotes.missing_colon",
    "attribution.noun_not_inverted",
    "attribution.pronoun_not_inverted",
    "attribution.broken_clitic",
    "attribution.simple_past",
    "attribution.torn_off",
    "attribution.named_speaker",
    "attribution.doubled_subject",
    "attribution.dangling",
    "attribution.two_speakers",
    "attribution.woman_as_il",
    "attribution.stray_object",
    "attribution.pronoun_speaker",
    "names.foreign_place",
    "names.foreign_person",
    "names.case_form",
    "names.two_forms",
    "names.case_ending",
    "names.spelling_varies",
    "names.cut_name",
    "names.party_name",
    "untranslated.source_abbreviation",
    "untranslated.source_word",
    "untranslated.foreign_segment",
    "untranslated.english_pivot",
    "locale.score_colon",
    "locale.ordinal_dot",
    "locale.date_dot",
    "locale.numeric_date",
    "locale.foreign_thousands",
    "locale.decimal_point",
    "locale.percent_space",
    "locale.currency_space",
    "locale.currency_before",
    "locale.unit_space",
    "locale.capital_month",
    "locale.bare_capital",
    "locale.clock_time",
    "locale.english_ordinal",
    "locale.colon_time",
    "agreement.pronoun",
    "agreement.determiner",
    "agreement.adjective",
    "agreement.participle",
    "agreement.woman_title",
    "agreement.verb_number",
    "agreement.elision",
    "agreement.auxiliary",
    "coherence.repeated_sentence",
    "coherence.cut_sentence",
    "coherence.glued_sentences",
    "coherence.time_adverb",
    "coherence.point_of_view",
    "coherence.generator_talk",
    "boilerplate.site_byline",
    "boilerplate.author_blurb",
    "boilerplate.comment_form",
    "boilerplate.page_link",
    "boilerplate.credit",
    "boilerplate.notice",
    "boilerplate.debris",
    "typography.guillemets",
    "typography.straight_marks",
    "typography.no_break_space",
    "typography.tight_marks",
    "typography.apostrophe",
    "typography.spaced_hours",
    "typography.short_ordinal",
    "typography.accented_capitals",
)


def _rule(file: str) -> Rule:
    rule = import_module(f"mtqa.rules.{file}").RULE
    assert isinstance(rule, Rule)
    return rule


RULES: Final[tuple[Rule, ...]] = tuple(_rule(file) for file in _FILES)
