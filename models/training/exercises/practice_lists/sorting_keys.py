from typing import List, Tuple


def by_last_word(names: List[str]) -> List[str]:
    """ Sort full names by their last word; names with the same last word by their length.
    >>> by_last_word(["Ann Lee", "Bo Adams", "Al Lee"])
    ['Bo Adams', 'Al Lee', 'Ann Lee']
    """
    def key(name: str) -> Tuple[str, int]:
        last = name.split()[-1]
        return last, len(name)

    return sorted(names, key=key)


def sort_multiples_only(numbers: List[int]) -> List[int]:
    """ Sort only the numbers that are divisible by three; the others stay at their places.
    >>> sort_multiples_only([9, 4, 3, 6, 1])
    [3, 4, 6, 9, 1]
    """
    threes = [number for number in numbers if number % 3 == 0]
    threes.sort(reverse=True)
    result = []
    for number in numbers:
        if number % 3 == 0:
            result.append(threes.pop())
        else:
            result.append(number)
    return result


def by_given_order(items: List[str], order: List[str]) -> List[str]:
    """ Sort items as the list order tells; items which are not in it come last, in the order in
    which they stood.
    >>> by_given_order(["c", "x", "a", "b", "y"], ["a", "b", "c"])
    ['a', 'b', 'c', 'x', 'y']
    """
    known = []
    for wanted in order:
        for item in items:
            if item == wanted:
                known.append(item)
    return known + [item for item in items if item not in order]


def insert_sorted(ordered: List[int], new: int) -> List[int]:
    """ Insert a number into a list that is sorted from high to low, behind equal ones.
    >>> insert_sorted([9, 5, 5, 2], 5)
    [9, 5, 5, 5, 2]
    >>> insert_sorted([9, 5], 1)
    [9, 5, 1]
    """
    place = 0
    while place < len(ordered) and ordered[place] >= new:
        place += 1
    return ordered[:place] + [new] + ordered[place:]


def places_after_sorting(numbers: List[int]) -> List[int]:
    """ Return for each number the index that it has after sorting; of equal numbers the earlier
    one gets the lower index.
    >>> places_after_sorting([30, 10, 20, 10])
    [3, 0, 2, 1]
    """
    order = sorted(range(len(numbers)), key=lambda i: numbers[i])
    places = [0] * len(numbers)
    for place, i in enumerate(order):
        places[i] = place
    return places


def one_swap_from_sorted(words: List[str]) -> bool:
    """ Check whether a list of words is sorted already, or gets sorted when two neighbours are
    exchanged.
    >>> one_swap_from_sorted(["ant", "cow", "bee", "dog"])
    True
    >>> one_swap_from_sorted(["dog", "bee", "ant"])
    False
    """
    ordered = sorted(words)
    wrong = [i for i in range(len(words)) if words[i] != ordered[i]]
    if not wrong:
        return True
    return len(wrong) == 2 and wrong[1] - wrong[0] == 1


def sort_by_columns(rows: List[List[int]], columns: List[int]) -> List[List[int]]:
    """ Sort rows by several columns: the first column in the list matters most. A column given as
    a negative number -c means column c from high to low; column 0 is never turned around.
    >>> sort_by_columns([[1, 5], [2, 7], [1, 7]], [-1, 0])
    [[1, 7], [2, 7], [1, 5]]
    """
    rows = rows[:]
    for column in reversed(columns):
        rows.sort(key=lambda row: row[abs(column)], reverse=column < 0)
    return rows
