from typing import Dict, List


def full_house(dice: List[int]) -> bool:
    """
    Five dice make a full house if three of them show one number and two show another.
    >>> full_house([2, 5, 2, 5, 5])
    True
    >>> full_house([5, 5, 5, 5, 5])
    False
    """
    counts = sorted(dice.count(d) for d in set(dice))
    return counts == [2, 3]


def longest_straight(dice: List[int]) -> int:
    """Length of the longest chain of consecutive numbers on the table.
    >>> longest_straight([3, 1, 2, 6, 4])
    4
    """
    best = 0
    run = 0
    for face in range(1, 7):
        if face in dice:
            run += 1
            best = max(best, run)
        else:
            run = 0
    return best


def winning_rolls(first: List[int], second: List[int]) -> int:
    """ Two dice with unusual faces roll against each other. In how many of the
    combinations does the first one win?
    >>> winning_rolls([2, 2, 9], [1, 5, 6])
    5
    """
    count = 0
    for a in first:
        for b in second:
            if a > b:
                count += 1
    return count


def ones_and_fives(dice: List[int]) -> int:
    """
    Three equal dice score 100 times their number (1000 for three ones). Every other
    1 scores 100 and every other 5 scores 50.
    >>> ones_and_fives([1, 1, 1, 5, 2])
    1050
    >>> ones_and_fives([4, 4, 4, 1, 3])
    500
    """
    score = 0
    for face in range(1, 7):
        n = dice.count(face)
        if n >= 3:
            score += 1000 if face == 1 else face * 100
            n -= 3
        if face == 1:
            score += n * 100
        elif face == 5:
            score += n * 50
    return score


def snake_track(rolls: List[int], jumps: Dict[int, int], goal: int) -> int:
    """Move along a track from field 0. Fields in jumps send you elsewhere.
    A roll that would carry you past the goal is lost. Return the last field.
    >>> snake_track([3, 2, 6], {3: 8, 9: 4}, 12)
    10
    """
    position = 0
    for roll in rolls:
        if position + roll > goal:
            continue
        position += roll
        if position in jumps:
            position = jumps[position]
    return position


def until_six(rolls):
    # number of throws until the first six, 0 if there is none
    for i, r in enumerate(rolls):
        if r == 6:
            return i + 1
    return 0


def hidden_sum(top: int, front: int) -> int:
    """Opposite faces of a die add up to 7. Sum of the faces that are neither on top nor in front.
    >>> hidden_sum(1, 2)
    18
    """
    if top == front or top + front == 7:
        raise ValueError("these faces cannot meet")
    return 21 - top - front


def parse_dice(text: str) -> tuple:
    """Split dice notation such as "2d6+1" into number, sides and bonus.
    >>> parse_dice("2d6+1")
    (2, 6, 1)
    >>> parse_dice("d20")
    (1, 20, 0)
    """
    bonus = 0
    if "+" in text:
        text, extra = text.split("+")
        bonus = int(extra)
    number, sides = text.split("d")
    return (int(number) if number else 1, int(sides), bonus)
