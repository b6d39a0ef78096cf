def parcel_size(label: str):
    """
    A parcel has a label like "30x20x15 cm" or "0.3x0.2x0.15 m". Return the three lengths in centimetres as
    a sorted list of whole numbers, or None if there are not exactly three lengths or the unit is unknown.

    >>> parcel_size("30x20x15 cm")
    [15, 20, 30]
    >>> parcel_size("0.3x0.2x0.15 m")
    [15, 20, 30]
    >>> parcel_size("30x20 cm") is None
    True
    """
    parts = label.split(" ")
    if len(parts) != 2:
        return None
    lengths = parts[0].split("x")
    if len(lengths) != 3:
        return None
    if parts[1] == "cm":
        factor = 1
    elif parts[1] == "m":
        factor = 100
    else:
        return None
    return sorted(round(float(x) * factor) for x in lengths)


def parcel_fits(label: str, box: str) -> bool:
    """
    Check if a parcel "30x20x15" fits into a box "40x35x20", when it may be turned in all directions but
    must stand parallel to the sides. A parcel that is as long as the box on a side fits.

    parcel_fits("30x20x15", "15x20x30") == True
    parcel_fits("50x1x1", "40x40x40") == False
    """
    a = sorted([int(x) for x in label.split("x")])
    b = sorted([int(x) for x in box.split("x")])
    for i in range(3):
        if a[i] > b[i]:
            return False
    return True


def stamp_text(labels, marks):
    """
    The marks are letters which are stamped on the labels one after the other; "*" means that the last
    letter is stamped again. After the last mark it goes on with the first one. The first mark is never "*".
    Return the labels, each with "/" and its letter.

    stamp_text(["p1", "p2", "p3", "p4"], "a*b") == ["p1/a", "p2/a", "p3/b", "p4/a"]
    """
    res = []
    last = ""
    for i, l in enumerate(labels):
        m = marks[i % len(marks)]
        if m != "*":
            last = m
        res.append(l + "/" + last)
    return res


def weight_grams(text: str) -> int:
    """
    Return the weight that is written in a text like "2kg 350g", "1kg" or "80g" in grams. The parts may come
    in any order, also several times. Raise a ValueError for any other part.

    weight_grams("2kg 350g") -> 2350
    weight_grams("80g 1kg 20g") -> 1100
    """
    total = 0
    for part in text.split():
        if part.endswith("kg"):
            total += 1000 * int(part[:-2])
        elif part.endswith("g"):
            total += int(part[:-1])
        else:
            raise ValueError("unknown weight: " + part)
    return total


def handle_signs(label: str) -> dict:
    """
    The last part of a label, behind the last "#", has one letter for each rule: "f" fragile, "u" this side
    up, "c" keep cold. Return a dictionary with the three words "fragile", "up" and "cold" as keys and True
    or False as values. Without a "#" everything is False.

    >>> handle_signs("box 7 #fc")
    {'fragile': True, 'up': False, 'cold': True}
    """
    signs = ""
    if "#" in label:
        signs = label.split("#")[-1]
    result = {}
    for word in ["fragile", "up", "cold"]:
        result[word] = word[0] in signs
    return result
