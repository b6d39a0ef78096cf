from typing import List, Tuple


def wrong_answers(key: str, answers: str) -> List[int]:
    """Question numbers (from 1) answered wrongly. '-' means no answer and counts as wrong.

    >>> wrong_answers('ABCD', 'ABDD')
    [3]
    >>> wrong_answers('AB', '-B')
    [1]
    """
    wrong = []
    for i in range(len(key)):
        if i >= len(answers) or answers[i] != key[i]:
            wrong.append(i + 1)
    return wrong


def quiz_points(key: List[str], answers: List[str]) -> int:
    """Two points for a right answer, minus one for a wrong one, nothing for an empty one.
    The result is never negative.

    >>> quiz_points(['a', 'b', 'c'], ['a', 'x', ''])
    1
    """
    points = 0
    for right, given in zip(key, answers):
        if given == '':
            continue
        points += 2 if given == right else -1
    return max(points, 0)


def larger_of_each(a: List[int], b: List[int]) -> List[int]:
    """Place by place the larger offer of two traders; a missing offer is beaten by any other.

    >>> larger_of_each([5, 2, 9], [4, 6])
    [5, 6, 9]
    """
    result = []
    for i in range(max(len(a), len(b))):
        if i >= len(a):
            result.append(b[i])
        elif i >= len(b):
            result.append(a[i])
        elif a[i] >= b[i]:
            result.append(a[i])
        else:
            result.append(b[i])
    return result


def delays(plan: List[int], actual: List[int]) -> List[str]:
    """
    >>> delays([10, 20, 30], [12, 15, 30])
    ['+2', 'early', 'ok']
    """
    notes = []
    for p, r in zip(plan, actual):
        if r > p:
            notes.append(f'+{r - p}')
        else:
            notes.append('ok' if r == p else 'early')
    return notes


def same_within(a: List[float], b: List[float], tolerance: float) -> bool:
    """True if both series have the same length and never differ by more than the tolerance.

    >>> same_within([1.0, 2.0], [1.1, 1.95], 0.2)
    True
    >>> same_within([1.0], [1.0, 1.0], 0.2)
    False
    """
    if len(a) != len(b):
        return False
    for x, y in zip(a, b):
        if abs(x - y) > tolerance:
            return False
    return True


def common_start(a: list, b: list) -> list:
    """Longest beginning that both routes share.

    >>> common_start(['N', 'N', 'E', 'S'], ['N', 'N', 'W'])
    ['N', 'N']
    """
    n = 0
    while n < len(a) and n < len(b) and a[n] == b[n]:
        n += 1
    return a[:n]


def diff(old: List[str], new: List[str]) -> Tuple[List[str], List[str]]:
    """(lines that were added, lines that were removed), each in its own order.

    >>> diff(['a', 'b', 'c'], ['b', 'd'])
    (['d'], ['a', 'c'])
    """
    added = [line for line in new if line not in old]
    removed = [line for line in old if line not in new]
    return added, removed
