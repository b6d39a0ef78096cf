from typing import Any, List


def all_tasks(week: List[List[str]]) -> List[str]:
    """Tasks of all days in one list, each with the number of its day in front.

    >>> all_tasks([['wash', 'cook'], [], ['run']])
    ['1:wash', '1:cook', '3:run']
    """
    tasks = []
    for number, day in enumerate(week, start=1):
        for task in day:
            tasks.append(f'{number}:{task}')
    return tasks


def box_price(box: Any) -> int:
    """Boxes contain article prices and further boxes. Every box itself costs 2 more for each
    thing that lies directly in it.

    >>> box_price([10, [5, 5]])
    28
    """
    if isinstance(box, int):
        return box
    price = 2 * len(box)
    for inner in box:
        price += box_price(inner)
    return price


def largest_nested(box):
    """Largest number in nested lists, None if there is no number at all.

    >>> largest_nested([3, [8, []], [[5]]])
    8
    >>> largest_nested([[], [[]]]) is None
    True
    """
    best = None
    for part in box:
        value = largest_nested(part) if isinstance(part, list) else part
        if value is not None and (best is None or value > best):
            best = value
    return best


def unpack_from_right(box: List) -> List:
    """Unpack nested boxes with a stack instead of recursion. What lies furthest to the right
    comes out first.

    >>> unpack_from_right([1, [2, 3], [[4]]])
    [4, 3, 2, 1]
    """
    stack = [box]
    order = []
    while stack:
        item = stack.pop()
        if isinstance(item, list):
            for inner in item:
                stack.append(inner)
        else:
            order.append(item)
    return order


def things_at_depth(box: List, depth: int) -> List:
    """The things that lie exactly under `depth` lids; the outer list is the first lid.

    >>> things_at_depth([1, [2, [3]], [4]], 2)
    [2, 4]
    """
    if depth == 1:
        return [item for item in box if not isinstance(item, list)]
    out = []
    for item in box:
        if isinstance(item, list):
            out.extend(things_at_depth(item, depth - 1))
    return out


def outline(items: List, level: int = 0) -> List[str]:
    """Lines of an indented outline; inner lists are one level deeper.

    >>> outline(['Intro', ['Aim', 'Plan'], 'End'])
    ['Intro', '  Aim', '  Plan', 'End']
    """
    lines = []
    for item in items:
        if isinstance(item, list):
            lines += outline(item, level + 1)
        else:
            lines.append('  ' * level + item)
    return lines


def nest_by_first_letter(words: List[str]) -> List[List[str]]:
    """Neighbouring words with the same first letter go into one inner list.

    >>> nest_by_first_letter(['ant', 'ape', 'bee', 'ass'])
    [['ant', 'ape'], ['bee'], ['ass']]
    """
    groups = []
    for word in words:
        if groups and groups[-1][0][0] == word[0]:
            groups[-1].append(word)
        else:
            groups.append([word])
    return groups


def reshape(values, columns):
    # cut a flat list into rows
    rows = []
    for start in range(0, len(values), columns):
        rows.append(values[start:start + columns])
    return rows


def wrap_each(values: List) -> List[List]:
    """
    >>> wrap_each([1, 2])
    [[1], [2]]
    """
    return [[v] for v in values]
