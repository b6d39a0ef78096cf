from itertools import combinations
from typing import Dict, List, Optional, Set


def smallest_crew(skills: Dict[str, Set[str]], needed: Set[str]) -> Optional[List[str]]:
    """
    Find a crew with as few people as possible which has all the needed skills together.
    People are tried in the order of the dict; of several smallest crews the first one is
    returned. Return None if even all of them together can't do it.

    >>> smallest_crew({"Al": {"cook"}, "Bo": {"sail", "cook"}, "Cy": {"map"}}, {"cook", "map"})
    ['Al', 'Cy']
    """
    for size in range(len(skills) + 1):
        for crew in combinations(skills, size):
            have = set()
            for name in crew:
                have |= skills[name]
            if needed <= have:
                return list(crew)
    return None


def fair_teams(strengths):
    """
    Divide an even number of players into two teams of equal size so that the sums of their
    strengths differ as little as possible. The first two players of the list are sisters
    and must be in one team. Return the difference.

    Examples:
    fair_teams([7, 3, 5, 2]) == 3
    fair_teams([4, 4, 4, 4]) == 0
    """
    total = sum(strengths)
    best = None
    for others in combinations(strengths[2:], len(strengths) // 2 - 2):
        s = strengths[0] + strengths[1] + sum(others)
        diff = abs(total - 2 * s)
        if best is None or diff < best:
            best = diff
    return best


def friends_groups(pairs: List[tuple]) -> List[List[str]]:
    """
    Everybody wants to be in one group with all his friends and with their friends. Given
    the pairs of friends, return the groups: sorted names in each, the groups by size from
    large to small and then by their first name.

    >>> friends_groups([("Eva", "Kim"), ("Tom", "Ida"), ("Kim", "Ben")])
    [['Ben', 'Eva', 'Kim'], ['Ida', 'Tom']]
    """
    groups = []
    for a, b in pairs:
        merged = {a, b}
        rest = []
        for g in groups:
            if a in g or b in g:
                merged |= g
            else:
                rest.append(g)
        groups = rest + [merged]
    result = [sorted(g) for g in groups]
    result.sort(key=lambda g: (-len(g), g[0]))
    return result


def pick_teams(players: List[int], captains: int) -> List[List[int]]:
    """
    The captains choose in turn 1, 2, .., n, n, .., 2, 1, 1, 2, ... Each one takes the best
    player that is left. Return the teams as lists of strengths in the order of choosing.

    >>> pick_teams([5, 9, 7, 4, 8], 2)
    [[9, 5, 4], [8, 7]]
    """
    teams: List[List[int]] = [[] for _ in range(captains)]
    for k, p in enumerate(sorted(players, reverse=True)):
        rnd = k // captains
        pos = k % captains
        if rnd % 2 == 1:
            pos = captains - 1 - pos
        teams[pos].append(p)
    return teams


def count_mixed_pairs(ages, limit):
    """Count pairs of people of whom one is younger than `limit` and the other at least twice as old.

    count_mixed_pairs([8, 15, 40, 70], 18) == 4
    """
    cnt = 0
    for i in range(len(ages)):
        for j in range(i + 1, len(ages)):
            young, old = min(ages[i], ages[j]), max(ages[i], ages[j])
            if young < limit and old >= 2 * young:
                cnt += 1
    return cnt


def rotate_roles(names, roles, week):
    """
    Return who has which role in a week (counted from 0): every week each person moves on
    to the next role of the list; persons beyond the number of roles are free ('-').

    >>> rotate_roles(["A", "B", "C"], ["cook", "wash"], 1)
    {'A': 'wash', 'B': '-', 'C': 'cook'}
    """
    padded = roles + ["-"] * (len(names) - len(roles))
    n = len(padded)
    return {name: padded[(i + week) % n] for i, name in enumerate(names)}
