from typing import Dict, List


def throw_value(dice: List[int]) -> int:
    """
    Value a throw of dice: ten points for each die of the largest group of equal dice (the number on them does not matter);
    each 6 adds 1 and each 1 takes 1 away. If all dice are different and there are at least four, the value is 50.

    >>> throw_value([2, 2, 6, 1])
    20
    >>> throw_value([1, 2, 3, 4])
    50
    """
    if not dice:
        return 0
    if len(dice) >= 4 and len(set(dice)) == len(dice):
        return 50
    most = max(dice.count(d) for d in dice)
    return 10 * most + dice.count(6) - dice.count(1)


def share_gold(gold: int, crew: List[str]) -> Dict[str, int]:
    """
    The captain is the first of the crew and takes half of the gold, rounded up. The others share what is left in turns of one
    coin, from the last to the second of the crew, until nothing is left. A captain alone takes all.

    >>> share_gold(11, ["hook", "ann", "bo"])
    {'hook': 6, 'ann': 2, 'bo': 3}
    """
    if not crew:
        return {}
    if len(crew) == 1:
        return {crew[0]: gold}
    shares = {name: 0 for name in crew}
    shares[crew[0]] = (gold + 1) // 2
    rest = gold // 2
    others = crew[:0:-1]
    for coin in range(rest):
        shares[others[coin % len(others)]] += 1
    return shares


def bluff_right(call_count: int, call_value: int, cups: List[List[int]]) -> bool:
    """
    A pirate calls "there are at least so many dice with this value under all cups"; ones count for every value except when
    ones are called. Check if the call is right.

    >>> bluff_right(3, 5, [[5, 1], [2, 5]])
    True
    >>> bluff_right(2, 1, [[5, 1], [2, 5]])
    False
    """
    count = 0
    for cup in cups:
        for die in cup:
            if die == call_value or (die == 1 and call_value != 1):
                count += 1
    return count >= call_count


def higher_call(old: tuple, new: tuple) -> bool:
    """Check if a call (count, value) is higher: more dice, or the same count with a larger value; values are 1 to 6."""
    if not 1 <= new[1] <= 6:
        return False
    if new[0] != old[0]:
        return new[0] > old[0]
    return new[1] > old[1]


def keep_and_throw(dice: List[int], throws: List[int]) -> List[int]:
    """
    A player keeps the fives and sixes and throws the others again; the new numbers come from `throws` in turn. This goes on
    until all are kept or there are no numbers left (dice without a new number stay). Return the dice sorted.

    >>> keep_and_throw([5, 2, 3], [6, 1, 5])
    [5, 5, 6]
    """
    current = dice[:]
    k = 0
    while k < len(throws) and any(d < 5 for d in current):
        for i in range(len(current)):
            if current[i] < 5 and k < len(throws):
                current[i] = throws[k]
                k += 1
    return sorted(current)


def streaks(rolls: List[int]) -> List[tuple]:
    """
    Return (number, length) for each streak of two or more rolls in which every roll is at least as high as the one before,
    where the number is the first roll of the streak.

    >>> streaks([3, 4, 2, 2, 6, 1])
    [(3, 2), (2, 3)]
    """
    result = []
    start = 0
    for i in range(1, len(rolls) + 1):
        if i < len(rolls) and rolls[i] >= rolls[i - 1]:
            continue
        if i - start >= 2:
            result.append((rolls[start], i - start))
        start = i
    return result
