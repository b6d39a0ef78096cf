from typing import List, Optional


class PrintQueue:
    """Documents waiting for a printer; urgent ones go to the front.

    >>> q = PrintQueue()
    >>> q.add("letter", 2)
    >>> q.add("poster", 1, urgent=True)
    >>> q.next()
    'poster'
    >>> q.pages_left()
    2
    """

    def __init__(self):
        self.jobs = []

    def add(self, name, pages, urgent=False):
        if urgent:
            self.jobs.insert(0, (name, pages))
        else:
            self.jobs.append((name, pages))

    def next(self):
        """Take the first document, None when nothing waits."""
        if not self.jobs:
            return None
        name, pages = self.jobs.pop(0)
        return name

    def pages_left(self):
        return sum(pages for name, pages in self.jobs)


class Ticker:
    """A display of fixed width over which a text runs from right to left.

    >>> t = Ticker("HELLO", 3)
    >>> t.show()
    'HEL'
    >>> t.step()
    >>> t.show()
    'ELL'
    """

    def __init__(self, text: str, width: int):
        self.text = text
        self.width = width
        self.pos = 0

    def step(self) -> None:
        self.pos = (self.pos + 1) % len(self.text)

    def show(self) -> str:
        out = ""
        for i in range(self.width):
            out += self.text[(self.pos + i) % len(self.text)]
        return out


class GuessGame:
    """Guess a word letter by letter with a limited number of misses.

    >>> g = GuessGame("tree", 2)
    >>> g.guess("e"), g.guess("x")
    (True, False)
    >>> g.shown()
    '__ee'
    >>> g.is_over()
    False
    """

    def __init__(self, word: str, misses: int):
        self.word = word
        self.misses = misses
        self.found = set()

    def guess(self, letter: str) -> bool:
        if letter in self.word:
            self.found.add(letter)
            return True
        self.misses -= 1
        return False

    def shown(self) -> str:
        return "".join(ch if ch in self.found else "_" for ch in self.word)

    def is_over(self) -> bool:
        return self.misses <= 0 or "_" not in self.shown()


class RecentFiles:
    """The names opened last, the newest first, without repeats.

    >>> r = RecentFiles(2)
    >>> for name in ["a", "b", "a", "c"]:
    ...     r.open(name)
    >>> r.names
    ['c', 'a']
    >>> r.oldest()
    'a'
    """

    def __init__(self, limit: int):
        self.limit = limit
        self.names: List[str] = []

    def open(self, name: str) -> None:
        if name in self.names:
            self.names.remove(name)
        self.names.insert(0, name)
        if len(self.names) > self.limit:
            self.names.pop()

    def oldest(self) -> Optional[str]:
        if len(self.names) == 0:
            return None
        return self.names[-1]
