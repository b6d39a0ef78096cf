import math


def chairs_at_round_table(diameter: float, width: float) -> int:
    """
    Chairs of the given width stand around a round table. Return how many fit along its edge.

    >>> chairs_at_round_table(2, 0.6)
    10
    >>> chairs_at_round_table(0, 0.6)
    0
    """
    edge = math.pi * diameter
    return int(edge // width)


def table_for_guests(guests: int, width: float) -> float:
    """
    Return the smallest diameter, a multiple of a tenth, at which all guests find a chair.

    >>> table_for_guests(10, 0.6)
    2.0
    >>> table_for_guests(0, 0.6)
    0.0
    """
    tenths = 0
    while chairs_at_round_table(tenths / 10, width) < guests:
        tenths += 1
    return tenths / 10


def cloth_overhang(cloth: float, table: float) -> float:
    """
    A round cloth lies in the middle of a round table; both are given by their diameters. Return
    how far the cloth hangs down. A cloth that is too small hangs down 0.

    >>> cloth_overhang(2.0, 1.5)
    0.25
    >>> cloth_overhang(1.0, 1.5)
    0
    """
    if cloth <= table:
        return 0
    return (cloth - table) / 2


def slice_area(diameter: float, slices: int) -> float:
    """
    A round cake is cut into equal slices. Return the area of one slice, rounded to one place.

    >>> slice_area(20, 8)
    39.3
    """
    radius = diameter / 2
    return round(math.pi * radius ** 2 / slices, 1)


def fits_through(diameter: float, door_width: float, door_height: float) -> bool:
    """
    A round plate is carried through a door. It may be tilted, but it must not be wider than the
    longest straight line in the door.

    >>> fits_through(2.1, 0.9, 2.0)
    True
    >>> fits_through(2.3, 0.9, 2.0)
    False
    """
    longest = math.sqrt(door_width ** 2 + door_height ** 2)
    return diameter <= longest


def seats_apart(seats: int, a: int, b: int) -> int:
    """
    The seats of a round table are numbered from 1. Return how many people sit between the seats
    a and b on the shorter way around.

    >>> seats_apart(10, 1, 9)
    1
    >>> seats_apart(10, 3, 7)
    3
    >>> seats_apart(10, 4, 4)
    0
    """
    if a == b:
        return 0
    one_way = (a - b) % seats
    other_way = seats - one_way
    return min(one_way, other_way) - 1


def polygon_path(corners: list) -> float:
    """
    Return the length of the way along all corners (x, y) and back to the first one.

    >>> polygon_path([(0, 0), (3, 4)])
    10.0
    >>> polygon_path([])
    0.0
    """
    length = 0.0
    for i in range(len(corners)):
        x, y = corners[i]
        next_x, next_y = corners[(i + 1) % len(corners)]
        length += math.hypot(next_x - x, next_y - y)
    return length


def degrees_of_hand(minute: int) -> int:
    """
    Return the angle of the minute hand, measured from 12. Minutes above 59 start again.

    >>> degrees_of_hand(20)
    120
    >>> degrees_of_hand(75)
    90
    """
    return minute % 60 * 6
