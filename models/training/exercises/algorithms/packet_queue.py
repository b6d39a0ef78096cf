from collections import deque
from typing import List, Tuple


class RateGate:
    """Lets at most `limit` packets through in any `span` seconds.

    >>> gate = RateGate(2, 10)
    >>> [gate.ask(t) for t in (0, 1, 5, 10, 11, 12)]
    [True, True, False, True, True, False]
    """

    def __init__(self, limit: int, span: int):
        self.limit = limit
        self.span = span
        self.passed = deque()

    def ask(self, now: int) -> bool:
        while self.passed and self.passed[0] <= now - self.span:
            self.passed.popleft()
        if len(self.passed) < self.limit:
            self.passed.append(now)
            return True
        return False


def missing_packets(received: List[int]) -> List[int]:
    """Numbers missing between the smallest and the largest received number.

    >>> missing_packets([7, 3, 4, 9])
    [5, 6, 8]
    """
    if not received:
        return []
    known = set(received)
    return [n for n in range(min(received), max(received) + 1) if n not in known]


def deliver_in_order(packets: List[int], first: int) -> List[List[int]]:
    """Packets arrive out of order. After every arrival pass on all packets that now
    follow without a gap. Return what is passed on after each arrival.

    >>> deliver_in_order([2, 1, 4, 3], 1)
    [[], [1, 2], [], [3, 4]]
    """
    waiting = set()
    expected = first
    out = []
    for p in packets:
        waiting.add(p)
        ready = []
        while expected in waiting:
            waiting.remove(expected)
            ready.append(expected)
            expected += 1
        out.append(ready)
    return out


def drop_duplicates(packets, memory):
    """Drop a packet if it is equal to one of the last `memory` kept packets.

    >>> drop_duplicates([1, 2, 1, 3, 4, 1], 2)
    [1, 2, 3, 4, 1]
    """
    kept = []
    for p in packets:
        if memory == 0 or p not in kept[-memory:]:
            kept.append(p)
    return kept


def queue_lengths(arrivals: List[int], speed: int) -> List[int]:
    """Length of the queue after each second: first arrivals are added, then up to
    `speed` packets are sent.

    >>> queue_lengths([5, 0, 1, 4], 2)
    [3, 1, 0, 2]
    """
    length = 0
    lengths = []
    for a in arrivals:
        length += a
        length -= min(speed, length)
        lengths.append(length)
    return lengths


def split_message(text: str, size: int) -> List[str]:
    """Split a text into packets 'number:part', numbers from 1.

    >>> split_message('abcdefg', 3)
    ['1:abc', '2:def', '3:g']
    """
    packets = []
    for start in range(0, len(text), size):
        packets.append(str(start // size + 1) + ':' + text[start:start + size])
    return packets


def join_message(packets: List[str]) -> str:
    # the reverse of split_message, for packets in any order
    parts = {}
    for packet in packets:
        number, part = packet.split(':', 1)
        parts[int(number)] = part
    return ''.join(parts[n] for n in sorted(parts))


def urgent_order(jobs: List[Tuple[str, int]], boost: int) -> List[str]:
    """Always take the job with the highest urgency (the earlier one for ties); after that
    the urgency of all waiting jobs but the best one grows by boost.

    >>> urgent_order([('a', 1), ('b', 5), ('c', 4)], 2)
    ['b', 'c', 'a']
    """
    waiting = [[urgency, name] for name, urgency in jobs]
    order = []
    while waiting:
        best = max(range(len(waiting)), key=lambda i: (waiting[i][0], -i))
        order.append(waiting.pop(best)[1])
        for job in sorted(waiting, reverse=True)[1:]:
            job[0] += boost
    return order
