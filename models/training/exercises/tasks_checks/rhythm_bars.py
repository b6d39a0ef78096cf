def bar_is_full(bar: str, beats: int = 4) -> str:
    """
    Notes are written as letters: w = 4 beats, h = 2, q = 1, and a "." after a note makes it
    longer by a half. Blanks mean nothing. Return "full", "short" or "over" for a bar
    of the given number of beats, or "bad" for a letter that is no note or a stray dot.

    >>> bar_is_full("q q h")
    'full'
    >>> bar_is_full("h. h")
    'over'
    >>> bar_is_full("q.")
    'short'
    >>> bar_is_full(".q")
    'bad'
    """
    value = {"w": 4, "h": 2, "q": 1}
    total = 0
    last = 0
    for ch in bar:
        if ch == " ":
            last = 0
            continue
        if ch == ".":
            if last == 0:
                return "bad"
            total += last / 2
            last = 0
        elif ch in value:
            last = value[ch]
            total += last
        else:
            return "bad"
    if total == beats:
        return "full"
    return "short" if total < beats else "over"


def starts_with_upbeat(bars: list[str]) -> bool:
    """Is only the first bar short, and do the first and the last bar together make a full one?
    All bars between must be full.

    starts_with_upbeat(["q", "q q h", "h q"]) -> True
    starts_with_upbeat(["q", "q q h", "w"]) -> False
    """
    if len(bars) < 2:
        return False
    if bar_is_full(bars[0]) != "short":
        return False
    if any(bar_is_full(b) != "full" for b in bars[1:-1]):
        return False
    return bar_is_full(bars[0] + " " + bars[-1]) == "full"


def is_steady(hits: list[int], slack: int) -> bool:
    """
    A drummer's hits are given in milliseconds. Check if he is steady: the longest pause between two
    hits and the shortest one differ by no more than `slack`. Fewer than three hits
    tell nothing, the answer is then False.

    >>> is_steady([0, 500, 1010, 1500], 20)
    True
    >>> is_steady([0, 500, 1100], 20)
    False
    """
    if len(hits) < 3:
        return False
    pauses = [b - a for a, b in zip(hits, hits[1:])]
    return max(pauses) - min(pauses) <= slack


def chord_mood(notes):
    """
    Given the half-tone numbers of a chord of three notes in rising order, name it by the two steps:
    4 then 3 is "bright", 3 then 4 "dark", two equal steps "strange", anything else "open".

    >>> chord_mood([0, 4, 7])
    'bright'
    >>> chord_mood([2, 5, 8])
    'strange'
    """
    if len(notes) != 3:
        raise ValueError("three notes expected")
    low, high = notes[1] - notes[0], notes[2] - notes[1]
    if (low, high) == (4, 3):
        return "bright"
    if (low, high) == (3, 4):
        return "dark"
    return "strange" if low == high else "open"


def singable(melody, low, high, leap=9):
    """All tones from low to high, no leap of more than `leap`, and never two large leaps
    (more than 5) in a row."""
    if any(t < low or t > high for t in melody):
        return False
    large = False
    for a, b in zip(melody, melody[1:]):
        size = abs(a - b)
        if size > leap or (size > 5 and large):
            return False
        large = size > 5
    return True
