def strictly_inside(number, pairs):
    """
    Given pairs (a, b) in any order of their ends, count the pairs which have the number strictly
    between their ends.

    >>> strictly_inside(5, [(1, 9), (7, 3), (5, 8)])
    2
    >>> strictly_inside(5, [])
    0
    """
    count = 0
    for a, b in pairs:
        if min(a, b) < number < max(a, b):
            count += 1
    return count


def first_without_digit(low, high, digit):
    """Return the first number of the range that does not contain the digit; if all contain it return None.

    first_without_digit(19, 30, 1) == 20
    first_without_digit(10, 19, 1) == None
    """
    for n in range(low, high + 1):
        if str(digit) not in str(n):
            return n
    return None


def longest_digit_free_run(low, high, digit):
    """
    Find the longest run of successive numbers in low..high which do not contain the digit.
    Return its first number and its length; the earliest run wins. An empty range gives (low, 0).

    >>> longest_digit_free_run(1, 40, 3)
    (4, 9)
    >>> longest_digit_free_run(9, 3, 1)
    (9, 0)
    """
    best_start, best = low, 0
    start = low
    for n in range(low, high + 1):
        if str(digit) in str(n):
            start = n + 1
        elif n - start + 1 > best:
            best_start, best = start, n - start + 1
    return best_start, best


def number_in_steps(low, high, step, wanted):
    """Is the wanted number hit when you walk from low to high (not above it) with the given
    step? For a negative step you start at high and walk down.

    number_in_steps(3, 20, 4, 15) == True
    number_in_steps(3, 20, -4, 15) == False
    number_in_steps(3, 20, 0, 3) == False
    """
    if step == 0:
        return False
    if step > 0:
        return wanted in range(low, high + 1, step)
    return wanted in range(high, low - 1, step)


def compress(numbers):
    """
    Write a list of ascending numbers in a short form: a number which continues the hundred of
    the number before is written with its last two digits only.

    >>> compress([298, 301, 305, 417])
    '298 301 05 417'
    """
    out = []
    prev = None
    for n in numbers:
        if prev is not None and n // 100 == prev // 100 and n >= 100:
            out.append(f"{n % 100:02d}")
        else:
            out.append(str(n))
        prev = n
    return " ".join(out)


def decompress(text):
    """Undo compress.

    >>> decompress('298 301 05 417')
    [298, 301, 305, 417]
    """
    numbers = []
    for word in text.split():
        if len(word) == 2 and numbers and numbers[-1] >= 100:
            numbers.append(numbers[-1] // 100 * 100 + int(word))
        else:
            numbers.append(int(word))
    return numbers


def odd_length_numbers(limit):
    """How many of the numbers 1 to limit have an odd number of digits and an even last digit?"""
    return len([n for n in range(1, limit + 1) if len(str(n)) % 2 == 1 and n % 2 == 0])


def widest_empty_stretch(low, high, taken):
    """
    Return the size of the widest stretch of numbers in low..high without any taken number.

    widest_empty_stretch(1, 10, [4, 6]) == 4
    widest_empty_stretch(1, 3, []) == 3
    """
    marks = [low - 1] + sorted(t for t in taken if low <= t <= high) + [high + 1]
    return max(b - a - 1 for a, b in zip(marks, marks[1:]))
