from typing import List, Optional


def badge(points: int, level: str) -> str:
    """
    Badge of a young swimmer: beginners get a "seal" from 10 points and a "penguin" below;
    advanced ones get a "shark" from 25 points, a "dolphin" from 15 points and an "otter" below.
    An unknown level gives "none".
    >>> badge(12, "beginner")
    'seal'
    >>> badge(15, "advanced")
    'dolphin'
    """
    if level == "beginner":
        return "seal" if points >= 10 else "penguin"
    elif level == "advanced":
        if points >= 25:
            return "shark"
        elif points >= 15:
            return "dolphin"
        else:
            return "otter"
    return "none"


def energy_class(use: float) -> str:
    """Letter for the yearly use of a fridge: A up to 100, then one letter more for every started 50,
    but never beyond G.
    >>> energy_class(100), energy_class(101), energy_class(900)
    ('A', 'B', 'G')
    """
    letters = "ABCDEFG"
    step = 0
    limit = 100
    while use > limit and step < len(letters) - 1:
        limit += 50
        step += 1
    return letters[step]


def bmi_note(weight: float, height: float) -> str:
    """ Weight in kg divided by the square of the height in metres: below 18.5 is "low",
    below 25 is "normal", everything else is "high".
    >>> bmi_note(70, 1.75)
    'normal'
    """
    value = weight / height ** 2
    if value < 18.5:
        return "low"
    elif value < 25:
        return "normal"
    else:
        return "high"


def judge_all(samples: List[float], low: float, high: float) -> List[str]:
    """
    Mark every sample of a product as "ok", "light" or "heavy".
    >>> judge_all([9.8, 10.0, 11.2], 9.9, 11.0)
    ['light', 'ok', 'heavy']
    """
    marks = []
    for s in samples:
        if s < low:
            marks.append("light")
        elif s > high:
            marks.append("heavy")
        else:
            marks.append("ok")
    return marks


def lot_accepted(marks: List[str]) -> bool:
    # at most one in ten may be wrong, and never two wrong ones in a row
    wrong = 0
    for i, mark in enumerate(marks):
        if mark == "ok":
            continue
        wrong += 1
        if i > 0 and marks[i - 1] != "ok":
            return False
    return wrong * 10 <= len(marks)


def from_letters(marks: str) -> Optional[float]:
    """Mean of letter marks where A is 1, B is 2 up to F, which is 6; None without marks.
    >>> from_letters("AAC")
    1.67
    >>> from_letters("")
    """
    if not marks:
        return None
    total = sum(ord(m) - ord("A") + 1 for m in marks)
    return round(total / len(marks), 2)


def speed_fine(speed: int, limit: int) -> int:
    """No fine up to 3 km/h too fast; 30 up to 10, 60 up to 20, and 10 for every km/h beyond that.
    >>> speed_fine(53, 50), speed_fine(58, 50), speed_fine(75, 50)
    (0, 30, 250)
    """
    over = speed - limit
    if over <= 3:
        return 0
    if over <= 10:
        return 30
    if over <= 20:
        return 60
    return over * 10


def screen_size(width: int) -> str:
    """Short name of a window width in pixels.
    >>> [screen_size(w) for w in (320, 768, 1400)]
    ['xs', 'md', 'xl']
    """
    sizes = [(576, "xs"), (768, "sm"), (992, "md"), (1200, "lg")]
    for limit, name in sizes:
        if width < limit:
            return name
    return "xl"


def first_failure(results: List[bool]) -> int:
    """Position of the first failed test, or the number of tests if all went well.
    >>> first_failure([True, True, False])
    2
    """
    for i, passed in enumerate(results):
        if not passed:
            return i
    return len(results)


def both_ways(values: List[int]) -> str:
    """Tell if readings only rise ("up"), only fall ("down") or do anything else ("mixed").
    >>> both_ways([1, 2, 5]), both_ways([4, 4]), both_ways([3, 1])
    ('up', 'mixed', 'down')
    """
    pairs = list(zip(values, values[1:]))
    if pairs and all(a < b for a, b in pairs):
        return "up"
    if pairs and all(a > b for a, b in pairs):
        return "down"
    return "mixed"
