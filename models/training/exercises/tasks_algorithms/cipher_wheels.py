from typing import Optional


def wheel_cipher(text: str, wheel: str, step: int) -> str:
    """
    A cipher wheel carries some letters. Every letter of the text that is on the wheel is
    replaced by the one `step` places further round the wheel, and after each replaced
    letter the step grows by one. Other characters are copied and change nothing.

    >>> wheel_cipher("aa b", "abcd", 1)
    'bc a'
    >>> wheel_cipher("xyz", "abcd", 1)
    'xyz'
    """
    out = ""
    for c in text:
        k = wheel.find(c)
        if k == -1:
            out += c
        else:
            out += wheel[(k + step) % len(wheel)]
            step += 1
    return out


def wheel_decipher(text, wheel, step):
    """
    Undo wheel_cipher with the same wheel and the same first step.

    wheel_decipher("bc a", "abcd", 1) == "aa b"
    """
    res = []
    for c in text:
        if c in wheel:
            res.append(wheel[(wheel.index(c) - step) % len(wheel)])
            step += 1
        else:
            res.append(c)
    return "".join(res)


def folded(message: str, width: int) -> str:
    """
    Write the message into rows of the given width, turn every second row round and read
    the columns from left to right, each from the top down. The last row may be short; it
    is filled up with '_' before it is turned.

    >>> folded("meetmenow", 4)
    'mowen_ee_tm_'
    """
    rows = []
    for i in range(0, len(message), width):
        row = message[i:i + width].ljust(width, "_")
        if len(rows) % 2 == 1:
            row = row[::-1]
        rows.append(row)
    return "".join("".join(col) for col in zip(*rows))


def find_shift(plain: str, secret: str) -> Optional[int]:
    """
    Two words of small letters are given. Is there one number k from 0 to 25 such that
    moving every letter at an even position k places forward and every letter at an odd
    position k places backward turns `plain` into `secret`? Return k or None.

    >>> find_shift("abba", "dyex")
    3
    >>> find_shift("ab", "bb") is None
    True
    """
    if len(plain) != len(secret):
        return None
    for k in range(26):
        ok = True
        for i in range(len(plain)):
            step = k if i % 2 == 0 else -k
            moved = (ord(plain[i]) - 97 + step) % 26
            if moved != ord(secret[i]) - 97:
                ok = False
                break
        if ok:
            return k
    return None


def number_code(word):
    """
    Replace each letter by its place in the alphabet (a is 1); a letter equal to the one
    before is replaced by 0 instead. Join the numbers with dots.

    number_code("ball") == "2.1.12.0"
    """
    parts = []
    prev = None
    for c in word:
        if c == prev:
            parts.append("0")
        else:
            parts.append(str(ord(c) - ord("a") + 1))
        prev = c
    return ".".join(parts)


def read_number_code(code):
    """Turn a code made by number_code back into the word; '' stays ''.

    read_number_code("2.1.12.0") == "ball"
    """
    word = ""
    for x in code.split("."):
        if x == "0":
            word += word[-1]
        elif x:
            word += chr(int(x) + 96)
    return word


def knock_code(word):
    # knocks for each letter as 'row,column' in a square of five, where k is knocked like c
    square = "abcdefghijlmnopqrstuvwxyz"
    out = []
    for c in word.replace("k", "c"):
        p = square.index(c)
        out.append(f"{p // 5 + 1},{p % 5 + 1}")
    return " ".join(out)
