"""Draws, teams and raffles with the random module, always with a given seed."""

import bisect
import itertools
import random


def weighted_pick(weights, rng):
    """Draw a key of a dict with a chance in proportion to its weight.

    Keys of weight zero are never drawn.

    >>> rng = random.Random(4)
    >>> {weighted_pick({"a": 1, "b": 0, "c": 2}, rng) for _ in range(100)} == {"a", "c"}
    True
    >>> weighted_pick({}, rng) is None
    True
    """
    names = [name for name, weight in weights.items() if weight > 0]
    if not names:
        return None
    sums = list(itertools.accumulate(weights[name] for name in names))
    point = rng.random() * sums[-1]
    return names[bisect.bisect_right(sums, point)]


def secret_santa(people, rng, couples=()):
    """Who gives to whom? Nobody to himself, couples not to each other.

    Returns a dict, or None after too many attempts.

    >>> gives = secret_santa(["Al", "Bo", "Cy", "Di"], random.Random(2), [("Al", "Bo")])
    >>> gives["Al"] in ("Cy", "Di") and gives["Bo"] in ("Cy", "Di")
    True
    >>> secret_santa(["Al"], random.Random(2)) is None
    True
    """
    forbidden = {(p, p) for p in people}
    for a, b in couples:
        forbidden.add((a, b))
        forbidden.add((b, a))
    receivers = list(people)
    for _ in range(1000):
        rng.shuffle(receivers)
        pairs = list(zip(people, receivers))
        if not any(pair in forbidden for pair in pairs):
            return dict(pairs)
    return None


def keep_sample(stream, size, rng):
    """A fair sample of a stream of unknown length.

    >>> sorted(keep_sample(iter(range(3)), 5, random.Random(1)))
    [0, 1, 2]
    >>> len(keep_sample(range(1000), 5, random.Random(1)))
    5
    """
    kept = []
    for i, item in enumerate(stream):
        if i < size:
            kept.append(item)
            continue
        place = rng.randint(0, i)
        if place < size:
            kept[place] = item
    return kept


class Bag:
    """Draws without putting back; when the bag is empty it is filled anew.

    The last thing drawn does not come first again after filling.

    >>> bag = Bag("xyz", random.Random(9))
    >>> sorted(bag.draw() for _ in range(3))
    ['x', 'y', 'z']
    >>> last = bag.last
    >>> bag.draw() != last
    True
    """

    def __init__(self, things, rng):
        self.things = list(things)
        if not self.things:
            raise ValueError("an empty bag")
        self.rng = rng
        self.last = None
        self._left = []

    def _fill(self):
        self._left = self.things[:]
        self.rng.shuffle(self._left)
        if len(self._left) > 1 and self._left[-1] == self.last:
            self._left[0], self._left[-1] = self._left[-1], self._left[0]

    def draw(self):
        if not self._left:
            self._fill()
        self.last = self._left.pop()
        return self.last


def ticket_code(number, letters="ACEHKLPRTX"):
    """A code for a raffle ticket: four letters and a check digit.

    >>> ticket_code(407)
    'AKAR-6'
    >>> check_code("AKAR-6"), check_code("KAAR-6"), check_code("AKAR")
    (True, False, False)
    """
    if not 0 <= number <= 9999:
        raise ValueError("four digits at most")
    digits = [int(d) for d in f"{number:04d}"]
    check = sum(d * place for place, d in enumerate(digits, 1)) % 10
    return "".join(letters[d] for d in digits) + f"-{check}"


def check_code(code, letters="ACEHKLPRTX"):
    body, dash, check = code.partition("-")
    if len(body) != 4 or not check.isdigit() or any(ch not in letters for ch in body):
        return False
    total = sum(letters.index(ch) * place for place, ch in enumerate(body, 1))
    return total % 10 == int(check)
