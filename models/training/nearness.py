"""How near the exercises come to the problems of HumanEval.

    python nearness.py [FOLDER]

contamination.py refuses what shares a run of words with a problem. Exercises are also kept from being one of the
problems in other words, in two ways, each from 0 to 1 and with a limit:

    description  the cosine of the two texts' words (name and docstring without examples, stems, tf-idf)
    program      the share of the problem's runs of 8 tokens that the function has, whatever its names are

Lists the functions at or over a limit and ends with 1 when there are any.
"""

import ast
import builtins
import io
import keyword
import math
import re
import sys
import tokenize
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from contamination import read_problems

EXERCISES = Path(__file__).resolve().parent / "exercises"
DESCRIPTION_LIMIT, PROGRAM_LIMIT = 0.55, 0.5
RUN = 8
# In different words, and in runs: a method's name alone is no description, and a program of one short line is an idiom.
SHORTEST_TEXT, SHORTEST_PROGRAM = 3, 8
# Words that say nothing of a task.
COMMON = {
    "a", "an", "and", "are", "as", "be", "by", "example", "for", "from", "function", "given", "has", "have",
    "if", "in", "is", "it", "list", "n", "not", "of", "on", "one", "or", "return", "returns", "that", "the",
    "there", "this", "to", "two", "which", "with", "x", "you",
}  # fmt: skip
EXAMPLES = re.compile(r">>>.*")
# Names that stand for what they are in a run of tokens: those of Python and of the methods of its types.
KEPT = {*dir(builtins), *(name for kind in (str, list, dict, set) for name in dir(kind))}


@dataclass(frozen=True)
class Function:
    name: str
    docstring: str
    # Without the docstring.
    program: str


def functions(text: str) -> Iterator[Function]:
    """All functions of a Python file, inner ones and methods as well."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.FunctionDef):
            docstring = ast.get_docstring(node)
            body = node.body if docstring is None else node.body[1:]
            yield Function(node.name, docstring or "", "\n".join(ast.unparse(line) for line in body))


def stem(word: str) -> str:
    for ending in ("ing", "ies", "es", "s", "ed"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            return word.removesuffix(ending)
    return word


def words(f: Function) -> Counter[str]:
    text = f"{f.name.replace('_', ' ')} {EXAMPLES.sub('', f.docstring)}".lower()
    return Counter(stem(word) for word in re.findall(r"[a-z]+", text) if word not in COMMON)


def runs(program: str) -> set[tuple[str, ...]]:
    """Every RUN tokens in a row; names of the program's own and texts are all the same."""
    tokens: list[str] = []
    for token in tokenize.generate_tokens(io.StringIO(program).readline):
        if token.type == tokenize.NAME:
            known = keyword.iskeyword(token.string) or token.string in KEPT
            tokens.append(token.string if known else "name")
        elif token.type == tokenize.STRING:
            tokens.append("text")
        elif token.type in (tokenize.OP, tokenize.NUMBER, tokenize.NEWLINE):
            tokens.append(token.string)
    return {tuple(tokens[i : i + RUN]) for i in range(len(tokens) - RUN + 1)}


def problems() -> dict[str, Function]:
    """By problem: two may have the same entry point."""
    return {
        f"{entry_point}, {task.rpartition('/')[2]}": next(f for f in functions(text) if f.name == entry_point)
        for task, (entry_point, text) in read_problems().items()
    }


@dataclass(frozen=True)
class Nearest:
    description: float
    described: str
    program: float
    programmed: str

    @property
    def too_near(self) -> bool:
        return self.description >= DESCRIPTION_LIMIT or self.program >= PROGRAM_LIMIT


class Nearness:
    """Measures functions against all problems."""

    def __init__(self, known: dict[str, Function], exercises: Iterable[Function]) -> None:
        """`exercises`: what tells how common a word is, together with the problems."""
        texts = {name: words(f) for name, f in known.items()}
        all_texts = [*texts.values(), *map(words, exercises)]
        frequency = Counter(word for text in all_texts for word in text)
        self.rarity = {word: math.log(len(all_texts) / n) for word, n in frequency.items()}
        # By word, the problems that have it and how much of their text it is.
        self.by_word: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for name, text in texts.items():
            for word, weight in self._vector(text).items():
                self.by_word[word].append((name, weight))
        self.by_run: dict[tuple[str, ...], list[str]] = defaultdict(list)
        self.sizes: dict[str, int] = {}
        for name, f in known.items():
            found = runs(f.program)
            self.sizes[name] = len(found)
            for run in found if len(found) >= SHORTEST_PROGRAM else ():
                self.by_run[run].append(name)

    def _vector(self, text: Counter[str]) -> dict[str, float]:
        """Of length 1."""
        weights = {w: (1 + math.log(n)) * self.rarity.get(w, 0.0) for w, n in text.items()}
        length = math.hypot(*weights.values()) or 1.0
        return {w: weight / length for w, weight in weights.items()}

    def nearest(self, f: Function) -> Nearest:
        described: Counter[str] = Counter()
        text = words(f)
        for word, weight in self._vector(text).items() if len(text) >= SHORTEST_TEXT else ():
            for name, other in self.by_word.get(word, ()):
                described[name] += weight * other
        programmed = Counter(name for run in runs(f.program) for name in self.by_run.get(run, ()))
        shares = {name: n / self.sizes[name] for name, n in programmed.items()}
        description, cosine = max(described.items(), key=lambda item: item[1], default=("", 0.0))
        program, share = max(shares.items(), key=lambda item: item[1], default=("", 0.0))
        return Nearest(cosine, description, share, program)


def near(folder: Path) -> list[tuple[Path, Function, Nearest]]:
    """The functions of a folder that are too near to a problem."""
    found = [(file, f) for file in sorted(folder.rglob("*.py")) for f in functions(file.read_text("utf-8"))]
    nearness = Nearness(problems(), (f for _, f in found))
    measured = ((file, f, nearness.nearest(f)) for file, f in found)
    return [entry for entry in measured if entry[2].too_near]


def main() -> None:
    found = near(Path(sys.argv[1]) if len(sys.argv) > 1 else EXERCISES)
    for file, f, n in found:
        print(
            f"{file}: {f.name}: description {n.description:.2f} ({n.described}), "
            f"program {n.program:.2f} ({n.programmed})"
        )
    sys.exit(1 if found else 0)


if __name__ == "__main__":
    main()
