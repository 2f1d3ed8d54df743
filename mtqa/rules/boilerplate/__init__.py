"""Rules about what is not part of the copy."""
