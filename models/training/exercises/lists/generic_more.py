from typing import Any, Callable, Dict, List, Optional, Tuple


def compose(*steps: Callable) -> Callable:
    """Build one function that applies the steps from left to right.

    >>> clean = compose(str.strip, str.lower, lambda s: s.replace(' ', '-'))
    >>> clean('  Big Red Ball ')
    'big-red-ball'
    """
    def run(value):
        for step in steps:
            value = step(value)
        return value
    return run


def map_at(items: list, positions: List[int], change: Callable) -> list:
    """Change only the items at the given positions.

    >>> map_at(['a', 'b', 'c'], [0, 2], str.upper)
    ['A', 'b', 'C']
    """
    out = list(items)
    for p in positions:
        out[p] = change(out[p])
    return out


def map_neighbours(items: list, combine: Callable) -> list:
    """
    >>> map_neighbours([2, 5, 4], lambda a, b: b - a)
    [3, -1]
    """
    return [combine(items[i], items[i + 1]) for i in range(len(items) - 1)]


def safe_map(texts: List[str], convert: Callable, fallback: Any) -> list:
    """Convert each text; where that fails with ValueError the fallback is used.

    >>> safe_map(['4', 'x', '7'], int, 0)
    [4, 0, 7]
    """
    out = []
    for text in texts:
        try:
            out.append(convert(text))
        except ValueError:
            out.append(fallback)
    return out


def check_all(value: Any, rules: Dict[str, Callable]) -> List[str]:
    """Names of the rules that the value breaks.

    >>> rules = {'short': lambda s: len(s) < 6, 'letters': str.isalpha}
    >>> check_all('abc123', rules)
    ['short', 'letters']
    >>> check_all('abc', rules)
    []
    """
    broken = []
    for name, rule in rules.items():
        if not rule(value):
            broken.append(name)
    return broken


def scan(items: list, combine: Callable, start: Any) -> list:
    """All intermediate results of folding the list from the left.

    >>> scan([2, 3, 4], lambda acc, x: acc * x, 1)
    [1, 2, 6, 24]
    """
    results = [start]
    acc = start
    for x in items:
        acc = combine(acc, x)
        results.append(acc)
    return results


def index_by(items: list, key: Callable) -> Dict[Any, Any]:
    """A dict from key to item; a later item with the same key is refused.

    >>> index_by(['kiwi', 'fig'], len)
    {4: 'kiwi', 3: 'fig'}
    """
    index = {}
    for item in items:
        k = key(item)
        if k in index:
            raise ValueError(f'double key: {k}')
        index[k] = item
    return index


def count_by(items: list, key: Callable) -> Dict[Any, int]:
    counts: Dict[Any, int] = {}
    for item in items:
        counts[key(item)] = counts.get(key(item), 0) + 1
    return counts


def min_max_by(items: list, key: Callable) -> Optional[Tuple[Any, Any]]:
    """The items with the smallest and the largest key, None for an empty list.

    >>> min_max_by(['ruler', 'ink', 'notebook'], len)
    ('ink', 'notebook')
    """
    if not items:
        return None
    low = high = items[0]
    for item in items[1:]:
        if key(item) < key(low):
            low = item
        if key(item) > key(high):
            high = item
    return low, high
