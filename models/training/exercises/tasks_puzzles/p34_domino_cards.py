from typing import List, Optional, Tuple


def chain_score(chain: List[Tuple[int, int]]) -> int:
    """
    A row of dominoes scores the sum of its two open ends if that sum can be divided by 5, otherwise 1 point if every joint
    fits, and -1 if some joint (right half, next left half) does not fit. An empty row scores 0.

    >>> chain_score([(2, 3), (3, 3)])
    5
    >>> chain_score([(1, 2), (3, 5)])
    -1
    """
    if not chain:
        return 0
    for (_, right), (left, _) in zip(chain, chain[1:]):
        if right != left:
            return -1
    ends = chain[0][0] + chain[-1][1]
    return ends if ends % 5 == 0 else 1


def play_hand(hand: List[Tuple[int, int]], end: int) -> List[Tuple[int, int]]:
    """
    Lay dominoes at an open end: of all tiles that fit, the one with the largest sum is taken (the first one for equal sums)
    and turned so that it fits. Go on until none fits. Return the tiles as they lie.

    >>> play_hand([(1, 2), (5, 2), (1, 6)], 2)
    [(2, 5)]
    """
    rest = hand[:]
    laid = []
    while True:
        fitting = [tile for tile in rest if end in tile]
        if not fitting:
            return laid
        tile = max(fitting, key=lambda t: t[0] + t[1])
        rest.remove(tile)
        a, b = tile
        laid.append((a, b) if a == end else (b, a))
        end = laid[-1][1]


def missing_tiles(tiles: List[Tuple[int, int]], highest: int) -> int:
    """Count the tiles of a full set with numbers up to `highest` that are not in the list (halves in any order)."""
    have = {(min(a, b), max(a, b)) for a, b in tiles}
    missing = 0
    for a in range(highest + 1):
        for b in range(a, highest + 1):
            if (a, b) not in have:
                missing += 1
    return missing


def swap_penalty(hand: List[Tuple[int, int]], drawn: Tuple[int, int]) -> Optional[Tuple[int, int]]:
    """
    A drawn tile may replace one of the hand: the tile with the most dots that has more dots than the drawn one; doubles are
    never given away. Return the tile to give away, or None.

    >>> swap_penalty([(6, 6), (5, 4), (1, 0)], (2, 3))
    (5, 4)
    """
    worst = None
    for tile in hand:
        a, b = tile
        if a == b or a + b <= sum(drawn):
            continue
        if worst is None or a + b > sum(worst):
            worst = tile
    return worst


def game_points(rounds: List[List[int]], limit: int) -> List[int]:
    """
    `rounds` holds the points of all players in each round. Add them up round by round; a player who is above `limit` after
    a round falls back to half of the limit, and the game ends after the round in which somebody has exactly the limit.

    >>> game_points([[5, 3], [6, 3], [0, 4]], 10)
    [5, 10]
    """
    if not rounds:
        return []
    totals = [0] * len(rounds[0])
    for points in rounds:
        for i, p in enumerate(points):
            totals[i] += p
            if totals[i] > limit:
                totals[i] = limit // 2
        if limit in totals:
            break
    return totals


def tile_text(tile: Tuple[int, int]) -> str:
    """
    Write a tile with its smaller number first, a double with "=" in the middle, a tile with an empty half with a space.

    >>> [tile_text(t) for t in [(4, 2), (3, 3), (0, 5)]]
    ['2|4', '3=3', ' |5']
    """
    a, b = min(tile), max(tile)
    sign = "=" if a == b else "|"
    return (str(a) if a > 0 else " ") + sign + (str(b) if b > 0 else " ")
