from typing import Dict, List


def lap_times(stamps: List[int]) -> List[int]:
    """Seconds of each lap from the seconds at which the finish line was crossed; the race starts at 0.

    >>> lap_times([62, 121, 185])
    [62, 59, 64]
    """
    laps = []
    before = 0
    for t in stamps:
        laps.append(t - before)
        before = t
    return laps


def format_time(seconds: int) -> str:
    """Write seconds as h:mm:ss, or m:ss below one hour.

    >>> format_time(3725)
    '1:02:05'
    >>> format_time(59)
    '0:59'
    """
    h, rest = divmod(seconds, 3600)
    m, s = divmod(rest, 60)
    if h > 0:
        return f"{h}:{m:02}:{s:02}"
    return f"{m}:{s:02}"


def parse_time(text: str) -> int:
    """Seconds of a time with any number of parts separated by colons.

    >>> parse_time("1:02:05")
    3725
    """
    seconds = 0
    for part in text.split(":"):
        seconds = seconds * 60 + int(part)
    return seconds


def negative_split(laps: List[int]) -> bool:
    """Was the second half of the race faster? A middle lap belongs to the second half.

    >>> negative_split([70, 69, 66, 65])
    True
    """
    half = len(laps) // 2
    first = sum(laps[:half]) / half
    second = sum(laps[half:]) / (len(laps) - half)
    return second < first


def leader_after_laps(times: Dict[str, List[int]], laps: int) -> str:
    """Name of the runner with the smallest sum over the first laps.

    >>> leader_after_laps({"A": [60, 70], "B": [62, 61]}, 2)
    'B'
    """
    leader = None
    lowest = None
    for name, values in times.items():
        total = sum(values[:laps])
        if lowest is None or total < lowest:
            leader, lowest = name, total
    return leader


def lapped(position: int, leader: int, track: int) -> int:
    """How many full rounds is a runner behind? Both positions are metres since the start."""
    return (leader - position) // track


def fastest_stretch(laps: List[int], n: int) -> int:
    """Index of the first lap of the fastest n laps in a row.

    >>> fastest_stretch([65, 60, 61, 70, 60, 60], 2)
    4
    """
    best_start = 0
    best_time = sum(laps[:n])
    for start in range(1, len(laps) - n + 1):
        time = sum(laps[start:start + n])
        if time < best_time:
            best_time = time
            best_start = start
    return best_start


def relay_order(swimmers: Dict[str, int]) -> List[str]:
    """The second fastest starts, the fastest comes last, the others swim from fast to slow in between.

    >>> relay_order({"Ed": 31, "Flo": 28, "Gus": 35, "Hal": 30})
    ['Hal', 'Ed', 'Gus', 'Flo']
    """
    ordered = sorted(swimmers, key=swimmers.get)
    return [ordered[1]] + ordered[2:] + [ordered[0]]


def meeting_points(speed_a, speed_b, track, minutes):
    # two runners start together in the same direction; how often does the faster one overtake?
    lead = abs(speed_a - speed_b) * minutes
    return lead // track


def disqualify(starts, gun):
    """Numbers (from 1) of the runners who started before the gun."""
    early = []
    for number, start in enumerate(starts, 1):
        if start < gun:
            early.append(number)
    return early
