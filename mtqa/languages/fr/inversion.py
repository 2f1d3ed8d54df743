"""Spells the inverted form of a French reporting clause: *a-t-il ajouté*."""

from __future__ import annotations

_VOWELS = "aec"


def needs_t(verb: str, pronoun: str) -> bool:
    """Whether *-t-* stands between the verb and the inverted pronoun."""
    return verb[-1:].lower() in _VOWELS and pronoun[:1].lower() in "ieo"


def join_pronoun(verb: str, pronoun: str) -> str:
    """``verb`` with ``pronoun`` after it: *a* + *il* → *a-t-il*, *dit* + *elle* → *dit-elle*."""
    return f"{verb}-t-{pronoun}" if needs_t(verb, pronoun) else f"{verb}-{pronoun}"


def compound_past(pronoun: str, participle: str, *, reflexive: bool) -> str:
    """The inverted passé composé of a third person: *a-t-il ajouté*, *s'est-elle exclamée*."""
    plural = pronoun in ("ils", "elles")
    if reflexive:
        auxiliary = "se sont" if plural else "s'est"
        agreed = participle + ("e" if pronoun in ("elle", "elles") else "") + "s" * plural
        return f"{auxiliary}-{pronoun} {agreed}"
    return f"{join_pronoun('ont' if plural else 'a', pronoun)} {participle}"
