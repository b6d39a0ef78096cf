def couple(front: str, back: str) -> str:
    """Wagons are letters, an engine is '='. If the back train has its engine in front, it is dropped.

    >>> couple('=ab', '=cd')
    '=abcd'
    """
    if back.startswith('='):
        back = back[1:]
    return front + back


def uncouple(train: str, wagon: str) -> tuple[str, str]:
    """Split the train behind the last wagon of a kind. If there is none, all stays in the first part.

    >>> uncouple('=abac', 'a')
    ('=aba', 'c')
    """
    pos = train.rfind(wagon)
    if pos == -1:
        return train, ''
    return train[:pos + 1], train[pos + 1:]


def shunt(train, siding):
    """All wagons whose letter is in siding are moved to the end, in their old order.

    >>> shunt('abcabc', 'a')
    'bcbcaa'
    """
    stay = ''
    moved = ''
    for wagon in train:
        if wagon in siding:
            moved += wagon
        else:
            stay += wagon
    return stay + moved


def blocks_for(train: str, order: str) -> bool:
    """Are all wagons of a kind together, and the kinds in the given order (kinds may be missing)?

    >>> blocks_for('aaccd', 'abcd')
    True
    >>> blocks_for('aca', 'abcd')
    False
    """
    last = 0
    for wagon in train:
        rank = order.index(wagon)
        if rank < last:
            return False
        last = rank
    return True


def moves_to_front(train: str, target: str) -> int:
    """One move takes a wagon out and puts it at the front. With so few moves as possible the target
    order is reached; both trains have the same different letters.

    >>> moves_to_front('abcd', 'dabc')
    1
    >>> moves_to_front('abc', 'cba')
    2
    """
    j = len(target) - 1
    for i in range(len(train) - 1, -1, -1):
        if train[i] == target[j]:
            j -= 1
    return j + 1


def platform_part(train: str, start: int, length: int) -> str:
    """The platform is as long as length wagons. Show the part of the train that stands at it when the
    first wagon stands at position start (negative: it is already past the platform).

    >>> platform_part('abcdef', -2, 3)
    'cde'
    >>> platform_part('ab', 1, 5)
    '.ab..'
    """
    view = ''
    for place in range(length):
        k = place - start
        view += train[k] if 0 <= k < len(train) else '.'
    return view


def seats(train, capacity):
    """Total seats, with capacity as a dict from wagon letter to seats; unknown wagons have none.

    >>> seats('=aab', {'a': 60, 'b': 40})
    160
    """
    return sum(capacity.get(w, 0) for w in train)


def quiet_wagon(train: str) -> int:
    """Index of the wagon 'q' which is furthest away from each 'f' (family wagon), -1 if there is no 'q'.
    Without a family wagon it is the first 'q'.

    >>> quiet_wagon('qfaaqaf')
    4
    """
    best, best_gap = -1, -1
    families = [i for i, w in enumerate(train) if w == 'f']
    for i, w in enumerate(train):
        if w != 'q':
            continue
        gap = min((abs(i - f) for f in families), default=len(train))
        if gap > best_gap:
            best, best_gap = i, gap
    return best


def turntable(train):
    # every wagon letter is turned, shown by its case, and the order is reversed
    return train[::-1].swapcase()
