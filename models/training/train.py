"""Trains a model through the stages of a configuration.

    python train.py --config configs/gpu.json --data STORE --tokenizer tokenizer.json --out RUN [--minutes N]

STORE is what `tokenizer.py encode` wrote. The run's folder holds the checkpoint and log.jsonl. The same command goes on
where the last one stopped: with the same steps, exactly as if it had not stopped. --minutes ends the process after that
time, with a checkpoint. --start begins with the weights of a model folder instead of random ones; a configuration with
more layers grows it. The last line printed is "finished" or "stopped".
"""

import argparse
import json
import time
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

import checkpoint
from checkpoint import Progress
from config import Stage, TrainingConfig, load
from data import Batch, Batches, loader
from evaluate import HeldOut
from model import Dream, autocast, weighted_loss
from optim import learning_rate, make_optimisers, set_factor

# By a stage's objective: what held-out text is measured with.
MEASURED = {
    "causal": ["causal"],
    "masked": ["masked", "infill"],
    "ordered": ["ordered"],
    "infill": ["ordered", "masked", "infill"],
}
# Steps of a process whose time is not counted: they compile and fill caches.
UNTIMED = 3
# The last line printed.
FINISHED, STOPPED = "finished", "stopped"


class Trainer:
    def __init__(
        self,
        c: TrainingConfig,
        raw: dict[str, Any],
        data: Path,
        tokenizer: Path,
        out: Path,
        start: Path | None = None,
    ) -> None:
        self.c, self.raw, self.data, self.tokenizer, self.out = c, raw, data, tokenizer, out
        self.device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        torch.manual_seed(c.seed)
        torch.set_float32_matmul_precision("high")
        out.mkdir(parents=True, exist_ok=True)
        self.model = Dream(c.model)
        if start is not None:
            checkpoint.start_from(start, self.model)
        self.model.to(self.device)
        self.optimisers = make_optimisers(self.model, c.optimiser)
        self.progress = Progress()
        state = checkpoint.read(out)
        if state is not None:
            if state["training"] != raw:
                raise SystemExit(f"{out} was trained with another configuration: choose another folder.")
            self.progress = checkpoint.restore(state, self.model, self.optimisers)
        if c.compile:
            # One compilation serves all layers.
            for layer in self.model.layers:
                layer.compile(dynamic=False)
        self.held_out = HeldOut(data / "heldout", tokenizer, c.data, c.held_out_batches)
        self.evaluated = self.saved = time.monotonic()

    def log(self, **values: Any) -> None:
        line = json.dumps(values)
        print(line, flush=True)
        with (self.out / "log.jsonl").open("a") as file:
            file.write(line + "\n")

    def save(self) -> None:
        checkpoint.save(self.out, self.model, self.optimisers, self.progress, self.raw)
        self.saved = time.monotonic()

    def evaluate(self, stage: Stage) -> None:
        self.model.eval()
        objectives = MEASURED[stage.objective]
        measured = {o: self.held_out.measure(self.model, o, self.device) for o in objectives}
        rounded = {o: {k: round(v, 4) for k, v in m.items()} for o, m in measured.items()}
        self.log(heldOut=rounded, **self.where(stage))
        self.model.train()
        self.evaluated = time.monotonic()

    def where(self, stage: Stage) -> dict[str, Any]:
        p = self.progress
        return {
            "stage": p.stage,
            "objective": stage.objective,
            "step": p.step,
            "tokens": p.tokens,
            "seconds": round(p.total_seconds, 1),
        }

    def step(self, batch: Batch, stage: Stage) -> tuple[Tensor, Tensor]:
        """One update. Returns loss and gradient norm, still on the device."""
        b = batch.to(self.device)
        factor = learning_rate(
            stage.progress(self.progress.step, self.progress.seconds),
            self.progress.step,
            *stage.rate,
            stage.warmup,
        )
        set_factor(self.optimisers, factor)
        with autocast(self.device):
            hidden = self.model(b.ids, b.segments, stage.objective == "causal", b.positions, b.holes)
            flat = hidden.reshape(-1, hidden.shape[-1])
            loss = weighted_loss(flat[b.rows], self.model.embed_tokens.weight, b.targets, b.weights)
        loss.backward()
        norm = nn.utils.clip_grad_norm_(self.model.parameters(), self.c.optimiser.clip)
        for optimiser in self.optimisers:
            optimiser.step()
            optimiser.zero_grad(set_to_none=True)
        self.progress.step += 1
        self.progress.tokens += b.ids.numel()
        return loss, norm

    def run_stage(self, stage: Stage, deadline: float) -> bool:
        """False when the deadline came first."""
        batches = Batches(self.data / "train", self.tokenizer, stage.objective, self.c.seed, self.c.data)
        source = loader(batches, self.progress.step, self.c.workers, self.device.type == "cuda")
        started, since, untimed = time.monotonic(), 0, UNTIMED
        while stage.progress(self.progress.step, self.progress.seconds) < 1:
            loss, norm = self.step(next(source), stage)
            since += 1
            finished = stage.steps is not None and self.progress.step >= stage.steps
            if since < (untimed or self.c.log_every) and not finished:
                continue
            # The device is waited for here and nowhere else.
            value, size = loss.item(), norm.item()
            spent = time.monotonic() - started
            if untimed == 0:
                self.progress.seconds += spent
                self.progress.total_seconds += spent
                speed = round(since * batches.c.rows * batches.c.sequence / spent)
                rate = round(self.optimisers[0].param_groups[0]["lr"], 6)
                self.log(
                    loss=round(value, 4),
                    norm=round(size, 3),
                    rate=rate,
                    tokensPerSecond=speed,
                    **self.where(stage),
                )
            untimed = 0
            now = time.monotonic()
            if now >= deadline:
                return False
            over = stage.progress(self.progress.step, self.progress.seconds) >= 1
            if now - self.evaluated > 60 * self.c.evaluate_every and not over:
                self.evaluate(stage)
            if now - self.saved > 60 * self.c.save_every:
                self.save()
            started, since = time.monotonic(), 0
        return True

    def run(self, minutes: float) -> bool:
        """Through all stages that are left; False when the time was over first."""
        deadline = time.monotonic() + 60 * minutes
        self.log(
            parameters=self.model.parameter_count(), device=str(self.device), resumedAt=vars(self.progress)
        )
        self.model.train()
        finished = True
        while finished and self.progress.stage < len(self.c.stages):
            stage = self.c.stages[self.progress.stage]
            finished = self.run_stage(stage, deadline)
            if finished:
                self.evaluate(stage)
                self.progress.stage += 1
                self.progress.step, self.progress.seconds = 0, 0.0
            self.save()
        return finished


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ["--config", "--data", "--tokenizer", "--out"]:
        parser.add_argument(name, type=Path, required=True)
    parser.add_argument("--start", type=Path, help="a model folder")
    parser.add_argument("--minutes", type=float, default=float("inf"), help="of this process")
    args = parser.parse_args()
    c, raw = load(args.config)
    trainer = Trainer(c, raw, args.data, args.tokenizer, args.out, args.start)
    print(FINISHED if trainer.run(args.minutes) else STOPPED)


if __name__ == "__main__":
    main()
