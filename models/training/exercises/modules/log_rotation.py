"""A plain file log that starts a new file when the old one is full."""

import tempfile
from contextlib import contextmanager
from pathlib import Path


class RotatingLog:
    """Writes to name.log; older files are name.1.log, name.2.log ...

    The number of old files is limited, the oldest is deleted.
    """

    def __init__(self, folder, name, max_bytes=1000, keep=3):
        if max_bytes < 1 or keep < 0:
            raise ValueError("max_bytes must be positive and keep not negative")
        self.folder = Path(folder)
        self.name = name
        self.max_bytes = max_bytes
        self.keep = keep
        self.folder.mkdir(parents=True, exist_ok=True)

    def path(self, number=0):
        """
        >>> log = RotatingLog(tempfile.gettempdir(), "mill")
        >>> log.path().name, log.path(2).name
        ('mill.log', 'mill.2.log')
        """
        if number == 0:
            return self.folder / f"{self.name}.log"
        return self.folder / f"{self.name}.{number}.log"

    def write(self, text):
        """Append one line and return True if a new file was begun for it."""
        line = text.replace("\n", "\\n") + "\n"
        data = line.encode("utf-8")
        current = self.path()
        size = current.stat().st_size if current.exists() else 0
        rotated = size > 0 and size + len(data) > self.max_bytes
        if rotated:
            self.rotate()
        with current.open("ab") as out:
            out.write(data)
        return rotated

    def rotate(self):
        """Shift all numbers up by one, beginning with the highest."""
        if self.keep == 0:
            self.path().unlink(missing_ok=True)
            return
        self.path(self.keep).unlink(missing_ok=True)
        for number in range(self.keep - 1, -1, -1):
            source = self.path(number)
            if source.exists():
                source.rename(self.path(number + 1))

    def files(self):
        """All existing files, the oldest first."""
        numbers = range(self.keep, -1, -1)
        return [self.path(n) for n in numbers if self.path(n).exists()]

    def lines(self):
        """Yield the lines of all files in the order of writing."""
        for path in self.files():
            with path.open(encoding="utf-8") as handle:
                for line in handle:
                    yield line.rstrip("\n").replace("\\n", "\n")

    def tail(self, count):
        """The last lines, read from the newest file backwards."""
        if count <= 0:
            return []
        found = []
        for path in reversed(self.files()):
            found = path.read_text(encoding="utf-8").splitlines() + found
            if len(found) >= count:
                break
        return found[-count:]

    def find(self, *words):
        """Lines that hold all of the words, whatever their case."""
        wanted = [word.lower() for word in words]
        return [line for line in self.lines() if all(w in line.lower() for w in wanted)]


@contextmanager
def temporary_log(**options):
    """A log in a folder that vanishes afterwards.

    >>> with temporary_log(max_bytes=10, keep=1) as log:
    ...     [log.write(word) for word in ("abcd", "efgh", "ijkl", "mnop", "qr")]
    ...     list(log.lines())
    ...     log.tail(1)
    [False, False, True, False, True]
    ['ijkl', 'mnop', 'qr']
    ['qr']
    """
    with tempfile.TemporaryDirectory() as folder:
        yield RotatingLog(folder, "test", **options)


def test_long_lines_get_a_file_of_their_own():
    with temporary_log(max_bytes=5, keep=2) as log:
        assert log.write("much too long") is False
        assert log.write("x") is True
        assert [path.name for path in log.files()] == ["test.1.log", "test.log"]


def test_find_and_line_breaks():
    with temporary_log() as log:
        log.write("Wind from north")
        log.write("two\nlines, north")
        assert log.find("NORTH", "wind") == ["Wind from north"]
        assert list(log.lines())[1] == "two\nlines, north"
        assert log.tail(0) == []
