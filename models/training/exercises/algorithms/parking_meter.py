from typing import List, Optional


def parking_fee(minutes: int) -> int:
    """The first half hour is free, every further started hour costs 3 coins, and a
    day never costs more than 20 coins.

    >>> parking_fee(30)
    0
    >>> parking_fee(95)
    6
    >>> parking_fee(1000)
    20
    """
    if minutes <= 30:
        return 0
    fee = 0
    rest = minutes - 30
    while rest > 0:
        fee += 3
        rest -= 60
    return min(fee, 20)


def coins_for_fee(fee: int) -> List[int]:
    """The meter takes coins of 1, 2 and 5 and at most two coins of 5. Pay with as few
    coins as these rules allow.

    >>> coins_for_fee(13)
    [5, 5, 2, 1]
    >>> coins_for_fee(16)
    [5, 5, 2, 2, 2]
    """
    coins = []
    while fee >= 5 and coins.count(5) < 2:
        coins.append(5)
        fee -= 5
    while fee >= 2:
        coins.append(2)
        fee -= 2
    if fee == 1:
        coins.append(1)
    return coins


def first_free_pair(row: str) -> Optional[int]:
    """In a row of places ('.' free, '#' taken) a trailer needs two neighbouring free
    ones. Return the index of the first such pair.

    >>> first_free_pair('#.#..#')
    3
    >>> first_free_pair('.#.') is None
    True
    """
    for i in range(len(row) - 1):
        if row[i] == '.' and row[i + 1] == '.':
            return i
    return None


def park_all(row, cars):
    """Cars drive in one after the other and take the free place nearest to their wish,
    the one on the left for equal distances. 0 marks a free place.

    >>> park_all([0, 0, 0, 0], [2, 2, 2])
    [0, 2, 1, 3]
    """
    places = row[:]
    for number, wish in enumerate(cars, 1):
        best = -1
        for i in range(len(places)):
            if places[i] != 0:
                continue
            if best == -1 or abs(i - wish) < abs(best - wish):
                best = i
        if best >= 0:
            places[best] = number
    return places


def most_crowded_hour(entries: List[int], exits: List[int]) -> int:
    """Cars entering and leaving hour by hour. Return the hour after which the most cars
    are inside, the earliest for ties.

    >>> most_crowded_hour([5, 3, 1], [0, 2, 4])
    1
    """
    inside = 0
    best = -1
    best_hour = 0
    for hour in range(len(entries)):
        inside += entries[hour] - exits[hour]
        if inside > best:
            best = inside
            best_hour = hour
    return best_hour


def plates_with_digit_sum(plates, wanted):
    # plates like 'KL-482': keep those whose digits have the wanted sum
    return [p for p in plates if sum(int(ch) for ch in p if ch.isdigit()) == wanted]


def change_places(row: List[int], start: int, end: int) -> List[int]:
    """Turn the order of the cars in row[start:end + 1] around."""
    return row[:start] + row[start:end + 1][::-1] + row[end + 1:]
