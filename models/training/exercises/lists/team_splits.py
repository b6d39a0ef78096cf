def split_fair(weights: list[int]) -> tuple[list[int], list[int]]:
    """The strongest goes first: each person joins the tug-of-war team that is lighter at
    the moment, team one on a tie.

    >>> split_fair([80, 60, 90, 70])
    ([90, 60], [80, 70])
    >>> split_fair([])
    ([], [])
    """
    one, two = [], []
    for w in sorted(weights, reverse=True):
        if sum(one) <= sum(two):
            one.append(w)
        else:
            two.append(w)
    return one, two


def odd_even_houses(numbers: list[int]) -> tuple[list[int], list[int]]:
    """The postman walks up the odd side and comes back on the even side.

    >>> odd_even_houses([4, 1, 3, 8, 7])
    ([1, 3, 7], [8, 4])
    """
    odd = sorted(n for n in numbers if n % 2 == 1)
    even = sorted((n for n in numbers if n % 2 == 0), reverse=True)
    return odd, even


def split_at_biggest_gap(ages: list[int]) -> tuple[list[int], list[int]]:
    """Sort the ages and cut where the step between two neighbours is largest.

    >>> split_at_biggest_gap([8, 35, 7, 40, 10])
    ([7, 8, 10], [35, 40])
    >>> split_at_biggest_gap([5])
    ([5], [])
    """
    ages = sorted(ages)
    if len(ages) < 2:
        return ages, []
    cut = 1
    for i in range(1, len(ages)):
        if ages[i] - ages[i - 1] > ages[cut] - ages[cut - 1]:
            cut = i
    return ages[:cut], ages[cut:]


def captain_pick(names, captains):
    """The captains choose in turn: the first list entry that is left joins the next captain.

    >>> captain_pick(['p', 'q', 'r', 's'], ['Ed', 'Flo'])
    {'Ed': ['p', 'r'], 'Flo': ['q', 's']}
    """
    teams = {c: [] for c in captains}
    turn = 0
    for name in names:
        captain = captains[turn]
        teams[captain].append(name)
        turn = (turn + 1) % len(captains)
    return teams


def snake_pick(names: list[str], teams: int) -> list[list[str]]:
    """Choosing order 1, 2, 3, 3, 2, 1, 1, 2, 3 ...

    >>> snake_pick(['a', 'b', 'c', 'd', 'e'], 2)
    [['a', 'd', 'e'], ['b', 'c']]
    """
    result = [[] for _ in range(teams)]
    team, step = 0, 1
    for name in names:
        result[team].append(name)
        if 0 <= team + step < teams:
            team += step
        else:
            step = -step
    return result


def best_cut(weights: list[int]) -> int:
    """Cut the line of people so that the two sides differ as little as possible in weight.
    Return the number of people on the left side, the smallest such number.

    >>> best_cut([3, 2, 1, 4, 1])
    2
    """
    left, right = 0, sum(weights)
    cut, smallest = 0, right
    for i, w in enumerate(weights, start=1):
        left += w
        right -= w
        if abs(left - right) < smallest:
            smallest = abs(left - right)
            cut = i
    return cut


def first_rows_and_rest(people: list[str], row: int) -> tuple[list[str], list[str]]:
    """For the photo the row in front takes every second person until it is full.

    >>> first_rows_and_rest(['a', 'b', 'c', 'd', 'e'], 2)
    (['a', 'c'], ['b', 'd', 'e'])
    """
    front, rest = [], []
    for i, person in enumerate(people):
        if i % 2 == 0 and len(front) < row:
            front.append(person)
        else:
            rest.append(person)
    return front, rest
