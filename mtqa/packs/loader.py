"""The packs that ship, and packs of a user's own."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from mtqa.errors import ConfigError
from mtqa.packs.pack import Pack, read_pack

DATA_DIR = Path(__file__).parent / "data"


def builtin_packs(source: str | None = None, target: str = "fr") -> tuple[Pack, ...]:
    """The packs that ship for a pair of languages (BCP 47); ``None`` is no known source."""
    return applying(all_builtin_packs(), source, target)


@lru_cache(maxsize=1)
def all_builtin_packs() -> tuple[Pack, ...]:
    """Every pack that ships, by name; their entries are decoded as they are needed."""
    return tuple(
        read_pack(path.read_text(encoding="utf-8"), path.name)
        for path in sorted(DATA_DIR.glob("*.toml"))
    )


def load_pack(path: Path) -> Pack:
    """A user's pack, decoded to its last entry. Raises ConfigError for anything it can't mean."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigError(f"{path}: can't be read: it is not UTF-8") from None
    except OSError as error:
        raise ConfigError(f"{path}: can't be read ({error.strerror})") from None
    pack = read_pack(text.replace("\r\n", "\n"), str(path))
    _ = pack.entries, pack.waiting
    return pack


def load_packs(paths: Iterable[Path], taken: Iterable[str] = ()) -> tuple[Pack, ...]:
    """A user's packs, in their order; no code may stand twice, nor be ``taken`` or a shipped one's.

    Raises ConfigError.
    """
    owners = dict.fromkeys(taken, "a rule")
    owners |= {
        chunk.code: f"pack {pack.name}" for pack in all_builtin_packs() for chunk in pack.chunks
    }
    packs: list[Pack] = []
    for path in paths:
        pack = load_pack(path)
        for chunk in pack.chunks:
            if chunk.code in owners:
                owner = owners[chunk.code]
                raise ConfigError(f"{path}:{chunk.line}: code {chunk.code} is taken by {owner}")
            owners[chunk.code] = str(path)
        packs.append(pack)
    return tuple(packs)


def applying(packs: Iterable[Pack], source: str | None, target: str) -> tuple[Pack, ...]:
    """Those of ``packs`` that hold for a pair of languages (BCP 47); ``None``: no known source."""
    lang = (source or "").split("-")[0]
    return tuple(
        pack
        for pack in packs
        if (not pack.targets or target.split("-")[0] in pack.targets)
        and (not pack.sources or lang in pack.sources)
    )
