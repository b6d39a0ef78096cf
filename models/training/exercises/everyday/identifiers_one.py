def valid_username(name: str) -> str:
    """
    A user name must start with a letter, may only have letters, digits and underscores,
    and has 3 to 12 characters. Return "ok" or "not ok".
    >>> valid_username("kim_99")
    'ok'
    >>> valid_username("9kim")
    'not ok'
    """
    if len(name) < 3 or len(name) > 12:
        return "not ok"
    if not name[0].isalpha():
        return "not ok"
    for ch in name:
        if not (ch.isalnum() or ch == "_"):
            return "not ok"
    return "ok"


def room_code_ok(code: str) -> bool:
    """ Rooms are called like "B2-017": a building from A to F, a floor from 0 to 5, a dash and
    three digits that are not all zero.
    >>> room_code_ok("B2-017")
    True
    >>> room_code_ok("G2-017"), room_code_ok("B2-000"), room_code_ok("B2 017")
    (False, False, False)
    """
    if len(code) != 6 or code[2] != "-":
        return False
    if code[0] not in "ABCDEF":
        return False
    if code[1] not in "012345":
        return False
    number = code[3:]
    return number.isdigit() and number != "000"


def to_variable(title: str) -> str:
    """Make a variable name from a column title: small letters, underscores for
    all other characters and no two underscores side by side.
    >>> to_variable("Unit price (net)")
    'unit_price_net'
    """
    out = ""
    for ch in title.lower():
        if ch.isalnum():
            out += ch
        elif out and out[-1] != "_":
            out += "_"
    return out.rstrip("_")


def product_code_digit(code: str) -> int:
    """
    Check digit of a product code: digits are multiplied by 1 and 3 in turn and added up;
    the check digit fills the sum up to the next multiple of 10.
    >>> product_code_digit("400123")
    2
    """
    total = 0
    for i, ch in enumerate(code):
        factor = 1 if i % 2 == 0 else 3
        total += int(ch) * factor
    return (10 - total % 10) % 10


def next_free_name(name: str, taken: list[str]) -> str:
    """Add the smallest number (from 2 on) to the name if it is taken already.
    >>> next_free_name("report", ["report", "report2", "notes"])
    'report3'
    """
    if name not in taken:
        return name
    n = 2
    while name + str(n) in taken:
        n += 1
    return name + str(n)


def camel_words(identifier: str) -> list[str]:
    # "maxSpeedLimit" -> ["max", "speed", "limit"]
    words = [""]
    for ch in identifier:
        if ch.isupper():
            words.append("")
        words[-1] += ch.lower()
    return [w for w in words if w]


def mail_address_ok(address: str) -> bool:
    """Very simple check: one @ with something before it, and a dot inside of what comes after.
    >>> mail_address_ok("ann@shop.example")
    True
    >>> mail_address_ok("ann@shop.")
    False
    """
    if address.count("@") != 1 or " " in address:
        return False
    user, host = address.split("@")
    if not user or "." not in host:
        return False
    return not host.startswith(".") and not host.endswith(".")


def initials_id(names, year):
    """Student ids are made of the initials and the last two digits of the year.
    >>> initials_id(["Lea Marie Wolf", "Jo Ek"], 2024)
    ['LMW24', 'JE24']
    """
    ids = []
    for name in names:
        initials = "".join(part[0] for part in name.split())
        ids.append(initials.upper() + str(year % 100).zfill(2))
    return ids


def increment_plate(plate: str) -> str:
    """Next code after "AB99" style codes: the number goes up, then the letters.
    >>> increment_plate("AB98"), increment_plate("AZ99")
    ('AB99', 'BA00')
    """
    number = (int(plate[2:]) + 1) % 100
    letters = (ord(plate[0]) - 65) * 26 + ord(plate[1]) - 65
    if number == 0:
        letters = (letters + 1) % 676
    return chr(letters // 26 + 65) + chr(letters % 26 + 65) + f"{number:02d}"
