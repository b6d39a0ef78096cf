def wheel_positions(start, step, teeth, moves):
    """
    A wheel with the given number of teeth moves on by step teeth at a time. Return the positions
    after each move.

    >>> wheel_positions(0, 3, 8, 4)
    [3, 6, 1, 4]
    >>> wheel_positions(5, -2, 6, 3)
    [3, 1, 5]
    """
    positions = []
    position = start
    for _ in range(moves):
        position = (position + step) % teeth
        positions.append(position)
    return positions


def teeth_touched(step, teeth):
    """
    How many different positions does the wheel reach if it starts at 0 and moves for ever?

    >>> teeth_touched(3, 8)
    8
    >>> teeth_touched(6, 8)
    4
    >>> teeth_touched(8, 8)
    1
    """
    seen = set()
    position = 0
    while position not in seen:
        seen.add(position)
        position = (position + step) % teeth
    return len(seen)


def moves_until_marks_meet(a_teeth, b_teeth, offset):
    """
    Two wheels move tooth by tooth. The mark of the first one is at the top now, the mark of the
    second one needs `offset` moves to get there. After how many moves are both at the top, or
    None if that never happens?

    >>> moves_until_marks_meet(4, 6, 2)
    8
    >>> moves_until_marks_meet(4, 6, 1) is None
    True
    """
    for moves in range(a_teeth * b_teeth + 1):
        if moves % a_teeth == 0 and moves % b_teeth == offset % b_teeth:
            return moves
    return None


def strokes_of_day(quarter_strokes):
    """
    A tower clock strikes the hour (1 to 12) at every full hour. If quarter_strokes is True, it
    also strikes 1, 2, 3 and 4 times at the quarters, the full hour being the fourth. Return the
    strokes of a whole day.

    >>> strokes_of_day(False)
    156
    >>> strokes_of_day(True)
    396
    """
    strokes = 0
    for hour in range(24):
        strokes += 12 if hour % 12 == 0 else hour % 12
        if quarter_strokes:
            for quarter in range(1, 5):
                strokes += quarter
    return strokes


def real_time(shown, gain, since):
    """
    A clock that was right `since` real hours ago gains some minutes per hour. It shows a time in
    minutes after midnight. Return the right time in minutes after midnight.

    >>> real_time(620, 2, 10)
    600
    >>> real_time(5, 1, 10)
    1435
    """
    return (shown - gain * since) % (24 * 60)


def clock_digits_sum(minutes):
    """
    Add up the digits that a digital clock shows, given the minutes after midnight.

    >>> clock_digits_sum(754)
    10
    >>> clock_digits_sum(0)
    0
    """
    hours, rest = divmod(minutes % 1440, 60)
    total = 0
    for value in (hours, rest):
        total += value // 10 + value % 10
    return total


def next_time_with_sum(minutes, wanted):
    """
    Return the next minute after the given one at which the digits of the clock add up to the
    wanted sum, or -1 if that does not happen on any day.

    >>> next_time_with_sum(754, 11)
    755
    >>> next_time_with_sum(0, 50)
    -1
    """
    for waited in range(1, 1441):
        now = (minutes + waited) % 1440
        if clock_digits_sum(now) == wanted:
            return now
    return -1
