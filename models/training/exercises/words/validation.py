def strong_enough(password: str) -> bool:
    """A password needs 8 or more characters, one digit, one capital and no space.

    >>> strong_enough("Blue7whale")
    True
    >>> strong_enough("bluewhale")
    False
    """
    if len(password) < 8 or " " in password:
        return False
    has_digit = False
    has_capital = False
    for ch in password:
        if ch.isdigit():
            has_digit = True
        if ch.isupper():
            has_capital = True
    return has_digit and has_capital


def password_problems(password: str) -> list:
    """List what is wrong with a password; an empty list means it is fine.

    >>> password_problems("abc")
    ['too short', 'no digit']
    >>> password_problems("abcdefg1")
    []
    """
    problems = []
    if len(password) < 8:
        problems.append("too short")
    if not any(ch.isdigit() for ch in password):
        problems.append("no digit")
    if not any(ch.isalpha() for ch in password):
        problems.append("no letter")
    return problems


def valid_user_name(name):
    """User names start with a letter and hold only letters, digits and '_', 3 to 12 in all.

    >>> valid_user_name("max_99")
    True
    >>> valid_user_name("9max")
    False
    """
    if not 3 <= len(name) <= 12:
        return False
    if not name[0].isalpha():
        return False
    for ch in name:
        if not (ch.isalnum() or ch == "_"):
            return False
    return True


def valid_plate(plate: str) -> bool:
    """A car plate has three capital letters, a dash and three digits.

    >>> valid_plate("ABC-123")
    True
    >>> valid_plate("AB-1234")
    False
    """
    if len(plate) != 7 or plate[3] != "-":
        return False
    letters = plate[:3]
    digits = plate[4:]
    return letters.isalpha() and letters.isupper() and digits.isdigit()


def simple_email(text: str) -> bool:
    """One '@', something before it, and a dot inside the part after it.

    >>> simple_email("kim@mail.org")
    True
    >>> simple_email("kim@mail")
    False
    >>> simple_email("@mail.org")
    False
    """
    if text.count("@") != 1:
        return False
    user, host = text.split("@")
    if user == "":
        return False
    dot = host.find(".")
    return dot > 0 and not host.endswith(".")


def read_age(text):
    """Return the age as a number, or None when it is not a whole number from 0 to 120.

    >>> read_age(" 42 ")
    42
    >>> read_age("-1") is None
    True
    """
    try:
        age = int(text)
    except ValueError:
        return None
    if age < 0 or age > 120:
        return None
    return age


def check_digit_ok(code: str) -> bool:
    """The last digit of a library card is the sum of the others modulo 10.

    >>> check_digit_ok("12339")
    True
    >>> check_digit_ok("12338")
    False
    """
    total = 0
    for ch in code[:-1]:
        total += int(ch)
    return total % 10 == int(code[-1])


def require_name(name):
    """Return the trimmed name; raise an error for an empty one.

    >>> require_name("  Ida ")
    'Ida'
    """
    name = name.strip()
    if not name:
        raise ValueError("name is empty")
    return name
