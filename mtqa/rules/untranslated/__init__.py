"""Words, abbreviations and sentences left in another language."""
