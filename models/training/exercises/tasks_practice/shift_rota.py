from typing import Dict, List, Tuple


def rota(people: List[str], days: int, away: Dict[str, List[int]]) -> List[str]:
    """
    Make a plan for the kitchen duty: the people take turns in the given order,
    one each day from day 0 on. Who is away on his or her day is passed over,
    and the turn goes on behind the person who really does the duty. If all are
    away nobody ("-") does it and the turn does not move.

    >>> rota(['al', 'bo', 'cy'], 4, {'bo': [1]})
    ['al', 'cy', 'al', 'bo']
    >>> rota(['al'], 2, {'al': [0]})
    ['-', 'al']
    """
    plan = []
    turn = 0
    for day in range(days):
        chosen = '-'
        for k in range(len(people)):
            index = (turn + k) % len(people)
            if day not in away.get(people[index], []):
                chosen = people[index]
                turn = index + 1
                break
        plan.append(chosen)
    return plan


def hours_per_person(shifts: List[Tuple[str, int, int]]) -> Dict[str, int]:
    """
    Given shifts (name, start hour, end hour), add up the hours of each person.
    A shift whose end is smaller than its start goes over midnight.

    Example:
    hours_per_person([('al', 22, 6), ('bo', 8, 12), ('al', 9, 11)]) == {'al': 10, 'bo': 4}
    """
    hours = {}
    for name, start, end in shifts:
        length = end - start
        if length < 0:
            length += 24
        hours[name] = hours.get(name, 0) + length
    return hours


def too_little_rest(shifts, rest):
    """
    The shifts of one nurse are pairs (start, end) of hours since Monday 0:00, in
    order. Return the indices of the shifts which begin less than `rest` hours
    after the end of the shift before.

    >>> too_little_rest([(8, 16), (24, 32), (56, 64)], 11)
    [1]
    """
    res = []
    for i in range(1, len(shifts)):
        pause = shifts[i][0] - shifts[i - 1][1]
        if pause < rest:
            res.append(i)
    return res


def understaffed(need: List[int], shifts: List[Tuple[int, int]]) -> List[int]:
    """
    need[h] tells how many people are needed in hour h. A shift (a, b) covers the
    hours a to b - 1. Return the hours in which too few people are there.

    >>> understaffed([1, 2, 2, 1], [(0, 3), (2, 4)])
    [1]
    """
    there = [0] * len(need)
    for a, b in shifts:
        for h in range(a, b):
            if h < len(there):
                there[h] += 1
    return [h for h in range(len(need)) if there[h] < need[h]]


def swap_shift(plan, a, b):
    """
    Two people swap: wherever a stands in the plan put b, and b where a stands.
    Return a new plan.

    swap_shift(['al', 'bo', 'cy', 'al'], 'al', 'bo') -> ['bo', 'al', 'cy', 'bo']
    """
    new = []
    for x in plan:
        if x == a:
            new.append(b)
        elif x == b:
            new.append(a)
        else:
            new.append(x)
    return new


def is_fair(plan: List[str]) -> bool:
    """
    A plan is fair if nobody has duty on two days in a row and the numbers of
    duties of any two people in the plan differ by one at most.

    >>> is_fair(['al', 'bo', 'al'])
    True
    >>> is_fair(['al', 'bo', 'al', 'cy', 'al'])
    False
    >>> is_fair(['al', 'al', 'bo'])
    False
    """
    for x, y in zip(plan, plan[1:]):
        if x == y:
            return False
    counts = [plan.count(name) for name in set(plan)]
    return not counts or max(counts) - min(counts) <= 1


def night_bonus(start, end, cents):
    # extra pay in cents for each worked hour before 6 and from 22 on
    bonus = 0
    for h in range(start, end):
        if h % 24 < 6 or h % 24 >= 22:
            bonus += cents
    return bonus
