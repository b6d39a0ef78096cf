from typing import Dict, List, Optional, Tuple


def arrival_clock(start: str, minutes: int) -> str:
    """
    Add minutes to a clock time. An arrival on another day gets " +1", " +2" and so on behind it.

    >>> arrival_clock("22:50", 65)
    '23:55'
    >>> arrival_clock("22:50", 130)
    '01:00 +1'
    """
    hour, minute = [int(part) for part in start.split(":")]
    total = hour * 60 + minute + minutes
    days, rest = divmod(total, 24 * 60)
    clock = f"{rest // 60:02d}:{rest % 60:02d}"
    if days > 0:
        clock += f" +{days}"
    return clock


def seat_number(carriage: int, row: int, letter: str) -> int:
    """Seats are numbered through the train: a carriage has 20 rows with the letters a to d.

    >>> seat_number(1, 1, "a"), seat_number(1, 2, "c"), seat_number(2, 1, "a")
    (1, 7, 81)
    """
    before = (carriage - 1) * 80 + (row - 1) * 4
    return before + "abcd".index(letter) + 1


def stops_between(line: List[str], board: str, leave: str) -> List[str]:
    """The stops at which a passenger wakes up between the two stops. The train goes in both directions, so
    board may be behind leave; then the stops come in the reverse order. Unknown stops give an empty list.

    >>> stops_between(["A", "B", "C", "D"], "D", "A")
    ['C', 'B']
    """
    if board not in line or leave not in line:
        return []
    start = line.index(board)
    end = line.index(leave)
    if start < end:
        return line[start + 1:end]
    between = line[end + 1:start]
    between.reverse()
    return between


def free_beds(beds: Dict[str, Optional[str]]) -> Dict[int, int]:
    """beds maps texts such as "12-upper" (carriage and place) to a name or None. Return the number of
    free beds by carriage.

    >>> free_beds({"12-upper": None, "12-lower": "Ada", "14-upper": None, "12-side": None})
    {12: 2, 14: 1}
    """
    free: Dict[int, int] = {}
    for bed, sleeper in beds.items():
        if sleeper is not None:
            continue
        carriage = int(bed.split("-")[0])
        free[carriage] = free.get(carriage, 0) + 1
    return free


def has_change_time(arrive: int, leave: int, platforms: Tuple[int, int]) -> bool:
    """Is there time to change? It takes 2 minutes, and one more for every platform in between.

    >>> has_change_time(100, 106, (1, 5))
    True
    >>> has_change_time(100, 105, (1, 5))
    False
    """
    first, second = platforms
    needed = 2 + abs(first - second)
    return arrive + needed <= leave


def delays(plan: List[int], real: List[int]) -> Tuple[int, float]:
    """The largest delay and the average one; a train that is early counts with 0."""
    late = []
    for planned, came in zip(plan, real):
        late.append(max(0, came - planned))
    if not late:
        return 0, 0.0
    return max(late), sum(late) / len(late)


def couple(blocks: List[int]) -> int:
    """Two neighbouring groups of carriages are coupled into one at a time: always the first two. Each
    time costs
    as many minutes as the shorter group has carriages. Return all minutes.

    >>> couple([3, 2, 6])
    7
    """
    if len(blocks) < 2:
        return 0
    minutes = min(blocks[0], blocks[1])
    joined = [blocks[0] + blocks[1]] + blocks[2:]
    return minutes + couple(joined)
