def meeting_minutes(a: int, b: int, shift: int, horizon: int) -> list[int]:
    """
    Bus A leaves at minute 0 and then every a minutes. Bus B leaves at minute `shift` and then
    every b minutes. Return all minutes up to `horizon` (included) at which both leave.

    >>> meeting_minutes(6, 4, 2, 40)
    [6, 18, 30]
    >>> meeting_minutes(4, 6, 1, 50)
    []
    """
    result = []
    for t in range(shift, horizon + 1, b):
        if t % a == 0:
            result.append(t)
    return result


def seats_after(seats: int, moves: list[tuple[int, int]]) -> tuple[int, int]:
    """
    A bus has a number of seats and is empty. At each stop first some people get off, then some
    want to get on; those who find no seat must stay behind. Return (people in the bus at the
    end, people left behind).

    >>> seats_after(10, [(0, 8), (3, 7), (1, 1)])
    (10, 2)
    """
    inside = 0
    left_behind = 0
    for off, on in moves:
        inside = max(0, inside - off)
        room = seats - inside
        if on > room:
            left_behind += on - room
            on = room
        inside += on
    return inside, left_behind


def line_with_stop(lines, start, end):
    """
    `lines` maps the number of a line to the list of its stops (integers). Return the numbers
    of those lines which go from start to end without a change, that is both are stops of the
    line and start comes before end. The line with the fewest stops between comes first.

    line_with_stop({5: [1, 2, 3, 9], 8: [9, 1], 7: [1, 9]}, 1, 9) -> [7, 5]
    line_with_stop({5: [1, 2]}, 2, 1) -> []
    """
    good = []
    for number, stops in lines.items():
        if start in stops and end in stops:
            i = stops.index(start)
            j = stops.index(end)
            if i < j:
                good.append((j - i, number))
    good.sort()
    return [number for _, number in good]


def biggest_delay(plan, real):
    """
    Compare the planned minutes with the real ones. Return the index of the stop with the
    largest delay, or -1 if the bus was nowhere late. Buses that come early are not late.

    biggest_delay([0, 10, 20], [0, 13, 21]) == 1
    biggest_delay([5, 6], [5, 4]) == -1
    """
    idx = -1
    worst = 0
    for i in range(len(plan)):
        d = real[i] - plan[i]
        if d > worst:
            worst = d
            idx = i
    return idx


def zone_fare(stops, zone_size, price):
    # stops are kilometre marks; a zone is zone_size km wide, each zone touched costs `price`
    return len({km // zone_size for km in stops}) * price


def renumber(lines: list[int]) -> list[int]:
    """
    The bus lines of a town get new numbers: the first digit is put at the end. Zeros that come
    to the front that way disappear.

    renumber([123, 8, 705]) # => [231, 8, 57]
    """
    new = []
    for x in lines:
        s = str(x)
        new.append(int(s[1:] + s[0]))
    return new
