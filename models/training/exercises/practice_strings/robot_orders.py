from typing import Dict, List, Tuple


def run_orders(orders: str) -> Tuple[int, int]:
    """A robot starts at (0, 0) and reads one letter after the other: "n" adds 1 to y, "s" takes 1 from
    y, "e" adds 1 to x and "w" takes 1 from x. Any other letter is ignored. Return the place where it
    ends.
    """
    x = 0
    y = 0
    for order in orders:
        if order == "n":
            y += 1
        elif order == "s":
            y -= 1
        elif order == "e":
            x += 1
        elif order == "w":
            x -= 1
    return (x, y)


def expand_orders(short: str) -> str:
    """In short orders a number can stand behind a letter and tells how often the letter is repeated:
    "n3e" stands for "nnne". A letter without a number is taken once.
    """
    expanded = ""
    i = 0
    while i < len(short):
        letter = short[i]
        i += 1
        number = ""
        while i < len(short) and short[i].isdigit():
            number += short[i]
            i += 1
        expanded += letter * (int(number) if number else 1)
    return expanded


def places_visited(orders: str) -> int:
    """Count how many different places the robot stands on, with its start and its end."""
    places = {(0, 0)}
    for end in range(1, len(orders) + 1):
        places.add(run_orders(orders[:end]))
    return len(places)


def undo_orders(orders: str) -> str:
    """Return the orders that bring the robot back on the same way: the last order is undone first, by
    the letter of the opposite direction.
    """
    opposite: Dict[str, str] = {"n": "s", "s": "n", "e": "w", "w": "e"}
    back = []
    for order in orders[::-1]:
        back.append(opposite.get(order, ""))
    return "".join(back)


def turns(orders: str) -> int:
    """Count how often the robot changes its direction, which is whenever an order differs from the one
    before.
    """
    count = 0
    previous = ""
    for order in orders:
        if previous and order != previous:
            count += 1
        previous = order
    return count


def unknown_orders(orders: str, known: str) -> List[str]:
    """Return the letters that the robot does not know, in the order in which they first appear."""
    unknown: List[str] = []
    for order in orders:
        if order in known or order in unknown:
            continue
        unknown.append(order)
    return unknown


def favourite_direction(orders: str) -> str:
    """Return the direction that is ordered most often. If several are equal, the first of n, e, s, w
    counts.
    """
    favourite = "n"
    for direction in "nesw":
        if orders.count(direction) > orders.count(favourite):
            favourite = direction
    return favourite
