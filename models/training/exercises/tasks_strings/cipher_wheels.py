def key_shift(text: str, key: str) -> str:
    """
    Encode a text with a key of digits: the first letter is shifted by the first digit, the second letter
    by the second digit and so on; the key is used again when it is at its end. Only the small letters
    are shifted ("z" is followed by "a"), everything else is copied and uses up no digit.

    >>> key_shift("abc xyz", "12")
    'bdd zzb'
    """
    res = ""
    k = 0
    for ch in text:
        if "a" <= ch <= "z":
            d = int(key[k % len(key)])
            res += chr((ord(ch) - 97 + d) % 26 + 97)
            k += 1
        else:
            res += ch
    return res


def alphabet_from_word(word: str) -> str:
    """
    Make a secret alphabet from a word: first the different letters of the word in their order, then all
    the other letters from "z" down to "a". The word has only small letters.

    >>> alphabet_from_word("banana")
    'banzyxwvutsrqpomlkjihgfedc'
    """
    out = ""
    for c in word:
        if c not in out:
            out += c
    for code in range(ord("z"), ord("a") - 1, -1):
        c = chr(code)
        if c not in out:
            out += c
    return out


def encode_with(text, alphabet):
    """
    Replace each letter by the letter of the given secret alphabet (26 small letters) at its place: "a" by
    the first one, "b" by the second one ... Capital letters give capital letters.

    encode_with("Ab!", "zyxwvutsrqponmlkjihgfedcba") == "Zy!"
    """
    ans = ""
    for x in text:
        low = x.lower()
        if not ("a" <= low <= "z"):
            ans += x
            continue
        y = alphabet[ord(low) - ord("a")]
        if x != low:
            y = y.upper()
        ans += y
    return ans


def decode_with(text: str, alphabet: str) -> str:
    """
    The way back of a secret alphabet: each letter of the text (small letters and spaces only) is looked
    up in the alphabet, and its position gives the plain letter.

    decode_with("zy x", "zyxwvutsrqponmlkjihgfedcba") == "ab c"
    """
    return "".join(chr(97 + alphabet.index(c)) if c != " " else c for c in text)


def wheel_letters(start: str, turns: list) -> str:
    """
    A wheel has the letters from "a" to "z" in a circle and shows the letter start. Each number of the list
    turns it forwards (or backwards, if it is negative), and the letter which is seen then is written down,
    but not a letter that was written directly before.

    Examples:
    wheel_letters("a", [2, 1, 0, -4]) -> "cdz"
    wheel_letters("y", [3]) -> "b"
    """
    here = ord(start) - ord("a")
    out = ""
    for t in turns:
        here = (here + t) % 26
        c = chr(here + ord("a"))
        if out == "" or out[-1] != c:
            out += c
    return out


def feedback_code(text: str) -> list:
    """
    Encode small letters as numbers: the first one as its place in the alphabet (a is 1), each other one as
    its place plus the number before it, where 26 is subtracted if the sum is larger than 26.

    feedback_code("abc") => [1, 3, 6]
    feedback_code("zz") => [26, 26]
    """
    codes = []
    prev = 0
    for c in text:
        value = ord(c) - ord("a") + 1 + prev
        if value > 26:
            value -= 26
        codes.append(value)
        prev = value
    return codes
