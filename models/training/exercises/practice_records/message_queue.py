"""Messages that wait until somebody reads them."""

from contextlib import contextmanager


class Full(Exception):
    """The box has no more room."""


class Mailbox:
    """A box for messages with a limited number of places; urgent messages are read first.

    >>> box = Mailbox(3)
    >>> box.put("meeting at 9")
    >>> box.put("fire drill now", urgent=True)
    >>> len(box)
    2
    >>> box.read()
    'fire drill now'
    >>> box.read()
    'meeting at 9'
    >>> box.read() is None
    True
    """

    def __init__(self, places):
        self.places = places
        self.urgent = []
        self.normal = []
        self.locked = False

    def __len__(self):
        return len(self.urgent) + len(self.normal)

    def __bool__(self):
        return len(self) > 0

    def __iter__(self):
        """All waiting messages, without taking them out."""
        yield from self.urgent
        yield from self.normal

    def put(self, text, urgent=False):
        if self.locked:
            raise RuntimeError("the box is locked")
        if len(self) == self.places:
            raise Full(text)
        if urgent:
            self.urgent.append(text)
        else:
            self.normal.append(text)

    def read(self):
        """Take out the next message; None if there is none."""
        if self.urgent:
            return self.urgent.pop(0)
        if self.normal:
            return self.normal.pop(0)
        return None

    def drain(self):
        """Take out one message after the other until the box is empty."""
        while self:
            yield self.read()


def put_many(box, texts):
    """Put texts into the box as long as there is room; those that end in `!` are urgent.

    Returns the texts that had no place.

    >>> box = Mailbox(2)
    >>> put_many(box, ["tea", "run!", "nap", "eat"])
    ['nap', 'eat']
    >>> list(box.drain())
    ['run!', 'tea']
    """
    rejected = []
    for text in texts:
        try:
            box.put(text, urgent=text.endswith("!"))
        except Full:
            rejected.append(text)
    return rejected


@contextmanager
def locked(box):
    """Keep a box locked inside a with block, also when an error happens there.

    >>> box = Mailbox(2)
    >>> with locked(box):
    ...     box.put("tea")
    Traceback (most recent call last):
        ...
    RuntimeError: the box is locked
    >>> box.locked
    False
    """
    box.locked = True
    try:
        yield
    finally:
        box.locked = False


def forward(source, target):
    """Move messages from one box to another until one is empty or the other full; return their number.

    >>> a, b = Mailbox(5), Mailbox(2)
    >>> put_many(a, ["x", "y", "z!"])
    []
    >>> forward(a, b), list(b), list(a)
    (2, ['z!', 'x'], ['y'])
    """
    moved = 0
    while source and len(target) < target.places:
        was_urgent = bool(source.urgent)
        target.put(source.read(), was_urgent)
        moved += 1
    return moved


def remove_containing(box, word):
    """Remove the waiting messages with a word in them and return how many there were.

    >>> box = Mailbox(5)
    >>> put_many(box, ["win a prize", "lunch", "prize!"])
    []
    >>> remove_containing(box, "prize"), list(box)
    (2, ['lunch'])
    """
    before = len(box)
    box.urgent = [text for text in box.urgent if word not in text]
    box.normal = [text for text in box.normal if word not in text]
    return before - len(box)


def fair_reading(boxes):
    """Read from several boxes in turns, one message of each, until all are empty.

    >>> a, b = Mailbox(5), Mailbox(5)
    >>> put_many(a, ["a1", "a2", "a3"]) + put_many(b, ["b1"])
    []
    >>> fair_reading([a, b])
    ['a1', 'b1', 'a2', 'a3']
    """
    texts = []
    waiting = [box for box in boxes if box]
    while waiting:
        for box in waiting:
            texts.append(box.read())
        waiting = [box for box in waiting if box]
    return texts
