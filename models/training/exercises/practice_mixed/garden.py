from typing import Dict, List, Tuple


def watering_cans(beds: List[int], can: int) -> int:
    """
    Each bed needs a number of litres, and for every bed one starts with a full can of `can` litres.
    How many cans are carried? Beds which need no water are skipped.

    >>> watering_cans([10, 0, 21], 10)
    4
    """
    carried = 0
    for litres in beds:
        if litres > 0:
            carried += (litres + can - 1) // can
    return carried


def plant_label(words: List[str]) -> str:
    """The Latin name on a label: the first word with a capital, all others in lower case, and a name
    of more than two words is cut to two with "..." behind it.

    >>> plant_label(["ROSA", "Canina"])
    'Rosa canina'
    >>> plant_label(["salvia", "rosmarinus", "spenn"])
    'Salvia rosmarinus ...'
    """
    if not words:
        return ""
    parts = [words[0].capitalize()]
    if len(words) > 1:
        parts.append(words[1].lower())
    if len(words) > 2:
        parts.append("...")
    return " ".join(parts)


def plant_row(length: int, gaps: List[int]) -> List[int]:
    """Positions of the plants in a row: the first at 0, and then one after each gap as long as the row goes
    on. The gaps are used in turn, again and again.

    >>> plant_row(10, [2, 3])
    [0, 2, 5, 7, 10]
    """
    positions = []
    position = 0
    turn = 0
    while position <= length:
        positions.append(position)
        position += gaps[turn % len(gaps)]
        turn += 1
    return positions


def good_neighbours(friends: Dict[str, List[str]]) -> Dict[str, List[str]]:
    """Turn the dict round: for each plant, who names it as a friend?

    >>> good_neighbours({"bean": ["corn"], "squash": ["corn", "bean"]})
    {'corn': ['bean', 'squash'], 'bean': ['squash']}
    """
    named_by: Dict[str, List[str]] = {}
    for plant, liked in friends.items():
        for other in liked:
            named_by.setdefault(other, []).append(plant)
    return named_by


def sunny_enough(shadow: List[List[int]], most: int) -> bool:
    """shadow holds the hours of shadow of every square of the garden. Check if every row has at
    least one square with no more than `most` of them.

    >>> sunny_enough([[5, 2], [3, 9]], 3)
    True
    >>> sunny_enough([[5, 4], [3, 9]], 3)
    False
    """
    for row in shadow:
        if min(row) > most:
            return False
    return True


def best_and_worst_bed(harvest: Dict[str, List[int]]) -> Tuple[str, str]:
    """The names of the beds with the largest and the smallest whole harvest."""
    totals = {}
    for bed, baskets in harvest.items():
        totals[bed] = sum(baskets)
    best = max(totals, key=totals.get)
    worst = min(totals, key=totals.get)
    return best, worst


def bramble(years: int) -> int:
    """A bramble has one shoot in year 0. In each year the number of shoots doubles, and in every third
    year five of them are cut.

    >>> [bramble(year) for year in range(6)]
    [1, 2, 4, 3, 6, 12]
    """
    if years == 0:
        return 1
    shoots = 2 * bramble(years - 1)
    if years % 3 == 0:
        shoots -= 5
    return shoots
