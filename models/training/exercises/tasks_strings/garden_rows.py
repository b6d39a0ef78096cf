def plant_row(spec: str) -> str:
    """
    A gardener notes a row as "3r2t": three roses and two tulips. A letter without a number is
    one plant. Return the row with one letter for each plant.

    >>> plant_row("3r2t")
    'rrrtt'
    >>> plant_row("r12l")
    'rllllllllllll'
    """
    row = ""
    num = 0
    for ch in spec:
        if ch.isdigit():
            num = num * 10 + int(ch)
        else:
            row += ch * max(num, 1)
            num = 0
    return row


def weed(row: str, keep: int) -> str:
    """
    In a row of plants (letters) at most keep plants of the same kind may stand side by side.
    Take out the additional ones and leave a "." in their places.

    Examples:
    >>> weed("aaabb", 2)
    'aa.bb'
    >>> weed("aaaa", 1)
    'a...'
    """
    out = ""
    run = 0
    for i in range(len(row)):
        if i > 0 and row[i] == row[i - 1]:
            run += 1
        else:
            run = 1
        if run > keep:
            out += "."
        else:
            out += row[i]
    return out


def can_plant(row: str, kind: str, bad: dict) -> list[int]:
    """
    Return the positions of the free places "." of a row where a plant of the given kind may be
    planted. The dictionary bad tells for a kind the string of the kinds that it does not
    like as a direct neighbour.

    can_plant("a.b..", "c", {"c": "b"}) == [4]
    can_plant("a.b..", "d", {"c": "b"}) == [1, 3, 4]
    """
    enemies = bad.get(kind, "")
    places = []
    for i in range(len(row)):
        if row[i] != ".":
            continue
        ok = True
        if i > 0 and row[i - 1] in enemies:
            ok = False
        if i + 1 < len(row) and row[i + 1] in enemies:
            ok = False
        if ok:
            places.append(i)
    return places


def harvest(row, ripe):
    """
    The plants of a row are letters; a capital letter is a ripe plant. Harvest from the left until
    there are ripe of them, or the row is at its end. A harvested plant becomes a small letter.
    Return the new row and the number of plants that were harvested.

    harvest("aBcDE", 2) == ("abcdE", 2)
    harvest("aB", 5) == ("ab", 1)
    """
    x = list(row)
    cnt = 0
    i = 0
    while i < len(x) and cnt < ripe:
        if x[i].isupper():
            x[i] = x[i].lower()
            cnt += 1
        i += 1
    return ("".join(x), cnt)


def grow(row: str, days: int) -> str:
    """
    A plant has a size from 1 to 9, written as a digit; "." is an empty place. Every day each plant
    grows by 1 if it has an empty place or the border on at least one side. Size 9 is the end.
    Return the row after the given number of days.

    grow("1.2", 2) -> "3.4"
    grow("111", 1) -> "212"
    """
    for _ in range(days):
        new = ""
        for i, c in enumerate(row):
            left = row[i - 1] if i > 0 else "."
            right = row[i + 1] if i + 1 < len(row) else "."
            if c != "." and c != "9" and (left == "." or right == "."):
                c = str(int(c) + 1)
            new += c
        row = new
    return row
