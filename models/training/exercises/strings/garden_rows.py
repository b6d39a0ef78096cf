from typing import List


def plant_row(plan: str) -> str:
    """A plan like '2t 1c 3.' gives the row 'ttc...'.

    >>> plant_row('2t 1c 3.')
    'ttc...'
    """
    row = ''
    for part in plan.split():
        row += int(part[:-1]) * part[-1]
    return row


def free_spots(row: str, width: int) -> List[int]:
    """Indices where a plant that needs width free places ('.') in a row could start.

    >>> free_spots('..t...', 2)
    [0, 3, 4]
    """
    return [i for i in range(len(row) - width + 1) if row[i:i + width] == '.' * width]


def sow_largest_gap(row: str, seed: str) -> str:
    """Fill the longest free stretch of the row (the left one on a tie) with a seed letter.

    >>> sow_largest_gap('.t...t..', 'c')
    '.tccct..'
    """
    best_start, best_len = 0, 0
    start = None
    for i, ch in enumerate(row + '#'):
        if ch == '.':
            if start is None:
                start = i
        elif start is not None:
            if i - start > best_len:
                best_start, best_len = start, i - start
            start = None
    return row[:best_start] + seed * best_len + row[best_start + best_len:]


def good_neighbours(row, enemies):
    """True if no two direct neighbours form a pair of the enemies set, in either order.

    >>> good_neighbours('tcb', {'tb'})
    True
    >>> good_neighbours('cbt', {'tb'})
    False
    """
    for i in range(1, len(row)):
        pair = row[i - 1] + row[i]
        if pair in enemies or pair[::-1] in enemies:
            return False
    return True


def harvest(row: str, ripe: str) -> tuple:
    """Take all ripe plants away. Return the new row and the number of plants per kind.

    >>> harvest('ttcb', 'tb')
    ('..c.', {'t': 2, 'b': 1})
    """
    basket = {}
    left = ''
    for plant in row:
        if plant in ripe:
            basket[plant] = basket.get(plant, 0) + 1
            left += '.'
        else:
            left += plant
    return left, basket


def spread_weed(row: str) -> str:
    """Weed 'w' grows overnight to free places beside it.

    >>> spread_weed('..w..t.w')
    '.www.tww'
    """
    new = list(row)
    for i, ch in enumerate(row):
        if ch == 'w':
            for j in (i - 1, i + 1):
                if 0 <= j < len(row) and row[j] == '.':
                    new[j] = 'w'
    return ''.join(new)


def days_until_full(row):
    """Days until weed has taken all free places; -1 if that never happens.

    >>> days_until_full('w....')
    4
    >>> days_until_full('t..')
    -1
    """
    days = 0
    while '.' in row:
        new = row.replace('w.', 'wW').replace('.w', 'Ww').replace('W', 'w')
        if new == row:
            return -1
        row = new
        days += 1
    return days


def rotate_crops(beds: List[str]) -> List[str]:
    """Each bed gets the crops of the bed before; the first gets those of the last.

    >>> rotate_crops(['tt', 'cc', 'bb'])
    ['bb', 'tt', 'cc']
    """
    return beds[-1:] + beds[:-1]


def column_crops(beds, i):
    # crops at place i of all beds that are long enough
    return ''.join(bed[i] for bed in beds if i < len(bed))


def mixed_beds(beds: List[str]) -> int:
    """Number of beds with more than one kind of plant, free places not counted."""
    return sum(1 for bed in beds if len(set(bed) - {'.'}) > 1)
