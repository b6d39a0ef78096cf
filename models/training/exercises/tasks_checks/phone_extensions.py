from typing import Dict, List, Optional


def extension_ok(ext: str) -> bool:
    """
    Office phones have extensions of four digits. The first digit is the floor (1 to 6), the last two
    are the desk, which is odd on odd floors and even on even floors.

    >>> extension_ok("3017")
    True
    >>> extension_ok("3018")
    False
    >>> extension_ok("7017")
    False
    """
    if len(ext) != 4 or not ext.isdigit():
        return False
    floor = int(ext[0])
    if not 1 <= floor <= 6:
        return False
    desk = int(ext[-2:])
    return desk % 2 == floor % 2


def call_kind(number: str, book: Dict[str, str]) -> str:
    """Return "inside" for four digits that are in the book, "wrong" for four digits that are not,
    "abroad" for a number that starts with "00", and "town" for all other numbers.
    Blanks in the number are ignored; no number at all is "wrong".

    >>> call_kind("30 17", {"3017": "Ida"})
    'inside'
    >>> call_kind("0047 555", {})
    'abroad'
    >>> call_kind("", {})
    'wrong'
    """
    number = number.replace(" ", "")
    if not number:
        return "wrong"
    if len(number) == 4:
        return "inside" if number in book else "wrong"
    return "abroad" if number[:2] == "00" else "town"


def easy_to_remember(number: str) -> bool:
    """
    A number is easy if, cut into blocks of two digits from the left, at least two blocks that follow
    one another are equal, or if it has no more than two different digits.

    easy_to_remember("471212") -> True
    easy_to_remember("412124") -> False
    easy_to_remember("3133131") -> True
    """
    if len(set(number)) <= 2:
        return True
    blocks = [number[i:i + 2] for i in range(0, len(number) - 1, 2)]
    for i in range(1, len(blocks)):
        if blocks[i] == blocks[i - 1]:
            return True
    return False


def forward_target(ext: str, rules: Dict[str, str]) -> Optional[str]:
    """
    Calls are forwarded along the rules, maybe several times. Return the extension where
    a call ends, or None if it would go round in a circle.

    >>> forward_target("1001", {"1001": "1003", "1003": "2002"})
    '2002'
    >>> forward_target("1001", {"1001": "1003", "1003": "1001"}) is None
    True
    """
    seen = []
    while ext in rules:
        if ext in seen:
            return None
        seen.append(ext)
        ext = rules[ext]
    return ext


def line_busy(calls: List[tuple], ext: str, at: int) -> bool:
    """Calls are (from, to, start, seconds). Is the extension talking at the given second?"""
    for a, b, start, seconds in calls:
        if ext not in (a, b):
            continue
        if start <= at < start + seconds:
            return True
    return False


def conference_ok(members, limit=8):
    # two or more, nobody twice, not too many, and all from one floor or all from different ones
    if not 2 <= len(members) <= limit or len(set(members)) != len(members):
        return False
    floors = {m[0] for m in members}
    return len(floors) in (1, len(members))
