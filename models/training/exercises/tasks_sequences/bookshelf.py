def misplaced_volumes(shelf: list[int]) -> list[int]:
    """
    The volumes 1, 2, 3, ... of an encyclopedia stand on a shelf, but some are not where
    they belong. Return the volumes which have neither their predecessor directly at the left
    nor their successor directly at the right.

    >>> misplaced_volumes([1, 2, 5, 3, 4])
    [5]
    >>> misplaced_volumes([1])
    [1]
    """
    lonely = []
    for i, v in enumerate(shelf):
        has_left = i > 0 and shelf[i - 1] == v - 1
        has_right = i < len(shelf) - 1 and shelf[i + 1] == v + 1
        if not has_left and not has_right:
            lonely.append(v)
    return lonely


def insert_by_author(shelf, book):
    """
    Books are (author, title) and the shelf is in order of the authors only. A new
    book goes behind all books of the same author. Return the position and the new shelf.

    >>> insert_by_author([("Abe", "X"), ("Kern", "Z")], ("Abe", "A"))
    (1, [('Abe', 'X'), ('Abe', 'A'), ('Kern', 'Z')])
    """
    pos = len(shelf)
    for i in range(len(shelf)):
        if shelf[i][0] > book[0]:
            pos = i
            break
    return pos, shelf[:pos] + [book] + shelf[pos:]


def boards_needed(widths: list[int], board: int) -> int:
    """
    Books keep their order and are put on boards of the given width. Return how many boards
    are needed, or -1 if a book is wider than a board. Two boards at least are
    always built.

    >>> boards_needed([4, 4, 3], 8)
    2
    >>> boards_needed([9], 8)
    -1
    """
    if widths and max(widths) > board:
        return -1
    boards = 1
    used = 0
    for w in widths:
        if used + w <= board:
            used += w
        else:
            boards += 1
            used = w
    return max(boards, 2)


def lend_and_return(shelf: list[str], actions: list[str]) -> list[str]:
    """
    "take x" removes the book x from the shelf; "back x" puts a book that was taken at the
    left end. Other actions, and actions that are impossible, have no effect.

    >>> lend_and_return(["a", "b", "c"], ["take c", "take q", "back c", "back b"])
    ['c', 'a', 'b']
    """
    here = list(shelf)
    away = set()
    for action in actions:
        verb, _, name = action.partition(" ")
        if verb == "take" and name in here:
            here.remove(name)
            away.add(name)
        elif verb == "back" and name in away:
            here.insert(0, name)
            away.remove(name)
    return here


def colour_blocks(spines):
    """
    Find the longest part of the shelf with at most two different colours of spines.
    Return its (start, end) with the end not included; (0, 0) if empty.

    Example:
    colour_blocks(["r", "g", "r", "b", "b"]) == (0, 3)
    """
    best = (0, 0)
    for start in range(len(spines)):
        colours = set()
        for end in range(start, len(spines)):
            colours.add(spines[end])
            if len(colours) > 2:
                break
            if end + 1 - start > best[1] - best[0]:
                best = (start, end + 1)
    return best


def bookmark_after(pages: list[int], read: int) -> tuple[int, int]:
    """Return (book number, page) at which the bookmark lies after `read` pages of a series."""
    for i, p in enumerate(pages):
        if read < p:
            return i, read
        read -= p
    return len(pages), 0
