def product_of_scores(scores):
    """
    Multiply all scores of a round. Zeros mean that a player did not take part, they
    are left out. Without any player the product is 0.

    >>> product_of_scores([2, 0, 5])
    10
    >>> product_of_scores([0])
    0
    """
    playing = [score for score in scores if score != 0]
    if not playing:
        return 0
    product = 1
    for score in playing:
        product *= score
    return product


def growth_until(start, factors, goal):
    """
    A value is multiplied by one factor after another. Return how many factors are
    needed until it is at least goal, or -1 if all of them are not enough.

    >>> growth_until(3, [2, 1, 3, 5], 18)
    3
    >>> growth_until(1, [2], 100)
    -1
    """
    value = start
    used = 0
    while value < goal:
        if used == len(factors):
            return -1
        value *= factors[used]
        used += 1
    return used


def weighted_points(points, weights):
    """
    Multiply each number of points by the weight at its place and add everything.
    Missing weights count as one.

    >>> weighted_points([5, 2, 4], [2, 3])
    20
    """
    total = 0
    for i in range(len(points)):
        if i < len(weights):
            total += points[i] * weights[i]
        else:
            total += points[i]
    return total


def neighbour_products(numbers):
    """
    Return the products of the elements 1 and 2, 3 and 4 and so on. A last element that
    has no partner is appended as it is.

    >>> neighbour_products([2, 3, 4, 5, 6])
    [6, 20, 6]
    """
    products = []
    for i in range(0, len(numbers) - 1, 2):
        products.append(numbers[i] * numbers[i + 1])
    if len(numbers) % 2 == 1:
        products.append(numbers[-1])
    return products


def sides_of_field(moves):
    """
    A player starts on the left side, "L". Every negative move sends her to the other side,
    a move of zero back to "L". Return her side after each move.

    >>> sides_of_field([3, -2, -1, -5, 0])
    ['L', 'R', 'L', 'R', 'L']
    """
    side = "L"
    sides = []
    for move in moves:
        if move == 0:
            side = "L"
        elif move < 0:
            side = "R" if side == "L" else "L"
        sides.append(side)
    return sides


def streak_bonus(answers):
    """
    A right answer brings as many points as the streak of right answers is long by then;
    a wrong one ends the streak. Return all points.

    >>> streak_bonus([True, True, False, True])
    4
    """
    points = 0
    streak = 0
    for right in answers:
        streak = streak + 1 if right else 0
        points += streak
    return points


def best_cell(rows):
    """
    Every row begins with its factor, the cells follow. Return the greatest value that
    factor times cell reaches in any row.

    >>> best_cell([[2, 5, 1], [3, 4], [9]])
    12
    """
    best = 0
    for row in rows:
        factor, *cells = row
        best = max([best] + [factor * cell for cell in cells])
    return best
