from typing import List, Optional, Tuple

Box = Tuple[int, int, int]


def girth_ok(box: Box, limit: int = 300) -> bool:
    """A parcel is allowed if its longest side plus the way around the other two sides is at most the
    limit. A box with a side of zero or less is no parcel.

    >>> girth_ok((100, 50, 50)), girth_ok((100, 60, 50)), girth_ok((0, 1, 1))
    (True, False, False)
    """
    a, b, c = sorted(box)
    if a <= 0:
        return False
    return c + 2 * (a + b) <= limit


def goes_into(inner: Box, outer: Box) -> bool:
    """Can a box be put into another one, turned as one likes (but with its sides along the sides)? It
    needs 1 cm of padding in each direction.

    >>> goes_into((10, 20, 5), (21, 6, 11)), goes_into((10, 20, 5), (20, 6, 11))
    (True, False)
    """
    return all(i + 1 <= o for i, o in zip(sorted(inner), sorted(outer)))


def ribbon(box: Box, bow: int = 25) -> int:
    """A ribbon goes once around the box in both directions over the top (length and height, width and
    height). Return its length with the bow.

    >>> ribbon((30, 20, 10))
    165
    """
    length, width, height = box
    return 2 * (length + height) + 2 * (width + height) + bow


def smallest_carton(things: Box, cartons: List[Box]) -> Optional[int]:
    """Index of the carton with the smallest volume into which the thing goes; None if it goes into none.

    >>> smallest_carton((5, 5, 5), [(9, 9, 9), (6, 7, 8), (4, 99, 99)])
    1
    >>> smallest_carton((5, 5, 5), []) is None
    True
    """
    best = None
    volume = 0
    for i, c in enumerate(cartons):
        if not goes_into(things, c):
            continue
        v = c[0] * c[1] * c[2]
        if best is None or v < volume:
            best, volume = i, v
    return best


def paper_cut(box: Box, roll: int) -> int:
    """Wrapping paper comes from a roll of that width. The box is rolled in along its longest side; the
    paper must be as wide as the longest side plus the shortest one. Return the length to cut off, or -1
    if the roll is too narrow.

    >>> paper_cut((30, 20, 10), 50), paper_cut((45, 20, 10), 50)
    (62, -1)
    """
    a, b, c = sorted(box)
    if c + a > roll:
        return -1
    return 2 * (a + b) + 2


def read_box(text: str) -> Optional[Box]:
    """Read "30x20x10", "30 X 20 X 10 cm" or "30*20*10". Anything else gives None.

    >>> read_box("30 X 20 X 10 cm"), read_box("30*20*10"), read_box("30x20")
    ((30, 20, 10), (30, 20, 10), None)
    """
    text = text.lower().replace("*", "x").replace("cm", "").replace(" ", "")
    parts = text.split("x")
    if len(parts) != 3 or not all(p.isdigit() for p in parts):
        return None
    return int(parts[0]), int(parts[1]), int(parts[2])


def stack_on_pallet(boxes: List[Box], top: int) -> Tuple[int, int]:
    """Boxes are laid flat (shortest side upright) on one stack, in order, until the next one would go
    above `top`. Return (number, height).

    >>> stack_on_pallet([(30, 20, 10), (5, 40, 40), (50, 60, 20)], 30)
    (2, 15)
    """
    height = 0
    n = 0
    for box in boxes:
        if height + min(box) > top:
            break
        height += min(box)
        n += 1
    return n, height


def paying_weight(grams: int, box: Box) -> int:
    # airlines take the larger one of the weight and the volume (1 g for each 5 cubic cm, upward)
    volume = box[0] * box[1] * box[2]
    by_volume = -(-volume // 5)
    return grams if grams >= by_volume else by_volume
