def average_speeders(entries: list[tuple[str, int, int]], limit: int) -> list[str]:
    """
    Entries (plate, kilometre, minute) come from cameras in the order of time. A car is too fast if
    it drove faster than the limit (km per hour) on average between two cameras that saw it one
    after the other. Return such plates in the order of the first offence.

    >>> average_speeders([("A1", 0, 0), ("B2", 0, 1), ("A1", 20, 10), ("B2", 20, 16)], 100)
    ['A1']
    """
    last = {}
    caught = []
    for plate, km, minute in entries:
        if plate in last:
            km0, minute0 = last[plate]
            way, time = abs(km - km0), minute - minute0
            if way * 60 > limit * time and plate not in caught:
                caught.append(plate)
        last[plate] = (km, minute)
    return caught


def toll(gates: list[int], prices: list[int], enter: int, leave: int) -> int:
    """
    Gate i stands at kilometre gates[i] and costs prices[i]. Return what a car pays from kilometre
    `enter` to `leave`, in whichever direction. A gate exactly at the place of entering costs
    nothing, one at the place of leaving has to be paid.

    >>> toll([10, 20, 30], [3, 4, 5], 10, 30)
    9
    >>> toll([10, 20, 30], [3, 4, 5], 30, 15)
    4
    """
    if enter == leave:
        return 0
    total = 0
    for g, p in zip(gates, prices):
        if enter < g <= leave or leave <= g < enter:
            total += p
    return total


def lane_changes(lanes: list[int]) -> int:
    """
    Count the lane changes of a car that crosses two lanes or more at once or goes back to the lane it
    came from with the very next note (both are dangerous).

    >>> lane_changes([1, 3, 3, 2, 3])
    2
    """
    cnt = 0
    for i in range(1, len(lanes)):
        jump = abs(lanes[i] - lanes[i - 1])
        if jump >= 2:
            cnt += 1
        elif jump == 1 and i > 1 and lanes[i] == lanes[i - 2]:
            cnt += 1
    return cnt


def zip_merge(left: list[str], right: list[str], ambulance: str) -> list[str]:
    """
    Two lanes become one: cars go in turn, the left lane first. If the ambulance is the front car
    of a lane, it goes at once, and then the other lane has its turn.

    >>> zip_merge(["a", "b"], ["AMB", "c"], "AMB")
    ['AMB', 'a', 'c', 'b']
    """
    lanes = [left[:], right[:]]
    out = []
    turn = 0
    while lanes[0] or lanes[1]:
        for side in (0, 1):
            if lanes[side] and lanes[side][0] == ambulance:
                turn = side
        if not lanes[turn]:
            turn = 1 - turn
        out.append(lanes[turn].pop(0))
        turn = 1 - turn
    return out


def jam_length(speeds, spacing):
    """
    Detectors stand every `spacing` metres. A jam is between two neighbouring detectors which both
    measure less than 20. Return the length of the longest jam in metres.

    jam_length([80, 15, 10, 5, 60, 10], 500) -> 1000
    """
    longest = 0
    current = 0
    for a, b in zip(speeds, speeds[1:]):
        if a < 20 and b < 20:
            current += spacing
        else:
            current = 0
        longest = current if current > longest else longest
    return longest


def odd_even_day(plates: list[str], day: int) -> list[str]:
    """Return the plates that may drive: the last digit and the day must be both odd or both even."""
    allowed = []
    for plate in plates:
        digits = [ch for ch in plate if ch.isdigit()]
        if digits and int(digits[-1]) % 2 == day % 2:
            allowed.append(plate)
    return allowed
