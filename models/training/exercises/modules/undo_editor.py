"""A line editor with undo and redo, made of command objects."""


class Command:
    """Something that can be done and undone on a list of lines."""

    def do(self, lines):
        raise NotImplementedError

    def undo(self, lines):
        raise NotImplementedError


class Insert(Command):
    def __init__(self, at, text):
        self.at = at
        self.text = text

    def do(self, lines):
        if not 0 <= self.at <= len(lines):
            raise IndexError(f"no line {self.at}")
        lines.insert(self.at, self.text)

    def undo(self, lines):
        del lines[self.at]


class Delete(Command):
    def __init__(self, first, last):
        self.first = first
        self.last = last
        self.removed = []

    def do(self, lines):
        if not 0 <= self.first <= self.last < len(lines):
            raise IndexError(f"no lines {self.first}-{self.last}")
        self.removed = lines[self.first:self.last + 1]
        del lines[self.first:self.last + 1]

    def undo(self, lines):
        lines[self.first:self.first] = self.removed


class Replace(Command):
    """Replace a word in all lines; remembers only the lines that changed."""

    def __init__(self, old, new):
        self.old = old
        self.new = new
        self.before = {}

    def do(self, lines):
        self.before = {}
        for i, line in enumerate(lines):
            if self.old in line:
                self.before[i] = line
                lines[i] = line.replace(self.old, self.new)

    def undo(self, lines):
        for i, line in self.before.items():
            lines[i] = line


class Editor:
    """
    >>> ed = Editor("milk\\nbread\\n")
    >>> ed.run(Insert(1, "eggs"))
    >>> ed.run(Replace("e", "E"))
    >>> ed.text
    'milk\\nEggs\\nbrEad'
    >>> ed.undo(), ed.undo(), ed.undo()
    (True, True, False)
    >>> ed.text
    'milk\\nbread'
    >>> ed.redo()
    True
    >>> ed.lines
    ['milk', 'eggs', 'bread']
    """

    def __init__(self, text="", depth=50):
        self.lines = text.splitlines()
        self.depth = depth
        self._done = []
        self._undone = []
        self._saved_at = 0

    @property
    def text(self):
        return "\n".join(self.lines)

    @property
    def modified(self):
        """Has anything changed since the last saving?"""
        return len(self._done) != self._saved_at

    def run(self, command):
        command.do(self.lines)
        if self._saved_at > len(self._done):
            self._saved_at = -1
        self._done.append(command)
        self._undone.clear()
        if len(self._done) > self.depth:
            del self._done[0]
            self._saved_at -= 1

    def undo(self):
        if not self._done:
            return False
        command = self._done.pop()
        command.undo(self.lines)
        self._undone.append(command)
        return True

    def redo(self):
        if not self._undone:
            return False
        command = self._undone.pop()
        command.do(self.lines)
        self._done.append(command)
        return True

    def save(self):
        self._saved_at = len(self._done)
        return self.text + "\n" if self.lines else ""


def test_modified_follows_undo_and_redo():
    ed = Editor("a\nb\nc")
    assert not ed.modified
    ed.run(Delete(0, 1))
    assert ed.modified and ed.lines == ["c"]
    ed.save()
    ed.undo()
    assert ed.modified and ed.lines == ["a", "b", "c"]
    ed.redo()
    assert not ed.modified


def test_failed_command_is_not_remembered():
    ed = Editor("only")
    try:
        ed.run(Delete(0, 5))
    except IndexError as error:
        assert str(error) == "no lines 0-5"
    assert ed.undo() is False
    assert ed.lines == ["only"]
