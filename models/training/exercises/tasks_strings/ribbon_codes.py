def ribbon_encode(s: str) -> str:
    """
    A ribbon is printed with letters. To save ink, each run of at least three equal letters
    is written as the letter, a "*" and the length of the run; shorter runs are written out.
    Return the short form.

    >>> ribbon_encode("aabbbbc")
    'aab*4c'
    >>> ribbon_encode("xyz")
    'xyz'
    """
    res = ""
    i = 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]:
            j += 1
        run = j - i
        if run >= 3:
            res += s[i] + "*" + str(run)
        else:
            res += s[i:j]
        i = j
    return res


def ribbon_decode(s: str) -> str:
    """
    Implement the way back: given the short form of a ribbon, in which "b*4" stands for
    "bbbb", return the full text. The number can have several digits.

    >>> ribbon_decode("aab*4c")
    'aabbbbc'
    >>> ribbon_decode("z*12")
    'zzzzzzzzzzzz'
    """
    out = []
    i = 0
    while i < len(s):
        if s[i] == "*":
            i += 1
            num = ""
            while i < len(s) and s[i].isdigit():
                num += s[i]
                i += 1
            out.append(out[-1] * (int(num) - 1))
        else:
            out.append(s[i])
            i += 1
    return "".join(out)


def zigzag_case(text):
    """
    Return the text with the letters in changing case: first upper, then lower, then upper ...
    Characters that are no letters stay and don't take part in the change. After an
    exclamation mark the change starts with upper again.

    zigzag_case("go on!yes") == "Go On!YeS"
    """
    up = True
    ans = ""
    for c in text:
        if c.isalpha():
            if up:
                ans += c.upper()
            else:
                ans += c.lower()
            up = not up
        else:
            ans += c
            if c == "!":
                up = True
    return ans


def fold_ribbon(s: str) -> list:
    """
    Fold a ribbon in the middle, so that the first letter lies on the last, the second on the
    one before it, and so on. Return the list of the pairs as strings of two letters. With an
    odd length the middle letter is left alone as a string of one letter.

    fold_ribbon("stone") -> ["se", "tn", "o"]
    fold_ribbon("card") -> ["cd", "ar"]
    """
    left = 0
    right = len(s) - 1
    pairs = []
    while left < right:
        pairs.append(s[left] + s[right])
        left += 1
        right -= 1
    if left == right:
        pairs.append(s[left])
    return pairs


def longest_stripe(s: str) -> str:
    """
    Find the longest part of the ribbon that uses only two letters taking turns, like "ababa".
    A single letter counts as well, and "aa" does not take turns. The first one wins if
    there are several; for an empty ribbon return "".

    >>> longest_stripe("xyxyzzab")
    'xyxy'
    """
    best = ""
    for i in range(len(s)):
        j = i + 1
        while j < len(s) and s[j] != s[j - 1] and (j - i < 2 or s[j] == s[j - 2]):
            j += 1
        if j - i > len(best):
            best = s[i:j]
    return best
