def first_real(values, default=0):
    """
    Return the first value that is neither None nor an empty text, list, set or dictionary. The number
    0 and False are real values.

    >>> first_real([None, "", [], 0, 5], 9)
    0
    >>> first_real([None], 9)
    9
    """
    for v in values:
        if v is None:
            continue
        if isinstance(v, (str, list, set, dict, tuple)) and len(v) == 0:
            continue
        return v
    return default


def fill_form(form, defaults):
    """
    Complete a form: empty texts and None are replaced by the default, texts lose outer spaces. Fields
    without a default stay None. The fields come in the order of the form, then the missing defaults.

    Example:
    fill_form({"name": " Ida ", "town": "", "fax": None}, {"town": "Ulm", "age": 0})
        => {"name": "Ida", "town": "Ulm", "fax": None, "age": 0}
    """
    result = {}
    for field, value in form.items():
        if isinstance(value, str):
            value = value.strip()
        if value is None or value == "":
            value = defaults.get(field)
        result[field] = value
    for field in defaults:
        if field not in result:
            result[field] = defaults[field]
    return result


def mean_or_none(values):
    """
    Return the mean of the numbers in a list, ignoring None. If more than half of the values are None,
    or the list is empty, return None.

    >>> mean_or_none([1, None, 2, 3])
    2.0
    >>> mean_or_none([1, None, None]) is None
    True
    """
    if values is None or len(values) == 0:
        return None
    real = [v for v in values if v is not None]
    if len(real) * 2 < len(values):
        return None
    return sum(real) / len(real)


def state_of_boxes(boxes):
    """
    Boxes are lists, or None for a box that was lost. Return "no boxes" for an empty list, "all lost"
    if there are only Nones, "all empty" if no box that is left holds anything, else the number of
    things as a text.

    state_of_boxes([["tea"], None, ["cup", "pot"]]) -> "3 things"
    state_of_boxes([None, []]) -> "all empty"
    """
    if not boxes:
        return "no boxes"
    left = [b for b in boxes if b is not None]
    if not left:
        return "all lost"
    n = sum(len(b) for b in left)
    if n == 0:
        return "all empty"
    return "1 thing" if n == 1 else str(n) + " things"


def max_safe(rows):
    """
    Given a list of lists (or None instead of a list), return the largest number of all, or None if
    there is no number anywhere.

    max_safe([[], None, [3, None, 8]]) == 8
    """
    best = None
    for row in rows:
        if row is None:
            continue
        for x in row:
            if x is not None and (best is None or x > best):
                best = x
    return best


def sort_none_last(values):
    """Sort numbers in rising order and put every None at the end."""
    return sorted(values, key=lambda v: (v is None, 0 if v is None else v))


def same_or_missing(a, b):
    """
    Check that two records (dictionaries) do not contradict each other: where both have a value
    that is not None, it is the same.

    >>> same_or_missing({"x": 1, "y": None}, {"x": 1, "y": 2, "z": 3})
    True
    >>> same_or_missing({"x": 1}, {"x": 2})
    False
    """
    for key in a:
        if key not in b or a[key] is None or b[key] is None:
            continue
        if a[key] != b[key]:
            return False
    return True


def gaps(values):
    """
    Return the list of (start, end) index ranges, both included, in which the values are None.

    gaps([None, 1, None, None]) # => [(0, 0), (2, 3)]
    """
    res = []
    for i, v in enumerate(values):
        if v is not None:
            continue
        if res and res[-1][1] == i - 1:
            res[-1] = (res[-1][0], i)
        else:
            res.append((i, i))
    return res
