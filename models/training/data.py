"""Batches. Batch number n of a stage is a function of the seed, the stage and n: resuming needs nothing but n.

Three objectives:
    causal   rows of the running text, every token a target
    masked   several windows of documents in a row, each masked as a whole
    infill   several windows in a row, most with holes dug into them (holes.py, noise.py), some masked as a whole

Windows in a row are segments that do not see each other. Every target is predicted by the row before it.
"""

import math
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
from noise import NONE, NoiseConfig, make_canvas, mask_text
from store import BOS, EOS, Store, Vocabulary

OBJECTIVES = ("causal", "masked", "infill")
# What is left of a row when no window fits any more.
SMALLEST_WINDOW = 48


@dataclass(frozen=True)
class DataConfig:
    rows: int
    sequence: int
    # Shares of windows that start, and end, where a line stands at the left border.
    aligned: float = 0.5
    # Share of the windows of the infill objective that are masked as a whole, and their share of the loss.
    whole: float = 0.15
    holes: HoleConfig = field(default_factory=HoleConfig)
    noise: NoiseConfig = field(default_factory=NoiseConfig)


@dataclass
class Batch:
    # [B, T]
    ids: Tensor
    # [B, T], None: every row is one running text.
    segments: Tensor | None
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

    ids: list[int]
    targets: list[int]
    weights: list[float]
    # Positions that might have been masked: what the weights are relative to.
    maskable: int
    whole: bool


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
        return Batch(torch.from_numpy(ids), None, *map(torch.from_numpy, (rows, targets.copy(), weights)))

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
            whole = self.objective == "masked" or random.random() < self.c.whole
            sample = self._whole(window, random) if whole else self._dug(window, random, left)
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
        targets = np.where(weights > 0, window, NONE)
        return Sample(
            [BOS, *ids.tolist()], [NONE, *targets.tolist()], [0.0, *weights.tolist()], len(window), True
        )

    def _encode(self, text: str) -> list[int]:
        return self.tokenizer.encode(text, add_special_tokens=False).ids if text else []

    def _dug(self, window: np.ndarray, generator: np.random.Generator, limit: int) -> Sample | None:
        """The window with holes, at most `limit` ids; None when no hole fits."""
        random = Random(int(generator.integers(1 << 62)))
        text = self.vocabulary.text(window)
        sample = Sample([BOS], [NONE], [0.0], 0, False)

        def keep(piece: str) -> None:
            ids = self._encode(piece)
            sample.ids += ids
            sample.targets += [NONE] * len(ids)
            sample.weights += [0.0] * len(ids)

        done = 0
        for start, end in dig(text, random, self.c.holes):
            middle = self._encode(text[start:end])
            if len(middle) > self.c.holes.max_tokens:
                continue
            keep(text[done:start])
            canvas = make_canvas(middle, random, self.c.noise)
            if len(sample.ids) + len(canvas.ids) > limit:
                return None
            sample.ids += canvas.ids
            sample.targets += canvas.targets
            sample.weights += canvas.weights
            sample.maskable += len(canvas.ids)
            done = end
        if sample.maskable == 0:
            return None
        keep(text[done:])
        # What does not fit is the end of the suffix.
        return Sample(
            sample.ids[:limit], sample.targets[:limit], sample.weights[:limit], sample.maskable, False
        )


def collate(rows: list[list[Sample]], c: DataConfig) -> Batch:
    """Rows of samples as one batch, padded with EOS that nobody sees."""
    B, T = len(rows), c.sequence
    ids = np.full((B, T), EOS, dtype=np.int64)
    targets = np.full((B, T), NONE, dtype=np.int64)
    weights = np.zeros((B, T), dtype=np.float32)
    segments = np.full((B, T), -1, dtype=np.int16)
    kinds = [s.whole for row in rows for s in row]
    share = {True: c.whole if not all(kinds) else 1.0, False: 1 - c.whole if any(kinds) else 1.0}
    maskable = {
        kind: sum(s.maskable for row in rows for s in row if s.whole == kind) for kind in (True, False)
    }
    for b, row in enumerate(rows):
        at = 0
        for number, sample in enumerate(row):
            end = at + len(sample.ids)
            ids[b, at:end] = sample.ids
            targets[b, at:end] = sample.targets
            scale = share[sample.whole] / maskable[sample.whole]
            weights[b, at:end] = np.multiply(sample.weights, scale, dtype=np.float32)
            segments[b, at:end] = number
            at = end
    flat = np.flatnonzero(targets.reshape(-1) != NONE)
    return Batch(
        torch.from_numpy(ids),
        torch.from_numpy(segments),
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
