"""Batches. Batch number n of a stage is a function of the seed, the stage and n: resuming needs nothing but n.

Four objectives:
    causal   rows of the running text, every token a target
    masked   several windows of documents in a row, each masked as a whole
    ordered  several windows in a row with many holes, each hole a running text that sees the text around it
    infill   several windows in a row, most with masks in their holes (holes.py, noise.py), some of the other kinds

An ordered hole is what a decoder knows when it fills from the left: a token is predicted from all of the text around
and from those before it in its hole, and the last of a hole predicts that the next mask is to be deleted. As with
causal text every token of a hole is a target, but there is something to the right. (GLM, arXiv 2103.10360, fills blanks
in this way.)

Windows in a row are segments that do not see each other. Every target is predicted by the row before it.
"""

import math
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.utils.data import DataLoader, Dataset

from holes import HoleConfig, dig
from noise import NONE, NoiseConfig, make_canvas, mask_text, padding
from store import BOS, EOS, Store, Vocabulary

OBJECTIVES = ("causal", "masked", "infill", "ordered")
# Objectives whose windows are all of one kind.
KIND_OF = {"masked": "whole", "ordered": "ordered"}
# What the loss of a batch is shared among, by kind of sample.
KINDS = ("whole", "ordered", "masked")
# Ids that a window may gain when its pieces are tokenised each for itself.
SPARE = 16
# What is left of a row when no window fits any more.
SMALLEST_WINDOW = 48


@dataclass(frozen=True)
class DataConfig:
    rows: int
    sequence: int
    # Shares of windows that start, and end, where a line stands at the left border.
    aligned: float = 0.5
    # Shares of the windows of the infill objective that are masked as a whole and that have ordered holes, and their
    # shares of the loss.
    whole: float = 0.15
    ordered: float = 0.0
    # Lines of a window for each ordered hole.
    lines_per_hole: int = 5
    holes: HoleConfig = field(default_factory=HoleConfig)
    noise: NoiseConfig = field(default_factory=NoiseConfig)


def shares(c: DataConfig) -> tuple[float, ...]:
    """Of the windows of the infill objective, by kind as in KINDS."""
    return c.whole, c.ordered, 1 - c.whole - c.ordered


@dataclass
class Batch:
    # [B, T]
    ids: Tensor
    # [B, T] each: the window (-1: padding), the place in it, and the ordered hole (0: none). None: running text.
    segments: Tensor | None
    positions: Tensor | None
    holes: Tensor | None
    # [M] each: flat index of the row that predicts, what, and how much it counts. Weights add up to about 1.
    rows: Tensor
    targets: Tensor
    weights: Tensor

    def to(self, device: torch.device) -> "Batch":
        move = {k: v if v is None else v.to(device, non_blocking=True) for k, v in vars(self).items()}
        return Batch(**move)

    def pin_memory(self) -> "Batch":
        return Batch(**{k: v if v is None else v.pin_memory() for k, v in vars(self).items()})


@dataclass
class Sample:
    """One segment: ids, what to predict at each position (NONE: nothing) and its weight."""

    # What the loss is shared among: whole, ordered or masked holes.
    kind: str
    ids: list[int] = field(default_factory=list)
    targets: list[int] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    # Where each id stands, which is further right than its index behind a hole with room to spare.
    positions: list[int] = field(default_factory=list)
    # By id, the number of its ordered hole; 0 elsewhere.
    holes: list[int] = field(default_factory=list)
    # Positions that might have been masked, or targets of ordered holes: what the weights are relative to.
    maskable: int = 0
    gap: int = 0

    def add(self, ids: list[int], targets: list[int], weights: list[float], hole: int = 0) -> None:
        start = len(self.ids) + self.gap
        self.ids += ids
        self.targets += targets
        self.weights += weights
        self.positions += range(start, start + len(ids))
        self.holes += [hole] * len(ids)

    def keep(self, ids: list[int]) -> None:
        self.add(ids, [NONE] * len(ids), [0.0] * len(ids))

    def keep_behind(self, gap: int, ids: list[int]) -> None:
        """Text behind an ordered hole. With a gap, masks the hole has left over, its end predicts EOS."""
        self.gap += gap
        at = len(self.ids)
        self.keep(ids)
        if gap > 0 and ids:
            self.targets[at], self.weights[at] = EOS, 1.0
            self.maskable += 1

    def cut(self, limit: int) -> None:
        for values in (self.ids, self.targets, self.weights, self.positions, self.holes):
            del values[limit:]


class Batches(Dataset[Batch]):
    def __init__(self, store: Path, tokenizer: Path, objective: str, seed: int, c: DataConfig) -> None:
        if objective not in OBJECTIVES:
            raise ValueError(f"unknown objective {objective}: {', '.join(OBJECTIVES)}")
        self.objective, self.seed, self.c = objective, seed, c
        self.store = Store(store)
        self.tokenizer: Tokenizer = Tokenizer.from_file(str(tokenizer))
        self.tokenizer.encode_special_tokens = True
        self.vocabulary = Vocabulary(self.tokenizer.get_vocab())
        # In a row of running text every target has a row before it but the first.
        self.chunks = (len(self.store) - 1) // c.sequence
        if self.chunks < 1:
            raise ValueError(f"{store} is too small for one row of {c.sequence}.")
        self._order: tuple[int, np.ndarray] | None = None

    def __getitem__(self, number: int) -> Batch:
        if self.objective == "causal":
            return self._running(number)
        random = np.random.default_rng([self.seed, OBJECTIVES.index(self.objective), number])
        return collate([self._row(random) for _ in range(self.c.rows)], self.c)

    # Running text: every chunk once an epoch, in another order each time.

    def _chunk(self, index: int) -> np.ndarray:
        epoch, place = divmod(index, self.chunks)
        if self._order is None or self._order[0] != epoch:
            self._order = (epoch, np.random.default_rng([self.seed, epoch]).permutation(self.chunks))
        # Chunks of an epoch start elsewhere than those of the last.
        shift = np.random.default_rng([self.seed, epoch, 1]).integers(
            len(self.store) - self.chunks * self.c.sequence
        )
        start = int(self._order[1][place]) * self.c.sequence + int(shift)
        return self.store.tokens[start : start + self.c.sequence].astype(np.int64)

    def _running(self, number: int) -> Batch:
        B, T = self.c.rows, self.c.sequence
        ids = np.stack([self._chunk(number * B + i) for i in range(B)])
        rows = (np.arange(B)[:, None] * T + np.arange(T - 1)).reshape(-1)
        targets = ids[:, 1:].reshape(-1)
        weights = np.full(len(rows), 1 / len(rows), dtype=np.float32)
        flat = map(torch.from_numpy, (rows, targets.copy(), weights))
        return Batch(torch.from_numpy(ids), None, None, None, *flat)

    # Windows of documents.

    def window(self, random: np.random.Generator, limit: int) -> np.ndarray:
        """A piece of a document of at most `limit` ids, on whole lines where it can be."""
        low, high = math.log(SMALLEST_WINDOW), math.log(max(self.c.sequence, SMALLEST_WINDOW + 1))
        length = min(limit, int(math.exp(random.uniform(low, high))))
        position = int(random.integers(len(self.store)))
        first, last = self.store.bounds(position)
        start = min(max(first, position), max(first, last - length))
        ids = self.store.tokens[first:last]
        start = self._line_start(ids, start - first, bool(random.random() < self.c.aligned))
        window = ids[start : start + length]
        if start + length < len(ids) and len(window) > 1:
            window = window[: self._end(window, bool(random.random() < self.c.aligned))]
        return window.astype(np.int64)

    def _line_start(self, ids: np.ndarray, position: int, top: bool) -> int:
        """The last start of a line up to a position, at the left border when `top` and there is one near."""
        low = max(0, position - 512)
        near = ids[low : position + 1]
        starts = np.flatnonzero(self.vocabulary.ends_line[near[:-1]]) + 1
        if low == 0:
            starts = np.concatenate(([0], starts))
        bordering = starts[self.vocabulary.starts_top[near[starts]]]
        if top and len(bordering):
            return low + int(bordering[-1])
        return low + int(starts[-1]) if len(starts) else position

    def _end(self, window: np.ndarray, top: bool) -> int:
        ends = np.flatnonzero(self.vocabulary.ends_line[window]) + 1
        if top:
            inner = ends[ends < len(window)]
            bordering = inner[self.vocabulary.starts_top[window[inner]]]
            if len(bordering) and bordering[-1] > len(window) // 3:
                return int(bordering[-1])
        return int(ends[-1]) if len(ends) and ends[-1] > len(window) // 2 else len(window)

    def _row(self, random: np.random.Generator) -> list[Sample]:
        samples: list[Sample] = []
        left = self.c.sequence
        while left > SMALLEST_WINDOW:
            window = self.window(random, left - 1)
            kind = KIND_OF.get(self.objective) or random.choice(KINDS, p=shares(self.c))
            sample = self._whole(window, random) if kind == "whole" else self._dug(window, random, left, kind)
            if sample is not None:
                samples.append(sample)
                left -= len(sample.ids)
            elif random.random() < 0.1:
                break
        return samples

    def _whole(self, window: np.ndarray, random: np.random.Generator) -> Sample | None:
        if len(window) < 2:
            return None
        ids, weights = mask_text(window, random, self.c.noise)
        sample = Sample("whole", maskable=len(window))
        sample.keep([BOS])
        sample.add(ids.tolist(), np.where(weights > 0, window, NONE).tolist(), weights.tolist())
        return sample

    def _encode(self, text: str) -> list[int]:
        return self.tokenizer.encode(text, add_special_tokens=False).ids if text else []

    def _dug(
        self, window: np.ndarray, generator: np.random.Generator, limit: int, kind: str
    ) -> Sample | None:
        """The window with holes, at most `limit` ids; None when no hole fits."""
        random = Random(int(generator.integers(1 << 62)))
        text = self.vocabulary.text(window)
        sample = Sample(kind)
        sample.keep([BOS])
        wanted = 1 + text.count("\n") // self.c.lines_per_hole if kind == "ordered" else None
        # Masks left over by the ordered hole before; positions stay within a row's.
        gap, room = 0, self.c.sequence - len(window) - SPARE
        done = 0
        for number, (start, end) in enumerate(dig(text, random, self.c.holes, wanted), 1):
            middle = self._encode(text[start:end])
            if len(middle) > self.c.holes.max_tokens:
                continue
            sample.keep_behind(gap, self._encode(text[done:start]))
            if kind == "ordered":
                sample.add(middle, middle, [1.0] * len(middle), number)
                sample.maskable += len(middle)
                spare = padding(len(middle), random, self.c.noise)
                gap = spare if random.random() < self.c.noise.padded and sample.gap + spare <= room else 0
            else:
                canvas = make_canvas(middle, random, self.c.noise)
                sample.add(canvas.ids, canvas.targets, canvas.weights)
                sample.maskable += len(canvas.ids)
            if len(sample.ids) > limit:
                return None
            done = end
        sample.keep_behind(gap, self._encode(text[done:]))
        # What does not fit is the end of the suffix.
        sample.cut(min(limit, self.c.sequence - sample.gap))
        return sample if any(w > 0 for w in sample.weights) else None


def collate(rows: list[list[Sample]], c: DataConfig) -> Batch:
    """Rows of samples as one batch, padded with EOS that nobody sees."""
    B, T = len(rows), c.sequence
    ids = np.full((B, T), EOS, dtype=np.int64)
    targets = np.full((B, T), NONE, dtype=np.int64)
    weights = np.zeros((B, T), dtype=np.float32)
    segments = np.full((B, T), -1, dtype=np.int16)
    positions = np.zeros((B, T), dtype=np.int64)
    holes = np.zeros((B, T), dtype=np.int16)
    maskable: Counter[str] = Counter()
    for sample in (sample for row in rows for sample in row):
        maskable[sample.kind] += sample.maskable
    # The kinds there are share the loss.
    share = {kind: share for kind, share in zip(KINDS, shares(c), strict=True) if maskable[kind] > 0}
    total = sum(share.values())
    for b, row in enumerate(rows):
        at = 0
        for number, sample in enumerate(row):
            end = at + len(sample.ids)
            ids[b, at:end] = sample.ids
            targets[b, at:end] = sample.targets
            scale = (share[sample.kind] / total if total > 0 else 1.0) / maskable[sample.kind]
            weights[b, at:end] = np.multiply(sample.weights, scale, dtype=np.float32)
            segments[b, at:end] = number
            positions[b, at:end] = sample.positions
            holes[b, at:end] = sample.holes
            at = end
    flat = np.flatnonzero(targets.reshape(-1) != NONE)
    return Batch(
        torch.from_numpy(ids),
        torch.from_numpy(segments),
        torch.from_numpy(positions),
        torch.from_numpy(holes) if maskable["ordered"] else None,
        # A target is never first in its segment: BOS is.
        torch.from_numpy(flat - 1),
        torch.from_numpy(targets.reshape(-1)[flat]),
        torch.from_numpy(weights.reshape(-1)[flat]),
    )


def loader(batches: Batches, first: int, workers: int, pin: bool) -> Iterator[Batch]:
    """Batches `first`, `first` + 1, ... without end, made in other processes when `workers` is not 0."""
    return iter(
        DataLoader(
            batches,
            batch_size=None,
            sampler=range(first, 1 << 40),
            num_workers=workers,
            pin_memory=pin,
            prefetch_factor=4 if workers else None,
        )
    )
