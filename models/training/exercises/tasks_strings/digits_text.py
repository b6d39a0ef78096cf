def digit_words(text: str) -> str:
    """
    Replace each digit of a text by its English name. If a digit stands next to a letter or another digit,
    put a "-" between the name and it. Other characters are copied.

    >>> digit_words("gate 7")
    'gate seven'
    >>> digit_words("b12")
    'b-one-two'
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    out = ""
    for i in range(len(text)):
        ch = text[i]
        if i > 0 and ch.isalnum() and text[i - 1].isalnum():
            if ch.isdigit() or text[i - 1].isdigit():
                out += "-"
        if ch.isdigit():
            out += names[int(ch)]
        else:
            out += ch
    return out


def largest_number_in(text: str) -> int:
    """
    Return the largest whole number that is written in the text, where groups of three digits can be
    separated by "'" as in "12'500". Return -1 if there is no number.

    >>> largest_number_in("it cost 900, not 12'500")
    12500
    """
    best = -1
    cur = ""
    for c in text.replace("'", "") + " ":
        if c.isdigit():
            cur += c
        elif cur != "":
            best = max(best, int(cur))
            cur = ""
    return best


def digit_balance(s):
    """
    Check if the digits in the left half of a string have the same sum as the digits in the right half. The
    middle character of a string of odd length belongs to no half. Characters which are no digits
    count as nothing.

    digit_balance("a45-9b") == True
    digit_balance("123") == False
    digit_balance("") == True
    """
    half = len(s) // 2
    x = 0
    y = 0
    for i in range(half):
        if s[i].isdigit():
            x += int(s[i])
        if s[len(s) - 1 - i].isdigit():
            y += int(s[len(s) - 1 - i])
    return x == y


def number_turns(text: str) -> str:
    """
    Given a text in which numbers are separated by single commas, return a string with one sign for each
    step from a number to the next: "+" if it rises, "-" if it falls, "=" if it stays. Steps of more than
    10 get "!" instead.

    number_turns("3,5,5,1,40") -> "+=-!"
    number_turns("8") -> ""
    """
    numbers = [int(x) for x in text.split(",")]
    signs = ""
    for i in range(1, len(numbers)):
        step = numbers[i] - numbers[i - 1]
        if abs(step) > 10:
            signs += "!"
        elif step > 0:
            signs += "+"
        elif step < 0:
            signs += "-"
        else:
            signs += "="
    return signs


def keypad_path(code: str) -> int:
    """
    The keys 1 to 9 stand in three rows of three, and 0 is below 8. A finger starts at the first digit of
    the code. Return over how many keys it has to move in total, going only left, right, up and down.

    keypad_path("159") == 4
    keypad_path("80") == 1
    """
    def place(d):
        if d == "0":
            return (3, 1)
        k = int(d) - 1
        return (k // 3, k % 3)

    total = 0
    for a, b in zip(code, code[1:]):
        r1, c1 = place(a)
        r2, c2 = place(b)
        total += abs(r1 - r2) + abs(c1 - c2)
    return total
