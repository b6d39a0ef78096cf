"""Muon for the matrices of the layers, AdamW for the rest, and the learning rate over a stage.

Muon (Jordan et al., 2024): the momentum of a matrix is replaced by the nearest matrix with orthonormal rows or columns,
computed by five Newton-Schulz steps, so that every direction of the weights learns at the same speed.
"""

import math
from collections import defaultdict
from dataclasses import dataclass

import torch
from torch import Tensor, nn

from model import cpu_has_bf16

# Of the quintic iteration x -> ax + bx^3 + cx^5: singular values end between about 0.7 and 1.2, quickly.
COEFFICIENTS = (3.4445, -4.7750, 2.0315)
STEPS = 5


@dataclass(frozen=True)
class OptimiserConfig:
    muon_lr: float = 0.02
    adam_lr: float = 0.003
    momentum: float = 0.95
    weight_decay: float = 0.1
    clip: float = 1.0


def orthogonalise(x: Tensor) -> Tensor:
    """x [n, rows, columns]: each matrix with its singular values brought to about 1."""
    a, b, c = COEFFICIENTS
    y = x.bfloat16() if x.is_cuda or cpu_has_bf16() else x.float()
    wide = y.size(1) <= y.size(2)
    y = y if wide else y.mT.contiguous()
    y = y / (y.norm(dim=(1, 2), keepdim=True) + 1e-7)
    for _ in range(STEPS):
        gram = y @ y.mT
        y = a * y + (b * gram + c * gram @ gram) @ y
    return (y if wide else y.mT).to(x.dtype)


class Muon(torch.optim.Optimizer):
    """Nesterov momentum, orthogonalised; matrices of the same shape are done together."""

    def __init__(
        self, parameters: list[nn.Parameter], lr: float, momentum: float, weight_decay: float
    ) -> None:
        super().__init__(parameters, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:
        for group in self.param_groups:
            shapes: dict[torch.Size, list[nn.Parameter]] = defaultdict(list)
            for parameter in group["params"]:
                if parameter.grad is not None:
                    shapes[parameter.shape].append(parameter)
            for (rows, columns), same in shapes.items():
                directions = []
                for parameter in same:
                    state = self.state[parameter]
                    if "momentum" not in state:
                        state["momentum"] = torch.zeros_like(parameter)
                    state["momentum"].lerp_(parameter.grad, 1 - group["momentum"])
                    directions.append(parameter.grad.lerp(state["momentum"], group["momentum"]))
                updates = orthogonalise(torch.stack(directions))
                scale = math.sqrt(max(1.0, rows / columns))
                torch._foreach_mul_(same, 1 - group["lr"] * group["weight_decay"])
                torch._foreach_add_(same, list(updates.unbind()), alpha=-group["lr"] * scale)


def make_optimisers(model: nn.Module, c: OptimiserConfig) -> list[torch.optim.Optimizer]:
    """Muon and AdamW. `lr0` of their groups is what the schedule scales."""
    matrices = [p for n, p in model.named_parameters() if p.dim() == 2 and not n.startswith("embed")]
    rest = [p for n, p in model.named_parameters() if p.dim() != 2 or n.startswith("embed")]
    optimisers = [
        Muon(matrices, c.muon_lr, c.momentum, c.weight_decay),
        torch.optim.AdamW(rest, lr=c.adam_lr, betas=(0.9, 0.95), weight_decay=0.0, fused=True),
    ]
    for optimiser in optimisers:
        for group in optimiser.param_groups:
            group["lr0"] = group["lr"]
    return optimisers


def set_factor(optimisers: list[torch.optim.Optimizer], factor: float) -> None:
    for optimiser in optimisers:
        for group in optimiser.param_groups:
            group["lr"] = group["lr0"] * factor


def learning_rate(progress: float, step: int, start: float, end: float, warmup: int) -> float:
    """Factor of the peak rate: linear from `start` to `end` over a stage, after a linear warm-up of `warmup` steps.

    Stages with start = end followed by one that falls make the schedule known as warm-up, stable, decay.
    """
    factor = start + (end - start) * min(1.0, max(0.0, progress))
    return factor * min(1.0, (step + 1) / (warmup + 1))
