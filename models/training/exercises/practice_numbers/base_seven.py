def to_sevens(n):
    """Write n with the digits 0 to 6. A negative number gets a minus sign in front.

    to_sevens(10) -> "13"
    to_sevens(0) -> "0"
    to_sevens(-8) -> "-11"
    """
    if n == 0:
        return "0"
    sign = ""
    if n < 0:
        sign = "-"
        n = -n
    text = ""
    while n > 0:
        text = str(n % 7) + text
        n //= 7
    return sign + text


def from_sevens(text):
    """Read a number of base seven; a digit 7, 8 or 9 makes the text wrong and gives None.

    from_sevens("13") -> 10
    from_sevens("17") -> None
    """
    value = 0
    for ch in text:
        digit = int(ch)
        if digit > 6:
            return None
        value = 7 * value + digit
    return value


def sevens_table(n):
    """A multiplication table in base seven: the products of 1 to n with 1 to n, one text for each row.

    sevens_table(3) -> ["1 2 3", "2 4 6", "3 6 12"]
    """
    rows = []
    for a in range(1, n + 1):
        cells = []
        for b in range(1, n + 1):
            cells.append(to_sevens(a * b))
        rows.append(" ".join(cells))
    return rows


def sounds_equal(n):
    """Does n have the same sum of digits in base ten and in base seven?

    sounds_equal(6) -> True
    sounds_equal(12) -> False
    sounds_equal(60) -> True
    """
    difference = 0
    for digit in str(n):
        difference += int(digit)
    while n > 0:
        difference -= n % 7
        n //= 7
    return difference == 0


def longest_in_sevens(numbers):
    """The numbers whose text in base seven has the greatest length.

    longest_in_sevens([6, 7, 48, 3]) -> [7, 48]
    longest_in_sevens([]) -> []
    """
    longest = []
    length = 0
    for n in numbers:
        size = len(to_sevens(n))
        if size > length:
            length = size
            longest = [n]
        elif size == length:
            longest.append(n)
    return longest


def week_and_day(days):
    """The last digit in base seven is the day of the week, the front is the number of weeks.

    week_and_day(10) -> (1, 3)
    week_and_day(6) -> (0, 6)
    """
    text = to_sevens(days)
    front = text[:-1]
    weeks = from_sevens(front) if front else 0
    return weeks, int(text[-1])


def zeros_at_end(n):
    """The number of zeros at the end of n in base seven, and 0 for n = 0.

    zeros_at_end(98) -> 2
    zeros_at_end(10) -> 0
    """
    if n == 0:
        return 0
    zeros = 0
    while n % 7 == 0:
        zeros += 1
        n //= 7
    return zeros


def next_with_repeated(n):
    """The next number after n that is written with only one kind of digit in base seven.

    next_with_repeated(10) -> 16
    next_with_repeated(5) -> 6
    """
    n += 1
    while len(set(to_sevens(n))) != 1:
        n += 1
    return n
