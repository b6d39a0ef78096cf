from typing import Dict, List, Optional, Tuple


def parse_label(label: str) -> Optional[Tuple[str, int, str]]:
    """
    A shelf label looks like "B12-left": a capital letter for the aisle, a number for the shelf,
    a hyphen and the side. Return (aisle, shelf, side), or None when the label is not in this form.

    >>> parse_label("B12-left")
    ('B', 12, 'left')
    >>> parse_label("b12-left") is None
    True
    >>> parse_label("B-right") is None
    True
    """
    if label.count("-") != 1:
        return None
    place, side = label.split("-")
    if side not in ("left", "right"):
        return None
    if len(place) < 2 or not place[0].isupper():
        return None
    if not place[1:].isdigit():
        return None
    return place[0], int(place[1:]), side


def next_label(label: str) -> str:
    """
    Labels run from A0 to A9, then B0 ... up to Z9. Given a label, return the next one;
    after Z9 the labels begin at A0 again.

    >>> next_label("C4"), next_label("C9"), next_label("Z9")
    ('C5', 'D0', 'A0')
    """
    letter, digit = label[0], label[1]
    if digit != "9":
        return letter + str(int(digit) + 1)
    if letter == "Z":
        return "A0"
    return chr(ord(letter) + 1) + "0"


def sort_labels(labels: List[str]) -> List[str]:
    """
    Sort labels such as "A10", "A9", "B1" by letter first and then by the value of the number,
    so that A9 comes before A10.

    >>> sort_labels(["B1", "A10", "A9"])
    ['A9', 'A10', 'B1']
    """
    return sorted(labels, key=lambda s: (s[0], int(s[1:])))


def missing_labels(labels: List[str], letter: str) -> List[str]:
    """
    Find the gaps: all labels with the given letter that lie between the lowest and the highest
    number in use, but are not in the list.

    >>> missing_labels(["A2", "A5", "B3", "A3"], "A")
    ['A4']
    >>> missing_labels(["B3"], "A")
    []
    """
    used = [int(s[1:]) for s in labels if s[0] == letter]
    if not used:
        return []
    gaps = []
    for n in range(min(used), max(used) + 1):
        if n not in used:
            gaps.append(letter + str(n))
    return gaps


def group_by_aisle(labels: List[str]) -> Dict[str, int]:
    # how many labels each aisle has
    groups: Dict[str, int] = {}
    for label in labels:
        if not label:
            continue
        groups[label[0]] = groups.get(label[0], 0) + 1
    return groups


def pad_label(label: str, digits: int) -> str:
    """
    Give the number in a label a fixed number of digits by zeros in front: pad_label("A7", 3) -> "A007".
    A number that already has more digits stays as it is.

    >>> pad_label("A7", 3), pad_label("A1234", 3)
    ('A007', 'A1234')
    """
    head, number = label[0], label[1:]
    if len(number) >= digits:
        return label
    return head + "0" * (digits - len(number)) + number
