from typing import List


def banner(words: List[str], sep: str = ' * ') -> str:
    """Join the words with a separator that also stands at both ends; an empty list gives ''.

    >>> banner(['spring', 'sale'])
    ' * spring * sale * '
    >>> banner([])
    ''
    """
    if not words:
        return ''
    return sep + sep.join(words) + sep


def natural_list(words: List[str]) -> str:
    """Commas between the words and 'and' before the last one.

    >>> natural_list(['tea', 'rice', 'fish'])
    'tea, rice and fish'
    >>> natural_list(['tea'])
    'tea'
    """
    if len(words) < 2:
        return ''.join(words)
    return ', '.join(words[:-1]) + ' and ' + words[-1]


def growing_separators(words: List[str]) -> str:
    """One dot after the first word, two after the second, three after the third ...

    >>> growing_separators(['a', 'b', 'c', 'd'])
    'a.b..c...d'
    """
    text = ''
    for i, w in enumerate(words):
        text += w
        if i < len(words) - 1:
            text += '.' * (i + 1)
    return text


def alternate_separators(words: List[str], separators: List[str]) -> str:
    """Use the separators in turn.

    >>> alternate_separators(['1', '2', '3', '4'], ['<', '>'])
    '1<2>3<4'
    """
    parts = []
    for i in range(len(words)):
        if i > 0:
            parts.append(separators[(i - 1) % len(separators)])
        parts.append(words[i])
    return ''.join(parts)


def mark_steps(heights: List[int]) -> List:
    """Insert '/' between two heights if the path rises, '\\\\' if it falls, '-' if it is flat.

    >>> mark_steps([1, 4, 4, 2])[:4]
    [1, '/', 4, '-']
    """
    out = []
    for i, h in enumerate(heights):
        if i > 0:
            if h > heights[i - 1]:
                out.append('/')
            elif h < heights[i - 1]:
                out.append('\\')
            else:
                out.append('-')
        out.append(h)
    return out


def insert_sums(values: List[int]) -> List[int]:
    """Between two neighbours stands their sum.

    >>> insert_sums([1, 4, 2])
    [1, 5, 4, 6, 2]
    """
    if not values:
        return []
    out = [values[0]]
    for prev, current in zip(values, values[1:]):
        out.append(prev + current)
        out.append(current)
    return out


def remove_separators(items: list, sep) -> list:
    """Take the separators out, if they really stand at each odd position; otherwise
    raise ValueError.

    >>> remove_separators(['a', 0, 'b', 0, 'c'], 0)
    ['a', 'b', 'c']
    """
    for i in range(1, len(items), 2):
        if items[i] != sep:
            raise ValueError(f'no separator at position {i}')
    return items[::2]


def bracket_negatives(amounts: List[int]) -> str:
    """Bookkeepers write negative amounts in brackets.

    >>> bracket_negatives([30, -4, 0])
    '30 (4) 0'
    """
    return ' '.join(f'({-a})' if a < 0 else str(a) for a in amounts)


def weekly_breaks(days: List[int], first_weekday: int) -> List:
    """Put None after each Sunday (weekday 6) but not at the end.

    >>> weekly_breaks([1, 2, 3, 4], 5)
    [1, 2, None, 3, 4]
    """
    out = []
    weekday = first_weekday
    for i, day in enumerate(days):
        out.append(day)
        if weekday == 6 and i != len(days) - 1:
            out.append(None)
        weekday = (weekday + 1) % 7
    return out
