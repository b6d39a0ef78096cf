from typing import List


def dice_points(roll: List[int]) -> int:
    """
    In a dice game a roll of five dice is worth
      - 50 points if all the dice show the same number,
      - 30 points if four of them are the same,
      - 20 points if the numbers are five different ones,
      - the sum of the dice otherwise.

    Examples:
    dice_points([3, 3, 3, 3, 3]) == 50
    dice_points([2, 6, 2, 2, 2]) == 30
    dice_points([1, 3, 4, 5, 6]) == 20
    dice_points([1, 1, 2, 3, 3]) == 10
    """
    most = max(roll.count(x) for x in roll)
    if most == 5:
        return 50
    if most == 4:
        return 30
    if len(set(roll)) == 5:
        return 20
    return sum(roll)


def ways_to_roll(total, sides):
    """
    Count in how many ways two dice with the given number of sides show the given total. The
    dice have different colours, so 1 + 2 and 2 + 1 are two ways.

    >>> ways_to_roll(4, 6)
    3
    >>> ways_to_roll(13, 6)
    0
    """
    ways = 0
    for a in range(1, sides + 1):
        for b in range(1, sides + 1):
            if a + b == total:
                ways += 1
    return ways


def until_three_sixes(rolls: List[int]) -> int:
    """
    Return after how many rolls the third six was thrown, or -1 if there were fewer sixes.

    until_three_sixes([6, 1, 6, 6, 2]) == 4
    until_three_sixes([6, 6]) == -1
    """
    sixes = 0
    for i in range(len(rolls)):
        if rolls[i] == 6:
            sixes += 1
            if sixes == 3:
                return i + 1
    return -1


def play_ladder(rolls, ladders, goal):
    """
    A figure starts at field 0 and moves by the numbers of the rolls. If it ends a move on
    a field that is a key in `ladders`, it is taken to the field given there. A move beyond
    the goal is not made. Return the field on which the figure stands at the end; after the
    goal is reached no roll counts any more.

    play_ladder([3, 4, 6], {3: 8, 12: 2}, 20) -> 8
    play_ladder([5, 5, 1], {}, 10) -> 10
    play_ladder([6, 6], {}, 10) -> 6
    """
    pos = 0
    for r in rolls:
        if pos == goal:
            break
        if pos + r > goal:
            continue
        pos += r
        if pos in ladders:
            pos = ladders[pos]
    return pos


def fair_sum(rolls):
    """
    Two players roll in turns, the first player begins. A roll of one takes all the points
    made so far away from the player. Return the points of both as a tuple.

    >>> fair_sum([4, 2, 5, 1, 3])
    (12, 0)
    """
    points = [0, 0]
    for i, r in enumerate(rolls):
        who = i % 2
        if r == 1:
            points[who] = 0
        else:
            points[who] += r
    return points[0], points[1]


def hidden_sum(stack):
    # dice stand on each other, opposite sides add up to seven; only the top of the highest
    # one is known, given with the height: all covered sides and the bottom side together
    top, height = stack
    return 7 * height - top


def longest_lucky_streak(rolls, at_least):
    """
    Find the longest part of the list in which every roll is at least as high as the given
    number. Return its length.

    longest_lucky_streak([5, 6, 2, 4, 5, 6], 4) -> 3
    """
    best = run = 0
    for r in rolls:
        run = run + 1 if r >= at_least else 0
        best = max(best, run)
    return best
