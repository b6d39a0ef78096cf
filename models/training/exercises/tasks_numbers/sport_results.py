from typing import Dict, List, Tuple


def league_points(results: List[str]) -> int:
    """
    Results of one team look like '3:1', our goals first. A win gives 3 points and a draw 1; a
    win by four or more goals gives one point extra. Return the sum of the points.

    >>> league_points(['3:1', '0:0', '1:2', '5:1'])
    8
    """
    points = 0
    for r in results:
        a, b = r.split(':')
        a = int(a)
        b = int(b)
        if a > b:
            points += 3
            if a - b >= 4:
                points += 1
        elif a == b:
            points += 1
    return points


def sets_won(sets: List[Tuple[int, int]]) -> str:
    """
    A set is won by who has at least 11 points and at least two more than the other. A set
    that nobody has won yet is not counted. Return the result in sets, as in '3:1'.

    Examples:
    sets_won([(11, 4), (9, 11), (13, 11), (11, 10)]) == '2:1'
    sets_won([]) == '0:0'
    """
    first = second = 0
    for a, b in sets:
        if max(a, b) >= 11 and abs(a - b) >= 2:
            if a > b:
                first += 1
            else:
                second += 1
    return f'{first}:{second}'


def lap_ranking(laps: Dict[str, List[int]]) -> List[str]:
    """
    For each runner the seconds of the finished laps are given. Who has more laps is in front;
    with the same number of laps the smaller total time counts, then the name.

    lap_ranking({'Al': [60, 70], 'Bea': [61, 62], 'Cy': [50]}) == ['Bea', 'Al', 'Cy']
    """
    def key(name):
        return (-len(laps[name]), sum(laps[name]), name)

    return sorted(laps, key=key)


def pace(seconds, metres):
    """
    Return the pace of a run, minutes and seconds per kilometre, as a string like '5:07'. The
    seconds are rounded down.

    pace(1500, 5000) -> '5:00'
    pace(614, 2000) -> '5:07'
    """
    per_km = seconds * 1000 // metres
    m = per_km // 60
    s = per_km % 60
    if s < 10:
        return str(m) + ':0' + str(s)
    return str(m) + ':' + str(s)


def high_jump(attempts):
    """
    `attempts` holds tuples (height, text), with 'o' for a success and 'x' for a failure, for
    example (180, 'xo'). After three failures in a row, also over several heights, the
    contest is over. Return the best height that was jumped (0 if there is none).

    high_jump([(170, 'o'), (180, 'xxo'), (185, 'xxx'), (190, 'o')]) -> 180
    """
    best = 0
    fails = 0
    for height, text in attempts:
        for c in text:
            if c == 'x':
                fails += 1
            else:
                fails = 0
                best = max(best, height)
            if fails == 3:
                return best
    return best


def bib_numbers(n, without):
    # the first n start numbers, where the numbers ending with the digit `without` are left out
    res = []
    k = 1
    while len(res) < n:
        if k % 10 != without:
            res.append(k)
        k += 1
    return res


def medal_order(table):
    """Sort rows [country, gold, silver, bronze] by gold, then silver, then bronze, best first.

    >>> medal_order([['A', 1, 0, 5], ['B', 1, 2, 0], ['C', 2, 0, 0]])[0]
    ['C', 2, 0, 0]
    """
    return sorted(table, key=lambda r: (r[1], r[2], r[3]), reverse=True)
