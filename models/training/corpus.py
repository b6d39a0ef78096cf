"""Builds the corpus from software that is installed on this machine.

    python corpus.py --out DIR [--stdlib DIR] [--site-packages DIR] [--node-modules DIR] [--tree NAME=DIR]
                     [--shards DIR] [--this] [--package-bytes N]

Every source may be named several times. With none, the running interpreter's standard library and site-packages are
taken. --shards adds a corpus that was built elsewhere. The result (shards.py) is the same for the same files:
permissive licences only (licences.py), hand-written files (filters.py) without benchmarks (contamination.py), each
once (dedup.py), and one file in 200 held out by its hash.
"""

import argparse
import json
import os
import site
import sys
import sysconfig
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from multiprocessing import Pool
from pathlib import Path

import numpy as np

from contamination import Benchmark
from dedup import NearDuplicates, digest, signature
from filters import normalise, refusal, strip_notice
from shards import MANIFEST, Document, read_held_out, read_training, write_held_out, write_training
from sources import SourceFile, node_modules, site_packages, standard_library, tree

# No package may fill the corpus: what it has beyond this is left out.
PACKAGE_BYTES = 32 << 20
# Of every 1000 files, by the first digits of their hash.
HELD_OUT_PER_MILLE = 5


@dataclass
class Judged:
    """A file after everything that needs no other file."""

    document: Document
    refused: str | None
    digest: str = ""
    minhash: np.ndarray | None = None


_benchmark: Benchmark | None = None


def judge(item: SourceFile | Document) -> Judged:
    """Reads, normalises and filters one file. Runs in a worker process."""
    global _benchmark
    if isinstance(item, SourceFile):
        try:
            text = strip_notice(normalise(item.path.read_text("utf-8")), item.language)
        except (UnicodeDecodeError, OSError):
            text, refused = "", "not text"
        else:
            refused = refusal(text, item.language)
        document = Document(item.package, item.version, item.licence, item.language, item.name, text)
    else:
        document, refused = item, refusal(item.text, item.language)
    if refused is None:
        _benchmark = _benchmark or Benchmark.load()
        refused = "benchmark" if _benchmark.contains(document.text) else None
    if refused is not None:
        return Judged(document, refused)
    return Judged(document, None, digest(document.text), signature(document.text))


def is_held_out(text_digest: str) -> bool:
    return int(text_digest[:8], 16) % 1000 < HELD_OUT_PER_MILLE


def choose(judged: Iterable[Judged], package_bytes: int) -> Iterator[tuple[Document, str, bool]]:
    """Each document with why it is left out ("" when it is not) and whether it is held out."""
    seen = NearDuplicates()
    sizes: Counter[str] = Counter()
    for item in judged:
        why = item.refused
        if why is None and sizes[item.document.package] >= package_bytes:
            why = "package is large"
        if why is None and item.minhash is not None:
            why = seen.add(item.digest, item.minhash)
        if why is None:
            sizes[item.document.package] += len(item.document.text.encode())
        yield item.document, why or "", is_held_out(item.digest) if why is None else False


def manifest(train: list[Document], held: list[Document], left_out: Counter[str]) -> dict:
    """What is in the corpus, by package and by language."""
    packages: dict[tuple[str, str, str, str], list[int]] = defaultdict(lambda: [0, 0])
    languages: Counter[str] = Counter()
    for document in [*train, *held]:
        size = len(document.text.encode())
        entry = packages[document.package, document.version, document.licence, document.language]
        entry[0] += 1
        entry[1] += size
        languages[document.language] += size
    return {
        "train": {"files": len(train), "bytes": sum(len(d.text.encode()) for d in train)},
        "heldOut": {"files": len(held), "bytes": sum(len(d.text.encode()) for d in held)},
        "bytesByLanguage": dict(languages.most_common()),
        "filesLeftOut": dict(left_out.most_common()),
        "packages": [
            {"package": p, "version": v, "licence": li, "language": la, "files": n, "bytes": b}
            for (p, v, li, la), [n, b] in sorted(packages.items())
        ],
    }


def build(
    items: Iterable[SourceFile | Document], out: Path, workers: int, package_bytes: int = PACKAGE_BYTES
) -> dict:
    """Writes the corpus to an empty or new folder and returns its manifest."""
    out.mkdir(parents=True, exist_ok=True)
    if any(out.iterdir()):
        raise SystemExit(f"{out} is not empty: remove it or choose another folder.")
    train: list[Document] = []
    held: list[Document] = []
    left_out: Counter[str] = Counter()
    with Pool(workers) as pool:
        for document, why, is_held in choose(pool.imap(judge, items, chunksize=32), package_bytes):
            if why:
                left_out[why] += 1
            else:
                (held if is_held else train).append(document)
        write_training(out, train, pool)
    write_held_out(out, held)
    about = manifest(train, held, left_out)
    (out / MANIFEST).write_text(json.dumps(about, indent=1) + "\n")
    return about


def running_interpreter() -> tuple[list[Path], list[Path]]:
    """Folders of the standard library and of the installed packages."""
    packages = [*site.getsitepackages(), sysconfig.get_path("purelib"), sysconfig.get_path("platlib")]
    return [Path(sysconfig.get_path("stdlib"))], [
        Path(p) for p in dict.fromkeys(packages) if Path(p).is_dir()
    ]


def sources(args: argparse.Namespace) -> Iterator[SourceFile | Document]:
    # What was built elsewhere comes first: of two equal files the one already chosen stays.
    for folder in args.shards:
        yield from read_training(folder)
        yield from read_held_out(folder)
    stdlib, packages = args.stdlib, args.site_packages
    if not any([stdlib, packages, args.node_modules, args.tree, args.shards]) or args.this:
        here = running_interpreter()
        stdlib, packages = [*stdlib, *here[0]], [*packages, *here[1]]
    for folder in stdlib:
        yield from standard_library(folder, folder.name.removeprefix("python"))
    for folder in packages:
        yield from site_packages(folder)
    for folder in args.node_modules:
        yield from node_modules(folder)
    for named in args.tree:
        package, _, folder = named.partition("=")
        yield from tree(Path(folder), package)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--out", type=Path, required=True)
    for name in ["--stdlib", "--site-packages", "--node-modules", "--shards"]:
        parser.add_argument(name, type=Path, action="append", default=[])
    parser.add_argument("--tree", action="append", default=[], metavar="NAME=DIR")
    parser.add_argument("--this", action="store_true", help="the running interpreter's packages as well")
    parser.add_argument("--workers", type=int, default=os.cpu_count())
    parser.add_argument(
        "--package-bytes",
        type=int,
        default=PACKAGE_BYTES,
        help="a package that has as much gets no further file",
    )
    args = parser.parse_args()
    about = build(sources(args), args.out, args.workers, args.package_bytes)
    json.dump({k: v for k, v in about.items() if k != "packages"}, sys.stdout, indent=1)
    print(f"\n{len({p['package'] for p in about['packages']})} packages")


if __name__ == "__main__":
    main()
