"""The byte-level BPE of the bundled model.

    python tokenizer.py train CORPUS --out tokenizer.json [--vocabulary 16384]
    python tokenizer.py encode CORPUS --tokenizer tokenizer.json --out STORE [--times PACKAGE=N]

`train` learns merges from the training documents of a corpus, with Qwen2's pre-tokenizer. `encode` turns a corpus into
token stores (store.py); --times, which may be given several times, repeats a small package that is worth more than its
size in the training store. The ids of the special tokens are those of every model made here.
"""

import argparse
from collections.abc import Iterable, Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

from shards import Document, read_held_out, read_training
from store import BOS, EOS, SPECIALS, write_store

SPLIT = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
# Enough to learn merges from; more changes little and takes memory.
TRAINING_BYTES = 100_000_000
BATCH = 256


def train(texts: Iterator[str], vocabulary: int) -> Tokenizer:
    """A tokenizer with `vocabulary` ids, the special ones first."""
    tokenizer = Tokenizer(models.BPE())
    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(SPLIT), "isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=vocabulary,
        special_tokens=SPECIALS,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(texts, trainer)
    return tokenizer


def sample(texts: Iterator[str], limit: int) -> Iterator[str]:
    """Every text, or every n-th when they are more than `limit` bytes together."""
    kept = list(texts)
    step = max(1, -(-sum(map(len, kept)) // limit))
    return iter(kept[::step])


def encode(tokenizer: Tokenizer, texts: Iterator[str]) -> Iterator[list[int]]:
    """BOS, the text, EOS for each."""
    # What looks like a special token in a text is text.
    tokenizer.encode_special_tokens = True
    batch: list[str] = []

    def flush() -> Iterator[list[int]]:
        for encoding in tokenizer.encode_batch(batch, add_special_tokens=False):
            yield [BOS, *encoding.ids, EOS]

    for text in texts:
        batch.append(text)
        if len(batch) == BATCH:
            yield from flush()
            batch = []
    yield from flush()


def repeated(documents: Iterable[Document], times: dict[str, int]) -> Iterator[Document]:
    """Each document as often as its package is to be read: once where nothing is said."""
    for document in documents:
        for _ in range(times.get(document.package, 1)):
            yield document


def package_times(text: str) -> tuple[str, int]:
    """PACKAGE=N."""
    package, _, times = text.rpartition("=")
    if not package or not times.isdecimal() or int(times) < 1:
        raise argparse.ArgumentTypeError(f"{text}: a package and how often, as in NAME=8")
    return package, int(times)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = parser.add_subparsers(dest="command", required=True)
    learn = commands.add_parser("train")
    learn.add_argument("corpus", type=Path)
    learn.add_argument("--out", type=Path, required=True)
    learn.add_argument("--vocabulary", type=int, default=16384)
    turn = commands.add_parser("encode")
    turn.add_argument("corpus", type=Path)
    turn.add_argument("--tokenizer", type=Path, required=True)
    turn.add_argument("--out", type=Path, required=True)
    turn.add_argument("--times", type=package_times, action="append", default=[], metavar="PACKAGE=N")
    args = parser.parse_args()
    if args.command == "train":
        texts = sample((d.text for d in read_training(args.corpus)), TRAINING_BYTES)
        tokenizer = train(texts, args.vocabulary)
        args.out.parent.mkdir(parents=True, exist_ok=True)
        tokenizer.save(str(args.out), pretty=False)
        print(f"{tokenizer.get_vocab_size()} tokens")
        return
    tokenizer = Tokenizer.from_file(str(args.tokenizer))
    train_documents = repeated(read_training(args.corpus), dict(args.times))
    for part, documents in [("train", train_documents), ("heldout", read_held_out(args.corpus))]:
        size = write_store(args.out / part, encode(tokenizer, (d.text for d in documents)))
        print(f"{part}: {size} tokens")


if __name__ == "__main__":
    main()
