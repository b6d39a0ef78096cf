from typing import List, Tuple


def strokes_until(hour: int, quarters: int) -> int:
    """
    A tower clock strikes once at every quarter past, twice at the half, three times at three
    quarters, and at the full hour four times plus the number of the hour (1 to 12). The bell
    starts directly after the given full hour. Return the number of strokes in the next `quarters` quarters.

    >>> strokes_until(2, 4)
    13
    >>> strokes_until(12, 4)
    11
    """
    strokes = 0
    for q in range(1, quarters + 1):
        part = q % 4
        if part != 0:
            strokes += part
        else:
            hour = hour % 12 + 1
            strokes += 4 + hour
    return strokes


def to_decimal_time(hour: int, minute: int) -> Tuple[int, int]:
    """In decimal time a day has 10 hours with 100 minutes each. Convert a normal time; parts of
    a decimal minute are cut off.

    to_decimal_time(12, 0) == (5, 0)
    to_decimal_time(18, 36) == (7, 75)
    """
    minutes = hour * 60 + minute
    return divmod(minutes * 1000 // 1440, 100)


def quarter_text(hour, minute):
    """
    Say the time in quarters: "full 3", "quarter 3", "half 3", "threequarter 3" mean 3:00, 3:15,
    3:30 and 3:45; other minutes are first rounded down. Hours run from 0 to 23.

    >>> quarter_text(15, 50)
    'threequarter 3'
    >>> quarter_text(0, 2)
    'full 12'
    """
    names = ["full", "quarter", "half", "threequarter"]
    return names[minute // 15] + " " + str((hour - 1) % 12 + 1)


def pendulum_swings(seconds, swing_tenths):
    """A pendulum needs swing_tenths tenths of a second per swing. Return (complete swings,
    tenths left over)."""
    return divmod(seconds * 10, swing_tenths)


def clocks_agree(gains: List[int], limit: int) -> int:
    """
    All clocks are right on day 0; clock i gains gains[i] minutes per day (negative: it loses).
    On which day do all of them show the same time on a 12-hour dial again? Search the days up to
    the limit and return -1 if there is none.

    >>> clocks_agree([0, 90, -30], 100)
    24
    >>> clocks_agree([1, 0], 100)
    -1
    """
    for day in range(1, limit + 1):
        shown = {g * day % 720 for g in gains}
        if len(shown) == 1:
            return day
    return -1


def sum_of_shown_digits(start: int, minutes: int) -> int:
    """Add all digits that a display "H:MM" (no leading zero for the hour) shows during the given
    number of minutes, beginning with the minute `start` of the day.

    sum_of_shown_digits(59, 2) == 15
    sum_of_shown_digits(0, 0) == 0
    """
    total = 0
    for t in range(start, start + minutes):
        t %= 1440
        shown = f"{t // 60}:{t % 60:02d}"
        total += sum(int(c) for c in shown if c.isdigit())
    return total


def earlier_by_clock(a: str, b: str, noon_first: bool = False) -> str:
    """
    Return the earlier one of two times "HH:MM". If noon_first is set, the day begins at 12:00,
    so that the morning belongs to the end of the day.

    >>> earlier_by_clock("09:00", "13:30")
    '09:00'
    >>> earlier_by_clock("09:00", "13:30", True)
    '13:30'
    """
    def key(text):
        h, m = map(int, text.split(":"))
        return ((h - 12) % 24 if noon_first else h, m)

    return a if key(a) <= key(b) else b
