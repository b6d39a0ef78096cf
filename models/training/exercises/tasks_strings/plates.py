from typing import List


def is_plate(s: str) -> bool:
    """
    A number plate of the town of Orlin has two capital letters, a hyphen and then three or
    four digits, of which the first is not 0. Check if the string is such a plate.

    >>> is_plate("KB-402")
    True
    >>> is_plate("KB-0402")
    False
    >>> is_plate("K1-402")
    False
    """
    if len(s) not in (6, 7):
        return False
    letters = s[:2]
    digits = s[3:]
    if not letters.isalpha() or not letters.isupper():
        return False
    if s[2] != "-":
        return False
    return digits.isdigit() and digits[0] != "0"


def next_plate(plate: str) -> str:
    """
    Plates of the form "AB-123" (two letters, three digits) are given out in order: the
    number is raised by one; after 999 it goes on with 100 and the letters go one further
    ("AZ" is followed by "BA"). After "ZZ-999" comes "AA-100". Return the next plate.

    Examples:
    >>> next_plate("AB-123")
    'AB-124'
    >>> next_plate("AZ-999")
    'BA-100'
    """
    a = ord(plate[0]) - 65
    b = ord(plate[1]) - 65
    num = int(plate[3:]) + 1
    if num > 999:
        num = 100
        b += 1
        if b == 26:
            b = 0
            a = (a + 1) % 26
    return chr(a + 65) + chr(b + 65) + "-" + str(num)


def plates_like(plates: List[str], pattern: str) -> List[str]:
    """
    A witness saw only a part of a plate. In the pattern, "?" stands for any one character.
    Return the plates which fit to the pattern, sorted.

    plates_like(["KB-402", "KD-412", "RB-402"], "K?-4?2") == ["KB-402", "KD-412"]
    """
    def fits(p):
        if len(p) != len(pattern):
            return False
        for x, y in zip(p, pattern):
            if y != "?" and x != y:
                return False
        return True

    return sorted([p for p in plates if fits(p)])


def toll(plate, hour):
    """
    The toll on the bridge depends on the last digit of the plate. Cars with an even digit pay
    2 coins before noon and 3 after, cars with an odd digit pay the other way round.
    Return -1 if the plate does not end with a digit.

    toll("KB-402", 9) == 2
    toll("KB-403", 9) == 3
    toll("KB-40X", 9) == -1
    """
    last = plate[-1]
    if not last.isdigit():
        return -1
    even = int(last) % 2 == 0
    morning = hour < 12
    if even == morning:
        return 2
    return 3


def lucky_plates(plates: List[str]) -> int:
    """
    Count the plates whose digits, read from left to right, never fall. Letters and hyphens
    do not matter.

    >>> lucky_plates(["AA-123", "BC-321", "XY-557"])
    2
    """
    count = 0
    for plate in plates:
        digits = [int(c) for c in plate if c.isdigit()]
        good = True
        for i in range(len(digits) - 1):
            if digits[i] > digits[i + 1]:
                good = False
                break
        if good:
            count += 1
    return count
