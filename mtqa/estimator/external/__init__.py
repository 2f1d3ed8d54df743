"""Models of others: transformers checkpoints, and programs in an environment of their own."""
