from typing import List, Optional


class LastValues:
    """
    Keeps the last n measured values in a ring; older ones are overwritten.

    >>> r = LastValues(3)
    >>> for v in (4, 8, 6, 2):
    ...     r.add(v)
    >>> r.values()
    [8, 6, 2]
    >>> r.average()
    5.33
    """

    def __init__(self, n: int):
        self.slots: List[Optional[float]] = [None] * n
        self.next = 0
        self.filled = 0

    def add(self, value: float) -> None:
        self.slots[self.next] = value
        self.next = (self.next + 1) % len(self.slots)
        if self.filled < len(self.slots):
            self.filled += 1

    def values(self) -> List[float]:
        start = (self.next - self.filled) % len(self.slots)
        res = []
        for k in range(self.filled):
            res.append(self.slots[(start + k) % len(self.slots)])
        return res

    def average(self) -> float:
        if self.filled == 0:
            return 0.0
        return round(sum(self.values()) / self.filled, 2)


def ring_distance(a: int, b: int, size: int) -> int:
    """
    On a ring with the places 0 to size - 1 two players stand on a and b. Return
    the number of steps on the shorter way between them.

    Examples:
    ring_distance(1, 9, 10) == 2
    ring_distance(3, 3, 10) == 0
    ring_distance(0, 5, 10) == 5
    """
    d = abs(a - b)
    return min(d, size - d)


def fill_ring(size: int, values: List[int]) -> List[int]:
    """
    Write values one after the other into a ring of zeros and return what stands
    in the slots at the end, slot 0 first.

    >>> fill_ring(3, [5, 6, 7, 8])
    [8, 6, 7]
    >>> fill_ring(4, [5])
    [5, 0, 0, 0]
    """
    slots = [0] * size
    for i in range(len(values)):
        slots[i % size] = values[i]
    return slots


def turn_order(players, start, direction, turns):
    """
    Players sit in a ring. Beginning with the player at index `start`, return
    the names of those who have the next `turns` turns; direction is 1 or -1.

    turn_order(['ida', 'jon', 'kim'], 1, 1, 4) -> ['jon', 'kim', 'ida', 'jon']
    turn_order(['ida', 'jon', 'kim'], 0, -1, 2) -> ['ida', 'kim']
    """
    ans = []
    i = start
    for _ in range(turns):
        ans.append(players[i])
        i = (i + direction) % len(players)
    return ans


def overrun_count(writes, size):
    """
    A recorder has a ring of `size` slots. The text writes has a "w" for each
    written and an "r" for each read piece. A write into the full ring destroys
    the oldest piece; a read from the empty ring does nothing. Count the
    destroyed pieces.

    >>> overrun_count('wwwrw', 2)
    1
    >>> overrun_count('wwwww', 2)
    3
    """
    held = 0
    lost = 0
    for c in writes:
        if c == 'w':
            if held == size:
                lost += 1
            else:
                held += 1
        elif held > 0:
            held -= 1
    return lost


def biggest_arc(positions, size):
    """
    Lamps stand at some positions of a ring of the given size. Return the
    greatest distance from one lamp to the next one, clockwise. With one lamp
    it is the whole ring.

    >>> biggest_arc([8, 1, 4], 12)
    5
    >>> biggest_arc([3], 12)
    12
    """
    p = sorted(set(positions))
    best = size - p[-1] + p[0]
    for i in range(1, len(p)):
        best = max(best, p[i] - p[i - 1])
    return best
