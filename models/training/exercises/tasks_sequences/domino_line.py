from typing import List, Optional, Tuple


def falls_until(distances: List[int], heights: List[int]) -> int:
    """
    Stones stand in a line; distances[i] lies between stone i and stone i + 1. A falling
    stone reaches the next one if the distance is smaller than its own height. The first
    stone is pushed. Return how many stones fall.
    There must be one distance less than stones; otherwise return 0.

    >>> falls_until([2, 3, 9, 1], [4, 4, 5, 5, 5])
    3
    >>> falls_until([], [])
    0
    """
    if not heights or len(distances) != len(heights) - 1:
        return 0
    fallen = 1
    for gap, h in zip(distances, heights):
        if gap >= h:
            break
        fallen += 1
    return fallen


def chain_errors(tiles: List[Tuple[int, int]]) -> List[int]:
    """
    Tiles are laid so that touching halves are equal. A tile may be turned around when it
    is laid, but the first tile lies as given. Return the positions of the tiles that do not fit
    either way; such a tile lies as given and the chain goes on from its right half.

    >>> chain_errors([(1, 2), (3, 2), (3, 5), (4, 4), (4, 6)])
    [3]
    """
    if not tiles:
        return []
    errors = []
    end = tiles[0][1]
    for i, (a, b) in enumerate(tiles[1:], start=1):
        if a == end:
            end = b
        elif b == end:
            end = a
        else:
            errors.append(i)
            end = b
    return errors


def missing_tiles(tiles: List[Tuple[int, int]], highest: int) -> List[Tuple[int, int]]:
    """
    A full set has every tile (a, b) with 0 <= a <= b <= highest once. Return the
    tiles that are missing in the given set, where (5, 2) is the same as (2, 5).

    >>> missing_tiles([(0, 0), (1, 0)], 1)
    [(1, 1)]
    """
    have = set()
    for a, b in tiles:
        have.add((a, b) if a <= b else (b, a))
    return [(a, b) for a in range(highest + 1) for b in range(a, highest + 1) if (a, b) not in have]


def playable(hand: List[Tuple[int, int]], left: int, right: int) -> Optional[Tuple[int, int]]:
    """
    Return the tile of the hand with the largest sum that fits at one of the two ends, or
    None if the player has to pass. Of equal sums a double is preferred.

    >>> playable([(1, 6), (3, 4), (5, 5)], 3, 1)
    (1, 6)
    >>> playable([(2, 2)], 3, 1) is None
    True
    """
    fitting = [t for t in hand if left in t or right in t]
    if not fitting:
        return None
    return max(fitting, key=lambda t: (t[0] + t[1], t[0] == t[1]))


def pull_out(line, step):
    """
    Remove every `step`-th stone, close the gaps, and begin again at the left, until there
    are fewer stones than `step`. Return the stones that are left. A step below 2 leaves nothing.

    Example:
    pull_out([1, 2, 3, 4, 5, 6, 7], 3) == [1, 2]
    """
    if step < 2:
        return []
    stones = list(line)
    while len(stones) >= step:
        stones = [s for i, s in enumerate(stones, start=1) if i % step != 0]
    return stones


def colour_rule(colours):
    """True if each red stone is followed by a blue one later on, before the next red one."""
    open_red = False
    for c in colours:
        if c == "red":
            if open_red:
                return False
            open_red = True
        elif c == "blue":
            open_red = False
    return not open_red
