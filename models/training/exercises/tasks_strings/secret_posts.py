def rail_letters(message: str) -> str:
    """
    Encode a message in this way: first write all the characters at the positions 0, 3, 6, ...,
    then those at 1, 4, 7, ... and at last those at 2, 5, 8, ...

    >>> rail_letters("abcdefgh")
    'adgbehcf'
    """
    out = ""
    for start in range(3):
        for i in range(start, len(message), 3):
            out += message[i]
    return out


def unrail_letters(code: str) -> str:
    """
    Decode a message which was encoded by rail_letters.

    Note: the code can be of any length.

    >>> unrail_letters("adgbehcf")
    'abcdefgh'
    >>> unrail_letters(rail_letters("post office"))
    'post office'
    """
    n = len(code)
    res = [""] * n
    k = 0
    for start in range(3):
        for i in range(start, n, 3):
            res[i] = code[k]
            k += 1
    return "".join(res)


def knock_code(word):
    """
    Prisoners knock letters at the wall. The alphabet stands in rows of six letters (a to f, g to
    l, ...). A letter is knocked as the number of its row, a dot and the number of its column,
    both counted from 1. The letters of a word are separated by spaces.

    knock_code("ah") == "1.1 2.2"
    knock_code("z") == "5.2"
    """
    lst = []
    for ch in word.lower():
        k = ord(ch) - ord("a")
        lst.append(str(k // 6 + 1) + "." + str(k % 6 + 1))
    return " ".join(lst)


def read_knocks(code: str) -> str:
    """
    This function takes knocks as in "1.1 2.2" (row and column of an alphabet with six letters
    in a row, counted from 1) and returns the word. A knock that belongs to no letter, like
    "5.6" or "2.9", is returned as "?".

    read_knocks("1.1 2.2") -> "ah"
    read_knocks("5.6") -> "?"
    """
    word = ""
    for knock in code.split():
        a, b = knock.split(".")
        row = int(a)
        col = int(b)
        k = (row - 1) * 6 + col - 1
        if 1 <= row <= 5 and 1 <= col <= 6 and k < 26:
            word += chr(k + ord("a"))
        else:
            word += "?"
    return word


def hidden_in_capitals(text: str) -> str:
    """
    The secret of a letter is made of those letters which stand directly after a capital letter.
    A capital letter itself is never a part of the secret.

    >>> hidden_in_capitals("Hello Eve, I Will Be")
    'evie'
    """
    secret = ""
    for i in range(1, len(text)):
        if text[i - 1].isupper() and text[i].islower():
            secret += text[i]
    return secret


def every_word_swap(text, code):
    """
    Apply the code to each word: it is a string with the new order of the first characters,
    "201" puts the third one first, then the first, then the second. The rest of a word stays;
    words which are shorter than the code are not changed.

    every_word_swap("bread and a", "201") == "ebrad dan a"
    """
    n = len(code)
    res = []
    for w in text.split():
        if len(w) < n:
            res.append(w)
        else:
            front = "".join(w[int(c)] for c in code)
            res.append(front + w[n:])
    return " ".join(res)
