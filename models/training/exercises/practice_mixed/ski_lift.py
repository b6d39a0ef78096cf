def rides_possible(points, costs):
    """
    A card has points. Ride the lifts in the order of `costs` until the points do not suffice for the next
    one, and return the number of rides.

    rides_possible(10, [4, 3, 5, 1]) -> 2
    rides_possible(0, [4]) -> 0
    """
    rides = 0
    for cost in costs:
        if cost > points:
            break
        points -= cost
        rides += 1
    return rides


def slope_sign(name, colour, open_slope):
    """
    The sign of a slope: "* " for blue, "** " for red and "*** " for black before the name; closed slopes
    have their name in brackets.

    slope_sign("Fox", "red", True) -> "** Fox"
    slope_sign("Eagle", "black", False) -> "*** (Eagle)"
    """
    colours = ["blue", "red", "black"]
    stars = "*" * (colours.index(colour) + 1)
    if not open_slope:
        name = "(" + name + ")"
    return stars + " " + name


def load_chairs(groups, seats):
    """
    Groups of skiers wait in a line. A group does not split, but the next group joins the same chair if there
    is room. Return the number of skiers on each chair; a group larger than a chair is sent away.

    load_chairs([2, 2, 3, 1], 4) -> [4, 4]
    load_chairs([3, 2, 7], 4) -> [3, 2]
    """
    chairs = []
    for group in groups:
        if group > seats:
            continue
        if chairs and chairs[-1] + group <= seats:
            chairs[-1] += group
        else:
            chairs.append(group)
    return chairs


def passes_per_day(scans):
    """
    Scans are pairs (day, card). Return how many different cards were used on every day.

    passes_per_day([("mon", 7), ("mon", 7), ("tue", 7), ("mon", 9)]) -> {"mon": 2, "tue": 1}
    """
    cards = {}
    for day, card in scans:
        if day not in cards:
            cards[day] = set()
        cards[day].add(card)
    return {day: len(used) for day, used in cards.items()}


def lift_may_run(wind, gusts, ice):
    """
    The lift stands still with ice, with wind over 60, or when two gusts in a row are over 80.

    lift_may_run(50, [85, 70, 90], False) -> True
    lift_may_run(50, [85, 90], False) -> False
    """
    if ice or wind > 60:
        return False
    for i in range(len(gusts) - 1):
        if gusts[i] > 80 and gusts[i + 1] > 80:
            return False
    return True


def climb_and_descent(heights):
    """
    Add up all metres upwards and all metres downwards along a tour.

    climb_and_descent([100, 250, 200, 230]) -> (180, 50)
    """
    up = 0
    down = 0
    for before, after in zip(heights, heights[1:]):
        if after > before:
            up += after - before
        else:
            down += before - after
    return up, down


def ways_down(slopes, place):
    """
    slopes maps each place to the places below it; "valley" is the end. How many ways lead to the valley?

    ways_down({"top": ["hut", "valley"], "hut": ["valley"]}, "top") -> 2
    """
    if place == "valley":
        return 1
    ways = 0
    for below in slopes.get(place, []):
        ways += ways_down(slopes, below)
    return ways
