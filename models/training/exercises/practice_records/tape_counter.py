from typing import Callable, Iterator, List


class Countdown:
    """An iterator that counts from a start down to 1.

    >>> list(Countdown(3))
    [3, 2, 1]
    """

    def __init__(self, start: int):
        self.current = start

    def __iter__(self) -> "Countdown":
        return self

    def __next__(self) -> int:
        if self.current <= 0:
            raise StopIteration
        value = self.current
        self.current -= 1
        return value


class Tape:
    """A tape of texts with a position, as in an old answering machine.

    >>> tape = Tape(["hello", "call me", "bye"])
    >>> tape.play()
    'hello'
    >>> tape.wind(1)
    >>> tape.play()
    'bye'
    >>> tape.at_end
    True
    """

    def __init__(self, texts: List[str]):
        self.texts = list(texts)
        self.position = 0

    def __len__(self) -> int:
        return len(self.texts)

    @property
    def at_end(self) -> bool:
        return self.position >= len(self.texts)

    def play(self) -> str:
        """Return the text at the position and go on to the next; at the end an IndexError is raised."""
        if self.at_end:
            raise IndexError("end of the tape")
        text = self.texts[self.position]
        self.position += 1
        return text

    def wind(self, steps: int) -> None:
        """Move forward, or back if steps is negative, but not over one of the ends."""
        position = self.position + steps
        self.position = max(0, min(position, len(self.texts)))

    def record(self, text: str) -> None:
        """Write a text at the position, over what was there."""
        if self.at_end:
            self.texts.append(text)
        else:
            self.texts[self.position] = text
        self.position += 1


def play_rest(tape: Tape) -> List[str]:
    """Play the tape from its position to the end and return all texts that were heard."""
    heard = []
    while not tape.at_end:
        heard.append(tape.play())
    return heard


def skip_while(tape: Tape, is_boring: Callable[[str], bool]) -> int:
    """Wind forward over the texts for which is_boring gives True. Returns how many texts were skipped; the
    tape stands at the first text that is not boring, or at its end."""
    skipped = 0
    while not tape.at_end:
        if not is_boring(tape.play()):
            tape.wind(-1)
            break
        skipped += 1
    return skipped


def alternate(first: Tape, second: Tape) -> Iterator[str]:
    """Play two tapes by turns, one text of each, until both are at their ends. When one is at its end, the
    rest of the other follows."""
    while not (first.at_end and second.at_end):
        for tape in (first, second):
            if not tape.at_end:
                yield tape.play()


def copy_between(tape: Tape, start: int, stop: int) -> Tape:
    """Return a new tape with the texts from the position start up to, but without, the position stop. The
    old tape keeps its position."""
    before = tape.position
    copied = Tape([])
    tape.position = start
    while tape.position < stop and not tape.at_end:
        copied.record(tape.play())
    tape.position = before
    return copied


def blink(times: int) -> str:
    """Return the numbers of a countdown with a dash between two of them, and "go" at the end.

    >>> blink(3)
    '3-2-1-go'
    """
    words = [str(number) for number in Countdown(times)]
    words.append("go")
    return "-".join(words)
