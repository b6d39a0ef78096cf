def square_number(square):
    """Number of a square such as "c2": a1 is 0, b1 is 1, ..., h8 is 63.

    >>> square_number("a1"), square_number("c2"), square_number("h8")
    (0, 10, 63)
    """
    column = "abcdefgh".index(square[0])
    row = int(square[1]) - 1
    return row * 8 + column


def square_name(number):
    """The way back from a number to the name.

    >>> square_name(10)
    'c2'
    """
    row, column = divmod(number, 8)
    return "abcdefgh"[column] + str(row + 1)


def mirrored(squares):
    """
    The squares seen from the other side of the board: a1 becomes h8.

    >>> mirrored(["a1", "d5"])
    ['h8', 'e4']
    """
    result = []
    for square in squares:
        number = square_number(square)
        result.append(square_name(63 - number))
    return result


def rook_squares_loop(start, taken):
    """
    All squares to the right of a rook up to (without) the first taken one.

    >>> rook_squares_loop("e3", ["h3", "b3"])
    ['f3', 'g3']
    """
    squares = []
    number = square_number(start) + 1
    while number % 8 != 0:
        name = square_name(number)
        if name in taken:
            break
        squares.append(name)
        number += 1
    return squares


def rook_squares(start, taken):
    """The same by recursion.

    >>> rook_squares("e3", ["b3"])
    ['f3', 'g3', 'h3']
    """
    number = square_number(start) + 1
    if number % 8 == 0:
        return []
    name = square_name(number)
    if name in taken:
        return []
    return [name] + rook_squares(name, taken)


def club_table(games):
    """
    Games are (white, black, result) with the result "1-0", "0-1" or "draw". Return the points of every
    player.

    >>> club_table([("Eva", "Tom", "1-0"), ("Tom", "Ina", "draw")])
    {'Eva': 1, 'Tom': 0.5, 'Ina': 0.5}
    """
    points = {}
    for white, black, result in games:
        points.setdefault(white, 0)
        points.setdefault(black, 0)
        if result == "1-0":
            points[white] += 1
        elif result == "0-1":
            points[black] += 1
        else:
            points[white] += 0.5
            points[black] += 0.5
    return points


def leader_and_gap(points):
    """
    The player with the most points and the lead over the second one. A single player leads with all points.

    >>> leader_and_gap({"Eva": 1, "Tom": 4, "Ina": 2.5})
    ('Tom', 1.5)
    """
    ranking = sorted(points, key=lambda player: points[player], reverse=True)
    leader = ranking[0]
    if len(ranking) == 1:
        return leader, points[leader]
    return leader, points[leader] - points[ranking[1]]


def same_colour(first, second):
    """Do both squares have the same colour?

    >>> same_colour("a1", "h8")
    True
    >>> same_colour("a1", "a2")
    False
    """
    def shade(square):
        column = ord(square[0]) - ord("a")
        return (column + int(square[1])) % 2

    return shade(first) == shade(second)
