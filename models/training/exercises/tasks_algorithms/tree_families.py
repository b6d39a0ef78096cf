from typing import Dict, List, Optional


def generation(parents: Dict[str, str], name: str) -> int:
    """
    `parents` maps each person to his or her parent; the founder of the family is not in
    the dict as a key. Return how many generations below the founder a person is: 0 for
    the founder, 1 for the children and so on.

    >>> generation({"Bea": "Al", "Cy": "Bea"}, "Cy")
    2
    >>> generation({}, "Al")
    0
    """
    if name not in parents:
        return 0
    return generation(parents, parents[name]) + 1


def nearest_elder(parents: Dict[str, str], a: str, b: str) -> Optional[str]:
    """
    Find the closest person who is an elder of both a and b, where everybody counts as an
    elder of himself. Return None if they don't belong to one family.

    >>> p = {"B": "A", "C": "A", "D": "B"}
    >>> nearest_elder(p, "D", "C")
    'A'
    >>> nearest_elder(p, "D", "B")
    'B'
    >>> nearest_elder(p, "D", "X") is None
    True
    """
    line = [a]
    while line[-1] in parents:
        line.append(parents[line[-1]])
    current = b
    while current not in line:
        if current not in parents:
            return None
        current = parents[current]
    return current


def print_tree(children, name, depth=0):
    """
    Return the lines of a family tree: each name behind two dots per generation, the
    children in alphabetical order below their parent.

    print_tree({"A": ["C", "B"], "B": ["D"]}, "A") == ["A", "..B", "....D", "..C"]
    """
    lines = [".." * depth + name]
    for child in sorted(children.get(name, [])):
        lines += print_tree(children, child, depth + 1)
    return lines


def heirs(children: dict, name: str, cents: int) -> dict:
    """
    A person leaves an amount to the children in equal parts; who has children himself
    passes everything on to them, and so on. What can't be divided goes to the first child.
    Return what those without children get.

    >>> heirs({"A": ["B", "C"], "B": ["D", "E"]}, "A", 101)
    {'D': 26, 'E': 25, 'C': 50}
    """
    kids = children.get(name, [])
    if not kids:
        return {name: cents}
    result = {}
    share, rest = divmod(cents, len(kids))
    for i, kid in enumerate(kids):
        part = share + rest if i == 0 else share
        result.update(heirs(children, kid, part))
    return result


def busiest_branch(children, root):
    """
    Which child of the root has the largest number of descendants (the child itself not
    counted)? The first one wins a tie; None if there is no child.

    busiest_branch({"A": ["B", "C"], "C": ["D"]}, "A") == "C"
    busiest_branch({}, "A") is None
    """
    def size(p):
        n = 0
        for k in children.get(p, []):
            n += 1 + size(k)
        return n

    best = None
    for kid in children.get(root, []):
        if best is None or size(kid) > size(best):
            best = kid
    return best


def same_level(children, root, level):
    # all names that are `level` generations below the root, from left to right
    row = [root]
    for _ in range(level):
        nxt: List[str] = []
        for p in row:
            nxt.extend(children.get(p, []))
        row = nxt
    return row
