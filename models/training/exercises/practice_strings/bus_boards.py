def scroll(text, steps):
    """
    A bus board scrolls its text to the left. What leaves on the left side
    comes in again on the right side. Return the board after some steps.

    >>> scroll("STATION", 2)
    'ATIONST'
    >>> scroll("ABC", 4)
    'BCA'
    >>> scroll("", 3)
    ''
    """
    if not text:
        return ""
    shift = steps % len(text)
    return text[shift:] + text[:shift]


def center_on_board(text, width):
    """
    Put a text in the middle of a board that is width characters wide and
    fill the rest with dots. An odd dot goes to the right. A text that is too
    long is cut at the right.

    >>> center_on_board("Zoo", 8)
    '..Zoo...'
    >>> center_on_board("Harbour", 4)
    'Harb'
    """
    if len(text) >= width:
        return text[:width]
    free = width - len(text)
    left = free // 2
    right = free - left
    return "." * left + text + "." * right


def next_line(lines, current):
    """
    Bus lines have names like "12" or "12E". Return the line with the smallest
    number above the number of the current line, or None if there is none.

    >>> next_line(["9", "12E", "30"], "10")
    '12E'
    >>> next_line(["9"], "10") is None
    True
    """
    limit = int(current.rstrip("ABCDE"))
    best = None
    best_number = 0
    for line in lines:
        number = int(line.rstrip("ABCDE"))
        if number > limit and (best is None or number < best_number):
            best = line
            best_number = number
    return best


def lamp_count(text):
    """
    Each digit on the board is lit with lamps: 1 needs 2 lamps, 7 needs 3,
    4 needs 4, and 8 needs 7. All other digits need 6 at the most and are
    counted with 6 lamps. Characters that are not digits need one lamp.

    >>> lamp_count("17")
    5
    >>> lamp_count("8:30")
    20
    """
    lamps = {"1": 2, "7": 3, "4": 4, "8": 7}
    total = 0
    for ch in text:
        if not ch.isdigit():
            total += 1
        else:
            total += lamps.get(ch, 6)
    return total


def shorten_stop(name):
    """
    Shorten the name of a stop: "Street" becomes "St", "Station" becomes "Stn"
    and "Square" becomes "Sq". All other words are kept.

    >>> shorten_stop("King Street Station")
    'King St Stn'
    """
    short = {"Street": "St", "Station": "Stn", "Square": "Sq"}
    words = []
    for word in name.split(" "):
        words.append(short.get(word, word))
    return " ".join(words)


def stops_in_common(route_a, route_b):
    """
    Routes are texts like "Zoo>Mill>Park". Count the stops of the first route
    that the second route has at the same place.

    >>> stops_in_common("Zoo>Mill>Park", "Pier>Mill>Park>End")
    2
    """
    same = 0
    for stop_a, stop_b in zip(route_a.split(">"), route_b.split(">")):
        if stop_a == stop_b:
            same += 1
    return same


def delays(board):
    """
    Return the minutes of all delays on a board, such as "12 +5, 30, 7 +11".

    >>> delays("12 +5, 30, 7 +11")
    [5, 11]
    """
    minutes = []
    for entry in board.split(","):
        if "+" in entry:
            place = entry.index("+")
            minutes.append(int(entry[place + 1:]))
    return minutes
