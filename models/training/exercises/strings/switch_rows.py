def press(row: str, i: int) -> str:
    """Pressing switch i flips it and its direct neighbours. The row is a string of 0 and 1.

    >>> press('0000', 1)
    '1110'
    >>> press('0001', 3)
    '0010'
    """
    lamps = list(row)
    for j in (i - 1, i, i + 1):
        if 0 <= j < len(lamps):
            lamps[j] = '0' if lamps[j] == '1' else '1'
    return ''.join(lamps)


def flip_every(row, k):
    """Flip the k-th, 2k-th, 3k-th ... lamp, counted from one.

    >>> flip_every('000000', 2)
    '010101'
    """
    out = ''
    for number, lamp in enumerate(row, 1):
        if number % k == 0:
            out += str(1 - int(lamp))
        else:
            out += lamp
    return out


def next_generation(row: str) -> str:
    """A lamp will be on exactly if one of its two neighbours is on now, but not both.
    Outside everything is dark.

    >>> next_generation('00100')
    '01010'
    """
    padded = '0' + row + '0'
    new = ''
    for i in range(1, len(padded) - 1):
        new += '1' if padded[i - 1] != padded[i + 1] else '0'
    return new


def differing_lamps(a, b):
    """Indices of the lamps that two rows do not agree on.

    >>> differing_lamps('1010', '0011')
    [0, 3]
    """
    return [i for i, (x, y) in enumerate(zip(a, b)) if x != y]


def move_to_right(row):
    # all lit lamps slide to the right end
    on = row.count('1')
    return '0' * (len(row) - on) + '1' * on


def copy_switches(row: str, wires: dict[int, int]) -> str:
    """A wire from lamp a to lamp b means that b afterwards shows what a showed before.

    >>> copy_switches('1000', {0: 3, 1: 0})
    '0001'
    """
    lamps = list(row)
    for a, b in wires.items():
        lamps[b] = row[a]
    return ''.join(lamps)


def dark_spots(row: str, reach: int) -> list[int]:
    """Places that have no lit lamp within the reach on either side.

    >>> dark_spots('0100000', 1)
    [3, 4, 5, 6]
    """
    dark = []
    for i in range(len(row)):
        low = max(0, i - reach)
        if '1' not in row[low:i + reach + 1]:
            dark.append(i)
    return dark


def power(row, watts):
    """Total power of the lit lamps, with each lamp's watts in a list.

    >>> power('101', [5, 7, 9])
    14
    """
    return sum(w for lamp, w in zip(row, watts) if lamp == '1')


def first_moment_all_on(rows: list[str]) -> int:
    """Rows are snapshots in time. At which index has every lamp been on at least once? -1 if never.

    >>> first_moment_all_on(['100', '110', '001'])
    2
    """
    been_on = set()
    for t, row in enumerate(rows):
        for i, lamp in enumerate(row):
            if lamp == '1':
                been_on.add(i)
        if len(been_on) == len(row):
            return t
    return -1
