"""The state of a training run as one file, written so that a run that is killed leaves the last whole one."""

from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import nn

from model import Dream, ModelConfig

FILE = "checkpoint.pt"


@dataclass
class Progress:
    """Where a run is. `step` counts the batches of the current stage, which are a function of their number."""

    stage: int = 0
    step: int = 0
    # Of the current stage, without compiling and evaluating.
    seconds: float = 0.0
    # Of all stages.
    total_seconds: float = 0.0
    tokens: int = 0


def save(
    folder: Path, model: Dream, optimisers: list[torch.optim.Optimizer], progress: Progress, training: dict
) -> None:
    """`training`: the configuration as JSON, which a run that resumes must have again."""
    state = {
        "model": model.state_dict(),
        "shape": asdict(model.config),
        "optimisers": [o.state_dict() for o in optimisers],
        "progress": asdict(progress),
        "training": training,
        "rng": torch.get_rng_state(),
    }
    if torch.cuda.is_available():
        state["cuda_rng"] = torch.cuda.get_rng_state()
    part = folder / f"{FILE}.part"
    torch.save(state, part)
    part.replace(folder / FILE)


def read(folder: Path) -> dict | None:
    """None when the run has not been saved yet."""
    file = folder / FILE
    return torch.load(file, map_location="cpu", weights_only=True) if file.exists() else None


def restore(state: dict, model: nn.Module, optimisers: list[torch.optim.Optimizer]) -> Progress:
    model.load_state_dict(state["model"])
    for optimiser, saved in zip(optimisers, state["optimisers"], strict=True):
        optimiser.load_state_dict(saved)
    torch.set_rng_state(state["rng"])
    if "cuda_rng" in state and torch.cuda.is_available():
        torch.cuda.set_rng_state(state["cuda_rng"])
    return Progress(**state["progress"])


def load_model(folder: Path) -> Dream:
    """The model of a run, on the CPU in float32."""
    state = read(folder)
    if state is None:
        raise SystemExit(f"{folder} holds no {FILE}: train first.")
    model = Dream(ModelConfig(**state["shape"]))
    model.load_state_dict(state["model"])
    return model


# What a layer adds to the stream goes through these.
OUTPUTS = ("o_proj.weight", "down_proj.weight")


def start_from(folder: Path, model: Dream) -> None:
    """Gives a new model the weights of a model folder with the same widths and as many layers or fewer.

    Layers it lacks begin as copies of the layer below whose outputs are zero: the grown model computes what the old one
    did, and learns from there.
    """
    tensors = {
        n.removeprefix("model."): t.float() for n, t in load_file(folder / "model.safetensors").items()
    }
    old = 1 + max(int(n.split(".")[1]) for n in tensors if n.startswith("layers."))
    new = model.config.layers
    state = {n: t for n, t in tensors.items() if not n.startswith("layers.")}
    for layer in range(new):
        source = layer * old // new
        copied = layer > 0 and (layer - 1) * old // new == source
        for name, tensor in tensors.items():
            if name.startswith(f"layers.{source}."):
                to = name.replace(f"layers.{source}.", f"layers.{layer}.", 1)
                state[to] = torch.zeros_like(tensor) if copied and name.endswith(OUTPUTS) else tensor.clone()
    model.load_state_dict(state)
