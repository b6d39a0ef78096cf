from typing import List


def main_diagonal(table: List[List[int]]) -> List[int]:
    """Values on the diagonal from the upper left corner; the table need not be a square.

    >>> main_diagonal([[1, 2, 3], [4, 5, 6]])
    [1, 5]
    """
    return [table[i][i] for i in range(min(len(table), len(table[0])))]


def stronger_diagonal(square: List[List[int]]) -> str:
    """Which diagonal of the square has the larger sum: 'falling', 'rising', or 'equal'?

    >>> stronger_diagonal([[1, 2], [3, 9]])
    'falling'
    >>> stronger_diagonal([[1, 2], [3, 4]])
    'equal'
    """
    n = len(square)
    falling = 0
    rising = 0
    for i in range(n):
        falling += square[i][i]
        rising += square[i][n - 1 - i]
    if falling == rising:
        return "equal"
    return "falling" if falling > rising else "rising"


def stripes(rows: int, cols: int) -> List[str]:
    """Draw a flag with falling stripes: '/' where row plus column divides by three, else '.'.

    >>> stripes(2, 4)
    ['/../', '../.']
    """
    lines = []
    for r in range(rows):
        line = ""
        for c in range(cols):
            line += "/" if (r + c) % 3 == 0 else "."
        lines.append(line)
    return lines


def diagonal_peaks(grid):
    """For every rising diagonal, from the upper left corner on, its largest value.

    >>> diagonal_peaks([[1, 2], [3, 4]])
    [1, 3, 4]
    """
    peaks = {}
    for r, row in enumerate(grid):
        for c, value in enumerate(row):
            if r + c not in peaks or value > peaks[r + c]:
                peaks[r + c] = value
    return [peaks[key] for key in sorted(peaks)]


def ladder_matrix(n: int) -> List[List[int]]:
    """Square table in which every cell holds its distance from the main diagonal.

    >>> ladder_matrix(3)
    [[0, 1, 2], [1, 0, 1], [2, 1, 0]]
    """
    return [[abs(i - j) for j in range(n)] for i in range(n)]


def bishop_sees(a, b):
    """Do two chess fields such as 'c1' and 'f4' lie on one diagonal?

    >>> bishop_sees("c1", "f4")
    True
    >>> bishop_sees("a1", "a2")
    False
    """
    dx = ord(a[0]) - ord(b[0])
    dy = int(a[1]) - int(b[1])
    return abs(dx) == abs(dy)


def diagonal_words(lines: List[str], length: int) -> List[str]:
    """All the falling diagonal words with the given length in a letter grid.

    >>> diagonal_words(["cab", "xoz", "ytt"], 3)
    ['cot']
    >>> diagonal_words(["ab", "cd"], 3)
    []
    """
    words = []
    for r in range(len(lines) - length + 1):
        for c in range(len(lines[0]) - length + 1):
            word = "".join(lines[r + k][c + k] for k in range(length))
            words.append(word)
    return words


def shift_rows(grid):
    # row number i is rotated by i places to the left
    return [row[i % len(row):] + row[:i % len(row)] for i, row in enumerate(grid)]
