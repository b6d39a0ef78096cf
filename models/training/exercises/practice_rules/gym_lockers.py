from typing import Dict, List, Optional, Tuple


def locker_for(height: int, bags: int, taken: List[int]) -> Optional[int]:
    """Lockers 1 to 10 are low, 11 to 20 are high and 21 to 24 are wide. People with more than two bags get
    a wide one, people from 180 cm on a high one, all others a low one. Return the first free number of the
    kind or None.
    >>> locker_for(175, 1, [1, 2])
    3
    >>> locker_for(190, 3, [21, 22, 23, 24]) is None
    True
    """
    if bags > 2:
        numbers = range(21, 25)
    elif height >= 180:
        numbers = range(11, 21)
    else:
        numbers = range(1, 11)
    for number in numbers:
        if number not in taken:
            return number
    return None


def code_strength(code: str) -> int:
    """Give points for a locker code of digits: 1 for each different digit, 2 more if no digit stands next
    to its like, and 3 less if the code only goes up by ones, as in 1234.
    >>> code_strength("1353")
    5
    >>> code_strength("1234")
    3
    """
    points = len(set(code))
    digits = [int(digit) for digit in code]
    steps = [b - a for a, b in zip(digits, digits[1:])]
    if 0 not in steps:
        points += 2
    if all(step == 1 for step in steps):
        points -= 3
    return points


def training_level(weeks: int, sessions: int, pauses: int) -> str:
    """Return the level of a member. The mean number of sessions a week, without the weeks of pauses,
    decides: below 1 it is "guest", below 2 "hobby", below 4 "sport" and then "athlete". Members with fewer
    than 4 active weeks are "new".
    >>> training_level(12, 20, 2)
    'sport'
    >>> training_level(5, 30, 2)
    'new'
    """
    active = weeks - pauses
    if active < 4:
        return "new"
    mean = sessions / active
    if mean < 1:
        return "guest"
    elif mean < 2:
        return "hobby"
    elif mean < 4:
        return "sport"
    return "athlete"


def pulse_zones(pulses: List[int], age: int) -> Dict[str, int]:
    """The highest good pulse is 220 less the age. Count the pulses that are "easy" (below 60 percent of
    it), "good" (up to 85 percent) and "hard" (above).
    >>> pulse_zones([100, 130, 180, 150], 20)
    {'easy': 1, 'good': 2, 'hard': 1}
    """
    highest = 220 - age
    zones = {"easy": 0, "good": 0, "hard": 0}
    for pulse in pulses:
        if pulse * 100 < 60 * highest:
            zones["easy"] += 1
        elif pulse * 100 <= 85 * highest:
            zones["good"] += 1
        else:
            zones["hard"] += 1
    return zones


def circuit(stations: List[str], rounds: int, skip: str) -> List[str]:
    """Return the stations in the order of training. In each round one starts one station later than in the
    round before, and the station `skip` is left out.
    >>> circuit(["row", "run", "lift"], 2, "run")
    ['row', 'lift', 'lift', 'row']
    """
    order = []
    for number in range(rounds):
        start = number % len(stations)
        for station in stations[start:] + stations[:start]:
            if station != skip:
                order.append(station)
    return order


def stack_plates(wanted: float, bar: float, plates: List[float]) -> Tuple[List[float], float]:
    """Put plates on both sides of a bar, large ones first, without going above the wanted weight. There are
    enough plates of each kind. Return the plates of one side and the whole weight.
    >>> stack_plates(75, 20, [5, 20, 10, 2.5])
    ([20, 5, 2.5], 75.0)
    """
    side = []
    weight = bar
    for plate in sorted(plates, reverse=True):
        while weight + 2 * plate <= wanted:
            side.append(plate)
            weight += 2 * plate
    return side, weight


def visits_in_month(visits: List[str], month: int) -> int:
    """A visit is a text like "14.3. 18:30". Count the days of the month with at least one visit.
    >>> visits_in_month(["14.3. 8:00", "14.3. 18:30", "2.4. 9:00", "30.3. 7:15"], 3)
    2
    """
    days = set()
    for visit in visits:
        date = visit.split()[0]
        day, number = date.rstrip(".").split(".")
        if int(number) == month:
            days.add(int(day))
    return len(days)
