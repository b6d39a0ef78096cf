from typing import List


def floors_travelled(stops: List[int]) -> int:
    """
    Number of floors an elevator passes on its way from stop to stop.
    >>> floors_travelled([0, 5, 2])
    8
    >>> floors_travelled([4])
    0
    """
    total = 0
    for i in range(1, len(stops)):
        total += abs(stops[i] - stops[i - 1])
    return total


def nearest_elevator(positions: List[int], floor: int) -> int:
    """Index of the elevator nearest to the floor; if two are equally near, the lower index.
    >>> nearest_elevator([0, 7, 3], 5)
    1
    """
    best = 0
    for i in range(len(positions)):
        if abs(positions[i] - floor) < abs(positions[best] - floor):
            best = i
    return best


def serve_order(current: int, calls: List[int], going_up: bool) -> List[int]:
    """ The elevator first serves all calls in its direction, then the others on the way back.
    A call on the current floor is served at once.
    >>> serve_order(4, [6, 2, 9, 3], True)
    [6, 9, 3, 2]
    >>> serve_order(4, [6, 2, 9, 3], False)
    [3, 2, 6, 9]
    """
    above = sorted(c for c in set(calls) if c > current)
    below = sorted((c for c in set(calls) if c < current), reverse=True)
    here = [current] if current in calls else []
    if going_up:
        return here + above + below
    return here + below + above


def first_below_ground(pushes: str) -> int:
    # position of the first "v" that leads below floor 0, or -1
    floor = 0
    for i, p in enumerate(pushes):
        floor += 1 if p == "^" else -1
        if floor < 0:
            return i
    return -1


def floor_label(floor: int) -> str:
    """Label on the button: G for 0, B1 and so on below ground, no 13 above (it is called 12A).
    >>> floor_label(0), floor_label(-2), floor_label(13), floor_label(5)
    ('G', 'B2', '12A', '5')
    """
    if floor == 0:
        return "G"
    elif floor < 0:
        return "B" + str(-floor)
    elif floor == 13:
        return "12A"
    else:
        return str(floor)


def rides_needed(weights, limit):
    """People queue up and get in as long as the weight allows. Count the rides.
    >>> rides_needed([80, 90, 70, 60], 170)
    2
    """
    rides = 0
    i = 0
    while i < len(weights):
        load = 0
        while i < len(weights) and load + weights[i] <= limit:
            load += weights[i]
            i += 1
        if load == 0:
            raise ValueError("somebody is too heavy")
        rides += 1
    return rides


class Elevator:
    """
    An elevator that moves one floor per step towards its target.
    >>> lift = Elevator(5)
    >>> lift.call(2)
    True
    >>> lift.step()
    1
    >>> lift.call(9)
    False
    """

    def __init__(self, top):
        self.top = top
        self.floor = 0
        self.target = 0

    def call(self, floor):
        if floor < 0 or floor > self.top:
            return False
        self.target = floor
        return True

    def step(self):
        if self.floor < self.target:
            self.floor += 1
        elif self.floor > self.target:
            self.floor -= 1
        return self.floor
