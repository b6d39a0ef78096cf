from typing import Dict, List, Optional


def digits_only(text: str) -> str:
    """Remove everything but the digits from a phone number.

    >>> digits_only("(040) 12-34")
    '0401234'
    """
    return "".join(ch for ch in text if ch.isdigit())


def group_digits(number: str, size: int) -> str:
    """Write a number in groups from the left, separated by dashes.

    >>> group_digits("0401234567", 3)
    '040-123-456-7'
    """
    groups = []
    for i in range(0, len(number), size):
        groups.append(number[i:i + size])
    return "-".join(groups)


def international(number: str, country: str) -> str:
    """Replace the zero at the front by '+' and the country code.

    >>> international("0401234", "358")
    '+358401234'
    >>> international("+46701", "358")
    '+46701'
    """
    if number.startswith("+"):
        return number
    if number.startswith("0"):
        return "+" + country + number[1:]
    return "+" + country + number


def mask_number(number):
    """Hide all but the last three digits.

    >>> mask_number("0401234")
    '****234'
    """
    hidden = len(number) - 3
    if hidden <= 0:
        return number
    return "*" * hidden + number[hidden:]


def key_presses(word: str) -> str:
    """Spell a lower case word on an old phone keypad, one digit per letter.

    >>> key_presses("home")
    '4663'
    """
    keys = ["abc", "def", "ghi", "jkl", "mno", "pqrs", "tuv", "wxyz"]
    result = ""
    for ch in word:
        for i in range(len(keys)):
            if ch in keys[i]:
                result += str(i + 2)
    return result


def find_owner(book: Dict[str, str], number: str) -> Optional[str]:
    """Look up the owner of a number; blanks and dashes are ignored on both sides.

    >>> find_owner({"Ann": "12 34", "Bo": "99-8"}, "998")
    'Bo'
    """
    def clean(s):
        return s.replace(" ", "").replace("-", "")

    for name in book:
        if clean(book[name]) == clean(number):
            return name
    return None


def parse_contacts(text: str) -> Dict[str, List[str]]:
    """Read lines 'name: number, number' into a dictionary.

    >>> parse_contacts("Ann: 12, 34\\nBo: 56")
    {'Ann': ['12', '34'], 'Bo': ['56']}
    """
    contacts = {}
    for line in text.split("\n"):
        name, numbers = line.split(":")
        contacts[name.strip()] = [n.strip() for n in numbers.split(",")]
    return contacts


def valid_number(text):
    """A number may begin with '+' and must otherwise be 6 to 12 digits.

    >>> valid_number("+358401234"), valid_number("123"), valid_number("12a4567")
    (True, False, False)
    """
    if text.startswith("+"):
        text = text[1:]
    return text.isdigit() and 6 <= len(text) <= 12


def easy_number(number):
    # easy to remember: some digit comes three times in a row
    for i in range(len(number) - 2):
        if number[i] == number[i + 1] == number[i + 2]:
            return True
    return False
