def street_sides(numbers: list[int]) -> tuple[list[int], list[int]]:
    """Split house numbers into the odd side, sorted upwards, and the even side, sorted downwards.

    >>> street_sides([4, 1, 8, 7, 3])
    ([1, 3, 7], [8, 4])
    """
    odd = []
    even = []
    for n in numbers:
        if n % 2 == 1:
            odd.append(n)
        else:
            even.append(n)
    return sorted(odd), sorted(even, reverse=True)


def digits_to_buy(first: int, last: int, digit: int) -> int:
    """Houses from first to last get new numbers made of metal digits.
    How often is the given digit needed?

    >>> digits_to_buy(9, 12, 1)
    4
    >>> digits_to_buy(1, 100, 0)
    11
    """
    needed = 0
    for number in range(first, last + 1):
        n = number
        while n > 0:
            if n % 10 == digit:
                needed += 1
            n //= 10
    return needed


def across_the_street(number: int) -> int:
    """House 1 stands across from 2, 3 across from 4 and so on."""
    if number % 2 == 1:
        return number + 1
    return number - 1


def parse_house(text: str) -> tuple[int, str]:
    """Separate a house number from the letter behind it.

    >>> parse_house("12b")
    (12, 'b')
    >>> parse_house(" 7 ")
    (7, '')
    """
    text = text.strip()
    i = 0
    while i < len(text) and text[i].isdigit():
        i += 1
    return int(text[:i]), text[i:].strip()


def sort_houses(houses):
    """Sort house numbers such as "10a" by number first and by letter second.

    >>> sort_houses(["10", "2b", "2", "10a"])
    ['2', '2b', '10', '10a']
    """
    def key(house):
        digits = "".join(c for c in house if c.isdigit())
        letters = "".join(c for c in house if c.isalpha())
        return int(digits), letters

    return sorted(houses, key=key)


def meeting_house(numbers: list[int]) -> int:
    """The best house to meet is the one with the smallest sum of distances to all houses.
    The distance is the difference of the numbers; the smaller number wins a tie.

    >>> meeting_house([2, 8, 10])
    8
    """
    best = numbers[0]
    best_sum = sum(abs(n - best) for n in numbers)
    for candidate in numbers[1:]:
        distance = sum(abs(n - candidate) for n in numbers)
        if distance < best_sum or (distance == best_sum and candidate < best):
            best, best_sum = candidate, distance
    return best


def free_plots(taken, last):
    """Plots from 1 to last that are not taken, as short text with ranges.

    >>> free_plots([1, 4, 5], 9)
    '2-3, 6-9'
    >>> free_plots([1, 3], 3)
    '2'
    """
    parts = []
    n = 1
    while n <= last:
        if n in taken:
            n += 1
            continue
        end = n
        while end + 1 <= last and end + 1 not in taken:
            end += 1
        parts.append(str(n) if n == end else f"{n}-{end}")
        n = end + 1
    return ", ".join(parts)


def lucky_houses(numbers, bad_digits):
    """House numbers that contain none of the digits in bad_digits.

    >>> lucky_houses([4, 13, 25, 31], "34")
    [25]
    """
    return [n for n in numbers if not any(d in bad_digits for d in str(n))]


def neighbours_of(number, last):
    # the two houses next door on the same side, as far as they exist
    return [n for n in (number - 2, number + 2) if 1 <= n <= last]
