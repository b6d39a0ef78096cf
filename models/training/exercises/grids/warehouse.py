from typing import Dict, List, Optional, Tuple

Shelf = List[List[str]]


def locate(shelf: Shelf, item: str) -> List[Tuple[int, int]]:
    """All the places (level, slot) of an item, from the lowest level (the last row) upwards.

    >>> locate([["nut", ""], ["", "nut"]], "nut")
    [(1, 1), (0, 0)]
    """
    places = []
    for level in range(len(shelf) - 1, -1, -1):
        for slot in range(len(shelf[level])):
            if shelf[level][slot] == item:
                places.append((level, slot))
    return places


def first_empty(shelf: Shelf) -> Optional[Tuple[int, int]]:
    """First empty place in reading order, or None if the shelf is full.

    >>> first_empty([["a", "b"], ["c", ""]])
    (1, 1)
    """
    for level, slots in enumerate(shelf):
        if "" in slots:
            return level, slots.index("")
    return None


def count_items(shelf: Shelf) -> Dict[str, int]:
    """How many of each item lie on the shelf; empty places do not count.

    >>> count_items([["a", ""], ["b", "a"]])
    {'a': 2, 'b': 1}
    """
    counts = {}
    for slots in shelf:
        for item in slots:
            if item:
                counts[item] = counts.get(item, 0) + 1
    return counts


def push_left(shelf: Shelf) -> Shelf:
    """Move the items of each level to the left so that the empty places are on the right.

    >>> push_left([["", "a", "", "b"], ["c", "", "", ""]])
    [['a', 'b', '', ''], ['c', '', '', '']]
    """
    result = []
    for slots in shelf:
        items = [s for s in slots if s != ""]
        result.append(items + [""] * (len(slots) - len(items)))
    return result


def move_crates(stacks: List[str], orders: List[Tuple[int, int, int]]) -> List[str]:
    """Carry out orders (count, from, to); crates are moved one by one from the top (right end).

    >>> move_crates(["ABC", "D"], [(2, 0, 1)])
    ['A', 'DCB']
    """
    piles = [list(s) for s in stacks]
    for count, source, target in orders:
        for _ in range(count):
            if not piles[source]:
                break
            piles[target].append(piles[source].pop())
    return ["".join(p) for p in piles]


def pick_route(picks):
    """Sort picks (aisle, place) for a snake walk: even aisles upwards, odd aisles downwards.

    >>> pick_route([(1, 2), (0, 5), (1, 9), (0, 1)])
    [(0, 1), (0, 5), (1, 9), (1, 2)]
    """
    return sorted(picks, key=lambda p: (p[0], p[1] if p[0] % 2 == 0 else -p[1]))


def overloaded_levels(weights: List[List[float]], limits: List[float]) -> List[int]:
    """Numbers of the levels (from 1) whose boxes weigh more together than their limit."""
    bad = []
    for i in range(len(weights)):
        if sum(weights[i]) > limits[i]:
            bad.append(i + 1)
    return bad


def pack_greedy(boxes, capacity):
    """Put the boxes, in their order, into pallets; a new pallet begins when the next box is too much.

    >>> pack_greedy([4, 3, 5, 1], 8)
    [[4, 3], [5, 1]]
    """
    pallets = []
    current = []
    load = 0
    for box in boxes:
        if current and load + box > capacity:
            pallets.append(current)
            current = []
            load = 0
        current.append(box)
        load += box
    if current:
        pallets.append(current)
    return pallets


def shelf_code(aisle, level, slot):
    # for example 03-B-12
    return f"{aisle:02d}-{chr(65 + level)}-{slot:02d}"
