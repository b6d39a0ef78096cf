from typing import List, Optional, Tuple

Tile = Tuple[int, int]


def full_set(highest: int) -> List[Tile]:
    """All the tiles (a, b) with a <= b up to the highest number.

    >>> full_set(1)
    [(0, 0), (0, 1), (1, 1)]
    """
    return [(a, b) for a in range(highest + 1) for b in range(a, highest + 1)]


def is_chain(tiles: List[Tile]) -> bool:
    """Do neighbouring tiles touch with equal numbers?

    >>> is_chain([(3, 1), (1, 1), (1, 5)])
    True
    >>> is_chain([(3, 1), (5, 1)])
    False
    """
    for i in range(len(tiles) - 1):
        if tiles[i][1] != tiles[i + 1][0]:
            return False
    return True


def playable(hand: List[Tile], left: int, right: int) -> List[Tile]:
    """Tiles of a hand that can be put to one of the ends of the chain.

    >>> playable([(1, 2), (3, 3), (5, 6)], 3, 6)
    [(3, 3), (5, 6)]
    """
    result = []
    for a, b in hand:
        if left in (a, b) or right in (a, b):
            result.append((a, b))
    return result


def add_tile(chain: List[Tile], tile: Tile) -> Optional[List[Tile]]:
    """Put a tile to the right end if possible, else to the left end; turn it if needed.

    >>> add_tile([(3, 1)], (5, 1))
    [(3, 1), (1, 5)]
    >>> add_tile([(3, 1)], (3, 6))
    [(6, 3), (3, 1)]
    >>> add_tile([(3, 1)], (4, 4)) is None
    True
    """
    if not chain:
        return [tile]
    a, b = tile
    if a == chain[-1][1]:
        return chain + [(a, b)]
    if b == chain[-1][1]:
        return chain + [(b, a)]
    if b == chain[0][0]:
        return [(a, b)] + chain
    if a == chain[0][0]:
        return [(b, a)] + chain
    return None


def greedy_chain(tiles, start):
    """Take again and again the first tile that fits to the open end.

    >>> greedy_chain([(5, 2), (1, 2), (4, 4)], 1)
    [(1, 2), (2, 5)]
    """
    rest = list(tiles)
    chain = []
    end = start
    found = True
    while found:
        found = False
        for tile in rest:
            if end in tile:
                other = tile[1] if tile[0] == end else tile[0]
                chain.append((end, other))
                rest.remove(tile)
                end = other
                found = True
                break
    return chain


def pips(hand: List[Tile]) -> int:
    """Points on all the tiles of a hand; a lonely (0, 0) counts ten."""
    if hand == [(0, 0)]:
        return 10
    return sum(a + b for a, b in hand)


def most_common_number(tiles: List[Tile]) -> int:
    """The number that is on most tiles; a double counts once, the larger number wins a tie.

    >>> most_common_number([(1, 1), (2, 5), (2, 3), (5, 6)])
    5
    """
    counts = [0] * 10
    for a, b in tiles:
        for number in {a, b}:
            counts[number] += 1
    best = 0
    for number in range(10):
        if counts[number] >= counts[best]:
            best = number
    return best


def show_chain(chain):
    # for example [3|1][1|5]
    return "".join(f"[{a}|{b}]" for a, b in chain)


def who_starts(hands: List[List[Tile]]) -> int:
    """Index of the player with the highest double, or -1 if nobody has one.

    >>> who_starts([[(1, 1), (6, 5)], [(4, 4)], []])
    1
    """
    best_player = -1
    best_double = -1
    for player, hand in enumerate(hands):
        for a, b in hand:
            if a == b and a > best_double:
                best_double = a
                best_player = player
    return best_player
