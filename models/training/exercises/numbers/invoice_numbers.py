def next_invoice(last: str) -> str:
    """The invoice number after the last one. The running number at the end keeps its width.

    >>> next_invoice("2024-0099")
    '2024-0100'
    """
    year, number = last.split("-")
    return year + "-" + str(int(number) + 1).zfill(len(number))


def add_check_digit(number: int) -> int:
    """Append the remainder of the digit sum when divided by nine.

    >>> add_check_digit(472)
    4724
    """
    total = 0
    n = number
    while n:
        total += n % 10
        n //= 10
    return number * 10 + total % 9


def is_typing_error(a: str, b: str) -> bool:
    """True if exactly one digit differs between two numbers of equal length.

    >>> is_typing_error("4711", "4771")
    True
    >>> is_typing_error("4711", "4711")
    False
    """
    if len(a) != len(b):
        return False
    different = 0
    for i in range(len(a)):
        if a[i] != b[i]:
            different += 1
            if different > 1:
                return False
    return different == 1


def is_transposed(a: str, b: str) -> bool:
    """True if b arises from a when two neighbouring digits are exchanged.

    >>> is_transposed("90210", "92010")
    True
    """
    if len(a) != len(b) or a == b:
        return False
    for i in range(len(a) - 1):
        if a[:i] + a[i + 1] + a[i] + a[i + 2:] == b:
            return True
    return False


def gaps_in_numbers(numbers: list[int]) -> list[tuple[int, int]]:
    """Gaps in a list of used invoice numbers, as (first missing, last missing).

    >>> gaps_in_numbers([101, 102, 105, 107])
    [(103, 104), (106, 106)]
    """
    gaps = []
    numbers = sorted(numbers)
    for a, b in zip(numbers, numbers[1:]):
        if b - a > 1:
            gaps.append((a + 1, b - 1))
    return gaps


def group_digits(number: int, sep: str = ".") -> str:
    """Separate thousands.

    >>> group_digits(1234567)
    '1.234.567'
    >>> group_digits(89, ",")
    '89'
    """
    s = str(number)
    groups = []
    while len(s) > 3:
        groups.insert(0, s[-3:])
        s = s[:-3]
    groups.insert(0, s)
    return sep.join(groups)


def used_twice(numbers: list[int]) -> list[int]:
    """Invoice numbers that were given more than once, each listed once, in the order in which the
    second use happens.

    >>> used_twice([5, 6, 5, 7, 6, 5])
    [5, 6]
    """
    seen = set()
    twice = []
    for n in numbers:
        if n in seen and n not in twice:
            twice.append(n)
        seen.add(n)
    return twice


def weighted_remainder(code, m=11):
    """Multiply the last digit by 2, the one before by 3 and so on; remainder of the sum."""
    return sum(int(d) * w for w, d in enumerate(reversed(code), start=2)) % m


def amount_with_reminder_fees(amount, reminders):
    """Each reminder adds a fee of 5, 10, 15, ... euros.

    >>> amount_with_reminder_fees(100, 3)
    130
    """
    if reminders == 0:
        return amount
    return amount_with_reminder_fees(amount, reminders - 1) + 5 * reminders


def digits_only(text):
    # "No. 12/345" -> 12345, or None without any digit
    digits = "".join(ch for ch in text if ch.isdigit())
    return int(digits) if digits else None
