from typing import List


def trips_from_odometer(readings: List[int]) -> List[int]:
    """Length of each trip from the odometer readings. A falling reading is an error.

    >>> trips_from_odometer([1000, 1040, 1100])
    [40, 60]
    >>> trips_from_odometer([50, 40])
    Traceback (most recent call last):
        ...
    ValueError: odometer went back at 1
    """
    trips = []
    for i in range(1, len(readings)):
        if readings[i] < readings[i - 1]:
            raise ValueError("odometer went back at " + str(i))
        trips.append(readings[i] - readings[i - 1])
    return trips


def next_pair_reading(km: int) -> int:
    """The next reading above km whose last two digits are equal and whose digit sum is even.

    >>> next_pair_reading(15951)
    16100
    >>> next_pair_reading(16100)
    16111
    """
    while True:
        km += 1
        s = str(km).zfill(2)
        if s[-1] != s[-2]:
            continue
        total = 0
        for digit in s:
            total += int(digit)
        if total % 2 == 0:
            return km


def digits_that_turned(before: int, after: int) -> int:
    """On how many wheels of a six-digit odometer is the digit different now?

    >>> digits_that_turned(1299, 1300)
    3
    """
    a = str(before).zfill(6)
    b = str(after).zfill(6)
    return sum(1 for x, y in zip(a, b) if x != y)


def service_kilometers(start, end, every):
    """All readings between start and end (both included) at which a service is due."""
    first = start
    if start % every != 0:
        first = start + every - start % every
    return list(range(first, end + 1, every))


def fuel_per_100(km: int, litres: float) -> float:
    """Litres per 100 km with one place; 0.0 for a car that has not moved.

    >>> fuel_per_100(400, 26)
    6.5
    """
    if km == 0:
        return 0.0
    return round(litres * 100 / km, 1)


def refuel_stops(distances: List[int], reach: int) -> int:
    """Distances from one filling station to the next are given; at the start the tank is full.
    Count the refuelling stops if the driver refuels only when needed, or return -1 if it is impossible.

    >>> refuel_stops([200, 150, 300, 100], 400)
    1
    >>> refuel_stops([500], 400)
    -1
    """
    left = reach
    stops = 0
    for d in distances:
        if d > reach:
            return -1
        if d > left:
            stops += 1
            left = reach
        left -= d
    return stops


def longest_trip_number(trips: List[int]) -> int:
    """Number (from 1) of the longest trip; the last one of several.

    >>> longest_trip_number([30, 80, 80, 20])
    3
    """
    best = 0
    for i in range(len(trips)):
        if trips[i] >= trips[best]:
            best = i
    return best + 1


def round_number_moments(km, trip):
    """Thousands that the odometer passes or hits during a trip.

    >>> round_number_moments(2950, 1100)
    [3000, 4000]
    """
    moments = []
    for reading in range(km + 1, km + trip + 1):
        if reading % 1000 == 0:
            moments.append(reading)
    return moments


def tyre_position(wheel, rotations):
    # tyres move on by one wheel at each service: 0 -> 1 -> 2 -> 3 -> 0
    return (wheel + rotations) % 4
