from typing import Dict, List, Tuple


def standings(games: List[Tuple[str, str, str]]) -> List[str]:
    """
    Each game is a tuple (white, black, result) with the result "1-0", "0-1" or "1/2". A win is worth
    one point, a draw half a point. Return the players ordered by points, then by the number of wins
    with black, then by name.

    >>> standings([("A", "B", "1-0"), ("C", "D", "0-1"), ("A", "C", "1/2")])
    ['A', 'D', 'C', 'B']
    """
    points: Dict[str, float] = {}
    black_wins: Dict[str, int] = {}
    for white, black, result in games:
        points.setdefault(white, 0)
        points.setdefault(black, 0)
        if result == "1-0":
            points[white] += 1
        elif result == "0-1":
            points[black] += 1
            black_wins[black] = black_wins.get(black, 0) + 1
        else:
            points[white] += 0.5
            points[black] += 0.5
    return sorted(points, key=lambda p: (-points[p], -black_wins.get(p, 0), p))


def color_balance(games):
    """
    Return a dictionary of player -> games with white minus games with black, without the players for
    whom this is zero.

    Example:
    color_balance([("A", "B", "1-0"), ("A", "C", "1-0"), ("B", "C", "1/2")]) => {"A": 2, "C": -2}
    """
    balance = {}
    for white, black, _ in games:
        balance[white] = balance.get(white, 0) + 1
        balance[black] = balance.get(black, 0) - 1
    return {p: b for p, b in balance.items() if b != 0}


def pair_round(ranking, played):
    """
    Pair the players of a ranking from the top: each player meets the next one below with whom he or
    she has not played yet. `played` is a set of frozensets of two names. A player for whom nobody
    is left gets the partner None.

    >>> pair_round(["A", "B", "C"], {frozenset(["A", "B"])})
    [('A', 'C'), ('B', None)]
    """
    pairs = []
    done = set()
    for i, a in enumerate(ranking):
        if a in done:
            continue
        partner = None
        for b in ranking[i + 1:]:
            if b not in done and frozenset([a, b]) not in played:
                partner = b
                break
        done.add(a)
        done.add(partner)
        pairs.append((a, partner))
    return pairs


def material(board):
    """
    A board is a list of rows of letters: capitals are white pieces, small letters black ones, "." is
    empty. Return
    (white, black): the values of the pieces, where a pawn is 1, a knight or bishop 3, a rook
    5, a queen 9 and everything else 0.

    material(["Q.p", "n.k"]) -> (9, 4)
    """
    values = {"p": 1, "n": 3, "b": 3, "r": 5, "q": 9}
    white = black = 0
    for row in board:
        for piece in row:
            v = values.get(piece.lower(), 0)
            if piece.isupper():
                white += v
            else:
                black += v
    return white, black


def opening_book(games):
    """
    Games are lists of moves. Build a tree of nested dictionaries of the first two moves with counts:
    {first move: {second move: number of games}}. Shorter games are left out.

    >>> opening_book([["e4", "e5", "Nf3"], ["e4", "e5"], ["d4", "d5"], ["c4"]])
    {'e4': {'e5': 2}, 'd4': {'d5': 1}}
    """
    book = {}
    for moves in games:
        if len(moves) < 2:
            continue
        first, second = moves[0], moves[1]
        replies = book.setdefault(first, {})
        replies[second] = replies.get(second, 0) + 1
    return book
