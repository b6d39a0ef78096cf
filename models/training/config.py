"""The configuration of a training run, as JSON: configs/*.json."""

import json
from dataclasses import dataclass, field, fields, is_dataclass
from pathlib import Path
from typing import Any

from data import OBJECTIVES, DataConfig
from model import ModelConfig
from optim import OptimiserConfig


@dataclass(frozen=True)
class Stage:
    objective: str
    # Its length, one of the two: batches, or minutes of training (not counting compiling and evaluating).
    steps: int | None = None
    minutes: float | None = None
    # The learning rate goes from the first to the second factor of its peak, linearly.
    rate: tuple[float, float] = (1.0, 1.0)
    warmup: int = 0

    def __post_init__(self) -> None:
        if self.objective not in OBJECTIVES:
            raise ValueError(f"unknown objective {self.objective}: {', '.join(OBJECTIVES)}")
        if (self.steps is None) == (self.minutes is None):
            raise ValueError("a stage has steps or minutes, one of the two")

    def progress(self, step: int, seconds: float) -> float:
        """0 at the start, 1 or more when the stage is over."""
        return step / self.steps if self.steps is not None else seconds / (60 * float(self.minutes or 0))


@dataclass(frozen=True)
class TrainingConfig:
    model: ModelConfig
    data: DataConfig
    stages: tuple[Stage, ...]
    optimiser: OptimiserConfig = field(default_factory=OptimiserConfig)
    seed: int = 1
    # Steps between two lines of the log, where the device is waited for.
    log_every: int = 20
    # Minutes between evaluations, and between checkpoints.
    evaluate_every: float = 1.0
    save_every: float = 2.0
    # Batches of an evaluation.
    held_out_batches: int = 8
    # Processes that make batches; 0: the training process does.
    workers: int = 0
    compile: bool = False


def build(kind: Any, value: Any) -> Any:
    """A (nested) dataclass from JSON. Unknown keys are an error, so that a typing mistake is not without effect."""
    if not is_dataclass(kind) or not isinstance(kind, type):
        return tuple(value) if isinstance(value, list) else value
    types = {f.name: f.type for f in fields(kind)}
    unknown = value.keys() - types.keys()
    if unknown:
        raise ValueError(f"{kind.__name__} has no {', '.join(sorted(unknown))}: it has {', '.join(types)}")
    return kind(**{name: build(types[name], inner) for name, inner in value.items()})


def parse(json_value: dict[str, Any]) -> TrainingConfig:
    stages = tuple(build(Stage, stage) for stage in json_value["stages"])
    return build(TrainingConfig, {**json_value, "stages": stages})


def load(path: Path) -> tuple[TrainingConfig, dict[str, Any]]:
    """The configuration and the JSON it was read from."""
    raw = json.loads(path.read_text())
    return parse(raw), raw
