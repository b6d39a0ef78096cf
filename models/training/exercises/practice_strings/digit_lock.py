def turn_wheels(code, steps):
    """
    Every wheel of a lock is turned up by the same number of steps. Behind 9
    comes 0.

    >>> turn_wheels("189", 2)
    '301'
    >>> turn_wheels("05", 0)
    '05'
    """
    turned = ""
    for digit in code:
        turned += str((int(digit) + steps) % 10)
    return turned


def weak_code(code):
    """
    A code is weak if all its digits are equal or if each digit is one more
    than the digit before.

    >>> weak_code("4444")
    True
    >>> weak_code("3456")
    True
    >>> weak_code("1357")
    False
    """
    if len(set(code)) == 1:
        return True
    for i in range(1, len(code)):
        if int(code[i]) != int(code[i - 1]) + 1:
            return False
    return True


def code_from_word(word):
    """
    The letters "a", "b", "c" stand for 2, "d", "e", "f" for 3, and so on, as
    three letters share a digit; after 9 it goes on with 0. Other characters
    are left out.

    >>> code_from_word("Bad!")
    '223'
    >>> code_from_word("zy")
    '00'
    """
    code = ""
    for ch in word.lower():
        if ch.isalpha():
            place = ord(ch) - ord("a")
            digit = place // 3 + 2
            code += str(digit % 10)
    return code


def possible_codes(worn, length):
    """
    A thief sees which keys are worn. List all codes of the given length that
    use only these keys, in sorted order.

    >>> possible_codes("31", 2)
    ['11', '13', '31', '33']
    """
    codes = [""]
    for _ in range(length):
        longer = []
        for code in codes:
            for key in sorted(worn):
                longer.append(code + key)
        codes = longer
    return codes


def pressed_in_row(keys, code):
    """
    A lock opens as soon as the code was pressed without a gap. Return how
    many keys were pressed until then, or -1 if it stays closed.

    >>> pressed_in_row("4123", "12")
    3
    >>> pressed_in_row("4132", "12")
    -1
    """
    pressed = ""
    for key in keys:
        pressed += key
        if pressed.endswith(code):
            return len(pressed)
    return -1


def right_digits(code, guess):
    """
    Return two numbers: how many digits of a guess are at the right place, and
    how many are higher than the digit of the code.

    >>> right_digits("1234", "1194")
    (2, 1)
    """
    right = 0
    higher = 0
    for i in range(len(code)):
        if guess[i] == code[i]:
            right += 1
        elif guess[i] > code[i]:
            higher += 1
    return right, higher


def mirror_number(code):
    """
    Seen in a mirror, only 0, 1 and 8 stay digits. Return the code as the
    mirror shows it, with "?" for all other digits.

    >>> mirror_number("1802")
    '?081'
    """
    seen = ""
    for digit in code[::-1]:
        if digit in "018":
            seen += digit
        else:
            seen += "?"
    return seen
