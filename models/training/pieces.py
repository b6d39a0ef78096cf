"""Cuts a file into pieces for a channel that takes only small ones, and puts them together again.

    python pieces.py split FILE --out DIR [--size MIB] [--first I] [--count N]
    python pieces.py join DIR --out FILE

A piece is FILE.000, FILE.001, ...; FILE.pieces.json, which goes with each part of them, has the number and the hash.
--first and --count choose some of them when the channel does not take all at once.
"""

import argparse
import hashlib
import json
from pathlib import Path

SUFFIX = ".pieces.json"


def split(file: Path, out: Path, size: int, first: int = 0, count: int | None = None) -> list[Path]:
    """Writes the chosen pieces of at most `size` bytes and returns them."""
    data = file.read_bytes()
    pieces = [data[i : i + size] for i in range(0, max(len(data), 1), size)]
    out.mkdir(parents=True, exist_ok=True)
    about = {"name": file.name, "pieces": len(pieces), "sha256": hashlib.sha256(data).hexdigest()}
    (out / f"{file.name}{SUFFIX}").write_text(json.dumps(about) + "\n")
    written = []
    for number in range(first, len(pieces) if count is None else min(len(pieces), first + count)):
        written.append(out / f"{file.name}.{number:03}")
        written[-1].write_bytes(pieces[number])
    return written


def join(folder: Path, file: Path) -> None:
    """Raises SystemExit when a piece is missing or damaged."""
    found = sorted(folder.glob(f"*{SUFFIX}"))
    if len(found) != 1:
        raise SystemExit(f"{folder} has {len(found)} files *{SUFFIX}, not one.")
    about = json.loads(found[0].read_text())
    names = [folder / f"{about['name']}.{number:03}" for number in range(about["pieces"])]
    missing = [name.name for name in names if not name.exists()]
    if missing:
        raise SystemExit(f"{folder} lacks {', '.join(missing)}.")
    data = b"".join(name.read_bytes() for name in names)
    if hashlib.sha256(data).hexdigest() != about["sha256"]:
        raise SystemExit("The pieces are damaged, or of different files.")
    file.write_bytes(data)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    cut = commands.add_parser("split")
    cut.add_argument("file", type=Path)
    cut.add_argument("--out", type=Path, required=True)
    cut.add_argument("--size", type=float, default=15, help="MiB")
    cut.add_argument("--first", type=int, default=0)
    cut.add_argument("--count", type=int)
    mend = commands.add_parser("join")
    mend.add_argument("folder", type=Path)
    mend.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    if args.command == "split":
        for piece in split(args.file, args.out, int(args.size * (1 << 20)), args.first, args.count):
            print(piece)
    else:
        join(args.folder, args.out)


if __name__ == "__main__":
    main()
