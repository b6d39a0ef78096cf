"""Keeps the benchmarks out of the corpus.

A file is refused when it names a benchmark, when it shares a run of words with the description of one of the problems
of HumanEval-Infilling or with its program, or when it defines a problem's function and shares a shorter run.
"""

import gzip
import json
import re
from collections.abc import Iterable
from pathlib import Path

PROBLEMS = (
    Path(__file__).resolve().parents[2]
    / "test/data/humaneval-infilling/HumanEval-SingleLineInfilling.jsonl.gz"
)
NAMES = re.compile(r"human[-_ ]?eval|\bmbpp\b|openai_humaneval|evalplus", re.IGNORECASE)
QUOTED = re.compile(r'"""(.*?)"""|\'\'\'(.*?)\'\'\'', re.DOTALL)
LONG, SHORT = 10, 6
# Of programs: shorter runs of names and numbers are idioms, such as the head of two nested loops.
PROGRAM = 12


def words(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def shingles(tokens: list[str], size: int) -> set[str]:
    return {" ".join(tokens[i : i + size]) for i in range(len(tokens) - size + 1)}


def telling(runs: set[str]) -> set[str]:
    """Those with enough different words to belong to one text: not rows of numbers."""
    return {run for run in runs if 2 * len({w for w in run.split() if w.isalpha()}) >= run.count(" ") + 1}


def read_problems(path: Path = PROBLEMS) -> dict[str, tuple[str, str]]:
    """By problem, as in SingleLineInfilling/HumanEval/0, its entry point and whole program."""
    programs: dict[str, tuple[str, str]] = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            program = row["prompt"] + row["canonical_solution"] + row["suffix"]
            programs.setdefault(row["task_id"].rsplit("/", 1)[0], (row["entry_point"], program))
    return programs


class Benchmark:
    """The runs of words and function names of the problems."""

    def __init__(self, programs: Iterable[tuple[str, str]]) -> None:
        """`programs`: entry point and whole text of each problem."""
        self.long: set[str] = set()
        self.program: set[str] = set()
        self.short: dict[str, set[str]] = {}
        for entry_point, program in programs:
            quoted = QUOTED.findall(program)
            prose = words(" ".join(part for pair in quoted for part in pair))
            self.long |= telling(shingles(prose, LONG))
            self.program |= telling(shingles(words(QUOTED.sub(" ", program)), PROGRAM))
            self.short.setdefault(entry_point, set()).update(telling(shingles(prose, SHORT)))

    @classmethod
    def load(cls, path: Path = PROBLEMS) -> "Benchmark":
        return cls(read_problems(path).values())

    def contains(self, text: str) -> bool:
        """Whether a file must be kept out."""
        if NAMES.search(text):
            return True
        tokens = words(text)
        if not self.long.isdisjoint(shingles(tokens, LONG)):
            return True
        if not self.program.isdisjoint(shingles(tokens, PROGRAM)):
            return True
        names = set(re.findall(r"\b(?:def|function)\s+(\w+)", text)) & self.short.keys()
        if not names:
            return False
        found = shingles(tokens, SHORT)
        return any(not self.short[name].isdisjoint(found) for name in names)
