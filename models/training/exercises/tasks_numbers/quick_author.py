def get_lucky(lst, lucky):
    """
    Given a list of positive integers and a digit, an element is lucky if its first and its last
    digit add up to the lucky digit. Return how many lucky elements there are before the first
    element that is not lucky.

    get_lucky([34, 205, 7, 43], 7) -> 2
    get_lucky([1], 2) -> 1
    """
    cnt = 0
    for x in lst:
        s = str(x)
        if int(s[0]) + int(s[-1]) != lucky:
            break
        cnt += 1
    return cnt


def move(x, ops):
    """
    x is an integer and ops is a string of the letters 'd' (double), 'i' (add one), 's' (swap
    the first and the last digit) and 'r' (remove the last digit, which gives 0 for a number of
    one digit). Do all the operations from left to right and return the result. x is never
    negative, and swapping can bring a zero to the front, which is dropped.

    >>> move(15, 'ds')
    3
    >>> move(123, 'sir')
    32
    >>> move(4, 'ri')
    1
    """
    for op in ops:
        if op == 'd':
            x *= 2
        elif op == 'i':
            x += 1
        elif op == 's':
            s = str(x)
            if len(s) > 1:
                x = int(s[-1] + s[1:-1] + s[0])
        elif op == 'r':
            x //= 10
    return x


def max_with_condition(lst):
    """
    Return the largest element that stands next to a smaller even number, or None if there is no
    such element.

    max_with_condition([9, 7, 2, 5, 4]) -> 7
    max_with_condition([1, 3]) -> None
    """
    best = None
    n = len(lst)
    for i in range(n):
        for j in (i - 1, i + 1):
            if 0 <= j < n and lst[j] % 2 == 0 and lst[j] < lst[i]:
                if best is None or lst[i] > best:
                    best = lst[i]
    return best


def cnt_steps(a, b):
    # a and b walk towards each other, a by 1, 2, 3, ... and b by 2 each time, until they meet
    steps = 0
    while a < b:
        steps += 1
        a += steps
        b -= 2
    return steps


def compare(x, y):
    """
    Two lengths are given like "2m 5cm", "7cm" or "3m". Return the longer one in the form in
    which it was given, the first one if both are equally long.

    compare('2m 5cm', '210cm') == '210cm'
    compare('1m', '100cm') == '1m'
    """
    def val(t):
        total = 0
        for p in t.split():
            if p.endswith('cm'):
                total += int(p[:-2])
            else:
                total += int(p[:-1]) * 100
        return total

    return x if val(x) >= val(y) else y
