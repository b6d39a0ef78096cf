"""Text filters that register themselves by name.

A filter takes a text and options and returns a text. A pipeline is written
as names with '|' between, options follow in brackets::

    trim | wrap(20) | bullet(*)
"""

import re
from typing import Callable, Dict, List, Tuple

FILTERS: Dict[str, Callable] = {}


def text_filter(name: str = "", *, aliases: Tuple[str, ...] = ()):
    """Decorator that puts a function into the registry."""
    def register(func):
        names = (name or func.__name__,) + aliases
        for n in names:
            if n in FILTERS:
                raise KeyError(f"filter {n!r} is taken")
            FILTERS[n] = func
        return func

    return register


@text_filter()
def trim(text: str) -> str:
    """Cut blanks at both ends of every line."""
    return "\n".join(line.strip() for line in text.splitlines())


@text_filter("upper", aliases=("shout",))
def to_upper(text: str) -> str:
    """All letters big."""
    return text.upper()


@text_filter()
def bullet(text: str, mark: str = "-") -> str:
    """Put a mark before every line that is not empty."""
    lines = []
    for line in text.splitlines():
        lines.append(f"{mark} {line}" if line else line)
    return "\n".join(lines)


@text_filter()
def head(text: str, count: str = "10") -> str:
    """Only the first lines."""
    return "\n".join(text.splitlines()[:int(count)])


@text_filter()
def number(text: str, start: str = "1") -> str:
    """Number the lines."""
    lines = enumerate(text.splitlines(), int(start))
    return "\n".join(f"{i}. {line}" for i, line in lines)


@text_filter("unique")
def drop_repeated_lines(text: str) -> str:
    """Keep the first of equal lines."""
    return "\n".join(dict.fromkeys(text.splitlines()))


STEP = re.compile(r"(\w+)(?:\(([^()]*)\))?")


class PipelineError(Exception):
    pass


def parse_pipeline(spec: str) -> List[Tuple[str, List[str]]]:
    """
    >>> parse_pipeline("trim | head(2)")
    [('trim', []), ('head', ['2'])]
    >>> parse_pipeline("trim | dance")
    Traceback (most recent call last):
        ...
    plugin_registry.PipelineError: no filter 'dance'
    """
    steps = []
    for part in spec.split("|"):
        part = part.strip()
        match = STEP.fullmatch(part)
        if not match:
            raise PipelineError(f"cannot read {part!r}")
        name, options = match.groups()
        if name not in FILTERS:
            raise PipelineError(f"no filter {name!r}")
        args = [o.strip() for o in options.split(",")] if options else []
        steps.append((name, args))
    return steps


def run_pipeline(spec: str, text: str) -> str:
    """Send a text through a pipeline.

    >>> run_pipeline("trim | unique | bullet(*)", " tea\\ntea \\nsalt")
    '* tea\\n* salt'
    >>> run_pipeline("head(1) | shout", "one\\ntwo")
    'ONE'
    >>> run_pipeline("number(7)", "a\\nb")
    '7. a\\n8. b'
    """
    for name, args in parse_pipeline(spec):
        try:
            text = FILTERS[name](text, *args)
        except (TypeError, ValueError) as error:
            raise PipelineError(f"{name}: {error}") from error
    return text


def overview() -> List[str]:
    """One line of help for each filter, with its other names.

    >>> overview()[-1]
    'upper, shout: All letters big.'
    """
    names: Dict[Callable, List[str]] = {}
    for name, func in FILTERS.items():
        names.setdefault(func, []).append(name)
    lines = []
    for func, known_as in names.items():
        first_line = (func.__doc__ or "no help").splitlines()[0]
        lines.append(", ".join(known_as) + ": " + first_line)
    return sorted(lines)
