"""Training that stops goes on as if it had not, and what is exported is what was trained."""

import json
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest
import torch
from conftest import World
from safetensors.torch import load_file
from tokenizers import Tokenizer

import checkpoint
from config import load, parse
from decode import DecodeConfig, Request, fill
from evaluate import exact_lines
from export import read_weights, write_gguf, write_packed, write_safetensors
from gpu_run import HERE, masked_only, scaled
from pieces import join, split
from quant import dequantise, quantise
from store import BOS, MASK
from train import Trainer

RAW: dict[str, Any] = {
    "model": {
        "vocabulary": 400,
        "hidden": 32,
        "layers": 2,
        "heads": 2,
        "kv_heads": 1,
        "ffn": 64,
        "context": 128,
    },
    "data": {"rows": 2, "sequence": 128},
    "stages": [
        {"objective": "causal", "steps": 4, "warmup": 2},
        {"objective": "masked", "steps": 3},
        {"objective": "infill", "steps": 5, "rate": [1.0, 0.1]},
    ],
    "log_every": 2,
    "held_out_batches": 1,
}


def trainer(world: World, out: Path, **other: Any) -> Trainer:
    raw = {**RAW, **other}
    return Trainer(parse(raw), raw, world.store, world.tokenizer, out)


@pytest.fixture(scope="module")
def run(world: World, tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("run")
    assert trainer(world, out).run(10)
    return out


def test_resuming_changes_nothing(world: World, run: Path, tmp_path: Path) -> None:
    calls = 0
    # No minutes: stops at the first line of the log, wherever that is.
    while not trainer(world, tmp_path).run(0):
        calls += 1
        assert calls < 20
    assert calls >= 3
    one, two = checkpoint.read(run), checkpoint.read(tmp_path)
    assert one and two and one["progress"]["tokens"] == two["progress"]["tokens"] == 12 * 2 * 128
    for name, tensor in one["model"].items():
        assert torch.equal(tensor, two["model"][name]), name
    log = [json.loads(line) for line in (run / "log.jsonl").read_text().splitlines()]
    evaluated = [line["heldOut"].keys() for line in log if "heldOut" in line]
    assert evaluated == [{"causal"}, {"masked", "infill"}, {"ordered", "masked", "infill"}]


def test_a_run_goes_on_with_its_own_configuration_only(world: World, run: Path) -> None:
    with pytest.raises(SystemExit, match="another configuration"):
        trainer(world, run, seed=2)
    with pytest.raises(ValueError, match="no typo"):
        parse({**RAW, "typo": 1})
    with pytest.raises(ValueError, match="one of the two"):
        parse({**RAW, "stages": [{"objective": "causal"}]})


def test_training_learns(world: World, tmp_path: Path) -> None:
    stages = [
        {"objective": "causal", "steps": 60, "warmup": 5},
        {"objective": "infill", "steps": 60, "rate": [1.0, 0.1]},
    ]
    assert trainer(world, tmp_path, stages=stages, log_every=60).run(10)
    log = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    causal, infill = [line["heldOut"] for line in log if "heldOut" in line]
    # Guessing evenly costs ln 400 = 6.
    assert causal["causal"]["loss"] < 4
    assert infill["infill"]["loss"] < 5
    assert infill["infill"]["next"] < 5


def test_compiled_training_is_the_same_training(
    world: World, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Compiled code rounds to bf16 in other places: twelve steps on, only float32 can be compared.
    monkeypatch.setattr("model.cpu_has_bf16", lambda: False)
    monkeypatch.setattr("optim.cpu_has_bf16", lambda: False)
    for name in ("plain", "compiled"):
        assert trainer(world, tmp_path / name, compile=name == "compiled").run(10)
    one, two = checkpoint.read(tmp_path / "plain"), checkpoint.read(tmp_path / "compiled")
    assert one and two
    for name, tensor in one["model"].items():
        torch.testing.assert_close(two["model"][name], tensor, rtol=0.05, atol=0.01)


@torch.no_grad()
def test_a_model_that_grew_computes_what_it_did(world: World, run: Path, tmp_path: Path) -> None:
    write_safetensors(read_weights(run), world.tokenizer, tmp_path)
    ids = torch.randint(6, 400, (1, 50))
    outputs = []
    for layers in (2, 3, 5):
        raw = {**RAW, "model": {**RAW["model"], "layers": layers}}
        grown = Trainer(parse(raw), raw, world.store, world.tokenizer, tmp_path / str(layers), start=tmp_path)
        outputs.append(grown.model(ids))
    assert outputs[0].std() > 0.1
    for other in outputs[1:]:
        torch.testing.assert_close(other, outputs[0])


def test_q8_0_is_that_of_the_format() -> None:
    random = np.random.default_rng(1)
    weights = random.standard_normal((7, 96)).astype(np.float32)
    weights[2, :32] = 0
    packed = quantise(weights)
    assert np.array_equal(packed, gguf.quantize(weights, gguf.GGMLQuantizationType.Q8_0))
    assert np.array_equal(dequantise(packed), gguf.dequantize(packed, gguf.GGMLQuantizationType.Q8_0))
    assert np.abs(dequantise(packed) - weights).max() < np.abs(weights).max() / 127
    with pytest.raises(ValueError, match="whole blocks"):
        quantise(weights[:, :50])


def test_exports_hold_the_weights(world: World, run: Path, tmp_path: Path) -> None:
    weights = read_weights(run)
    write_safetensors(weights, world.tokenizer, tmp_path)
    saved = load_file(tmp_path / "model.safetensors")
    assert saved.keys() == {f"model.{name}" for name in weights.tensors}
    for name, values in weights.tensors.items():
        torch.testing.assert_close(
            saved[f"model.{name}"].float(), torch.from_numpy(values), rtol=2**-8, atol=0
        )

    # Directly and by way of the packed file the same bytes.
    write_gguf(weights, world.tokenizer, tmp_path, "a")
    packed = write_packed(weights, tmp_path, "packed")
    split(packed, tmp_path / "pieces", 10_000)
    join(tmp_path / "pieces", tmp_path / "joined.safetensors")
    write_gguf(read_weights(tmp_path / "joined.safetensors"), world.tokenizer, tmp_path, "b")
    a, b = (gguf.GGUFReader(tmp_path / f"{n}.gguf") for n in "ab")
    assert len(a.tensors) == len(weights.tensors) == 2 + 2 * 12
    for x, y in zip(a.tensors, b.tensors, strict=True):
        assert (x.name, x.tensor_type.name) == (y.name, y.tensor_type.name)
        assert x.tensor_type.name == ("F32" if len(x.shape) == 1 else "Q8_0")
        assert np.array_equal(x.data, y.data)
    embedding = next(t for t in a.tensors if t.name == "token_embd.weight")
    close = gguf.dequantize(embedding.data, embedding.tensor_type) - weights.tensors["embed_tokens.weight"]
    assert np.abs(close).max() < 0.01


def test_pieces_that_are_damaged_are_not_joined(tmp_path: Path) -> None:
    file = tmp_path / "x"
    file.write_bytes(bytes(range(256)) * 10)
    assert [p.stat().st_size for p in split(file, tmp_path / "p", 1000)] == [1000, 1000, 560]
    join(tmp_path / "p", tmp_path / "y")
    assert (tmp_path / "y").read_bytes() == file.read_bytes()
    (tmp_path / "p/x.001").write_bytes(b"\0" * 1000)
    with pytest.raises(SystemExit, match="damaged"):
        join(tmp_path / "p", tmp_path / "y")
    (tmp_path / "p/x.001").unlink()
    with pytest.raises(SystemExit, match=r"lacks x\.001"):
        join(tmp_path / "p", tmp_path / "y")
    split(file, tmp_path / "p", 1000, first=1, count=1)
    join(tmp_path / "p", tmp_path / "y")


def test_a_trained_model_fills_holes(world: World, run: Path) -> None:
    model = checkpoint.load_model(run)
    request = Request([BOS, 20, 30], [MASK] * 5, [40])
    assert 1 <= fill(model, [request], DecodeConfig(), torch.device("cpu")) <= 256
    assert MASK not in request.hole
    tokenizer = Tokenizer.from_file(str(world.tokenizer))
    assert exact_lines(model, tokenizer, 2, 4, 0.5, torch.device("cpu")).keys() == {
        "lines",
        "exact",
        "batchPasses",
    }


@pytest.mark.parametrize("file", sorted((HERE / "configs").rglob("*.json")), ids=lambda file: file.name)
def test_every_configuration_is_one(file: Path) -> None:
    c, _ = load(file)
    assert c.data.sequence <= c.model.context


def test_arms_have_equal_compute() -> None:
    raw = {
        "data": {"rows": 1, "sequence": 64, "ordered": 0.3},
        "stages": [
            {"objective": "causal", "minutes": 7, "warmup": 200},
            {"objective": "ordered", "minutes": 2},
            {"objective": "masked", "minutes": 1},
            {"objective": "infill", "minutes": 6},
        ],
    }
    masked = masked_only(raw)
    assert [(s["objective"], s["minutes"]) for s in masked["stages"]] == [("masked", 10), ("infill", 6)]
    assert masked["stages"][0]["warmup"] == 200
    assert masked["data"] == {"rows": 1, "sequence": 64, "ordered": 0.0}
    for form in (raw, masked):
        assert sum(s["minutes"] for s in scaled(form, 1.5)["stages"]) == pytest.approx(1.5)
