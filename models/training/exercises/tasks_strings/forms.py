def valid_postcode(code: str) -> bool:
    """
    Check if a string is a postcode of an invented country: one of the letters N, S, E or W, then
    four digits whose sum is even, then optionally a space and a single small letter.

    Examples:
    >>> valid_postcode("N1230")
    True
    >>> valid_postcode("S4444 b")
    True
    >>> valid_postcode("E1000")
    False
    """
    if len(code) != 5 and len(code) != 7:
        return False
    if code[0] not in "NSEW":
        return False
    digits = code[1:5]
    if not digits.isdigit():
        return False
    total = sum(int(d) for d in digits)
    if total % 2 != 0:
        return False
    if len(code) == 7:
        return code[5] == " " and "a" <= code[6] <= "z"
    return True


def clean_phone(text: str) -> str:
    """
    This function takes a phone number as people write it, with spaces, hyphens, slashes and round
    brackets, and returns only the digits. A "+" at the very start becomes "00". If any other
    character occurs, or there are fewer than six digits, return "bad number".

    >>> clean_phone("+49 (30) 123-45")
    '00493012345'
    >>> clean_phone("call 123456")
    'bad number'
    """
    digits = ""
    for i, ch in enumerate(text):
        if ch.isdigit():
            digits += ch
        elif ch == "+" and i == 0:
            digits += "00"
        elif ch not in " -/()":
            return "bad number"
    if len(digits) < 6:
        return "bad number"
    return digits


def check_form(form, required):
    """
    A form is a string "field=value&field=value". Return the list of all the required fields which
    are missing or have a value of spaces only, in the order of the list required.

    check_form("name=Ann&city= &age=9", ["name", "city", "mail"]) == ["city", "mail"]
    """
    d = {}
    for pair in form.split("&"):
        if "=" in pair:
            k, v = pair.split("=", 1)
            d[k] = v
    res = []
    for field in required:
        if d.get(field, "").strip() == "":
            res.append(field)
    return res


def valid_date_text(s: str) -> bool:
    """
    Check if the text is a date as in "7 Mar" or "30 Sep": a day without a leading zero, one space
    and the short name of a month with a capital letter. 29 Feb is accepted.

    valid_date_text("31 Apr") == False
    valid_date_text("29 Feb") == True
    valid_date_text("07 Mar") == False
    """
    days = {"Jan": 31, "Feb": 29, "Mar": 31, "Apr": 30, "May": 31, "Jun": 30,
            "Jul": 31, "Aug": 31, "Sep": 30, "Oct": 31, "Nov": 30, "Dec": 31}
    parts = s.split(" ")
    if len(parts) != 2:
        return False
    day, month = parts
    if month not in days or not day.isdigit():
        return False
    if day[0] == "0":
        return False
    return int(day) <= days[month]


def pin_problem(pin: str) -> str:
    """
    Return what is wrong with a new PIN: "length" if it has not exactly five characters, "digits" if
    not all are digits, "same" if one digit occurs more than twice, "row" if three digits in it
    count up by one, otherwise "".

    pin_problem("1234") -> "length"
    pin_problem("81239") -> "row"
    pin_problem("80808") -> "same"
    """
    if len(pin) != 5:
        return "length"
    if not pin.isdigit():
        return "digits"
    for d in pin:
        if pin.count(d) > 2:
            return "same"
    for i in range(3):
        a, b, c = int(pin[i]), int(pin[i + 1]), int(pin[i + 2])
        if b == a + 1 and c == b + 1:
            return "row"
    return ""
