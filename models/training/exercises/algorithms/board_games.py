from typing import Dict, List, Set


def game_position(rolls: List[int], jumps: Dict[int, int], last: int) -> int:
    """Start on field 0 and move by the rolls. A field in `jumps` leads on to another field.
    A roll that goes beyond the last field is lost.

    >>> game_position([3, 2, 6], {3: 8}, 20)
    16
    >>> game_position([5, 4], {}, 8)
    5
    """
    field = 0
    for roll in rolls:
        if field + roll > last:
            continue
        field += roll
        field = jumps.get(field, field)
    return field


def fewest_rolls(last: int, traps: Set[int]) -> int:
    """Fewest rolls of a die to get from 0 to exactly the last field without landing on a trap;
    -1 if it is impossible.

    >>> fewest_rolls(12, {6})
    3
    >>> fewest_rolls(8, {1, 2, 3, 4, 5, 6})
    -1
    """
    best = {0: 0}
    for field in range(1, last + 1):
        if field in traps:
            continue
        options = [best[field - d] for d in range(1, 7) if field - d in best]
        if options:
            best[field] = min(options) + 1
    return best.get(last, -1)


def knight_targets(square: str) -> List[str]:
    """Squares like 'b1' that a piece reaches which moves three fields one way and one field
    to the side, in alphabetical order, on a board of 8 by 8.

    >>> knight_targets('a1')
    ['b4', 'd2']
    """
    col = ord(square[0]) - ord('a')
    row = int(square[1]) - 1
    targets = []
    for dc, dr in ((1, 3), (3, 1), (-1, 3), (3, -1), (1, -3), (-3, 1), (-1, -3), (-3, -1)):
        c, r = col + dc, row + dr
        if 0 <= c < 8 and 0 <= r < 8:
            targets.append(chr(ord('a') + c) + str(r + 1))
    return sorted(targets)


def line_winner(board: List[str], need: int) -> str:
    """The first player with `need` equal signs side by side in a row or in a column, '' if
    there is none; '.' is an empty field.

    >>> line_winner(['XO.', 'XOO', 'X.O'], 3)
    'X'
    >>> line_winner(['XO', 'OX'], 2)
    ''
    """
    columns = [''.join(row[c] for row in board) for c in range(len(board[0]))]
    for line in board + columns:
        for sign in sorted(set(line)):
            if sign != '.' and sign * need in line:
                return sign
    return ''


def take_sticks(sticks: int, moves: List[int]) -> bool:
    """Two players take sticks in turn, only in the given amounts; who can not move loses. Does
    the first player win with best play?

    >>> take_sticks(4, [1, 3]), take_sticks(5, [1, 3])
    (False, True)
    """
    wins = [False] * (sticks + 1)
    for n in range(1, sticks + 1):
        for m in moves:
            if m <= n and not wins[n - m]:
                wins[n] = True
                break
    return wins[sticks]


def pit_sowing(pits: List[int], start: int) -> List[int]:
    """Take all stones of a pit and put them one by one into the following pits, around the
    circle, leaving out the start pit.

    >>> pit_sowing([4, 1, 0], 0)
    [0, 3, 2]
    """
    pits = pits[:]
    stones = pits[start]
    pits[start] = 0
    i = start
    while stones > 0:
        i = (i + 1) % len(pits)
        if i == start:
            continue
        pits[i] += 1
        stones -= 1
    return pits


def yahtzee_like(dice):
    """Points: the sum of all dice that come at least twice, doubled for a triple or more."""
    points = 0
    for value in set(dice):
        times = dice.count(value)
        if times == 2:
            points += 2 * value
        elif times > 2:
            points += 2 * times * value
    return points


def colour_turns(first, turns, reverse_at):
    # players 0..3 move clockwise; after the turns in reverse_at the direction changes
    player, step = first, 1
    order = []
    for turn in range(turns):
        order.append(player)
        if turn in reverse_at:
            step = -step
        player = (player + step) % 4
    return order
