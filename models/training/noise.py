"""What a hole looks like while it is decoded: which positions are masked, and what each mask is to become.

DreamOn (arXiv 2602.01326): a mask may become a token, EOS (the position is not needed: delete) or EXPAND (there are
more tokens here than masks: become two masks). All targets are predicted from one row earlier; that is data.py's
business.
"""

from dataclasses import dataclass, field
from itertools import pairwise
from random import Random

import numpy as np

from store import EOS, EXPAND, MASK

NONE = -1


@dataclass(frozen=True)
class NoiseConfig:
    # Weights 1 / t of masked diffusion are cut here.
    max_weight: float = 8.0
    # A mask counts this much of the mask before it in its run, but no less than `least`: a decoder takes the tokens it
    # is sure of, and those are next to text. 1: all masks count the same.
    focus: float = 1.0
    least: float = 0.1
    # Share of the holes where everything is masked, as at the start of a request.
    fresh: float = 0.25
    # Share where what is unmasked is the left part, as a confident decoder mostly works; the rest is at random.
    leftmost: float = 0.35
    # Share with masks too many, all of them still there.
    padded: float = 0.5
    # Share where runs of masks are shorter than what they stand for: pairs merged, or any grouping.
    merged: float = 0.15
    grouped: float = 0.1
    # Sizes of canvas that requests start with.
    canvases: tuple[int, ...] = (4, 8, 12, 16, 24, 32, 48, 64)


@dataclass
class Canvas:
    """A hole's positions. Where nothing is to be predicted, the target is NONE and the weight 0."""

    ids: list[int] = field(default_factory=list)
    targets: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)

    def add(self, token: int, target: int = NONE, weight: float = 0.0) -> None:
        self.ids.append(token)
        self.targets.append(target)
        self.weights.append(weight)


def compress(run: list[int], style: str, random: Random) -> list[int]:
    """Targets for fewer masks than tokens of a masked run: a mask that stands for several becomes EXPAND."""
    if style == "merged":
        out: list[int] = []
        i = 0
        while i < len(run):
            pair = i + 1 < len(run) and random.random() < 0.5
            out.append(EXPAND if pair else run[i])
            i += 2 if pair else 1
        return out
    groups = random.randint(1, len(run))
    borders = [0, *sorted(random.sample(range(1, len(run)), groups - 1)), len(run)]
    return [run[a] if b - a == 1 else EXPAND for a, b in pairwise(borders)]


def masked_positions(length: int, random: Random, c: NoiseConfig) -> tuple[list[bool], float]:
    """Which of a middle's tokens are masked, at least one, and the share t they were masked with."""
    kind = random.random()
    t = 1.0 if kind < c.fresh else max(1e-3, random.random())
    if kind < c.fresh + c.leftmost:
        first = min(length - 1, int((1 - t) * length))
        return [i >= first for i in range(length)], (length - first) / length
    masked = [random.random() < t for _ in range(length)]
    if not any(masked):
        masked[random.randrange(length)] = True
    return masked, max(t, 1 / length)


def make_canvas(middle: list[int], random: Random, c: NoiseConfig) -> Canvas:
    """A hole whose tokens are `middle`, at a random moment of its decoding."""
    canvas = Canvas()
    style = random.choices(["exact", "merged", "grouped"], [1 - c.merged - c.grouped, c.merged, c.grouped])[0]
    masked, t = masked_positions(len(middle), random, c) if middle else ([], 1.0)
    weight = min(1 / t, c.max_weight)
    i = 0
    while i < len(middle):
        if not masked[i]:
            canvas.add(middle[i])
            i += 1
            continue
        end = next((j for j in range(i, len(middle)) if not masked[j]), len(middle))
        run = middle[i:end]
        for target in run if style == "exact" else compress(run, style, random):
            canvas.add(MASK, target, weight)
        i = end
    if not middle or (style == "exact" and random.random() < c.padded):
        # Together they count as much as the tokens: more, and a model that is unsure would rather delete.
        many = padding(len(middle), random, c)
        for _ in range(many):
            canvas.add(MASK, EOS, min(1.0, max(1, len(middle)) / many))
    focus(canvas, c)
    return canvas


def focus(canvas: Canvas, c: NoiseConfig) -> None:
    """Scales the weights of masks by how far they are from what is known to their left."""
    run = 0
    for i, token in enumerate(canvas.ids):
        canvas.weights[i] *= max(c.least, c.focus**run)
        run = run + 1 if token == MASK else 0


def padding(length: int, random: Random, c: NoiseConfig) -> int:
    """How many masks too many: a usual canvas, or a few."""
    larger = [size - length for size in c.canvases if size > length]
    if larger and random.random() < 0.7:
        return random.choice(larger)
    return random.randint(1, 8)


def mask_text(ids: np.ndarray, random: np.random.Generator, c: NoiseConfig) -> tuple[np.ndarray, np.ndarray]:
    """A whole text as masked diffusion sees it, t uniform: the ids with masks, and the weights (0: not masked)."""
    t = max(1e-3, random.random())
    masked = random.random(len(ids)) < t
    if not masked.any():
        masked[random.integers(len(ids))] = True
    weight = min(1 / t, c.max_weight)
    return np.where(masked, MASK, ids), masked * np.float32(weight)
