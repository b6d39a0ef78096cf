import math


def hours_left(percent, history):
    """
    history holds the percents of the last hours, oldest first. From the mean loss per hour estimate how
    many hours are left, one place. If nothing was lost (or it was charging) the answer is infinity, with
    fewer than two values None.

    >>> hours_left(60, [80, 70, 60])
    6.0
    >>> hours_left(60, [50, 60])
    inf
    >>> hours_left(60, [60]) is None
    True
    """
    if len(history) < 2:
        return None
    loss = (history[0] - history[-1]) / (len(history) - 1)
    if loss <= 0:
        return math.inf
    return round(percent / loss, 1)


def charge_minutes(start, end):
    """Up to 80 percent each percent takes one minute, above it two minutes, above 95 four. Values
    outside of 0 to 100 are clipped.

    >>> charge_minutes(70, 90), charge_minutes(94, 110), charge_minutes(50, 40)
    (30, 22, 0)
    """
    start = max(start, 0)
    end = min(end, 100)
    minutes = 0
    for p in range(start, end):
        if p < 80:
            minutes += 1
        elif p < 95:
            minutes += 2
        else:
            minutes += 4
    return minutes


def pack_layout(volts, amp_hours, cell_volts, cell_hours):
    """Cells in a row add their volts, rows side by side add their hours. Return (cells in a row, rows,
    cells in all).

    >>> pack_layout(12, 9, 3.5, 2.5)
    (4, 4, 16)
    """
    in_row = math.ceil(volts / cell_volts)
    rows = math.ceil(amp_hours / cell_hours)
    return in_row, rows, in_row * rows


def weakest_cell(volts, tolerance):
    """Return the index of the cell that is lowest, if it is more than the tolerance below the mean of
    the others; else -1. A single cell has no others.

    >>> weakest_cell([3.7, 3.2, 3.7, 3.8], 0.3), weakest_cell([3.7, 3.6], 0.3), weakest_cell([1], 0)
    (1, -1, -1)
    """
    if len(volts) < 2:
        return -1
    low = volts.index(min(volts))
    others = volts[:low] + volts[low + 1:]
    mean = sum(others) / len(others)
    return low if mean - volts[low] > tolerance else -1


def cycles(levels):
    """A full cycle is 100 percent charged in all, no matter in how many parts. Return the full cycles of
    a list of levels.

    >>> cycles([100, 40, 90, 50, 100, 95])
    1
    """
    charged = 0
    for before, after in zip(levels, levels[1:]):
        if after > before:
            charged += after - before
    return charged // 100


def symbol(percent, charging=False):
    # "[###  ]" with five places, "+" behind it while charging, "!" when almost empty
    percent = min(max(percent, 0), 100)
    bars = (percent + 10) // 20
    text = "[" + "#" * bars + " " * (5 - bars) + "]"
    if charging:
        return text + "+"
    return text + "!" if percent < 10 else text


def matching_pairs(volts, gap):
    """Sort the cells and pair neighbours whose volts differ by at most gap; a cell is used once. Return
    the pairs.

    >>> matching_pairs([1.5, 1.2, 1.45, 1.0, 1.25], 0.1)
    [(1.2, 1.25), (1.45, 1.5)]
    """
    ordered = sorted(volts)
    pairs = []
    i = 0
    while i < len(ordered) - 1:
        if ordered[i + 1] - ordered[i] <= gap:
            pairs.append((ordered[i], ordered[i + 1]))
            i += 2
        else:
            i += 1
    return pairs


def lamp_hours(pack, lamp):
    """pack and lamp are texts: "2400 mAh" or "2.4 Ah", and "300 mA" or "0,3 A". Return the full hours
    that the lamp burns.

    >>> lamp_hours("2400 mAh", "300 mA"), lamp_hours("2.4 Ah", "0,5 A")
    (8, 4)
    """
    def milli(text):
        number, unit = text.replace(",", ".").split()
        value = float(number)
        return value if unit.startswith("m") else value * 1000

    return int(milli(pack) // milli(lamp))
