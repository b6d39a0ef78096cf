def colour_beads(n: int, colours: str) -> str:
    """A chain of beads stands for a member number: every colour letter is a digit, the
    first one is the zero. Chains have at least three beads.

    >>> colour_beads(14, 'rgb')
    'ggb'
    >>> colour_beads(1, 'rgb')
    'rrg'
    """
    base = len(colours)
    chain = ''
    while n > 0 or len(chain) < 3:
        chain = colours[n % base] + chain
        n //= base
    return chain


def locker_number(code: str) -> int:
    """Lockers are called A00 to Z99, in this order. Return the number of a locker, the
    first one being 1.

    >>> locker_number('A00')
    1
    >>> locker_number('C07')
    208
    """
    letter = ord(code[0]) - ord('A')
    return letter * 100 + int(code[1:]) + 1


def locker_code(number: int) -> str:
    """The other way round: the code of the locker with this number.

    >>> locker_code(208)
    'C07'
    """
    letter, rest = divmod(number - 1, 100)
    if not 0 <= letter < 26:
        raise ValueError('no such locker')
    return chr(ord('A') + letter) + str(rest).zfill(2)


def clock_parts(seconds):
    """Split seconds into (days, hours, minutes, seconds).

    >>> clock_parts(90061)
    (1, 1, 1, 1)
    """
    parts = []
    for size in (60, 60, 24):
        parts.append(seconds % size)
        seconds //= size
    parts.append(seconds)
    return tuple(parts[::-1])


def balance_weights(n: int) -> list[int]:
    """Weights of 1, 3, 9, 27 ... exist twice each. List those that are put on
    the scale for n grams, heaviest first.

    >>> balance_weights(16)
    [9, 3, 3, 1]
    """
    used = []
    weight = 1
    while n > 0:
        used = [weight] * (n % 3) + used
        n //= 3
        weight *= 3
    return used


def outer_digits_equal(n: int, base: int) -> bool:
    """Is the first digit of n in this base the same as the last one?

    >>> outer_digits_equal(16, 5)
    False
    >>> outer_digits_equal(16, 3)
    True
    """
    last = n % base
    while n >= base:
        n //= base
    return n == last


def zero_count_binary(n: int) -> int:
    # zeros in the binary writing of n
    return bin(n)[2:].count('0')


def smallest_base(text):
    """Smallest base in which the text of digits and small letters is a number.

    >>> smallest_base('1021')
    3
    >>> smallest_base('9f')
    16
    """
    highest = 1
    for ch in text:
        if ch.isdigit():
            value = int(ch)
        else:
            value = ord(ch) - ord('a') + 10
        if value > highest:
            highest = value
    return highest + 1


def binary_labels(count):
    """Labels 0 .. count-1 in binary, all equally long.

    >>> binary_labels(5)
    ['000', '001', '010', '011', '100']
    """
    width = len(bin(count - 1)) - 2
    return [bin(i)[2:].zfill(width) for i in range(count)]
