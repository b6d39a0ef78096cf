"""Decorators and helpers built on functools."""

import functools
import operator


def counted(func):
    """Count the calls of a function in its attribute `calls`.

    >>> @counted
    ... def ring():
    ...     return "ding"
    >>> ring(), ring(), ring.calls
    ('ding', 'ding', 2)
    """
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        wrapper.calls += 1
        return func(*args, **kwargs)

    wrapper.calls = 0
    return wrapper


def remembers(limit=None):
    """Remember results by position arguments, dropping the oldest entry.

    >>> @remembers(limit=2)
    ... @counted
    ... def square(x):
    ...     return x * x
    >>> [square(x) for x in (1, 2, 1, 3, 1)]
    [1, 4, 1, 9, 1]
    >>> sorted(square.memory)
    [(1,), (3,)]
    """
    def decorate(func):
        memory = {}

        @functools.wraps(func)
        def wrapper(*args):
            if args not in memory:
                memory[args] = func(*args)
                if limit is not None and len(memory) > limit:
                    oldest = next(iter(memory))
                    del memory[oldest]
            return memory[args]

        wrapper.memory = memory
        return wrapper

    return decorate


def pipe(*functions):
    """Chain functions from left to right.

    >>> pipe(str.strip, str.title, len)("  two words ")
    9
    >>> pipe()(5)
    5
    """
    def run(value):
        return functools.reduce(lambda v, f: f(v), functions, value)

    return run


def checked(**kinds):
    """Check the types of keyword arguments before the call.

    >>> @checked(times=int)
    ... def repeat(text, *, times=1):
    ...     return text * times
    >>> repeat("ab", times=2)
    'abab'
    >>> repeat("ab", times="2")
    Traceback (most recent call last):
        ...
    TypeError: times must be int, not str
    """
    def decorate(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for name, kind in kinds.items():
                if name in kwargs and not isinstance(kwargs[name], kind):
                    got = type(kwargs[name]).__name__
                    raise TypeError(f"{name} must be {kind.__name__}, not {got}")
            return func(*args, **kwargs)

        return wrapper

    return decorate


@functools.singledispatch
def describe(value):
    """Describe a value in a few words.

    >>> describe(3), describe([1, "a"]), describe({}), describe(None)
    ('the number 3', 'a list of 2', 'an empty mapping', 'something')
    """
    return "something"


@describe.register
def _(value: int):
    return f"the number {value}"


@describe.register(list)
@describe.register(tuple)
def _(value):
    return f"a {type(value).__name__} of {len(value)}"


@describe.register
def _(value: dict):
    return f"a mapping of {len(value)}" if value else "an empty mapping"


@functools.total_ordering
class Version:
    """A version number like 1.10.2 that compares by its parts.

    >>> Version("1.9") < Version("1.10") <= Version("1.10.0")
    True
    >>> max(map(Version, ["0.3", "0.12", "0.5"]))
    Version('0.12')
    """

    def __init__(self, text):
        self.text = text
        parts = [int(part) for part in text.split(".")]
        while len(parts) > 1 and parts[-1] == 0:
            parts.pop()
        self.parts = tuple(parts)

    def __eq__(self, other):
        return self.parts == other.parts

    def __lt__(self, other):
        return self.parts < other.parts

    def __hash__(self):
        return hash(self.parts)

    def __repr__(self):
        return f"Version({self.text!r})"


def product(numbers):
    return functools.reduce(operator.mul, numbers, 1)


double = functools.partial(operator.mul, 2)
