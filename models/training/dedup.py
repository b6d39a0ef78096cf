"""Exact and near duplicates: MinHash over shingles of normalised lines, candidates by bands (LSH)."""

import hashlib
import re
from collections import defaultdict

import numpy as np

PERMUTATIONS = 64
BANDS = 16
ROWS = PERMUTATIONS // BANDS
SHINGLE = 3
# Estimated Jaccard similarity from which two files are the same; 16 bands of 4 rows find such a pair with 98 %.
SAME = 0.7

# Hash functions of the family (a x + b) mod 2^64, upper half; a is odd.
_random = np.random.default_rng(20)
_A = _random.integers(0, 1 << 63, PERMUTATIONS, dtype=np.uint64) * np.uint64(2) + np.uint64(1)
_B = _random.integers(0, 1 << 63, PERMUTATIONS, dtype=np.uint64)


def digest(text: str) -> str:
    """Of what counts in a file: its words and signs without the space between them."""
    return hashlib.sha256(re.sub(r"\s+", " ", text).strip().encode()).hexdigest()


def signature(text: str) -> np.ndarray:
    """[PERMUTATIONS] uint64: for each hash function the least value over all shingles of SHINGLE lines."""
    lines = [re.sub(r"\s+", " ", line).strip() for line in text.split("\n")]
    lines = [line for line in lines if len(line) > 2]
    runs = {"\n".join(lines[i : i + SHINGLE]) for i in range(max(1, len(lines) - SHINGLE + 1))}
    hashes = [int.from_bytes(hashlib.blake2b(run.encode(), digest_size=8).digest()) for run in runs]
    values = np.array(hashes, dtype=np.uint64)
    return ((values[:, None] * _A + _B) >> np.uint64(32)).min(axis=0)


class NearDuplicates:
    """Remembers the files that were kept. The first of several equal ones stays, so the order of adding matters."""

    def __init__(self) -> None:
        self._kept: list[np.ndarray] = []
        self._bands: list[dict[bytes, list[int]]] = [defaultdict(list) for _ in range(BANDS)]
        self._digests: set[str] = set()

    def add(self, text_digest: str, minhash: np.ndarray) -> str | None:
        """None when the file is new and now remembered, else what it is."""
        if text_digest in self._digests:
            return "duplicate"
        keys = [band.tobytes() for band in minhash.reshape(BANDS, ROWS)]
        candidates = {i for table, key in zip(self._bands, keys, strict=True) for i in table.get(key, ())}
        if any(float((self._kept[i] == minhash).mean()) >= SAME for i in candidates):
            return "near duplicate"
        self._digests.add(text_digest)
        for table, key in zip(self._bands, keys, strict=True):
            table[key].append(len(self._kept))
        self._kept.append(minhash)
        return None
