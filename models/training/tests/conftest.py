"""Small worlds for the tests: a corpus, a tokenizer and token stores, made once."""

from dataclasses import dataclass
from pathlib import Path

import pytest
import torch
from tokenizers import Tokenizer

from shards import Document
from store import write_store
from tokenizer import encode, train

REPOSITORY = Path(__file__).resolve().parents[3]

torch.set_num_threads(1)


@dataclass
class World:
    tokenizer: Path
    store: Path
    texts: list[str]


def program(i: int) -> str:
    """A Python file that is unlike its neighbours."""
    lines = [f'"""Module {i} about {"things" if i % 2 else "numbers"}."""', "", "import math", ""]
    for j in range(3 + i % 4):
        lines += [
            "",
            f"def compute_{i}_{j}(value, factor={i + j}):",
            f'    """Return value scaled by {i * 7 + j} and more."""',
            "    total = 0",
            f"    for step in range({j + 2}):",
            f"        if value > {i}:",
            f"            total += math.sqrt(value * step + {i * j})",
            "        else:",
            f"            total -= factor * {i % 5}",
            "    return total",
            "",
        ]
    return "\n".join(lines) + "\n"


@pytest.fixture(scope="session")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    folder = tmp_path_factory.mktemp("world")
    texts = [program(i) for i in range(60)]
    tokenizer: Tokenizer = train(iter(texts), 400)
    tokenizer.save(str(folder / "tokenizer.json"))
    write_store(folder / "store/train", encode(tokenizer, iter(texts[:50])))
    write_store(folder / "store/heldout", encode(tokenizer, iter(texts[50:])))
    return World(folder / "tokenizer.json", folder / "store", texts)


def document(text: str, **other: str) -> Document:
    about = {"package": "p", "version": "1", "licence": "MIT", "language": "python", "name": "a.py"}
    return Document(**{**about, **other}, text=text)
