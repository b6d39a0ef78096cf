def swings_until_still(width, loss, still):
    """A pendulum loses a share of its width with each swing. After how many swings is it narrower than
    `still`? A loss that is not between 0 and 1 makes no sense: None.

    >>> swings_until_still(100, 0.5, 10)
    4
    >>> swings_until_still(100, 0, 10) is None
    True
    >>> swings_until_still(5, 0.5, 10)
    0
    """
    if loss <= 0 or loss >= 1:
        return None
    swings = 0
    while width >= still:
        width = width * (1 - loss)
        swings += 1
    return swings


def way_of_ball(height, bounce, bounces):
    """A ball falls from a height and comes back to a share of it each time. Return the whole way, up and
    down, up to the moment when it touches the ground after the given bounces.

    >>> way_of_ball(8, 0.5, 2)
    20.0
    >>> way_of_ball(8, 0.5, 0)
    8
    """
    way = height
    for _ in range(bounces):
        height *= bounce
        way += 2 * height
    return way


def guess_errors(truth, guess, rounds):
    """Each round brings the guess half of the way to the truth, and a tenth of that half more. Return the
    distances to the truth after every round, rounded to three places.

    >>> guess_errors(10, 0, 3)
    [4.5, 2.025, 0.911]
    """
    errors = []
    for _ in range(rounds):
        half = (truth - guess) / 2
        guess += half + half / 10
        errors.append(round(abs(truth - guess), 3))
    return errors


def fixed_value(factor, add, start, places=3):
    """Replace x by factor * x + add until x does not change any more when it is rounded to the given
    places, at most 200 times. Return the rounded value or None.

    >>> fixed_value(0.5, 1, 0)
    2.0
    >>> fixed_value(2, 1, 0) is None
    True
    """
    x = start
    for _ in range(200):
        following = factor * x + add
        if round(following, places) == round(x, places) and abs(following - x) < 10 ** -places / 100:
            return round(following, places)
        x = following
    return None


def beats_in_common(a, b, seconds):
    """Two metronomes beat every a and every b tenths of a second, both at time 0. Count their common
    beats within the seconds, the one at 0 included.

    >>> beats_in_common(4, 6, 3)
    3
    """
    common = 0
    for tenth in range(10 * seconds + 1):
        if tenth % a == 0 and tenth % b == 0:
            common += 1
    return common


def longest_calm(widths, limit):
    """The number of swings in the longest run of widths below the limit.

    >>> longest_calm([5, 2, 1, 6, 1], 3)
    2
    >>> longest_calm([], 3)
    0
    """
    longest = run = 0
    for width in widths:
        run = run + 1 if width < limit else 0
        if run > longest:
            longest = run
    return longest


def pushes_needed(width, loss, wanted, push, swings):
    """Before each swing the pendulum gets a push (a fixed gain of width) if it is narrower than wanted.
    Count the pushes during the given swings.

    >>> pushes_needed(10, 0.2, 9, 3, 4)
    2
    """
    pushes = 0
    for _ in range(swings):
        if width < wanted:
            width += push
            pushes += 1
        width *= 1 - loss
    return pushes
