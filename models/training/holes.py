"""Where holes are dug into a text, as ranges of characters.

The kinds are those an editor asks for. Ranges are of characters and not of tokens, because a user's cursor stands
between characters: prefix, middle and suffix are tokenised each for itself, as they are when the model is used.
"""

import re
from dataclasses import dataclass, field
from random import Random

Range = tuple[int, int]


@dataclass(frozen=True)
class HoleConfig:
    # How often each kind is dug.
    kinds: dict[str, float] = field(
        default_factory=lambda: {
            "line": 0.3, "lines": 0.15, "rest": 0.15, "body": 0.15, "inside": 0.1, "span": 0.12, "nothing": 0.03,
        }
    )  # fmt: skip
    # How often one, two, three, four holes.
    counts: tuple[float, ...] = (0.6, 0.2, 0.12, 0.08)
    # Longest middle in tokens; and in lines, for blocks.
    max_tokens: int = 64
    max_lines: int = 8


class Lines:
    """A text as lines: [start, end) without the line end, and the end with it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.spans = [
            (m.start(), m.end(1), m.end())
            for m in re.finditer(r"([^\n]*)(?:\n|$)", text)
            if m.end() > m.start()
        ]
        # Lines with something on them.
        self.full = [i for i, (start, end, _) in enumerate(self.spans) if text[start:end].strip()]

    def indent(self, i: int) -> int:
        """Where the text of a line starts."""
        start, end, _ = self.spans[i]
        line = self.text[start:end]
        return start + len(line) - len(line.lstrip())


def _lines(lines: Lines, random: Random, count: int) -> Range:
    first = random.choice(lines.full)
    last = min(first + count - 1, len(lines.spans) - 1)
    return lines.spans[first][0], lines.spans[last][2]


def dig_one(lines: Lines, kind: str, random: Random, c: HoleConfig) -> Range:
    """A range of the kind; the text has a line with something on it."""
    line = random.choice(lines.full)
    start, indent, end = lines.spans[line][0], lines.indent(line), lines.spans[line][1]
    if kind == "line":
        return _lines(lines, random, 1)
    if kind == "lines":
        return _lines(lines, random, random.randint(2, c.max_lines))
    if kind == "rest":
        return random.randint(indent, end), end
    if kind == "body":
        # From the cursor behind an indentation to the end of this line or a later one.
        last = min(line + random.choice([0, 0, 0, 1, 2, 3, c.max_lines - 1]), len(lines.spans) - 1)
        return indent, max(lines.spans[last][1], indent)
    if kind == "inside":
        a, b = sorted((random.randint(start, end), random.randint(start, end)))
        return a, b
    if kind == "span":
        a = random.randrange(len(lines.text))
        return a, min(len(lines.text), a + random.randint(1, 4 * c.max_tokens))
    if kind == "nothing":
        # What is there is complete: at the end of a line, or between two.
        at = random.choice([end, start])
        return at, at
    raise ValueError(f"unknown kind of hole: {kind}")


def dig(text: str, random: Random, c: HoleConfig, wanted: int | None = None) -> list[Range]:
    """Ascending ranges that do not touch each other, `wanted` or fewer; empty when the text has no line."""
    lines = Lines(text)
    if not lines.full:
        return []
    if wanted is None:
        wanted = random.choices(range(1, len(c.counts) + 1), c.counts)[0]
    holes: list[Range] = []
    for _ in range(wanted):
        kind = random.choices(list(c.kinds), list(c.kinds.values()))[0]
        start, end = dig_one(lines, kind, random, c)
        if all(end < a or start > b for a, b in holes):
            holes.append((start, end))
    return sorted(holes)
