from typing import List


def shifts_fair(shifts: List[str], limit: int) -> bool:
    """No person may work more than `limit` shifts in a row.

    >>> shifts_fair(['a', 'a', 'b', 'a'], 2)
    True
    >>> shifts_fair(['a', 'b', 'b', 'b'], 2)
    False
    """
    run = 0
    last = None
    for person in shifts:
        run = run + 1 if person == last else 1
        last = person
        if run > limit:
            return False
    return True


def passcode_ok(code: str) -> bool:
    """A door code has 4 to 6 digits, no digit twice in a row, and not all steps between
    neighbouring digits are the same.

    >>> passcode_ok('2580'), passcode_ok('1234'), passcode_ok('1153')
    (True, False, False)
    """
    if not code.isdigit() or not 4 <= len(code) <= 6:
        return False
    steps = [int(b) - int(a) for a, b in zip(code, code[1:])]
    if 0 in steps:
        return False
    return len(set(steps)) > 1


def traffic_light_valid(phases: List[str]) -> bool:
    """After red comes yellow or red, after green comes yellow, and yellow never comes
    twice in a row.

    >>> traffic_light_valid(['red', 'yellow', 'green', 'yellow', 'red'])
    True
    >>> traffic_light_valid(['green', 'red'])
    False
    """
    allowed = {'red': ('yellow', 'red'), 'green': ('yellow',), 'yellow': ('red', 'green')}
    for now, then in zip(phases, phases[1:]):
        if then not in allowed[now]:
            return False
    return True


def averages_rise(marks: List[int]) -> bool:
    """Is the average of the marks after each mark higher than before it?

    >>> averages_rise([2, 4, 5])
    True
    >>> averages_rise([2, 4, 3])
    False
    """
    total = 0
    average = None
    for n, mark in enumerate(marks, 1):
        total += mark
        if average is not None and total / n <= average:
            return False
        average = total / n
    return True


def sandwich(values, bread):
    """Does the list begin and end with bread without any bread between?

    >>> sandwich([0, 5, 7, 0], 0), sandwich([0, 0, 7, 0], 0)
    (True, False)
    """
    if len(values) < 3:
        return False
    inner = values[1:-1]
    return values[0] == values[-1] == bread and bread not in inner


def sorted_blocks(values, size):
    # the list is cut into blocks; each block for itself has to be in order
    for start in range(0, len(values), size):
        block = values[start:start + size]
        if block != sorted(block):
            return False
    return True


def nearly_sorted(values: List[int]) -> bool:
    """Does the list become sorted by leaving out at most one value?

    >>> nearly_sorted([1, 9, 2, 3])
    True
    >>> nearly_sorted([3, 2, 1])
    False
    """
    for skip in range(len(values)):
        rest = values[:skip] + values[skip + 1:]
        if all(rest[i] <= rest[i + 1] for i in range(len(rest) - 1)):
            return True
    return len(values) == 0
