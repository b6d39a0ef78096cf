def days_to_top(height, climb, slip, rest):
    """
    A snail starts at the bottom of a wall. On each day whose number can be divided by `rest` it sleeps and does not move at
    all. On the other days it climbs `climb` centimetres if the day is odd and only half of it (rounded down) if the day is
    even, and slips back `slip` centimetres after a climb of the full length. Return the day on which it reaches the
    top, or -1 if it is not there after 1000 days.

    >>> days_to_top(12, 5, 1, 4)
    5
    >>> days_to_top(0, 5, 1, 4)
    0
    """
    if height <= 0:
        return 0
    position = 0
    for day in range(1, 1001):
        if rest > 0 and day % rest == 0:
            continue
        step = climb if day % 2 == 1 else climb // 2
        position += step
        if position >= height:
            return day
        if step == climb:
            position = max(0, position - slip)
    return -1


def first_wet_day(rain, snail):
    """
    `rain` is a list with the water level of each day and `snail` a list with the height of the snail on the
    same days. Return the index of the first day on which the water is at least as high as the snail, or None.
    Raise ValueError if the lists differ in length.

    >>> first_wet_day([0, 2, 5], [1, 4, 5])
    2
    >>> first_wet_day([0, 0], [1, 1]) is None
    True
    """
    if len(rain) != len(snail):
        raise ValueError("lists differ in length")
    for day, (water, height) in enumerate(zip(rain, snail)):
        if water >= height:
            return day
    return None


def is_resting(minute, speed, rest):
    """Check if a snail that moves for `speed` minutes and then rests for `rest` minutes rests at this minute."""
    if rest == 0:
        return False
    if minute < 0:
        return False
    return minute % (speed + rest) >= speed


def trail_text(moves):
    """
    Draw the trail of a snail. A positive number n in `moves` becomes n times "-", a negative number becomes
    that many "." and zero becomes "|". Return the joined text; an empty list gives "no trail".

    >>> trail_text([3, 0, -2, 1])
    '---|..-'
    >>> trail_text([])
    'no trail'
    """
    if not moves:
        return "no trail"
    parts = []
    for move in moves:
        if move > 0:
            parts.append("-" * move)
        elif move < 0:
            parts.append("." * abs(move))
        else:
            parts.append("|")
    return "".join(parts)
