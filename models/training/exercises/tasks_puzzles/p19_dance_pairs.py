from typing import Dict, List, Optional, Tuple


def pair_dancers(leaders: List[int], followers: List[int], limit: int) -> List[Tuple[int, int]]:
    """
    Both lists hold heights. The leaders choose in the order of their list: each takes the free follower whose height is
    nearest to the own height, the smaller one for equal distance, but only when the difference is not above `limit`.
    Return the pairs (leader, follower).

    >>> pair_dancers([180, 170], [171, 179, 150], 10)
    [(180, 179), (170, 171)]
    >>> pair_dancers([180], [], 10)
    []
    """
    free = sorted(followers)
    pairs = []
    for leader in leaders:
        if not free:
            break
        choice = min(free, key=lambda f: (abs(f - leader), f))
        if abs(choice - leader) <= limit:
            pairs.append((leader, choice))
            free.remove(choice)
    return pairs


def wishes_met(wishes: Dict[str, str]) -> Tuple[int, int]:
    """
    `wishes` tells for each dancer with whom they want to dance. Return how many pairs wish for each other, and how many
    dancers wish for somebody who has no wish at all (is not a key).

    >>> wishes_met({"a": "b", "b": "a", "c": "a", "d": "x"})
    (1, 1)
    """
    mutual = 0
    lost = 0
    for dancer, other in wishes.items():
        if other not in wishes:
            lost += 1
        elif wishes[other] == dancer and dancer < other:
            mutual += 1
    return mutual, lost


def rotate_partners(a: List[str], b: List[str], rounds: int) -> List[List[str]]:
    """
    In round 0 the dancers at the same index dance together, in each further round list b moves on by one place (the last
    one becomes the first). Return for each round a list of texts "x+y". Lists of different lengths give no rounds.

    >>> rotate_partners(["a", "b"], ["x", "y"], 2)
    [['a+x', 'b+y'], ['a+y', 'b+x']]
    """
    if len(a) != len(b) or not a:
        return []
    table = []
    current = b[:]
    for _ in range(rounds):
        table.append([x + "+" + y for x, y in zip(a, current)])
        current = [current[-1]] + current[:-1]
    return table


def odd_one(names: List[str], pairs: List[Tuple[str, str]]) -> Optional[str]:
    """Find the only name that is in no pair; None if there is none or more than one."""
    paired = set()
    for x, y in pairs:
        paired.add(x)
        paired.add(y)
    alone = [name for name in names if name not in paired]
    if len(alone) != 1:
        return None
    return alone[0]


def match_steps(steps_a: List[str], steps_b: List[str]) -> str:
    """
    Two dancers make their steps at the same time. Write for each moment "=" when the steps are equal, "x" when they are
    "left" and "right" in any order, "." otherwise, and "?" for every moment in which only one of them makes a step.

    >>> match_steps(["left", "turn", "left"], ["right", "turn"])
    'x=?'
    """
    signs = []
    for p, q in zip(steps_a, steps_b):
        if p == q:
            signs.append("=")
        elif {p, q} == {"left", "right"}:
            signs.append("x")
        else:
            signs.append(".")
    missing = abs(len(steps_a) - len(steps_b))
    return "".join(signs) + "?" * missing
