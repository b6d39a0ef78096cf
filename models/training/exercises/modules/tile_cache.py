"""A cache for map tiles, bounded by weight rather than by count."""

from collections import OrderedDict


class TooHeavy(ValueError):
    """The tile alone would not fit into the cache."""


class TileCache:
    """Keeps the tiles that were looked at last.

    Every tile has a weight in kilobytes. When the sum of weights passes the
    capacity, the tiles that have been left alone for longest are dropped.
    Pinned tiles are never dropped.

    >>> cache = TileCache(capacity=10)
    >>> cache.put("a", "sea", 4)
    []
    >>> cache.put("b", "wood", 5)
    []
    >>> cache.get("a")
    'sea'
    >>> cache.put("c", "town", 3)
    ['b']
    >>> cache.get("b") is None
    True
    >>> cache.hit_rate
    0.5
    """

    def __init__(self, capacity):
        if capacity <= 0:
            raise ValueError("capacity must be positive")
        self.capacity = capacity
        self._tiles = OrderedDict()
        self._pinned = set()
        self.weight = 0
        self.hits = 0
        self.misses = 0

    def __len__(self):
        return len(self._tiles)

    def __contains__(self, key):
        return key in self._tiles

    @property
    def hit_rate(self):
        """Share of successful look-ups, 0.0 before the first one."""
        asked = self.hits + self.misses
        return self.hits / asked if asked else 0.0

    def get(self, key, default=None):
        if key not in self._tiles:
            self.misses += 1
            return default
        self.hits += 1
        self._tiles.move_to_end(key)
        return self._tiles[key][0]

    def put(self, key, tile, weight):
        """Store a tile and return the keys that had to go for it."""
        if weight > self.capacity:
            raise TooHeavy(f"{weight} > {self.capacity}")
        if key in self._tiles:
            self.weight -= self._tiles.pop(key)[1]
        self._tiles[key] = (tile, weight)
        self.weight += weight
        dropped = []
        for old in list(self._tiles):
            if self.weight <= self.capacity:
                break
            if old == key or old in self._pinned:
                continue
            self._drop(old)
            dropped.append(old)
        return dropped

    def _drop(self, key):
        _, weight = self._tiles.pop(key)
        self.weight -= weight

    def pin(self, key):
        """Protect a tile. Returns False if there is no such tile."""
        if key not in self._tiles:
            return False
        self._pinned.add(key)
        return True

    def unpin(self, key):
        self._pinned.discard(key)

    def clear(self):
        """Drop everything that is not pinned."""
        for key in [k for k in self._tiles if k not in self._pinned]:
            self._drop(key)


def through_cache(cache, loader, keys):
    """Fetch many tiles, asking the loader only for those not cached.

    The loader returns a pair of tile and weight.

    >>> asked = []
    >>> def loader(key):
    ...     asked.append(key)
    ...     return key.upper(), 1
    >>> through_cache(TileCache(5), loader, ["x", "y", "x"])
    ['X', 'Y', 'X']
    >>> asked
    ['x', 'y']
    """
    tiles = []
    for key in keys:
        tile = cache.get(key)
        if tile is None:
            tile, weight = loader(key)
            cache.put(key, tile, weight)
        tiles.append(tile)
    return tiles
