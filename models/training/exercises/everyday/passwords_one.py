from typing import List


def password_problems(password: str) -> List[str]:
    """
    List what is wrong with a password: "short" (fewer than 8 characters), "digit" (no digit),
    "case" (not both small and capital letters) and "blank" (contains a blank).
    >>> password_problems("summer")
    ['short', 'digit', 'case']
    >>> password_problems("Rainy9Days")
    []
    """
    problems = []
    if len(password) < 8:
        problems.append("short")
    if not any(ch.isdigit() for ch in password):
        problems.append("digit")
    if password == password.lower() or password == password.upper():
        problems.append("case")
    if " " in password:
        problems.append("blank")
    return problems


def strength(password: str) -> int:
    """ One point for each kind of character in the password: small letters, capital letters,
    digits and all others; and one more if it is longer than 11 characters.
    >>> strength("abc")
    1
    >>> strength("Correct-Horse-7")
    5
    """
    lower = upper = digit = other = 0
    for ch in password:
        if ch.islower():
            lower = 1
        elif ch.isupper():
            upper = 1
        elif ch.isdigit():
            digit = 1
        else:
            other = 1
    points = lower + upper + digit + other
    if len(password) > 11:
        points += 1
    return points


def has_keyboard_row(password: str, length: int = 4) -> bool:
    """
    Does the password contain neighbouring keys of one keyboard row, forwards or backwards?
    >>> has_keyboard_row("xxASDFxx")
    True
    >>> has_keyboard_row("poiu1")
    True
    >>> has_keyboard_row("harmless")
    False
    """
    word = password.lower()
    for row in ["1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm"]:
        for keys in (row, row[::-1]):
            for i in range(len(keys) - length + 1):
                if keys[i:i + length] in word:
                    return True
    return False


def too_similar(old: str, new: str) -> bool:
    """A new password is too similar if it differs in fewer than three places from the old one.
    >>> too_similar("sunny1day", "sunny2day")
    True
    """
    different = abs(len(old) - len(new))
    for a, b in zip(old, new):
        if a != b:
            different += 1
    return different < 3


def repeated_char(password: str) -> bool:
    # True if the same character stands three times in a row
    for i in range(len(password) - 2):
        if password[i] == password[i + 1] == password[i + 2]:
            return True
    return False


def locked_out(attempts: List[str], correct: str) -> bool:
    """The account is locked after three wrong attempts in a row.
    >>> locked_out(["a", "b", "ok", "c", "d"], "ok")
    False
    >>> locked_out(["a", "b", "c", "ok"], "ok")
    True
    """
    wrong = 0
    for attempt in attempts:
        if attempt == correct:
            wrong = 0
        else:
            wrong += 1
        if wrong == 3:
            return True
    return False


def pin_ok(pin: str, birthday: str) -> bool:
    """A PIN has four digits that are not all equal and do not occur in the birthday.
    >>> pin_ok("2904", "29.04.1990")
    False
    >>> pin_ok("7153", "29.04.1990")
    True
    """
    if len(pin) != 4 or not pin.isdigit():
        return False
    if len(set(pin)) == 1:
        return False
    return pin not in birthday.replace(".", "")


def from_sentence(sentence):
    """Build a password from the first letter and the length of each word.
    >>> from_sentence("My dog eats pears")
    'M2d3e4p5'
    """
    return "".join(word[0] + str(len(word)) for word in sentence.split())
