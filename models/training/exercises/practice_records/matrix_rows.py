"""A little seating plan: rows of chairs in a hall."""


class Hall:
    """A hall with rows of chairs that can be reserved; rows and chairs count from 1.

    >>> hall = Hall(2, 4)
    >>> hall.reserve(1, 2, "Ito")
    >>> hall[1, 2]
    'Ito'
    >>> hall.free_chairs
    7
    >>> print(hall)
    .I..
    ....
    """

    def __init__(self, rows, chairs):
        if rows < 1 or chairs < 1:
            raise ValueError("a hall needs chairs")
        self.rows = rows
        self.chairs = chairs
        self.names = {}

    def __getitem__(self, place):
        return self.names.get(place)

    def __contains__(self, place):
        row, chair = place
        return 1 <= row <= self.rows and 1 <= chair <= self.chairs

    def __str__(self):
        lines = []
        for row in range(1, self.rows + 1):
            line = ""
            for chair in range(1, self.chairs + 1):
                name = self[row, chair]
                line += name[0] if name else "."
            lines.append(line)
        return "\n".join(lines)

    @property
    def free_chairs(self):
        return self.rows * self.chairs - len(self.names)

    def reserve(self, row, chair, name):
        """Write a name on a chair that is in the hall and free."""
        place = (row, chair)
        if place not in self:
            raise IndexError(f"no chair {chair} in row {row}")
        if place in self.names:
            raise ValueError("taken by " + self.names[place])
        self.names[place] = name


def side_by_side(hall, count):
    """Return row and first chair of the first place where so many chairs are free next to each other.

    >>> hall = Hall(2, 4)
    >>> hall.reserve(1, 3, "Ito")
    >>> side_by_side(hall, 2), side_by_side(hall, 3), side_by_side(hall, 5)
    ((1, 1), (2, 1), None)
    """
    for row in range(1, hall.rows + 1):
        free = 0
        for chair in range(1, hall.chairs + 1):
            if hall[row, chair] is None:
                free += 1
            else:
                free = 0
            if free == count:
                return row, chair - count + 1
    return None


def seat_group(hall, name, count):
    """Reserve chairs side by side for a group. Returns False if there are none.

    >>> hall = Hall(1, 4)
    >>> seat_group(hall, "Uri", 3), seat_group(hall, "Ito", 2)
    (True, False)
    >>> print(hall)
    UUU.
    """
    place = side_by_side(hall, count)
    if place is None:
        return False
    row, first = place
    for chair in range(first, first + count):
        hall.reserve(row, chair, name)
    return True


def neighbours(hall, row, chair):
    """Return the names left and right of a chair, in front of it and behind it, in this order.

    >>> hall = Hall(3, 3)
    >>> hall.reserve(2, 1, "Ito")
    >>> hall.reserve(3, 2, "Uri")
    >>> neighbours(hall, 2, 2)
    ['Ito', 'Uri']
    """
    names = []
    for down, right in [(0, -1), (0, 1), (-1, 0), (1, 0)]:
        name = hall[row + down, chair + right]
        if name is not None:
            names.append(name)
    return names


def fullest_row(hall):
    """Return the number of the row with the most reserved chairs, the front one of several.

    >>> hall = Hall(3, 3)
    >>> hall.reserve(2, 1, "Ito")
    >>> fullest_row(hall)
    2
    """
    taken = [0] * (hall.rows + 1)
    for row, _ in hall.names:
        taken[row] += 1
    return taken.index(max(taken[1:]), 1)


def tickets_of(hall, name):
    """Return the places of a person as texts, sorted by row and chair.

    >>> hall = Hall(2, 4)
    >>> hall.reserve(2, 1, "Ito")
    >>> hall.reserve(1, 3, "Ito")
    >>> tickets_of(hall, "Ito")
    ['row 1 chair 3', 'row 2 chair 1']
    """
    places = sorted(place for place, owner in hall.names.items() if owner == name)
    return [f"row {row} chair {chair}" for row, chair in places]
