def feels_like(degrees, wind):
    """The felt temperature: for each full 10 km/h of wind it is 1.5 degrees colder, but only below 15
    degrees.

    >>> feels_like(10, 25)
    7.0
    >>> feels_like(20, 25)
    20
    """
    if degrees >= 15:
        return degrees
    return degrees - 1.5 * (wind // 10)


def span_of_day(readings):
    """The difference between the warmest and the coldest reading, rounded to one place; 0.0 without
    readings.

    >>> span_of_day([3.25, 10.5, 7.0])
    7.2
    >>> span_of_day([])
    0.0
    """
    if not readings:
        return 0.0
    ordered = sorted(readings)
    return round(ordered[-1] - ordered[0], 1)


def first_warmer_than_mean(readings):
    """The index of the first reading above the mean of all readings before it, or -1. The first reading
    has none before it and does not count.

    >>> first_warmer_than_mean([5, 4, 4.6])
    2
    >>> first_warmer_than_mean([5, 4, 3])
    -1
    """
    total = 0
    for i, reading in enumerate(readings):
        if i > 0 and reading > total / i:
            return i
        total += reading
    return -1


def degree_days(means, base=18):
    """Heating is needed for each degree that the mean of a day lies below the base. Add up these degrees.

    >>> degree_days([10, 20, 17.5])
    8.5
    """
    total = 0
    for mean in means:
        if mean < base:
            total += base - mean
    return total


def fahrenheit_table(low, high, step):
    """Pairs of degrees Celsius and whole degrees Fahrenheit from low to high, both given in Celsius.

    >>> fahrenheit_table(0, 20, 10)
    [(0, 32), (10, 50), (20, 68)]
    """
    table = []
    celsius = low
    while celsius <= high:
        fahrenheit = celsius * 9 / 5 + 32
        table.append((celsius, round(fahrenheit)))
        celsius += step
    return table


def rain_class(litres):
    """Name the rain of one hour: "dry" for nothing, "drizzle" below 0.5, "rain" below 4 and "downpour"
    else. A negative amount is an error of the gauge: "error".

    >>> rain_class(0)
    'dry'
    >>> rain_class(0.4)
    'drizzle'
    >>> rain_class(-0.1)
    'error'
    """
    if litres < 0:
        return "error"
    if litres == 0:
        return "dry"
    for limit, name in ((0.5, "drizzle"), (4, "rain")):
        if litres < limit:
            return name
    return "downpour"


def wettest_days(litres, days):
    """The start of the given number of days in a row with most rain, the first one if there are several;
    None if the list is too short.

    >>> wettest_days([1, 0, 5, 4, 0, 2], 2)
    2
    >>> wettest_days([1], 2) is None
    True
    """
    if len(litres) < days:
        return None
    start = 0
    for i in range(1, len(litres) - days + 1):
        if sum(litres[i:i + days]) > sum(litres[start:start + days]):
            start = i
    return start


def pressure_trend(hectopascals):
    """Compare the last value with the first one: "rising" or "falling" for at least 3, otherwise "steady".

    >>> pressure_trend([1010, 1012, 1014])
    'rising'
    >>> pressure_trend([1010])
    'steady'
    """
    change = hectopascals[-1] - hectopascals[0]
    if abs(change) < 3:
        return "steady"
    return "rising" if change > 0 else "falling"
