from typing import List, Optional, Tuple


def visible_to_neighbour(towers: List[int]) -> int:
    """ Towers stand in a row. Count those that are higher than both direct neighbours together; a
    missing neighbour has the height zero.
    >>> visible_to_neighbour([5, 2, 9, 3])
    2
    """
    count = 0
    for i in range(len(towers)):
        left = towers[i - 1] if i > 0 else 0
        right = towers[i + 1] if i + 1 < len(towers) else 0
        if towers[i] > left + right:
            count += 1
    return count


def take_from_highest(towers: List[int], stones: int) -> List[int]:
    """ Take stones one at a time from the tower that is highest at that moment, the leftmost of
    several. No stones are taken from towers of height zero.
    >>> take_from_highest([3, 5, 4], 3)
    [3, 3, 3]
    """
    left = list(towers)
    for _ in range(stones):
        top = max(left, default=0)
        if top == 0:
            break
        left[left.index(top)] -= 1
    return left


def stable_towers(towers: List[List[int]]) -> List[bool]:
    """ A tower is a list of block widths from the bottom to the top. It is stable when no block
    is wider than the one below plus one.
    >>> stable_towers([[4, 5, 3], [2, 4], []])
    [True, False, True]
    """
    answers = []
    for blocks in towers:
        stable = True
        for below, above in zip(blocks, blocks[1:]):
            stable = stable and above <= below + 1
        answers.append(stable)
    return answers


def nearest_higher(towers: List[int], place: int) -> Optional[int]:
    """ Return the index of the nearest tower that is higher than the one at the place. If there
    is one on either side at the same distance, take the left one.
    >>> nearest_higher([9, 4, 2, 5], 2)
    1
    """
    for distance in range(1, len(towers)):
        for i in (place - distance, place + distance):
            if 0 <= i < len(towers) and towers[i] > towers[place]:
                return i
    return None


def sum_of_gaps(towers: List[int], roof: int) -> int:
    """ Return how many stones are needed until all towers reach the roof; towers above the roof
    may give what they have too much.
    >>> sum_of_gaps([3, 6, 1], 4)
    2
    """
    needed = 0
    spare = 0
    for height in towers:
        if height < roof:
            needed += roof - height
        else:
            spare += height - roof
    return max(0, needed - spare)


def rebuild(towers: List[int], swaps: List[Tuple[int, int]]) -> List[int]:
    """ For every pair (i, j) in swaps exchange these towers, but only if the higher one of them
    comes to stand at j.
    >>> rebuild([5, 3, 4], [(0, 1), (2, 1), (1, 2)])
    [3, 4, 5]
    """
    row = towers[:]
    for i, j in swaps:
        if row[i] > row[j]:
            row[i], row[j] = row[j], row[i]
    return row


def heights_text(towers: List[int]) -> str:
    """ Describe a row: "higher", "lower" or "equal" for each tower after the first, compared with
    the first one.
    >>> heights_text([4, 6, 4, 1])
    'higher equal lower'
    """
    words = []
    for height in towers[1:]:
        if height == towers[0]:
            words.append("equal")
            continue
        words.append("higher" if height > towers[0] else "lower")
    return " ".join(words)
