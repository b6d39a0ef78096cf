def center_in(items: list, length: int, filler) -> list:
    """
    >>> center_in(['x'], 4, '.')
    ['.', 'x', '.', '.']
    """
    missing = max(0, length - len(items))
    left = missing // 2
    return [filler] * left + items + [filler] * (missing - left)


def most_common_roll(rolls: list[int]):
    """The value thrown most often, the larger one on a tie, None without rolls.

    >>> most_common_roll([2, 5, 2, 5, 6])
    5
    """
    if not rolls:
        return None
    return max(set(rolls), key=lambda v: (rolls.count(v), v))


def count_leaves(box) -> int:
    """How many values that are not lists are somewhere inside?

    >>> count_leaves(['a', ['b', 'c', []]])
    3
    """
    if not isinstance(box, list):
        return 1
    total = 0
    for part in box:
        total += count_leaves(part)
    return total


def bundle(items: list[str], size: int) -> list[tuple[str, ...]]:
    """Only complete bundles of `size` neighbouring items can be sold.

    >>> bundle(['a', 'b', 'c', 'd', 'e'], 2)
    [('a', 'b'), ('c', 'd')]
    """
    out = []
    i = 0
    while i + size <= len(items):
        out.append(tuple(items[i:i + size]))
        i += size
    return out


def compact(lockers: list, per_shelf: int) -> list:
    """On each shelf of `per_shelf` lockers the things move to the left of the shelf.

    >>> compact([None, 'bag', None, None, 'cap', 'hat'], 3)
    ['bag', None, None, 'cap', 'hat', None]
    """
    out = []
    for start in range(0, len(lockers), per_shelf):
        shelf = lockers[start:start + per_shelf]
        full = [thing for thing in shelf if thing is not None]
        out += full + [None] * (len(shelf) - len(full))
    return out


def overlay(first: str, second: str) -> str:
    # 'x' is a hit and '.' a rest; where both hit, write 'X'
    out = ''
    for a, b in zip(first, second):
        if a == 'x' and b == 'x':
            out += 'X'
        elif 'x' in (a, b):
            out += 'x'
        else:
            out += '.'
    return out


def dearest_menu(mains: list[int], drinks: list[int], budget: int):
    """The dearest pair (main, drink) that stays within the budget, None if there is none.

    >>> dearest_menu([12, 9, 15], [3, 5], 16)
    (12, 3)
    >>> dearest_menu([12], [5], 10) is None
    True
    """
    best = None
    for m in mains:
        for d in drinks:
            if m + d <= budget and (best is None or m + d > sum(best)):
                best = (m, d)
    return best


def skip_every_other_twice(queue: list) -> list:
    """Every second one leaves, then every second one of the rest leaves again.

    >>> skip_every_other_twice([1, 2, 3, 4, 5, 6, 7, 8, 9])
    [1, 5, 9]
    """
    for _ in range(2):
        queue = queue[::2]
    return queue


def hide_between(secret: str, noise: str) -> str:
    """After each secret letter comes the next noise letter; noise starts again when used up.

    >>> hide_between('code', 'xy')
    'cxoydxey'
    """
    out = []
    for i, ch in enumerate(secret):
        out.append(ch)
        out.append(noise[i % len(noise)])
    return ''.join(out)


def largest_token(text):
    # None when the text has no numbers
    best = None
    for token in text.replace(',', ' ').split():
        try:
            value = float(token)
        except ValueError:
            continue
        if best is None or value > best:
            best = value
    return best


def interleave_words(a: str, b: str) -> str:
    """Words of two sentences in turn; the remaining ones of the longer sentence follow.

    >>> interleave_words('I like tea', 'we want more cold milk')
    'I we like want tea more cold milk'
    """
    first, second = a.split(), b.split()
    n = min(len(first), len(second))
    mixed = []
    for i in range(n):
        mixed += [first[i], second[i]]
    return ' '.join(mixed + first[n:] + second[n:])
