from typing import Dict, List, Optional, Tuple


def bracket_cost(units: int, brackets: List[Tuple[int, int]]) -> int:
    """
    Water is billed in brackets (upper limit, price of a unit): units up to the
    first limit cost the first price, the units above it up to the second limit
    the second price and so on. Units above the last limit cost the last price.

    >>> bracket_cost(25, [(10, 2), (20, 3)])
    65
    >>> bracket_cost(4, [(10, 2), (20, 3)])
    8
    """
    cost = 0
    lower = 0
    for limit, price in brackets:
        if units <= lower:
            break
        part = min(units, limit) - lower
        cost += part * price
        lower = limit
    if units > lower:
        cost += (units - lower) * brackets[-1][1]
    return cost


def day_cap(rides: List[Tuple[int, int]], cap: int) -> Dict[int, int]:
    """
    Given rides as (day, cents), nobody pays more than the cap on one day. Return
    what has to be paid for each day, in order of the days.

    Example:
    day_cap([(2, 300), (1, 250), (2, 300)], 500) == {1: 250, 2: 500}
    """
    total = {}
    for day, cents in rides:
        total[day] = min(cap, total.get(day, 0) + cents)
    return {day: total[day] for day in sorted(total)}


def zone_fare(start: str, end: str) -> int:
    """
    The zones of a town are A, B, C ... from the middle outwards. A ride costs 150
    cents for the zone in which it starts and 80 for each further border that is
    crossed. If it touches the zone A it costs 100 more.

    >>> zone_fare('B', 'D')
    310
    >>> zone_fare('C', 'A')
    410
    """
    borders = abs(ord(start) - ord(end))
    fare = 150 + 80 * borders
    if 'A' in (start, end):
        fare += 100
    return fare


def ticket_or_card(rides, single, card, reduced):
    """
    Somebody makes a number of rides a year. Single tickets cost `single` cents;
    with a card for `card` cents each ride costs `reduced`. Return "card" if the
    card is cheaper, otherwise "single".

    ticket_or_card(10, 300, 2000, 150) -> 'single'
    ticket_or_card(20, 300, 2000, 150) -> 'card'
    """
    if card + rides * reduced < rides * single:
        return 'card'
    return 'single'


def taxi(metres: int, waiting: int, night: bool) -> int:
    """
    A taxi costs 350 cents at the start, 20 cents for each started 100 metres,
    and 50 cents for each full minute of waiting (given in seconds). At night
    the sum is a fifth higher, rounded down.

    >>> taxi(1050, 130, False)
    670
    >>> taxi(1050, 130, True)
    804
    """
    total = 350
    total += -(-metres // 100) * 20
    total += waiting // 60 * 50
    if night:
        total += total // 5
    return total


def group_ticket(ages: List[int]) -> int:
    """
    Children under 6 are free, up to 14 years they pay 200 cents, and others 400.
    A group ticket for 1300 cents is good for up to five people who would have
    to pay. Return the cheapest price for the group with at most one group
    ticket.

    >>> group_ticket([40, 38, 12, 3])
    1000
    >>> group_ticket([40, 38, 35, 30])
    1300
    """
    prices = []
    for age in ages:
        if age >= 15:
            prices.append(400)
        elif age >= 6:
            prices.append(200)
    prices.sort(reverse=True)
    without = sum(prices)
    with_ticket = 1300 + sum(prices[5:])
    return min(without, with_ticket)


def lookup(weight, table):
    """Find the price for a weight in a table of (maximum weight, price) rows that is not sorted;
    None if the parcel is too heavy for all rows."""
    best: Optional[Tuple[int, int]] = None
    for row in table:
        if weight <= row[0] and (best is None or row[0] < best[0]):
            best = row
    return None if best is None else best[1]
