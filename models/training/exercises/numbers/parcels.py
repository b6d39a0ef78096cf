def postage(grams: int) -> int:
    """Postage in cents by weight; heavier parcels than 5000 grams are refused.

    >>> postage(500), postage(501)
    (420, 550)
    >>> postage(6000)
    Traceback (most recent call last):
        ...
    ValueError: too heavy
    """
    if grams <= 500:
        return 420
    elif grams <= 2000:
        return 550
    elif grams <= 5000:
        return 790
    else:
        raise ValueError("too heavy")


def fits(parcel: tuple[int, int, int], box: tuple[int, int, int]) -> bool:
    """Does the parcel fit into the box if it may be turned in all directions?

    >>> fits((30, 10, 20), (12, 35, 20))
    True
    >>> fits((30, 10, 20), (30, 18, 15))
    False
    """
    if max(parcel) > max(box):
        return False
    return all(p <= b for p, b in zip(sorted(parcel), sorted(box)))


def load_vans(weights: list[int], limit: int) -> list[list[int]]:
    """Fill vans with parcels, heaviest first; each parcel goes into the first van with enough room.

    >>> load_vans([4, 8, 1, 4, 2, 1], 10)
    [[8, 2], [4, 4, 1, 1]]
    """
    vans = []
    for w in sorted(weights, reverse=True):
        placed = False
        for van in vans:
            if sum(van) + w <= limit:
                van.append(w)
                placed = True
                break
        if not placed:
            vans.append([w])
    return vans


def girth(a: int, b: int, c: int) -> int:
    """The longest side plus twice the two other sides."""
    longest = max(a, b, c)
    return longest + 2 * (a + b + c - longest)


def volume_weight(sides, divisor=5000):
    """Product of the sides divided by the divisor, rounded up to full kilograms.

    >>> volume_weight([30, 40, 50])
    12
    >>> volume_weight([10, 10, 10])
    1
    """
    volume = 1
    for s in sides:
        volume *= s
    return -(-volume // divisor)


def lighter_half(weights: list[int]) -> list[int]:
    """Positions of the parcels that weigh less than the mean weight.

    >>> lighter_half([2, 10, 3, 9])
    [0, 2]
    """
    mean = sum(weights) / len(weights)
    positions = []
    for i, w in enumerate(weights):
        if w < mean:
            positions.append(i)
    return positions


def stack_height(boxes: list[tuple[int, int]]) -> int:
    """Boxes are (width, height). They are stacked in the given order, but a box wider than the one
    below it is left aside. Return the height of the stack.

    >>> stack_height([(50, 20), (40, 10), (45, 30), (40, 5)])
    35
    """
    height = 0
    top = None
    for width, h in boxes:
        if top is None or width <= top:
            height += h
            top = width
    return height


def tracking_valid(code: str) -> bool:
    """A tracking code is two letters, then digits; the last digit is the remainder of the sum of
    the other digits when divided by seven.

    >>> tracking_valid("DE12341")
    False
    >>> tracking_valid("DE12343")
    True
    """
    letters, digits = code[:2], code[2:]
    if not letters.isalpha() or not digits.isdigit() or len(digits) < 2:
        return False
    total = sum(int(d) for d in digits[:-1])
    return total % 7 == int(digits[-1])
