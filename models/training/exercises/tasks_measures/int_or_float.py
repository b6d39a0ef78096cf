from typing import Any, List, Tuple, Union

Number = Union[int, float]


def split_kinds(items: List[Any]) -> Tuple[list, list, list]:
    """You are given a list with all kinds of things. Return three lists: the ints, the floats, and
    everything else. True and False belong to everything else.

    >>> split_kinds([1, 2.0, "3", True, None, -4])
    ([1, -4], [2.0], ['3', True, None])
    """
    ints, floats, others = [], [], []
    for item in items:
        if isinstance(item, bool):
            others.append(item)
        elif isinstance(item, int):
            ints.append(item)
        elif isinstance(item, float):
            floats.append(item)
        else:
            others.append(item)
    return ints, floats, others


def tidy(x: Number) -> Number:
    """A float without anything after the point becomes an int, other numbers stay as they are.

    >>> tidy(3.0), tidy(3.5), tidy(7), tidy(-0.0)
    (3, 3.5, 7, 0)
    """
    if isinstance(x, float) and x == int(x):
        return int(x)
    return x


def price_label(x: Number) -> str:
    """An int is a price in cents, a float one in euros. Both become a text with two places and "EUR";
    below zero there is "credit" behind it.

    >>> price_label(1250), price_label(12.5), price_label(-5)
    ('12.50 EUR', '12.50 EUR', '0.05 EUR credit')
    """
    cents = x if isinstance(x, int) else round(x * 100)
    text = "%d.%02d EUR" % divmod(abs(cents), 100)
    return text + " credit" if cents < 0 else text


def halve_all(items: List[Number]) -> List[Number]:
    """Halve each number. Even ints stay ints, odd ints become floats, floats stay floats.

    >>> halve_all([4, 5, 3.0])
    [2, 2.5, 1.5]
    """
    out = []
    for x in items:
        if isinstance(x, int) and x % 2 == 0:
            out.append(x // 2)
        else:
            out.append(x / 2)
    return out


def widest_kind(items: List[Any]) -> str:
    """A column of a table gets the narrowest kind that fits all its texts: "int", "float" or "text".
    Empty texts fit every kind; a column with nothing in it is "empty".

    >>> widest_kind(["1", "", "22"]), widest_kind(["1", "2.5"]), widest_kind(["1", "x"]), widest_kind([""])
    ('int', 'float', 'text', 'empty')
    """
    def kind(text: str) -> int:
        try:
            int(text)
            return 1
        except ValueError:
            pass
        try:
            float(text)
            return 2
        except ValueError:
            return 3

    level = 0
    for text in items:
        if text != "":
            level = max(level, kind(text))
    return ("empty", "int", "float", "text")[level]


def step_range(start: Number, end: Number, step: Number) -> List[Number]:
    """Like range, but the end is included and floats are allowed (rounded to six places). With ints
    only, ints come back. A step of zero or in the wrong direction gives an empty list.

    >>> step_range(1, 7, 3), step_range(0, 0.3, 0.1), step_range(3, 1, -1), step_range(1, 5, -1)
    ([1, 4, 7], [0, 0.1, 0.2, 0.3], [3, 2, 1], [])
    """
    if step == 0 or (end - start) * step < 0:
        return []
    out = []
    i = 0
    x = start
    while (x <= end if step > 0 else x >= end):
        out.append(x)
        i += 1
        x = start + i * step
        if isinstance(x, float):
            x = round(x, 6)
    return out


def exact_in_binary(x: float, places: int = 10) -> bool:
    # can the number be written with that many binary places? (0.5, 0.25 and 3 can, 0.1 can not)
    for _ in range(places):
        if x == int(x):
            return True
        x *= 2
    return x == int(x)
