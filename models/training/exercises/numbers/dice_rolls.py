from typing import Dict, List


def roll_counts(rolls: List[int]) -> Dict[int, int]:
    """How often each face of a die was rolled; faces that never came up are listed with 0.

    >>> roll_counts([1, 6, 6])
    {1: 1, 2: 0, 3: 0, 4: 0, 5: 0, 6: 2}
    """
    counts = {face: 0 for face in range(1, 7)}
    for r in rolls:
        counts[r] += 1
    return counts


def ways_to_roll(target: int, dice: int) -> int:
    """Number of ordered ways to roll the target sum with the given number of six-sided dice.

    >>> ways_to_roll(7, 2)
    6
    >>> ways_to_roll(4, 3)
    3
    """
    if dice == 0:
        return 1 if target == 0 else 0
    ways = 0
    for face in range(1, 7):
        if face <= target:
            ways += ways_to_roll(target - face, dice - 1)
    return ways


def has_small_street(rolls: List[int]) -> bool:
    """Check whether four numbers in a row, such as 2 3 4 5, are among the rolled dice.

    >>> has_small_street([5, 3, 2, 2, 4])
    True
    >>> has_small_street([1, 2, 3, 5, 6])
    False
    """
    faces = set(rolls)
    for start in range(1, 4):
        if all(start + k in faces for k in range(4)):
            return True
    return False


def score_of_kind(rolls, needed):
    """If some face shows at least `needed` times, all dice are added up, otherwise the score is 0.

    >>> score_of_kind([4, 4, 4, 1, 2], 3)
    15
    >>> score_of_kind([4, 4, 1, 1, 2], 3)
    0
    """
    for face in set(rolls):
        if rolls.count(face) >= needed:
            return sum(rolls)
    return 0


def best_upper_box(rolls: List[int]) -> int:
    """Return the face whose dice give the most points when added up; the higher face wins a tie.

    >>> best_upper_box([1, 1, 1, 3, 2])
    3
    """
    best_face = 1
    best_points = 0
    for face in range(1, 7):
        points = face * rolls.count(face)
        if points >= best_points:
            best_points = points
            best_face = face
    return best_face


def walk_board(rolls, size):
    """Walk around a board with `size` fields, starting on field 0. A six lets you stay where you are.
    Return the fields visited.

    >>> walk_board([3, 6, 5, 4], 10)
    [3, 3, 8, 2]
    """
    position = 0
    visited = []
    for r in rolls:
        if r != 6:
            position = (position + r) % size
        visited.append(position)
    return visited


def rolls_until_sum(rolls, goal):
    """How many rolls are needed until the sum hits the goal exactly? A roll that would go beyond
    the goal is counted, but not added. The answer is -1 if the goal is never hit.

    >>> rolls_until_sum([4, 5, 6, 1], 10)
    4
    >>> rolls_until_sum([4, 4], 10)
    -1
    """
    total = 0
    for i, r in enumerate(rolls):
        if total + r <= goal:
            total += r
        if total == goal:
            return i + 1
    return -1


def hidden_faces(tops: List[int]) -> int:
    # opposite faces of a die add up to seven; sum of the faces on the table
    return sum(7 - t for t in tops)
