def add_in_base(a, b, base):
    """
    Two numbers are given as lists of digits in the same base, the most significant digit first.
    Return their sum in the same form. The lists may have different lengths; an empty list stands for zero.

    >>> add_in_base([1, 2], [2, 2], 3)
    [1, 1, 1]
    >>> add_in_base([], [1], 2)
    [1]
    """
    result = []
    carry = 0
    i, j = len(a) - 1, len(b) - 1
    while i >= 0 or j >= 0 or carry:
        s = carry
        if i >= 0:
            s += a[i]
        if j >= 0:
            s += b[j]
        result.append(s % base)
        carry = s // base
        i -= 1
        j -= 1
    return result[::-1]


def carries_in_base(a, b, base):
    """How many carries occur when a and b are added on paper in the given base?

    carries_in_base(5, 3, 2) == 3
    carries_in_base(5, 2, 2) == 0
    carries_in_base(99, 1, 10) == 2
    """
    count = carry = 0
    while a > 0 or b > 0:
        s = a % base + b % base + carry
        carry = 1 if s >= base else 0
        count += carry
        a //= base
        b //= base
    return count


def balanced_three(n: int) -> str:
    """
    Write n with the weights 1, 3, 9, ..., each of which may be used on the right pan ("R"), on the left pan
    ("L") or not at all ("."). The weight on the right side counts positive. The heaviest weight comes
    first; zero is ".".

    >>> balanced_three(5)
    'RLL'
    >>> balanced_three(-3)
    'L.'
    """
    if n == 0:
        return "."
    text = ""
    while n != 0:
        r = n % 3
        if r == 0:
            text = "." + text
        elif r == 1:
            text = "R" + text
        else:
            text = "L" + text
            n += 1
        n //= 3
    return text


def weigh(text):
    """Return the number for a text of "R", "L" and "." as described for balanced_three.

    >>> weigh("RLL")
    5
    """
    value = 0
    for ch in text:
        value *= 3
        if ch == "R":
            value += 1
        elif ch == "L":
            value -= 1
    return value


def shift_digits(n, base, places):
    """
    Shift the base-`base` digits of n to the left (places > 0), filling with zeros, or to the
    right (places < 0), where digits fall off.

    >>> shift_digits(5, 3, 2)
    45
    >>> shift_digits(17, 4, -1)
    4
    """
    if places >= 0:
        return n * base ** places
    return n // base ** -places


def same_digit_sets(n, base_a, base_b):
    """Check if n uses exactly the same set of digits in both bases.

    same_digit_sets(10, 3, 9) == False
    same_digit_sets(12, 3, 11) == False
    same_digit_sets(4, 3, 2) == False
    same_digit_sets(1, 3, 2) == True
    """
    def digit_set(base):
        m = n
        found = set()
        while m > 0:
            found.add(m % base)
            m //= base
        return found
    return digit_set(base_a) == digit_set(base_b)


def base_guess(text, value):
    """In which base (2 to 20) does a digit text have the given decimal value? Return the base or
    None. Use int with a base, texts that are not valid in a base are skipped."""
    for base in range(2, 21):
        try:
            if int(text, base) == value:
                return base
        except ValueError:
            continue
    return None
