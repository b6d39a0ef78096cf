import math
from typing import List, Tuple


def grid_of_plants(width: int, length: int, gap: int, edge: int) -> Tuple[int, int]:
    """A bed of width x length cm is planted in rows. Plants keep `edge` cm from the border and `gap` cm
    from each other. Return (rows, plants in a row); a bed that is too small has (0, 0).

    >>> grid_of_plants(100, 200, 30, 10)
    (3, 7)
    >>> grid_of_plants(15, 200, 30, 10)
    (0, 0)
    """
    inner_w = width - 2 * edge
    inner_l = length - 2 * edge
    if inner_w < 0 or inner_l < 0:
        return (0, 0)
    return (inner_w // gap + 1, inner_l // gap + 1)


def staggered(rows: int, plants: int) -> int:
    """In staggered planting every second row has one plant less. Count all the plants.

    >>> staggered(3, 5), staggered(2, 1), staggered(0, 9)
    (14, 1, 0)
    """
    total = 0
    for r in range(rows):
        total += plants if r % 2 == 0 else max(plants - 1, 0)
    return total


def seed_packets(plants: int, per_packet: int, germination: float) -> int:
    """Only a share of the seeds comes up. Return the packets to buy so that enough plants can be
    expected. With a share of zero it is hopeless: -1.

    >>> seed_packets(90, 50, 0.75), seed_packets(0, 50, 0.5), seed_packets(5, 5, 0)
    (3, 0, -1)
    """
    if plants <= 0:
        return 0
    if germination <= 0:
        return -1
    seeds = plants / germination
    return math.ceil(seeds / per_packet)


def row_gaps(row: str, least: int) -> List[Tuple[int, int]]:
    """row is a text of "p" (plant) and "." (bare). Return (start, length) of the bare places of at least
    that length.

    >>> row_gaps("p...pp..p.", 2)
    [(1, 3), (6, 2)]
    """
    gaps = []
    start = None
    for i, ch in enumerate(row + "p"):
        if ch == "." and start is None:
            start = i
        elif ch != "." and start is not None:
            if i - start >= least:
                gaps.append((start, i - start))
            start = None
    return gaps


def harvest_days(sown: int, days: List[int], frost: int) -> List[bool]:
    """For each kind (days until the harvest), sown on day `sown` of the year: is it ripe before the day
    of the frost?
    """
    return [sown + d < frost for d in days]


def thin_out(positions: List[int], gap: int) -> List[int]:
    """Seedlings stand at the given places. Going from the left, pull out each one that is nearer than
    `gap` to the last one that stays. Return the ones that stay.

    >>> thin_out([0, 3, 5, 11, 12, 20], 5)
    [0, 5, 11, 20]
    """
    kept = []
    for p in sorted(positions):
        if not kept or p - kept[-1] >= gap:
            kept.append(p)
    return kept


def companions(rows: List[str], enemies: set) -> int:
    """Count the neighbouring rows that do not go together; enemies holds pairs in alphabetical order.

    >>> companions(["bean", "onion", "carrot", "bean"], {("bean", "onion")})
    1
    """
    bad = 0
    for a, b in zip(rows, rows[1:]):
        pair = (a, b) if a < b else (b, a)
        if pair in enemies:
            bad += 1
    return bad


def sowing_depth(diameter: float) -> str:
    """Rule: three times the diameter of the seed, in steps of half a centimetre, at least 0.5 cm; very
    small seeds (below 1 mm) stay on top.

    >>> sowing_depth(0.5), sowing_depth(1), sowing_depth(6)
    ('on top', '0.5 cm', '2.0 cm')
    """
    if diameter < 1:
        return "on top"
    halves = max(1, round(diameter * 3 / 5))
    return str(halves / 2) + " cm"
