from typing import List, Optional, Tuple


def stack_blocks(blocks: List[int], commands: List[str]) -> List[int]:
    """
    A robot arm works on a pile of blocks (the last element is on top). The commands are: "up"
    takes the top block into the hand, "down" puts the block from the hand on top, "swap"
    exchanges the block in the hand with the top block, "drop" throws away what is in the hand.
    Commands that are not possible are skipped. Return the pile at the end.

    Examples:
    stack_blocks([1, 2, 3], ["up", "swap", "down"]) == [1, 3, 2]
    stack_blocks([1], ["up", "drop", "down"]) == []
    stack_blocks([], ["swap"]) == []
    """
    pile = list(blocks)
    hand = None
    for c in commands:
        if c == "up" and hand is None and pile:
            hand = pile.pop()
        elif c == "down" and hand is not None:
            pile.append(hand)
            hand = None
        elif c == "swap" and hand is not None and pile:
            hand, pile[-1] = pile[-1], hand
        elif c == "drop":
            hand = None
    return pile


def arm_path(start: int, targets: List[int]) -> int:
    """
    The arm can move along a rail. Return the total distance if from start it always goes to the
    nearest target that is not yet visited; with two equally near targets it takes the smaller position.

    >>> arm_path(5, [9, 4, 1])
    12
    >>> arm_path(3, [])
    0
    """
    left = list(targets)
    pos = start
    total = 0
    while left:
        nearest = min(left, key=lambda t: (abs(t - pos), t))
        total += abs(nearest - pos)
        pos = nearest
        left.remove(nearest)
    return total


def safe_piles(piles: List[List[int]]) -> List[int]:
    """
    A pile (from bottom to top) is safe if no block is heavier than the block directly below it
    and the whole pile is not heavier than ten times its bottom block. Return the indices of the
    safe piles. An empty pile is safe.

    safe_piles([[5, 3, 3], [2, 4], [], [1] * 12]) == [0, 2]
    """
    def is_safe(pile):
        if not pile:
            return True
        for i in range(1, len(pile)):
            if pile[i] > pile[i - 1]:
                return False
        return sum(pile) <= 10 * pile[0]

    res = []
    for i in range(len(piles)):
        if is_safe(piles[i]):
            res.append(i)
    return res


def find_block(piles: List[List[int]], weight: int) -> Optional[Tuple[int, int]]:
    """
    Find a block of the given weight that can be reached with the fewest blocks above it. Return
    (pile, blocks above it); when two are equal, the pile further to the left is taken. Return
    None if there is no such block.

    find_block([[7, 1, 2], [3, 7, 4]], 7) == (1, 1)
    find_block([[1]], 7) == None
    """
    best = None
    for p, pile in enumerate(piles):
        for above, block in enumerate(reversed(pile)):
            if block == weight:
                if best is None or above < best[1]:
                    best = (p, above)
                break
    return best


def even_out(piles: List[List[int]]) -> List[List[int]]:
    """
    Move the top block of the highest pile onto the lowest pile, again and again, until the
    heights differ by at most one. For equal heights the leftmost pile is used. The given lists
    are not changed.

    >>> even_out([[1, 2, 3, 4], [], [5]])
    [[1, 2], [4, 3], [5]]
    """
    res = [p[:] for p in piles]
    if not res:
        return res
    while True:
        heights = [len(p) for p in res]
        high = heights.index(max(heights))
        low = heights.index(min(heights))
        if heights[high] - heights[low] <= 1:
            return res
        res[low].append(res[high].pop())
