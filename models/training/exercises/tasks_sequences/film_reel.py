def splice(reel: list[str], clip: list[str], marker: str) -> list[str]:
    """
    Put the clip into the reel directly behind the last frame called `marker`. Without such a
    frame the clip goes to the front.

    >>> splice(["a", "cut", "b", "cut", "c"], ["x"], "cut")
    ['a', 'cut', 'b', 'cut', 'x', 'c']
    >>> splice(["a"], ["x", "y"], "cut")
    ['x', 'y', 'a']
    """
    at = 0
    for i in range(len(reel) - 1, -1, -1):
        if reel[i] == marker:
            at = i + 1
            break
    return reel[:at] + clip + reel[at:]


def flicker(brightness: list[int], jump: int) -> int:
    """
    Count the frames that flicker: the brightness differs by more than `jump` from both
    neighbours, and in the same direction (brighter than both or darker than both).

    >>> flicker([50, 90, 52, 10, 50, 90], 20)
    2
    """
    cnt = 0
    for i in range(1, len(brightness) - 1):
        a = brightness[i] - brightness[i - 1]
        b = brightness[i] - brightness[i + 1]
        if a > jump and b > jump:
            cnt += 1
        elif a < -jump and b < -jump:
            cnt += 1
    return cnt


def slow_motion(frames: list, start: int, end: int, factor: int) -> list:
    """
    Repeat each frame from index start to index end (both included) `factor` times. Bounds
    outside of the film are moved to its ends. A factor below 1 cuts the part out.

    >>> slow_motion([1, 2, 3, 4], 1, 2, 2)
    [1, 2, 2, 3, 3, 4]
    >>> slow_motion([1, 2, 3, 4], -5, 0, 0)
    [2, 3, 4]
    """
    start = max(start, 0)
    end = min(end, len(frames) - 1)
    out = []
    for i, f in enumerate(frames):
        times = factor if start <= i <= end else 1
        for _ in range(times):
            out.append(f)
    return out


def scene_cuts(frames: list[list[int]], share: float) -> list[int]:
    """
    Frames are lists of equally many pixels. A cut lies before frame i if more than the
    given share of its pixels are not the same as in frame i - 1.

    >>> scene_cuts([[1, 1, 1], [1, 1, 2], [5, 6, 2]], 0.5)
    [2]
    """
    cuts = []
    for i in range(1, len(frames)):
        old, new = frames[i - 1], frames[i]
        changed = sum(1 for a, b in zip(old, new) if a != b)
        if changed > share * len(new):
            cuts.append(i)
    return cuts


def missing_frames(numbers: list[int]) -> str:
    """
    Frame numbers are rising. Name the gaps as text: "4" for one missing frame, "7-9" for
    several, separated by commas. If there is no gap, return "complete".

    >>> missing_frames([3, 5, 6, 10])
    '4,7-9'
    >>> missing_frames([1, 2])
    'complete'
    """
    parts = []
    for a, b in zip(numbers, numbers[1:]):
        if b - a == 2:
            parts.append(str(a + 1))
        elif b - a > 2:
            parts.append(f"{a + 1}-{b - 1}")
    return ",".join(parts) if parts else "complete"


def longest_speech(lines):
    """Given (speaker, words) lines, return (speaker, total) of the longest unbroken speech, or None."""
    best = None
    total = 0
    for i, (who, words) in enumerate(lines):
        total = total + words if i > 0 and lines[i - 1][0] == who else words
        if best is None or total > best[1]:
            best = (who, total)
    return best
