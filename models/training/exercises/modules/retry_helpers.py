"""Try again: decorators and helpers for work that fails now and then."""

import functools
import random
import time


class GaveUp(Exception):
    """All attempts failed. `causes` lists what went wrong each time."""

    def __init__(self, causes):
        super().__init__(f"gave up after {len(causes)} attempts: {causes[-1]}")
        self.causes = causes


def backoff(first=0.5, factor=2.0, longest=30.0):
    """Endless waiting times that grow up to a limit.

    >>> times = backoff(first=1, factor=3, longest=10)
    >>> [next(times) for _ in range(4)]
    [1, 3, 9, 10]
    """
    if first < 0 or factor < 1:
        raise ValueError("waiting times cannot shrink")
    wait = first
    while True:
        yield min(wait, longest)
        wait = min(wait * factor, longest)


def jitter(times, spread=0.1, rng=random):
    """Shake waiting times by up to `spread` in both directions."""
    for wait in times:
        yield wait * (1 + rng.uniform(-spread, spread))


def retry(attempts=3, on=(OSError,), waits=None, sleep=time.sleep):
    """Decorator that repeats a function when it raises one of `on`.

    Other exceptions pass at once. `waits` is a function without arguments
    that returns an iterator of waiting times.

    >>> slept = []
    >>> calls = []
    >>> @retry(attempts=4, on=(KeyError,), waits=lambda: backoff(1), sleep=slept.append)
    ... def flaky():
    ...     calls.append(1)
    ...     if len(calls) < 3:
    ...         raise KeyError("not yet")
    ...     return "ok"
    >>> flaky()
    'ok'
    >>> slept
    [1, 2.0]
    """
    if attempts < 1:
        raise ValueError("at least one attempt")
    waits = waits or backoff

    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            causes = []
            pauses = waits()
            while True:
                try:
                    return func(*args, **kwargs)
                except on as error:
                    causes.append(error)
                    if len(causes) == attempts:
                        raise GaveUp(causes) from error
                sleep(next(pauses))

        return wrapper

    return decorate


def first_that_works(functions, *args, on=(Exception,)):
    """Call the functions one after the other; the first result counts.

    >>> first_that_works([int, float, str], "2.5")
    2.5
    >>> first_that_works([int, float], "two", on=(ValueError,))
    Traceback (most recent call last):
        ...
    retry_helpers.GaveUp: gave up after 2 attempts: could not convert string to float: 'two'
    """
    causes = []
    for func in functions:
        try:
            return func(*args)
        except on as error:
            causes.append(error)
    if not causes:
        raise ValueError("no functions given")
    raise GaveUp(causes)


def poll(check, times, sleep=time.sleep):
    """Wait until check() is true. False when the waiting times run out.

    >>> answers = iter([False, False, True])
    >>> poll(lambda: next(answers), [0, 0, 0], sleep=lambda s: None)
    True
    >>> poll(lambda: False, [], sleep=lambda s: None)
    False
    """
    for wait in times:
        if check():
            return True
        sleep(wait)
    return bool(check())


def test_other_errors_pass_through():
    @retry(on=(KeyError,), sleep=lambda s: None)
    def broken():
        raise TypeError("no")

    try:
        broken()
    except TypeError as error:
        assert str(error) == "no"
    assert broken.__name__ == "broken"
