def walk_board(board, rolls):
    """
    A board game is a list of integers: the number on a field says how many fields to go on (or
    back, if negative) from there, 0 means stay. The piece starts at field 0 and moves by each
    roll, then once by the number on the field where it arrived. It never leaves the board: moves
    beyond an end stop at that end. Return the list of the fields on which the piece stands after
    each roll.

    Example:
    walk_board([0, 2, 0, -1, 0], [1, 1]) == [3, 4]
    walk_board([0, 2, 0, -1, 0], [3]) == [2]
    walk_board([0], []) == []
    """
    def clip(p):
        return max(0, min(p, len(board) - 1))

    pos = 0
    res = []
    for r in rolls:
        pos = clip(pos + r)
        pos = clip(pos + board[pos])
        res.append(pos)
    return res


def turns_order(scores):
    """
    In the next round the player with the fewest points begins. Given the list of the points,
    return the player
    numbers (from 1) in the order of the next round. Players with the same points go in the opposite
    order of their numbers.

    >>> turns_order([5, 2, 5, 0])
    [4, 2, 3, 1]
    >>> turns_order([])
    []
    """
    players = list(range(1, len(scores) + 1))
    players.sort(key=lambda p: (scores[p - 1], -p))
    return players


def collect_coins(fields, steps):
    """
    The fields of a ring hold coins. Starting before field 0, a player makes the given steps
    around the ring and takes all the coins of each field on which a step ends (the field is
    empty afterwards). Return the number of coins taken. The list that is given stays as it is.

    collect_coins([1, 5, 2], [2, 3, 1]) == 7
    collect_coins([4], [1, 1]) == 4
    collect_coins([], [1]) == 0
    """
    if not fields:
        return 0
    coins = fields[:]
    pos = -1
    total = 0
    for s in steps:
        pos = (pos + s) % len(coins)
        total += coins[pos]
        coins[pos] = 0
    return total


def out_of_game(lives, hits):
    """
    lives is a dictionary from player to number of lives, hits a list of the players who lose one
    life each. Return the list of the players in the order in which they dropped out. Hits on
    players that are out already, or that do not exist, have no effect.

    >>> out_of_game({"Ann": 1, "Bo": 2}, ["Bo", "Ann", "Zed", "Ann", "Bo"])
    ['Ann', 'Bo']
    """
    left = dict(lives)
    out = []
    for p in hits:
        if left.get(p, 0) > 0:
            left[p] -= 1
            if left[p] == 0:
                out.append(p)
    return out


def score_rows(rows):
    """
    Each row of a score sheet is a list of dice. A row of equal dice scores twice its sum; a row
    in which each die is one more than the die before scores its sum plus 5; every other row
    scores its smallest die. Rows with fewer than two dice score 0. Return the list of scores.

    score_rows([[3, 3], [2, 3, 4], [6, 1, 5], [4], []]) == [12, 14, 1, 0, 0]
    """
    scores = []
    for row in rows:
        if len(row) < 2:
            scores.append(0)
        elif len(set(row)) == 1:
            scores.append(2 * sum(row))
        elif all(row[i + 1] - row[i] == 1 for i in range(len(row) - 1)):
            scores.append(sum(row) + 5)
        else:
            scores.append(min(row))
    return scores
