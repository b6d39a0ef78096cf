from typing import Dict, List


def parking_fee(minutes: int) -> int:
    """
    The first half hour is free. Then each hour that has begun costs 2 euros, but for 6 hours or
    more on one day there is a day ticket of 12 euros. A stay of more than 24 hours is the sum
    of full days (12 euros each) and the fee of the rest, where no half hour is free.

    Examples:
    parking_fee(30) == 0
    parking_fee(31) == 2
    parking_fee(95) == 4
    parking_fee(400) == 12
    parking_fee(1450) == 14
    """
    days = minutes // 1440
    rest = minutes % 1440
    fee = days * 12
    if rest == 0:
        return fee
    if days == 0 and rest <= 30:
        return 0
    hours = -(-rest // 60)
    return fee + min(12, 2 * hours)


def nearest_free(places: str, gate: int) -> int:
    """
    The places along a wall are given as a string with 'x' for taken and '.' for free. Return the
    index of the free place nearest to the gate (an index as well), the left one of two. If
    there is no free place, return -1.

    >>> nearest_free('x.xxx.', 3)
    1
    >>> nearest_free('xxx', 0)
    -1
    """
    for d in range(len(places)):
        left = gate - d
        right = gate + d
        if left >= 0 and places[left] == '.':
            return left
        if right < len(places) and places[right] == '.':
            return right
    return -1


def plates_with_sum(plates, total):
    """
    Car plates look like 'AB-123'. Count the plates whose digits add up to the given total and
    whose number does not end with a zero.

    plates_with_sum(['AB-123', 'X-51', 'K-240'], 6) == 2
    """
    cnt = 0
    for p in plates:
        number = p.split('-')[1]
        if number.endswith('0'):
            continue
        if sum(int(c) for c in number) == total:
            cnt += 1
    return cnt


def longest_stay(events: List[tuple]) -> str:
    """
    `events` holds tuples (minute, plate) in the order of time. The first event of a plate means
    that the car comes, the second that it leaves, and so on. Return the plate with the longest
    single stay. Cars that are still there do not count; without a finished stay return ''.

    longest_stay([(0, 'A'), (5, 'B'), (20, 'A'), (22, 'B')]) -> 'A'
    longest_stay([(3, 'C')]) -> ''
    """
    came: Dict[str, int] = {}
    best = ''
    best_len = -1
    for minute, plate in events:
        if plate in came:
            stay = minute - came.pop(plate)
            if stay > best_len:
                best_len = stay
                best = plate
        else:
            came[plate] = minute
    return best


def fits_height(cars, levels):
    """
    Each car needs its own level of a small garage and fits if it is not higher than the level.
    Put the lowest car on the lowest level that fits, and so on. Return the number of cars that
    find a place.

    fits_height([150, 190, 170], [160, 160, 200]) # => 2
    """
    cars = sorted(cars)
    levels = sorted(levels)
    i = 0
    for level in levels:
        if i < len(cars) and cars[i] <= level:
            i += 1
    return i


def row_label(index, per_row):
    # place 0 is 'A1'; each row has per_row places
    return chr(ord('A') + index // per_row) + str(index % per_row + 1)


def gaps_for_truck(places: str, size: int) -> List[int]:
    """Return the first index of each run of free places that is long enough for the truck.

    >>> gaps_for_truck('..x...x.', 2)
    [0, 3]
    """
    starts = []
    start = 0
    for part in places.split('x'):
        if len(part) >= size:
            starts.append(start)
        start += len(part) + 1
    return starts
