from typing import Dict, List, Tuple


def stay_price(adults: int, children: int, nights: int) -> int:
    """The price of a stay: 9 for an adult and 4 for a child each night, and 6 for the place. From the
    eighth night on the place is free."""
    people = 9 * adults + 4 * children
    price = 0
    for night in range(1, nights + 1):
        price += people
        if night < 8:
            price += 6
    return price


def place_name(number: int, per_lane: int) -> str:
    """Places are numbered through from 0, lane by lane. The name is the letter of the lane and the number
    within it, which starts with 1: with five places per lane, number 7 is "B3"."""
    lane = number // per_lane
    within = number % per_lane + 1
    return chr(ord("A") + lane) + str(within)


def quiet_places(noise: List[int], limit: int) -> List[int]:
    """The numbers of all places where the noise, together with half of the noise of each neighbour,
    stays below the limit."""
    quiet = []
    last = len(noise) - 1
    for i, level in enumerate(noise):
        if i > 0:
            level += noise[i - 1] / 2
        if i < last:
            level += noise[i + 1] / 2
        if level < limit:
            quiet.append(i)
    return quiet


def guests_by_country(plates: List[str], countries: Dict[str, str]) -> Dict[str, int]:
    """Number plates begin with the sign of a country, as in "NL-27-AB". Count the cars by the names of the
    countries; an unknown sign is its own name."""
    counts: Dict[str, int] = {}
    for plate in plates:
        sign = plate[:plate.index("-")]
        country = countries.get(sign, sign)
        if country in counts:
            counts[country] += 1
        else:
            counts[country] = 1
    return counts


def tent_fits(tent: Tuple[int, int], place: Tuple[int, int], trees: List[Tuple[int, int]]) -> bool:
    """A tent (width, length) stands in the lower left corner of the place and may be turned. It fits
    if it is not
    larger than the place and no tree (x, y) is inside of it."""
    for width, length in (tent, tent[::-1]):
        if width > place[0] or length > place[1]:
            continue
        blocked = False
        for x, y in trees:
            if x < width and y < length:
                blocked = True
        if not blocked:
            return True
    return False


def split_wood(logs: List[int]) -> Tuple[List[int], int]:
    """Logs longer than 50 are sawed into pieces of 50 and a rest. Return all pieces in their order, and the
    number of cuts that were needed."""
    pieces = []
    cuts = 0
    for log in logs:
        while log > 50:
            pieces.append(50)
            log -= 50
            cuts += 1
        pieces.append(log)
    return pieces, cuts


def fold_map(width: int, height: int) -> int:
    """A map is always folded in half along its longer side, until both sides are at most 10. Return the
    number of folds."""
    if width <= 10 and height <= 10:
        return 0
    if width >= height:
        return 1 + fold_map(width / 2, height)
    return 1 + fold_map(width, height / 2)


def cheapest_week(prices: List[int]) -> int:
    """The index of the first day of the seven days in a row with the smallest sum, or -1 if there
    are not so many days."""
    if len(prices) < 7:
        return -1
    best_start = 0
    best_sum = sum(prices[:7])
    for start in range(1, len(prices) - 6):
        week = sum(prices[start:start + 7])
        if week < best_sum:
            best_sum = week
            best_start = start
    return best_start
