from typing import Dict, List, Optional, Tuple


def brew_seconds(kind: str, cups: int, strong: bool = False) -> Optional[int]:
    """
    Green tea takes 90 seconds, black 180, herbs 420. Each cup after the second adds 10, and strong tea
    takes half as long again. Unknown kinds give None.

    >>> brew_seconds("green", 3)
    100
    >>> brew_seconds("black", 1, True)
    270
    """
    times = {"green": 90, "black": 180, "herbs": 420}
    if kind not in times:
        return None
    seconds = times[kind]
    if cups > 2:
        seconds += 10 * (cups - 2)
    if strong:
        seconds += seconds // 2
    return seconds


def menu_line(name: str, price: int, new: bool) -> str:
    """A line of the menu, 24 characters wide: the name, points, the price in cents as "2.50"; new teas
    have a "*".

    >>> menu_line("Mint", 250, True)
    '*Mint...............2.50'
    """
    start = "*" + name if new else name
    end = f"{price / 100:.2f}"
    points = 24 - len(start) - len(end)
    return start + "." * points + end


def serve_tables(orders: List[Tuple[int, str]]) -> Dict[int, str]:
    """Orders (table, tea) come in one by one; a table that orders again gets the new tea added with "+".

    >>> serve_tables([(4, "mint"), (2, "rose"), (4, "oolong")])
    {4: 'mint+oolong', 2: 'rose'}
    """
    trays: Dict[int, str] = {}
    for table, tea in orders:
        if table in trays:
            trays[table] += "+" + tea
        else:
            trays[table] = tea
    return trays


def swap_guests(table: List[str], first: str, second: str) -> List[str]:
    """Two guests change their seats; if one of them is not there, all stay.

    >>> swap_guests(["Al", "Bo", "Cy"], "Al", "Cy")
    ['Cy', 'Bo', 'Al']
    """
    seats = list(table)
    if first not in seats or second not in seats:
        return seats
    i = seats.index(first)
    j = seats.index(second)
    seats[i], seats[j] = seats[j], seats[i]
    return seats


def is_calm(noise: List[int]) -> bool:
    """A house is calm if each loud moment (over 60) is followed by at least two quiet ones, or by the end.

    >>> is_calm([50, 70, 40, 40, 65])
    True
    >>> is_calm([70, 40, 70])
    False
    """
    quiet_needed = 0
    for level in noise:
        if level > 60:
            if quiet_needed > 0:
                return False
            quiet_needed = 2
        elif quiet_needed > 0:
            quiet_needed -= 1
    return True


def tips(bills: List[int], paid: List[int]) -> Tuple[int, int]:
    """The sum of all tips, and the number of guests who gave less than a tenth of the bill."""
    total = 0
    mean_guests = 0
    for bill, money in zip(bills, paid):
        tip = money - bill
        total += tip
        if tip * 10 < bill:
            mean_guests += 1
    return total, mean_guests


def cool_down(degrees: float, room: float, drinkable: float) -> int:
    """A cup loses a tenth of its difference to the room in a minute. Minutes until it is drinkable?

    >>> cool_down(70, 20, 60)
    3
    """
    if degrees <= drinkable or drinkable <= room:
        return 0
    return 1 + cool_down(degrees - (degrees - room) / 10, room, drinkable)
