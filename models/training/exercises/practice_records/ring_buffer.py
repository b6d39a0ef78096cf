"""A window over the last values, and what one does with it."""


class Window:
    """Keeps the last few values; older ones are overwritten.

    >>> window = Window(3)
    >>> for value in [4, 8, 1, 5]:
    ...     window.push(value)
    >>> list(window)
    [8, 1, 5]
    >>> len(window), window.newest, window.is_full
    (3, 5, True)
    """

    def __init__(self, size):
        if size < 1:
            raise ValueError("size must be at least 1")
        self.size = size
        self._slots = [None] * size
        self._count = 0

    def __len__(self):
        return min(self._count, self.size)

    def __iter__(self):
        start = max(0, self._count - self.size)
        for i in range(start, self._count):
            yield self._slots[i % self.size]

    def __contains__(self, value):
        return value in list(self)

    def __repr__(self):
        return f"Window{list(self)}"

    @property
    def is_full(self):
        return self._count >= self.size

    @property
    def newest(self):
        if self._count == 0:
            raise LookupError("nothing was pushed")
        return self._slots[(self._count - 1) % self.size]

    def push(self, value):
        self._slots[self._count % self.size] = value
        self._count += 1


def smooth(values, size):
    """Return the mean of each value and those before it, over at most `size` values.

    >>> smooth([2, 4, 9, 5], 2)
    [2.0, 3.0, 6.5, 7.0]
    """
    window = Window(size)
    means = []
    for value in values:
        window.push(value)
        means.append(sum(window) / len(window))
    return means


def first_calm(values, size, tolerance):
    """Return the index at which `size` values in a row lay within the tolerance of each other, or -1.

    >>> first_calm([9, 3, 4, 3, 8], 3, 1)
    3
    >>> first_calm([9, 3], 3, 1)
    -1
    """
    window = Window(size)
    for i, value in enumerate(values):
        window.push(value)
        if window.is_full and max(window) - min(window) <= tolerance:
            return i
    return -1


def without_repeats(words, size):
    """Leave out each word that is among the last `size` words which were kept.

    >>> without_repeats(["ping", "pong", "ping", "off", "ping"], 2)
    ['ping', 'pong', 'off', 'ping']
    """
    recent = Window(size)
    kept = []
    for word in words:
        if word not in recent:
            recent.push(word)
            kept.append(word)
    return kept


def alarms(values, size, factor):
    """Yield the values that are more than `factor` times the mean of the full window before them.

    >>> list(alarms([2, 2, 2, 9, 3, 40], 3, 3))
    [9, 40]
    """
    window = Window(size)
    for value in values:
        if window.is_full and value > factor * sum(window) / size:
            yield value
        window.push(value)


def lagged(values, steps, default=0):
    """Pair each value with the one some steps earlier, or with the default at the beginning.

    >>> lagged([5, 6, 7], 1)
    [(5, 0), (6, 5), (7, 6)]
    """
    window = Window(steps)
    pairs = []
    for value in values:
        earlier = next(iter(window)) if window.is_full else default
        pairs.append((value, earlier))
        window.push(value)
    return pairs


def trend(window):
    """Return "up", "down" or "flat" for the oldest value compared with the newest one.

    >>> window = Window(2)
    >>> trend(window)
    'flat'
    >>> window.push(3); window.push(8)
    >>> trend(window)
    'up'
    """
    values = list(window)
    if len(values) < 2 or values[0] == values[-1]:
        return "flat"
    return "up" if values[0] < values[-1] else "down"
