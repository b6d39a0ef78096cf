def second_copies(numbers):
    """
    Return a number each time that it comes for the second time, so every number that is
    in the list at least twice is returned once, ordered by its second copy.

    >>> second_copies([3, 5, 5, 3, 3])
    [5, 3]
    """
    once = set()
    twice = []
    for number in numbers:
        if number not in once:
            once.add(number)
        elif number not in twice:
            twice.append(number)
    return twice


def drop_older_versions(files):
    """
    Files are (name, version). Of files with the same name only the one with the highest
    version stays; the order is that of the list.

    >>> drop_older_versions([("a", 1), ("b", 3), ("a", 4), ("b", 2)])
    [('b', 3), ('a', 4)]
    """
    newest = {}
    for name, version in files:
        newest[name] = max(version, newest.get(name, version))
    return [(name, version) for name, version in files if newest[name] == version]


def same_without_case(words):
    """
    Keep only the first of words that differ in nothing but capital letters and spaces at
    the ends. The kept words are not changed.

    >>> same_without_case(["Tea", "milk ", " tea", "MILK"])
    ['Tea', 'milk ']
    """
    seen = []
    kept = []
    for word in words:
        plain = word.strip().lower()
        if plain in seen:
            continue
        seen.append(plain)
        kept.append(word)
    return kept


def remove_if_near_copy(numbers, window):
    """
    A number is removed if the same number stood at most window places before it in the
    original list.

    >>> remove_if_near_copy([1, 2, 1, 3, 4, 1], 2)
    [1, 2, 3, 4, 1]
    """
    left = []
    for i, number in enumerate(numbers):
        before = numbers[max(0, i - window):i]
        if number not in before:
            left.append(number)
    return left


def double_or_nothing(numbers):
    """
    Numbers that are in the list exactly twice are replaced by their double at the place
    of the first copy; the second copy disappears. All other numbers stay.

    >>> double_or_nothing([4, 7, 4, 1, 1, 1])
    [8, 7, 1, 1, 1]
    """
    done = []
    result = []
    for number in numbers:
        if numbers.count(number) != 2:
            result.append(number)
        elif number not in done:
            result.append(2 * number)
            done.append(number)
    return result


def lists_sharing_nothing(lists):
    """
    Return the indices of those lists which have no element in common with any other one.

    >>> lists_sharing_nothing([[1, 2], [3], [2, 5], [4]])
    [1, 3]
    """
    lonely = []
    for i in range(len(lists)):
        shares = False
        for j in range(len(lists)):
            if i != j and set(lists[i]) & set(lists[j]):
                shares = True
        if not shares:
            lonely.append(i)
    return lonely


def limit_copies(words, limits):
    """
    limits is a list of (word, most). Keep at most so many copies of these words, from
    the left; words without a limit are all kept.

    >>> limit_copies(["ha", "ho", "ha", "ha", "ho"], [("ha", 2)])
    ['ha', 'ho', 'ha', 'ho']
    """
    left = dict(limits)
    kept = []
    for word in words:
        if word in left:
            if left[word] == 0:
                continue
            left[word] -= 1
        kept.append(word)
    return kept
