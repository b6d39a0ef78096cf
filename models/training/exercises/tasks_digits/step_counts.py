def steps_to_single_kind(n: int) -> int:
    """
    In each step the number of different digits is added to the number. Count
    the steps until all digits of the number are equal. A number that consists of equal digits
    already needs 0 steps. After 5000 steps give up and return -1.

    >>> steps_to_single_kind(17)
    8
    >>> steps_to_single_kind(8)
    0
    """
    steps = 0
    while len(set(str(n))) > 1:
        n += len(set(str(n)))
        steps += 1
        if steps > 5000:
            return -1
    return steps


def coins_until_broke(coins, toll):
    """At every gate the traveller pays the toll; if an even number of coins is left, a friendly
    guard gives one coin back. Return the number of gates passed before the traveller
    cannot pay the toll any more. A toll below 2 would let him walk forever, so in this case
    the answer is None.

    >>> coins_until_broke(10, 3)
    4
    >>> coins_until_broke(10, 1) is None
    True
    """
    if toll < 2:
        return None
    gates = 0
    while coins >= toll:
        coins -= toll
        if coins % 2 == 0:
            coins += 1
        gates += 1
    return gates


def shrink_path(n):
    """
    Return the list of values of this process, the start included: if the number is
    divisible by 3 divide it by 3, if it is not, subtract its last digit, and if the last digit
    is 0 subtract 1. The process ends at 0 or below.

    Example:
    shrink_path(14) == [14, 10, 9, 3, 1, 0]
    """
    path = [n]
    while n > 0:
        if n % 3 == 0:
            n //= 3
        elif n % 10 == 0:
            n -= 1
        else:
            n -= n % 10
        path.append(n)
    return path


def bounce_count(height, floor_height=1):
    """A ball loses a third of its height (rounded up) at every bounce. Count the bounces
    which start from a height above floor_height.

    >>> bounce_count(9)
    4
    >>> bounce_count(1)
    0
    """
    count = 0
    while height > floor_height:
        height -= (height + 2) // 3
        count += 1
    return count


def meet_in_the_middle(a, b):
    """
    Two hikers stand at the kilometres a <= b and walk towards each other. The first one
    walks 1, 2, 3, ... kilometres in successive hours, the second one always 2. Return after
    how many hours they meet or have passed each other.

    meet_in_the_middle(0, 10) == 3
    meet_in_the_middle(4, 4) == 0
    """
    hours = 0
    while a < b:
        hours += 1
        a += hours
        b -= 2
    return hours


def lamp_presses(start, target, size):
    """
    A lamp has the brightness levels 0 .. size - 1. The red button doubles the level
    (modulo size), the green one adds 1 (modulo size). The owner presses red whenever
    the level is below the target and not zero, and green otherwise. Return the number
    of presses to reach the target, or -1 if the lamp comes to a level a second time.

    >>> lamp_presses(1, 8, 10)
    3
    >>> lamp_presses(3, 0, 5)
    2
    >>> lamp_presses(3, 5, 6)
    -1
    """
    seen = set()
    level = start
    presses = 0
    while level != target:
        if level in seen:
            return -1
        seen.add(level)
        if level < target and level != 0:
            level = level * 2 % size
        else:
            level = (level + 1) % size
        presses += 1
    return presses
