from typing import List, Tuple


def merge_logs(a: List[Tuple[int, str]], b: List[Tuple[int, str]]) -> List[str]:
    """Merge two sorted logs of (time, message) into one list of messages. At equal times
    the entry of the first log comes first.

    >>> merge_logs([(1, 'on'), (5, 'off')], [(2, 'ping'), (5, 'pong')])
    ['on', 'ping', 'off', 'pong']
    """
    merged = []
    i = j = 0
    while i < len(a) or j < len(b):
        if j == len(b) or (i < len(a) and a[i][0] <= b[j][0]):
            merged.append(a[i][1])
            i += 1
        else:
            merged.append(b[j][1])
            j += 1
    return merged


def merge_guest_lists(first: List[str], second: List[str]) -> List[str]:
    """Two alphabetical guest lists become one without repeated names.

    >>> merge_guest_lists(['Amy', 'Jon'], ['Bob', 'Jon', 'Zed'])
    ['Amy', 'Bob', 'Jon', 'Zed']
    """
    out = []
    i = j = 0
    while i < len(first) and j < len(second):
        if first[i] < second[j]:
            out.append(first[i])
            i += 1
        elif first[i] > second[j]:
            out.append(second[j])
            j += 1
        else:
            out.append(first[i])
            i += 1
            j += 1
    out.extend(first[i:])
    out.extend(second[j:])
    return out


def trade_offers(mine: List[int], yours: List[int]) -> Tuple[List[int], List[int]]:
    """Two stamp collectors meet. Each one can offer the stamps that he has at least twice and
    that the other one does not have. Return both offers, sorted.

    >>> trade_offers([1, 3, 3, 8, 8], [3, 5, 5, 9])
    ([8], [5])
    """
    offer_mine = []
    for stamp in sorted(set(mine)):
        if mine.count(stamp) >= 2 and stamp not in yours:
            offer_mine.append(stamp)
    offer_yours = []
    for stamp in sorted(set(yours)):
        if yours.count(stamp) >= 2 and stamp not in mine:
            offer_yours.append(stamp)
    return offer_mine, offer_yours


def match_sizes(feet: List[int], shoes: List[int]) -> List[Tuple[int, int]]:
    """Each foot gets the smallest shoe that fits and is at most one size too large.

    >>> match_sizes([40, 38, 43], [39, 41, 42])
    [(38, 39), (40, 41)]
    """
    feet = sorted(feet)
    shoes = sorted(shoes)
    pairs = []
    k = 0
    for foot in feet:
        while k < len(shoes) and shoes[k] < foot:
            k += 1
        if k < len(shoes) and shoes[k] - foot <= 1:
            pairs.append((foot, shoes[k]))
            k += 1
    return pairs


def source_of_entries(line: List[str], a: List[str], b: List[str]) -> str:
    """Write for each entry of the merged line from which list it comes: 'A', 'B', '2' for
    both or '?' for neither.

    >>> source_of_entries(['x', 'y', 'z', 'q'], ['x', 'z'], ['y', 'z'])
    'AB2?'
    """
    marks = ''
    for entry in line:
        if entry in a and entry in b:
            marks += '2'
        elif entry in a:
            marks += 'A'
        elif entry in b:
            marks += 'B'
        else:
            marks += '?'
    return marks


def insert_all(base: List[int], extra: List[int]) -> List[int]:
    """Insert each number of extra before the first number that is larger."""
    result = base[:]
    for e in extra:
        pos = 0
        while pos < len(result) and result[pos] <= e:
            pos += 1
        result.insert(pos, e)
    return result
