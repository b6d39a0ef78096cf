def value_at(coefficients, x):
    """The value of a polynomial whose coefficients are given with the highest power first.

    >>> value_at([2, 0, 1], 3)
    19
    >>> value_at([], 3)
    0
    """
    value = 0
    for coefficient in coefficients:
        value = value * x + coefficient
    return value


def value_table(coefficients, low, high):
    """The values at all whole numbers from low to high.

    >>> value_table([1, 0, -2], -2, 2)
    [2, -1, -2, -1, 2]
    """
    table = []
    x = low
    while x <= high:
        table.append(value_at(coefficients, x))
        x += 1
    return table


def sign_change_after(coefficients, low, high):
    """The first whole number x from low on for which the values at x and x + 1 have different signs, or
    None. A value of zero at x or x + 1 counts as well.

    >>> sign_change_after([1, 0, -2], 0, 5)
    1
    >>> sign_change_after([1, 0, 2], 0, 5) is None
    True
    """
    for x in range(low, high):
        if value_at(coefficients, x) * value_at(coefficients, x + 1) <= 0:
            return x
    return None


def add_coefficients(a, b):
    """The sum of two polynomials with the highest power first; the lists may have different lengths.

    >>> add_coefficients([1, 2, 3], [5, 6])
    [1, 7, 9]
    """
    if len(a) < len(b):
        a, b = b, a
    total = a[:]
    offset = len(a) - len(b)
    for i in range(len(b)):
        total[offset + i] += b[i]
    return total


def multiply_by_factor(coefficients, shift):
    """The product of a polynomial with the factor (x + shift).

    >>> multiply_by_factor([1, 2], 3)
    [1, 5, 6]
    """
    moved = coefficients + [0]
    for i, coefficient in enumerate(coefficients):
        moved[i + 1] += shift * coefficient
    return moved


def differences(values):
    """Rows of differences: the first row holds the differences of neighbouring values, the next one those
    of the first row, and so on, until a row has only equal numbers or a single one.

    >>> differences([1, 4, 9, 16])
    [[3, 5, 7], [2, 2]]
    >>> differences([5])
    []
    """
    rows = []
    row = values
    while len(row) > 1:
        row = [b - a for a, b in zip(row, row[1:])]
        rows.append(row)
        if len(set(row)) == 1:
            break
    return rows


def continue_by_differences(values):
    """Continue a row of values with the number that keeps its last row of differences constant.

    >>> continue_by_differences([1, 4, 9, 16])
    25
    >>> continue_by_differences([7])
    7
    """
    following = values[-1]
    for row in differences(values):
        following += row[-1]
    return following


def polynomial_text(coefficients):
    """Write the polynomial in a short form: terms without the coefficient 0, joined with " + ".

    >>> polynomial_text([2, 0, 5, 7])
    '2x^3 + 5x + 7'
    >>> polynomial_text([0])
    '0'
    """
    terms = []
    for i, coefficient in enumerate(coefficients):
        power = len(coefficients) - 1 - i
        if coefficient == 0:
            continue
        if power == 0:
            terms.append(str(coefficient))
        elif power == 1:
            terms.append(str(coefficient) + "x")
        else:
            terms.append(str(coefficient) + "x^" + str(power))
    return " + ".join(terms) or "0"


def largest_at(polynomials, x):
    # index of the polynomial with the largest value at x, the last one of equal values
    best = 0
    for i in range(1, len(polynomials)):
        if value_at(polynomials[i], x) >= value_at(polynomials[best], x):
            best = i
    return best
