"""Make the list of what the packs that ship wait for, after any change to one of them.

    python -m mtqa.packs.build_waiting

The same packs always give the same bytes.
"""

from __future__ import annotations

from mtqa.packs.loader import all_builtin_packs
from mtqa.packs.waiting import FILE, written


def listed() -> str:
    """The text of the list for the packs as they are."""
    return "\n\n".join(written(pack.key, pack.anchored()) for pack in all_builtin_packs()) + "\n"


def main() -> None:
    """Anchor and write."""
    FILE.write_text(listed(), encoding="utf-8")


if __name__ == "__main__":
    main()
