"""How good a model is without the engine: losses and accuracies on held-out text, and the lines of HumanEval-Infilling.

    python evaluate.py RUN --data STORE --tokenizer tokenizer.json [--lines N] [--masks M] [--threshold T] [--json FILE]

Exact match on lines is for comparing models quickly; what a model is worth is measured by `npm run eval`.
"""

import argparse
import gzip
import json
import random
from dataclasses import replace
from pathlib import Path

import torch
import torch.nn.functional as F
from tokenizers import Tokenizer

from checkpoint import load_model, read
from config import parse
from contamination import PROBLEMS
from data import OBJECTIVES, Batches, DataConfig
from decode import DecodeConfig, Request, fill
from model import Dream, autocast
from store import BOS, EOS, EXPAND, MASK, Vocabulary

SEED = 20260101


class HeldOut:
    """The same batches of held-out text every time."""

    def __init__(self, store: Path, tokenizer: Path, c: DataConfig, count: int) -> None:
        c = replace(c, rows=min(c.rows, 16))
        self.batches = {
            objective: [
                Batches(store, tokenizer, objective, SEED, replace(c, whole=0.0, ordered=0.0))[i]
                for i in range(count)
            ]
            for objective in OBJECTIVES
        }

    @torch.no_grad()
    def measure(self, model: Dream, objective: str, device: torch.device) -> dict[str, float]:
        """Unweighted loss and accuracy over all targets; for holes also by what the target is.

        `next` are the tokens of holes whose left neighbour is known: those that a decoder commits first.
        """
        loss, right, targets, beside = [], [], [], []
        for batch in self.batches[objective]:
            b = batch.to(device)
            with autocast(device):
                hidden = model(b.ids, b.segments, objective == "causal", b.positions, b.holes)
                logits = model.logits(hidden.reshape(-1, hidden.shape[-1])[b.rows]).float()
            loss.append(F.cross_entropy(logits, b.targets, reduction="none").cpu())
            right.append((logits.argmax(-1) == b.targets).cpu())
            targets.append(batch.targets)
            beside.append(batch.ids.reshape(-1)[batch.rows] != MASK)
        losses, hits, wanted = torch.cat(loss), torch.cat(right).float(), torch.cat(targets)
        if objective in ("causal", "masked"):
            return {"loss": losses.mean().item(), "accuracy": hits.mean().item()}
        if objective == "ordered":
            end = wanted == EOS
            return {
                "loss": losses.mean().item(),
                "accuracy": hits[~end].mean().item(),
                "end": hits[end].mean().item(),
            }
        text = (wanted != EOS) & (wanted != EXPAND)
        near = text & torch.cat(beside)
        return {
            "loss": losses[text].mean().item(),
            "accuracy": hits[text].mean().item(),
            "next": losses[near].mean().item(),
            "nextAccuracy": hits[near].mean().item(),
            "delete": hits[wanted == EOS].mean().item(),
            "expand": hits[wanted == EXPAND].mean().item(),
        }


def exact_lines(
    model: Dream, tokenizer: Tokenizer, count: int, masks: int, threshold: float, device: torch.device
) -> dict[str, float]:
    """Share of lines of HumanEval-Infilling that come out as they were, and the passes a line took."""
    with gzip.open(PROBLEMS, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    random.Random(SEED).shuffle(rows)
    vocabulary = Vocabulary(tokenizer.get_vocab())

    def encode(text: str) -> list[int]:
        return tokenizer.encode(text, add_special_tokens=False).ids

    requests, truths = [], []
    for row in rows:
        request = Request([BOS, *encode(row["prompt"])], [MASK] * masks, encode(row["suffix"]))
        # Room for the hole to grow; longer ones would be cut, which is the server's business.
        if len(request.ids) + 64 <= model.config.context and len(requests) < count:
            requests.append(request)
            truths.append(row["canonical_solution"].strip())
    passes = fill(model, requests, DecodeConfig(threshold), device)
    answers = [(vocabulary.text(r.hole) + "\n").split("\n")[0].strip() for r in requests]
    exact = sum(a == t for a, t in zip(answers, truths, strict=True)) / max(1, len(requests))
    return {"lines": len(requests), "exact": exact, "batchPasses": passes}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("run", type=Path)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, required=True)
    parser.add_argument("--lines", type=int, default=200)
    parser.add_argument("--masks", type=int, default=32)
    parser.add_argument("--threshold", type=float, default=0.9)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
    state = read(args.run)
    if state is None:
        raise SystemExit(f"{args.run} holds no checkpoint: train first.")
    config = parse(state["training"])
    model = load_model(args.run).to(device).eval()
    held_out = HeldOut(args.data / "heldout", args.tokenizer, config.data, config.held_out_batches)
    result: dict[str, object] = {
        o: held_out.measure(model, o, device) for o in ("ordered", "masked", "infill")
    }
    result["humanEval"] = exact_lines(
        model, Tokenizer.from_file(str(args.tokenizer)), args.lines, args.masks, args.threshold, device
    )
    text = json.dumps(result, indent=1)
    print(text)
    if args.json:
        args.json.write_text(text + "\n")


if __name__ == "__main__":
    main()
