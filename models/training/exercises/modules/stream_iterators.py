"""Generators and iterators for endless or long streams of values."""

import itertools


def chunks(items, size):
    """Cut any iterable into lists of `size` items; the last may be shorter.

    >>> list(chunks("abcdefg", 3))
    [['a', 'b', 'c'], ['d', 'e', 'f'], ['g']]
    """
    if size < 1:
        raise ValueError("size must be positive")
    iterator = iter(items)
    while True:
        chunk = list(itertools.islice(iterator, size))
        if not chunk:
            return
        yield chunk


def changes(items):
    """Yield (old, new) wherever neighbours differ.

    >>> list(changes([1, 1, 2, 2, 5]))
    [(1, 2), (2, 5)]
    """
    iterator = iter(items)
    try:
        previous = next(iterator)
    except StopIteration:
        return
    for item in iterator:
        if item != previous:
            yield previous, item
        previous = item


def until_repeat(items):
    """Pass items on until one comes that was there before.

    >>> list(until_repeat("stream"))
    ['s', 't', 'r', 'e', 'a', 'm']
    >>> "".join(until_repeat("letters"))
    'let'
    """
    seen = set()
    for item in items:
        if item in seen:
            break
        seen.add(item)
        yield item


def round_robin(*sources):
    """Take one item from each source in turn until all are empty.

    >>> "".join(round_robin("abc", "1", "xy"))
    'a1xbyc'
    """
    waiting = [iter(source) for source in sources]
    while waiting:
        alive = []
        for iterator in waiting:
            for item in iterator:
                yield item
                alive.append(iterator)
                break
        waiting = alive


def smoothed(values, weight=0.5):
    """Exponentially smoothed values.

    >>> list(smoothed([4, 8, 0]))
    [4, 6.0, 3.0]
    """
    level = None
    for value in values:
        level = value if level is None else weight * value + (1 - weight) * level
        yield level


class Pushback:
    """An iterator that takes items back.

    >>> stream = Pushback([1, 2, 3])
    >>> first = next(stream)
    >>> stream.push(first)
    >>> stream.peek()
    1
    >>> list(stream)
    [1, 2, 3]
    >>> stream.peek("nothing")
    'nothing'
    """

    def __init__(self, items):
        self._iterator = iter(items)
        self._stack = []

    def __iter__(self):
        return self

    def __next__(self):
        if self._stack:
            return self._stack.pop()
        return next(self._iterator)

    def push(self, item):
        self._stack.append(item)

    def peek(self, default=None):
        try:
            item = next(self)
        except StopIteration:
            return default
        self.push(item)
        return item

    def take_while(self, wanted):
        """Collect items as long as they are wanted; the next one stays.

        >>> s = Pushback("12ab")
        >>> s.take_while(str.isdigit), next(s)
        (['1', '2'], 'a')
        """
        taken = []
        for item in self:
            if not wanted(item):
                self.push(item)
                break
            taken.append(item)
        return taken


class Countdown:
    """Can be looped over again and again, unlike a generator.

    >>> count = Countdown(3)
    >>> list(count), list(count), len(count), 2 in count
    ([3, 2, 1], [3, 2, 1], 3, True)
    """

    def __init__(self, start):
        self.start = max(0, start)

    def __iter__(self):
        return iter(range(self.start, 0, -1))

    def __len__(self):
        return self.start

    def __contains__(self, number):
        return isinstance(number, int) and 1 <= number <= self.start
