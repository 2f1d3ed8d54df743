"""Rules about agreement, pronouns and the forms that words take beside each other."""
