"""The Dream layout: Qwen2 with grouped queries, biases on q, k and v, RMSNorm, half-split RoPE and a tied head.

Attention sees everything (masked diffusion) or only what comes before (causal pre-training); the weights are the same.
Row p - 1 of the output predicts token p in both, so a causal model needs no new head to become a diffusion model.
"""

import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn


@dataclass(frozen=True)
class ModelConfig:
    vocabulary: int
    hidden: int
    layers: int
    heads: int
    kv_heads: int
    ffn: int
    context: int
    rope_theta: float = 10000.0
    norm_eps: float = 1e-6

    @property
    def head_dim(self) -> int:
        return self.hidden // self.heads


class Norm(nn.Module):
    def __init__(self, size: int, eps: float) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(size))
        self.eps = eps

    def forward(self, x: Tensor) -> Tensor:
        return F.rms_norm(x, (x.shape[-1],), self.weight.to(x.dtype), self.eps)


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """The first half of a head turns against the second.

    x [B, heads, T, head_dim], cos and sin [T, head_dim] or [B, 1, T, head_dim].
    """
    left, right = x.chunk(2, -1)
    return x * cos + torch.cat((-right, left), -1) * sin


class Attention(nn.Module):
    def __init__(self, c: ModelConfig) -> None:
        super().__init__()
        self.head_dim = c.head_dim
        self.groups = c.heads // c.kv_heads
        kv = c.kv_heads * c.head_dim
        self.q_proj = nn.Linear(c.hidden, c.hidden, bias=True)
        self.k_proj = nn.Linear(c.hidden, kv, bias=True)
        self.v_proj = nn.Linear(c.hidden, kv, bias=True)
        self.o_proj = nn.Linear(c.hidden, c.hidden, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor | None, causal: bool) -> Tensor:
        """x [B, T, hidden], mask [B, 1, T, T] or None (all see all)."""
        B, T, _ = x.shape
        q, k, v = (
            projection(x).view(B, T, -1, self.head_dim).transpose(1, 2)
            for projection in (self.q_proj, self.k_proj, self.v_proj)
        )
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        # Not every attention kernel knows groups; with a mask the fast ones do not.
        k, v = k.repeat_interleave(self.groups, 1), v.repeat_interleave(self.groups, 1)
        seen = F.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=causal)
        return self.o_proj(seen.transpose(1, 2).reshape(B, T, -1))


class FeedForward(nn.Module):
    def __init__(self, c: ModelConfig) -> None:
        super().__init__()
        self.gate_proj = nn.Linear(c.hidden, c.ffn, bias=False)
        self.up_proj = nn.Linear(c.hidden, c.ffn, bias=False)
        self.down_proj = nn.Linear(c.ffn, c.hidden, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        return self.down_proj(F.silu(self.gate_proj(x)) * self.up_proj(x))


class Layer(nn.Module):
    def __init__(self, c: ModelConfig) -> None:
        super().__init__()
        self.input_layernorm = Norm(c.hidden, c.norm_eps)
        self.self_attn = Attention(c)
        self.post_attention_layernorm = Norm(c.hidden, c.norm_eps)
        self.mlp = FeedForward(c)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor | None, causal: bool) -> Tensor:
        x = x + self.self_attn(self.input_layernorm(x), cos, sin, mask, causal)
        return x + self.mlp(self.post_attention_layernorm(x))


class Dream(nn.Module):
    """Parameters have the names of the published checkpoints, without their leading "model."."""

    def __init__(self, c: ModelConfig) -> None:
        super().__init__()
        self.config = c
        self.embed_tokens = nn.Embedding(c.vocabulary, c.hidden)
        self.layers = nn.ModuleList(Layer(c) for _ in range(c.layers))
        self.norm = Norm(c.hidden, c.norm_eps)
        cos, sin = rope_tables(c)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self._initialise()

    def _initialise(self) -> None:
        for name, parameter in self.named_parameters():
            if name.endswith("bias"):
                nn.init.zeros_(parameter)
            elif parameter.dim() == 2:
                std = 0.02 if name.startswith("embed") else 0.5 / math.sqrt(parameter.shape[1])
                # What is added to the stream starts small, the more so the more layers add to it.
                if name.endswith(("o_proj.weight", "down_proj.weight")):
                    std /= math.sqrt(2 * self.config.layers)
                nn.init.normal_(parameter, std=std)

    def forward(
        self,
        ids: Tensor,
        segments: Tensor | None = None,
        causal: bool = False,
        positions: Tensor | None = None,
        holes: Tensor | None = None,
    ) -> Tensor:
        """ids [B, T] -> the last layer's output [B, T, hidden].

        segments [B, T]: rows of different segments do not see each other; None: all do. Not together with causal.
        positions [B, T]: below the context; None: 0 ... T - 1 in every row.
        holes [B, T]: rows of an ordered hole (1 or more) are seen by its later rows only, those of 0 by all; needs
        segments. None: no row is in such a hole.
        """
        x = self.embed_tokens(ids)
        if torch.is_autocast_enabled(x.device.type):
            x = x.to(torch.get_autocast_dtype(x.device.type))
        T = ids.shape[1]
        cos, sin = (
            # [T, head_dim], or [B, 1, T, head_dim] for all heads.
            (table[:T] if positions is None else table[positions].unsqueeze(1)).to(x.dtype)
            for table in (self.cos, self.sin)
        )
        mask = None
        if segments is not None:
            mask = segments[:, None, :, None] == segments[:, None, None, :]
            if holes is not None:
                own = holes[:, None, :, None] == holes[:, None, None, :]
                earlier = torch.ones(T, T, dtype=torch.bool, device=ids.device).tril()
                mask = mask & ((holes == 0)[:, None, None, :] | (own & earlier))
        for layer in self.layers:
            x = layer(x, cos, sin, mask, causal)
        return self.norm(x)

    def logits(self, hidden: Tensor) -> Tensor:
        """hidden [..., hidden] -> [..., vocabulary]."""
        return F.linear(hidden, self.embed_tokens.weight.to(hidden.dtype))

    def parameter_count(self) -> int:
        return sum(p.numel() for p in self.parameters())


def rope_tables(c: ModelConfig) -> tuple[Tensor, Tensor]:
    """cos and sin [context, head_dim]."""
    frequencies = c.rope_theta ** (-torch.arange(0, c.head_dim, 2).float() / c.head_dim)
    angles = torch.outer(torch.arange(c.context).float(), frequencies)
    angles = torch.cat((angles, angles), -1)
    return angles.cos(), angles.sin()


# Elements of logits that exist at a time: few enough to stay in a processor's caches, enough to fill a GPU.
CHUNK = {"cpu": 1 << 22, "cuda": 1 << 27}


class WeightedLoss(torch.autograd.Function):
    """The loss and both gradients, some rows at a time: M x vocabulary logits never exist together.

    Each logit is made once and read where it lies, which on a processor is several times as fast as cross_entropy and
    its backward pass over all of them. The products have the dtype of `hidden`, everything between them is float32.
    """

    @staticmethod
    def forward(ctx: Any, hidden: Tensor, head: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
        weight = head.to(hidden.dtype)
        d_hidden, d_head = torch.empty_like(hidden), torch.zeros_like(head)
        total = torch.zeros((), device=hidden.device)
        chunk = max(1, CHUNK[hidden.device.type] // len(head))
        for start in range(0, len(targets), chunk):
            part = slice(start, start + chunk)
            x, target, w = hidden[part], targets[part, None], weights[part, None]
            z = F.linear(x, weight).float()
            z -= z.logsumexp(-1, keepdim=True)
            total -= (z.gather(1, target) * w).sum()
            # d loss / d logits = (softmax - one hot) * weight.
            z = z.exp_().scatter_add_(1, target, torch.full_like(w, -1)).mul_(w).to(hidden.dtype)
            d_hidden[part] = z @ weight
            d_head += z.mT @ x
        ctx.save_for_backward(d_hidden, d_head)
        return total

    @staticmethod
    def backward(ctx: Any, *outer: Tensor) -> tuple[Tensor, Tensor, None, None]:
        d_hidden, d_head = ctx.saved_tensors
        return d_hidden * outer[0], d_head * outer[0], None, None


def weighted_loss(hidden: Tensor, head: Tensor, targets: Tensor, weights: Tensor) -> Tensor:
    """Sum of weights[i] * cross entropy of row i, float32.

    hidden [M, hidden], head [vocabulary, hidden], targets and weights [M].
    """
    return WeightedLoss.apply(hidden, head, targets, weights)


def autocast(device: torch.device) -> torch.autocast:
    """bf16 products where the device has them."""
    return torch.autocast(device.type, torch.bfloat16, enabled=device.type == "cuda" or cpu_has_bf16())


@cache
def cpu_has_bf16() -> bool:
    """AVX512-BF16, AMX or Arm's; without them bf16 products are slower than those of float32."""
    flags = Path("/proc/cpuinfo")
    return flags.exists() and "bf16" in flags.read_text()
