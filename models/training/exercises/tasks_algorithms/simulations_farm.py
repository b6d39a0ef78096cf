from typing import Dict, List, Tuple


def hay_lasts(hay: int, cows: int, delivery: int, every: int) -> int:
    """
    A farm has `hay` bales. Each cow eats one bale a day; on every `every`-th day, before
    feeding, `delivery` bales arrive. Count the days on which all the cows can be fed.
    If more hay arrives than is eaten, stop after 365 days.

    >>> hay_lasts(10, 3, 4, 4)
    4
    >>> hay_lasts(2, 3, 9, 5)
    0
    """
    day = 0
    while day < 365:
        if (day + 1) % every == 0:
            hay += delivery
        if hay < cows:
            break
        hay -= cows
        day += 1
    return day


def tractor_rounds(field, width_out, width_back):
    """
    A field is `field` metres wide. The tractor mows a strip of width_out metres on its
    way out and one of width_back metres on its way back. How many ways (out or back)
    does it drive until everything is mown?

    Examples:
    tractor_rounds(10, 3, 2) == 4
    tractor_rounds(3, 3, 2) == 1
    tractor_rounds(0, 3, 2) == 0
    """
    ways = 0
    mown = 0
    out = True
    while mown < field:
        if out:
            mown += width_out
        else:
            mown += width_back
        out = not out
        ways += 1
    return ways


def rabbit_hops(stones: List[int], start: int) -> Tuple[int, bool]:
    """
    Each stone shows by how many stones the rabbit must hop (negative: to the left).
    Starting on stone `start`, it hops until it leaves the row or comes to a stone for
    the second time. Return the number of hops and whether it left the row.

    >>> rabbit_hops([2, 5, -1, 0], 0)
    (3, True)
    >>> rabbit_hops([1, -1], 0)
    (2, False)
    """
    seen = set()
    pos = start
    hops = 0
    while 0 <= pos < len(stones):
        if pos in seen:
            return (hops, False)
        seen.add(pos)
        pos += stones[pos]
        hops += 1
    return (hops, True)


def egg_baskets(eggs_per_day, basket):
    """
    Every day the new eggs are put into the basket of the given size; a full basket is
    sold at once and an empty one is taken. Return a list with the number of baskets sold
    on each day and, as its last element, the eggs left over.

    >>> egg_baskets([7, 8, 3], 6)
    [1, 1, 1, 0]
    """
    left = 0
    res = []
    for e in eggs_per_day:
        left += e
        sold = 0
        while left >= basket:
            left -= basket
            sold += 1
        res.append(sold)
    res.append(left)
    return res


def milk_left(orders: List[str]) -> Dict[str, int]:
    """
    Orders such as "goat 3" or "cow 10" are worked off one after the other. There are 12
    litres of each kind. An order that asks for more than is left gets nothing. Return
    the litres left of each kind that was asked for.

    >>> milk_left(["goat 3", "cow 10", "cow 4", "goat 9"])
    {'goat': 0, 'cow': 2}
    """
    stock = {}
    for order in orders:
        kind, amount = order.split()
        amount = int(amount)
        if kind not in stock:
            stock[kind] = 12
        if amount <= stock[kind]:
            stock[kind] -= amount
    return stock


def scarecrow_turns(turns):
    """Return where a scarecrow looks ('N', 'E', 'S' or 'W') after turns like 'RRL'; it begins with 'N'.

    scarecrow_turns("RRL") == "E"
    """
    k = 0
    for t in turns:
        if t == "R":
            k += 1
        elif t == "L":
            k -= 1
    return "NESW"[k % 4]
