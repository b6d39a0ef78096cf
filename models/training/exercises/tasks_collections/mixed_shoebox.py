def sort_out(things):
    """
    A shoebox holds things of many types. Write a function that returns a dictionary with the keys
    "numbers", "texts", "flags" and "rest", each with the list of things of that sort in
    their old order. True and False are flags, never numbers; None is dropped.

    >>> sort_out([1, "a", True, None, 2.5, [3]])
    {'numbers': [1, 2.5], 'texts': ['a'], 'flags': [True], 'rest': [[3]]}
    """
    result = {"numbers": [], "texts": [], "flags": [], "rest": []}
    for x in things:
        if x is None:
            continue
        if isinstance(x, bool):
            result["flags"].append(x)
        elif isinstance(x, (int, float)):
            result["numbers"].append(x)
        elif isinstance(x, str):
            result["texts"].append(x)
        else:
            result["rest"].append(x)
    return result


def total_price(items):
    """
    The list holds prices as whole numbers of cents, as texts like "2.50" and as None (no price known).
    Return the total in cents. Texts that are no prices are skipped.

    Note: negative prices are vouchers and do count.

    >>> total_price([100, "2.50", None, "free", -30])
    320
    """
    total = 0
    for item in items:
        if isinstance(item, int):
            total += item
        elif isinstance(item, str):
            try:
                total += round(float(item) * 100)
            except ValueError:
                continue
    return total


def last_text_before(lst, stop):
    """Return the last string of a mixed list in front of the first element equal to `stop`, or None."""
    last = None
    for x in lst:
        if x == stop:
            return last
        if isinstance(x, str):
            last = x
    return None


def cheapest_content(a, b):
    """
    Two boxes are nested lists of prices, in which texts are labels without a price. Return "first" or
    "second" for the box whose prices have the smaller sum, "same" for
    equal sums, and "none" if both are without prices.

    For example:
    cheapest_content([1, ["x", 3]], [[5]]) == "first"
    cheapest_content(["x"], []) == "none"
    """
    def prices(box):
        found = []
        for x in box:
            if isinstance(x, list):
                found += prices(x)
            elif not isinstance(x, str):
                found.append(x)
        return found

    p, q = prices(a), prices(b)
    if not p and not q:
        return "none"
    if sum(p) == sum(q):
        return "same"
    return "first" if sum(p) < sum(q) else "second"


def type_runs(lst):
    """
    Given a mixed list, return a list of (type name, length) tuples, one for each unbroken
    run of elements of exactly the same type.

    >>> type_runs([1, 2, "a", 3, None])
    [('int', 2), ('str', 1), ('int', 1), ('NoneType', 1)]
    """
    runs = []
    for x in lst:
        name = type(x).__name__
        if runs and runs[-1][0] == name:
            runs[-1] = (name, runs[-1][1] + 1)
        else:
            runs.append((name, 1))
    return runs


def swap_kinds(lst):
    """
    Numbers become texts and texts of digits become numbers; all else stays as it is.

    swap_kinds([5, "12", "x", True]) -> ["5", 12, "x", True]
    """
    def turn(x):
        if isinstance(x, bool):
            return x
        if isinstance(x, int):
            return str(x)
        if isinstance(x, str) and x.isdigit():
            return int(x)
        return x
    return [turn(x) for x in lst]
