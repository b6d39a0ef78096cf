from typing import List, Optional


def signal_ok(signal: str) -> bool:
    """
    A lighthouse shows long (L) and short (S) flashes with dark pauses (.). A signal is proper if
      - it begins and ends with a flash,
      - after a long flash there are exactly two pauses, after a short one exactly one
        (nothing has to follow the last flash).

    >>> signal_ok("L..S.S")
    True
    >>> signal_ok("L.S")
    False
    >>> signal_ok("S.")
    False
    """
    if not signal or signal[0] == "." or signal[-1] == ".":
        return False
    i = 0
    while i < len(signal):
        if signal[i] not in "LS":
            return False
        if i == len(signal) - 1:
            return True
        pause = 2 if signal[i] == "L" else 1
        if signal[i + 1:i + 1 + pause] != "." * pause:
            return False
        i += 1 + pause
    return True


def which_tower(seen: str, towers: dict) -> Optional[str]:
    """
    The towers repeat their signals for ever. `seen` is a part of what a tower showed, maybe begun in
    the middle. Return the name of the only tower that fits, or None if none or several do.

    >>> which_tower("SLS", {"Cape": "LS", "Rock": "LLS"})
    'Cape'
    >>> which_tower("S", {"Cape": "LS", "Rock": "LLS"}) is None
    True
    """
    fits = []
    for name, signal in towers.items():
        repeated = signal * (len(seen) // len(signal) + 2)
        if seen in repeated:
            fits.append(name)
    return fits[0] if len(fits) == 1 else None


def ship_warned(ship: float, towers: List[tuple]) -> bool:
    """A ship at mile `ship` is warned if it is in the range of at least two towers, each given as
    (mile, range). Just at the end of the range still counts.

    ship_warned(10, [(4, 6), (12, 3)]) == True
    ship_warned(10, [(4, 5), (12, 3)]) == False
    """
    near = 0
    for mile, reach in towers:
        if abs(ship - mile) <= reach:
            near += 1
            if near == 2:
                return True
    return False


def dark_gap(towers: List[tuple], first: int, last: int) -> bool:
    """Return True if there is a whole mile between first and last that no tower lights up."""
    for mile in range(first, last + 1):
        if not any(abs(mile - m) <= r for m, r in towers):
            return True
    return False


def flag_message(flags: str) -> str:
    """
    Flags are read from the top of the mast down. A red flag (R) anywhere above a white one (W) means
    "danger"; only white ones mean "welcome"; a black one (B) makes it "go away", whatever
    else is there. No flags or anything else: "nothing".

    >>> [flag_message(f) for f in ("RW", "WR", "WW", "RBW", "")]
    ['danger', 'nothing', 'welcome', 'go away', 'nothing']
    """
    if not flags:
        return "nothing"
    if "B" in flags:
        return "go away"
    if set(flags) == {"W"}:
        return "welcome"
    red_seen = False
    for f in flags:
        if f == "R":
            red_seen = True
        elif f == "W" and red_seen:
            return "danger"
    return "nothing"


def night(hour, month):
    # long nights from October to March
    if month >= 10 or month <= 3:
        return hour >= 17 or hour < 8
    return hour >= 22 or hour < 5
