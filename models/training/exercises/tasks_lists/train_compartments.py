from typing import Dict, List, Tuple


def seat_groups(groups: List[int], compartments: int, size: int) -> List[List[int]]:
    """
    Travel groups get onto a train one after another. A group sits down in the emptiest
    compartment if it fits there (the first one if several are equally empty), otherwise it does
    not travel. Return for each compartment the list of the groups in it.

    >>> seat_groups([3, 2, 4, 1], 2, 6)
    [[3, 1], [2, 4]]
    >>> seat_groups([7], 1, 6)
    [[]]
    """
    rooms = [[] for _ in range(compartments)]
    for g in groups:
        best = 0
        for i in range(1, compartments):
            if sum(rooms[i]) < sum(rooms[best]):
                best = i
        if sum(rooms[best]) + g <= size:
            rooms[best].append(g)
    return rooms


def passengers_after(stops: List[Tuple[int, int]]) -> List[int]:
    """
    Each stop is a tuple (getting off, getting on). Return the number of passengers after each
    stop. If more people would get off than are on the train, the data are wrong and an empty
    list is returned.

    Example:
    passengers_after([(0, 5), (2, 1), (4, 0)]) == [5, 4, 0]
    passengers_after([(1, 0)]) == []
    """
    on_board = 0
    result = []
    for off, on in stops:
        if off > on_board:
            return []
        on_board = on_board - off + on
        result.append(on_board)
    return result


def connections(arrivals: Dict[str, int], departures: Dict[str, int], change: int) -> List[Tuple[str, str]]:
    """
    Given the minutes of arrival and of departure of trains, return for each arriving train the
    first train that leaves at least change minutes later, as tuples (arriving, leaving). Trains
    without a connection are left out. The result is ordered by the time of arrival.

    connections({"A": 10, "B": 5}, {"X": 12, "Y": 20}, 5) == [("B", "X"), ("A", "Y")]
    connections({"A": 10}, {}, 5) == []
    """
    res = []
    for train in sorted(arrivals, key=lambda t: arrivals[t]):
        best = None
        for out in departures:
            if departures[out] >= arrivals[train] + change:
                if best is None or departures[out] < departures[best]:
                    best = out
        if best is not None:
            res.append((train, best))
    return res


def quiet_wagons(wagons: List[List[str]]) -> List[int]:
    """
    A wagon is a list of passengers, each "adult", "child" or "dog". Return the numbers (from 1)
    of the wagons in which no child sits directly beside a dog. Empty wagons count as quiet.

    quiet_wagons([["child", "dog"], ["dog", "adult", "child"], []]) == [2, 3]
    """
    res = []
    for n, wagon in enumerate(wagons, 1):
        loud = False
        for a, b in zip(wagon, wagon[1:]):
            if {a, b} == {"child", "dog"}:
                loud = True
                break
        if not loud:
            res.append(n)
    return res


def delays(minutes: List[int]) -> Tuple[int, int, float]:
    """
    Return (number of trains on time, greatest delay, average delay of the late trains rounded to
    one digit). A train is on time with a delay of less than 6 minutes. If no train is late the
    average is 0.0.

    >>> delays([0, 5, 6, 11])
    (2, 11, 8.5)
    >>> delays([])
    (0, 0, 0.0)
    """
    late = []
    for m in minutes:
        if m >= 6:
            late.append(m)
    on_time = len(minutes) - len(late)
    worst = max(minutes) if minutes else 0
    avg = round(sum(late) / len(late), 1) if late else 0.0
    return on_time, worst, avg
