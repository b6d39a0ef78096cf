from typing import Dict, List, Optional


def membership_fee(age: int, years: int, family: bool) -> int:
    """
    The yearly fee is 60, for those under 18 it is 30. It falls by 1 for each year of membership, but
    by at most 10. Members of a family pay three quarters of it, rounded down.
    >>> membership_fee(40, 3, False)
    57
    >>> membership_fee(12, 0, True)
    22
    """
    fee = 30 if age < 18 else 60
    fee -= min(years, 10)
    if family:
        fee = fee * 3 // 4
    return fee


def guest_list(replies: Dict[str, str]) -> int:
    """Replies are "yes", "no", "maybe" or "+2" (comes with two others). People to expect at most.
    >>> guest_list({"Ann": "yes", "Bob": "+2", "Cy": "no", "Di": "maybe"})
    5
    """
    total = 0
    for reply in replies.values():
        if reply in ("yes", "maybe"):
            total += 1
        elif reply.startswith("+"):
            total += 1 + int(reply[1:])
    return total


def secret_gifts(names: List[str], shift: int) -> Dict[str, str]:
    """ Everybody gives a present to the one who sits some places further in the circle.
    Nobody may give to himself, else a ValueError is raised.
    >>> secret_gifts(["Al", "Bo", "Cy"], 1)
    {'Al': 'Bo', 'Bo': 'Cy', 'Cy': 'Al'}
    """
    n = len(names)
    if shift % n == 0:
        raise ValueError("everybody would get the own present")
    return {names[i]: names[(i + shift) % n] for i in range(n)}


def handshakes(groups: List[int]) -> int:
    """
    People shake hands with everybody who is not of their own group. How many handshakes are there?
    >>> handshakes([2, 3])
    6
    >>> handshakes([1, 1, 1])
    3
    """
    total = 0
    for i in range(len(groups)):
        for j in range(i + 1, len(groups)):
            total += groups[i] * groups[j]
    return total


def song_vote(requests: List[str]) -> List[str]:
    # most wanted songs first, equal ones in the order of the first request
    order = []
    for song in requests:
        if song not in order:
            order.append(song)
    return sorted(order, key=lambda song: -requests.count(song))


def cake_slices(cakes: int, slices: int, guests: int) -> str:
    """Can everybody get the same number of slices, and are there any left?
    >>> cake_slices(2, 12, 7)
    '3 each, 3 left'
    >>> cake_slices(1, 4, 5)
    'not enough'
    """
    total = cakes * slices
    if total < guests:
        return "not enough"
    return f"{total // guests} each, {total % guests} left"


def shared_hobby(first: List[str], second: List[str]) -> Optional[str]:
    """First hobby of the first person that the second one has as well, whatever the case.
    >>> shared_hobby(["Chess", "golf"], ["Golf", "sailing"])
    'golf'
    """
    lowered = [h.lower() for h in second]
    for hobby in first:
        if hobby.lower() in lowered:
            return hobby
    return None


def at_party(arrivals: List[int], departures: List[int], time: int) -> int:
    """How many guests are there at a time? Who leaves at this time is gone already.
    >>> at_party([18, 19, 20], [22, 20, 23], 20)
    2
    """
    count = 0
    for a, d in zip(arrivals, departures):
        if a <= time < d:
            count += 1
    return count


def name_tag(full_name, width):
    """First name and initial, centred between stars.
    >>> name_tag("lea wolf", 12)
    '*  Lea W.  *'
    """
    first, last = full_name.split()
    text = first.capitalize() + " " + last[0].upper() + "."
    return "*" + text.center(width - 2) + "*"


def balloons(colours: List[str], n: int) -> List[str]:
    """Colours of n balloons in a row if the colours are used in turn.
    >>> balloons(["red", "blue"], 3)
    ['red', 'blue', 'red']
    """
    return [colours[i % len(colours)] for i in range(n)]
