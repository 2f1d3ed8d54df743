"""Rules about sentences that repeat, break or contradict themselves."""
