from typing import Any, List, Optional


class RingBuffer:
    """Keeps the last `size` values of a sensor.

    >>> ring = RingBuffer(3)
    >>> for v in [4, 9, 2, 7]:
    ...     ring.add(v)
    >>> ring.values()
    [9, 2, 7]
    >>> ring.largest()
    9
    """

    def __init__(self, size: int):
        if size < 1:
            raise ValueError('size must be positive')
        self.size = size
        self.data: List[int] = []
        self.next = 0

    def add(self, value: int) -> None:
        if len(self.data) < self.size:
            self.data.append(value)
        else:
            self.data[self.next] = value
        self.next = (self.next + 1) % self.size

    def values(self) -> List[int]:
        """Oldest first."""
        if len(self.data) < self.size:
            return self.data[:]
        return self.data[self.next:] + self.data[:self.next]

    def largest(self) -> Optional[int]:
        return max(self.data) if self.data else None

    def average(self) -> float:
        if not self.data:
            return 0.0
        return sum(self.data) / len(self.data)


class Carousel:
    """A horse carousel: the list of riders turns.

    >>> c = Carousel(['Ina', None, 'Rob'])
    >>> c.turn(1)
    >>> c.riders
    ['Rob', 'Ina', None]
    >>> c.get_on('Sue')
    2
    >>> c.get_on('Max')
    -1
    """

    def __init__(self, riders: List[Any]):
        self.riders = list(riders)

    def turn(self, steps: int) -> None:
        for _ in range(steps % max(1, len(self.riders))):
            self.riders.insert(0, self.riders.pop())

    def get_on(self, name: str) -> int:
        """Take the first free horse and return its position, -1 when all are taken."""
        for i, rider in enumerate(self.riders):
            if rider is None:
                self.riders[i] = name
                return i
        return -1

    def get_off(self, name: str) -> bool:
        if name not in self.riders:
            return False
        self.riders[self.riders.index(name)] = None
        return True


class UndoList:
    """A list of notes with undo.

    >>> notes = UndoList()
    >>> notes.append('milk')
    >>> notes.append('jam')
    >>> notes.remove('milk')
    >>> notes.items
    ['jam']
    >>> notes.undo()
    True
    >>> notes.items
    ['milk', 'jam']
    """

    def __init__(self):
        self.items = []
        self.history = []

    def _save(self):
        self.history.append(self.items[:])

    def append(self, note):
        self._save()
        self.items.append(note)

    def remove(self, note):
        if note in self.items:
            self._save()
            self.items.remove(note)

    def undo(self):
        if not self.history:
            return False
        self.items = self.history.pop()
        return True


class RunningStats:
    """Minimum, maximum and mean without storing the values.

    >>> stats = RunningStats()
    >>> for x in (4, 10, 1):
    ...     stats.push(x)
    >>> stats.low, stats.high, stats.mean()
    (1, 10, 5.0)
    """

    def __init__(self):
        self.count = 0
        self.total = 0
        self.low = None
        self.high = None

    def push(self, x):
        self.count += 1
        self.total += x
        if self.low is None or x < self.low:
            self.low = x
        if self.high is None or x > self.high:
            self.high = x

    def mean(self):
        return self.total / self.count if self.count else None
