from typing import Dict, List, Tuple


def seat_price(row: int, rows: int, base: int) -> int:
    """
    The last third of the rows costs 3 more than the base, the first row 2 less. Rows are counted from 1.

    >>> [seat_price(row, 6, 10) for row in range(1, 7)]
    [8, 10, 10, 10, 13, 13]
    """
    if row == 1:
        return base - 2
    if row > rows - rows // 3:
        return base + 3
    return base


def ticket_text(film: str, row: int, seats: List[int]) -> str:
    """
    Text of a ticket: seats that follow each other are written as a range, else with commas.

    >>> ticket_text("Fog", 4, [7, 8, 9])
    'Fog, row 4, seats 7-9'
    >>> ticket_text("Fog", 4, [7, 9])
    'Fog, row 4, seats 7, 9'
    """
    following = True
    for i in range(1, len(seats)):
        if seats[i] != seats[i - 1] + 1:
            following = False
    if following and len(seats) > 1:
        places = f"{seats[0]}-{seats[-1]}"
    else:
        places = ", ".join(str(seat) for seat in seats)
    return f"{film}, row {row}, seats {places}"


def films_for(age: int, films: Dict[str, int], with_parents: bool = False) -> List[str]:
    """
    films maps titles to the age from which they are allowed; with parents, children may be two years
    younger. Return the titles in the order of the alphabet.

    >>> films_for(10, {"Wolf": 12, "Bee": 0}, True)
    ['Bee', 'Wolf']
    """
    allowed = []
    for film, minimum in films.items():
        if with_parents:
            minimum -= 2
        if age >= minimum:
            allowed.append(film)
    return sorted(allowed)


def stars(ratings: List[Tuple[str, int]]) -> Dict[str, str]:
    """
    The average rating of each film as stars, rounded down, e.g. "***" for an average of 3.5.

    >>> stars([("Wolf", 3), ("Wolf", 4), ("Bee", 5)])
    {'Wolf': '***', 'Bee': '*****'}
    """
    given: Dict[str, List[int]] = {}
    for film, rating in ratings:
        given.setdefault(film, []).append(rating)
    return {film: "*" * (sum(marks) // len(marks)) for film, marks in given.items()}


def plan_works(shows: List[Tuple[int, int]], cleaning: int) -> bool:
    """
    Shows are (start, length) in minutes, in any order. Is there always enough time for cleaning
    between two shows?

    >>> plan_works([(900, 100), (600, 280)], 20)
    True
    >>> plan_works([(900, 100), (600, 290)], 20)
    False
    """
    free_from = None
    for start, length in sorted(shows):
        if free_from is not None and start < free_from:
            return False
        free_from = start + length + cleaning
    return True


def income(tickets: Dict[int, int], rows: int, base: int) -> Tuple[int, int]:
    """tickets maps rows to the seats sold there. Return the income and the row that brought the most."""
    total = 0
    best_row = 0
    best_money = -1
    for row, seats in tickets.items():
        money = seats * seat_price(row, rows, base)
        total += money
        if money > best_money:
            best_money = money
            best_row = row
    return total, best_row


def popcorn(bag: int, bite: int) -> List[int]:
    """A visitor eats `bite` pieces at first and then one less each time, but at least one. Return what
    is in the
    bag after each time, down to 0.

    >>> popcorn(10, 4)
    [6, 3, 1, 0]
    """
    if bag == 0:
        return []
    left = max(0, bag - bite)
    return [left] + popcorn(left, max(1, bite - 1))
