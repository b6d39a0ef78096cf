from typing import Any, Dict, List, Optional


def answer_sheet(items: List[Any]) -> List[str]:
    """
    Answers in a survey may be True or False, a whole number or a text. Write them as "yes" and
    "no", the number as points ("3 pts") and texts as they are.
    >>> answer_sheet([True, 3, "blue", False])
    ['yes', '3 pts', 'blue', 'no']
    """
    out = []
    for x in items:
        if isinstance(x, bool):
            out.append("yes" if x else "no")
        elif isinstance(x, int):
            out.append(str(x) + " pts")
        else:
            out.append(x)
    return out


def total_cost(items: list) -> float:
    """ Entries are prices, texts with a price in front ("4 for the cab"), or None for "unknown".
    Add up what is known.
    >>> total_cost([2.5, "4 for the cab", None, "lost receipt"])
    6.5
    """
    total = 0.0
    for item in items:
        if isinstance(item, (int, float)):
            total += item
        elif isinstance(item, str):
            first = item.split()[0] if item.split() else ""
            if first.isdigit():
                total += int(first)
    return total


def by_type(items: List[Any]) -> Dict[str, int]:
    """Count how many items there are of each type.
    >>> by_type([1, "x", 2, None])
    {'int': 2, 'str': 1, 'NoneType': 1}
    """
    counts = {}
    for item in items:
        name = type(item).__name__
        counts[name] = counts.get(name, 0) + 1
    return counts


def flatten_order(order: list) -> List[str]:
    """
    An order contains dishes and lists of dishes (menus), which may contain menus again.
    >>> flatten_order(["soup", ["steak", ["chips", "salad"]], "tea"])
    ['soup', 'steak', 'chips', 'salad', 'tea']
    """
    dishes = []
    for entry in order:
        if isinstance(entry, list):
            dishes.extend(flatten_order(entry))
        else:
            dishes.append(entry)
    return dishes


def kinds_in_a_row(values: list) -> int:
    # length of the longest stretch of neighbours that have the same type
    best = 0
    run = 0
    for i, v in enumerate(values):
        if i > 0 and type(v) is type(values[i - 1]):
            run += 1
        else:
            run = 1
        best = max(best, run)
    return best


def repair_readings(values: list) -> list:
    """Replace texts in a list of readings: "err" by None, and texts with a number by that number.
    Other texts are left out.
    >>> repair_readings([3, "err", "8", -7, "??"])
    [3, None, 8, -7]
    """
    out = []
    for v in values:
        if not isinstance(v, str):
            out.append(v)
        elif v == "err":
            out.append(None)
        elif v.isdigit():
            out.append(int(v))
    return out


def join_mixed(items: list, sep: str = ", ") -> str:
    """Write a list in one line: texts in quotation marks, numbers plain, None as a dash.
    >>> join_mixed(["a", 3, None])
    '"a", 3, -'
    """
    parts = []
    for item in items:
        if item is None:
            parts.append("-")
        elif isinstance(item, str):
            parts.append('"' + item + '"')
        else:
            parts.append(str(item))
    return sep.join(parts)


def find_id(entries: list, wanted: int) -> Optional[str]:
    """Entries are either names, which stand alone, or pairs of an id and a name.
    Return the name with the wanted id, or None.
    >>> find_id(["guest", (7, "Kim"), (9, "Lou")], 9)
    'Lou'
    >>> find_id(["guest"], 9)
    """
    for entry in entries:
        if isinstance(entry, tuple) and entry[0] == wanted:
            return entry[1]
    return None


def double_all(x):
    """Double numbers, also inside of lists; leave texts alone.
    >>> double_all([1, ["a", 2.5], 3])
    [2, ['a', 5.0], 6]
    """
    if isinstance(x, list):
        return [double_all(y) for y in x]
    if isinstance(x, (int, float)):
        return x * 2
    return x
