from typing import List, Optional


def lay_pattern(tiles: str, rows: int, shift: int) -> List[str]:
    """Lay rows of tiles; each row is the one above turned by shift places to the right.

    >>> lay_pattern('abcd', 3, 1)
    ['abcd', 'dabc', 'cdab']
    """
    result = []
    for r in range(rows):
        k = (r * shift) % len(tiles)
        result.append(tiles[len(tiles) - k:] + tiles[:len(tiles) - k])
    return result


def same_above(rows):
    """Number of tiles that lie directly under a tile of the same kind.

    >>> same_above(['abc', 'abd', 'xbd'])
    4
    """
    count = 0
    for upper, lower in zip(rows, rows[1:]):
        for a, b in zip(upper, lower):
            if a == b:
                count += 1
    return count


def broken_tile(row: str, pattern: str) -> int:
    """The row should repeat the pattern. Index of the first tile that is wrong, -1 if all is right.

    >>> broken_tile('abcabxa', 'abc')
    5
    """
    for i in range(len(row)):
        if row[i] != pattern[i % len(pattern)]:
            return i
    return -1


def cut_at_wall(row: str, width: int) -> List[str]:
    """A long row is laid in a room: each line ends at the wall, and the next starts with the rest.

    >>> cut_at_wall('abcdefgh', 3)
    ['abc', 'def', 'gh']
    """
    lines = []
    while row:
        lines.append(row[:width])
        row = row[width:]
    return lines


def corner_tiles(rows: List[str]) -> str:
    """The four corners, read clockwise from the upper left one.

    >>> corner_tiles(['ab', 'cd', 'ef'])
    'abfe'
    """
    return rows[0][0] + rows[0][-1] + rows[-1][-1] + rows[-1][0]


def frame_tiles(rows):
    """All tiles at the edge, clockwise from the upper left corner. At least two rows and columns.

    >>> frame_tiles(['abc', 'def', 'ghi'])
    'abcfihgd'
    """
    text = rows[0]
    for row in rows[1:-1]:
        text += row[-1]
    text += rows[-1][::-1]
    for row in reversed(rows[1:-1]):
        text += row[0]
    return text


def widest_stripe(row: str, colours: str) -> str:
    """Of the given colours, the one with the widest stripe in the row; the first one on a tie.

    >>> widest_stripe('aabbbcc', 'ac')
    'a'
    """
    best, widest = '', 0
    for colour in colours:
        width = 0
        while colour * (width + 1) in row:
            width += 1
        if width > widest:
            best, widest = colour, width
    return best


def replace_kind(rows: List[str], old: str, new: str, limit: int) -> List[str]:
    """Replace tiles of a kind row by row, as long as there are new ones.

    >>> replace_kind(['aba', 'aab'], 'a', 'x', 3)
    ['xbx', 'xab']
    """
    result = []
    for row in rows:
        line = ''
        for tile in row:
            if tile == old and limit > 0:
                line += new
                limit -= 1
            else:
                line += tile
        result.append(line)
    return result


def symmetric_rows(rows):
    """Indices of the rows that are the same from both sides."""
    return [i for i, row in enumerate(rows) if row == row[::-1]]


def find_block(rows: List[str], block: List[str]) -> Optional[tuple]:
    """Upper left place (row, column) at which a small block of tiles is found, None if nowhere.

    >>> find_block(['abab', 'cdcx', 'abab'], ['ba', 'dc'])
    (0, 1)
    """
    for r in range(len(rows) - len(block) + 1):
        for c in range(len(rows[0]) - len(block[0]) + 1):
            if all(rows[r + k][c:c + len(block[k])] == block[k] for k in range(len(block))):
                return r, c
    return None


def flip_floor(rows):
    # turn the whole floor by 180 degrees
    return [row[::-1] for row in rows[::-1]]
