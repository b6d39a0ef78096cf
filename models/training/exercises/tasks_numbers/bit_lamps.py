from typing import List


def missing_switches(n: int) -> List[int]:
    """
    The state of a row of switches is kept in a number: bit 0 belongs to switch 0 and so on.
    Return the numbers of the switches that are off below the highest switch that is on.

    >>> missing_switches(18)
    [0, 2, 3]
    >>> missing_switches(7)
    []
    """
    off = []
    i = 0
    while n > 0:
        if n % 2 == 0:
            off.append(i)
        n //= 2
        i += 1
    return off


def longest_zero_run_inside(n):
    """
    Look at the binary form of n without leading zeros. Return the start of the longest run of
    zeros, counted from the left with 0, and its length as a tuple. If there is no zero, return
    (-1, 0). The run further left wins.

    Examples:
    longest_zero_run_inside(9) == (1, 2)
    longest_zero_run_inside(7) == (-1, 0)
    longest_zero_run_inside(10) == (1, 1)
    """
    s = bin(n)[2:]
    best = (-1, 0)
    i = 0
    while i < len(s):
        if s[i] == '1':
            i += 1
            continue
        j = i
        while j < len(s) and s[j] == '0':
            j += 1
        if j - i > best[1]:
            best = (i, j - i)
        i = j
    return best


def toggle_all(n: int, positions: List[int]) -> int:
    """
    Turn over the bits of n at the given positions (0 is the lowest bit). A position which is
    given twice is turned over twice.

    toggle_all(5, [0, 1]) == 6
    toggle_all(5, [3, 3]) == 5
    """
    for p in positions:
        power = 2 ** p
        if n // power % 2 == 1:
            n -= power
        else:
            n += power
    return n


def lamps_in_use(numbers):
    """
    The numbers of the list are shown one after another with a row of lamps, one lamp for each
    binary digit. Count how many times a lamp has to be turned on; all are off before.

    lamps_in_use([5, 4, 7]) -> 4
    lamps_in_use([0]) -> 0
    """
    turned_on = 0
    before = 0
    for n in numbers:
        a, b = before, n
        while b > 0:
            if b % 2 == 1 and a % 2 == 0:
                turned_on += 1
            a //= 2
            b //= 2
        before = n
    return turned_on


def alternating_bits_up_to(limit: int) -> List[int]:
    """
    Return all positive numbers up to the limit in whose binary form no two neighbouring digits
    are ones and no three neighbouring digits are zeros.

    >>> alternating_bits_up_to(12)
    [1, 2, 4, 5, 9, 10]
    """
    found = []
    for n in range(1, limit + 1):
        b = bin(n)[2:]
        if '11' in b or '000' in b:
            continue
        found.append(n)
    return found


def from_signs(s, zero, one):
    """
    Read a string of two signs as a binary number. Signs that are neither `zero` nor `one` are
    skipped.

    from_signs('+--+', '-', '+') # => 9
    from_signs('', 'a', 'b') # => 0
    """
    n = 0
    for c in s:
        if c == zero:
            n = n * 2
        elif c == one:
            n = n * 2 + 1
    return n


def flags_to_names(value, names):
    # names[i] belongs to bit i; returns the names of all bits that are set
    return [name for i, name in enumerate(names) if value >> i & 1]


def gray_step(a: int, b: int) -> bool:
    """Check if two numbers differ in exactly one binary place.

    >>> gray_step(5, 7)
    True
    >>> gray_step(3, 4)
    False
    """
    x = a ^ b
    return x != 0 and x & (x - 1) == 0
