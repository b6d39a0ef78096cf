def check_digit(number: int) -> int:
    """
    A small bank multiplies the digits of an account number from the right by 2, 3, 4, 2, 3,
    4, ... and adds the products. The check digit is what is missing to the next multiple of
    ten (0 if nothing is missing). Return it.

    >>> check_digit(1234)
    3
    >>> check_digit(5)
    0
    """
    total = 0
    for i, ch in enumerate(reversed(str(number))):
        total += int(ch) * (2 + i % 3)
    return (10 - total % 10) % 10


def is_valid_account(text):
    """An account text has the form "number/check digit". Return True only if it is built
    correctly and the check digit fits the rule of check_digit.

    is_valid_account("1234/3") == True
    is_valid_account("1234/8") == False
    is_valid_account("1234") == False
    is_valid_account("12a4/9") == False
    """
    parts = text.split("/")
    if len(parts) != 2 or len(parts[1]) != 1:
        return False
    if not all(p.isdigit() for p in parts):
        return False
    return check_digit(int(parts[0])) == int(parts[1])


def repair_blot(pattern):
    """
    One digit of an account number is covered by a blot of ink, written as "?". Return the
    list of all digits that would make the digit sum a multiple of 3. A pattern without a blot
    or with more than one gives the empty list.

    >>> repair_blot("1?4")
    [1, 4, 7]
    >>> repair_blot("124")
    []
    """
    if pattern.count("?") != 1:
        return []
    known = sum(int(c) for c in pattern if c != "?")
    return [d for d in range(10) if (known + d) % 3 == 0]


def spoken(number):
    """On the telephone an account number is read in pairs from the right, a leftover digit comes first, and
    a pair "0x" is read as "null x".

    >>> spoken(47108)
    '4 71 null 8'
    """
    s = str(number)
    parts = [s[:1]] if len(s) % 2 == 1 else []
    for i in range(len(s) % 2, len(s), 2):
        pair = s[i:i + 2]
        parts.append("null " + pair[1] if pair[0] == "0" else pair)
    return " ".join(parts)


def grouped(number, sizes):
    """
    Split the digits of an account number into groups with the given sizes from the left. Digits
    that are left over form one last group. Return the groups joined by blanks.

    >>> grouped(12345678, [2, 3])
    '12 345 678'
    >>> grouped(12, [4, 4])
    '12'
    """
    s = str(number)
    groups = []
    for size in sizes:
        if not s:
            break
        groups.append(s[:size])
        s = s[size:]
    if s:
        groups.append(s)
    return " ".join(groups)


def typing_slip(a, b):
    """Two account numbers of equal length are compared. Return "same", "swap" if two neighbouring
    digits are exchanged, "single" if just one digit differs, otherwise "other".

    typing_slip("1234", "1324") == "swap"
    typing_slip("1234", "1204") == "single"
    typing_slip("12", "123") == "other"
    """
    if a == b:
        return "same"
    if len(a) != len(b):
        return "other"
    diff = [i for i in range(len(a)) if a[i] != b[i]]
    if len(diff) == 1:
        return "single"
    if len(diff) == 2:
        i, j = diff
        if j == i + 1 and a[i] == b[j] and a[j] == b[i]:
            return "swap"
    return "other"


def next_free_account(taken, start):
    """Return the first number from start on that is neither taken nor ends in two zeros."""
    n = start
    while n in taken or n % 100 == 0:
        n += 1
    return n
