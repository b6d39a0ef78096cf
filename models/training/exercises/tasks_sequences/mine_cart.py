def coast_distance(slopes: list[int], push: int) -> int:
    """
    A cart gets a push (energy) and rolls over pieces of track. A negative slope (downhill) adds
    its amount to the energy, a positive one takes it away, and every piece costs 1 for friction.
    The cart stops in front of a piece it has not enough energy for. Return the number of
    pieces it passes.

    >>> coast_distance([-2, 1, 1, 3], 1)
    2
    >>> coast_distance([5], 2)
    0
    """
    energy = push
    passed = 0
    for s in slopes:
        cost = s + 1
        if cost > energy:
            break
        energy -= cost
        passed += 1
    return passed


def ore_until_full(carts: list[int], shovels: list[int]) -> list[list[int]]:
    """
    Carts with given capacities are filled in order by shovels of ore. A shovel that does not fit
    into the current cart goes to the next one, and the current cart is sent off. Ore is lost when
    no cart can take it. Return the shovels in each cart.

    >>> ore_until_full([10, 5, 7], [6, 3, 4, 6, 1])
    [[6, 3], [4], [6, 1]]
    """
    loads = [[] for _ in carts]
    k = 0
    for ore in shovels:
        while k < len(carts) and sum(loads[k]) + ore > carts[k]:
            k += 1
        if k == len(carts):
            break
        loads[k].append(ore)
    return loads


def switch_path(switches: str, depth: int) -> int:
    """
    From one track, every switch leads to the left ("L") or to the right ("R") branch, and after
    `depth` switches the cart ends on one of 2 ** depth tracks, numbered from the left with 0.
    Return the number, or -1 if the text is too short or has another letter.

    >>> switch_path("RLR", 3)
    5
    >>> switch_path("RL", 3)
    -1
    """
    if len(switches) < depth:
        return -1
    track = 0
    for ch in switches[:depth]:
        if ch not in "LR":
            return -1
        track = track * 2 + (1 if ch == "R" else 0)
    return track


def richest_seam(samples: list[float], least: float) -> tuple[int, int, float]:
    """
    A seam is a run of samples that are all at least `least`. Return (start, end, total) of the
    seam with the largest total; end is included. Without a seam return (-1, -1, 0.0).

    >>> richest_seam([2.0, 0.5, 1.5, 1.0, 0.1], 1.0)
    (2, 3, 2.5)
    """
    best = (-1, -1, 0.0)
    start = 0
    total = 0.0
    for i, s in enumerate(samples):
        if s < least:
            start = i + 1
            total = 0.0
        else:
            total += s
            if total > best[2]:
                best = (start, i, total)
    return best


def collapse_props(props):
    """
    props[i] is the load that prop i can bear. Loads of broken props go to both
    neighbours. In the beginning each has the load 10. Return which props break when all that
    are too weak at the start break at once, and then their neighbours once more.

    Example:
    collapse_props([30, 5, 12, 25]) == [1, 2]
    """
    broken = [i for i, p in enumerate(props) if p < 10]
    later = []
    for i, p in enumerate(props):
        if i in broken:
            continue
        load = 10 + 5 * ((i - 1 in broken) + (i + 1 in broken))
        if load > p:
            later.append(i)
    return sorted(broken + later)


def lamps_out(oil: list[int], hours: int) -> str:
    """Draw the gallery after some hours: "o" for a lamp that still burns, "." for one that went out."""
    return "".join("o" if x >= hours else "." for x in oil)
