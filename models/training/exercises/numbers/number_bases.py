def same_ending(a: int, b: int, base: int) -> int:
    """In how many final digits do two numbers agree when they are written in the base? Leading zeros
    are not compared.

    >>> same_ending(29, 13, 2)
    4
    >>> same_ending(10, 11, 3)
    0
    """
    if base < 2:
        raise ValueError("base out of range")
    agree = 0
    while a > 0 and b > 0 and a % base == b % base:
        agree += 1
        a //= base
        b //= base
    return agree


def from_base(digits: list[int], base: int) -> int:
    """Value of a list of digits, the most valuable digit first.

    >>> from_base([1, 0, 1, 1], 2)
    11
    """
    value = 0
    for d in digits:
        value = value * base + d
    return value


def digit_sum_in_base(n, base):
    """Add up the digits that n has in the base.

    >>> digit_sum_in_base(15, 2)
    4
    >>> digit_sum_in_base(26, 3)
    6
    """
    if n < base:
        return n
    return n % base + digit_sum_in_base(n // base, base)


def best_base(n: int, bases: list[int]) -> int:
    """Choose the base in which n needs the fewest digits; the smaller base wins a tie."""
    def length(base):
        m = n
        digits = 1
        while m >= base:
            m //= base
            digits += 1
        return digits

    return min(bases, key=lambda b: (length(b), b))


def brightest_patterns(numbers: list[int], lamps: int) -> list[int]:
    """Each number is a pattern of lamps, one lamp per bit. Keep the patterns in which more than half of
    the lamps are lit, the patterns with the leftmost lamp lit first.

    >>> brightest_patterns([3, 7, 13, 8, 11], 4)
    [13, 11, 7]
    """
    bright = []
    for n in numbers:
        lit = format(n, "b").count("1")
        if 2 * lit > lamps:
            bright.append(n)
    return sorted(bright, key=lambda n: n < 2 ** (lamps - 1))


def switches_changed(before: int, after: int) -> list[int]:
    """A number holds the state of a row of switches, switch 0 being the lowest bit.
    List the switches that differ between the two states.

    >>> switches_changed(0b1010, 0b0110)
    [2, 3]
    """
    diff = before ^ after
    changed = []
    position = 0
    while diff:
        if diff % 2 == 1:
            changed.append(position)
        diff //= 2
        position += 1
    return changed


def longest_run_of_ones(n):
    """Length of the longest row of ones in the binary form of n.

    >>> longest_run_of_ones(0b110111011)
    3
    """
    blocks = bin(n)[2:].split("0")
    return max(len(b) for b in blocks)


def odometer_base_six(n):
    """Show n on an odometer whose five wheels have the digits 0 to 5 only.

    >>> odometer_base_six(35)
    '00055'
    >>> odometer_base_six(6 ** 5 + 1)
    '00001'
    """
    wheels = []
    for _ in range(5):
        wheels.append(str(n % 6))
        n = n // 6
    wheels.reverse()
    return "".join(wheels)


def egg_count(eggs: int) -> str:
    """Count eggs in gross (144), dozens (12) and single ones; parts that are zero are left out.

    >>> egg_count(300)
    '2 gross 1 dozen'
    >>> egg_count(5)
    '5'
    """
    parts = []
    for size, name in ((144, " gross"), (12, " dozen"), (1, "")):
        amount = eggs // size
        eggs %= size
        if amount > 0:
            parts.append(str(amount) + name)
    return " ".join(parts)
