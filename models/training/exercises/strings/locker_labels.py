from typing import List, Optional


def next_locker_letter(letter: str) -> str:
    """Return the letter on the locker after this one. The row wraps around, so after 'Z' comes 'A'.

    >>> next_locker_letter('C')
    'D'
    >>> next_locker_letter('Z')
    'A'
    """
    if letter == 'Z':
        return 'A'
    return chr(ord(letter) + 1)


def locker_distance(a: str, b: str) -> int:
    """How many lockers apart are two lettered lockers when the 26 lockers stand in a circle?
    The shorter way round is taken.

    >>> locker_distance('A', 'C')
    2
    >>> locker_distance('B', 'Z')
    2
    """
    diff = abs(ord(a) - ord(b))
    return min(diff, 26 - diff)


def walk_length(route):
    """Total number of steps for visiting lettered lockers in a straight row, in the given order.

    >>> walk_length('ADB')
    5
    >>> walk_length('Q')
    0
    """
    total = 0
    for i in range(1, len(route)):
        total += abs(ord(route[i]) - ord(route[i - 1]))
    return total


def missing_lockers(present: str) -> List[str]:
    """The letters between the smallest and the largest present locker that are not present.

    >>> missing_lockers('BDG')
    ['C', 'E', 'F']
    >>> missing_lockers('')
    []
    """
    if not present:
        return []
    result = []
    for code in range(ord(min(present)), ord(max(present)) + 1):
        if chr(code) not in present:
            result.append(chr(code))
    return result


def first_free_locker(taken: str) -> Optional[str]:
    """Return the alphabetically first capital letter that is not taken, or None if all 26 are.

    >>> first_free_locker('ABD')
    'C'
    """
    for i in range(26):
        letter = chr(65 + i)
        if letter not in taken:
            return letter
    return None


def group_rows(labels, size):
    """Split a string of locker letters into rows of the given size; the last row may be shorter.

    >>> group_rows('ABCDEFG', 3)
    ['ABC', 'DEF', 'G']
    """
    return [labels[i:i + size] for i in range(0, len(labels), size)]


def key_for(letter, floor):
    """The key number of a locker: floor times 100 plus twice the place of the letter.

    >>> key_for('C', 2)
    206
    """
    place = ord(letter) - ord('A') + 1
    return floor * 100 + 2 * place


def doors_open(pushes: str) -> str:
    """A push on a closed locker opens it, a push on an open one closes it. Return the letters
    of the lockers which are open at the end, sorted.

    >>> doors_open('CABC')
    'AB'
    """
    is_open = {}
    for letter in pushes:
        is_open[letter] = not is_open.get(letter, False)
    return ''.join(sorted(k for k in is_open if is_open[k]))
