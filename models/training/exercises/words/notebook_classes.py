from typing import Dict, List


class WordBook:
    """A vocabulary notebook: words with their meaning and how often they were practised.

    >>> book = WordBook()
    >>> book.add("talo", "house")
    True
    >>> book.add("talo", "home")
    False
    >>> book.check("talo", " House ")
    True
    >>> book.least_practised()
    'talo'
    """

    def __init__(self):
        self.meanings: Dict[str, str] = {}
        self.practice: Dict[str, int] = {}

    def add(self, word: str, meaning: str) -> bool:
        """Add a word; False when it is already in the book."""
        if word in self.meanings:
            return False
        self.meanings[word] = meaning
        self.practice[word] = 0
        return True

    def check(self, word: str, answer: str) -> bool:
        """Compare an answer with the meaning and count the practice."""
        if word not in self.meanings:
            return False
        self.practice[word] += 1
        return answer.strip().lower() == self.meanings[word].lower()

    def least_practised(self) -> str:
        """The word that was practised the least, the first one on a tie."""
        best = ""
        for word, count in self.practice.items():
            if best == "" or count < self.practice[best]:
                best = word
        return best


class LineEditor:
    """Text lines with a cursor and a simple undo.

    >>> ed = LineEditor(["one", "two"])
    >>> ed.insert(1, "middle")
    >>> ed.delete(0)
    >>> ed.text()
    'middle/two'
    >>> ed.undo(); ed.text()
    'one/middle/two'
    """

    def __init__(self, lines: List[str]):
        self.lines = list(lines)
        self.history = []

    def insert(self, at, line):
        self.history.append(list(self.lines))
        self.lines.insert(at, line)

    def delete(self, at):
        self.history.append(list(self.lines))
        del self.lines[at]

    def undo(self):
        if self.history:
            self.lines = self.history.pop()

    def text(self):
        return "/".join(self.lines)


class TagIndex:
    """Remember which notes carry which tag.

    >>> index = TagIndex()
    >>> index.put("n1", "food, trip")
    >>> index.put("n2", "trip")
    >>> index.notes_for("trip")
    ['n1', 'n2']
    >>> index.notes_for("cars")
    []
    >>> index.common_tags("n1", "n2")
    ['trip']
    """

    def __init__(self):
        self.by_tag = {}

    def put(self, note, tags):
        for tag in tags.split(","):
            tag = tag.strip()
            if tag not in self.by_tag:
                self.by_tag[tag] = []
            self.by_tag[tag].append(note)

    def notes_for(self, tag):
        return sorted(self.by_tag.get(tag, []))

    def common_tags(self, a, b):
        return sorted(t for t, notes in self.by_tag.items() if a in notes and b in notes)
