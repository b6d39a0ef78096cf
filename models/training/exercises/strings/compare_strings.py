from typing import Tuple


def first_difference(a: str, b: str) -> int:
    """Index of the first place where two serial numbers differ; -1 if they are equal.

    >>> first_difference('AX17', 'AY17')
    1
    >>> first_difference('AX', 'AX1')
    2
    """
    i = 0
    while i < len(a) and i < len(b):
        if a[i] != b[i]:
            return i
        i += 1
    return -1 if len(a) == len(b) else i


def diff_marks(a, b):
    """Write '^' under each place where two lines differ and a blank elsewhere.

    >>> diff_marks('kitten', 'mitton')
    '^   ^ '
    """
    size = max(len(a), len(b))
    a = a.ljust(size)
    b = b.ljust(size)
    return ''.join(' ' if x == y else '^' for x, y in zip(a, b))


def dictionary_before(a: str, b: str) -> bool:
    """Does a come before b in a dictionary, where case, blanks and hyphens do not count?

    >>> dictionary_before('ice-cream', 'Icebox')
    False
    >>> dictionary_before('Ice age', 'iceberg')
    True
    """
    def key(s):
        return s.lower().replace(' ', '').replace('-', '')
    return key(a) < key(b)


def similarity(a: str, b: str) -> int:
    """Similarity in percent: common letters (each copy counts) doubled, divided by all letters.

    >>> similarity('abc', 'abd')
    66
    >>> similarity('', '')
    100
    """
    if not a and not b:
        return 100
    rest = list(b)
    common = 0
    for ch in a:
        if ch in rest:
            rest.remove(ch)
            common += 1
    return 200 * common // (len(a) + len(b))


def one_typo(a: str, b: str) -> bool:
    """True if b is a with exactly one character left out.

    >>> one_typo('kettle', 'ketle')
    True
    >>> one_typo('kettle', 'kettl')
    True
    >>> one_typo('kettle', 'kettle')
    False
    """
    if len(a) != len(b) + 1:
        return False
    return any(a[:i] + a[i + 1:] == b for i in range(len(a)))


def swapped_pair(a, b):
    """If b is a with one pair of neighbours swapped, return the index of the first of the two,
    otherwise None.

    >>> swapped_pair('form', 'from')
    1
    """
    if len(a) != len(b):
        return None
    diff = [i for i in range(len(a)) if a[i] != b[i]]
    if len(diff) == 2 and diff[1] == diff[0] + 1:
        i, j = diff
        if a[i] == b[j] and a[j] == b[i]:
            return i
    return None


def common_parts(a: str, b: str) -> Tuple[str, str, str, str]:
    """Split two texts in a common beginning, the two middle parts and a common end.

    >>> common_parts('red car x', 'red bus x')
    ('red ', 'car', 'bus', ' x')
    """
    i = 0
    while i < min(len(a), len(b)) and a[i] == b[i]:
        i += 1
    j = 0
    while j < min(len(a), len(b)) - i and a[-1 - j] == b[-1 - j]:
        j += 1
    return a[:i], a[i:len(a) - j], b[i:len(b) - j], a[len(a) - j:]


def nearest(word, known):
    # the known word of equal length with the fewest different places
    best, fewest = None, len(word) + 1
    for other in known:
        if len(other) == len(word):
            wrong = sum(x != y for x, y in zip(word, other))
            if wrong < fewest:
                best, fewest = other, wrong
    return best
