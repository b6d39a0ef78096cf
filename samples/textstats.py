"""Counts words in text files. Places to try Unmask are marked with "Try"."""

import argparse
import re
from collections import Counter
from pathlib import Path

WORD = re.compile(r"[A-Za-z']+")


def words(text):
    for match in WORD.finditer(text):
        yield match.group().lower()


def count_words(paths):
    counter = Counter()
    for path in paths:
        text = Path(path).read_text()
        # Try: count the words of the text

    return counter


def longest(counter):
    if not counter:
        # Try: what is the longest word of nothing?

    return max(counter, key=len)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--top", type=int, default=10)
    # Try: parse the arguments

    counter = count_words(args.paths)
    for word, count in counter.most_common(args.top):
        print(f"{count:6} {word}")


if __name__ == "__main__":
    main()
