def case_profile(text: str) -> str:
    """
    Return a string that shows for each character of the text what it is: "U" for a capital letter,
    "l" for a small letter, "9" for a digit, "_" for a space and "." for anything else.
    Equal signs that follow each other are written only once.

    >>> case_profile("Room 12b, East")
    'Ul_9l._Ul'
    """
    profile = ""
    for ch in text:
        if ch.isupper():
            sign = "U"
        elif ch.islower():
            sign = "l"
        elif ch.isdigit():
            sign = "9"
        elif ch == " ":
            sign = "_"
        else:
            sign = "."
        if profile == "" or profile[-1] != sign:
            profile += sign
    return profile


def copy_case(source: str, target: str) -> str:
    """
    Give the letters of the target the case of the letters at the same positions of the source. If the
    source is shorter, its last character is used for the rest. An empty source changes nothing.

    Examples:
    >>> copy_case("Cat", "horse")
    'Horse'
    >>> copy_case("NO", "never")
    'NEVER'
    """
    if source == "":
        return target
    res = ""
    for i in range(len(target)):
        model = source[min(i, len(source) - 1)]
        if model.isupper():
            res += target[i].upper()
        else:
            res += target[i].lower()
    return res


def swap_case_between(text, mark):
    """
    Swap the case of all letters which stand between the first and the last occurrence of the mark. If
    the mark occurs less than twice, return the text as it is.

    swap_case_between("ab*cD*ef*g", "*") == "ab*Cd*EF*g"
    swap_case_between("a*b", "*") == "a*b"
    """
    i = text.find(mark)
    j = text.rfind(mark)
    if i == j:
        return text
    return text[:i] + text[i:j].swapcase() + text[j:]


def capitals_sum(s: str) -> int:
    """
    Each capital letter is worth its place in the alphabet ("A" is 1), and a digit directly after it
    multiplies its worth. Return the sum for the string. All other characters are worth nothing.

    capitals_sum("aB3c") == 6
    capitals_sum("A2B") == 4
    """
    total = 0
    for i, c in enumerate(s):
        if not ("A" <= c <= "Z"):
            continue
        worth = ord(c) - ord("A") + 1
        if i + 1 < len(s) and s[i + 1].isdigit():
            worth *= int(s[i + 1])
        total += worth
    return total


def raise_longest(text: str) -> str:
    """
    Write the longest word of the text in capital letters and all the others in small letters. If several
    words are equally long, only the last one of them is raised.

    raise_longest("The Kings saw three owls") -> "the kings saw THREE owls"
    """
    words = text.lower().split()
    best = 0
    for i, w in enumerate(words):
        if len(w) >= len(words[best]):
            best = i
    if words:
        words[best] = words[best].upper()
    return " ".join(words)


def sticky_caps(typed: str) -> str:
    """
    A caps lock key sticks: each "^" switches between small and capital letters, beginning with small
    ones. Return what is seen on the screen.

    sticky_caps("a^bc^d") => "aBCd"
    """
    caps = False
    out = []
    for ch in typed:
        if ch == "^":
            caps = not caps
        else:
            out.append(ch.upper() if caps else ch.lower())
    return "".join(out)
