"""A corpus as token ids in one file, read by memory mapping: documents as BOS, text, EOS one after another.

tokens.bin     uint16 ids
offsets.npy    int64 [documents + 1], where each document starts
"""

from collections.abc import Iterable
from pathlib import Path

import numpy as np

SPECIALS = ["<|endoftext|>", "<|beginoftext|>", "<|mask|>", "<|expand|>", "<|im_start|>", "<|im_end|>"]
# EOS is also what deletes a mask, and the padding.
EOS, BOS, MASK, EXPAND = 0, 1, 2, 3


def write_store(folder: Path, documents: Iterable[list[int]]) -> int:
    """Returns the number of ids written."""
    folder.mkdir(parents=True, exist_ok=True)
    offsets = [0]
    with (folder / "tokens.bin").open("wb") as file:
        for ids in documents:
            file.write(np.array(ids, dtype=np.uint16).tobytes())
            offsets.append(offsets[-1] + len(ids))
    np.save(folder / "offsets.npy", np.array(offsets, dtype=np.int64))
    return offsets[-1]


class Store:
    def __init__(self, folder: Path) -> None:
        self.tokens = np.memmap(folder / "tokens.bin", dtype=np.uint16, mode="r")
        self.offsets: np.ndarray = np.load(folder / "offsets.npy")
        if self.offsets[-1] != len(self.tokens):
            raise ValueError(f"{folder} is damaged: encode the corpus again.")

    def __len__(self) -> int:
        return len(self.tokens)

    def bounds(self, position: int) -> tuple[int, int]:
        """[start, end) of the text around a position, without its BOS and EOS."""
        document = int(np.searchsorted(self.offsets, position, side="right")) - 1
        return int(self.offsets[document]) + 1, int(self.offsets[document + 1]) - 1


def _byte_of_symbol() -> dict[str, int]:
    """The alphabet of byte-level BPE: printable characters stand for themselves, the other bytes follow from 256."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    symbols = {chr(b): b for b in printable}
    symbols |= {chr(256 + i): b for i, b in enumerate(b for b in range(256) if b not in set(printable))}
    return symbols


class Vocabulary:
    """What the ids of a tokenizer spell."""

    def __init__(self, vocab: dict[str, int]) -> None:
        symbols = _byte_of_symbol()
        self.bytes: list[bytes] = [b""] * (max(vocab.values()) + 1)
        for token, index in vocab.items():
            if token not in SPECIALS:
                self.bytes[index] = bytes(symbols[c] for c in token)
        # By id: whether a line ends with it; whether one at the left border starts with it.
        self.ends_line = np.array([b.endswith(b"\n") for b in self.bytes])
        self.starts_top = np.array(
            [bool(b) and (chr(b[0]).isalnum() or b[0] in b"@_#\"'/") for b in self.bytes]
        )

    def text(self, ids: Iterable[int]) -> str:
        return b"".join(self.bytes[i] for i in ids).decode("utf-8", "replace")
