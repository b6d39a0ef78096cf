def heat(n: int) -> int:
    """
    A spice is known by its number. Its heat is the sum of the digits at the first, third, fifth ...
    place minus the sum of the others, counted from the left. The sign of the number is ignored.

    >>> heat(827)
    13
    >>> heat(-15)
    -4
    >>> heat(0)
    0
    """
    result = 0
    sign = 1
    for digit in str(abs(n)):
        result += sign * int(digit)
        sign = -sign
    return result


def taste(n: int) -> str:
    """
    Spices with a heat below zero taste "cool", with heat 0 "mild", up to 8 "warm", and above "hot".

    >>> taste(827)
    'hot'
    >>> taste(11)
    'mild'
    >>> taste(15)
    'cool'
    """
    degree = heat(n)
    if degree < 0:
        return "cool"
    elif degree == 0:
        return "mild"
    elif degree <= 8:
        return "warm"
    return "hot"


def mild_numbers(low: int, high: int) -> list:
    """
    Return all mild spices from low to high, both included. Zero is not the number of a spice.

    >>> mild_numbers(100, 135)
    [110, 121, 132]
    >>> mild_numbers(-11, 0)
    [-11]
    """
    found = []
    for n in range(low, high + 1):
        if n == 0:
            continue
        if heat(n) == 0:
            found.append(n)
    return found


def cool_down(n: int, limit: int) -> int:
    """
    Put the smallest possible digit behind the number so that the heat of the new number is at most
    limit. Return the new number, or -1 if one digit is not enough.

    >>> cool_down(9, 4)
    95
    >>> cool_down(91, 4)
    -1
    """
    for digit in range(10):
        candidate = 10 * n + digit
        if heat(candidate) <= limit:
            return candidate
    return -1


def mixture(numbers: list) -> float:
    """
    The heat of a mixture is the mean of the heat of its spices, without the hottest one if there are
    more than two. Round to one place; nothing mixed is 0.0.

    >>> mixture([827, 11, 15])
    -2.0
    >>> mixture([8, 5])
    6.5
    >>> mixture([])
    0.0
    """
    if not numbers:
        return 0.0
    degrees = [heat(n) for n in numbers]
    if len(degrees) > 2:
        degrees.remove(max(degrees))
    return round(sum(degrees) / len(degrees), 1)


def count_tastes(numbers: list) -> dict:
    """
    Count how many of the spices have each taste. Tastes that do not occur are not in the result.

    >>> count_tastes([827, 11, 22, 15])
    {'hot': 1, 'mild': 2, 'cool': 1}
    """
    counts = {}
    for n in numbers:
        name = taste(n)
        counts[name] = counts.get(name, 0) + 1
    return counts


def menu_order(numbers: list) -> list:
    """
    Sort spices from cool to hot; among equally hot ones the longer number comes first.

    >>> menu_order([827, 5, 11, 1100])
    [1100, 11, 5, 827]
    """
    return sorted(numbers, key=lambda n: (heat(n), -len(str(n))))


def tasting_stops(numbers: list, bearable: int) -> int:
    """
    A cook tastes in order. The heat adds up, and after every spice it falls by one, but not below
    zero. Return the index of the spice at which the sum is more than bearable, -1 if it never is.

    >>> tasting_stops([8, 5, 3], 11)
    1
    >>> tasting_stops([8, 15, 3], 11)
    -1
    """
    burning = 0
    for i, n in enumerate(numbers):
        burning += heat(n)
        if burning > bearable:
            return i
        burning = max(0, burning - 1)
    return -1
