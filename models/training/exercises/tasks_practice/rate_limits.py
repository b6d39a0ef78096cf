from typing import Dict, List


class RequestGate:
    """
    A gate which lets at most `limit` requests through in any `span` seconds.
    The times given to allow() never go backwards.

    >>> gate = RequestGate(2, 10)
    >>> [gate.allow(t) for t in (0, 3, 5, 10, 12, 13)]
    [True, True, False, True, False, True]
    """

    def __init__(self, limit: int, span: int):
        self.limit = limit
        self.span = span
        self.passed = []

    def allow(self, now: int) -> bool:
        while self.passed and now - self.passed[0] >= self.span:
            self.passed.pop(0)
        if len(self.passed) >= self.limit:
            return False
        self.passed.append(now)
        return True


def bucket_levels(capacity: int, refill: int, demands: List[int]) -> List[int]:
    """
    A token bucket starts full. In each second first the demand is taken from
    the bucket (a demand greater than the content is refused as a whole), then
    `refill` tokens are added, but never above the capacity. Return the content
    after each second.

    >>> bucket_levels(10, 2, [4, 7, 9, 0])
    [8, 3, 5, 7]
    """
    level = capacity
    history = []
    for demand in demands:
        if demand <= level:
            level -= demand
        level = min(capacity, level + refill)
        history.append(level)
    return history


def noisy_clients(log: List[str], limit: int) -> List[str]:
    """
    Each entry of the log is the name of the client that sent a request. Return
    the clients with more than `limit` requests, the noisiest first; clients
    with the same number in alphabetical order.

    For example:
    noisy_clients(['b', 'a', 'b', 'c', 'a', 'b'], 1) == ['b', 'a']
    noisy_clients([], 1) == []
    """
    counts: Dict[str, int] = {}
    for client in log:
        counts[client] = counts.get(client, 0) + 1
    loud = [c for c in counts if counts[c] > limit]
    return sorted(loud, key=lambda c: (-counts[c], c))


def wait_time(times, now, limit, span):
    """
    `times` are the seconds of the past requests in rising order. No more than
    `limit` requests may lie in the last `span` seconds. Return how many seconds
    one has to wait from `now` until the next request may be sent.

    wait_time([1, 4, 8], 9, 3, 10) # => 2
    wait_time([1, 4], 9, 3, 10) # => 0
    """
    x = [t for t in times if now - t < span]
    if len(x) < limit:
        return 0
    oldest = x[len(x) - limit]
    return oldest + span - now


def requests_per_minute(seconds):
    """Given the seconds of requests since the start, count them minute by
    minute, from minute 0 to the minute of the last request.

    >>> requests_per_minute([3, 59, 60, 185])
    [2, 1, 0, 1]
    >>> requests_per_minute([])
    []
    """
    if not seconds:
        return []
    res = [0] * (max(seconds) // 60 + 1)
    for s in seconds:
        res[s // 60] += 1
    return res


def quota_left(used: Dict[str, int], quotas: Dict[str, int], default: int) -> Dict[str, int]:
    """Tell for every user in used how many calls are left, at least 0. Users without own
    quota have the default one."""
    left = {}
    for user, calls in used.items():
        quota = quotas.get(user, default)
        left[user] = max(0, quota - calls)
    return left
