"""A transformers checkpoint, from a folder or a hub: what it is, and whether it can be loaded.

Only safetensors are read and no code of a checkpoint's is ever run. A folder is read without the
network; a name goes to the hub that transformers is set up for, or to its cache.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from mtqa.errors import ModelError
from mtqa.estimator.base import Estimator
from mtqa.estimator.external.hub import ask_hub, quiet
from mtqa.estimator.external.network import Checkpoint

_EXTRA = "pip install 'mtqa[model]'"
#: class of the head, as the end of an architecture's name
_HEADS = ("ForTokenClassification", "ForSequenceClassification", "ForMaskedLM")


def load_checkpoint(name: str, *, local: bool) -> Estimator:
    """The checkpoint called ``name``, a folder where ``local``, as an estimator.

    Raises ModelError in one line where transformers or torch is missing, the checkpoint can't be
    fetched or read, or is of no kind that can judge.
    """
    try:
        import torch
        import transformers
    except ImportError as error:
        module = error.name or "transformers"
        raise ModelError(f"{name}: {module} is missing; {_EXTRA} brings it") from None
    from mtqa.estimator.external import masked, sequences, tokens

    kinds: dict[str, tuple[str, Callable[[Checkpoint], Estimator]]] = {
        "ForTokenClassification": ("AutoModelForTokenClassification", tokens.TokenEstimator),
        "ForSequenceClassification": (
            "AutoModelForSequenceClassification",
            sequences.SequenceEstimator,
        ),
        "ForMaskedLM": ("AutoModelForMaskedLM", masked.MaskedEstimator),
    }
    with quiet(), _one_line(name):
        options: dict[str, Any] = {
            "trust_remote_code": False,
            "local_files_only": local or ask_hub(name),
        }
        config = transformers.AutoConfig.from_pretrained(name, **options)
        head = _head(name, config)
        auto, make = kinds[head]
        network, info = getattr(transformers, auto).from_pretrained(
            name,
            config=config,
            use_safetensors=True,
            output_loading_info=True,
            dtype=torch.float32,
            **options,
        )
        missing = sorted(info["missing_keys"])
        if missing:
            raise ModelError(
                f"{name}: lacks weights of its own head ({', '.join(missing[:3])}); "
                "it was never trained to judge"
            )
        tokenizer = transformers.AutoTokenizer.from_pretrained(name, use_fast=True, **options)
        if not tokenizer.is_fast:
            raise ModelError(f"{name}: its tokenizer gives no offsets; a fast one is needed")
        network.eval()
        return make(
            Checkpoint(name, network, tokenizer, _max_tokens(config, tokenizer), _digest(network))
        )


def _head(name: str, config: Any) -> str:
    architectures = config.architectures or []
    for head in _HEADS:
        if any(architecture.endswith(head) for architecture in architectures):
            return head
    found = ", ".join(architectures) or "nothing"
    raise ModelError(
        f"{name}: is {found}; what can judge ends in {', '.join(_HEADS[:-1])} or {_HEADS[-1]}"
    )


def _max_tokens(config: Any, tokenizer: Any) -> int:
    """The longest sequence in tokens: RoBERTa and its like number their places from 2."""
    places = getattr(config, "max_position_embeddings", None) or 512
    if config.model_type in ("camembert", "roberta", "xlm-roberta", "xlm-roberta-xl"):
        places -= 2
    return int(min(places, tokenizer.model_max_length, 512))


def _digest(network: Any) -> str:
    """Eight hexadecimal digits of how each tensor begins: enough to tell checkpoints apart."""
    from hashlib import sha256

    digest = sha256()
    for key, tensor in sorted(network.state_dict().items()):
        digest.update(key.encode())
        digest.update(tensor.detach().contiguous().flatten()[:4096].numpy().tobytes())
    return digest.hexdigest()[:8]


@contextmanager
def _one_line(name: str) -> Iterator[None]:
    """Whatever transformers raises, in a line that says what to do."""
    try:
        yield
    except ModelError:
        raise
    except Exception as error:  # hubs, tokenizers and networks raise all kinds
        said = " ".join(str(error).split())
        if "safetensors" in said:
            what = "holds no safetensors; mtqa loads nothing that could run code"
        elif "trust_remote_code" in said or "custom code" in said:
            what = "needs code of its own, which mtqa never runs"
        else:
            what = f"can't be loaded ({type(error).__name__}: {said[:160]})"
        raise ModelError(f"{name}: {what}") from None
