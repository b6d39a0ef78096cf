from typing import List


def growing_steps(start: int, count: int) -> List[int]:
    """Begin with start, then add 1, then 2, then 3 and so on.

    >>> growing_steps(5, 5)
    [5, 6, 8, 11, 15]
    """
    row = []
    value = start
    for step in range(1, count + 1):
        row.append(value)
        value += step
    return row


def alternate_double_and_subtract(start: int, count: int) -> List[int]:
    """The numbers are doubled and diminished by three in turn.

    >>> alternate_double_and_subtract(4, 5)
    [4, 8, 5, 10, 7]
    """
    row = [start]
    while len(row) < count:
        if len(row) % 2 == 1:
            row.append(row[-1] * 2)
        else:
            row.append(row[-1] - 3)
    return row[:count]


def difference_plus_place(a: int, b: int, n: int) -> List[int]:
    """A row starts with a and b. The next number is the difference of the last two, without sign, plus
    the position of the new number, counted from 0.

    >>> difference_plus_place(4, 1, 5)
    [4, 1, 5, 7, 6]
    """
    row = [a, b]
    for i in range(2, n):
        row.append(abs(row[i - 1] - row[i - 2]) + i)
    return row


def zigzag(low: int, high: int, count: int) -> List[int]:
    """Count up from low to high and down again, over and over.

    >>> zigzag(1, 3, 8)
    [1, 2, 3, 2, 1, 2, 3, 2]
    """
    out = []
    value = low
    direction = 1
    while len(out) < count:
        out.append(value)
        if value == high:
            direction = -1
        elif value == low:
            direction = 1
        value += direction
    return out


def steps_to_repeat(start: int, a: int, b: int, m: int) -> int:
    """Numbers follow the rule x -> (a * x + b) % m. How many steps until a number shows up again?

    >>> steps_to_repeat(1, 3, 0, 7)
    6
    """
    seen = set()
    x = start
    steps = 0
    while x not in seen:
        seen.add(x)
        x = (a * x + b) % m
        steps += 1
    return steps


def is_even_spaced(row):
    """True if all neighbours in the row have the same difference.

    >>> is_even_spaced([4, 7, 10, 13])
    True
    >>> is_even_spaced([4, 7, 11])
    False
    """
    if len(row) < 3:
        return True
    step = row[1] - row[0]
    return all(row[i + 1] - row[i] == step for i in range(len(row) - 1))


def continue_row(row, extra):
    """Continue a row whose differences grow by a constant amount.

    >>> continue_row([1, 4, 9], 2)
    [1, 4, 9, 16, 25]
    """
    res = row[:]
    step = res[-1] - res[-2]
    growth = step - (res[-2] - res[-3])
    for _ in range(extra):
        step += growth
        res.append(res[-1] + step)
    return res


def halves_down(n):
    # 40 -> 20 -> 10 -> 5: halve as long as the number is even
    chain = [n]
    while n > 0 and n % 2 == 0:
        n //= 2
        chain.append(n)
    return chain
