def beats(pattern: str) -> list:
    """
    A drum pattern is a text in which "x" is a hit, "X" a loud hit and "." a pause. Bars "|" are only
    for the eye. Return the places of all hits, counted from 1 without the bars.

    >>> beats("x..x|X...")
    [1, 4, 5]
    """
    places = []
    pos = 0
    for ch in pattern:
        if ch == "|":
            continue
        pos += 1
        if ch == "x" or ch == "X":
            places.append(pos)
    return places


def merge_hands(left: str, right: str) -> str:
    """
    Both hands play at once. At each place the result is "X" if both hit or one of them hits loudly, "x"
    if one hits, "." if none does. The shorter pattern begins again from its start. An empty pattern
    plays nothing.

    >>> merge_hands("x.x.", "..xx")
    'x.Xx'
    >>> merge_hands("x.", ".....")
    'x.x.x'
    >>> merge_hands("", "x")
    'x'
    """
    if not left:
        return right
    if not right:
        return left
    out = []
    for i in range(max(len(left), len(right))):
        pair = left[i % len(left)] + right[i % len(right)]
        if "X" in pair or pair == "xx":
            out.append("X")
        elif "x" in pair:
            out.append("x")
        else:
            out.append(".")
    return "".join(out)


def half_tempo(pattern: str) -> str:
    """Put a pause after each place except the last one.

    >>> half_tempo("xX.x")
    'x.X...x'
    """
    return ".".join(pattern)


def double_tempo(pattern: str):
    """
    Only possible if every second place (the 2nd, 4th, ...) is a pause: leave these out. Otherwise
    return None.

    >>> double_tempo("x.X...x")
    'xX.x'
    >>> double_tempo("xx") is None
    True
    """
    for i in range(1, len(pattern), 2):
        if pattern[i] != ".":
            return None
    return pattern[::2]


def with_bars(pattern: str, size: int) -> str:
    """
    Set a bar after each `size` places, but none at the very end. Pauses fill the last bar.

    >>> with_bars("x.xx.x", 4)
    'x.xx|.x..'
    """
    while len(pattern) % size != 0:
        pattern += "."
    bars = [pattern[i:i + size] for i in range(0, len(pattern), size)]
    return "|".join(bars)


def longest_pause(pattern: str) -> int:
    """
    The pattern is played in a loop. Return the length of the longest pause, also over the end of the
    loop. Without any hit the pause is as long as the pattern.

    >>> longest_pause("..x.x.")
    3
    >>> longest_pause("...")
    3
    """
    if "x" not in pattern.lower():
        return len(pattern)
    best = 0
    current = 0
    for ch in pattern + pattern:
        current = current + 1 if ch == "." else 0
        best = max(best, current)
    return best


def syncopated(pattern):
    """Check if more hits stand on even places (2nd, 4th, ...) than on odd ones."""
    hits = [i for i, ch in enumerate(pattern) if ch in "xX"]
    off = sum(1 for i in hits if i % 2 == 1)
    return off > len(hits) - off
