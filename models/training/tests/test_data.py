"""Batches: what is masked, what is to be predicted, and that a batch is a function of its number."""

from dataclasses import replace
from itertools import pairwise
from random import Random

import numpy as np
import pytest
import torch
from conftest import World
from tokenizers import Tokenizer

from data import OBJECTIVES, Batch, Batches, DataConfig
from holes import HoleConfig, Lines, dig, dig_one
from noise import NONE, Canvas, NoiseConfig, compress, focus, make_canvas, mask_text
from store import BOS, EOS, EXPAND, MASK, Vocabulary

CONFIG = DataConfig(rows=3, sequence=192)
TEXT = "import os\n\n\ndef f(a, b):\n    if a > b:\n        return a\n    value = a * b\n    return value\n"


def batches(world: World, objective: str, **other: object) -> Batches:
    return Batches(world.store / "train", world.tokenizer, objective, 1, replace(CONFIG, **other))


def equal(a: Batch, b: Batch) -> bool:
    return all(
        (x is None and y is None) or torch.equal(x, y)
        for x, y in zip(vars(a).values(), vars(b).values(), strict=True)
    )


@pytest.mark.parametrize("objective", OBJECTIVES)
def test_a_batch_is_a_function_of_its_number(world: World, objective: str) -> None:
    one, two = batches(world, objective), batches(world, objective)
    two[0]
    assert equal(one[5], two[5])
    assert not equal(one[5], one[6])
    assert not equal(one[5], Batches(world.store / "train", world.tokenizer, objective, 2, CONFIG)[5])


def test_running_text_predicts_every_next_token_once_an_epoch(world: World) -> None:
    b = batches(world, "causal")
    seen = [tuple(row) for n in range(b.chunks // CONFIG.rows) for row in b[n].ids.tolist()]
    assert len(set(seen)) == len(seen)
    batch = b[0]
    flat = batch.ids.reshape(-1)
    assert torch.equal(flat[batch.rows + 1], batch.targets)
    assert len(batch.rows) == CONFIG.rows * (CONFIG.sequence - 1)
    assert abs(batch.weights.sum().item() - 1) < 1e-4


@pytest.mark.parametrize("objective", ["masked", "infill"])
def test_targets_belong_to_masks_and_segments_to_windows(world: World, objective: str) -> None:
    for number in range(6):
        batch = batches(world, objective)[number]
        flat, segments = batch.ids.reshape(-1), batch.segments.reshape(-1)
        assert (flat[batch.rows + 1] == MASK).all()
        # The row that predicts is of the same window, and every mask is predicted.
        assert (segments[batch.rows] == segments[batch.rows + 1]).all()
        assert (flat == MASK).sum() == len(batch.rows)
        assert (batch.weights > 0).all()
        assert ((flat == BOS).sum(), (segments >= 0).any()) == (
            len({(i // CONFIG.sequence, s) for i, s in enumerate(segments.tolist()) if s >= 0}),
            True,
        )
        assert (batch.targets != MASK).all() and (batch.targets != BOS).all()
        if objective == "masked":
            assert (batch.targets != EXPAND).all()


def test_holes_filled_with_their_targets_give_back_text(world: World) -> None:
    tokenizer = Tokenizer.from_file(str(world.tokenizer))
    vocabulary = Vocabulary(tokenizer.get_vocab())
    noise = replace(NoiseConfig(), merged=0.0, grouped=0.0)
    everything = "\n".join(world.texts)
    for number in range(10):
        batch = batches(world, "infill", noise=noise, whole=0.0)[number]
        ids = batch.ids.reshape(-1).clone()
        ids[batch.rows + 1] = batch.targets
        for row, segments in zip(ids.view_as(batch.ids), batch.segments, strict=True):
            for segment in segments.unique().tolist():
                window = [i for i in row[segments == segment].tolist() if i not in (EOS, BOS)]
                if segment >= 0:
                    assert vocabulary.text(window) in everything


def test_every_token_of_an_ordered_hole_is_a_target_and_its_end_where_masks_are_left_over(
    world: World,
) -> None:
    ends = 0
    for number in range(6):
        batch = batches(world, "ordered")[number]
        assert batch.positions is not None and batch.holes is not None and batch.segments is not None
        B, T = batch.ids.shape
        ids, holes, segments, positions = (
            t.reshape(-1).tolist() for t in (batch.ids, batch.holes, batch.segments, batch.positions)
        )
        wanted = dict(zip((batch.rows + 1).tolist(), batch.targets.tolist(), strict=True))
        assert MASK not in ids
        assert all(wanted[i] == ids[i] for i, hole in enumerate(holes) if hole > 0)
        for i, target in wanted.items():
            if holes[i] > 0:
                continue
            # Text behind a hole, or behind an empty one, that stands further right than it did.
            assert target == EOS and positions[i] > positions[i - 1] + 1
            ends += 1
        steps = [
            positions[i + 1] - positions[i]
            for i in range(B * T - 1)
            if segments[i] == segments[i + 1] >= 0 and (i + 1) % T != 0
        ]
        assert min(steps) == 1 and max(positions) < T
    assert ends > 0


def test_the_kinds_of_the_infill_objective_share_the_loss_as_configured(world: World) -> None:
    noise = replace(NoiseConfig(), fresh=1.0, padded=0.0, merged=0.0, grouped=0.0)
    holes = HoleConfig(kinds={"line": 1.0})
    batch = batches(world, "infill", rows=12, whole=0.0, ordered=0.25, noise=noise, holes=holes)[0]
    in_order = batch.ids.reshape(-1)[batch.rows + 1] != MASK
    assert batch.weights[in_order].sum().item() == pytest.approx(0.25, abs=1e-4)
    assert batch.weights[~in_order].sum().item() == pytest.approx(0.75, abs=1e-4)


def test_masks_count_less_the_further_they_are_from_text_on_their_left() -> None:
    canvas = Canvas([MASK, MASK, MASK, 9, MASK], [7, 7, 7, NONE, 7], [2.0, 2.0, 2.0, 0.0, 2.0])
    focus(canvas, NoiseConfig(focus=0.5, least=0.3))
    assert canvas.weights == [2.0, 1.0, 0.6, 0.0, 2.0]


def test_ranges_are_what_their_kind_says() -> None:
    lines = Lines(TEXT)
    c = HoleConfig()
    for seed in range(200):
        random = Random(seed)
        for kind in c.kinds:
            start, end = dig_one(lines, kind, random, c)
            assert 0 <= start <= end <= len(TEXT)
            hole = TEXT[start:end]
            if kind in ("line", "lines"):
                assert hole.endswith("\n") and (start == 0 or TEXT[start - 1] == "\n")
                assert kind == "lines" or hole.count("\n") == 1
            if kind in ("rest", "inside"):
                assert "\n" not in hole
            if kind in ("rest", "body"):
                assert end == len(TEXT) or TEXT[end] == "\n"
            if kind == "nothing":
                assert hole == ""
        holes = dig(TEXT, random, c)
        assert holes == sorted(holes)
        assert all(a[1] < b[0] for a, b in pairwise(holes))
    assert dig("\n\n", Random(1), c) == []


def expand(canvas: Canvas, middle: list[int]) -> bool:
    """Whether a canvas can still become the middle: every EXPAND stands for two or more tokens."""
    # Ways to be at a place of the middle, after each position.
    places = {0}
    for token, target in zip(canvas.ids, canvas.targets, strict=True):
        kind = target if token == MASK else token
        if kind == EXPAND:
            places = {q for p in places for q in range(p + 2, len(middle) + 1)}
        elif kind != EOS:
            places = {p + 1 for p in places if p < len(middle) and middle[p] == kind}
    return len(middle) in places


def test_a_canvas_can_become_its_middle() -> None:
    c = replace(NoiseConfig(), merged=0.3, grouped=0.3)
    kinds = set()
    for seed in range(500):
        random = Random(seed)
        middle = [random.randrange(10, 99) for _ in range(random.randrange(0, 20))]
        canvas = make_canvas(middle, random, c)
        assert expand(canvas, middle)
        masks = [i for i, token in enumerate(canvas.ids) if token == MASK]
        assert masks
        assert all((t != NONE) == (i in masks) for i, t in enumerate(canvas.targets))
        assert all(0 < canvas.weights[i] <= c.max_weight for i in masks)
        deletes = sum(w for t, w in zip(canvas.targets, canvas.weights, strict=True) if t == EOS)
        assert deletes <= max(1, len(middle)) + 1e-6
        kinds |= {"expand" if EXPAND in canvas.targets else "delete" if EOS in canvas.targets else "exact"}
    assert kinds == {"expand", "delete", "exact"}


def test_compressing() -> None:
    run = list(range(10, 20))
    for seed in range(50):
        merged = compress(run, "merged", Random(seed))
        assert len(run) == sum(2 if t == EXPAND else 1 for t in merged)
        grouped = compress(run, "grouped", Random(seed))
        assert 1 <= len(grouped) <= len(run)
    assert compress([5], "grouped", Random(1)) == [5]


def test_the_weight_of_a_masked_text_is_fair() -> None:
    c = NoiseConfig(max_weight=1e9)
    ids = np.arange(10, 110)
    total = [mask_text(ids, np.random.default_rng(i), c)[1].sum() / len(ids) for i in range(4000)]
    assert abs(np.mean(total) - 1) < 0.05
    masked, weights = mask_text(ids, np.random.default_rng(1), c)
    assert ((masked == MASK) == (weights > 0)).all()
