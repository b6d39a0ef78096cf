from typing import Dict, List, Optional


def token_position(rolls: List[int], length: int) -> int:
    """Position of a token on a round track with fields 0 to length - 1 after all the rolls.

    >>> token_position([6, 5, 3], 10)
    4
    """
    position = 0
    for roll in rolls:
        position = (position + roll) % length
    return position


def laps(rolls: List[int], length: int) -> int:
    """Count how often the token passes or hits the start field.

    >>> laps([6, 5, 3], 10)
    1
    >>> laps([10, 10], 10)
    2
    """
    position = 0
    count = 0
    for roll in rolls:
        position += roll
        while position >= length:
            position -= length
            count += 1
    return count


def chutes(rolls: List[int], jumps: Dict[int, int], goal: int) -> int:
    """Play a track with jumps (field: new field); a roll beyond the goal is lost.

    >>> chutes([3, 4], {3: 8}, 12)
    12
    >>> chutes([3, 5], {3: 8}, 12)
    8
    """
    field = 0
    for roll in rolls:
        if field + roll > goal:
            continue
        field += roll
        if field in jumps:
            field = jumps[field]
        if field == goal:
            break
    return field


def extra_turns(rolls):
    """A six gives an extra turn, but the third six in a row ends the series; count the extra turns.

    >>> extra_turns([6, 6, 2])
    2
    >>> extra_turns([6, 6, 6, 6])
    2
    """
    count = 0
    for roll in rolls:
        if roll != 6 or count == 2:
            break
        count += 1
    return count


def small_street(dice: List[int]) -> bool:
    """Do the dice contain four numbers in a row?

    >>> small_street([3, 1, 2, 4, 4])
    True
    >>> small_street([1, 2, 3, 5, 6])
    False
    """
    values = set(dice)
    for start in (1, 2, 3):
        if all(start + k in values for k in range(4)):
            return True
    return False


def full_house(dice: List[int]) -> bool:
    """Three dice of one number and two of another."""
    counts = sorted(dice.count(v) for v in set(dice))
    return counts == [2, 3]


def best_upper(dice: List[int]) -> Optional[int]:
    """The number whose dice give the most points in the upper part of the score sheet.

    >>> best_upper([1, 1, 1, 5, 2])
    5
    >>> best_upper([]) is None
    True
    """
    best = None
    best_points = 0
    for number in range(1, 7):
        points = number * dice.count(number)
        if points > best_points:
            best_points = points
            best = number
    return best


def ways_to_throw(total: int, dice: int, sides: int = 6) -> int:
    """In how many ways can the dice show the total?

    >>> ways_to_throw(7, 2)
    6
    >>> ways_to_throw(1, 2)
    0
    """
    if dice == 0:
        return 1 if total == 0 else 0
    ways = 0
    for face in range(1, sides + 1):
        if face > total:
            break
        ways += ways_to_throw(total - face, dice - 1, sides)
    return ways


def kick_out(tokens, player, field):
    # tokens on the field go back to the start, except those of the player who arrives
    result = {}
    for name, position in tokens.items():
        if position == field and name != player:
            result[name] = 0
        else:
            result[name] = position
    result[player] = field
    return result
