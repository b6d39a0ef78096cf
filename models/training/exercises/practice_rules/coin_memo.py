def ways_up(n, memo=None):
    """
    Count the ways to climb n steps with strides of 1, 3 or 4 steps. Known results are kept in the memo.

    >>> ways_up(4)
    4
    >>> ways_up(0)
    1
    """
    if memo is None:
        memo = {}
    if n < 0:
        return 0
    if n == 0:
        return 1
    if n not in memo:
        memo[n] = ways_up(n - 1, memo) + ways_up(n - 3, memo) + ways_up(n - 4, memo)
    return memo[n]


def ways_up_table(n):
    """
    The same count as ways_up, with a list that is filled from below.

    >>> ways_up_table(4)
    4
    >>> [ways_up_table(k) for k in range(7)]
    [1, 1, 1, 2, 4, 6, 9]
    """
    ways = [1]
    for k in range(1, n + 1):
        total = 0
        for stride in (1, 3, 4):
            if stride <= k:
                total += ways[k - stride]
        ways.append(total)
    return ways[n]


def halving_price(n, known):
    """
    A stone of weight n is broken into n // 2 and n - n // 2 until only stones of weight 1 are left. Each
    break costs the weight of the stone. Return the whole cost; `known` is a dict with costs that were
    computed before.

    >>> halving_price(4, {})
    8
    >>> halving_price(1, {})
    0
    """
    if n <= 1:
        return 0
    if n in known:
        return known[n]
    small = n // 2
    cost = n + halving_price(small, known) + halving_price(n - small, known)
    known[n] = cost
    return cost


def halving_price_loop(n):
    """
    The cost of halving_price with a list of stones that still have to be broken.

    >>> halving_price_loop(4)
    8
    >>> halving_price_loop(7) == halving_price(7, {})
    True
    """
    stones = [n]
    cost = 0
    while stones:
        stone = stones.pop()
        if stone > 1:
            cost += stone
            stones.append(stone // 2)
            stones.append(stone - stone // 2)
    return cost


class SmallCache:
    """
    Remembers the last `size` values that were asked for. When it is full, the value which was not used for
    the longest time is thrown away.

    >>> cache = SmallCache(2)
    >>> [cache.ask(k) for k in "abacb"]
    ['new', 'new', 'known', 'new', 'new']
    """

    def __init__(self, size):
        self.size = size
        self.keys = []

    def ask(self, key):
        if key in self.keys:
            self.keys.remove(key)
            self.keys.append(key)
            return "known"
        if len(self.keys) == self.size:
            self.keys.pop(0)
        self.keys.append(key)
        return "new"


def cache_hits(requests, size):
    """
    Count the requests that find their page in a small store. The store drops the oldest page, however often
    that page was used since it came.

    >>> cache_hits("abacab", 2)
    1
    """
    store = []
    hits = 0
    for page in requests:
        if page in store:
            hits += 1
        else:
            store.append(page)
            if len(store) > size:
                del store[0]
    return hits


def remember(function):
    """
    Return a function of one argument that calls the given function only once for each argument.

    >>> calls = []
    >>> slow = remember(lambda x: calls.append(x) or x * 10)
    >>> slow(3), slow(3), len(calls)
    (30, 30, 1)
    """
    results = {}

    def quick(x):
        if x not in results:
            results[x] = function(x)
        return results[x]

    return quick
