"""Stopwatches that get the time from outside, so that they can be tried out."""

from contextlib import contextmanager


class FakeTime:
    """A clock that moves on only when it is told to.

    >>> now = FakeTime(10)
    >>> now.sleep(5)
    >>> now()
    15
    """

    def __init__(self, start=0):
        self.seconds = start

    def __call__(self):
        return self.seconds

    def sleep(self, seconds):
        self.seconds += seconds


class Stopwatch:
    """Measures time, with pauses.

    >>> now = FakeTime()
    >>> watch = Stopwatch(now)
    >>> watch.start(); now.sleep(4); watch.stop(); now.sleep(100)
    >>> watch.start(); now.sleep(3)
    >>> watch.elapsed
    7
    """

    def __init__(self, now):
        self.now = now
        self.before = 0
        self.started = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, kind, error, trace):
        self.stop()
        return False

    @property
    def running(self):
        return self.started is not None

    @property
    def elapsed(self):
        if not self.running:
            return self.before
        return self.before + self.now() - self.started

    def start(self):
        if self.running:
            raise RuntimeError("is running already")
        self.started = self.now()

    def stop(self):
        if not self.running:
            raise RuntimeError("is not running")
        self.before += self.now() - self.started
        self.started = None

    def reset(self):
        self.before = 0
        self.started = None


class Profile:
    """Adds up the time of named steps.

    >>> now = FakeTime()
    >>> profile = Profile(now)
    >>> with profile.step("load"):
    ...     now.sleep(6)
    >>> with profile.step("sort"):
    ...     now.sleep(2)
    >>> with profile.step("load"):
    ...     now.sleep(1)
    >>> profile.times
    {'load': 7, 'sort': 2}
    """

    def __init__(self, now):
        self.now = now
        self.times = {}

    @contextmanager
    def step(self, name):
        begin = self.now()
        try:
            yield
        finally:
            self.times[name] = self.times.get(name, 0) + self.now() - begin


def measure(now, function, *arguments):
    """Call a function and return its result and the time that it took.

    >>> now = FakeTime()
    >>> measure(now, now.sleep, 8)
    (None, 8)
    """
    watch = Stopwatch(now)
    with watch:
        result = function(*arguments)
    return result, watch.elapsed


def slowest_first(profile):
    """Return lines with the steps and their parts of the whole time in percent.

    >>> profile = Profile(FakeTime())
    >>> profile.times = {"load": 3, "sort": 9}
    >>> slowest_first(profile)
    ['sort 75%', 'load 25%']
    """
    whole = sum(profile.times.values())
    lines = []
    for name in sorted(profile.times, key=profile.times.get, reverse=True):
        percent = round(100 * profile.times[name] / whole)
        lines.append(f"{name} {percent}%")
    return lines


def retry(now, function, tries, pause):
    """Call a function until it does not raise an OSError, with a pause after each failure.

    Returns its result; after the last try the error goes on to the caller.

    >>> results = [None, 7]
    >>> def flaky():
    ...     value = results.pop(0)
    ...     if value is None:
    ...         raise OSError("not yet")
    ...     return value
    >>> now = FakeTime()
    >>> retry(now, flaky, 3, 10), now()
    (7, 10)
    """
    for attempt in range(1, tries + 1):
        try:
            return function()
        except OSError:
            if attempt == tries:
                raise
            now.sleep(pause)


def laps(times):
    """Turn the times on a watch at the end of each round into the times of the rounds.

    >>> laps([62, 120, 185])
    [62, 58, 65]
    """
    rounds = []
    last = 0
    for time in times:
        rounds.append(time - last)
        last = time
    return rounds
