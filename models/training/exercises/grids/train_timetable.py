from typing import Dict, List, Optional, Tuple


def every_minutes(first: str, last: str, step: int) -> List[str]:
    """Departures from the first to the last time in equal steps.

    >>> every_minutes("06:40", "07:30", 20)
    ['06:40', '07:00', '07:20']
    """
    h, m = first.split(":")
    current = int(h) * 60 + int(m)
    h, m = last.split(":")
    end = int(h) * 60 + int(m)
    result = []
    while current <= end:
        result.append("%02d:%02d" % (current // 60, current % 60))
        current += step
    return result


def longest_wait(departures: List[int]) -> int:
    """Longest time between two departures (minutes, sorted), including that over midnight.

    >>> longest_wait([360, 420, 1320])
    900
    """
    waits = []
    for i in range(len(departures) - 1):
        waits.append(departures[i + 1] - departures[i])
    waits.append(24 * 60 - departures[-1] + departures[0])
    return max(waits)


def connections(arrivals: List[int], departures: List[int], change: int) -> List[Tuple[int, int]]:
    """For each arrival the earliest departure that can be reached with the time to change trains.

    >>> connections([10, 50], [12, 20, 70], 5)
    [(10, 20), (50, 70)]
    """
    pairs = []
    for a in arrivals:
        for d in departures:
            if d >= a + change:
                pairs.append((a, d))
                break
    return pairs


def mean_delay(planned: List[int], actual: List[int]) -> float:
    """Mean delay in minutes, where trains that come too early count as zero.

    >>> mean_delay([10, 20, 30], [12, 19, 34])
    2.0
    """
    total = 0
    for p, a in zip(planned, actual):
        total += max(0, a - p)
    return total / len(planned)


def punctual_share(delays: List[int], limit: int = 5) -> str:
    """Share of the trains with a delay below the limit as a text such as '75 %'."""
    good = sum(1 for d in delays if d < limit)
    return f"{round(100 * good / len(delays))} %"


def platform_plan(trains: List[Tuple[str, int, int]]) -> Dict[str, int]:
    """Give each train (name, arrival, departure) the lowest platform from 1 that is free.

    >>> platform_plan([("A", 0, 5), ("B", 3, 8), ("C", 5, 9)])
    {'A': 1, 'B': 2, 'C': 1}
    """
    free_at: List[int] = []
    plan = {}
    for name, arrival, departure in sorted(trains, key=lambda t: t[1]):
        for p in range(len(free_at)):
            if free_at[p] <= arrival:
                free_at[p] = departure
                plan[name] = p + 1
                break
        else:
            free_at.append(departure)
            plan[name] = len(free_at)
    return plan


def stops_between(line: List[str], a: str, b: str) -> List[str]:
    """Stations one passes between a and b, in the direction of travel.

    >>> stops_between(["Ulm", "Fels", "Horn", "Bach"], "Bach", "Ulm")
    ['Horn', 'Fels']
    """
    i = line.index(a)
    j = line.index(b)
    if i < j:
        return line[i + 1:j]
    return line[j + 1:i][::-1]


def ticket_zone_price(zones):
    # 240 cents for the first zone and 90 for every other one, but never more than 780
    if zones <= 0:
        return 0
    return min(780, 240 + 90 * (zones - 1))
