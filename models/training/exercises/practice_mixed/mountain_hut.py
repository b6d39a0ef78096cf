def hike_minutes(kilometres, metres_up):
    """
    A hiker needs 15 minutes for a kilometre and 10 for each 100 metres up. The smaller of both counts
    only half.

    hike_minutes(4, 300) == 75
    hike_minutes(2, 600) == 75
    """
    along = 15 * kilometres
    upwards = 10 * metres_up / 100
    longer = max(along, upwards)
    shorter = min(along, upwards)
    return longer + shorter / 2


def signpost(goals):
    """
    goals maps names to minutes. Write a line for each one, the nearest first: "Hut 1 h 20", or "Lake
    40 min".

    signpost({"Hut": 80, "Lake": 40}) == ["Lake 40 min", "Hut 1 h 20"]
    """
    lines = []
    for name in sorted(goals, key=goals.get):
        minutes = goals[name]
        if minutes < 60:
            lines.append(f"{name} {minutes} min")
        else:
            lines.append(f"{name} {minutes // 60} h {minutes % 60:02d}")
    return lines


def sleeping_places(groups, rooms):
    """
    Each group, the largest first, takes the smallest room that is large enough. Return a dict from group
    to room, with None for a group without a room.

    sleeping_places({"A": 2, "B": 5}, {"red": 6, "blue": 4}) == {"B": "red", "A": "blue"}
    """
    free = sorted(rooms, key=lambda room: rooms[room])
    given = {}
    for group in sorted(groups, key=lambda name: groups[name], reverse=True):
        given[group] = None
        for room in free:
            if rooms[room] >= groups[group]:
                given[group] = room
                free.remove(room)
                break
    return given


def soup_left(pot, guests):
    """
    Guests take 0.3 litres each, hungry ones (names in capitals) twice that. Return the litres left,
    rounded to one decimal, and the guests that found too little.

    soup_left(1, ["Ida", "BEN", "Al"]) == (0.1, ["Al"])
    """
    without = []
    for guest in guests:
        portion = 0.6 if guest.isupper() else 0.3
        if portion > pot:
            without.append(guest)
        else:
            pot -= portion
    return round(pot, 1), without


def weather_allows(hours):
    """
    A tour needs three dry hours in a row. hours is a list with "sun", "cloud" or "rain".

    weather_allows(["sun", "rain", "cloud", "sun", "sun"]) == True
    weather_allows(["sun", "sun", "rain", "sun"]) == False
    """
    dry = 0
    for sky in hours:
        dry = 0 if sky == "rain" else dry + 1
        if dry == 3:
            return True
    return False


def rests(heights, every):
    """
    Rest whenever at least `every` metres were climbed since the last rest (ways down are not counted).
    Return the heights of all rests.

    rests([500, 700, 650, 800, 1000], 300) == [800]
    """
    places = []
    climbed = 0
    for before, height in zip(heights, heights[1:]):
        if height > before:
            climbed += height - before
        if climbed >= every:
            places.append(height)
            climbed = 0
    return places


def echoes(shout, walls):
    """
    The first wall repeats a shout without its first letter; what comes back goes to the next wall. Return
    all that is heard, as a list, the shout included.

    echoes("hey", 5) == ["hey", "ey", "y"]
    echoes("hey", 1) == ["hey", "ey"]
    """
    if shout == "":
        return []
    if walls == 0:
        return [shout]
    return [shout] + echoes(shout[1:], walls - 1)
