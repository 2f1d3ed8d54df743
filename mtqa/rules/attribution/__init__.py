"""Reporting clauses: who said what, and in which form."""
