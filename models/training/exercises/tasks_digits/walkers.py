def lap_position(distance, lap, start=0):
    """
    A runner starts at the mark `start` of a round track with the given length. Return the mark
    where he stands after the distance (negative: he runs backwards) and the number of times he
    came across mark 0.

    >>> lap_position(950, 400, 100)
    (250, 2)
    >>> lap_position(-150, 400, 100)
    (350, 1)
    """
    total = start + distance
    crossings = abs(total // lap)
    return total % lap, crossings


def step_code(code):
    """A code consists of digits and the letters "f" and "b": "3f2b" means 3 steps forward and 2
    back. A letter without a number means one step. Return the place in the end.

    >>> step_code("3f2bf")
    2
    >>> step_code("12b")
    -12
    """
    place = 0
    number = ""
    for ch in code:
        if ch.isdigit():
            number += ch
        else:
            n = int(number) if number else 1
            place += n if ch == "f" else -n
            number = ""
    return place


def stairs_with_rests(steps, rest_every, rest_growth):
    """
    Climbing a step takes 1 minute. After rest_every steps there is a rest of 1 minute, after the
    next rest_every steps a rest of 1 + rest_growth, then 1 + 2 * rest_growth and so on; at the
    top no rest is needed. Return the minutes.

    >>> stairs_with_rests(10, 4, 2)
    14
    >>> stairs_with_rests(4, 4, 2)
    4
    """
    minutes = 0
    rest = 1
    for s in range(1, steps + 1):
        minutes += 1
        if s % rest_every == 0 and s != steps:
            minutes += rest
            rest += rest_growth
    return minutes


def visited_twice(moves):
    """Starting on 0, a toy robot makes the moves (whole numbers). Return the first place where
    it stops for the second time, None if there is none.

    visited_twice([3, -1, 2, -2]) == 2
    visited_twice([1, -1]) == 0
    visited_twice([1, 1]) == None
    """
    place = 0
    seen = {0}
    for m in moves:
        place += m
        if place in seen:
            return place
        seen.add(place)
    return None


def dog_and_master(master_steps, pulls):
    """
    The master walks one step per second; the dog jumps ahead by the next number in `pulls` each
    second (repeating the list), but the leash keeps him within 3 steps of the master on both
    sides. Return the place of the dog.

    >>> dog_and_master(4, [5, -1])
    5
    """
    dog = 0
    for t in range(1, master_steps + 1):
        dog += pulls[(t - 1) % len(pulls)]
        dog = max(t - 3, min(t + 3, dog))
    return dog


def milestones(start, end, every=5):
    """List the milestones (multiples of every) between two places in the order in which they are
    passed. The start and the end count too.

    milestones(3, 17) == [5, 10, 15]
    milestones(12, 5) == [10, 5]
    """
    if start <= end:
        return [p for p in range(start, end + 1) if p % every == 0]
    return [p for p in range(start, end - 1, -1) if p % every == 0]


def faster_hiker(a, b):
    """Each hiker is a tuple (kilometres, minutes). Return "a", "b" or "equal" for the higher
    speed, using whole numbers only."""
    left = a[0] * b[1]
    right = b[0] * a[1]
    if left == right:
        return "equal"
    return "a" if left > right else "b"
