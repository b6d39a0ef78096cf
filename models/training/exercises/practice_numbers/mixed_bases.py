from typing import List


def split_units(amount: int, sizes: List[int]) -> List[int]:
    """Split an amount of the smallest unit into larger units. Each size tells how many units of one kind
    make one of the next kind. Return the counts with the largest unit first."""
    counts = []
    for size in sizes:
        amount, rest = divmod(amount, size)
        counts.append(rest)
    counts.append(amount)
    return counts[::-1]


def join_units(counts: List[int], sizes: List[int]) -> int:
    """The other way round: the counts have the largest unit first, the sizes begin with the smallest
    units. Return the amount in the smallest unit."""
    amount = 0
    for count, size in zip(counts, sizes[::-1]):
        amount = (amount + count) * size
    return amount + counts[-1]


def add_units(a: List[int], b: List[int], sizes: List[int]) -> List[int]:
    """Add two amounts that are given as counts of units and return the counts of the sum."""
    total = join_units(a, sizes) + join_units(b, sizes)
    return split_units(total, sizes)


def unit_text(counts: List[int], names: List[str]) -> str:
    """Write counts with the names of their units, such as "2 h 5 s". Units that do not occur are left
    out; if nothing occurs, the smallest unit is written with 0."""
    parts = []
    for count, name in zip(counts, names):
        if count != 0:
            parts.append(str(count) + " " + name)
    if not parts:
        return "0 " + names[-1]
    return " ".join(parts)


def letters_for(n: int, alphabet: str) -> str:
    """Use the letters of an alphabet as digits, the first letter for zero. Return the text for n, which
    must not be negative."""
    base = len(alphabet)
    if n == 0:
        return alphabet[0]
    text = ""
    while n > 0:
        text = alphabet[n % base] + text
        n //= base
    return text


def number_for(text: str, alphabet: str) -> int:
    """Return the number which is written with the letters of the alphabet. A letter that is not in the
    alphabet makes the result -1."""
    number = 0
    for letter in text:
        digit = alphabet.find(letter)
        if digit == -1:
            return -1
        number = number * len(alphabet) + digit
    return number


def smallest_base_for(digits: List[int], limit: int) -> int:
    """Find the smallest base in which the digits, the highest first, stand for a number above the limit.
    A base must be greater than every digit and at least 2. If there is one digit only, the base does not
    matter; 0 is returned then, and also for no digit or a first digit of zero."""
    if len(digits) < 2 or digits[0] == 0:
        return 0
    base = max(2, max(digits) + 1)
    while True:
        value = 0
        for digit in digits:
            value = value * base + digit
        if value > limit:
            return base
        base += 1


def digit_kinds_per_base(n: int, most: int) -> List[int]:
    """For each base from 2 to most, return how many different digits are needed to write n. Zero needs
    one."""
    kinds = []
    for base in range(2, most + 1):
        digits = {n % base}
        rest = n // base
        while rest > 0:
            digits.add(rest % base)
            rest //= base
        kinds.append(len(digits))
    return kinds


def is_even_in_all(text: str, bases: List[int]) -> bool:
    """Tell whether a text of digits stands for an even number in each of the bases."""
    return all(int(text, base) % 2 == 0 for base in bases)
