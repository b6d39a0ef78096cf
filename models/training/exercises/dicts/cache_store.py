from typing import Dict, List, Optional


class RecentFiles:
    """Remember the files opened last, the newest first, each only once.

    >>> r = RecentFiles(3)
    >>> for name in ["a.txt", "b.txt", "c.txt", "a.txt", "d.txt"]:
    ...     r.open(name)
    >>> r.names
    ['d.txt', 'a.txt', 'c.txt']
    """

    def __init__(self, size: int):
        self.size = size
        self.names: List[str] = []

    def open(self, name: str) -> None:
        if name in self.names:
            self.names.remove(name)
        self.names.insert(0, name)
        if len(self.names) > self.size:
            self.names.pop()


class ExpiringStore:
    """A dict whose entries are gone some seconds after they were stored.

    >>> s = ExpiringStore(10)
    >>> s.put("pin", "1234", now=100)
    >>> s.get("pin", now=109)
    '1234'
    >>> s.get("pin", now=111) is None
    True
    """

    def __init__(self, seconds: int):
        self.seconds = seconds
        self.data: Dict[str, tuple] = {}

    def put(self, key: str, value: str, now: int) -> None:
        self.data[key] = (value, now + self.seconds)

    def get(self, key: str, now: int) -> Optional[str]:
        if key not in self.data:
            return None
        value, end = self.data[key]
        if now > end:
            del self.data[key]
            return None
        return value


def remembered_cost(requests: List[str], costs: Dict[str, int]) -> int:
    """The first request of a page costs something, every repetition is free.

    >>> remembered_cost(["home", "map", "home"], {"home": 5, "map": 20})
    25
    """
    known = set()
    total = 0
    for page in requests:
        if page not in known:
            known.add(page)
            total += costs[page]
    return total


def hit_rate(requests: List[str], stored: set) -> float:
    """Part of the requests that could be answered from the store.

    >>> hit_rate(["a", "b", "a", "c"], {"a"})
    0.5
    """
    if not requests:
        return 0.0
    hits = sum(1 for r in requests if r in stored)
    return hits / len(requests)


def evict(sizes: Dict[str, int], used: Dict[str, int], limit: int) -> List[str]:
    """Remove the files with the oldest use until the sum of the sizes keeps the limit;
    return what was removed.

    >>> evict({"a": 50, "b": 30, "c": 40}, {"a": 3, "b": 1, "c": 2}, 90)
    ['b']
    """
    total = sum(sizes.values())
    removed = []
    for name in sorted(sizes, key=lambda f: used.get(f, 0)):
        if total <= limit:
            break
        total -= sizes[name]
        removed.append(name)
    return removed


def count_unique_squares(numbers: List[int], memo: Optional[Dict[int, int]] = None) -> int:
    """Count how many squares really had to be computed when results are kept in a memo."""
    if memo is None:
        memo = {}
    computed = 0
    for n in numbers:
        key = abs(n)
        if key in memo:
            continue
        memo[key] = key * key
        computed += 1
    return computed
