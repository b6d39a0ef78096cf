from typing import List


def shelf_label(aisle: int, side: str, bay: int) -> str:
    """
    Given the number of an aisle, a side ("left" or "right") and the number of a bay,
    return the label that is printed for the shelf: the aisle with two digits, the first
    letter of the side in upper case, and the bay with three digits.
    If the side is anything else, return an empty string.

    Examples:
    >>> shelf_label(4, "left", 17)
    '04L017'
    >>> shelf_label(12, "right", 5)
    '12R005'
    >>> shelf_label(1, "top", 5)
    ''
    """
    if side != "left" and side != "right":
        return ""
    first = str(aisle)
    while len(first) < 2:
        first = "0" + first
    last = str(bay)
    while len(last) < 3:
        last = "0" + last
    return first + side[0].upper() + last


def read_label(label: str):
    """
    You are given a shelf label such as "04L017". Return a tuple (aisle, side, bay) with
    the two numbers as integers and the side as the word "left" or "right".
    Return None if the label does not have exactly this format.

    >>> read_label("04L017")
    (4, 'left', 17)
    >>> read_label("4L017") is None
    True
    """
    if len(label) != 6:
        return None
    aisle = label[:2]
    bay = label[3:]
    if not aisle.isdigit() or not bay.isdigit():
        return None
    if label[2] == "L":
        return (int(aisle), "left", int(bay))
    elif label[2] == "R":
        return (int(aisle), "right", int(bay))
    return None


def walk_order(labels: List[str]) -> List[str]:
    """
    A worker walks through the aisles in rising order. In odd aisles he goes from low bays
    to high bays, in even aisles from high bays back to low ones. Sort the labels in the
    order in which he passes them; the side does not matter.

    walk_order(["02L001", "01R004", "02R009", "01L002"])
    == ["01L002", "01R004", "02R009", "02L001"]
    """
    def key(label):
        aisle = int(label[:2])
        bay = int(label[3:])
        if aisle % 2 == 0:
            bay = -bay
        return (aisle, bay)

    return sorted(labels, key=key)


def missing_bays(labels, aisle, last):
    """
    Find the bays of the given aisle, from 1 up to last, for which there is no label in
    the list, neither left nor right. Return them as a list of numbers in rising order.

    >>> missing_bays(["03L001", "03R003", "04L002"], 3, 4)
    [2, 4]
    """
    seen = set()
    for x in labels:
        if int(x[:2]) == aisle:
            seen.add(int(x[3:]))
    res = []
    for bay in range(1, last + 1):
        if bay not in seen:
            res.append(bay)
    return res


def count_sides(labels: List[str]) -> dict:
    """Count how many labels are on the left and on the right; both keys are always there."""
    cnt = {"left": 0, "right": 0}
    for label in labels:
        if "L" in label:
            cnt["left"] += 1
        else:
            cnt["right"] += 1
    return cnt
