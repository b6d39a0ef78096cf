"""Three ways of limiting how often something may happen.

All limiters take a clock: a function that returns seconds. That makes them
easy to test without waiting.
"""

import time
from collections import defaultdict, deque


class FakeClock:
    """A clock for tests that only moves when told to."""

    def __init__(self, now=0.0):
        self.now = now

    def __call__(self):
        return self.now

    def tick(self, seconds):
        self.now += seconds


class Bucket:
    """A bucket of tokens that fills up steadily.

    >>> clock = FakeClock()
    >>> bucket = Bucket(size=3, per_second=0.5, clock=clock)
    >>> [bucket.take() for _ in range(4)]
    [True, True, True, False]
    >>> bucket.seconds_until(1)
    2.0
    >>> clock.tick(2)
    >>> bucket.take()
    True
    """

    def __init__(self, size, per_second, clock=time.monotonic):
        if size < 1 or per_second <= 0:
            raise ValueError("a bucket must hold and receive something")
        self.size = size
        self.per_second = per_second
        self._clock = clock
        self._tokens = float(size)
        self._seen = clock()

    def _refill(self):
        now = self._clock()
        self._tokens = min(self.size, self._tokens + (now - self._seen) * self.per_second)
        self._seen = now

    def take(self, amount=1):
        self._refill()
        if amount > self._tokens:
            return False
        self._tokens -= amount
        return True

    def seconds_until(self, amount):
        """How long to wait for so many tokens; None if they never fit."""
        if amount > self.size:
            return None
        self._refill()
        lacking = amount - self._tokens
        return max(0.0, lacking / self.per_second)


class SlidingWindow:
    """At most `limit` events per key within any `seconds`.

    >>> clock = FakeClock()
    >>> window = SlidingWindow(2, 10, clock)
    >>> window.allow("ann"), window.allow("ann"), window.allow("ann")
    (True, True, False)
    >>> window.allow("bob")
    True
    >>> clock.tick(10)
    >>> window.left("ann")
    2
    """

    def __init__(self, limit, seconds, clock=time.monotonic):
        self.limit = limit
        self.seconds = seconds
        self._clock = clock
        self._events = defaultdict(deque)

    def _forget(self, key):
        events = self._events[key]
        oldest = self._clock() - self.seconds
        while events and events[0] <= oldest:
            events.popleft()
        return events

    def allow(self, key):
        events = self._forget(key)
        if len(events) >= self.limit:
            return False
        events.append(self._clock())
        return True

    def left(self, key):
        return self.limit - len(self._forget(key))


class Spacing:
    """Keeps a minimum pause between two events and counts the refused ones.

    >>> clock = FakeClock(100)
    >>> horn = Spacing(5, clock)
    >>> results = []
    >>> for step in (0, 2, 2, 2, 5):
    ...     clock.tick(step)
    ...     results.append(horn.allow())
    >>> results, horn.refused
    ([True, False, False, True, True], 2)
    """

    def __init__(self, pause, clock=time.monotonic):
        self.pause = pause
        self.refused = 0
        self._clock = clock
        self._last = None

    def allow(self):
        now = self._clock()
        if self._last is not None and now - self._last < self.pause:
            self.refused += 1
            return False
        self._last = now
        return True
