from typing import List, Optional


def throw_name(dice: List[int]) -> str:
    """
    In the tavern five dice are thrown. Name the throw:
      "herd"   four or five dice show the same
      "stairs" the dice show five numbers in a row
      "odds"   all dice show odd numbers
      "dust"   anything else
    The names are tried from the top. A throw of another number of dice is called "".

    >>> throw_name([2, 4, 3, 6, 5])
    'stairs'
    >>> throw_name([3, 3, 1, 3, 3])
    'herd'
    >>> throw_name([1, 1, 3, 5, 5])
    'odds'
    """
    if len(dice) != 5:
        return ""
    if any(dice.count(d) >= 4 for d in dice):
        return "herd"
    if len(set(dice)) == 5 and max(dice) - min(dice) == 4:
        return "stairs"
    if all(d % 2 == 1 for d in dice):
        return "odds"
    return "dust"


def looks_loaded(throws: List[int], times: int = 4) -> Optional[int]:
    """Return the number that was thrown `times` times or more in a row, the first of that kind,
    or None if there is no such number.

    >>> looks_loaded([1, 6, 6, 6, 6, 2])
    6
    >>> looks_loaded([1, 6, 6, 2, 6, 6]) is None
    True
    """
    run = 0
    for i, d in enumerate(throws):
        run = run + 1 if i > 0 and d == throws[i - 1] else 1
        if run >= times:
            return d
    return None


def may_stop(points: int, throws: int, leader: int) -> bool:
    """
    A player may stop with at least 20 points, or after three throws. But he who trails the
    leader by more than 50 must go on, unless he has had six throws.

    may_stop(25, 1, 40) == True
    may_stop(25, 3, 80) == False
    may_stop(25, 6, 80) == True
    """
    if throws >= 6:
        return True
    if leader - points > 50:
        return False
    return points >= 20 or throws >= 3


def hit_possible(target: int, dice: int) -> bool:
    """
    Can the sum of that many dice be exactly the target, when every die must show a different
    number from 1 to 6?

    >>> hit_possible(6, 3)
    True
    >>> hit_possible(5, 3)
    False
    >>> hit_possible(21, 6)
    True
    >>> hit_possible(1, 7)
    False
    """
    if dice < 1 or dice > 6:
        return False
    lowest = sum(range(1, dice + 1))
    highest = sum(range(6, 6 - dice, -1))
    return lowest <= target <= highest


def fair_bet(stakes):
    """Nobody stakes more than all the others together, and nobody stakes nothing."""
    total = sum(stakes)
    for s in stakes:
        if s <= 0 or s > total - s:
            return False
    return True


def beats_house(own: tuple, house: tuple) -> bool:
    """Compare two dice with two dice: doubles beat the rest, then the higher sum; the house wins ties.

    >>> beats_house((2, 2), (6, 5))
    True
    >>> beats_house((3, 4), (5, 2))
    False
    """
    def value(pair):
        return pair[0] == pair[1], sum(pair)

    return value(own) > value(house)


def rolled_off(position, table=90):
    return not 0 <= position <= table
