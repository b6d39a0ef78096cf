from typing import List, Tuple


def rank_table(rows: List[Tuple[str, int, int]]) -> List[str]:
    """Order teams (name, points, goals) by points, then goals, both high first, then by name.

    >>> rank_table([("Reds", 4, 2), ("Blues", 4, 5), ("Ants", 4, 2)])
    ['Blues', 'Ants', 'Reds']
    """
    ordered = sorted(rows, key=lambda row: (-row[1], -row[2], row[0]))
    return [row[0] for row in ordered]


def by_last_name(people: List[str]) -> List[str]:
    """Sort full names by the last name and, when equal, by the first name.

    >>> by_last_name(["Zoe Hall", "Adam Young", "Cleo Hall"])
    ['Cleo Hall', 'Zoe Hall', 'Adam Young']
    """
    return sorted(people, key=lambda p: (p.split()[-1], p.split()[0]))


def short_words_first(sentence):
    """Order the words of a sentence by length; words of one length keep their order.

    >>> short_words_first("every old dog may sleep")
    'old dog may every sleep'
    """
    return " ".join(sorted(sentence.split(), key=len))


def natural_order(names: List[str]) -> List[str]:
    """Sort names with a number at their end so that room2 comes before room10.

    >>> natural_order(["room10", "room2", "hall3"])
    ['hall3', 'room2', 'room10']
    """
    def key(name):
        i = len(name)
        while i > 0 and name[i - 1].isdigit():
            i -= 1
        number = int(name[i:]) if i < len(name) else -1
        return name[:i], number

    return sorted(names, key=key)


def sort_sizes(labels):
    """Sort clothes sizes from small to large.

    >>> sort_sizes(["L", "XS", "M"])
    ['XS', 'M', 'L']
    """
    order = ["XS", "S", "M", "L", "XL", "XXL"]
    return sorted(labels, key=order.index)


def insert_sorted(names: List[str], name: str) -> List[str]:
    """Insert a name into an alphabetical list and return the new list.

    >>> insert_sorted(["Ada", "Cid"], "Bea")
    ['Ada', 'Bea', 'Cid']
    >>> insert_sorted([], "Bea")
    ['Bea']
    """
    i = 0
    while i < len(names) and names[i] < name:
        i += 1
    return names[:i] + [name] + names[i:]


def selection_by_length(words):
    """Sort words from long to short by swapping, without the help of sorted.

    >>> selection_by_length(["io", "mercury", "moon"])
    ['mercury', 'moon', 'io']
    """
    arr = words[:]
    for i in range(len(arr)):
        longest = i
        for j in range(i + 1, len(arr)):
            if len(arr[j]) > len(arr[longest]):
                longest = j
        arr[i], arr[longest] = arr[longest], arr[i]
    return arr


def out_of_order(titles: List[str]) -> List[str]:
    """Books on a shelf that are smaller than the book directly before them.

    >>> out_of_order(["Alps", "Dust", "Cave", "Echo"])
    ['Cave']
    """
    return [b for a, b in zip(titles, titles[1:]) if b < a]


def numbers_before_words(items):
    # texts of digits come first by value, then the other texts by alphabet
    digits = sorted((x for x in items if x.isdigit()), key=int)
    words = sorted(x for x in items if not x.isdigit())
    return digits + words
