"""The mean of the weights of models that went on from the same one: often better than either (arXiv 2203.05482).

    python average.py MODEL MODEL ... --out FOLDER

The models are folders with model.safetensors; the other files are those of the first.
"""

import argparse
import shutil
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import Tensor

WEIGHTS = "model.safetensors"


def mean(models: list[dict[str, Tensor]]) -> dict[str, Tensor]:
    """Tensor by tensor, in float32 and rounded once to the dtype of the first model."""
    first, *others = models
    for other in others:
        if {n: t.shape for n, t in other.items()} != {n: t.shape for n, t in first.items()}:
            raise SystemExit(
                "The models have different tensors or shapes: only weights of one shape have a mean."
            )
    return {n: torch.stack([m[n].float() for m in models]).mean(0).to(t.dtype) for n, t in first.items()}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("models", type=Path, nargs="+")
    parser.add_argument("--out", type=Path, required=True, help="a new folder")
    args = parser.parse_args()
    weights = mean([load_file(folder / WEIGHTS) for folder in args.models])
    shutil.copytree(args.models[0], args.out, ignore=shutil.ignore_patterns(WEIGHTS))
    save_file(weights, args.out / WEIGHTS, metadata={"format": "pt"})


if __name__ == "__main__":
    main()
