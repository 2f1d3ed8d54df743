"""Rules about structures that copy Slovak or Czech grammar and that no list of phrases names."""
