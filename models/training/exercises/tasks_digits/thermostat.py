from typing import List


def heating_minutes(temps: List[int], low: int, high: int) -> int:
    """
    A heater is off at first. It goes on as soon as the temperature is below `low` and goes off
    as soon as it is above `high`; in between it stays as it is. Given one temperature per
    minute, count the minutes in which the heater is on.

    >>> heating_minutes([20, 17, 19, 22, 19, 16], 18, 21)
    3
    >>> heating_minutes([], 18, 21)
    0
    """
    on = False
    minutes = 0
    for t in temps:
        if t < low:
            on = True
        elif t > high:
            on = False
        if on:
            minutes += 1
    return minutes


def degrees_text(tenths: int) -> str:
    """Temperatures are measured in tenths of a degree. Write them with one decimal, and a plus
    sign above zero.

    degrees_text(215) == "+21.5"
    degrees_text(-7) == "-0.7"
    degrees_text(0) == "0.0"
    """
    sign = "+" if tenths > 0 else "-" if tenths < 0 else ""
    whole, rest = divmod(abs(tenths), 10)
    return f"{sign}{whole}.{rest}"


def parse_degrees(text: str) -> int:
    """
    Read a text like "+21.5", "-0.7" or "3" and return tenths of a degree. Only the first decimal counts.

    >>> parse_degrees("-0.7")
    -7
    >>> parse_degrees("3")
    30
    """
    sign = -1 if text[0] == "-" else 1
    if text[0] == "+" or text[0] == "-":
        text = text[1:]
    whole, _, frac = text.partition(".")
    tenth = int(frac[0]) if frac else 0
    return sign * (int(whole) * 10 + tenth)


def frost_nights(temps, limit=0):
    """Return the tuple (number of nights below the limit, longest series of such nights)."""
    total = best = run = 0
    for t in temps:
        if t < limit:
            total += 1
            run += 1
        else:
            run = 0
        best = max(best, run)
    return total, best


def dial_steps(now, wanted, positions):
    """
    The dial of a thermostat has the positions 0 .. positions - 1 and cannot be turned past the
    end. A turn to the left makes one click per position, a turn to the right two. Return the
    number of clicks.

    >>> dial_steps(2, 5, 8)
    6
    >>> dial_steps(5, 2, 8)
    3
    """
    if not (0 <= now < positions and 0 <= wanted < positions):
        raise ValueError("no such position")
    if wanted > now:
        return 2 * (wanted - now)
    return now - wanted


def nearest_setting(temp, settings):
    """Which setting comes closest to the temperature? The warmer one wins if two are equally close.

    >>> nearest_setting(20, [16, 18, 22, 25])
    22
    """
    best = settings[0]
    for s in settings[1:]:
        d, e = abs(s - temp), abs(best - temp)
        if d < e or d == e and s > best:
            best = s
    return best


def rounded_to_half(tenths):
    """Round tenths of a degree to the nearest half degree and return the result in tenths again.

    rounded_to_half(217) == 215
    rounded_to_half(218) == 220
    rounded_to_half(-4) == -5
    """
    low = tenths // 5 * 5
    return low if tenths - low < low + 5 - tenths else low + 5


def warmer_than_before(temps, days):
    """List the indices of the days that were warmer than each of the `days` days before."""
    return [i for i in range(days, len(temps)) if all(temps[i] > t for t in temps[i - days:i])]
