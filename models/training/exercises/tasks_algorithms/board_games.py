from typing import Dict, List, Optional, Tuple


def race(dice: List[int], players: int, fields: int, traps: Dict[int, int]) -> Optional[int]:
    """
    Players 0, 1, ... throw the die in turn; the throws are given as one list. Everyone
    starts on field 0 and moves forward by the throw. Who lands on a trap f is put on the
    field traps[f] at once. Whoever throws a 6 goes on with one more throw. The first who
    reaches the field `fields` or passes it has won. Return the winner or None if the
    throws are used up before.

    >>> race([6, 5, 3, 2], 2, 10, {})
    0
    >>> race([3, 4, 3, 4], 2, 8, {3: 0})
    1
    """
    at = [0] * players
    turn = 0
    for throw in dice:
        at[turn] += throw
        at[turn] = traps.get(at[turn], at[turn])
        if at[turn] >= fields:
            return turn
        if throw != 6:
            turn = (turn + 1) % players
    return None


def four_corners(board):
    """
    board is a list of equally long strings. Count the squares (sides parallel to the
    board, at least 2 by 2) whose four corners show four different letters; '.' is an empty
    field and does not count as a letter.

    Examples:
    four_corners(["xao", "...", "b.c"]) == 1
    four_corners(["oo", "oo"]) == 0
    """
    cnt = 0
    n, m = len(board), len(board[0])
    for r in range(n):
        for c in range(m):
            size = 1
            while r + size < n and c + size < m:
                corners = {board[r][c], board[r + size][c],
                           board[r][c + size], board[r + size][c + size]}
                if len(corners) == 4 and '.' not in corners:
                    cnt += 1
                size += 1
    return cnt


def jump_moves(row: str) -> List[str]:
    """
    On a strip of fields a frog 'F' jumps over exactly one stone 'o' next to it into the
    empty field '.' behind, to the left or to the right; the stone is taken off. Return all
    strips that one jump can produce, in order of the frogs, left jumps first.

    >>> jump_moves(".oFo.")
    ['F..o.', '.o..F']
    """
    result = []
    for i, c in enumerate(row):
        if c != 'F':
            continue
        for step in (-1, 1):
            over, land = i + step, i + 2 * step
            if 0 <= land < len(row) and row[over] == 'o' and row[land] == '.':
                l = list(row)
                l[i] = l[over] = '.'
                l[land] = 'F'
                result.append("".join(l))
    return result


def winning_heap(n: int) -> bool:
    """
    Two players take turns at a heap of n stones. One may take 1 stone, or half of the
    stones if their number is even. Whoever takes the last stone LOSES. Return True if the
    player who begins can win.

    >>> [winning_heap(n) for n in range(1, 7)]
    [False, True, False, True, False, True]
    """
    wins = [True]
    for k in range(1, n + 1):
        can = not wins[k - 1]
        if k % 2 == 0 and not wins[k - k // 2]:
            can = True
        wins.append(can)
    return wins[n]


def beats_throw(a: List[int], b: List[int]) -> bool:
    """
    Two players throw three dice each. More equal dice are better (three, then two, then
    none); if both have as many, the higher number of the equal dice decides, or the
    highest die if none are equal. Does throw a beat throw b? A tie is no win.

    >>> beats_throw([2, 5, 2], [6, 5, 4])
    True
    >>> beats_throw([3, 3, 1], [3, 6, 3])
    False
    """
    def value(throw):
        best = (0, 0)
        for d in throw:
            best = max(best, (throw.count(d), d))
        return best

    return value(a) > value(b)


def cornered_towers(towers: List[Tuple[int, int]]) -> int:
    # number of towers that have another tower in their row and another one in their column
    n = 0
    for r, c in towers:
        in_row = sum(1 for y, x in towers if y == r)
        in_column = sum(1 for y, x in towers if x == c)
        if in_row > 1 and in_column > 1:
            n += 1
    return n
