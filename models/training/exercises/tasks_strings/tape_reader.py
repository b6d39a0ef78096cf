class TapeReader:
    """
    Reads a text piece by piece, as a small parser does it. The position moves to the right with
    everything that is read.

    >>> t = TapeReader("  width=12;")
    >>> t.word()
    'width'
    >>> t.take("=")
    True
    >>> t.number()
    12
    >>> t.number() is None
    True
    """

    def __init__(self, text):
        self.text = text
        self.pos = 0

    def skip_spaces(self):
        while self.pos < len(self.text) and self.text[self.pos] == " ":
            self.pos += 1

    def word(self):
        """Read the letters that come next, after spaces; the result may be empty."""
        self.skip_spaces()
        start = self.pos
        while self.pos < len(self.text) and self.text[self.pos].isalpha():
            self.pos += 1
        return self.text[start:self.pos]

    def number(self):
        """Read a whole number; return None and stay at the place if there is none."""
        self.skip_spaces()
        digits = ""
        i = self.pos
        while i < len(self.text) and self.text[i].isdigit():
            digits += self.text[i]
            i += 1
        if digits == "":
            return None
        self.pos = i
        return int(digits)

    def take(self, mark):
        """Skip the mark if it comes next, and return whether it was there."""
        self.skip_spaces()
        if self.text.startswith(mark, self.pos):
            self.pos += len(mark)
            return True
        return False


def read_sizes(text: str) -> dict:
    """
    Given a text such as "width = 12; height=5;", return a dictionary of the names and the numbers. Stop
    at the first thing that is not as expected and return what was read before.

    >>> read_sizes("width = 12; height=5; depth=?")
    {'width': 12, 'height': 5}
    """
    t = TapeReader(text)
    sizes = {}
    while True:
        name = t.word()
        if name == "" or not t.take("="):
            break
        value = t.number()
        if value is None:
            break
        sizes[name] = value
        if not t.take(";"):
            break
    return sizes


def sum_chain(text: str) -> int:
    """
    Work out a chain of whole numbers with "plus" and "minus" between them, from left to right.
    Anything else ends the chain.

    sum_chain("10 plus 5 minus 3") == 12
    sum_chain("7 times 2") == 7
    """
    t = TapeReader(text)
    total = t.number()
    if total is None:
        return 0
    while True:
        op = t.word()
        n = t.number()
        if n is None:
            return total
        if op == "plus":
            total += n
        elif op == "minus":
            total -= n
        else:
            return total


def list_of_words(text: str) -> list:
    """
    Read a list such as "( red, green ,blue )" of words in round brackets. Return the words, or None when
    a bracket or a comma is missing. The list may be empty: "()".

    list_of_words("( red, green ,blue )") -> ["red", "green", "blue"]
    list_of_words("(red green)") -> None
    """
    t = TapeReader(text)
    if not t.take("("):
        return None
    words = []
    if t.take(")"):
        return words
    while True:
        w = t.word()
        if w == "":
            return None
        words.append(w)
        if t.take(")"):
            return words
        if not t.take(","):
            return None
