from typing import Dict, List, Optional, Tuple


def parcel_size(length: int, width: int, height: int) -> str:
    """Return the size of a parcel by the sum of its three sides in cm: up to 50 it is "S", up to 80 "M", up
    to 120 "L", above that "XL". A parcel with a side longer than 100 is always "XL", and a side of zero or
    less gives "error".
    >>> parcel_size(10, 20, 20)
    'S'
    >>> parcel_size(101, 1, 1)
    'XL'
    """
    sides = [length, width, height]
    if min(sides) <= 0:
        return "error"
    if max(sides) > 100:
        return "XL"
    total = sum(sides)
    for limit, name in [(50, "S"), (80, "M"), (120, "L")]:
        if total <= limit:
            return name
    return "XL"


def fill_bags(weights: List[int], limit: int) -> List[List[int]]:
    """Put the weights into bags in the given order. A new bag is opened when the next weight would make the
    current one heavier than the limit. Weights above the limit are sent back and appear in no bag.
    >>> fill_bags([3, 4, 9, 2, 5], 8)
    [[3, 4], [2, 5]]
    """
    bags = []
    current = []
    for weight in weights:
        if weight > limit:
            continue
        if sum(current) + weight > limit:
            bags.append(current)
            current = []
        current.append(weight)
    if current:
        bags.append(current)
    return bags


def first_fitting_shelf(shelves: List[int], size: int) -> Optional[int]:
    """Return the index of the shelf whose free space is the smallest one that still holds the size. Of
    equal shelves the first is taken; without a fitting shelf the answer is None.
    >>> first_fitting_shelf([9, 4, 6, 4], 4)
    1
    >>> first_fitting_shelf([1, 2], 4) is None
    True
    """
    best = None
    for i in range(len(shelves)):
        if shelves[i] < size:
            continue
        if best is None or shelves[i] < shelves[best]:
            best = i
    return best


def parcel_status(events: List[str]) -> str:
    """Follow a parcel through its events. It starts as "new"; "scan" makes a new parcel "sent", "ring"
    makes a sent one "offered", "sign" makes an offered one "done", "miss" makes an offered one "sent"
    again, and the second miss sends it "back". Other events are ignored.
    >>> parcel_status(["scan", "ring", "miss", "ring", "sign"])
    'done'
    >>> parcel_status(["scan", "ring", "miss", "ring", "miss", "sign"])
    'back'
    """
    status = "new"
    misses = 0
    for event in events:
        if status == "new" and event == "scan":
            status = "sent"
        elif status == "sent" and event == "ring":
            status = "offered"
        elif status == "offered" and event == "sign":
            status = "done"
        elif status == "offered" and event == "miss":
            misses += 1
            status = "back" if misses == 2 else "sent"
    return status


def parse_label(label: str) -> Dict[str, str]:
    """A label has fields like "to=Ann;zip=1234;note". A field without "=" is a flag with the value "yes".
    Keys are written in lower case, and empty fields are left out.
    >>> parse_label("To=Ann;;fragile")
    {'to': 'Ann', 'fragile': 'yes'}
    """
    fields = {}
    for field in label.split(";"):
        if not field:
            continue
        key, equals, value = field.partition("=")
        fields[key.lower()] = value if equals else "yes"
    return fields


def check_number(number: str) -> Tuple[bool, str]:
    """A parcel number has eight digits, and the last one is the sum of the others modulo 10. Spaces do not
    count. Return whether it is good and a short reason.
    >>> check_number("1000 0034")
    (True, 'good')
    >>> check_number("1000 0035")
    (False, 'wrong check digit')
    """
    digits = number.replace(" ", "")
    if not digits.isdigit():
        return False, "only digits allowed"
    if len(digits) != 8:
        return False, "eight digits needed"
    total = sum(int(digit) for digit in digits[:-1])
    if total % 10 != int(digits[-1]):
        return False, "wrong check digit"
    return True, "good"
