from typing import Dict, List


def ticket_answer(ticket: Dict[str, object], zone: int, now: int) -> str:
    """
    A ticket is a dict with "zones" (list of numbers), "until" (minute) and maybe "used" (a flag for
    single tickets). The barrier answers with a word, and the rules are checked in this order:
      "used"  the ticket has been used already,
      "late"  now is after `until`,
      "zone"  the zone is not among its zones,
      "go"    otherwise.

    >>> ticket_answer({"zones": [1, 2], "until": 90}, 2, 90)
    'go'
    >>> ticket_answer({"zones": [1, 2], "until": 90}, 3, 91)
    'late'
    >>> ticket_answer({"zones": [1], "until": 90, "used": True}, 1, 5)
    'used'
    """
    if ticket.get("used", False):
        return "used"
    if now > ticket["until"]:
        return "late"
    return "go" if zone in ticket["zones"] else "zone"


def fare_group(age: int, student: bool = False, card: bool = False) -> str:
    """Below 6 "free", below 16 "half", students below 27 "half" too, with a card "saver", from 67 on
    "senior", everyone else "full". A card doesn't help those who travel free or for half.

    >>> fare_group(5)
    'free'
    >>> fare_group(24, student=True, card=True)
    'half'
    >>> fare_group(70, card=True)
    'saver'
    """
    if age < 6:
        return "free"
    if age < 16 or (student and age < 27):
        return "half"
    if card:
        return "saver"
    return "senior" if age >= 67 else "full"


def trip_covered(stops: List[int], zones: List[int]) -> bool:
    """
    A trip is given as the zones of its stops. Zone 0 is the border and is covered by every ticket.
    Return True if all zones are covered, or at most the last stop is not.

    trip_covered([1, 0, 2, 3], [1, 2]) -> True
    trip_covered([1, 3, 2], [1, 2]) -> False
    """
    for i in range(len(stops) - 1):
        if stops[i] != 0 and stops[i] not in zones:
            return False
    return True


def serial_is_real(serial: str) -> bool:
    """
    The last character of a ticket's serial is a check letter: A for 0, B for 1 and so on up to K
    for 10. It belongs to the sum of the digits, each times its place (from 1), modulo 11.

    >>> serial_is_real("123D")
    True
    >>> serial_is_real("123E")
    False
    >>> serial_is_real("D")
    False
    """
    digits, letter = serial[:-1], serial[-1:]
    if not digits.isdigit():
        return False
    total = sum(place * int(d) for place, d in enumerate(digits, 1))
    return letter == chr(ord("A") + total % 11)


def passed_back(scans, wait=5):
    """Scans are (minute, card) in order. Was a card used twice within `wait` minutes?"""
    last = {}
    for minute, card in scans:
        if card in last and minute - last[card] < wait:
            return True
        last[card] = minute
    return False


def free_with_adult(children, adults):
    # two children a grown-up
    if adults == 0:
        return children == 0
    return children <= 2 * adults
