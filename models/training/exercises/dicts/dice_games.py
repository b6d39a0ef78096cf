from typing import Dict, List


def pip_counts(dice: List[int]) -> Dict[int, int]:
    """Count every number from 1 to 6 in a roll, also those that do not occur.

    >>> pip_counts([2, 5, 2])
    {1: 0, 2: 2, 3: 0, 4: 0, 5: 1, 6: 0}
    """
    counts = {pip: 0 for pip in range(1, 7)}
    for d in dice:
        counts[d] += 1
    return counts


def same_of_a_kind(dice: List[int]) -> int:
    """How many dice show the most frequent number.

    >>> same_of_a_kind([4, 4, 1, 4, 6])
    3
    """
    most = 0
    for pip in set(dice):
        most = max(most, dice.count(pip))
    return most


def is_house(dice: List[int]) -> bool:
    """True if five dice show one number three times and another one twice.

    >>> is_house([3, 6, 3, 6, 6])
    True
    >>> is_house([3, 3, 3, 3, 6])
    False
    """
    counts = {}
    for d in dice:
        counts[d] = counts.get(d, 0) + 1
    return sorted(counts.values()) == [2, 3]


def longest_street(dice: List[int]) -> int:
    """Length of the longest run of neighbouring numbers in a roll.

    >>> longest_street([1, 3, 4, 5, 3])
    3
    """
    shown = set(dice)
    best = 0
    run = 0
    for pip in range(1, 7):
        if pip in shown:
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


def pair_score(dice: List[int]) -> int:
    """Sum of the highest pair in a roll, 0 without a pair.

    >>> pair_score([5, 2, 5, 2, 1])
    10
    """
    for pip in range(6, 0, -1):
        if dice.count(pip) >= 2:
            return 2 * pip
    return 0


def keep_dice(dice: List[int], wanted: Dict[int, int]) -> List[int]:
    """Keep at most as many dice of each number as wanted, in the order of the roll.

    >>> keep_dice([1, 6, 6, 6, 2], {6: 2, 2: 1})
    [6, 6, 2]
    """
    left = dict(wanted)
    kept = []
    for d in dice:
        if left.get(d, 0) > 0:
            kept.append(d)
            left[d] -= 1
    return kept


def sum_table(sides: int) -> Dict[int, int]:
    """In how many ways can two dice with the given number of sides give each sum?

    >>> sum_table(3)
    {2: 1, 3: 2, 4: 3, 5: 2, 6: 1}
    """
    ways: Dict[int, int] = {}
    for a in range(1, sides + 1):
        for b in range(1, sides + 1):
            ways[a + b] = ways.get(a + b, 0) + 1
    return ways


def missing_numbers(rolls: List[List[int]]) -> List[int]:
    """Numbers from 1 to 6 that did not come in any of the rolls."""
    shown = set()
    for roll in rolls:
        shown.update(roll)
    return sorted(set(range(1, 7)) - shown)


def lucky_player(rolls: Dict[str, List[int]], lucky: int) -> str:
    """The player who rolled the lucky number most often (the first one in a tie)."""
    return max(rolls, key=lambda player: rolls[player].count(lucky))
