"""The model against the goldens of the engine, Muon against its definition, and decoding rules."""

import json

import pytest
import torch
from conftest import REPOSITORY
from safetensors.torch import load_file
from torch import Tensor

from average import mean
from decode import DecodeConfig, Request, commit, fill
from model import CHUNK, Dream, ModelConfig, weighted_loss
from optim import Muon, learning_rate, orthogonalise
from store import EOS, EXPAND, MASK

GOLDEN = REPOSITORY / "test/golden/dream-tied"


def golden_model() -> tuple[Dream, dict]:
    about = json.loads((GOLDEN / "config.json").read_text())
    model = Dream(
        ModelConfig(
            vocabulary=about["vocab_size"],
            hidden=about["hidden_size"],
            layers=about["num_hidden_layers"],
            heads=about["num_attention_heads"],
            kv_heads=about["num_key_value_heads"],
            ffn=about["intermediate_size"],
            context=about["max_position_embeddings"],
            rope_theta=about["rope_theta"],
            norm_eps=about["rms_norm_eps"],
        )
    )
    tensors = load_file(GOLDEN / "model.safetensors")
    model.load_state_dict({name.removeprefix("model."): t for name, t in tensors.items()})
    return model.eval(), about


@torch.no_grad()
def test_logits_of_the_goldens() -> None:
    model, _ = golden_model()
    expected = load_file(GOLDEN / "logits.safetensors")
    for name in [n for n in expected if n.startswith("ids")]:
        logits = model.logits(model(expected[name].long()[None]))[0]
        wanted = expected[name.replace("ids", "logits")]
        assert (logits - wanted).norm() / wanted.norm() < 1e-5


def test_decoding_of_the_goldens() -> None:
    """The engine's cases without cache; the model's vocabulary is renamed to have our special ids."""
    model, about = golden_model()
    theirs = [about[f"{n}_token_id"] for n in ("eos", "mask", "expand")]
    rename = list(range(about["vocab_size"]))
    for a, b in zip(theirs, (EOS, MASK, EXPAND), strict=True):
        rename[a], rename[b] = b, a
    with torch.no_grad():
        model.embed_tokens.weight.copy_(model.embed_tokens.weight[rename])
    done = 0
    for case in json.loads((GOLDEN / "cases.json").read_text())["cases"]:
        ids = [rename[i] for i in case["ids"]]
        first, last = ids.index(MASK), len(ids) - ids[::-1].index(MASK)
        # No blocks, and one hole.
        if case["cache"] != "none" or case["policy"]["kind"] != "threshold" or "block" in case:
            continue
        if ids[first:last].count(MASK) != last - first or not case.get("broadcast_delete", True):
            continue
        variable = case.get("variable", False)
        c = DecodeConfig(
            case["policy"]["value"], case.get("max_canvas", 999), (MASK,) if variable else (MASK, EOS, EXPAND)
        )
        request = Request(ids[:first], ids[first:last], ids[last:])
        fill(model, [request], c, torch.device("cpu"))
        assert request.ids == [rename[i] for i in case["expect"]["tokens"]], case["name"]
        done += 1
    assert done >= 6


@torch.no_grad()
def test_an_ordered_hole_is_seen_by_its_own_later_rows_only() -> None:
    model, _ = golden_model()
    ids = torch.randint(5, 300, (1, 12))
    segments = torch.zeros_like(ids)
    holes = torch.tensor([[0, 0, 1, 1, 1, 0, 0, 2, 2, 0, 0, 0]])
    before = model(ids, segments, holes=holes)
    changed = ids.clone()
    changed[0, 3] = ids[0, 3] + 1
    differs = (model(changed, segments, holes=holes) - before).abs().amax(-1)[0] > 1e-6
    assert differs.nonzero().flatten().tolist() == [3, 4]
    changed = ids.clone()
    changed[0, 10] = ids[0, 10] + 1
    assert ((model(changed, segments, holes=holes) - before).abs().amax(-1) > 0).all()


@torch.no_grad()
def test_positions_are_where_a_row_stands_whatever_its_index() -> None:
    model, _ = golden_model()
    ids = torch.randint(5, 300, (1, 8))
    spread = torch.tensor([[0, 1, 2, 3, 9, 10, 11, 12]])
    together = model(ids, torch.zeros_like(ids), positions=spread)
    moved = model(ids, torch.zeros_like(ids), positions=spread + 5)
    assert torch.allclose(together, moved, atol=1e-5)
    assert not torch.allclose(together, model(ids), atol=1e-3)


@torch.no_grad()
def test_segments_do_not_see_each_other() -> None:
    model, _ = golden_model()
    a, b = torch.randint(5, 300, (1, 20)), torch.randint(5, 300, (1, 12))
    segments = torch.tensor([[0] * 20 + [1] * 12])
    together = model(torch.cat((a, b), 1), segments)
    torch.testing.assert_close(together[:, :20], model(a), rtol=1e-4, atol=1e-5)
    # Positions are relative: the second text may start anywhere.
    torch.testing.assert_close(together[:, 20:], model(b), rtol=1e-4, atol=1e-4)


@torch.no_grad()
def test_a_causal_row_sees_nothing_after_it() -> None:
    model, _ = golden_model()
    ids = torch.randint(5, 300, (1, 24))
    changed = ids.clone()
    changed[0, 15:] = 7
    torch.testing.assert_close(model(ids, causal=True)[:, :15], model(changed, causal=True)[:, :15])
    assert not torch.allclose(model(ids)[:, :15], model(changed)[:, :15])


@pytest.mark.parametrize("chunk", [1, 3, 100])
def test_the_loss_is_a_weighted_sum(chunk: int, monkeypatch: pytest.MonkeyPatch) -> None:
    hidden, head = torch.randn(5, 8, requires_grad=True), torch.randn(11, 8, requires_grad=True)
    targets, weights = torch.tensor([1, 2, 3, 4, 10]), torch.tensor([0.5, 0.0, 1.0, 2.0, 0.25])
    one_by_one = [-(hidden[i] @ head.T).log_softmax(-1)[targets[i]] * weights[i] for i in range(5)]
    expected = torch.stack(one_by_one).sum()
    monkeypatch.setitem(CHUNK, "cpu", chunk * len(head))
    loss = weighted_loss(hidden, head, targets, weights)
    torch.testing.assert_close(loss, expected)
    ours, theirs = (torch.autograd.grad(2 * each, (hidden, head)) for each in (loss, expected))
    torch.testing.assert_close(ours, theirs)


@pytest.mark.parametrize("shape", [(1, 24, 24), (3, 48, 16), (2, 16, 48)])
def test_orthogonalised_matrices_have_singular_values_near_one(shape: tuple[int, ...]) -> None:
    torch.manual_seed(1)
    out = orthogonalise(torch.randn(shape))
    values = torch.linalg.svdvals(out)
    assert values.min() > 0.5 and values.max() < 1.4
    # The directions stay: it is the polar factor, roughly.
    x = torch.randn(shape)
    u, _, vh = torch.linalg.svd(x, full_matrices=False)
    close = torch.nn.functional.cosine_similarity(orthogonalise(x).flatten(1), (u @ vh).flatten(1))
    assert close.min() > 0.95


def test_muon_descends() -> None:
    torch.manual_seed(1)
    weight, wanted = torch.nn.Parameter(torch.randn(12, 8)), torch.randn(12, 8)
    optimiser = Muon([weight], lr=0.05, momentum=0.9, weight_decay=0.0)

    def loss() -> Tensor:
        return (weight - wanted).square().mean()

    before = loss().item()
    for _ in range(200):
        optimiser.zero_grad()
        loss().backward()
        optimiser.step()
    assert loss().item() < 0.05 * before


def test_the_rate_warms_up_and_falls() -> None:
    assert learning_rate(0.0, 0, 1.0, 0.0, 9) == pytest.approx(0.1)
    assert learning_rate(0.5, 100, 1.0, 0.0, 9) == pytest.approx(0.5)
    assert learning_rate(2.0, 100, 1.0, 0.02, 0) == pytest.approx(0.02)


@pytest.mark.parametrize(
    ("hole", "tokens", "confidence", "expected"),
    [
        # The best one is committed even when none is sure, and of equal ones the first.
        ([MASK, MASK], [10, 11], [0.1, 0.2], [MASK, 11]),
        ([MASK, MASK], [10, 11], [0.2, 0.2], [10, MASK]),
        ([MASK, 9, MASK], [10, 11], [0.95, 0.9], [10, 9, 11]),
        # Delete takes the masks behind it, but not what stands there.
        ([MASK, MASK, 8, MASK], [10, EOS, 11], [0.1, 0.95, 0.2], [MASK, 8]),
        ([MASK], [EOS], [0.1], []),
        ([MASK, MASK], [EXPAND, 11], [0.95, 0.1], [MASK, MASK, MASK]),
        # No room for a fifth.
        ([MASK, MASK, MASK, MASK], [10, EXPAND, 12, 13], [0.1, 0.95, 0.1, 0.1], [MASK, MASK, MASK, MASK]),
        # Deleting makes room before expanding uses it.
        ([MASK, MASK, MASK, MASK], [EXPAND, 11, EOS, 13], [0.95, 0.1, 0.95, 0.1], [MASK, MASK, MASK]),
    ],
)
def test_a_step_of_decoding(
    hole: list[int], tokens: list[int], confidence: list[float], expected: list[int]
) -> None:
    assert commit(hole, tokens, confidence, DecodeConfig(0.9, max_canvas=4)) == expected


def test_the_mean_of_weights_is_rounded_once() -> None:
    a, b = torch.tensor([1.0, 1.0078125]).bfloat16(), torch.tensor([3.0, 1.015625]).bfloat16()
    found = mean([{"w": a}, {"w": b}])["w"]
    assert found.dtype == torch.bfloat16
    assert torch.equal(found, torch.tensor([2.0, 1.01171875]).bfloat16())
    with pytest.raises(SystemExit, match="one shape"):
        mean([{"w": a}, {"w": b[:1]}])
    with pytest.raises(SystemExit, match="one shape"):
        mean([{"w": a}, {"v": b}])
