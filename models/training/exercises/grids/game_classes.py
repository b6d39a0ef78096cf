from typing import List, Optional, Tuple


class Turtle:
    """A turtle on a grid that remembers the cells where it has drawn.

    >>> t = Turtle()
    >>> t.forward(2)
    >>> t.left()
    >>> t.pen_down = False
    >>> t.forward(1)
    >>> t.position
    (2, 1)
    >>> sorted(t.drawn)
    [(1, 0), (2, 0)]
    """

    DIRECTIONS = [(1, 0), (0, 1), (-1, 0), (0, -1)]

    def __init__(self):
        self.position = (0, 0)
        self.heading = 0
        self.pen_down = True
        self.drawn = set()

    def left(self):
        self.heading = (self.heading + 1) % 4

    def right(self):
        self.heading = (self.heading - 1) % 4

    def forward(self, steps):
        dx, dy = self.DIRECTIONS[self.heading]
        for _ in range(steps):
            x, y = self.position
            self.position = (x + dx, y + dy)
            if self.pen_down:
                self.drawn.add(self.position)


class ScoreBoard:
    """Points of several teams.

    >>> board = ScoreBoard(["red", "blue"])
    >>> board.add("blue", 3)
    >>> board.add("red", 1)
    >>> board.leader()
    'blue'
    >>> board.ranking()
    [('blue', 3), ('red', 1)]
    """

    def __init__(self, teams: List[str]):
        self.points = {team: 0 for team in teams}

    def add(self, team: str, points: int) -> None:
        if team not in self.points:
            raise ValueError("unknown team: " + team)
        self.points[team] += points

    def leader(self) -> Optional[str]:
        """The leading team, or None when the lead is shared."""
        best = max(self.points.values())
        leaders = [t for t, p in self.points.items() if p == best]
        return leaders[0] if len(leaders) == 1 else None

    def ranking(self) -> List[Tuple[str, int]]:
        return sorted(self.points.items(), key=lambda item: (-item[1], item[0]))


class Minefield:
    """A field with hidden mines '*'.

    >>> field = Minefield(["*..", "...", "..."])
    >>> field.hint(1, 1)
    1
    >>> field.show()
    ['*1.', '11.', '...']
    """

    def __init__(self, lines: List[str]):
        self.lines = lines
        self.rows = len(lines)
        self.cols = len(lines[0])

    def hint(self, r: int, c: int) -> int:
        """Number of the mines around a cell."""
        count = 0
        for y in range(max(0, r - 1), min(self.rows, r + 2)):
            for x in range(max(0, c - 1), min(self.cols, c + 2)):
                if (y, x) != (r, c) and self.lines[y][x] == "*":
                    count += 1
        return count

    def show(self) -> List[str]:
        result = []
        for r in range(self.rows):
            line = ""
            for c in range(self.cols):
                if self.lines[r][c] == "*":
                    line += "*"
                else:
                    n = self.hint(r, c)
                    line += str(n) if n > 0 else "."
            result.append(line)
        return result


def mines_left(lines: List[str], flags: int) -> int:
    """Number of mines that are not marked with a flag yet; never below zero.

    >>> mines_left(["*.*", ".*."], 1)
    2
    """
    mines = sum(line.count("*") for line in lines)
    return max(0, mines - flags)
