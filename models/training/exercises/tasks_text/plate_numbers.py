def parse_plate(plate: str):
    """
    A number plate of our country reads "KA 12 XB": two capitals for the town, one to four digits, two
    capitals. Blanks and hyphens may be left out. Return (town, number, letters), or None.

    >>> parse_plate("KA 12 XB"), parse_plate("KA-7-AA")
    (('KA', 12, 'XB'), ('KA', 7, 'AA'))
    >>> parse_plate("K 12 XB") is None
    True
    """
    core = plate.replace(" ", "").replace("-", "")
    if not 5 <= len(core) <= 8:
        return None
    town, number, letters = core[:2], core[2:-2], core[-2:]
    if not number.isdigit():
        return None
    for part in (town, letters):
        if not all("A" <= ch <= "Z" for ch in part):
            return None
    return town, int(number), letters


def is_pretty(plate: str) -> bool:
    """
    A plate is pretty if its digits are all the same or rise by one from digit to digit; single digits
    are not pretty.

    >>> is_pretty("KA 345 XB"), is_pretty("KA 77 XB"), is_pretty("KA 7 XB"), is_pretty("KA 4321 XB")
    (True, True, False, False)
    """
    digits = [ch for ch in plate if ch.isdigit()]
    if len(digits) < 2:
        return False
    if len(set(digits)) == 1:
        return True
    return all(int(b) - int(a) == 1 for a, b in zip(digits, digits[1:]))


def seen_partly(memory: str, plates: list) -> list:
    """
    A witness remembers a plate only partly, with "?" for each character that was not seen. Return all
    plates of the list that agree with it; blanks are compared like other characters.

    >>> seen_partly("K? 1? XB", ["KA 12 XB", "KB 19 XB", "KA 2 XB"])
    ['KA 12 XB', 'KB 19 XB']
    """
    found = []
    for plate in plates:
        if len(plate) != len(memory):
            continue
        if all(m == "?" or m == p for m, p in zip(memory, plate)):
            found.append(plate)
    return found


def confused(plate: str) -> str:
    """
    A camera confuses "O" with "0", "I" with "1" and "B" with "8". Write the plate with letters in the
    first and last two places and digits in between. Plates of fewer than five characters are returned
    unchanged.

    >>> confused("K01I80")
    'KO11BO'
    """
    if len(plate) < 5:
        return plate
    to_letter = {"0": "O", "1": "I", "8": "B"}
    to_digit = {"O": "0", "I": "1", "B": "8"}
    out = ""
    for i, ch in enumerate(plate):
        if i < 2 or i >= len(plate) - 2:
            out += to_letter.get(ch, ch)
        else:
            out += to_digit.get(ch, ch)
    return out


def towns_on_street(plates: list) -> str:
    """
    List the towns of all parked cars with the number of cars, the most frequent town first, then by the
    alphabet.

    >>> towns_on_street(["KA 1 AA", "MU 2 AA", "KA 3 AB", "BE 9 ZZ"])
    'KA:2 BE:1 MU:1'
    """
    counts = {}
    for plate in plates:
        town = plate[:2]
        counts[town] = counts.get(town, 0) + 1
    order = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return " ".join(town + ":" + str(n) for town, n in order)


def plate_sum(plate):
    # digits count their value, letters their place in the alphabet
    total = 0
    for ch in plate.upper():
        if ch.isdigit():
            total += int(ch)
        elif "A" <= ch <= "Z":
            total += ord(ch) - 64
    return total
