def overlap(first, second):
    """
    Return the number of hours that two bookings (start, end) have in common.

    >>> overlap((9, 12), (11, 15))
    1
    >>> overlap((9, 10), (10, 12))
    0
    """
    start = max(first[0], second[0])
    end = min(first[1], second[1])
    return max(0, end - start)


def accept_bookings(bookings):
    """
    Bookings come in order. A booking is accepted if it has no hour in common with an accepted one. Return
    the list of accepted bookings in the order of their start.

    >>> accept_bookings([(12, 14), (9, 13), (9, 12)])
    [(9, 12), (12, 14)]
    """
    accepted = []
    for booking in bookings:
        clash = any(overlap(booking, other) > 0 for other in accepted)
        if not clash:
            accepted.append(booking)
    return sorted(accepted)


def free_hours(bookings, opens, closes):
    """
    Return the whole hours between opening and closing in which nobody has booked the studio.

    >>> free_hours([(9, 11), (12, 13)], 8, 14)
    [8, 11, 13]
    """
    hours = []
    for hour in range(opens, closes):
        taken = False
        for booking in bookings:
            if overlap((hour, hour + 1), booking) > 0:
                taken = True
                break
        if not taken:
            hours.append(hour)
    return hours


def longest_pause(bookings):
    """
    Return the longest time between the end of a booking and the start of a later one, where nobody is in
    the studio.

    >>> longest_pause([(13, 14), (8, 9), (8, 10)])
    3
    >>> longest_pause([(8, 9)])
    0
    """
    ordered = sorted(bookings)
    longest = 0
    latest_end = None
    for start, end in ordered:
        if latest_end is None:
            latest_end = end
            continue
        longest = max(longest, start - latest_end)
        latest_end = max(latest_end, end)
    return longest


def booking_price(start, end, member):
    """
    An hour costs 20, but 30 from 18 o'clock on. Members pay 10 percent less, rounded down. Bookings of more
    than six hours get one hour of the cheap kind for free. A wrong booking (end not after start) raises a
    ValueError.

    >>> booking_price(16, 19, False)
    70
    >>> booking_price(16, 19, True)
    63
    """
    if end <= start:
        raise ValueError("end must be after start")
    price = 0
    for hour in range(start, end):
        price += 30 if hour >= 18 else 20
    if end - start > 6:
        price -= 20
    if member:
        price = price * 90 // 100
    return price


def read_booking(text):
    """
    Read a booking like "9-12" or "9+3" (start and length). Return (start, end), or None if the text is
    something else or does not end by 24.

    >>> read_booking("9-12")
    (9, 12)
    >>> read_booking("20+5") is None
    True
    """
    for sign in "-+":
        left, found, right = text.partition(sign)
        if found and left.isdigit() and right.isdigit():
            start = int(left)
            end = int(right) if sign == "-" else start + int(right)
            if start < end <= 24:
                return start, end
    return None


def busiest_hour(bookings):
    """
    Several bands may share the studio. Return the hour with the most bookings, the earliest one of equal
    hours.

    >>> busiest_hour([(9, 12), (11, 13), (10, 12)])
    11
    """
    counts = {}
    for start, end in bookings:
        for hour in range(start, end):
            counts[hour] = counts.get(hour, 0) + 1
    return min(counts, key=lambda hour: (-counts[hour], hour))
