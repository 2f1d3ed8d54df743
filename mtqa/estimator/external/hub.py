"""A name on the hub: whether it lies in the cache already, and if not whether it can be had."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from mtqa.errors import ModelError

#: seconds to wait for the hub's first word
TIMEOUT = 10
_WEIGHTS = ("model.safetensors", "model.safetensors.index.json")


def ask_hub(name: str) -> bool:
    """Whether ``name`` lies in the cache, which is then enough.

    Where it does not, the hub is asked once: a library that fetches would ask it for half a minute
    before it gave up. Raises ModelError for a name that can't be fetched.
    """
    import huggingface_hub as hub
    from huggingface_hub import errors

    cached = [hub.try_to_load_from_cache(name, file) for file in ("config.json", *_WEIGHTS)]
    if isinstance(cached[0], str) and any(isinstance(path, str) for path in cached[1:]):
        return True
    try:
        hub.HfApi().model_info(name, timeout=TIMEOUT)
    except errors.RepositoryNotFoundError:
        raise ModelError(f"{name}: is no folder here, and the hub knows no such name") from None
    except errors.GatedRepoError:
        raise ModelError(f"{name}: the hub gives it only to those who are let in") from None
    except Exception as error:  # whatever the network does
        raise ModelError(
            f"{name}: is no folder here and could not be fetched from the hub "
            f"({' '.join(str(error).split())[:120]})"
        ) from None
    return False


@contextmanager
def quiet() -> Iterator[None]:
    """No progress bars, retries or advice on standard error."""
    import logging

    from huggingface_hub.utils import (
        are_progress_bars_disabled,
        disable_progress_bars,
        enable_progress_bars,
    )
    from huggingface_hub.utils import logging as hub_logging
    from transformers.utils import logging as transformers_logging

    before = hub_logging.get_verbosity(), transformers_logging.get_verbosity()
    bars = are_progress_bars_disabled()
    hub_logging.set_verbosity(logging.CRITICAL + 1)
    transformers_logging.set_verbosity(logging.CRITICAL + 1)
    transformers_logging.disable_progress_bar()
    disable_progress_bars()
    try:
        yield
    finally:
        hub_logging.set_verbosity(before[0])
        transformers_logging.set_verbosity(before[1])
        transformers_logging.enable_progress_bar()
        if not bars:
            enable_progress_bars()
