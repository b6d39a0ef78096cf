from typing import List, Optional


def fumbled_handovers(laps: List[List[float]], limit: float) -> List[int]:
    """
    laps holds for every runner a list with two times: when the baton was taken and when
    it was given on. Return the numbers of the runners (from 0) that took the baton more
    than `limit` seconds after the runner before gave it on, or even earlier than that moment.

    >>> fumbled_handovers([[0.0, 50.0], [50.5, 99.0], [101.0, 150.0], [149.0, 200.0]], 1.0)
    [2, 3]
    """
    bad = []
    for i in range(1, len(laps)):
        pause = laps[i][0] - laps[i - 1][1]
        if pause < 0 or pause > limit:
            bad.append(i)
    return bad


def best_order_swap(times: List[int], handicap: List[int]) -> Optional[tuple]:
    """
    On leg j a runner r needs times[r] seconds and handicap[j] percent more; at first
    everybody runs the leg with the own number. Find the one swap of two runners that makes the total
    smallest; return the swapped positions or None if no swap helps.

    >>> best_order_swap([50, 52, 60], [0, 2, 3])
    (0, 2)
    >>> best_order_swap([60], [1]) is None
    True
    """
    def total(order):
        return sum(times[r] * (100 + handicap[leg]) for leg, r in enumerate(order))

    order = list(range(len(times)))
    best = total(order)
    choice = None
    for i in range(len(order)):
        for j in range(i + 1, len(order)):
            order[i], order[j] = order[j], order[i]
            now = total(order)
            if now < best:
                best = now
                choice = (i, j)
            order[i], order[j] = order[j], order[i]
    return choice


def position_chart(splits: List[List[int]]) -> List[int]:
    """
    splits[t] are the leg times of team t. After every leg find the leading team (the one with
    the smaller number in case of equal times). Return the leader of each leg.

    >>> position_chart([[50, 60], [55, 50]])
    [0, 1]
    """
    if not splits:
        return []
    sums = [0] * len(splits)
    leaders = []
    for leg in range(min(len(s) for s in splits)):
        for t in range(len(splits)):
            sums[t] += splits[t][leg]
        leaders.append(sums.index(min(sums)))
    return leaders


def anchor_chase(gap: int, own: int, other: int, length: int) -> bool:
    """
    The last runner starts `gap` metres behind and runs `own` metres per second, the
    other one `other`. Can the gap be closed before the other finishes `length` metres?

    >>> anchor_chase(20, 8, 7, 200)
    True
    >>> anchor_chase(20, 7, 7, 200)
    False
    """
    if gap <= 0:
        return True
    if own <= other:
        return False
    ahead, behind = gap, 0
    while ahead < length + gap:
        ahead += other
        behind += own
        if behind >= ahead:
            return True
    return False


def baton_numbers(teams, legs):
    """Write labels such as "B3" for all teams and legs, leg by leg: A1, B1, A2, B2 ..."""
    return [chr(ord("A") + t) + str(leg) for leg in range(1, legs + 1) for t in range(teams)]
