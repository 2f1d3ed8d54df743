"""The French parsers: verb groups, noun phrases, reporting clauses."""
