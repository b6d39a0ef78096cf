from typing import Callable, List, Tuple


def count_where(a: list, b: list, test: Callable) -> int:
    # number of places for which test(x, y) is true
    return sum(1 for x, y in zip(a, b) if test(x, y))


def nearest_lift(lifts: List[int], floor: int) -> int:
    """Index of the lift that is nearest to the floor, the first one on a tie.

    >>> nearest_lift([0, 7, 3], 5)
    1
    """
    best = 0
    for i in range(1, len(lifts)):
        if abs(lifts[i] - floor) < abs(lifts[best] - floor):
            best = i
    return best


def longest_run(items: list, condition: Callable) -> list:
    # longest slice in which every item meets the condition
    best, current = [], []
    for item in items:
        if condition(item):
            current = current + [item]
            if len(current) > len(best):
                best = current
        else:
            current = []
    return best


def best_of_three_lists(a: List[int], b: List[int], c: List[int], k: int) -> List[int]:
    """
    >>> best_of_three_lists([9, 2], [7], [8, 8], 3)
    [9, 8, 8]
    """
    return sorted(a + b + c, reverse=True)[:k]


def most_divided(questions: List[List[bool]]) -> int:
    """Index of the question where yes and no are closest together, -1 without questions.

    >>> most_divided([[True, True], [True, False, True], [False, True]])
    2
    """
    best, best_gap = -1, 0
    for i, votes in enumerate(questions):
        yes = sum(votes)
        gap = abs(2 * yes - len(votes))
        if best == -1 or gap < best_gap:
            best, best_gap = i, gap
    return best


def without_comments(lines: List[str]) -> List[str]:
    """Delete empty lines and everything from a '#' on.

    >>> without_comments(['x = 1  # one', '', '# nothing', 'y = 2'])
    ['x = 1', 'y = 2']
    """
    out = []
    for line in lines:
        code = line.split('#')[0].rstrip()
        if code:
            out.append(code)
    return out


def strided_average(values: List[float], step: int) -> List[float]:
    return [sum(values[i:i + step]) / len(values[i:i + step]) for i in range(0, len(values), step)]


def chunk_until(items: list, is_end) -> List[list]:
    """A chunk is closed after each item for which is_end is true.

    >>> chunk_until(['I', 'am.', 'You', 'are.', 'We'], lambda w: w.endswith('.'))
    [['I', 'am.'], ['You', 'are.'], ['We']]
    """
    chunks, current = [], []
    for item in items:
        current.append(item)
        if is_end(item):
            chunks.append(current)
            current = []
    if current:
        chunks.append(current)
    return chunks


def replace_repeats(words: List[str], mark: str = '"') -> List[str]:
    """In a table, an entry equal to the one above is written as a ditto mark.

    >>> replace_repeats(['Rome', 'Rome', 'Bern', 'Rome'])
    ['Rome', '"', 'Bern', 'Rome']
    """
    out = []
    prev = None
    for w in words:
        out.append(mark if w == prev else w)
        prev = w
    return out
