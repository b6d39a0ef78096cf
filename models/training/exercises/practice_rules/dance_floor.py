def step_to(place, step):
    """
    Return the place (row, column) after a step: "f" forward (one row up), "b" back, "l" left, "r" right,
    other letters stay.

    >>> step_to((2, 2), "f"), step_to((2, 2), "x")
    ((1, 2), (2, 2))
    """
    row, column = place
    if step == "f":
        row -= 1
    elif step == "b":
        row += 1
    elif step == "l":
        column -= 1
    elif step == "r":
        column += 1
    return row, column


def figure_closes(steps):
    """
    Check if a figure ends where it began and touches no place twice on its way (stays do not count).

    >>> figure_closes("frbl"), figure_closes("fb"), figure_closes("flfrbb")
    (True, True, False)
    """
    place = (0, 0)
    visited = []
    for step in steps:
        new_place = step_to(place, step)
        if new_place == place:
            continue
        if new_place in visited:
            return False
        visited.append(new_place)
        place = new_place
    return place == (0, 0)


def collisions(first, second, start_first, start_second):
    """
    Two dancers make their steps at the same time. Count how many times they are on the same place after a
    step, or have just changed places with each other.

    >>> collisions("rr", "ll", (0, 0), (0, 3))
    1
    """
    a, b = start_first, start_second
    count = 0
    for step_a, step_b in zip(first, second):
        new_a = step_to(a, step_a)
        new_b = step_to(b, step_b)
        if new_a == new_b or (new_a == b and new_b == a):
            count += 1
        a, b = new_a, new_b
    return count


def dance_marks(marks):
    """
    Judges give marks from 0 to 10. Wrong marks are ignored; with at least four marks the best and the worst
    one are left out. Return the mean with one digit behind the point, or 0.0 without any mark.

    >>> dance_marks([8, 9, 3, 8, 12]), dance_marks([])
    (8.0, 0.0)
    """
    good = sorted(mark for mark in marks if 0 <= mark <= 10)
    if len(good) >= 4:
        good = good[1:-1]
    if not good:
        return 0.0
    return round(sum(good) / len(good), 1)


def floor_use(steps, size):
    """
    Return a matrix that tells how many times each place of a square floor was entered by a dancer who
    starts in its upper left corner. Steps off the floor are not made.

    >>> floor_use("rblfu", 2)
    [[1, 1], [1, 1]]
    """
    used = [[0] * size for _ in range(size)]
    place = (0, 0)
    for step in steps:
        row, column = step_to(place, step)
        if (row, column) == place or not (0 <= row < size and 0 <= column < size):
            continue
        used[row][column] += 1
        place = (row, column)
    return used


def song_for(tempo, mood):
    """
    Return the dance for a tempo (beats in a minute): below 90 a "waltz", or a "rumba" in a happy mood;
    below 130 a "foxtrot", above that a "jive"; in a sad mood nothing faster than a waltz is danced.

    >>> song_for(80, "happy"), song_for(150, "sad"), song_for(120, "calm")
    ('rumba', 'waltz', 'foxtrot')
    """
    if mood == "sad":
        return "waltz"
    if tempo < 90:
        return "rumba" if mood == "happy" else "waltz"
    if tempo < 130:
        return "foxtrot"
    return "jive"
