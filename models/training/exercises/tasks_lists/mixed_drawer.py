from typing import Any, Dict, List, Tuple


def numbers_then_words(drawer: List[Any]) -> List[Any]:
    """
    You are given a list with integers and strings in any order. Return a new list in which all
    the integers come first, in ascending order, followed by all the strings, in descending
    alphabetical order. Values of other types (None, floats, booleans, lists) are left out.

    For example:
    numbers_then_words([3, "pin", 1, None, "cap"]) == [1, 3, "pin", "cap"]
    numbers_then_words([True, 2.5]) == []
    """
    nums = []
    words = []
    for item in drawer:
        if type(item) is int:
            nums.append(item)
        elif isinstance(item, str):
            words.append(item)
    nums.sort()
    words.sort(reverse=True)
    return nums + words


def weigh(drawer):
    """
    Write a function that computes the 'weight' of a mixed list by these rules:
    - an integer or float weighs its own value,
    - a string weighs its length,
    - None weighs nothing,
    - a list weighs the weight of everything inside it plus 1 for the box.

    weigh([2, "abc", None]) == 5
    weigh([[1, 1], []]) == 4
    weigh([]) == 0
    """
    total = 0
    for x in drawer:
        if x is None:
            continue
        if isinstance(x, list):
            total += weigh(x) + 1
        elif isinstance(x, str):
            total += len(x)
        else:
            total += x
    return total


def type_names(values: List[Any]) -> Dict[str, int]:
    """Count how often each type occurs in the list; the keys are the type names.

    >>> type_names([1, "a", 2, None, "b", 2.0])
    {'int': 2, 'str': 2, 'NoneType': 1, 'float': 1}
    >>> type_names([])
    {}
    """
    counts = {}
    for v in values:
        name = type(v).__name__
        if name in counts:
            counts[name] += 1
        else:
            counts[name] = 1
    return counts


def alternate_kinds(values: List[Any]) -> bool:
    """
    Check if numbers and strings alternate in the list, that is, no two neighbours are of the same kind.
    Integers and floats both are numbers. A list with fewer than two values is fine.

    >>> alternate_kinds([1, "a", 2.5, "b"])
    True
    >>> alternate_kinds(["a", 1, 2.0])
    False
    """
    for a, b in zip(values, values[1:]):
        if isinstance(a, str) == isinstance(b, str):
            return False
    return True


def last_number_before_word(values: List[Any], word: str):
    """
    Return the last number that stands before the first occurrence of word in the list. If the
    word is missing or there is no number before it, return None.

    last_number_before_word([4, "x", 9, "y", "stop", 7], "stop") -> 9
    last_number_before_word(["stop", 7], "stop") -> None
    last_number_before_word([1, 2], "stop") -> None
    """
    last = None
    for v in values:
        if v == word:
            return last
        if isinstance(v, (int, float)):
            last = v
    return None


def sums_by_label(values: List[Any]) -> List[Tuple[str, int]]:
    """
    In the list each string is a label and the integers after it belong to it (until the next label).
    Return a list of tuples (label, sum) in order of appearance. Integers before the first label
    are ignored. A label that comes again starts a new tuple.

    sums_by_label([5, "tea", 2, 3, "milk", "tea", 1]) == [("tea", 5), ("milk", 0), ("tea", 1)]
    sums_by_label([1, 2]) == []
    """
    res = []
    for v in values:
        if isinstance(v, str):
            res.append((v, 0))
        elif res:
            label, s = res[-1]
            res[-1] = (label, s + v)
    return res
