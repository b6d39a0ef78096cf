from typing import List


def order_even_shelves(books: List[str]) -> List[str]:
    """The books at positions 0, 2, 4 ... are arranged by their last letter, from z to a; the
    books between them are not touched.

    >>> order_even_shelves(['tea', 'q', 'jazz', 'r', 'moon'])
    ['jazz', 'q', 'moon', 'r', 'tea']
    >>> order_even_shelves([])
    []
    """
    arranged = sorted(books[::2], key=lambda b: b[-1], reverse=True)
    result = books[:]
    for k, b in enumerate(arranged):
        result[2 * k] = b
    return result


def order_odd_titles(titles: List[str]) -> List[str]:
    """Titles at the odd positions are put into order by their length.

    >>> order_odd_titles(['A', 'Winter', 'B', 'Sea', 'C', 'Hills'])
    ['A', 'Sea', 'B', 'Hills', 'C', 'Winter']
    """
    odd = sorted(titles[1::2], key=len)
    out = []
    for i in range(len(titles)):
        if i % 2 == 1:
            out.append(odd[i // 2])
        else:
            out.append(titles[i])
    return out


def reverse_every_fourth(codes: List[str]) -> List[str]:
    """The codes at positions 0, 4, 8 ... change places so that their order is reversed.

    >>> reverse_every_fourth(['a', '1', '2', '3', 'b', '5', '6', '7', 'c'])
    ['c', '1', '2', '3', 'b', '5', '6', '7', 'a']
    """
    codes = list(codes)
    codes[::4] = codes[::4][::-1]
    return codes


def sort_marked(prices: List[int], marked: List[bool]) -> List[int]:
    """Only the prices whose mark is True are sorted, and they use the marked places.

    >>> sort_marked([9, 4, 7, 1], [True, False, True, True])
    [1, 4, 7, 9]
    >>> sort_marked([3, 2, 1], [False, False, False])
    [3, 2, 1]
    """
    chosen = sorted(p for p, m in zip(prices, marked) if m)
    result = []
    k = 0
    for p, m in zip(prices, marked):
        if m:
            result.append(chosen[k])
            k += 1
        else:
            result.append(p)
    return result


def sort_first_half(values: List[int]) -> List[int]:
    """The first half ascends, the second half descends. The middle one of an odd count
    belongs to the second half.

    >>> sort_first_half([4, 1, 3, 8, 2])
    [1, 4, 8, 3, 2]
    """
    mid = len(values) // 2
    return sorted(values[:mid]) + sorted(values[mid:], reverse=True)


def insert_in_order(shelf: List[str], title: str) -> List[str]:
    """Put a new title into an alphabetical shelf, upper and lower case are the same.

    >>> insert_in_order(['alps', 'Delta', 'rivers'], 'Coast')
    ['alps', 'Coast', 'Delta', 'rivers']
    """
    i = 0
    while i < len(shelf) and shelf[i].lower() <= title.lower():
        i += 1
    return shelf[:i] + [title] + shelf[i:]


def wrong_neighbours(shelf: List[str]) -> List[str]:
    """Pairs of neighbouring books that stand in the wrong order, written as 'left>right'.

    >>> wrong_neighbours(['Alps', 'Corn', 'Bats', 'Dogs'])
    ['Corn>Bats']
    """
    wrong = []
    for i in range(len(shelf) - 1):
        if shelf[i] > shelf[i + 1]:
            wrong.append(shelf[i] + '>' + shelf[i + 1])
    return wrong


def gap_positions(shelf):
    # where None marks a missing book
    positions = []
    for i, book in enumerate(shelf):
        if book is None:
            positions.append(i)
    return positions
