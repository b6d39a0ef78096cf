from typing import List, Optional


def menus(courses: List[List[str]]) -> List[str]:
    """All menus that take one dish from every course, dishes joined with '-'.

    >>> menus([['soup', 'salad'], ['fish'], ['cake', 'ice']])
    ['soup-fish-cake', 'soup-fish-ice', 'salad-fish-cake', 'salad-fish-ice']
    """
    if not courses:
        return ['']
    rest = menus(courses[1:])
    result = []
    for dish in courses[0]:
        for tail in rest:
            result.append(dish + '-' + tail if tail else dish)
    return result


def exact_bill(prices: List[int], bill: int, most: int) -> Optional[List[int]]:
    """Find a choice of at most `most` prices (earlier ones preferred) that sum to the
    bill. None if there is no such choice.

    >>> exact_bill([4, 3, 2, 5], 9, 2)
    [4, 5]
    >>> exact_bill([4, 3, 2], 9, 2) is None
    True
    """
    if bill == 0:
        return []
    if not prices or bill < 0 or most == 0:
        return None
    with_first = exact_bill(prices[1:], bill - prices[0], most - 1)
    if with_first is not None:
        return [prices[0]] + with_first
    return exact_bill(prices[1:], bill, most)


def flag_patterns(n: int) -> List[str]:
    """All rows of n flags R, G and B that start with R, in which neighbours differ and
    G never stands right before B.

    >>> flag_patterns(3)
    ['RGR', 'RBR', 'RBG']
    """
    result = []

    def extend(row):
        if len(row) == n:
            result.append(row)
            return
        for flag in 'RGB':
            if flag != row[-1] and row[-1] + flag != 'GB':
                extend(row + flag)

    extend('R')
    return result


def smallest_lead(points):
    """Every player goes to team A or team B. Return the smallest lead above zero that
    team A can have.

    >>> smallest_lead([3, 1, 4, 2, 2])
    2
    >>> smallest_lead([3, 1, 1])
    1
    """
    def search(i, lead):
        if i == len(points):
            return [lead] if lead > 0 else []
        return search(i + 1, lead + points[i]) + search(i + 1, lead - points[i])

    return min(search(0, 0))


def stair_paths(steps: int) -> List[List[int]]:
    """All ways to climb the steps with strides of 1 or 3.

    >>> stair_paths(4)
    [[1, 1, 1, 1], [1, 3], [3, 1]]
    """
    if steps == 0:
        return [[]]
    paths = []
    for stride in (1, 3):
        if stride <= steps:
            for rest in stair_paths(steps - stride):
                paths.append([stride] + rest)
    return paths


def seatings(guests, enemies):
    """Number of orders in a row in which no two enemies sit side by side.

    >>> seatings(['a', 'b', 'c'], {('a', 'b')})
    2
    """
    def place(last, rest):
        if not rest:
            return 1
        count = 0
        for g in rest:
            if (last, g) in enemies or (g, last) in enemies:
                continue
            count += place(g, [x for x in rest if x != g])
        return count

    return place(None, guests)


def rising_codes(length: int, highest: int) -> List[str]:
    # codes whose digits rise strictly, digits from 1 to highest
    if length == 0:
        return ['']
    codes = []
    for digit in range(length, highest + 1):
        for head in rising_codes(length - 1, digit - 1):
            codes.append(head + str(digit))
    return codes
