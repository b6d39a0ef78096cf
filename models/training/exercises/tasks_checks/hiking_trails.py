from typing import List, Optional


def trail_grade(heights: List[int], length: float) -> Optional[str]:
    """
    Given the heights along a trail in metres and its length in km, return its grade.
    Add up all climbs. "stroll" for up to 100 m of climb and 8 km, "hike" for up to 600 m and
    20 km, otherwise "tour". Any single climb between two points of 300 m or more makes it
    a "climb" at once. With fewer than two points there is no grade: None.

    >>> trail_grade([100, 150, 120, 160], 7.5)
    'stroll'
    >>> trail_grade([100, 150, 120, 160], 8.5)
    'hike'
    >>> trail_grade([100, 400], 2)
    'climb'
    """
    if len(heights) < 2:
        return None
    total = 0
    for a, b in zip(heights, heights[1:]):
        if b - a >= 300:
            return "climb"
        if b > a:
            total += b - a
    if total <= 100 and length <= 8:
        return "stroll"
    return "hike" if total <= 600 and length <= 20 else "tour"


def marks_ok(marks: str) -> bool:
    """On a trail there are marks "r" (red) and "y" (yellow) and forks "?". After each fork the next
    mark must be of the same colour as the last mark before it, and a trail never ends
    with a fork or starts with one.

    >>> marks_ok("rr?ry")
    True
    >>> marks_ok("rr?y")
    False
    >>> marks_ok("rr?")
    False
    """
    if not marks or marks[0] == "?" or marks[-1] == "?":
        return False
    color = marks[0]
    fork = False
    for m in marks:
        if m == "?":
            fork = True
            continue
        if fork and m != color:
            return False
        fork = False
        color = m
    return True


def back_before_dark(start: float, km: float, climb: int, sunset: float) -> bool:
    """
    One walks 4 km in an hour and needs an hour more for each 400 m of climb. From five hours on,
    half an hour of rest is added. Is one back half an hour before sunset at the latest?

    back_before_dark(9, 12, 400, 13.5) -> True
    back_before_dark(9, 12, 800, 14.5) -> False
    """
    hours = km / 4 + climb / 400
    if hours >= 5:
        hours += 0.5
    return start + hours <= sunset - 0.5


def hut_in_reach(huts: List[float], total: float, day: float) -> bool:
    """
    The trail begins at km 0 and ends at km `total`. Can it be walked from hut to hut so that no day
    is longer than `day` km?

    >>> hut_in_reach([18, 9, 30], 41, 12)
    True
    >>> hut_in_reach([18, 9, 30], 43, 12)
    False
    """
    places = [0] + sorted(h for h in huts if 0 < h < total) + [total]
    return all(places[i] - places[i - 1] <= day for i in range(1, len(places)))


def signs_consistent(signs):
    """Signs are (km on the trail, km to the hut as written). All of them must lead to the same hut: the
    two numbers add up to the same, or a sign behind the hut points back to it."""
    if not signs:
        return True
    hut = signs[0][0] + signs[0][1]
    for here, left in signs[1:]:
        if here + left != hut and here - left != hut:
            return False
    return True


def water_enough(litres, hours, hot):
    need = hours * (0.5 if hot else 0.3)
    return litres >= need
