"""Findings against gold spans: precision, recall and F1, by family and by span."""
