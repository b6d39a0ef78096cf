from typing import List, Optional


def brook(n: int) -> int:
    """The brook sequence starts with 2, 1, 3. Every later term is the sum of the term before it and the
    term three places before it. Return the term with index n, counted from 0."""
    terms = [2, 1, 3]
    if n < 3:
        return terms[n]
    for _ in range(3, n + 1):
        terms.append(terms[-1] + terms[-3])
    return terms[n]


def brook_terms_below(limit: int) -> List[int]:
    """Return all terms of the brook sequence that are smaller than limit, in the order in which they
    appear. The sequence rises from its second term on, so the search can stop at the first large one."""
    found = []
    i = 0
    while True:
        term = brook(i)
        if term >= limit and i >= 2:
            break
        if term < limit:
            found.append(term)
        i += 1
    return found


def twin_memory(a: int, b: int, steps: int) -> int:
    """Two numbers are remembered. In each step the older one is replaced by the double of the newer one
    minus the older one, and the roles change. Return the newest number after the given steps."""
    older, newer = a, b
    for _ in range(steps):
        following = 2 * newer - older
        older = newer
        newer = following
    return newer


def modest_row(n: int) -> List[int]:
    """Return the first n terms of a row that starts with 1 and 4. A later term is the difference of the
    two terms before it if that is positive, and otherwise their sum."""
    row = []
    for i in range(n):
        if i == 0:
            row.append(1)
        elif i == 1:
            row.append(4)
        elif row[i - 1] - row[i - 2] > 0:
            row.append(row[i - 1] - row[i - 2])
        else:
            row.append(row[i - 1] + row[i - 2])
    return row


def first_index_of(term: int, limit: int = 50) -> Optional[int]:
    """Search the first limit terms of the brook sequence and return the index at which the given term
    stands for the first time, or None if it is not among them."""
    for i in range(limit):
        if brook(i) == term:
            return i
    return None


def half_memory(start: float, pull: float, steps: int) -> List[float]:
    """A value is pulled to a target: each new value is the mean of the last value and the pull, rounded
    to three places. Return the values of all steps, the start not included."""
    values = []
    current = start
    for _ in range(steps):
        current = round((current + pull) / 2, 3)
        values.append(current)
    return values


def last_digit_row(a: int, b: int, length: int) -> str:
    """Begin with the digits a and b. Every further digit is the last digit of three times the last digit
    plus the one before it. Return the digits as a text of the given length."""
    digits = str(a) + str(b)
    while len(digits) < length:
        following = (3 * int(digits[-1]) + int(digits[-2])) % 10
        digits += str(following)
    return digits[:length]


def grows_every_time(row: List[int]) -> bool:
    """Tell whether the steps from term to term get larger and larger. A row with fewer than three terms
    has no two steps to compare, so it counts as growing."""
    for i in range(2, len(row)):
        step_before = row[i - 1] - row[i - 2]
        step_now = row[i] - row[i - 1]
        if step_now <= step_before:
            return False
    return True
