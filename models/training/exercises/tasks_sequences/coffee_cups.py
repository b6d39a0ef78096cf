import math


def cup_after_sips(fill: float, sips: list[float], refill_below: float) -> list[float]:
    """
    A cup starts full with `fill` millilitres. After a sip that leaves less than
    `refill_below` the waiter fills it up again. Nobody can drink more than is in the cup.
    Return the level after each sip (and after the refill, if there was one).

    >>> cup_after_sips(200, [50, 120, 300], 40)
    [150, 200, 200]
    """
    level = fill
    levels = []
    for s in sips:
        level -= min(s, level)
        if level < refill_below:
            level = fill
        levels.append(level)
    return levels


def latest_coffee(hours: list[int], bedtime: int, effect: int) -> bool:
    """
    Check if the last coffee was early enough. Hours can run over midnight: an hour that is
    smaller than the one before it belongs to the next day, and bedtime is on the day of the last
    coffee if it is larger than its hour, otherwise on the next day.

    >>> latest_coffee([8, 13, 16], 22, 6)
    True
    >>> latest_coffee([8, 23], 2, 4)
    False
    """
    if not hours:
        return True
    last = hours[-1]
    end = bedtime if bedtime > last else bedtime + 24
    return end - last >= effect


def stack_cups(cups: list[int]) -> list[list[int]]:
    """
    Cups are cleared one by one. A cup is put on the first stack whose top cup is at least as
    wide; if there is none, a new stack begins. Return the stacks from bottom to top.

    >>> stack_cups([7, 9, 6, 7, 8])
    [[7, 6], [9, 7], [8]]
    """
    stacks = []
    for c in cups:
        for st in stacks:
            if st[-1] >= c:
                st.append(c)
                break
        else:
            stacks.append([c])
    return stacks


def strongest_mix(beans: list[tuple[str, int]], strength: int) -> tuple[str, str] | None:
    """
    Find two different sorts whose mean strength is as near as possible to the wish.
    The first pair in the order of the list is taken when several are equally near.

    >>> strongest_mix([("mild", 2), ("dark", 9), ("house", 5)], 5)
    ('mild', 'dark')
    >>> strongest_mix([("mild", 2)], 5) is None
    True
    """
    best = math.inf
    pair = None
    for i in range(len(beans)):
        for j in range(i + 1, len(beans)):
            off = abs((beans[i][1] + beans[j][1]) / 2 - strength)
            if off < best:
                best = off
                pair = (beans[i][0], beans[j][0])
    return pair


def empty_cards(stamps: list[str], free_after: int) -> dict[str, int]:
    """
    Every purchase gives the named guest a stamp; a full card is worth a free cup and a new
    card begins. Return the stamps on the current card of each guest who has any.

    Example:
    empty_cards(["Li", "Bo", "Li", "Li"], 2) == {"Li": 1, "Bo": 1}
    """
    cards = {}
    for name in stamps:
        cards[name] = (cards.get(name, 0) + 1) % free_after
    return {k: v for k, v in cards.items() if v > 0}


def tables_to_wipe(states, walk):
    """Of the tables on the walk, return those marked "dirty", without passing the same table twice."""
    res = []
    for t in walk:
        if states.get(t) == "dirty" and t not in res:
            res.append(t)
    return res
