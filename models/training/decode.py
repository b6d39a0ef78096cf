"""Fills holes with a model in PyTorch: the semantics of the engine without its caches, for checks and for scoring many
requests at once on a GPU. One full pass a step, threshold policy, EXPAND and DELETE with broadcast delete.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

from model import Dream
from store import EOS, EXPAND, MASK, SPECIALS

# A stop for a model that never ends.
MAX_STEPS = 256


@dataclass
class Request:
    """One hole between texts; `left` starts with BOS."""

    left: list[int]
    hole: list[int]
    right: list[int]

    @property
    def ids(self) -> list[int]:
        return [*self.left, *self.hole, *self.right]


@dataclass(frozen=True)
class DecodeConfig:
    threshold: float = 0.9
    # Where a canvas stops growing.
    max_canvas: int = 128
    # Never committed. EOS and EXPAND are.
    suppressed: tuple[int, ...] = tuple(i for i in range(len(SPECIALS)) if i not in (EOS, EXPAND))


def commit(hole: list[int], tokens: list[int], confidence: list[float], c: DecodeConfig) -> list[int]:
    """The hole after one step: `tokens` and `confidence` of its masked positions in order."""
    places = [i for i, token in enumerate(hole) if token == MASK]
    best = max(range(len(places)), key=lambda i: (confidence[i], -i))
    after = list(hole)
    for i, place in enumerate(places):
        if i == best or confidence[i] >= c.threshold:
            after[place] = tokens[i]
    # Delete: EOS, and every mask that is left behind the first one.
    end = after.index(EOS) if EOS in after else len(after)
    after = [t for i, t in enumerate(after) if t != EOS and not (t == MASK and i > end)]
    # Expand, from the left, while there is room.
    room = c.max_canvas - len(after)
    out: list[int] = []
    for token in after:
        if token == EXPAND:
            out += [MASK, MASK] if room > 0 else [MASK]
            room -= 1
        else:
            out.append(token)
    return out


@torch.no_grad()
def fill(model: Dream, requests: list[Request], c: DecodeConfig, device: torch.device, rows: int = 64) -> int:
    """Decodes every request's hole in place and returns the number of passes. `rows`: requests in one pass."""
    passes = 0
    for first in range(0, len(requests), rows):
        group = requests[first : first + rows]
        for _ in range(MAX_STEPS):
            active = [r for r in group if MASK in r.hole]
            if not active:
                break
            passes += 1
            step(model, active, c, device)
    return passes


def step(model: Dream, active: list[Request], c: DecodeConfig, device: torch.device) -> None:
    """One pass over requests that have masks."""
    # A multiple of 64, so that few shapes are met.
    T = min(model.config.context, -(-max(len(r.ids) for r in active) // 64) * 64)
    ids = torch.full((len(active), T), EOS)
    segments = torch.full((len(active), T), -1, dtype=torch.int16)
    for row, request in enumerate(active):
        sequence = request.ids[:T]
        ids[row, : len(sequence)] = torch.tensor(sequence)
        segments[row, : len(sequence)] = 0
    places: Tensor = (ids == MASK).nonzero()
    hidden = model(ids.to(device), segments.to(device))
    logits = model.logits(hidden[places[:, 0].to(device), places[:, 1].to(device) - 1]).float()
    logits[:, list(c.suppressed)] = -torch.inf
    full = torch.tensor([len(r.hole) >= c.max_canvas for r in active])[places[:, 0]]
    logits[full.to(device), EXPAND] = -torch.inf
    best = logits.softmax(-1).max(-1)
    confidence, tokens = best.values.tolist(), best.indices.tolist()
    at = 0
    for request in active:
        count = request.hole.count(MASK)
        request.hole = commit(request.hole, tokens[at : at + count], confidence[at : at + count], c)
        at += count
