from typing import List, Optional, Tuple


def seat_label(index: int, per_row: int) -> str:
    """
    Seats are numbered through from 0. Rows get letters and seats in a row get numbers from 1.
    >>> seat_label(0, 6)
    'A1'
    >>> seat_label(13, 6)
    'C2'
    """
    row = index // per_row
    number = index % per_row + 1
    return chr(ord("A") + row) + str(number)


def seat_index(label: str, per_row: int) -> int:
    """The way back: number of the seat with the given label.
    >>> seat_index("C2", 6)
    13
    """
    return (ord(label[0]) - ord("A")) * per_row + int(label[1:]) - 1


def shy_seat(row: str) -> int:
    """ In a row "x" is a taken seat and "." a free one. A shy visitor takes the first free seat
    with the fewest taken seats beside it. -1 if everything is taken.
    >>> shy_seat("x.x..x")
    3
    >>> shy_seat("xx")
    -1
    """
    best = -1
    fewest = 3
    for i in range(len(row)):
        if row[i] == "x":
            continue
        neighbours = row[max(i - 1, 0):i].count("x") + row[i + 1:i + 2].count("x")
        if neighbours < fewest:
            best, fewest = i, neighbours
    return best


def block_of(rows: List[str], size: int) -> Optional[Tuple[int, int]]:
    """
    Find the first block of neighbouring free seats ("o") for a group.
    Return row and seat, or None.
    >>> block_of(["xoxo", "xoox"], 2)
    (1, 1)
    >>> block_of(["xo"], 2)
    """
    for r, row in enumerate(rows):
        position = row.find("o" * size)
        if position >= 0:
            return r, position
    return None


def tables_needed(groups: List[int], seats: int) -> int:
    # groups never share a table; big groups get several tables
    total = 0
    for g in groups:
        total += g // seats
        if g % seats:
            total += 1
    return total


def seat_by_height(people: List[Tuple[str, int]], per_row: int) -> List[List[str]]:
    """Small people sit in front: split them into rows by height, and sort each row by name.
    >>> seat_by_height([("Tom", 180), ("Ada", 150), ("Zoe", 140)], 2)
    [['Ada', 'Zoe'], ['Tom']]
    """
    ordered = sorted(people, key=lambda p: p[1])
    rows = []
    for i in range(0, len(ordered), per_row):
        names = [name for name, height in ordered[i:i + per_row]]
        rows.append(sorted(names))
    return rows


def quarrels(table: List[str], enemies: List[Tuple[str, str]]) -> int:
    """Count pairs of enemies that sit next to each other at a round table.
    >>> quarrels(["a", "b", "c", "d"], [("d", "a"), ("a", "c")])
    1
    """
    count = 0
    n = len(table)
    for i in range(n):
        here, there = table[i], table[(i + 1) % n]
        if (here, there) in enemies or (there, here) in enemies:
            count += 1
    return count


def can_see(heights):
    """People sit one behind the other, the first one in front.
    Who is taller than everybody in front?
    >>> can_see([120, 110, 130, 130])
    [0, 2]
    """
    result = []
    tallest = 0
    for i, h in enumerate(heights):
        if h > tallest:
            result.append(i)
            tallest = h
    return result
