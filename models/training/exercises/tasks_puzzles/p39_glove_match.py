from typing import Dict, List, Tuple


def match_gloves(left: List[str], right: List[str]) -> Tuple[int, List[str]]:
    """
    Left and right gloves are given by their colours. A left glove needs a right one of the same colour. Return the number
    of pairs and the sorted list of the colours that are left over (one entry for each single glove).

    >>> match_gloves(["red", "blue", "red"], ["red", "green"])
    (1, ['blue', 'green', 'red'])
    """
    counts: Dict[str, int] = {}
    for colour in left:
        counts[colour] = counts.get(colour, 0) + 1
    for colour in right:
        counts[colour] = counts.get(colour, 0) - 1
    over = []
    for colour, n in counts.items():
        over.extend([colour] * abs(n))
    pairs = (len(left) + len(right) - len(over)) // 2
    return pairs, sorted(over)


def nearly_pairs(sizes_left: List[int], sizes_right: List[int], gap: int) -> int:
    """
    A pair may be made of two gloves whose sizes differ by at most `gap`, but the right one must not be the smaller one.
    Gloves are taken from small to large. Return the number of pairs.

    >>> nearly_pairs([6, 8], [7, 7, 11], 1)
    1
    >>> nearly_pairs([], [7], 1)
    0
    """
    a = sorted(sizes_left)
    b = sorted(sizes_right)
    i = j = pairs = 0
    while i < len(a) and j < len(b):
        if b[j] < a[i]:
            j += 1
        elif b[j] - a[i] > gap:
            i += 1
        else:
            pairs += 1
            i += 1
            j += 1
    return pairs


def align_lists(a: List[str], b: List[str]) -> List[Tuple[str, str]]:
    """
    Put two sorted lists without double entries side by side: equal entries stand in the same row, an entry that is missing
    in the other list gets "" there.

    >>> align_lists(["cap", "hat"], ["cap", "scarf"])
    [('cap', 'cap'), ('hat', ''), ('', 'scarf')]
    """
    rows = []
    i, j = 0, 0
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i] < b[j]):
            rows.append((a[i], ""))
            i += 1
        elif i == len(a) or b[j] < a[i]:
            rows.append(("", b[j]))
            j += 1
        else:
            rows.append((a[i], b[j]))
            i += 1
            j += 1
    return rows


def wrong_hand(labels: List[str]) -> List[int]:
    """
    Labels are like "L-red" and "R-red". Gloves lie in the order left, right, left, right ... Return the indices of the
    labels that break this order; labels without a hand always do.

    >>> wrong_hand(["L-red", "R-red", "R-blue", "blue"])
    [2, 3]
    """
    wrong = []
    for i, label in enumerate(labels):
        expected = "L-" if i % 2 == 0 else "R-"
        if not label.startswith(expected):
            wrong.append(i)
    return wrong


def share_fairly(gloves: List[int], people: List[str]) -> Dict[str, int]:
    """
    The most expensive glove goes to the person who has got the least value so far; the name that comes first in the alphabet
    wins a tie. Return what each of them has got.

    >>> share_fairly([5, 3, 3, 1], ["ida", "bo"])
    {'ida': 6, 'bo': 6}
    """
    values = {person: 0 for person in people}
    if not people:
        return values
    for price in sorted(gloves, reverse=True):
        poorest = min(values, key=lambda p: (values[p], p))
        values[poorest] += price
    return values


def same_kinds(a: List[str], b: List[str]) -> bool:
    """Check if two lists hold the same kinds of gloves, no matter how often, and list a is not the longer one."""
    if len(a) > len(b):
        return False
    return set(a) == set(b)
