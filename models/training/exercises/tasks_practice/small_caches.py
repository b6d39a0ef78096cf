from typing import Any, Dict, List, Optional, Tuple


class ShelfCache:
    """
    A cache with room for a fixed number of entries. When it is full, the entry
    which was stored first goes out, no matter how often it was read. Storing
    an existing key again keeps its place in line.

    >>> c = ShelfCache(2)
    >>> c.store('a', 1)
    >>> c.store('b', 2)
    >>> c.store('a', 9)
    >>> c.store('c', 3)
    >>> c.find('a'), c.find('b'), c.find('c')
    (None, 2, 3)
    """

    def __init__(self, room: int):
        self.room = room
        self.order: List[str] = []
        self.data: Dict[str, Any] = {}

    def store(self, key: str, value: Any) -> None:
        if key not in self.data:
            if len(self.order) == self.room:
                oldest = self.order.pop(0)
                del self.data[oldest]
            self.order.append(key)
        self.data[key] = value

    def find(self, key: str) -> Optional[Any]:
        return self.data.get(key)


class AgingNotes:
    """
    Notes that are forgotten after `life` seconds. The clock is given from
    outside with every call.

    >>> n = AgingNotes(5)
    >>> n.put('door', 'open', 10)
    >>> n.get('door', 14)
    'open'
    >>> n.get('door', 15) is None
    True
    >>> n.size()
    0
    """

    def __init__(self, life):
        self.life = life
        self.notes = {}

    def put(self, key, value, now):
        self.notes[key] = (value, now)

    def get(self, key, now):
        if key not in self.notes:
            return None
        value, stored = self.notes[key]
        if now - stored >= self.life:
            del self.notes[key]
            return None
        return value

    def size(self):
        return len(self.notes)


def hit_rate(requests: List[str], room: int) -> Tuple[int, int]:
    """
    Play a list of page requests through a cache which holds the `room` pages
    that were asked for last. Return the number of hits and of misses.

    >>> hit_rate(['a', 'b', 'a', 'c', 'b', 'a'], 2)
    (1, 5)
    >>> hit_rate(['a', 'a', 'a'], 1)
    (2, 1)
    """
    recent = []
    hits = 0
    for page in requests:
        if page in recent:
            hits += 1
            recent.remove(page)
        elif len(recent) == room:
            recent.pop(0)
        recent.append(page)
    return hits, len(requests) - hits


def evict_to_fit(sizes, limit):
    """
    sizes maps the name of a cached file to its size. While the sum of the sizes
    is greater than the limit, throw out the biggest file (of equal ones the
    alphabetically first). Return the names thrown out in their order.

    evict_to_fit({'a': 5, 'b': 9, 'c': 2}, 8) == ['b']
    evict_to_fit({'a': 5, 'b': 9, 'c': 2}, 6) == ['b', 'a']
    evict_to_fit({'a': 5}, 5) == []
    """
    left = dict(sizes)
    gone = []
    while sum(left.values()) > limit:
        worst = None
        for name in sorted(left):
            if worst is None or left[name] > left[worst]:
                worst = name
        gone.append(worst)
        del left[worst]
    return gone
