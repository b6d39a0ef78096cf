from typing import List, Tuple


def style_points(marks: List[float]) -> float:
    """
    Five judges give marks. The highest and the lowest are dropped (one of each), and the
    rest is added up. Marks outside 0 to 20 make the jump void: return 0.0. If there are not
    exactly five marks, raise ValueError.

    >>> style_points([17.5, 18.0, 18.5, 18.0, 19.0])
    54.5
    >>> style_points([17.5, 18.0, 18.5, 18.0, 21.0])
    0.0
    """
    if len(marks) != 5:
        raise ValueError("five marks needed")
    if any(not 0 <= m <= 20 for m in marks):
        return 0.0
    return sum(sorted(marks)[1:-1])


def second_round(distances: List[float], places: int) -> List[int]:
    """
    The best `places` jumpers go on, together with all that jumped as far as the last of
    them. They start in the second round from the worst to the best; equal ones start
    in the order of the first round. Return their indices.

    >>> second_round([120.5, 118.0, 125.0, 120.5], 2)
    [0, 3, 2]
    """
    if places <= 0 or not distances:
        return []
    ranked = sorted(distances, reverse=True)
    limit = ranked[min(places, len(ranked)) - 1]
    qualified = [i for i, d in enumerate(distances) if d >= limit]
    return sorted(qualified, key=lambda i: distances[i])


def wind_groups(wind: List[float]) -> List[Tuple[str, int]]:
    """
    Put neighbouring jumps with the same kind of wind into groups: "up" for more than 0.2,
    "down" for less than -0.2, "calm" for the rest. Return (kind, number) for each group.

    >>> wind_groups([0.5, 0.3, 0.1, -0.2, -0.7])
    [('up', 2), ('calm', 2), ('down', 1)]
    """
    groups = []
    for w in wind:
        if w > 0.2:
            kind = "up"
        elif w < -0.2:
            kind = "down"
        else:
            kind = "calm"
        if groups and groups[-1][0] == kind:
            groups[-1] = (kind, groups[-1][1] + 1)
        else:
            groups.append((kind, 1))
    return groups


def beaten_by_later(distances: List[int]) -> List[int]:
    """
    For each jumper count those who jumped later and farther.

    Example:
    beaten_by_later([110, 105, 120, 108]) == [1, 2, 0, 0]
    """
    res = []
    for i in range(len(distances)):
        cnt = 0
        for j in range(i + 1, len(distances)):
            if distances[j] > distances[i]:
                cnt += 1
        res.append(cnt)
    return res


def gate_changes(gates):
    """Text of all changes of the start gate such as "3>5"; joined by spaces, "none" if there are none."""
    changes = []
    for i in range(1, len(gates)):
        if gates[i] != gates[i - 1]:
            changes.append(str(gates[i - 1]) + ">" + str(gates[i]))
    return " ".join(changes) if changes else "none"
