def creases(n):
    """
    A strip of paper is folded by an invented rule: fold(0) has no crease; fold(n) is fold(n - 1), then the crease "v" if n
    is odd or "^" if n is even, then fold(n - 2) (nothing for n = 1). Return the creases as a text.

    >>> [creases(k) for k in range(4)]
    ['', 'v', 'v^', 'v^vv']
    """
    if n <= 0:
        return ""
    sign = "v" if n % 2 == 1 else "^"
    behind = creases(n - 2) if n >= 2 else ""
    return creases(n - 1) + sign + behind


def fold_numbers(numbers):
    """
    Fold a list at its smallest number (the first one): the part on its right, turned around, is put in front of the part on its
    left, and the smallest number itself is noted. Go on with the rest until it is empty. Return the noted numbers with
    every second one negative.

    >>> fold_numbers([4, 1, 3, 2])
    [1, -2, 3, -4]
    >>> fold_numbers([])
    []
    """
    if not numbers:
        return []
    place = numbers.index(min(numbers))
    rest = numbers[:place:-1] + numbers[:place]
    noted = fold_numbers(rest)
    return [numbers[place]] + [-x for x in noted]


def sheet_sizes(width, height, smallest):
    """
    Fold a sheet across its longer side (rounded down) until a further fold would make a side shorter than `smallest`.
    Return the sizes (width, height) from the first to the last.

    >>> sheet_sizes(20, 30, 8)
    [(20, 30), (20, 15), (10, 15)]
    """
    sizes = [(width, height)]
    if width >= height:
        width //= 2
    else:
        height //= 2
    if width < smallest or height < smallest:
        return sizes
    return sizes + sheet_sizes(width, height, smallest)


def hole_count(folds, punched):
    """
    A sheet is folded (a list of "half" and "third") and then `punched` holes are made through all layers. Return the number
    of holes in the sheet after unfolding; unknown folds raise ValueError.

    >>> hole_count(["half", "third"], 2)
    12
    """
    if not folds:
        return punched
    if folds[0] == "half":
        return 2 * hole_count(folds[1:], punched)
    if folds[0] == "third":
        return 3 * hole_count(folds[1:], punched)
    raise ValueError("unknown fold: " + folds[0])


def ways_to_fold(length, last=0):
    """
    In how many ways can a strip be folded into parts of 2, 3 or 5 units so that no part is as long as the one before, and
    nothing is left over? `last` is the part before.

    >>> ways_to_fold(5)
    3
    >>> ways_to_fold(4)
    0
    """
    if length == 0:
        return 1
    if length < 0:
        return 0
    ways = 0
    for part in (2, 3, 5):
        if part != last:
            ways += ways_to_fold(length - part, part)
    return ways


def zigzag_text(text, height):
    """
    Fold a text into a list of columns of `height` characters, every second column upside down, the last one filled up with
    dots at its lower end before it may be turned. Return the lines that can be read from left to right.

    >>> zigzag_text("abcdefg", 3)
    ['afg', 'be.', 'cd.']
    """
    if height < 1:
        return []
    columns = [text[i:i + height].ljust(height, ".") for i in range(0, len(text), height)]
    turned = [col[::-1] if i % 2 == 1 else col for i, col in enumerate(columns)]
    return ["".join(col[r] for col in turned) for r in range(height)]
