"""The network: a transformers encoder, a head for the words and one for the sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor, nn
from transformers import ModernBertConfig, ModernBertModel

from mtqa.estimator.damage.labels import LABELS
from mtqa.estimator.training.recipe import Recipe

PAD: Final = 0
BOS: Final = 2
EOS: Final = 3
MASK: Final = 4
SPECIAL: Final = 5
WEIGHTS: Final = "model.safetensors"
CONFIG: Final = "config.json"


def encoder_config(recipe: Recipe, vocabulary: int, *, shrink: int = 1) -> ModernBertConfig:
    """The encoder of a recipe; ``shrink`` divides its width, for the generator."""
    return ModernBertConfig(
        vocab_size=vocabulary,
        hidden_size=recipe.hidden // shrink,
        num_hidden_layers=recipe.layers if shrink == 1 else max(1, recipe.layers // 2),
        num_attention_heads=max(1, recipe.heads // shrink),
        intermediate_size=recipe.intermediate // shrink,
        max_position_embeddings=512,
        global_attn_every_n_layers=1,
        pad_token_id=PAD,
        bos_token_id=BOS,
        eos_token_id=EOS,
        cls_token_id=BOS,
        sep_token_id=EOS,
        attention_dropout=0.0,
        attn_implementation="sdpa",
    )


class Tagger(nn.Module):
    """Encoder with heads.

    ``forward(input_ids [B, T] int64, attention_mask [B, T] int64)`` gives ``token_logits``
    [B, T, K] and ``quality`` [B], a logit: higher is better.
    """

    def __init__(self, config: ModernBertConfig, labels: int = len(LABELS)) -> None:
        super().__init__()
        self.encoder = ModernBertModel(config)
        width = int(config.hidden_size)
        self.dropout = nn.Dropout(0.1)
        self.token = nn.Linear(width, labels)
        self.sentence = nn.Sequential(nn.Linear(2 * width, width), nn.GELU(), nn.Linear(width, 1))

    def forward(self, input_ids: Tensor, attention_mask: Tensor) -> tuple[Tensor, Tensor]:
        hidden = self.encoder(input_ids=input_ids, attention_mask=attention_mask).last_hidden_state
        hidden = self.dropout(hidden)
        weight = attention_mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * weight).sum(1) / weight.sum(1)
        quality = self.sentence(torch.cat((mean, hidden[:, 0]), -1)).squeeze(-1)
        return self.token(hidden), quality

    def save(self, folder: Path) -> None:
        """Writes ``config.json`` and ``model.safetensors``."""
        folder.mkdir(parents=True, exist_ok=True)
        save_file(
            {key: value.contiguous() for key, value in self.state_dict().items()},
            str(folder / WEIGHTS),
        )
        config = {"encoder": self.encoder.config.to_dict(), "labels": self.token.out_features}
        (folder / CONFIG).write_text(
            json.dumps(config, indent=1, default=str) + "\n", encoding="utf-8"
        )


def load_tagger(folder: Path) -> Tagger:
    """The tagger that `Tagger.save` wrote. Raises OSError, KeyError, RuntimeError."""
    found: dict[str, Any] = json.loads((folder / CONFIG).read_text(encoding="utf-8"))
    config = ModernBertConfig(**found["encoder"])
    config._attn_implementation = "sdpa"
    tagger = Tagger(config, int(found["labels"]))
    tagger.load_state_dict(load_file(str(folder / WEIGHTS)))
    return tagger.eval()


class Pretrainer(nn.Module):
    """Replaced-token detection (Clark et al. 2020, *ELECTRA*).

    A small generator fills masked pieces in; the encoder says of every piece whether it was
    replaced. Both share the embeddings.
    """

    def __init__(self, tagger: Tagger, recipe: Recipe) -> None:
        super().__init__()
        self.encoder = tagger.encoder
        config = self.encoder.config
        small = encoder_config(recipe, SPECIAL, shrink=2)
        self.generator = ModernBertModel(small)
        self.down = nn.Linear(config.hidden_size, small.hidden_size)
        self.up = nn.Linear(small.hidden_size, config.hidden_size)
        self.bias = nn.Parameter(torch.zeros(config.vocab_size))
        self.detect = nn.Linear(config.hidden_size, 1)

    def forward(self, ids: Tensor, attended: Tensor, masked: Tensor) -> tuple[Tensor, Tensor]:
        """Losses of the generator and of detection; ``masked`` [B, T] says where to mask."""
        table = self.encoder.embeddings.tok_embeddings.weight
        blanked = ids.masked_fill(masked, MASK)
        hidden = self.generator(
            inputs_embeds=self.down(nn.functional.embedding(blanked, table)),
            attention_mask=attended,
        ).last_hidden_state
        logits = self.up(hidden[masked]) @ table.T + self.bias
        target = ids[masked]
        generator_loss = nn.functional.cross_entropy(logits.float(), target)
        with torch.no_grad():
            noise = -torch.log(
                -torch.log(torch.rand_like(logits, dtype=torch.float32) + 1e-9) + 1e-9
            )
            sampled = (logits.float() + noise)[:, SPECIAL:].argmax(-1) + SPECIAL
            filled = ids.clone()
            filled[masked] = sampled
            replaced = (filled != ids).float()
        states = self.encoder(input_ids=filled, attention_mask=attended).last_hidden_state
        scores = self.detect(states).squeeze(-1).float()
        loss = nn.functional.binary_cross_entropy_with_logits(scores, replaced, reduction="none")
        weight = attended.float()
        return generator_loss, (loss * weight).sum() / weight.sum()
