"""The corpus on disk: documents as JSON lines in compressed shards, and the manifest beside them."""

import gzip
import json
import lzma
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from multiprocessing.pool import Pool
from pathlib import Path

SHARD_BYTES = 16 << 20
MANIFEST = "manifest.json"
# What the evaluation of the real engine reads too, so in a format that it can.
HELD_OUT = "heldout.jsonl.gz"


@dataclass(frozen=True)
class Document:
    package: str
    version: str
    licence: str
    language: str
    # Inside the package.
    name: str
    text: str


def _compress(lines: str) -> bytes:
    return lzma.compress(lines.encode(), preset=6)


def _groups(documents: Iterable[Document]) -> Iterator[str]:
    size, lines = 0, []
    for document in documents:
        lines.append(json.dumps(asdict(document), ensure_ascii=False) + "\n")
        size += len(lines[-1])
        if size >= SHARD_BYTES:
            yield "".join(lines)
            size, lines = 0, []
    if lines:
        yield "".join(lines)


def write_training(folder: Path, documents: Iterable[Document], pool: Pool) -> None:
    """train-00000.jsonl.xz and on, each of about SHARD_BYTES before compression, which the pool does."""
    for number, data in enumerate(pool.imap(_compress, _groups(documents))):
        (folder / f"train-{number:05}.jsonl.xz").write_bytes(data)


def write_held_out(folder: Path, documents: Iterable[Document]) -> None:
    text = "".join(json.dumps(asdict(d), ensure_ascii=False) + "\n" for d in documents)
    (folder / HELD_OUT).write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def read_shard(path: Path) -> list[Document]:
    opener = gzip.open if path.suffix == ".gz" else lzma.open
    with opener(path, "rt", encoding="utf-8") as lines:
        return [Document(**json.loads(line)) for line in lines]


def shard_files(folder: Path) -> list[Path]:
    return sorted(folder.glob("train-*.jsonl.xz"))


def read_training(folder: Path) -> Iterator[Document]:
    for path in shard_files(folder):
        yield from read_shard(path)


def read_held_out(folder: Path) -> list[Document]:
    return read_shard(folder / HELD_OUT)
