from typing import List, Optional, Tuple


def find_across(grid: List[str], word: str) -> Optional[Tuple[int, int]]:
    """Where does the word begin if it is written from left to right? None if it is not there.

    >>> find_across(["xcat", "dogz"], "cat")
    (0, 1)
    """
    for r in range(len(grid)):
        c = grid[r].find(word)
        if c >= 0:
            return (r, c)
    return None


def find_any_direction(grid: List[str], word: str) -> int:
    """How often does the word stand in the grid, in any of the eight directions?

    >>> find_any_direction(["tac", "oxo", "gxw"], "cat")
    1
    >>> find_any_direction(["aa", "aa"], "aa")
    12
    """
    count = 0
    directions = [(dr, dc) for dr in (-1, 0, 1) for dc in (-1, 0, 1) if (dr, dc) != (0, 0)]
    for r in range(len(grid)):
        for c in range(len(grid[0])):
            for dr, dc in directions:
                k = 0
                while k < len(word):
                    y, x = r + k * dr, c + k * dc
                    if not (0 <= y < len(grid) and 0 <= x < len(grid[0])) or grid[y][x] != word[k]:
                        break
                    k += 1
                else:
                    count += 1
    return count


def column_words(grid: List[str], words: List[str]) -> List[str]:
    """Those of the words that can be read from top to bottom somewhere, in the given order.

    >>> column_words(["sx", "uy", "nz"], ["moon", "sun", "xyz"])
    ['sun', 'xyz']
    """
    columns = ["".join(letters) for letters in zip(*grid)]
    found = []
    for word in words:
        for column in columns:
            if word in column:
                found.append(word)
                break
    return found


def crossing(across: str, down: str) -> Optional[Tuple[int, int]]:
    """First place where two crossword words can cross: index in across and index in down.

    >>> crossing("plum", "melon")
    (1, 2)
    >>> crossing("fig", "nut") is None
    True
    """
    for i, a in enumerate(across):
        for j, b in enumerate(down):
            if a == b:
                return i, j
    return None


def clue_numbers(grid: List[str]) -> int:
    """Count the white cells '.' where a word of two or more letters begins, across or down.

    >>> clue_numbers(["..#", ".#."])
    1
    """
    count = 0
    for r, row in enumerate(grid):
        for c, cell in enumerate(row):
            if cell == "#":
                continue
            across = (c == 0 or row[c - 1] == "#") and c + 1 < len(row) and row[c + 1] == "."
            down = (r == 0 or grid[r - 1][c] == "#") and r + 1 < len(grid) and grid[r + 1][c] == "."
            if across or down:
                count += 1
    return count


def letter_positions(grid, letter):
    """All the cells with a letter, whether it is large or small."""
    positions = []
    for r, row in enumerate(grid):
        for c, ch in enumerate(row):
            if ch.lower() == letter.lower():
                positions.append((r, c))
    return positions


def fill_word(line: str, start: int, word: str) -> Optional[str]:
    """Write a word into a crossword line with '_' for free cells; None if it does not fit.

    >>> fill_word("__a_", 1, "tan")
    '_tan'
    >>> fill_word("__a_", 1, "ten") is None
    True
    """
    if start + len(word) > len(line):
        return None
    cells = list(line)
    for k, ch in enumerate(word):
        if cells[start + k] not in ("_", ch):
            return None
        cells[start + k] = ch
    return "".join(cells)


def row_scores(grid, values):
    # points of each row when the letters have values as in a word game
    return [sum(values.get(ch, 1) for ch in row) for row in grid]
