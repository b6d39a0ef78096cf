from typing import List, Optional, Tuple


def to_seconds(clock: str) -> int:
    """ Turn "2:05" into 125. """
    minutes, seconds = clock.split(":")
    return int(minutes) * 60 + int(seconds)


def team_time(laps: List[str]) -> int:
    """ Return the time of a whole team in seconds; laps are clock texts.
    >>> team_time(["1:10", "0:55"])
    125
    """
    total = 0
    for lap in laps:
        total += to_seconds(lap)
    return total


def winners(teams: List[List[str]]) -> List[int]:
    """ Return the indices of all teams with the shortest time.
    >>> winners([["1:10", "1:00"], ["1:05", "1:05"], ["2:30", "0:10"]])
    [0, 1]
    """
    times = [team_time(laps) for laps in teams]
    best = min(times, default=0)
    return [i for i, time in enumerate(times) if time == best]


def slowest_lap(teams: List[List[str]]) -> Optional[Tuple[int, int]]:
    """ Return (team, lap) of the slowest lap of all teams, None when nobody ran.
    >>> slowest_lap([["1:10", "1:00"], ["1:05", "1:15"]])
    (1, 1)
    """
    slowest = -1
    place = None
    for t in range(len(teams)):
        for k in range(len(teams[t])):
            seconds = to_seconds(teams[t][k])
            if seconds > slowest:
                slowest = seconds
                place = (t, k)
    return place


def faster_than_before(laps: List[str]) -> int:
    """ Count the laps that were faster than the lap right before them.
    >>> faster_than_before(["1:10", "1:00", "1:05", "0:59"])
    2
    """
    count = 0
    for before, after in zip(laps[:-1], laps[1:]):
        if to_seconds(after) < to_seconds(before):
            count += 1
    return count


def leader_after_each_lap(teams: List[List[str]]) -> List[int]:
    """ All teams run equally many laps. Return which team leads after each lap; at equal times
    the team with the lower index leads.
    >>> leader_after_each_lap([["1:10", "1:00"], ["1:05", "1:15"]])
    [1, 0]
    """
    totals = [0] * len(teams)
    leaders = []
    for lap in zip(*teams):
        for t, clock in enumerate(lap):
            totals[t] += to_seconds(clock)
        leaders.append(totals.index(min(totals)))
    return leaders


def split_by_limit(laps: List[str], limit: str) -> Tuple[List[str], List[str]]:
    """ Separate the laps within the limit from those over it.
    >>> split_by_limit(["1:10", "0:50", "1:00"], "1:00")
    (['0:50', '1:00'], ['1:10'])
    """
    allowed = to_seconds(limit)
    within: List[str] = []
    over: List[str] = []
    for lap in laps:
        (within if to_seconds(lap) <= allowed else over).append(lap)
    return within, over


def start_order(runners: List[Tuple[str, str]]) -> List[str]:
    """ Runners are (name, best lap). The slowest start first, the two fastest run last, the
    faster of them in front of the other.
    >>> start_order([("Al", "1:00"), ("Bo", "0:50"), ("Cy", "1:20"), ("Di", "1:10")])
    ['Cy', 'Di', 'Bo', 'Al']
    """
    ordered = sorted(runners, key=lambda runner: to_seconds(runner[1]), reverse=True)
    if len(ordered) > 1:
        ordered[-1], ordered[-2] = ordered[-2], ordered[-1]
    return [name for name, clock in ordered]
