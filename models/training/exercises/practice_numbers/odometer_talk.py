def padded(km: int, wheels: int) -> str:
    """
    Return what an odometer with the given number of wheels shows after km kilometers. The
    odometer starts again with zeros when its wheels are full.

    >>> padded(123, 5)
    '00123'
    >>> padded(100007, 5)
    '00007'
    """
    shown = km % 10 ** wheels
    text = str(shown)
    while len(text) < wheels:
        text = "0" + text
    return text


def wheels_in_order(km: int, wheels: int) -> bool:
    """
    Return True if no wheel shows a smaller digit than the wheel on its left.

    >>> wheels_in_order(1559, 6)
    True
    >>> wheels_in_order(1594, 6)
    False
    """
    shown = padded(km, wheels)
    for left, right in zip(shown, shown[1:]):
        if right < left:
            return False
    return True


def until_nice(km: int, wheels: int) -> int:
    """
    A reading is nice if it uses at most two different digits. Return how many kilometers must
    still be driven until the reading is nice, 0 if it is nice already.

    >>> until_nice(1210, 4)
    1
    >>> until_nice(7, 2)
    0
    """
    driven = 0
    while len(set(padded(km + driven, wheels))) > 2:
        driven += 1
    return driven


def wheel_wear(start: int, end: int) -> list:
    """
    Count the moves of each wheel while the reading goes from start to end without an overflow.
    The list begins with the wheel on the right; wheels that do not move are left out.

    >>> wheel_wear(95, 112)
    [17, 2, 1]
    >>> wheel_wear(5, 5)
    []
    """
    moves = []
    unit = 1
    while end // unit - start // unit > 0:
        moves.append(end // unit - start // unit)
        unit *= 10
    return moves


def tampered(readings: list) -> list:
    """
    The owner writes down a reading every month. Return the indices of the months with a reading
    below the largest one before, which means that somebody turned the wheels back.

    >>> tampered([100, 250, 240, 260, 10])
    [2, 4]
    """
    suspicious = []
    largest = 0
    for month, reading in enumerate(readings):
        if reading < largest:
            suspicious.append(month)
        else:
            largest = reading
    return suspicious


def broken_wheel_reading(km: int, wheel: int, stuck: int) -> int:
    """
    The wheel with the given place (0 is the one on the right) is stuck at a digit. Return what is
    shown instead of km.

    >>> broken_wheel_reading(1234, 1, 9)
    1294
    >>> broken_wheel_reading(5, 2, 1)
    105
    """
    unit = 10 ** wheel
    right_digit = km // unit % 10
    return km + (stuck - right_digit) * unit


def possible_truths(shown: int, wheel: int, most: int) -> list:
    """
    If the given wheel is broken, its digit may be any digit. Return all kilometers up to most
    that can be meant by the reading shown.

    >>> possible_truths(125, 1, 150)
    [105, 115, 125, 135, 145]
    """
    truths = []
    for digit in range(10):
        km = broken_wheel_reading(shown, wheel, digit)
        if km <= most:
            truths.append(km)
    return truths
