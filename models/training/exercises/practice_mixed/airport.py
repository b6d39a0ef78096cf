from typing import Dict, List, Tuple


def luggage_fee(bags: List[int], free: int = 23) -> int:
    """
    One bag is free up to `free` kilograms. Each kilogram above costs 5, in any bag; every bag but the
    first costs 40.

    >>> luggage_fee([25, 20])
    50
    """
    fee = 0
    for number, weight in enumerate(bags):
        if number > 0:
            fee += 40
        if weight > free:
            fee += 5 * (weight - free)
    return fee


def boarding_name(last: str, first: str, room: int) -> str:
    """
    The name on a card: LAST/FIRST in capitals. If there is not enough room, the first name is cut to one
    letter, and then the last name is cut as well.

    >>> boarding_name("Marlow", "Ina", 12)
    'MARLOW/INA'
    >>> boarding_name("Marlow", "Ina", 7)
    'MARLO/I'
    """
    last = last.upper()
    first = first.upper()
    if len(last) + 1 + len(first) <= room:
        return last + "/" + first
    last = last[:room - 2]
    return last + "/" + first[0]


def boarding_groups(rows: List[int], back: int) -> List[List[int]]:
    """
    Passengers in the rows from `back` on board first, then the others; within a group the order of the
    list stays.

    >>> boarding_groups([3, 20, 15, 1], 15)
    [[20, 15], [3, 1]]
    """
    first_group = []
    second_group = []
    for row in rows:
        group = first_group if row >= back else second_group
        group.append(row)
    return [first_group, second_group]


def gates(flights: List[Tuple[str, int]], stay: int) -> Dict[str, int]:
    """
    Flights (name, minute) are ordered by time. Each takes the gate with the lowest number that is free; a
    gate is taken for `stay` minutes. Return the gate of each flight.

    >>> gates([("A1", 0), ("B2", 10), ("C3", 45)], 40)
    {'A1': 1, 'B2': 2, 'C3': 1}
    """
    free_at: List[int] = []
    plan = {}
    for name, minute in flights:
        gate = 0
        while gate < len(free_at) and free_at[gate] > minute:
            gate += 1
        if gate == len(free_at):
            free_at.append(0)
        free_at[gate] = minute + stay
        plan[name] = gate + 1
    return plan


def liquid_rules(bottles: List[int]) -> bool:
    """
    At most ten bottles, none over 100 ml, together no more than a litre.

    >>> liquid_rules([100, 50])
    True
    >>> liquid_rules([101])
    False
    """
    if len(bottles) > 10:
        return False
    together = 0
    for ml in bottles:
        if ml > 100:
            return False
        together += ml
    return together <= 1000


def local_arrival(start: int, duration: int, shift: int) -> Tuple[int, int]:
    """
    Hour of arrival in local time and the number of days later (or -1 for the day before). All times
    are full hours.

    >>> local_arrival(22, 9, 1)
    (8, 1)
    >>> local_arrival(1, 2, -5)
    (22, -1)
    """
    hour = start + duration + shift
    days = 0
    while hour >= 24:
        hour -= 24
        days += 1
    while hour < 0:
        hour += 24
        days -= 1
    return hour, days


def connections(flights: Dict[str, List[str]], start: str, stops: int) -> List[str]:
    """
    All airports that can be reached with at most `stops` flights, sorted, the start included.

    >>> connections({"OSL": ["CPH"], "CPH": ["ROM", "OSL"]}, "OSL", 2)
    ['CPH', 'OSL', 'ROM']
    """
    reached = {start}
    if stops > 0:
        for airport in flights.get(start, []):
            reached.update(connections(flights, airport, stops - 1))
    return sorted(reached)
