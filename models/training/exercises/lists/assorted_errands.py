from typing import Any, Callable, List, Optional, Tuple


def dominates(a: List[int], b: List[int]) -> bool:
    """At least as good everywhere and better somewhere.

    >>> dominates([3, 4], [3, 2])
    True
    >>> dominates([3, 4], [3, 4])
    False
    """
    return all(x >= y for x, y in zip(a, b)) and any(x > y for x, y in zip(a, b))


def next_call_above(calls: List[int], floor: int) -> Optional[int]:
    """
    >>> next_call_above([9, 2, 6], 4)
    6
    """
    above = [c for c in calls if c > floor]
    return min(above) if above else None


def times(n: int, action: Callable, value: Any) -> Any:
    """
    >>> times(3, lambda s: s + '!', 'hi')
    'hi!!!'
    """
    return value if n == 0 else times(n - 1, action, action(value))


def unique_by(items: list, key: Callable) -> list:
    """The first item for each key.

    >>> unique_by(['Anna', 'Bert', 'Alex', 'Bea'], lambda name: name[0])
    ['Anna', 'Bert']
    """
    seen = set()
    kept = []
    for item in items:
        k = key(item)
        if k in seen:
            continue
        seen.add(k)
        kept.append(item)
    return kept


def visited_twice(route: List[str]) -> List[str]:
    """
    >>> visited_twice(['a', 'b', 'a', 'c', 'b', 'a'])
    ['a', 'b']
    """
    return sorted({stop for stop in route if route.count(stop) > 1})


def agreeing_pairs(answers: List[Tuple[str, str]]) -> int:
    # both partners gave the same answer, ignoring case and blanks
    return sum(1 for a, b in answers if a.strip().lower() == b.strip().lower())


def key_value(line: str, sep: str = '=') -> Optional[Tuple[str, str]]:
    """
    >>> key_value(' color = red ')
    ('color', 'red')
    >>> key_value('# nothing') is None
    True
    """
    if sep not in line:
        return None
    key, value = line.split(sep, 1)
    return key.strip(), value.strip()


def longest_and_its_place(lines: List[str]) -> Tuple[int, str]:
    # (line number from 1, line); (0, '') for no lines
    number, longest = 0, ''
    for i, line in enumerate(lines, 1):
        if number == 0 or len(line.strip()) > len(longest):
            number, longest = i, line.strip()
    return number, longest


def edges_and_middle(items: list, k: int) -> Tuple[list, list, list]:
    # first k, everything between, last k
    n = len(items)
    return items[:k], items[k:n - k], items[n - k:]


def countdown(total: int, parts: List[int]) -> List[int]:
    """What is left after each part, never below zero."""
    left = total
    rest = []
    for p in parts:
        left = max(0, left - p)
        rest.append(left)
    return rest
