def tidy_phone(text):
    """
    Keep only the digits of a phone number, and a plus sign if it is the very
    first character.

    tidy_phone("+49 (30) 12-3") -> "+4930123"
    tidy_phone("0 30/5+1") -> "03051"
    """
    tidy = ""
    for i, ch in enumerate(text):
        if ch.isdigit():
            tidy += ch
        elif ch == "+" and i == 0:
            tidy += ch
    return tidy


def is_post_code(text):
    """
    A post code of our country has two digits, a space and three letters.

    is_post_code("12 abc") -> True
    is_post_code("12abc") -> False
    is_post_code("1a abc") -> False
    """
    parts = text.split(" ")
    if len(parts) != 2:
        return False
    digits, letters = parts
    if len(digits) != 2 or len(letters) != 3:
        return False
    return digits.isdigit() and letters.isalpha()


def read_date(text):
    """
    Dates are written with dots or slashes: day, month, year. Return them as
    a tuple of numbers, or None if there are not three numbers.

    read_date("3.11.2020") -> (3, 11, 2020)
    read_date("3/11/20") -> (3, 11, 20)
    read_date("today") -> None
    """
    parts = text.replace("/", ".").split(".")
    if len(parts) != 3:
        return None
    numbers = []
    for part in parts:
        if not part.isdigit():
            return None
        numbers.append(int(part))
    return tuple(numbers)


def password_faults(password):
    """
    List what is wrong with a password: "short" if it has fewer than 8
    characters, "digit" if it has no digit, "space" if it has a space.

    password_faults("abc") -> ["short", "digit"]
    password_faults("abc def 1") -> ["space"]
    password_faults("abcdefg1") -> []
    """
    faults = []
    if len(password) < 8:
        faults.append("short")
    if not any(ch.isdigit() for ch in password):
        faults.append("digit")
    if " " in password:
        faults.append("space")
    return faults


def yes_or_no(answer):
    """
    Read an answer: True for "y", "yes" or "ok", False for "n" or "no", in any
    case and with spaces around. Anything else gives None.

    yes_or_no(" YES ") -> True
    yes_or_no("n") -> False
    yes_or_no("maybe") -> None
    """
    answer = answer.strip().lower()
    if answer in ("y", "yes", "ok"):
        return True
    if answer in ("n", "no"):
        return False
    return None


def split_fields(line):
    """
    Fields are separated by "|". Take away the spaces around each field and
    leave out the empty ones.

    split_fields(" a |  | b c|") -> ["a", "b c"]
    """
    fields = []
    for field in line.split("|"):
        field = field.strip()
        if field:
            fields.append(field)
    return fields


def mask_card(number):
    """
    Show only the last four characters of a card number and a star for each
    one before. Spaces are removed first.

    mask_card("12 34 56") -> "**3456"
    mask_card("123") -> "123"
    """
    compact = number.replace(" ", "")
    hidden = len(compact) - 4
    if hidden <= 0:
        return compact
    return "*" * hidden + compact[hidden:]


def full_name(first, middle, last):
    """
    Join the parts of a name. The middle name is shortened to a letter with a
    dot, and left out if it is empty.

    full_name("Ann", "Maria", "Lee") -> "Ann M. Lee"
    full_name("Ann", "", "Lee") -> "Ann Lee"
    """
    parts = [first]
    if middle != "":
        parts.append(middle[0] + ".")
    parts.append(last)
    return " ".join(parts)
