def common_end(a: str, b: str) -> str:
    """The longest ending shared by two codes.

    >>> common_end('north-7b', 'east-7b')
    '-7b'
    >>> common_end('west-7b', 'east-7b')
    'st-7b'
    >>> common_end('x', 'y')
    ''
    """
    k = 0
    while k < min(len(a), len(b)) and a[-1 - k] == b[-1 - k]:
        k += 1
    return a[len(a) - k:]


def shortest_unique_prefix(codes, code):
    """The shortest beginning of code that no other code in the list begins with.

    >>> shortest_unique_prefix(['apple', 'apricot', 'fig'], 'apricot')
    'apr'
    """
    others = [c for c in codes if c != code]
    for size in range(1, len(code) + 1):
        prefix = code[:size]
        if not any(other.startswith(prefix) for other in others):
            return prefix
    return code


def strip_ending(code: str, endings: list[str]) -> str:
    """Remove the longest of the given endings with which the code ends.

    >>> strip_ending('atlas-old-x', ['-x', '-old-x'])
    'atlas'
    """
    best = ''
    for ending in endings:
        if code.endswith(ending) and len(ending) > len(best):
            best = ending
    return code[:len(code) - len(best)]


def prefix_counts(codes: list[str], size: int) -> dict[str, int]:
    """Count how many codes share each beginning of the given size.

    >>> prefix_counts(['AB1', 'AC2', 'AB3'], 2)
    {'AB': 2, 'AC': 1}
    """
    counts = {}
    for code in codes:
        key = code[:size]
        counts[key] = counts.get(key, 0) + 1
    return counts


def glue(a, b):
    """Join two strips of text, using the longest end of a that is also a start of b only once.

    >>> glue('shelfmark', 'marker')
    'shelfmarker'
    >>> glue('ab', 'cd')
    'abcd'
    """
    for size in range(min(len(a), len(b)), 0, -1):
        if a.endswith(b[:size]):
            return a + b[size:]
    return a + b


def sorted_by_tail(codes):
    # sort by what comes after the last hyphen, then by the whole code
    return sorted(codes, key=lambda c: (c.rsplit('-', 1)[-1], c))


def shelf_change(codes: list[str]) -> list[int]:
    """Indices at which the shelf (the part before the first hyphen) differs from the code before.

    >>> shelf_change(['a-1', 'a-2', 'b-1', 'c-4'])
    [2, 3]
    """
    changes = []
    for i in range(1, len(codes)):
        if codes[i].split('-')[0] != codes[i - 1].split('-')[0]:
            changes.append(i)
    return changes


def fill_prefix(rows):
    """Rows that begin with '~' take over the beginning of the row before up to its last '/'.

    >>> fill_prefix(['art/old/1', '~2', '~3'])
    ['art/old/1', 'art/old/2', 'art/old/3']
    """
    full = []
    for row in rows:
        if row.startswith('~') and full:
            last = full[-1]
            row = last[:last.rfind('/') + 1] + row[1:]
        full.append(row)
    return full
