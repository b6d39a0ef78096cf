from typing import Dict, List, Tuple


def check_form(form: Dict[str, str]) -> Dict[str, str]:
    """Check name, age and zip of a form; return the messages by field.

    >>> check_form({"name": "", "age": "17", "zip": "1234x"})
    {'name': 'empty', 'zip': 'digits only'}
    """
    errors = {}
    if form.get("name", "").strip() == "":
        errors["name"] = "empty"
    age = form.get("age", "")
    if not age.isdigit():
        errors["age"] = "no number"
    elif int(age) > 130:
        errors["age"] = "too old"
    if not form.get("zip", "").isdigit():
        errors["zip"] = "digits only"
    return errors


def clean_phone_field(text: str) -> str:
    """Keep digits, and put one blank where other signs stood between them.

    >>> clean_phone_field(" (09) - 12/34")
    '09 12 34'
    """
    result = ""
    gap = False
    for ch in text:
        if ch.isdigit():
            if gap and result != "":
                result += " "
            result += ch
            gap = False
        else:
            gap = True
    return result


def only_allowed(text: str, allowed: str) -> Tuple[str, int]:
    """Remove characters that are not allowed; return the text and how many were removed.

    >>> only_allowed("12-34", "0123456789")
    ('1234', 1)
    """
    kept = ""
    removed = 0
    for ch in text:
        if ch in allowed:
            kept += ch
        else:
            removed += 1
    return kept, removed


def read_number(text, low, high):
    """Read a whole number between low and high; raise ValueError with a clear message.

    >>> read_number("7", 1, 10)
    7
    >>> read_number("70", 1, 10)
    Traceback (most recent call last):
    ...
    ValueError: not between 1 and 10
    """
    try:
        value = int(text)
    except ValueError:
        raise ValueError("not a number: " + text)
    if not low <= value <= high:
        raise ValueError(f"not between {low} and {high}")
    return value


def matches_mask(text: str, mask: str) -> bool:
    """Compare with a mask: '9' is any digit, 'A' any letter, other signs are themselves.

    >>> matches_mask("AB-123", "AA-999")
    True
    >>> matches_mask("A1-123", "AA-999")
    False
    """
    if len(text) != len(mask):
        return False
    for i in range(len(mask)):
        if mask[i] == "9":
            if not text[i].isdigit():
                return False
        elif mask[i] == "A":
            if not text[i].isalpha():
                return False
        elif mask[i] != text[i]:
            return False
    return True


def first_bad_line(lines: List[str]) -> int:
    """Number (from 1) of the first line that is not 'word number', 0 if all are good.

    >>> first_bad_line(["tea 3", "bun", "pie 2"])
    2
    """
    for i, line in enumerate(lines):
        parts = line.split()
        if len(parts) != 2:
            return i + 1
        if not parts[0].isalpha() or not parts[1].isdigit():
            return i + 1
    return 0


def same_twice(first: str, second: str) -> str:
    # message for a password that must be typed twice
    if first == "":
        return "empty"
    if first != second:
        return "different"
    return "ok"


def unknown_fields(form, known):
    """Names of fields that are not known, each with the most similar known name by first letter.

    >>> unknown_fields({"nmae": "x", "age": "3"}, ["name", "age"])
    {'nmae': 'name'}
    """
    result = {}
    for field in form:
        if field in known:
            continue
        similar = [k for k in known if k[0] == field[0]]
        result[field] = similar[0] if similar else ""
    return result


def is_isbn_shape(text: str) -> bool:
    """Ten characters without the dashes: nine digits and a digit or X at the end.

    >>> is_isbn_shape("951-0-12345-X")
    True
    """
    code = text.replace("-", "")
    return len(code) == 10 and code[:9].isdigit() and (code[9].isdigit() or code[9] == "X")


def has_run(text, n):
    """True if some n neighbouring characters follow each other in the alphabet, like 'abc'.

    >>> has_run("xabcx", 3), has_run("acegik", 3)
    (True, False)
    """
    run = 1
    for i in range(1, len(text)):
        if ord(text[i]) == ord(text[i - 1]) + 1:
            run += 1
            if run >= n:
                return True
        else:
            run = 1
    return n <= 1
