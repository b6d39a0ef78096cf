from typing import List, Tuple, Optional


def crossings(across: str, down: str) -> List[Tuple[int, int]]:
    """All pairs (i, j) such that letter i of the one word equals letter j of the other.

    >>> crossings('cat', 'ant')
    [(1, 0), (2, 2)]
    """
    pairs = []
    for i in range(len(across)):
        for j in range(len(down)):
            if across[i] == down[j]:
                pairs.append((i, j))
    return pairs


def draw_cross(across, down, i, j):
    """Draw both words crossing at letters i and j; empty cells are dots.

    >>> draw_cross('cat', 'ant', 1, 0)
    ['cat', '.n.', '.t.']
    """
    rows = []
    for r in range(len(down)):
        if r == j:
            rows.append(across)
        else:
            rows.append('.' * i + down[r] + '.' * (len(across) - i - 1))
    return rows


def slots(row: str) -> List[Tuple[int, int]]:
    """White cells are '_' and black ones '#'. Return (start, length) of all white stretches
    of at least two cells.

    >>> slots('__#_#___')
    [(0, 2), (5, 3)]
    """
    found = []
    start = 0
    for piece in row.split('#'):
        if len(piece) >= 2:
            found.append((start, len(piece)))
        start += len(piece) + 1
    return found


def fits_slot(word: str, slot: str) -> bool:
    """A slot holds letters and '_' for empty cells.

    >>> fits_slot('tiger', 't_g__')
    True
    >>> fits_slot('tiger', 't__a_')
    False
    """
    return len(word) == len(slot) and all(s in ('_', w) for w, s in zip(word, slot))


def candidates(slot, words):
    """All words of the list that fit a slot in which '_' is an empty cell. The order of the list is kept.

    >>> candidates('_a_', ['cat', 'dog', 'ham', 'sand'])
    ['cat', 'ham']
    """
    out = []
    for word in words:
        if len(word) != len(slot):
            continue
        good = True
        for i in range(len(word)):
            if slot[i] != '_' and slot[i] != word[i]:
                good = False
        if good:
            out.append(word)
    return out


def put_word(row: str, word: str, start: int) -> Optional[str]:
    """Put a word in a row; None if it does not fit or another letter is already there.

    >>> put_word('___#', 'ice', 0)
    'ice#'
    >>> put_word('_x__', 'ice', 0) is None
    True
    """
    if start + len(word) > len(row):
        return None
    cells = list(row)
    for k, ch in enumerate(word):
        if cells[start + k] not in ('_', ch):
            return None
        cells[start + k] = ch
    return ''.join(cells)


def column_text(rows: List[str], c: int) -> str:
    """The text of column c from top to bottom.

    >>> column_text(['ab', 'cd'], 1)
    'bd'
    """
    return ''.join(row[c] for row in rows)


def find_across(rows, word):
    """(row, column) of a word written from left to right, or from right to left; None if missing.

    >>> find_across(['xxtac', 'dogxx'], 'cat')
    (0, 4)
    """
    for r, row in enumerate(rows):
        c = row.find(word)
        if c >= 0:
            return r, c
        c = row.find(word[::-1])
        if c >= 0:
            return r, c + len(word) - 1
    return None


def black_part(rows):
    # percentage of black cells, as an integer
    black = sum(row.count('#') for row in rows)
    return 100 * black // sum(len(row) for row in rows)


def half_turn(rows: List[str]) -> bool:
    """A good crossword has black cells that stay in place when the grid is turned by 180 degrees."""
    flat = ''.join('#' if c == '#' else '_' for row in rows for c in row)
    return flat == flat[::-1]
