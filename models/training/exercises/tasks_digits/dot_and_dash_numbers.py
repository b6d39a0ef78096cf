def encode_runs(n):
    """
    In a simple radio code even digits are sent as half as many dots, odd digits as a dash with
    as many dots as half of the digit (rounded down). Groups are separated by blanks. A zero is sent as "0".

    >>> encode_runs(47)
    '.. -...'
    >>> encode_runs(10)
    '- 0'
    """
    groups = []
    for ch in str(n):
        d = int(ch)
        if d == 0:
            groups.append("0")
        elif d % 2 == 0:
            groups.append("." * (d // 2))
        else:
            groups.append("-" + "." * (d // 2))
    return " ".join(groups)


def decode_runs(signal):
    """Decode a signal made by encode_runs. If a group is not understood, return the number that
    was read before it, or -1 if there is none.

    decode_runs(".. -...") == 47
    decode_runs("- 0 x .") == 10
    decode_runs("?") == -1
    """
    value = None
    for group in signal.split():
        if group == "0":
            d = 0
        else:
            dots = group.count(".")
            d = 2 * dots + (1 if group.startswith("-") else 0)
            rest = group[1:] if group.startswith("-") else group
            if rest != "." * dots or d > 9:
                break
        value = d if value is None else value * 10 + d
    return -1 if value is None else value


def signal_seconds(signal):
    """
    A dot lasts 1 second, a dash 3, a zero 5, a blank 2. Other signs are skipped. Return the
    length of the signal.

    >>> signal_seconds(".. -...")
    10
    """
    seconds = {".": 1, "-": 3, "0": 5, " ": 2}
    total = 0
    for ch in signal:
        if ch in seconds:
            total += seconds[ch]
    return total


def fastest_number(low, high):
    """Which number from low to high is sent in the shortest time? The largest one if there are several.

    >>> fastest_number(10, 25)
    22
    """
    best = low
    for n in range(low, high + 1):
        if signal_seconds(encode_runs(n)) <= signal_seconds(encode_runs(best)):
            best = n
    return best


def noisy_dots(signal, lost):
    """
    Every `lost`-th dot of a signal (counting only dots) is not received. Return what is received.

    >>> noisy_dots(".. -...", 2)
    '. -..'
    """
    out = ""
    dots = 0
    for ch in signal:
        if ch == ".":
            dots += 1
            if dots % lost == 0:
                continue
        out += ch
    return out


def send_twice_check(first, second):
    """A number is sent twice. Return the positions of the groups that differ; if the number of
    groups differs, return None.

    send_twice_check(".. -.", ".. -") == [1]
    send_twice_check("..", ".. .") == None
    """
    a, b = first.split(" "), second.split(" ")
    if len(a) != len(b):
        return None
    return [i for i, (x, y) in enumerate(zip(a, b)) if x != y]


def dash_count(numbers):
    """How many dashes are needed for all the numbers, that is, how many odd digits do they have?"""
    return sum(1 for n in numbers for ch in str(abs(n)) if ch in "13579")
