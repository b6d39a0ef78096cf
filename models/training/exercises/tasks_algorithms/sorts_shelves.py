from typing import List, Tuple


def shelve_by_height(books: List[Tuple[str, int]]) -> List[str]:
    """
    You are given a list of (title, height in mm) pairs. A librarian puts them on the
    shelf one after the other; each new book is pushed to the left while its neighbour
    is taller. Return the titles from left to right when all books are on the shelf.
    Books of equal height stay in the order in which they came.

    >>> shelve_by_height([("Maps", 310), ("Birds", 190), ("Tea", 240)])
    ['Birds', 'Tea', 'Maps']
    >>> shelve_by_height([("A", 5), ("B", 5)])
    ['A', 'B']
    """
    shelf = []
    for title, height in books:
        shelf.append((title, height))
        pos = len(shelf) - 1
        while pos > 0 and shelf[pos - 1][1] > height:
            shelf[pos] = shelf[pos - 1]
            pos -= 1
        shelf[pos] = (title, height)
    return [title for title, _ in shelf]


def swaps_until_calm(lst):
    """
    Children stand in a row and neighbours change places whenever the left one is
    taller than the right one. Count how many changes of places are made until nobody
    wants to change any more.

    Examples:
    swaps_until_calm([3, 1, 2]) == 2
    swaps_until_calm([1, 2, 3]) == 0
    swaps_until_calm([4, 3, 2, 1]) == 6
    """
    row = lst[:]
    cnt = 0
    changed = True
    while changed:
        changed = False
        for i in range(len(row) - 1):
            if row[i] > row[i + 1]:
                row[i], row[i + 1] = row[i + 1], row[i]
                cnt += 1
                changed = True
    return cnt


def pick_cheapest_rounds(prices: list[int], rounds: int) -> list[int]:
    """
    Write a function that makes only the first `rounds` steps of a selection sort:
    in step k the smallest price from position k on is swapped to position k.
    Return the list after these steps; the given list must stay as it was.
    Note: when there are more rounds than prices, the list is simply sorted.

    >>> pick_cheapest_rounds([9, 4, 7, 1], 1)
    [1, 4, 7, 9]
    >>> pick_cheapest_rounds([5, 3, 8, 2, 6], 2)
    [2, 3, 8, 5, 6]
    """
    out = list(prices)
    for k in range(min(rounds, len(out))):
        smallest = k
        for j in range(k + 1, len(out)):
            if out[j] < out[smallest]:
                smallest = j
        out[k], out[smallest] = out[smallest], out[k]
    return out


def merge_guest_lists(first, second):
    """Merge two alphabetically sorted guest lists; a guest on both lists is named once.

    merge_guest_lists(["Ada", "Eve"], ["Bo", "Eve", "Zoe"]) == ["Ada", "Bo", "Eve", "Zoe"]
    """
    i = j = 0
    res = []
    while i < len(first) or j < len(second):
        if j == len(second) or (i < len(first) and first[i] <= second[j]):
            name = first[i]
            i += 1
        else:
            name = second[j]
            j += 1
        if not res or res[-1] != name:
            res.append(name)
    return res


def sort_jars(weights):
    """
    Sort the weights of jam jars with a recursive quick sort. The middle jar is the
    measure; lighter jars go to the left of it, heavier ones to the right of it.

    >>> sort_jars([450, 320, 500, 320])
    [320, 320, 450, 500]
    >>> sort_jars([])
    []
    """
    if len(weights) < 2:
        return weights[:]
    pivot = weights[len(weights) // 2]
    lighter = [w for w in weights if w < pivot]
    same = [w for w in weights if w == pivot]
    heavier = [w for w in weights if w > pivot]
    return sort_jars(lighter) + same + sort_jars(heavier)
