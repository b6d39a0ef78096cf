def answered_fields(form):
    """Keep the fields of a form that say something: no None, no empty texts, no empty lists.
    A zero and False are answers.

    >>> answered_fields([0, '', 'x', None, [], False, ' '])
    [0, 'x', False]
    """
    out = []
    for v in form:
        if v is None:
            continue
        if isinstance(v, str) and v.strip() == '':
            continue
        if isinstance(v, list) and len(v) == 0:
            continue
        out.append(v)
    return out


def sort_into_types(values):
    """Return (ints, strings, others) of a form that was filled in carelessly.

    >>> sort_into_types([4, 'four', [4], 9, None, 'nine'])
    ([4, 9], ['four', 'nine'], [[4], None])
    """
    ints = []
    strings = []
    others = []
    for v in values:
        if type(v) is int:
            ints.append(v)
        elif type(v) is str:
            strings.append(v)
        else:
            others.append(v)
    return ints, strings, others


def total_quantity(entries) -> int:
    """Sum the entries of an order sheet. Whole numbers count as they are, texts made of digits are
    converted, a pair (count, size) counts count * size, everything else is ignored.

    >>> total_quantity([3, '12', (2, 6), 'none', None])
    27
    """
    total = 0
    for e in entries:
        if isinstance(e, int):
            total += e
        elif isinstance(e, str) and e.isdigit():
            total += int(e)
        elif isinstance(e, tuple):
            total += e[0] * e[1]
    return total


def deep_texts(thing) -> list:
    """All strings in a nested list, from left to right, however deep they are.

    >>> deep_texts(['a', ['b', 3, ['c']], 4, [[]]])
    ['a', 'b', 'c']
    """
    found = []
    for part in thing:
        if isinstance(part, list):
            found.extend(deep_texts(part))
        elif isinstance(part, str):
            found.append(part)
    return found


def drawer_path(thing, wanted) -> list:
    """Which indices lead to the wanted value in nested drawers? [] if it is not there.

    >>> drawer_path([1, [2, [3]], 4], 3)
    [1, 1, 0]
    >>> drawer_path([1], 9)
    []
    """
    for i, part in enumerate(thing):
        if isinstance(part, list):
            inner = drawer_path(part, wanted)
            if inner:
                return [i] + inner
        elif part == wanted:
            return [i]
    return []


def longest_text(values):
    """The longest string in a mixed list, None if it holds no strings.

    >>> longest_text([1, 'pen', 22, 'eraser', 'ruler'])
    'eraser'
    >>> longest_text([1, 2]) is None
    True
    """
    best = None
    for v in values:
        if isinstance(v, str):
            if best is None or len(v) > len(best):
                best = v
    return best


def describe(value) -> str:
    """A short description for the debug window.

    >>> describe([1, 2])
    'list of 2'
    >>> describe('')
    'empty text'
    >>> describe(-4)
    'number -4'
    """
    if isinstance(value, list):
        return f'list of {len(value)}'
    if isinstance(value, str):
        return f'text {value!r}' if value else 'empty text'
    if isinstance(value, (int, float)):
        return f'number {value}'
    return 'something else'


def first_of_type(values, wanted):
    # the first value whose type is exactly the wanted one
    for v in values:
        if type(v) is wanted:
            return v
    return None
