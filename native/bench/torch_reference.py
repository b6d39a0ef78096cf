#!/usr/bin/env python3
"""The passes of the CUDA backend in plain PyTorch (bf16), to be measured beside it on the same machine.

    python3 torch_reference.py [--quick] [--shape NAME] [--device cuda|cpu] [--minutes M] [--json FILE]

A pass computes some rows of a sequence: embedding, layers (RMSNorm, q/k/v, RoPE, K and V written into a cache in
place, unmasked attention over the whole cache, SwiGLU), LM head on the rows of the masks, softmax statistics, and
brings the statistics to the host. `window` computes a few rows on the cache of a full pass, `full` all of them. Shapes,
rows and masks are those of unmask-bench-gpu, weights are random. In the last layer only the rows of the masks go
beyond K and V, as in the engine.

Every case runs eagerly, windows also as one CUDA graph of the eager kernels; the headline cases (context 2048, 32 rows)
also through torch.compile, windows with CUDA graphs (mode reduce-overhead), full passes with tuned kernels
(max-autotune-no-cudagraphs). Compiling ends when the time given by --minutes has passed, and the case is reported as
not compiled.
"""

from __future__ import annotations

import argparse
import dataclasses
import json
import signal
import statistics
import sys
import time
from collections.abc import Callable

import torch
from torch import Tensor, nn
from torch.nn import functional


@dataclasses.dataclass(frozen=True)
class Shape:
    """A model's sizes; `shift`: row p - shift predicts token p."""

    name: str
    hidden: int
    layers: int
    heads: int
    kv_heads: int
    head_dim: int
    ffn: int
    vocab: int
    theta: float
    eps: float
    bias: bool
    shift: int


SHAPES = {
    "dream-7b": Shape("dream-7b", 3584, 28, 28, 4, 128, 18944, 152064, 1e6, 1e-6, True, 1),
    "llada-8b": Shape("llada-8b", 4096, 32, 32, 32, 128, 12288, 126464, 5e5, 1e-5, False, 0),
    "tiny": Shape("tiny", 64, 3, 4, 2, 16, 128, 512, 1e4, 1e-6, True, 1),
}
CONTEXTS = (512, 1024, 2048, 4096)
ROWS = (16, 32, 64)
HEADLINE_CONTEXT, HEADLINE_ROWS = 2048, 32


def rms_norm(x: Tensor, weight: Tensor, eps: float) -> Tensor:
    """x / sqrt(mean(x^2) + eps) * weight over the last dimension, the mean in float32."""
    wide = x.float()
    return (wide * torch.rsqrt(wide.square().mean(-1, keepdim=True) + eps)).to(x.dtype) * weight


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """RoPE in half-split form; x [rows, heads, head_dim], cos and sin [rows, 1, head_dim / 2] in float32."""
    low, high = x.float().chunk(2, -1)
    return torch.cat((low * cos - high * sin, high * cos + low * sin), -1).to(x.dtype)


class Layer(nn.Module):
    """One transformer layer with its K/V cache [kv_heads, context, head_dim]."""

    def __init__(self, shape: Shape, context: int) -> None:
        super().__init__()
        s = shape
        self.shape = s
        self.attn_norm = nn.Parameter(torch.ones(s.hidden))
        self.qkv = nn.Linear(s.hidden, (s.heads + 2 * s.kv_heads) * s.head_dim, bias=s.bias)
        self.o = nn.Linear(s.heads * s.head_dim, s.hidden, bias=False)
        self.ffn_norm = nn.Parameter(torch.ones(s.hidden))
        self.gate_up = nn.Linear(s.hidden, 2 * s.ffn, bias=False)
        self.down = nn.Linear(s.ffn, s.hidden, bias=False)
        self.register_buffer("k", torch.zeros(s.kv_heads, context, s.head_dim))
        self.register_buffer("v", torch.zeros(s.kv_heads, context, s.head_dim))

    def forward(self, x: Tensor, rows: Tensor, cos: Tensor, sin: Tensor, needed: Tensor | None) -> Tensor:
        """x [rows, hidden] at the positions `rows`; only `needed` of them go on, when it is given."""
        s = self.shape
        qkv = self.qkv(rms_norm(x, self.attn_norm, s.eps)).view(-1, s.heads + 2 * s.kv_heads, s.head_dim)
        q, k, v = qkv.split((s.heads, s.kv_heads, s.kv_heads), 1)
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        self.k.index_copy_(1, rows, k.transpose(0, 1))
        self.v.index_copy_(1, rows, v.transpose(0, 1))
        if needed is not None:
            x, q = x[needed], q[needed]
        attended = functional.scaled_dot_product_attention(
            q.transpose(0, 1)[None], self.k[None], self.v[None], enable_gqa=s.heads != s.kv_heads
        )
        x = x + self.o(attended[0].transpose(0, 1).reshape(x.shape[0], -1))
        gate, up = self.gate_up(rms_norm(x, self.ffn_norm, s.eps)).chunk(2, -1)
        return x + self.down(functional.silu(gate) * up)


class Model(nn.Module):
    """A masked-diffusion transformer with caches for one sequence of `context` tokens."""

    def __init__(self, shape: Shape, context: int) -> None:
        super().__init__()
        self.shape = shape
        self.embed = nn.Embedding(shape.vocab, shape.hidden)
        self.layers = nn.ModuleList(Layer(shape, context) for _ in range(shape.layers))
        self.norm = nn.Parameter(torch.ones(shape.hidden))
        self.head = nn.Linear(shape.hidden, shape.vocab, bias=False)

    def forward(self, tokens: Tensor, rows: Tensor, needed: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        """Statistics [needed, 4] of the rows' logits: token, confidence, margin, entropy."""
        x = self.embed(tokens[rows])
        c, s = cos[rows][:, None], sin[rows][:, None]
        last = len(self.layers) - 1
        for i, layer in enumerate(self.layers):
            x = layer(x, rows, c, s, needed if i == last else None)
        logits = self.head(rms_norm(x, self.norm, self.shape.eps)).float()
        top, ids = logits.topk(2, -1)
        total = logits.logsumexp(-1, keepdim=True)
        p = (top - total).exp()
        log_p = logits - total
        entropy = -(log_p.exp() * log_p).sum(-1)
        return torch.stack((ids[:, 0].float(), p[:, 0], p[:, 0] - p[:, 1], entropy), -1)


def build(shape: Shape, context: int, device: str) -> Model:
    """A model of random bf16 weights, made on the device."""
    with torch.device("meta"):
        model = Model(shape, context).to(torch.bfloat16)
    model.to_empty(device=device)
    bound = 1.7 / shape.hidden**0.5
    for name, p in model.named_parameters():
        if "norm" in name:
            nn.init.ones_(p)
        else:
            nn.init.uniform_(p, -bound, bound)
    for b in model.buffers():
        nn.init.zeros_(b)
    return model.eval()


class Case:
    """The inputs of a pass: rows of a window, or all; its masks' rows."""

    def __init__(self, shape: Shape, context: int, rows: int, device: str) -> None:
        full = rows == context
        window = min(32, rows) if full else rows
        first = (context - window) * 3 // 4
        self.context, self.rows, self.full = context, rows, full
        begin = 0 if full else first
        self.masks = window - shape.shift
        tokens = [i * 7919 % (shape.vocab - 4) for i in range(context)]
        tokens[first + shape.shift : first + window] = [shape.vocab - 1] * self.masks
        angles = torch.arange(context, dtype=torch.float64)[:, None] * shape.theta ** (
            -torch.arange(0, shape.head_dim, 2, dtype=torch.float64) / shape.head_dim
        )
        self.inputs = (
            torch.tensor(tokens, device=device),
            torch.arange(begin, begin + rows, device=device),
            torch.arange(first - begin, first - begin + self.masks, device=device),
            angles.cos().float().to(device),
            angles.sin().float().to(device),
        )


def measure(step: Callable[..., Tensor], case: Case, least: int, seconds: float) -> tuple[float, float, int]:
    """Median and best milliseconds of a pass with its result on the host, and how many were timed."""
    for _ in range(3):
        step(*case.inputs).cpu()
    times: list[float] = []
    begin = time.perf_counter()
    while len(times) < least or (time.perf_counter() - begin < seconds and len(times) < 1000):
        start = time.perf_counter()
        step(*case.inputs).cpu()
        times.append(1e3 * (time.perf_counter() - start))
    return statistics.median(times), min(times), len(times)


def in_graph(model: Model, case: Case) -> Callable[..., Tensor]:
    """The case as a captured CUDA graph, without the host's launches."""
    side = torch.cuda.Stream()
    side.wait_stream(torch.cuda.current_stream())
    with torch.cuda.stream(side):
        for _ in range(3):
            model(*case.inputs)
    torch.cuda.current_stream().wait_stream(side)
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        out = model(*case.inputs)

    def replay(*_: Tensor) -> Tensor:
        graph.replay()
        return out

    return replay


class TimeIsUp(Exception):
    pass


def within(seconds: float, body: Callable[[], tuple[float, float, int]]) -> tuple[float, float, int]:
    """body(), interrupted when it takes longer."""

    def ring(*_: object) -> None:
        raise TimeIsUp(f"not compiled within {seconds:.0f} s")

    if seconds < 1:
        raise TimeIsUp("no time left to compile")
    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        return body()
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def peak_bandwidth(device: str) -> float:
    """Bytes per second by memory clock and bus width; 0 where PyTorch does not say."""
    if device != "cuda":
        return 0.0
    p = torch.cuda.get_device_properties(0)
    return 2e3 * getattr(p, "memory_clock_rate", 0) * getattr(p, "memory_bus_width", 0) / 8


def least_bytes(model: Model, case: Case) -> int:
    """Weights but the embedding, and the K/V of the context, each read once."""
    weights = sum(p.numel() for p in model.parameters()) - model.embed.weight.numel()
    return 2 * (weights + sum(b.numel() for b in model.buffers()))


class Report:
    def __init__(self, path: str | None, device: str) -> None:
        self.path, self.bandwidth = path, peak_bandwidth(device)
        name = torch.cuda.get_device_name(0) if device == "cuda" else "CPU"
        self.content: dict = {"device": name, "torch": torch.__version__, "passes": []}
        print(f"{name}, PyTorch {torch.__version__}")

    def header(self, shape: Shape) -> None:
        print(f"\n{shape.name} bf16, PyTorch")
        print(
            f"  {'pass':7} {'context':>7} {'rows':>5} {'how':28} {'ms':>10} {'best':>10} {'% of floor':>10}", flush=True
        )

    def add(self, model: Model, case: Case, how: str, result: tuple[float, float, int] | str) -> None:
        kind = "full" if case.full else "window"
        row = {"shape": model.shape.name, "weights": "bf16", "how": how, "pass": kind, "context": case.context}
        row |= {"rows": case.rows, "masks": case.masks}
        line = f"  {kind:7} {case.context:7d} {case.rows:5d} {how:28}"
        if isinstance(result, str):
            row["failure"] = result
            print(f"{line} {result}", flush=True)
        else:
            row |= dict(zip(("milliseconds", "best", "passes"), result, strict=True))
            if self.bandwidth > 0:
                row["ofFloor"] = 1e3 * least_bytes(model, case) / self.bandwidth / result[0]
            share = f"{100 * row['ofFloor']:10.1f}" if "ofFloor" in row else f"{'-':>10}"
            print(f"{line} {result[0]:10.3f} {result[1]:10.3f} {share}", flush=True)
        self.content["passes"].append(row)
        if self.path:
            with open(self.path, "w", encoding="utf-8") as file:
                json.dump(self.content, file, indent=1)


def check_window(model: Model, full: Case, window: Case) -> None:
    """A window on a fresh cache must see what the full pass saw: same weights, same tokens."""
    whole = model(*full.inputs).cpu()
    again = model(*window.inputs).cpu()
    n = min(whole.shape[0], again.shape[0])
    a, b = whole[-n:, 3], again[-n:, 3]
    if full.masks == window.masks and not torch.allclose(a, b, rtol=0.05, atol=0.05):
        raise RuntimeError(f"entropies of a window differ from the full pass by {(a - b).abs().max():.3f}")


def run_context(
    shape: Shape, context: int, rows: tuple[int, ...], compile_until: float | None, device: str, report: Report
) -> None:
    """All cases of a context; its model is gone afterwards."""
    model = build(shape, context, device)
    full = Case(shape, context, context, device)
    windows = [Case(shape, context, r, device) for r in rows]
    headline = next(w for w in windows if w.rows == HEADLINE_ROWS)
    check_window(model, full, headline)
    report.add(model, full, "eager", measure(model, full, 5, 0.5))
    for window in windows:
        report.add(model, window, "eager", measure(model, window, 20, 0.3))
        if device == "cuda":
            report.add(model, window, "eager in a CUDA graph", measure(in_graph(model, window), window, 20, 0.3))
    if compile_until is None:
        return
    for case, mode in ((headline, "reduce-overhead"), (full, "max-autotune-no-cudagraphs")):
        torch.compiler.reset()
        compiled = torch.compile(model, mode=mode, fullgraph=True, dynamic=False)
        least = 5 if case.full else 20
        try:
            left = compile_until - time.monotonic()
            result = within(left, lambda c=compiled, p=case, n=least: measure(c, p, n, 0.5))
        except Exception as e:  # noqa: BLE001  whatever the compiler throws is a result
            lines = str(e).splitlines() or [""]
            report.add(model, case, mode, f"{type(e).__name__}: {lines[0]}"[:200])
        else:
            report.add(model, case, mode, result)


def run(shape: Shape, args: argparse.Namespace, report: Report, deadline: float) -> None:
    small = shape.name == "tiny"
    headline = 128 if small else HEADLINE_CONTEXT
    contexts = (headline,) if args.quick or small else CONTEXTS
    rows = (HEADLINE_ROWS,) if args.quick or small else ROWS
    report.header(shape)
    for context in contexts:
        until = deadline if context == headline and not args.no_compile else None
        run_context(shape, context, rows, until, args.device, report)
        if args.device == "cuda":
            torch.cuda.empty_cache()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="Dream-7B, context 2048, 32 rows")
    parser.add_argument("--shape", choices=SHAPES, help="only this one")
    parser.add_argument("--device", choices=("cuda", "cpu"), default="cuda")
    parser.add_argument("--minutes", type=float, default=4.0, help="compile until then")
    parser.add_argument("--no-compile", action="store_true")
    parser.add_argument("--json", metavar="FILE")
    args = parser.parse_args()
    if args.device == "cuda" and not torch.cuda.is_available():
        print("no device: PyTorch sees no CUDA device")
        return 3
    deadline = time.monotonic() + 60 * args.minutes
    names = [args.shape] if args.shape else ["dream-7b"] if args.quick else ["dream-7b", "llada-8b"]
    report = Report(args.json, args.device)
    with torch.no_grad():
        for name in names:
            run(SHAPES[name], args, report, deadline)
    return 0


if __name__ == "__main__":
    sys.exit(main())
