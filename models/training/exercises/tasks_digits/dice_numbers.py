def dice_number(rolls):
    """
    Rolled dice are laid in a row from the highest to the lowest and read as a number. Dice that
    show anything else than 1 to 6 have fallen from the table and do not count. No dice: 0.

    >>> dice_number([3, 6, 1])
    631
    >>> dice_number([0, 7])
    0
    """
    good = sorted((r for r in rolls if 1 <= r <= 6), reverse=True)
    value = 0
    for r in good:
        value = value * 10 + r
    return value


def hidden_sum(visible):
    """Opposite faces of a die add up to 7. Given the visible top faces of dice on a glass table, return the
    sum of the faces below.

    hidden_sum([1, 1, 6]) == 13
    hidden_sum([]) == 0
    """
    return sum(7 - v for v in visible)


def is_rollable(n: int) -> bool:
    """
    Check if a number could be laid with dice (digits 1 to 6 only) so that no two neighbouring dice add up
    to 7.

    >>> is_rollable(1355)
    True
    >>> is_rollable(1346)
    False
    >>> is_rollable(180)
    False
    """
    s = str(n)
    if any(c not in "123456" for c in s):
        return False
    for i in range(len(s) - 1):
        if int(s[i]) + int(s[i + 1]) == 7:
            return False
    return True


def next_rollable(n):
    """Return the smallest number above n that consists only of the digits 1 to 6.

    >>> next_rollable(16)
    21
    >>> next_rollable(699)
    1111
    """
    n += 1
    while set(str(n)) & set("0789"):
        n += 1
    return n


def rolls_until_sum(rolls, total, reroll_sixes=False):
    """
    Add up the rolls until the total is reached and return how many rolls it took. If reroll_sixes is
    set, a six counts for the sum, but not as a roll. Return -1 if the rolls do not suffice.

    >>> rolls_until_sum([6, 2, 6, 3], 12)
    3
    >>> rolls_until_sum([6, 2, 6, 3], 12, True)
    1
    >>> rolls_until_sum([1], 2)
    -1
    """
    points = used = 0
    for r in rolls:
        points += r
        if not (reroll_sixes and r == 6):
            used += 1
        if points >= total:
            return used
    return -1


def game_of_pig_turn(rolls, stop_at):
    """A player adds up his rolls and stops as soon as he has at least stop_at. A 1 ends his turn
    with nothing. If the rolls run out before, the points so far count. Return the points.

    game_of_pig_turn([4, 5, 6], 9) == 9
    game_of_pig_turn([4, 1, 6], 9) == 0
    game_of_pig_turn([4], 9) == 4
    """
    points = 0
    for r in rolls:
        if r == 1:
            return 0
        points += r
        if points >= stop_at:
            break
    return points


def roll_streak(rolls):
    """
    Find the face that was rolled most often in direct succession. Return (face, times); the
    earliest streak wins a tie. Without rolls the result is (0, 0).

    >>> roll_streak([2, 5, 5, 1, 1])
    (5, 2)
    """
    best_face, best = 0, 0
    run = 0
    for i, r in enumerate(rolls):
        run = run + 1 if i > 0 and rolls[i - 1] == r else 1
        if run > best:
            best_face, best = r, run
    return best_face, best


def loaded_suspects(counts):
    """Given a dictionary face -> number of rolls, return the faces rolled more than twice as
    often as the rarest face, in ascending order."""
    if not counts:
        return []
    rare = min(counts.values())
    return sorted(face for face, c in counts.items() if c > 2 * rare)
