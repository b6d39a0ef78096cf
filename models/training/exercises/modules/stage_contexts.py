"""Context managers of a small theatre program."""

import contextlib
import time


@contextlib.contextmanager
def temporarily(obj, **values):
    """Set attributes for a while and put the old ones back afterwards.

    >>> lamp = Lamp("left", level=20)
    >>> with temporarily(lamp, level=90):
    ...     lamp.level
    90
    >>> lamp.level
    20
    """
    old = {name: getattr(obj, name) for name in values}
    for name, value in values.items():
        setattr(obj, name, value)
    try:
        yield obj
    finally:
        for name, value in old.items():
            setattr(obj, name, value)


class Lamp:
    """A lamp with a level between 0 and 100."""

    def __init__(self, name, level=0):
        self.name = name
        self.level = level

    @property
    def level(self):
        return self._level

    @level.setter
    def level(self, value):
        self._level = max(0, min(100, value))

    def __repr__(self):
        return f"Lamp({self.name!r}, {self.level})"


class Transaction:
    """Changes to a dict that count only if the block ends without an error.

    >>> props = {"swords": 2}
    >>> with Transaction(props) as draft:
    ...     draft["swords"] += 1
    >>> props
    {'swords': 3}
    >>> try:
    ...     with Transaction(props) as draft:
    ...         draft.clear()
    ...         draft["crown"]
    ... except KeyError:
    ...     props
    {'swords': 3}
    """

    def __init__(self, target):
        self.target = target
        self.draft = None

    def __enter__(self):
        self.draft = dict(self.target)
        return self.draft

    def __exit__(self, kind, error, trace):
        if kind is None:
            self.target.clear()
            self.target.update(self.draft)
        self.draft = None
        return False


class Stopwatch:
    """Measures named blocks and keeps the sum for each name.

    >>> ticks = iter([0, 3, 10, 14, 20, 21])
    >>> watch = Stopwatch(clock=lambda: next(ticks))
    >>> for name in ("act", "break", "act"):
    ...     with watch(name):
    ...         pass
    >>> watch.totals
    {'act': 4, 'break': 4}
    >>> watch.longest()
    'act'
    """

    def __init__(self, clock=time.perf_counter):
        self._clock = clock
        self.totals = {}

    @contextlib.contextmanager
    def __call__(self, name):
        start = self._clock()
        try:
            yield
        finally:
            spent = self._clock() - start
            self.totals[name] = self.totals.get(name, 0) + spent

    def longest(self):
        """Name of the block with the greatest sum, None without any."""
        if not self.totals:
            return None
        return max(self.totals, key=self.totals.get)


@contextlib.contextmanager
def collecting_errors(errors, *kinds):
    """Swallow errors of the given kinds and note them in a list.

    >>> errors = []
    >>> for text in ("4", "four", ""):
    ...     with collecting_errors(errors, ValueError):
    ...         number = int(text)
    >>> len(errors), number
    (2, 4)
    """
    try:
        yield
    except kinds as error:
        errors.append(error)


def dim_all(lamps, level):
    """Dim several lamps at once; the result is a context that undoes it."""
    with contextlib.ExitStack() as stack:
        for lamp in lamps:
            stack.enter_context(temporarily(lamp, level=level))
        return stack.pop_all()


def test_dim_all_restores_every_lamp():
    lamps = [Lamp("left", 40), Lamp("right", 150)]
    with dim_all(lamps, 5):
        assert [lamp.level for lamp in lamps] == [5, 5]
    assert repr(lamps) == "[Lamp('left', 40), Lamp('right', 100)]"
