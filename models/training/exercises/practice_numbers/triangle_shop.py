import math


def can_close(sides):
    """
    Can a closed shape be laid with rods of these lengths? At least three rods are needed, and the
    longest one must be shorter than all the others together.

    can_close([3, 4, 5]) == True
    can_close([1, 1, 5]) == False
    can_close([2, 2]) == False
    """
    if len(sides) < 3:
        return False
    longest = max(sides)
    return longest < sum(sides) - longest


def kind_of_corner(a, b, c):
    """
    The greatest corner of a triangle with these sides: "sharp", "right" or "blunt"; "none" if the
    rods cannot be closed.

    kind_of_corner(3, 4, 5) == "right"
    kind_of_corner(4, 4, 5) == "sharp"
    kind_of_corner(1, 2, 9) == "none"
    """
    if not can_close([a, b, c]):
        return "none"
    a, b, c = sorted([a, b, c])
    difference = a * a + b * b - c * c
    if difference == 0:
        return "right"
    return "sharp" if difference > 0 else "blunt"


def cut_to_close(rod, sides):
    """
    A long rod is to be shortened to a whole length such that the shape of the rod and the sides can be
    closed. Return the longest possible length, 0 if there is none. The rod may stay as it is.

    cut_to_close(9, [3, 4]) == 6
    cut_to_close(5, [3, 4]) == 5
    cut_to_close(5, [1, 9]) == 0
    """
    length = rod
    while length > 0:
        if can_close(sides + [length]):
            return length
        length -= 1
    return 0


def first_closing(rods):
    """
    Rods are taken one after another from the list. Return how many are needed until the rods taken so far
    can be closed, or 0 if that never happens.

    first_closing([9, 2, 3, 5, 1]) == 4
    first_closing([1, 1]) == 0
    """
    taken = []
    for rod in rods:
        taken.append(rod)
        if can_close(taken):
            return len(taken)
    return 0


def height_over(base, area):
    """
    The height of a triangle over its base, rounded to two places; None if the base is not positive.

    height_over(5, 10) == 4.0
    height_over(0, 10) == None
    """
    if base <= 0:
        return None
    return round(2 * area / base, 2)


def same_form(first, second):
    """
    Do two triangles have the same form, which means that their sorted sides have equal ratios?

    same_form([3, 4, 5], [10, 6, 8]) == True
    same_form([3, 4, 5], [3, 4, 6]) == False
    """
    first = sorted(first)
    second = sorted(second)
    for i in range(1, 3):
        if first[i] * second[0] != first[0] * second[i]:
            return False
    return True


def flag_cloth(rows, width, height):
    """
    Flags are right triangles cut from rectangles; two of them fit in one. The rows need 1, 2, 3 and so on
    flags. Return the area of cloth, whole rectangles only.

    flag_cloth(3, 2, 1) == 6
    flag_cloth(2, 2, 1) == 4
    """
    flags = 0
    for row in range(1, rows + 1):
        flags += row
    rectangles = math.ceil(flags / 2)
    return rectangles * width * height


def corner_sum(angles):
    """
    Given all corners but one of a shape with straight edges, in degrees, return the missing corner.

    corner_sum([90, 60]) == 30
    corner_sum([90, 90, 90]) == 90
    """
    corners = len(angles) + 1
    missing = (corners - 2) * 180
    for angle in angles:
        missing -= angle
    return missing
