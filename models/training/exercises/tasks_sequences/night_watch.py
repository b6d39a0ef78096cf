def gaps_in_duty(shifts: list[tuple[int, int]], night: tuple[int, int]) -> int:
    """
    Shifts (start, end) may overlap and stand in any order. Return how many minutes of the night
    nobody was on duty.

    >>> gaps_in_duty([(100, 200), (180, 240), (300, 350)], (90, 400))
    120
    >>> gaps_in_duty([], (0, 60))
    60
    """
    free = 0
    reached = night[0]
    for start, end in sorted(shifts):
        if start > reached:
            free += min(start, night[1]) - reached
        if end > reached:
            reached = min(end, night[1])
        if reached == night[1]:
            break
    return free + night[1] - reached


def double_shift(plan: list[str], pause: int) -> list[str]:
    """
    plan[i] is the guard of night i. After a night a guard should have `pause` free nights. Return the
    guards for which this is broken somewhere, in alphabetical order.

    >>> double_shift(["Ed", "Flo", "Ed", "Gus", "Hal", "Flo"], 2)
    ['Ed']
    """
    tired = set()
    for i, name in enumerate(plan):
        if name in plan[i + 1:i + 1 + pause]:
            tired.add(name)
    return sorted(tired)


def rounds_in_order(marks: list[str], posts: list[str]) -> int:
    """
    A round is complete when all posts were visited in the given order; other posts may lie in between.
    Count the complete rounds in the marks; each new round begins after the last one.

    >>> rounds_in_order(["gate", "yard", "gate", "tower", "gate", "tower"], ["gate", "tower"])
    2
    """
    if not posts:
        return 0
    done = 0
    k = 0
    for m in marks:
        if m == posts[k]:
            k += 1
            if k == len(posts):
                done += 1
                k = 0
    return done


def swap_offers(plan, cannot):
    """
    cannot[name] is the set of nights on which a guard is away. For every night whose guard is away find
    the first other night whose guard could change with it. Return (night, other) pairs, with
    -1 if there is no such night. The plan itself is not changed.

    Example:
    swap_offers(["a", "b", "c"], {"a": {0, 1}, "b": {0}}) == [(0, 2)]
    """
    offers = []
    for i, guard in enumerate(plan):
        if i not in cannot.get(guard, set()):
            continue
        partner = -1
        for j, other in enumerate(plan):
            if other == guard or i in cannot.get(other, set()):
                continue
            if j not in cannot.get(guard, set()):
                partner = j
                break
        offers.append((i, partner))
    return offers


def noise_report(levels: list[int], quiet: int) -> str:
    """
    Draw the night: "." for quiet, "!" for noise, and "?" for noise in a single note between two
    quiet ones, which may be a mistake.

    >>> noise_report([10, 50, 12, 60, 70], 20)
    '.?.!!'
    """
    chars = []
    for i, v in enumerate(levels):
        if v <= quiet:
            chars.append(".")
        elif 0 < i < len(levels) - 1 and levels[i - 1] <= quiet and levels[i + 1] <= quiet:
            chars.append("?")
        else:
            chars.append("!")
    return "".join(chars)


def fair_share(plan: list[str]) -> bool:
    """Check that no guard has more than one night more than any other guard of the plan."""
    counts = [plan.count(g) for g in set(plan)]
    return not counts or max(counts) - min(counts) <= 1
