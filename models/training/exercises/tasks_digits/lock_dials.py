def turn_dials(code: str, turns: list) -> str:
    """
    A bicycle lock shows a code of digits. Each dial is turned by the number at its place in
    `turns` (positive up, negative down), 9 is followed by 0. Dials without a turn stay. Return
    the new code.

    >>> turn_dials("0829", [1, -1, 3])
    '1759'
    >>> turn_dials("07", [-1, 3, 8])
    '90'
    """
    out = ""
    for i, ch in enumerate(code):
        turn = turns[i] if i < len(turns) else 0
        out += str((int(ch) + turn) % 10)
    return out


def dials_with_room(code, clicks):
    """A dial with an end stop can only be turned from 0 up to 9. Return the positions of the
    dials that could be turned by the given number of clicks (negative: down) without meeting the stop.

    dials_with_room("0829", 2) == [0, 2]
    dials_with_room("0829", -9) == [3]
    dials_with_room("", 1) == []
    """
    if not code:
        return []
    return [i for i, ch in enumerate(code) if 0 <= int(ch) + clicks <= 9]


def weak_code(code):
    """
    A code is weak if it has fewer than three different digits, if its digits go up or down in
    steps of one, or if it reads as a year from 1900 to 2099. Say whether the code is weak.

    >>> weak_code("4567")
    True
    >>> weak_code("1968")
    True
    >>> weak_code("7305")
    False
    """
    if len(set(code)) < 3:
        return True
    steps = [int(b) - int(a) for a, b in zip(code, code[1:])]
    if all(s == 1 for s in steps) or all(s == -1 for s in steps):
        return True
    return len(code) == 4 and 1900 <= int(code) <= 2099


def linked_dials(code, dial, turn):
    """In a tricky lock the right neighbour of a dial turns the other way when the dial is
    turned. Return the code after turning one dial.

    >>> linked_dials("000", 0, 2)
    '280'
    >>> linked_dials("000", 2, 1)
    '001'
    """
    digits = [int(c) for c in code]
    digits[dial] = (digits[dial] + turn) % 10
    if dial + 1 < len(digits):
        digits[dial + 1] = (digits[dial + 1] - turn) % 10
    return "".join(str(d) for d in digits)


def guess_marks(secret, guess):
    """
    Compare a guess with the secret digit by digit: "=" for the same digit, "<" if the secret
    digit is smaller, ">" if it is larger.

    guess_marks("482", "452") == "=>="
    """
    marks = []
    for s, g in zip(secret, guess):
        if s == g:
            marks.append("=")
        elif s < g:
            marks.append("<")
        else:
            marks.append(">")
    return "".join(marks)


def codes_matching(length, total, first):
    """Return all codes of the given length that begin with the digit `first` and have the given digit sum.

    >>> codes_matching(2, 5, 3)
    ['32']
    >>> len(codes_matching(3, 5, 3))
    3
    """
    codes = []
    for n in range(10 ** length):
        code = str(n).zfill(length)
        if code[0] == str(first) and sum(int(c) for c in code) == total:
            codes.append(code)
    return codes


def opened_by(keys, teeth):
    """A key is a number, each digit the depth of a notch. It opens the lock if no notch is less
    deep than the tooth at its place and at least one fits exactly. Return the keys that open the lock."""
    good = []
    for key in keys:
        pairs = list(zip(str(key), str(teeth)))
        if len(str(key)) == len(str(teeth)) and all(k >= t for k, t in pairs) and any(k == t for
        k, t in pairs): good.append(key)
    return good
