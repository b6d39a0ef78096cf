def log_weight(n: int) -> int:
    """
    A beaver writes a number on every log. The weight of a log is three for each odd digit of
    its number and one for each even digit. The sign does not matter, and zero has one even digit.

    >>> log_weight(1234)
    8
    >>> log_weight(-77)
    6
    >>> log_weight(0)
    1
    """
    n = abs(n)
    if n == 0:
        return 1
    weight = 0
    while n > 0:
        digit = n % 10
        if digit % 2 == 1:
            weight += 3
        else:
            weight += 1
        n = n // 10
    return weight


def is_floating_log(n: int) -> bool:
    """
    A log floats if its weight (see log_weight) divides its number.
    Zero and negative numbers never float.

    >>> is_floating_log(16)
    True
    >>> is_floating_log(13)
    False
    >>> is_floating_log(-16)
    False
    """
    if n <= 0:
        return False
    return n % log_weight(n) == 0


def floating_logs_between(low: int, high: int) -> list:
    """
    Return the numbers of all floating logs from low to high, both included, in rising order.

    >>> floating_logs_between(10, 20)
    [12, 16, 20]
    >>> floating_logs_between(20, 10)
    []
    """
    logs = []
    for n in range(low, high + 1):
        if is_floating_log(n):
            logs.append(n)
    return logs


def next_floating_log(n: int) -> int:
    """
    Return the smallest number greater than n whose log floats.

    >>> next_floating_log(12)
    16
    >>> next_floating_log(-5)
    2
    """
    candidate = max(n, 0) + 1
    while not is_floating_log(candidate):
        candidate += 1
    return candidate


def dam_height(numbers: list) -> float:
    """
    The height of a dam is the mean weight of its logs, rounded to two places.
    A dam without logs has the height 0.0.

    >>> dam_height([1, 22, 333])
    4.67
    >>> dam_height([])
    0.0
    """
    if not numbers:
        return 0.0
    total = 0
    for n in numbers:
        total += log_weight(n)
    return round(total / len(numbers), 2)


def gnaw(n: int) -> list:
    """
    The beaver gnaws at a number: as long as it has more than one digit, the weight of the number
    is subtracted. Return all numbers from the start to the end.

    >>> gnaw(25)
    [25, 21, 17, 11, 5]
    >>> gnaw(7)
    [7]
    """
    numbers = [n]
    while n > 9:
        n -= log_weight(n)
        numbers.append(n)
    return numbers
