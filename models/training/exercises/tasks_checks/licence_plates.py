def plate_region(plate: str) -> str:
    """
    On the isle of Torven a plate has two letters, a space, and one to four digits.
    The first letter gives the region: N, S, E, W for the four coasts, anything else is "inland".
    If the plate has another form, return "foreign".

    Examples:
    >>> plate_region("NK 204")
    'north'
    >>> plate_region("QA 7")
    'inland'
    >>> plate_region("NK204")
    'foreign'
    """
    pieces = plate.split(" ")
    if len(pieces) != 2:
        return "foreign"
    letters, digits = pieces
    if len(letters) != 2 or not letters.isalpha() or not letters.isupper():
        return "foreign"
    if not digits.isdigit() or len(digits) > 4:
        return "foreign"
    names = {"N": "north", "S": "south", "E": "east", "W": "west"}
    return names.get(letters[0], "inland")


def plate_is_taken(wanted: str, taken: list[str]) -> bool:
    """The office takes O and 0, I and 1 for the same, and doesn't look at spaces.
    Check if the wanted plate collides with one of the taken ones.

    >>> plate_is_taken("BO 10", ["B0 I0", "XX 1"])
    True
    >>> plate_is_taken("BO 10", ["BA 10"])
    False
    """
    def plain(p):
        return p.replace(" ", "").replace("O", "0").replace("I", "1")

    for t in taken:
        if plain(t) == plain(wanted):
            return True
    return False


def may_drive_today(plate: str, day: int, smog: bool) -> bool:
    """
    On smog days only cars whose last digit has the parity of the day may drive.
    Plates without any digit belong to the fire brigade: they may always drive.

    may_drive_today("AB 12", 4, True) == True
    may_drive_today("AB 12", 5, True) == False
    may_drive_today("FIRE", 5, True) == True
    """
    if not smog:
        return True
    for ch in reversed(plate):
        if ch.isdigit():
            return int(ch) % 2 == day % 2
    return True


def is_collectors_plate(plate):
    """A plate is for collectors if the digits in it climb strictly and the letters fall
    strictly, each read from left to right. Other characters are passed over.

    >>> is_collectors_plate("TS 139")
    True
    >>> is_collectors_plate("ST 139")
    False
    >>> is_collectors_plate("TS 119")
    False
    """
    last_digit = ""
    last_letter = ""
    for ch in plate:
        if ch.isdigit():
            if last_digit and ch <= last_digit:
                return False
            last_digit = ch
        elif ch.isalpha():
            if last_letter and ch >= last_letter:
                return False
            last_letter = ch
    return True


def same_owner_style(p, q):
    """Two plates are in the same style if they have letters, digits and spaces at the same places."""
    if len(p) != len(q):
        return False
    for a, b in zip(p, q):
        if a.isdigit() != b.isdigit() or a.isalpha() != b.isalpha():
            return False
    return True


def convoy_in_order(plates: list[str]) -> bool:
    # the numbers at the end of the plates must never go down
    numbers = [int(p.split()[-1]) for p in plates]
    return all(numbers[i] <= numbers[i + 1] for i in range(len(numbers) - 1))
