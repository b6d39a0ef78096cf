from typing import Dict, List, Set, Tuple


def room_numbers_with_digit(rooms: List[int], digit: int) -> Set[int]:
    """Room numbers in which the digit occurs.

    >>> sorted(room_numbers_with_digit([104, 210, 333, 401, 104], 1))
    [104, 210, 401]
    """
    found = set()
    for room in rooms:
        if str(digit) in str(room):
            found.add(room)
    return found


def house_numbers_by_last_digit(numbers: List[int]) -> Dict[int, List[int]]:
    """Sort house numbers into groups by their last digit.

    >>> house_numbers_by_last_digit([12, 7, 22, 107])
    {2: [12, 22], 7: [7, 107]}
    """
    groups: Dict[int, List[int]] = {}
    for n in numbers:
        groups.setdefault(n % 10, []).append(n)
    return groups


def has_all_different_digits(n: int) -> bool:
    """A locker code is good if no digit comes twice.

    >>> has_all_different_digits(4719)
    True
    >>> has_all_different_digits(4774)
    False
    """
    seen = set()
    while n > 0:
        d = n % 10
        if d in seen:
            return False
        seen.add(d)
        n //= 10
    return True


def codes_between(first: int, last: int) -> List[int]:
    """Locker codes from first to last (included) without repeated digits."""
    return [n for n in range(first, last + 1) if len(set(str(n))) == len(str(n))]


def free_frequencies(used: List[int], low: int, high: int, distance: int) -> List[int]:
    """Frequencies from low to high that keep at least a distance from all used ones.

    >>> free_frequencies([90, 95], 88, 100, 3)
    [98, 99, 100]
    """
    free = []
    for f in range(low, high + 1):
        ok = True
        for u in used:
            if abs(f - u) < distance:
                ok = False
                break
        if ok:
            free.append(f)
    return free


def steps_until_repeat(n: int) -> Tuple[int, int]:
    """Square a number, add one and keep the last two digits, again and again. Return how many
    steps it takes until a number comes for the second time, and this number.

    >>> steps_until_repeat(2)
    (6, 2)
    """
    seen = set()
    steps = 0
    while n not in seen:
        seen.add(n)
        n = (n * n + 1) % 100
        steps += 1
    return steps, n


def rarest_number(numbers: List[int]) -> int:
    """The number that occurs least often; of several the largest. Raise ValueError if empty."""
    if not numbers:
        raise ValueError("no numbers")
    return min(set(numbers), key=lambda n: (numbers.count(n), -n))
