from typing import Optional


def locker_code_ok(code: str) -> bool:
    """
    You are given the code that a swimmer typed at a locker.
    A code is accepted when
      - it has five characters,
      - the first one is an upper-case letter between A and H,
      - the others are digits, and no digit stands next to the same digit.

    >>> locker_code_ok("C4045")
    True
    >>> locker_code_ok("C4405")
    False
    >>> locker_code_ok("K1234")
    False
    """
    if len(code) != 5:
        return False
    if not ("A" <= code[0] <= "H"):
        return False
    digits = code[1:]
    for i in range(len(digits)):
        if not digits[i].isdigit():
            return False
        if i > 0 and digits[i] == digits[i - 1]:
            return False
    return True


def explain_code(code: str) -> Optional[str]:
    """Return the first thing that is wrong with a locker code, or None if nothing is wrong.

    The rules are looked at in this order: the code is empty, it is too short (less than 4),
    it holds a space, its last character is no digit.

    >>> explain_code("")
    'empty'
    >>> explain_code("a 12")
    'space at 1'
    >>> explain_code("ab12") is None
    True
    """
    if not code:
        return "empty"
    if len(code) < 4:
        return "too short"
    pos = code.find(" ")
    if pos >= 0:
        return "space at " + str(pos)
    return None if code[-1].isdigit() else "no final digit"


def may_open(tries, secret, limit=3):
    """
    A locker opens when the secret code is among the tries, but it blocks after `limit`
    wrong tries in a row. Return "open", "blocked" or "waiting".

    Examples:
        may_open(["11", "12"], "12") -> "open"
        may_open(["11", "13", "14", "12"], "12") -> "blocked"
        may_open([], "12") -> "waiting"
    """
    wrong = 0
    for t in tries:
        if t == secret:
            return "open"
        wrong += 1
        if wrong == limit:
            return "blocked"
    return "waiting"


def is_lazy_code(code):
    """Check if a numeric code is lazy: all digits are the same, or every digit differs
    from the one before by the same step of 1 or -1.

    >>> [is_lazy_code(c) for c in ("777", "2345", "9876", "2346", "5")]
    [True, True, True, False, True]
    """
    if len(code) < 2:
        return True
    step = int(code[1]) - int(code[0])
    if step not in (-1, 0, 1):
        return False
    for a, b in zip(code, code[1:]):
        if int(b) - int(a) != step:
            return False
    return True


def neighbours_share_code(codes: dict) -> bool:
    """
    Given a dict from locker number to code, return True if two lockers with numbers that
    differ by one have the same code.

    >>> neighbours_share_code({4: "x9", 5: "x9", 9: "a"})
    True
    >>> neighbours_share_code({4: "x9", 6: "x9"})
    False
    """
    for number, code in codes.items():
        if codes.get(number + 1) == code:
            return True
    return False


def safe_to_swap(a, b):
    # two codes may be swapped if they have the same length and different last characters
    if not a or not b:
        return False
    return len(a) == len(b) and a[-1] != b[-1]
