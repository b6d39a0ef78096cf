def place(letter):
    """Return the position of a letter in the alphabet, from 0 for "a" to 25 for "z", in any case."""
    return ord(letter.lower()) - ord("a")


def letter_at(position):
    """Return the small letter at a position; positions above 25 or below 0 wrap around."""
    return chr(ord("a") + position % 26)


def growing_shift(text):
    """
    Encode a text of letters: the first letter is moved by 1 place, the second
    one by 2 places, and so on. The result is in small letters.

    >>> growing_shift("aaa")
    'bcd'
    >>> growing_shift("Zoo")
    'aqr'
    """
    coded = ""
    for i, letter in enumerate(text):
        coded += letter_at(place(letter) + i + 1)
    return coded


def distance_sum(text):
    """
    Add up the distances in the alphabet between neighbouring letters of a text.

    >>> distance_sum("ace")
    4
    >>> distance_sum("az")
    25
    >>> distance_sum("q")
    0
    """
    total = 0
    for left, right in zip(text, text[1:]):
        total += abs(place(left) - place(right))
    return total


def middle_letter(first, second):
    """
    Return the letter that lies in the middle between two letters, or None if
    there is no letter exactly in the middle.

    >>> middle_letter("a", "e")
    'c'
    >>> middle_letter("a", "d") is None
    True
    """
    total = place(first) + place(second)
    if total % 2 == 1:
        return None
    return letter_at(total // 2)


def to_pairs(text):
    """
    Write each letter as two digits, 01 for "a" to 26 for "z". Everything
    that is not a letter is left out.

    >>> to_pairs("Cab!")
    '030102'
    """
    digits = ""
    for ch in text:
        if ch.isalpha():
            number = place(ch) + 1
            digits += str(number).zfill(2)
    return digits


def from_pairs(digits):
    """
    Read a text that was written by to_pairs. Pairs that stand for no letter
    are shown as "?".

    >>> from_pairs("030102")
    'cab'
    >>> from_pairs("0399")
    'c?'
    """
    text = ""
    for i in range(0, len(digits) - 1, 2):
        number = int(digits[i:i + 2])
        if 1 <= number <= 26:
            text += letter_at(number - 1)
        else:
            text += "?"
    return text


def climbs(word):
    """
    Check if each letter of a word comes later in the alphabet than the one
    before it.

    >>> climbs("best")
    True
    >>> climbs("bee")
    False
    """
    for i in range(1, len(word)):
        if place(word[i]) <= place(word[i - 1]):
            return False
    return True
