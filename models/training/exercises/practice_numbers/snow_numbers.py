def melt(n):
    """Snow melts: every digit that is not zero gets smaller by one. Zeros in front vanish.

    melt(3105) -> 2004
    melt(11) -> 0
    melt(0) -> 0
    """
    melted = 0
    place = 1
    while n > 0:
        digit = n % 10
        if digit > 0:
            melted += (digit - 1) * place
        place *= 10
        n //= 10
    return melted


def days_of_snow(n):
    """After how many days of melting is nothing left?

    days_of_snow(3105) -> 5
    days_of_snow(0) -> 0
    """
    days = 0
    while n > 0:
        n = melt(n)
        days += 1
    return days


def melting_total(n):
    """The sum of all numbers that are seen while n melts, n itself included.

    melting_total(21) -> 31
    melting_total(3) -> 6
    """
    total = 0
    while n != 0:
        total += n
        n = melt(n)
    return total


def freeze(n, digit):
    """Frost: digits below the given digit are raised to it, the others stay.

    freeze(3105, 2) -> 3225
    freeze(78, 5) -> 78
    """
    frozen = ""
    for d in str(n):
        if int(d) < digit:
            frozen += str(digit)
        else:
            frozen += d
    return int(frozen)


def melts_into(a, b):
    """Is b one of the numbers into which a melts, a itself not counted?

    melts_into(3105, 1003) -> True
    melts_into(3105, 3105) -> False
    melts_into(5, 6) -> False
    """
    while a > b:
        a = melt(a)
        if a == b:
            return True
    return False


def same_snow_days(low, high):
    """Put the numbers from low to high together that melt in the same time: a dict from days to numbers.

    same_snow_days(10, 13) -> {1: [10, 11], 2: [12], 3: [13]}
    """
    groups = {}
    for n in range(low, high + 1):
        days = days_of_snow(n)
        groups.setdefault(days, []).append(n)
    return groups


def weather_report(n, days):
    """A letter is given for each day: "s" for sun, when the snow melts, and "f" for frost, when all
    digits below 2 become 2. Return the number at the end.

    weather_report(3105, "ss") -> 1003
    weather_report(3105, "sfs") -> 1113
    weather_report(7, "") -> 7
    """
    for letter in days:
        if letter == "s":
            n = melt(n)
        elif letter == "f":
            n = freeze(n, 2)
    return n


def snowmen(n):
    """A snowman needs three units of snow, and snow lies in heaps as high as the digits. Snow from
    different heaps is not put together. How many snowmen can be built, and how much snow is left?

    snowmen(975) -> (6, 3)
    snowmen(0) -> (0, 0)
    """
    built = left = 0
    for digit in str(n):
        men, rest = divmod(int(digit), 3)
        built += men
        left += rest
    return built, left


def deepest_week(depths):
    """The index of the first of seven days in a row with the greatest total depth; -1 for less than seven
    days.

    deepest_week([1, 1, 1, 1, 1, 1, 1, 2]) -> 1
    deepest_week([5, 5]) -> -1
    """
    best_start = -1
    best_total = -1
    for start in range(len(depths) - 6):
        total = sum(depths[start:start + 7])
        if total > best_total:
            best_start, best_total = start, total
    return best_start
