from typing import Dict, List, Tuple


class Smoother:
    """
    Keeps a level that follows the measured values slowly: after each value it
    moves by a quarter of the difference. The first value is taken as it is.

    >>> s = Smoother()
    >>> [s.feed(v) for v in (8.0, 12.0, 9.0)]
    [8.0, 9.0, 9.0]
    """

    def __init__(self):
        self.level = None

    def feed(self, value):
        if self.level is None:
            self.level = value
        else:
            self.level += (value - self.level) / 4
        return self.level


def parse_reading(text: str) -> Tuple[str, float]:
    """
    A sensor reports "name:value" with a unit behind the value, such as
    "attic:21.5C" or "tank:-3bar". Return the name and the value as a number.
    Raise a ValueError if there is no colon or no number.

    >>> parse_reading('attic:21.5C')
    ('attic', 21.5)
    >>> parse_reading('tank:-3bar')
    ('tank', -3.0)
    """
    if ':' not in text:
        raise ValueError('no colon in ' + text)
    name, rest = text.split(':', 1)
    number = ''
    for c in rest:
        if c.isdigit() or c in '.-':
            number += c
        else:
            break
    return name, float(number)


def silent_sensors(last_seen: Dict[str, int], now: int, periods: Dict[str, int]) -> List[str]:
    """
    Each sensor should report every periods[name] seconds. It counts as silent
    if more than three of its periods have passed since it was seen last, or if
    it was never seen. Return the silent ones, sorted.

    Examples:
    silent_sensors({'a': 100, 'b': 10}, 130, {'a': 10, 'b': 60}) == []
    silent_sensors({'a': 90}, 130, {'a': 10, 'b': 60}) == ['a', 'b']
    """
    silent = []
    for name in sorted(periods):
        if name not in last_seen or now - last_seen[name] > 3 * periods[name]:
            silent.append(name)
    return silent


def heater_plan(temps, low, high):
    """
    A heater is switched on when the temperature is below low and switched off
    when it is above high; in between it stays as it is. At the start it is off.
    Return a text with "1" (on) or "0" (off) for each measurement.

    heater_plan([20, 17, 19, 23, 19], 18, 22) -> '01100'
    """
    on = False
    s = ''
    for t in temps:
        if t < low:
            on = True
        elif t > high:
            on = False
        s += '1' if on else '0'
    return s


def stuck_at(values: List[int], times: int) -> int:
    """
    A sensor hangs when it gives the same value `times` times in a row. Return
    the index of the first value of such a row, or -1.

    >>> stuck_at([4, 5, 5, 6, 6, 6], 3)
    3
    >>> stuck_at([1, 2], 3)
    -1
    """
    start = 0
    for i in range(len(values)):
        if values[i] != values[start]:
            start = i
        if i - start + 1 == times:
            return start
    return -1


def merge_readings(a, b):
    # (second, value) pairs of two sensors in one list by time; at the same second only their mean
    res = dict(a)
    for t, v in b:
        if t in res:
            res[t] = (res[t] + v) / 2
        else:
            res[t] = v
    return sorted(res.items())


def rate_per_hour(first, last):
    """Two readings (minute, litres) of a water meter: the litres per hour between them,
    rounded to one place; 0.0 if no time has passed."""
    minutes = last[0] - first[0]
    if minutes == 0:
        return 0.0
    return round((last[1] - first[1]) * 60 / minutes, 1)
